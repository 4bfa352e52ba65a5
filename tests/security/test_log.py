"""The log of what went wrong says where and what kind, and nothing that anybody said, wrote or is called."""

from __future__ import annotations

import ast
import json
import logging
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECRET = "Ana Silva"

BUGS = """
    import asyncio, json, logging, sqlite3, sys, threading
    from pathlib import Path

    import msgspec
    from PySide6.QtCore import QTimer

    SECRET = "Ana Silva"
    from ui import app as starting

    app = starting.application()
    starting.keep_log()
    said, offered = [], []
    starting.on_bug(said.append, offer=lambda words, ways: offered.append((words, ways)))

    class Talkative(Exception):
        def __str__(self):
            return SECRET
        __repr__ = __str__

    class Person(msgspec.Struct):
        name: int

    def key():
        who = Talkative()
        {}[SECRET]

    def chained():
        try:
            key()
        except KeyError as error:
            error.add_note(SECRET)
            raise Talkative(SECRET) from error

    def grouped():
        inner = ExceptionGroup(SECRET, [OSError(2, "no file", SECRET)])
        raise ExceptionGroup(SECRET, [ValueError(SECRET), inner])

    def integrity():
        connection = sqlite3.connect(":memory:")
        connection.execute('CREATE TABLE "Ana Silva" (a PRIMARY KEY)')
        try:
            connection.execute('INSERT INTO "Ana Silva" VALUES (1), (1)')
        finally:
            connection.close()

    def decoded():
        msgspec.convert({"name": SECRET}, Person)

    def bytes_():
        SECRET.encode().decode("utf-16-be").encode("ascii")

    def generated():
        exec(compile("raise Talkative", SECRET, "exec"))

    bugs = [key, chained, grouped, integrity, decoded, bytes_, generated]
    for bug in bugs:
        QTimer.singleShot(0, bug)

    def in_thread():
        raise Talkative(SECRET)

    thread = threading.Thread(target=in_thread, name=SECRET)
    thread.start()
    thread.join()

    class Loses:
        def __del__(self):
            raise Talkative(SECRET)

    Loses()

    log = logging.getLogger("facilitator")
    log.error("%s wrote %s after %d seconds: %r", SECRET, {"who": SECRET}, 7, Talkative(SECRET))
    log.warning("who: %(who)s", {"who": SECRET})
    log.error("too %s few %s", SECRET)
    logging.getLogger("asyncio").warning(f"<Task name={SECRET}>")
    logging.getLogger(SECRET).error("Executing %s took long", SECRET)

    async def task():
        async def bug():
            chained()
        lost = asyncio.create_task(bug(), name=SECRET)
        while not lost.done():
            await asyncio.sleep(0)
        del lost
        import gc
        gc.collect()
        asyncio.get_running_loop().call_exception_handler({"message": SECRET, "exception": Talkative(SECRET)})
        app.quit()

    import qasync
    loop = qasync.QEventLoop(app)
    loop.set_debug(True)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(task())
    app.processEvents()
    while len(offered) < len(bugs):
        app.processEvents()
    words, ways = offered[0]
    (label, copy), = ways
    copy()
    print(json.dumps({"said": said, "offered": [words for words, _ in offered], "label": label,
                      "copied": app.clipboard().text()}))
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A surrounding whose settings and log are below ``Ana Silva``."""
    places = {
        f"XDG_{name}_HOME": str(tmp_path / SECRET / name) for name in ("CONFIG", "STATE", "CACHE", "DATA")
    }
    windows = {name: str(tmp_path / SECRET) for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")}
    return {**os.environ, **places, **windows, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def test_no_text_of_a_person_is_in_the_log_whatever_goes_wrong(tmp_path: Path, home: dict[str, str]) -> None:
    script = tmp_path / SECRET / "bugs.py"
    script.parent.mkdir()
    script.write_text(textwrap.dedent(BUGS), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], env=home, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    (log,) = (tmp_path / SECRET).rglob("facilitator.log")
    text = log.read_text(encoding="utf-8")

    assert "Ana" not in text
    for kind in ("KeyError", "Talkative", "IntegrityError (SQLITE_CONSTRAINT_PRIMARYKEY)", "ValidationError"):
        assert kind in text
    for place in ("in key", "in chained", "which led to", "of which 2:", "bug in a thread"):
        assert place in text, place
    assert "FileNotFoundError (ENOENT)" in text
    assert "[str] wrote [dict] after 7 seconds" not in text  # said in a file that is not ours
    assert found["said"] == []
    assert SECRET not in "".join(found["offered"]).replace(str(tmp_path), "").replace(f"{SECRET}/", "")
    assert found["label"] == "&Copy details"
    assert SECRET in found["copied"]
    assert "KeyError" in found["copied"]


def test_what_our_own_source_logs_has_its_words_and_no_values(caplog: pytest.LogCaptureFixture) -> None:
    from facilitator.bug_place import Place
    from ui.bug_log import PlacesOnly

    def line(words: str, *values: object) -> str:
        ours = str(ROOT / "ui" / "app.py")
        record = logging.LogRecord("facilitator", logging.ERROR, ours, 1, words, values, None)
        return PlacesOnly().format(record).partition("ERROR ")[2]

    assert line("%s wrote %s in %d of %s", SECRET, {"a": SECRET}, 7, Place("x.py")) == (
        "[str] wrote [dict] in 7 of x.py"
    )
    assert line("%r failed", ValueError(SECRET)) == "'ValueError' failed"
    assert line("100 % of it") == "100 % of it"
    assert line("%d", SECRET).startswith("said in ui/app.py")


def test_what_is_logged_by_our_source_is_a_constant_with_values_apart() -> None:
    calls = 0
    for path in [*(ROOT / "ui").rglob("*.py"), *(ROOT / "facilitator").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("debug", "info", "warning", "error", "exception", "critical", "log")
                and ast.unparse(node.func.value) in ("log", "logging", "logger", "_log", "LOG", "_LOG")
            ):
                calls += 1
                first = node.args[1 if node.func.attr == "log" else 0]
                assert isinstance(first, ast.Constant), f"{path}:{node.lineno}"
    assert calls >= 3


def test_a_process_that_draws_or_reports_says_where_it_failed_and_no_more() -> None:
    from facilitator.bug_place import place

    def draw(name: str) -> None:
        raise KeyError(name)

    try:
        draw(SECRET)
    except KeyError as error:
        text = place(error)
    assert SECRET not in text
    assert "tests/security/test_log.py" in text
    assert text.endswith("KeyError")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders by other means")
def test_the_log_stays_its_owners_alone_when_it_turns(tmp_path: Path) -> None:
    from ui.bug_log import OwnersFile

    loose = tmp_path / "facilitator.log"
    loose.touch(mode=0o644)
    before = os.umask(0)
    try:
        handler = OwnersFile(loose, maxBytes=200, backupCount=3, encoding="utf-8")
        for number in range(30):
            handler.emit(logging.LogRecord("x", logging.ERROR, "", 0, f"line {number} " * 5, (), None))
        handler.close()
    finally:
        os.umask(before)
    found = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(found) == 4
    assert set(found.values()) == {0o600}
