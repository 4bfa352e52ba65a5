"""The list of synonyms: the one that ships, and damaged ones, refused with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import UserError
from facilitator.exchange.synonyms import SYNONYMS, load_synonyms


def written(folder: Path, text: str | bytes) -> Path:
    """A list with this in it."""
    path = folder / "words.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(path: Path) -> str:
    """What is said about a list that cannot be used."""
    with pytest.raises(UserError) as refusal:
        load_synonyms(path)
    return str(refusal.value)


def test_the_list_that_ships_knows_the_civil_service() -> None:
    known = load_synonyms()
    assert (known["ops"], known["ho"], known["call centre"]) == (
        "operations",
        "home office",
        "contact centre",
    )
    assert SYNONYMS.is_file()


def test_words_are_kept_in_small_letters_with_single_blanks(tmp_path: Path) -> None:
    path = written(tmp_path, '[[group]]\nmeans = "Home  Office"\nwords = ["HO", "The  Home Department"]\n')
    assert load_synonyms(path) == {"ho": "home office", "the home department": "home office"}


def test_a_word_twice_in_one_group_does_no_harm(tmp_path: Path) -> None:
    path = written(tmp_path, '[[group]]\nmeans = "tax"\nwords = ["VAT", "vat"]\n')
    assert load_synonyms(path) == {"vat": "tax"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[group]\n", "line 1, column 8: this is not TOML"),
        (
            '[[group]]\nmeans = "a"\nwords = ["\xff"]\n'.encode("latin-1"),
            "line 3: the byte 0xff is not UTF-8",
        ),
        ("", "words.toml"),
        ("group = 3\n", "words.toml, group"),
        ('[[group]]\nwords = ["ops"]\n', "means"),
        ('[[group]]\nmeans = "a"\nwords = "ops"\n', "group[0].words"),
        ('[[group]]\nmeans = "a"\nwords = ["ops", 3]\n', "group[0].words[1]"),
        ('[[group]]\nmeans = "a"\nwords = []\nword = ["b"]\n', "word"),
        ('[[group]]\nmeans = "a"\nwords = [" "]\n', "words.toml, group[0]: a word is empty."),
        ('[[group]]\nmeans = ""\nwords = ["a"]\n', "words.toml, group[0]: a word is empty."),
        (
            '[[group]]\nmeans = "a"\nwords = ["ops"]\n[[group]]\nmeans = "b"\nwords = ["Ops"]\n',
            'words.toml, group[1]: "Ops" is in another group too. Keep one of them.',
        ),
    ],
)
def test_a_damaged_list_is_refused_in_one_sentence_with_its_place(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    sentence = refused(written(tmp_path, text))
    assert said in sentence
    assert "\n" not in sentence


def test_a_list_that_is_not_there_or_is_far_too_large_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.toml").startswith("There is no file ")
    assert "MB" in refused(written(tmp_path, b"#" * 1_100_000))
