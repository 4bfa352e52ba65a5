"""Sentences that know how they were made, so that windows can say them in another language.

What the core says is English text like any other: it is printed, logged and compared as it stands. Beside its
letters a ``Phrase`` keeps the template and what was put into it. A window looks the template up in its
language and fills it anew; the core knows of no language and of no window.

Qt's tool is given every template by ``.ci/translations.py``, which looks for the literals that ``phrase``, a
``UserError`` and ``wording.count`` are called with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping


class Phrase(str):
    """English text with the template and the values that it was made of; a value may be a ``Phrase`` too."""

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Phrase:
        template = str.__str__(template)  # one that is looked up as a phrase itself is no part of this one
        values = {name: str(v) if isinstance(v, Exception) else v for name, v in values.items()}
        made = super().__new__(cls, template.format(**values) if values else template)
        # A template that stands in a constant may be a phrase itself; only its letters are wanted.
        made.template, made.values = str.__str__(template), values
        return made

    def __str__(self) -> str:
        """Itself: ``str(error)`` gives what the error was made with, not a copy that has forgotten how."""
        return self

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Mapping[str, object]]]:
        return Phrase, (self.template, self.values)

    def __add__(self, more: str) -> Phrase:
        return joined("", (self, more))

    def __radd__(self, before: str) -> Phrase:
        return joined("", (before, self))

    def worded(self, translate: Callable[[str], str]) -> str:
        """The text in another language: template and values are looked up, and put together anew."""
        template = translate(self.template)
        values = {k: v.worded(translate) if isinstance(v, Phrase) else v for k, v in self.values.items()}
        return template.format(**values) if values else template


def phrase(template: str, /, **values: object) -> Phrase:
    """A sentence: ``phrase("Room {room} stays as it is.", room=3)``. The template is a literal."""
    return Phrase(template, values)


def word(text: str) -> Phrase:
    """A word that is no literal here, such as an enum's value; ``ui/core_words.py`` has it for Qt's tool."""
    return Phrase(text, {})


def joined(separator: str, parts: Iterable[str]) -> Phrase:
    """Parts one after the other, each of which stays what it is."""
    names = {f"part{number}": part for number, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Phrase(between.join(f"{{{name}}}" for name in names), names)


def listed(parts: Iterable[str]) -> str:
    """``Ana``, ``Ana and Tom``, ``Ana, Tom and Wei``."""
    every = tuple(parts)
    if len(every) < 2:
        return every[0] if every else ""
    return phrase("{most} and {last}", most=joined(", ", every[:-1]), last=every[-1])


def plain(value: object) -> str:
    """The letters alone, for a file or a person that takes only them: msgspec's ``enc_hook``.

    Raises NotImplementedError for anything else that msgspec does not know, as it asks.
    """
    if isinstance(value, Phrase):
        return str.__str__(value)
    raise NotImplementedError(f"{type(value)} cannot be written")


def packed(value: object) -> object:
    """A phrase as JSON that ``unpacked`` makes one of again, for another process of ours: an ``enc_hook``."""
    if isinstance(value, Phrase):
        return {"template": value.template, "values": value.values}
    return str(value)


def unpacked(value: object) -> str:
    """What ``packed`` was given: a phrase, or a text."""
    if not isinstance(value, dict):
        return str(value)
    values = {name: unpacked(v) if isinstance(v, dict) else v for name, v in value["values"].items()}
    return Phrase(value["template"], values)
