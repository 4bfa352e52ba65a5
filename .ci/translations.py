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

import shutil
import subprocess
import sys
import tempfile
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


def update(ts: Path) -> None:
    """Brings a language's strings up to date with the windows' sources."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
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
