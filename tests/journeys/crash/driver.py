"""The app itself with a pair of hands inside: presses real keys, and says what the screen shows then.

Run as ``python driver.py FILE``. One request a line comes in on stdin, one answer a line goes out on stdout,
both as JSON. The app is started by its own command line and knows nothing of this.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from facilitator.cli import main
from facilitator.model.journey import Lane
from facilitator.rules.voting import Voter
from ui.console.board.card_form import CardForm
from ui.console.half_typed import HalfTyped
from ui.console.keys import SEQUENCE
from ui.console.window import Console
from ui.widgets.person_chip import PersonChip
from ui.widgets.sketch_hand import TOOLS, Tool

LETTER_MS = 12
"""Between two letters: faster than anybody types, and with no pause."""
CTRL = Qt.KeyboardModifier.ControlModifier
HERE = Qt.FocusReason.OtherFocusReason


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Hands(QObject):
    """Does what is asked for on the Qt thread, key after key, with the app's own events in between."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._letters: list[str] = []
        self._read: Callable[[], str] = str

    # Requests

    def _do(self, line: str) -> None:
        if asyncio._get_running_loop() is None:  # the windows get their first picture before there is a loop
            QTimer.singleShot(1, self, lambda: self._do(line))
            return
        request = json.loads(line)
        try:
            answer = getattr(self, f"do_{request.pop('do')}")(**request)
            QApplication.processEvents()
            say(screen=self._screen(), **(answer or {}))
        except Exception:  # noqa: BLE001 - whatever it is, the parent is to hear of it
            say(error=traceback.format_exc())

    def do_look(self) -> None:
        pass

    def do_key(self, name: str) -> None:
        self._key(name)

    def do_undo(self, name: str) -> None:
        """Ctrl+Z, or Ctrl+Shift+Z, where no typing is to be taken back."""
        self._key("run")
        next(iter(self.console.run.findChildren(PersonChip))).setFocus(HERE)
        self._key(name)

    def do_setup(self) -> None:
        """F5, three cards, a cluster of one of them, a journey map and an open vote."""
        self._key("start")
        for title in ("Sketched card", "Second card", "Third card"):
            self.do_idea(title)
        page = self._board()
        canvas = page.view("cards").canvas
        canvas.select([self._idea("Third card")])
        self._press(canvas, Qt.Key.Key_G)
        self._write("Cluster")
        self._press(None, Qt.Key.Key_Return)
        page.show_view("journey")
        self._press(page.view("journey").first, Qt.Key.Key_Space)
        self._key("vote")
        self._press(None, Qt.Key.Key_Return)

    def do_note(self, text: str) -> dict[str, Any]:
        return self._capture("note", text)

    def do_idea(self, text: str) -> dict[str, Any]:
        return self._capture("idea", text)

    def _capture(self, kind: str, text: str) -> dict[str, Any]:
        self._key("run")
        self._key(kind)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._write(text)
        self._key("keep")
        kept = self.console.run.current.kept
        words = [shown.text() for shown in kept.findChildren(QLabel) if not shown.isHidden()]
        return {"kept": self.console.capture.kept.text(), "list": words}

    def do_tap(self, name: str) -> dict[str, Any]:
        self._key("run")
        chip = next(c for c in self.console.run.findChildren(PersonChip) if c.person.name == name)
        self._press(chip, Qt.Key.Key_Space)
        chip = next(c for c in self.console.run.findChildren(PersonChip) if c.person.name == name)
        return {"presence": chip.presence.value}

    def do_speak(self, name: str) -> dict[str, Any]:
        self._key("voice")
        strip = self.console.run.voice
        person = self._person(name)
        key = next((k for k, i in strip._by_key.items() if i == person), "")
        if key:
            self._press(strip, key)
        shown = strip._buttons.get(person)
        return {"count": shown.count if shown else None}

    def do_goal(self, text: str) -> dict[str, Any]:
        view = self._goals()
        self._press(None, Qt.Key.Key_A, CTRL)
        self._write(text)
        self._press(None, Qt.Key.Key_Return)
        QApplication.processEvents()
        return {"goals": [card.words.text() for card in view.cards]}

    def do_answer(self, value: int) -> dict[str, Any]:
        view = self._progress("benchmarks")
        view.entry.list.setFocus(HERE)
        self._press(None, str(value))
        return {"answered": view.entry.progress.text()}

    def do_vote(self, name: str, dots: str) -> dict[str, Any]:
        row = self._voter(name)
        row.field.setFocus(HERE)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._write(dots)
        self._press(None, Qt.Key.Key_Return)
        return {"dots": self._voter(name).field.placeholderText()}

    def do_stroke(self) -> dict[str, Any]:
        pad = self._sketch().pad
        pad.setFocus(HERE)
        self._press(None, TOOLS[Tool.PEN].key.lower())
        self._press(None, Qt.Key.Key_Space)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._press(None, key)
        self._press(None, Qt.Key.Key_Space)
        shown = len(pad.strokes)
        self._press(None, Qt.Key.Key_Escape)
        return {"strokes": shown}

    def do_map(self, text: str) -> dict[str, Any]:
        cell = self._cell()
        cell.field.setFocus(HERE)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._write(text)
        self._press(None, Qt.Key.Key_Return)
        return {"cards": [frame.text.text() for frame in self._cell().frames]}

    def do_session(self, title: str, field: str, words: str) -> dict[str, Any]:
        """Types over a field of a session in the run sheet editor, and keeps it with Return."""
        self._session_field(title, field)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._write(words)
        self._press(None, Qt.Key.Key_Return)
        QApplication.processEvents()
        return {"words": self._session_editor(field).words(), "sessions": self._sessions()}

    def do_add_session(self, after: str) -> dict[str, Any]:
        """Adds a session; the keyboard is in its title then."""
        self._session_field(after, "title")
        self._press(self.console.programme.editor.tabs.add, Qt.Key.Key_Space)
        return {"sessions": self._sessions()}

    def do_remove_session(self, title: str) -> dict[str, Any]:
        self._session_field(title, "title")
        self._press(self.console.programme.editor.details.remove, Qt.Key.Key_Space)
        return {"sessions": self._sessions()}

    def do_round(self) -> None:
        """F8: the round is planned in a worker, and announced a moment later."""
        self._key("run")
        self._key("round")

    def do_chat(self, lines: int) -> None:
        """So many messages are pasted and put on the board."""
        text = "\n".join(f"09:{n % 60:02}:00 From Tom Hughes to Everyone: Message {n}" for n in range(lines))
        QApplication.clipboard().setText(text)
        self._key("chat")
        field = self.console.board.chat.source.field
        field.setFocus(HERE)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._press(None, Qt.Key.Key_V, CTRL)

    def do_look_at_chat(self) -> None:
        """The sheet of the chat, as it was left."""
        self._key("chat")

    def do_put(self) -> dict[str, Any]:
        """Puts the chat on the board, once it is read."""
        put = self.console.board.chat.put
        if not put.isEnabled() or not put.isVisible():
            return {"ready": False}
        say(begun=True)
        self._press(put, Qt.Key.Key_Space)
        return {"ready": True}

    def do_close(self) -> None:
        """Closes the window, as its button does."""
        say(begun=True)
        self.console.close()

    # Half-typed words

    def do_type(self, where: str, text: str) -> None:
        """Types while the app runs, a letter every few milliseconds; says what stands there after each."""
        self._read = getattr(self, f"_in_{where}")(True)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._letters = list(text)
        QTimer.singleShot(LETTER_MS, self, self._type_on)

    def _type_on(self) -> None:
        if self._letters:
            letter = self._letters.pop(0)
            say(pressing=True)
            QTest.keyClick(QApplication.focusWidget(), letter)
            say(words=self._read(), at=time.monotonic())
            QTimer.singleShot(LETTER_MS, self, self._type_on)

    def do_half(self, where: str) -> dict[str, Any]:
        """What stands half typed there."""
        return {"words": getattr(self, f"_in_{where}")(False)()}

    def do_half_capture(self) -> dict[str, Any]:
        """What stands in the capture line, without a key."""
        return {"words": self.console.capture.field.text()}

    def do_drop(self, where: str) -> None:
        """Empties what stands half typed there for good: a kill soon after may not bring it back."""
        getattr(self, f"_in_{where}")(True)
        self._press(None, Qt.Key.Key_A, CTRL)
        self._press(None, Qt.Key.Key_Delete)
        for part in self.console.findChildren(QObject):
            if isinstance(part, HalfTyped):
                part.keep()
            elif isinstance(part, CardForm):
                part.keep_drafts()
            elif isinstance(part, QWidget) and (keep := getattr(part, "keep_draft", None)):
                keep()

    def _in_capture(self, focus: bool) -> Callable[[], str]:
        if focus:
            self._key("note")
        return self.console.capture.field.text

    def _in_card(self, focus: bool) -> Callable[[], str]:
        page, idea = self.console.board, self._idea("Second card")
        if not page.isVisible() or not page.form.isVisible() or page.form.idea_id != idea:
            page = self._board()
            page.show_view("cards")
            page.open_card(idea, "problem")
        page.form.go_to("problem")
        return page.form.boxes["problem"].editor.words

    def _in_cluster(self, focus: bool) -> Callable[[], str]:
        page = self._board()
        page.show_view("cards")
        QApplication.processEvents()
        canvas = page.view("cards").canvas
        if focus and not canvas.field.isVisible():
            canvas.naming.rename(canvas.clusters[0])
        if focus:
            canvas.field.setFocus(HERE)
        return lambda: canvas.field.text() if canvas.field.isVisible() else ""

    def _in_goal(self, focus: bool) -> Callable[[], str]:
        return self._goals().field.text

    def _in_chat(self, focus: bool) -> Callable[[], str]:
        self._key("chat")
        field = self.console.board.chat.source.field
        field.setFocus(HERE)
        return field.toPlainText

    def _in_cell(self, focus: bool) -> Callable[[], str]:
        cell = self._cell(Lane.PAIN)
        cell.field.setFocus(HERE)
        return cell.field.toPlainText

    def _in_step(self, focus: bool) -> Callable[[], str]:
        self._cell()
        head = list(self.console.board.view("journey").grid.heads.values())[1]
        head.field.setFocus(HERE)
        return head.field.toPlainText

    def _in_sketch(self, focus: bool) -> Callable[[], str]:
        pad = self._sketch().pad
        QApplication.processEvents()
        if focus and not pad.field.isVisible():
            pad.setFocus(HERE)
            self._press(None, TOOLS[Tool.TEXT].key.lower())
            self._press(None, Qt.Key.Key_Space)
        return pad.field.text

    def _in_title(self, focus: bool) -> Callable[[], str]:
        self._session_field(self._last_session(), "title")
        return self._session_editor("title").words

    def _in_start(self, focus: bool) -> Callable[[], str]:
        self._session_field(self._last_session(), "start")
        return self._session_editor("start").words

    def _in_checkin(self, focus: bool) -> Callable[[], str]:
        view = self._progress("pair_sessions")
        view.grid.setFocus(HERE)
        self._press(None, Qt.Key.Key_Return)
        view.form.summary.setFocus(HERE)
        return view.form.summary.words

    def _in_dots(self, focus: bool) -> Callable[[], str]:
        row = self._voter("Amara Okafor")
        row.field.setFocus(HERE)
        return row.field.text

    # Ways

    @property
    def console(self) -> Console:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Console))

    def _board(self) -> Any:
        self._key("board")
        self.console.board.close_sheet()
        return self.console.board

    def _progress(self, name: str) -> Any:
        self._key("progress")
        self.console.progress.show_view(name)
        QApplication.processEvents()
        return self.console.progress.view(name)

    def _goals(self) -> Any:
        view = self._progress("goals")
        view.list.setFocus(HERE)
        view.field.setFocus(HERE)
        return view

    def _sketch(self) -> Any:
        """The sheet; whoever leaves it keeps the words that are typed on it."""
        if self.console.board.isVisible() and self.console.board.sketch.isVisible():
            return self.console.board.sketch
        page = self._board()
        page.open_sketch(self._idea("Sketched card"))
        QApplication.processEvents()
        return page.sketch

    def _session_field(self, title: str, field: str) -> None:
        """The keyboard goes into a field of a session; of those of one name the last, as tests plan that."""
        if not (self.console.programme.isVisible() and self.console.programme.editor.isVisible()):
            self._key("run_sheets")
        editor = self.console.programme.editor
        found = next(s for s in reversed(editor.planned.sessions) if s.title == title)
        if editor.session.id != found.id:
            editor.show_session(found.id)
        editor.open_details(field)
        QApplication.processEvents()

    def _session_editor(self, field: str) -> Any:
        return self.console.programme.editor.details.boxes[field].editor

    def _sessions(self) -> list[str]:
        """The sessions as their buttons read."""
        tabs = self.console.programme.editor.tabs
        return [button.accessibleName() for button in tabs._buttons.values()]

    def _last_session(self) -> str:
        return self.console.programme.editor.planned.sessions[-1].title

    def _cell(self, lane: Lane = Lane.DOING) -> Any:
        page = self._board()
        page.show_view("journey")
        QApplication.processEvents()
        return next(c for (_, where), c in page.view("journey").grid.cells.items() if where is lane)

    def _voter(self, name: str) -> Any:
        if not (self.console.board.isVisible() and self.console.board.vote.isVisible()):
            self._board()
            self._key("vote")
        return self.console.board.vote.taking.people.rows[Voter(self._person(name))]

    def _person(self, name: str) -> str:
        return next(p.id for p in self.console.workspace.state.participants if p.name == name)

    def _idea(self, title: str) -> str:
        return next(i.id for i in self.console.workspace.state.ideas if i.title == title)

    def _key(self, name: str) -> None:
        combination = QKeySequence(SEQUENCE[name])[0]
        self._press(None, combination.key(), combination.keyboardModifiers())

    def _press(self, where: QWidget | None, key: Any, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        if QApplication.activeWindow() is not self.console:
            self.console.activateWindow()
        QApplication.processEvents()
        if where is not None:
            where.setFocus(HERE)
        QTest.keyClick(where or QApplication.focusWidget() or self.console, key, held)

    def _write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(QApplication.focusWidget(), letter)
            QApplication.processEvents()

    def _screen(self) -> dict[str, Any]:
        """What a person sees of the session, and what the console said last."""
        now = [w for w in QApplication.topLevelWidgets() if isinstance(w, Console)]
        if not now:
            return {}
        console, current = now[0], now[0].run.current
        console.workspace.tick_now()
        wrong = console.messages.isVisible() and console.messages.property("role") == "danger-banner"
        return {
            "at": time.time(),
            "title": current.title.text(),
            "clock": current.clock.text(),
            "paused": current.buttons.pause.word == "Go on",
            "said": console.messages.text.text() if console.messages.isVisible() else "",
            "wrong": wrong,
        }


def listen(hands: Hands) -> None:
    """Hands each line on to the Qt thread; when nobody asks any more, the app goes too."""
    for line in sys.stdin:
        hands.asked.emit(line)
    os._exit(3)


if __name__ == "__main__":
    hands = Hands()
    threading.Thread(target=listen, args=[hands], daemon=True).start()
    main([sys.argv[1]])
