"""Keeps the translations current with what the windows say.

    python .ci/translations.py            new strings go into resources/translations/*.ts, and those that are
                                          gone go out; what is translated goes into the .qm that the app loads
    python .ci/translations.py --check    changes nothing; ends with 1 if the line above would
    python .ci/translations.py --new fr   begins another language

Translate with Qt Linguist or any editor, then run it again. A string that is not translated stays English.
What is translated is shown even while it is marked as unfinished: that mark says that nobody who speaks the
language has checked it yet. Linguist takes it off.
"""

from __future__ import annotations

import ast
import builtins
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def say(line: str) -> None:
    """Writes a line."""
    sys.stdout.write(f"translations: {line}\n")


def tool(name: str) -> list[str]:
    """How one of Qt's tools is run: those that come with PySide6."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"there is no {name} beside {sys.executable}")
    return [found]


def templates(tree: ast.Module) -> Iterator[str]:
    """What the core says in a module: the literals that phrases, errors and counts are made of.

    The core knows no Qt, so Qt's tool does not see them: see ``facilitator/phrase.py``.
    """
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "count" and len(node.args) > 1:
            one, many = [*map(_literal, node.args[1:]), ""][:2]
            if one:
                yield from (f"{{number}} {one}", f"{{number}} {many or one + 's'}")
        elif name in ("phrase", "__init__") or (name.endswith("Error") and not hasattr(builtins, name)):
            yield from filter(None, map(_literal, node.args[:1]))


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def core_templates() -> list[str]:
    """Everything that the core says, in the order of its files; windows make errors and counts too."""
    said: dict[str, None] = {}
    for path in [*sorted((ROOT / "facilitator").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]:
        said.update(dict.fromkeys(templates(ast.parse(path.read_text(encoding="utf-8")))))
    return list(said)


def update(ts: Path) -> None:
    """Brings a language's strings up to date with the sources of the windows and of the core."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    core = ts.with_name("core.py")
    marks = [f'QT_TRANSLATE_NOOP("core", {json.dumps(t, ensure_ascii=False)})\n' for t in core_templates()]
    core.write_text("".join(marks), encoding="utf-8")
    sources.append(str(core))
    # What reads alike elsewhere is no translation of this one: mutation and gender would be wrong, unseen.
    guesses = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    options = ["-silent", "-no-obsolete", "-locations", "none", *guesses]
    _run([*tool("pyside6-lupdate"), *options, *sources, "-ts", str(ts)])


def release(ts: Path, qm: Path) -> None:
    """Makes of a language's strings the file that the app loads."""
    _run([*tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(qm)])


def strings(ts: Path) -> dict[tuple[str, str], str]:
    """What is translated to what, by context and English; to nothing where it is not."""
    found = {}
    for context in ElementTree.parse(ts).iter("context"):
        for message in context.iter("message"):
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found[name, source] = message.findtext("translation", "")
    return found


def figures(ts: Path) -> str:
    """How far a language is: what the app shows, and how much of that a speaker has checked in Linguist."""
    found = [m.find("translation") for m in ElementTree.parse(ts).iter("message")]
    done = [one for one in found if one is not None and one.text]
    checked = sum(one.get("type") != "unfinished" for one in done)
    return (
        f"{ts.name}: {len(done):,} of {len(found):,} strings are translated, {checked:,} of those are checked"
    )


def main() -> int:
    """Gives the exit code."""
    if "--new" in sys.argv:
        language = sys.argv[sys.argv.index("--new") + 1]
        made = FOLDER / f"facilitator_{language}.ts"
        _run(
            [*tool("pyside6-lupdate"), "-silent", "ui/app.py", "-target-language", language, "-ts", str(made)]
        )
    stale = []
    with tempfile.TemporaryDirectory() as scratch:
        for ts in sorted(FOLDER.glob("*.ts")):
            made, compiled = Path(scratch) / ts.name, Path(scratch) / f"{ts.stem}.qm"
            shutil.copyfile(ts, made)
            try:
                update(made)
                release(made, compiled)
            except (OSError, subprocess.CalledProcessError) as error:
                say(f"Qt's tools cannot be run here, so nothing was looked at: {error}")
                return 0 if "--check" in sys.argv else 1
            say(figures(made))
            qm = ts.with_suffix(".qm")
            if strings(made) != strings(ts) or not qm.is_file() or compiled.read_bytes() != qm.read_bytes():
                stale.append(ts.name)
                if "--check" not in sys.argv:
                    shutil.copyfile(made, ts)
                    shutil.copyfile(compiled, qm)
    if stale and "--check" in sys.argv:
        say(f"not current: {', '.join(stale)}. Run `python .ci/translations.py`.")
        return 1
    return 0


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
