"""Every place in the windows where people can be, and how one comes there: a new sheet is one line more.

Pages, views of the board and views of the Progress page are found by themselves. A place that a cohort
does not have (the form of a card where there is no card) is None and left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from facilitator import places as config_places
from facilitator.capture.opening import HeldError
from facilitator.errors import DamagedError, UserError
from facilitator.exchange.own_programmes import save_programme
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import parse_roster
from facilitator.live import benchmarks, board, cohorts, voting
from facilitator.phrase import phrase
from tests.ui.access import files
from ui import theme
from ui.console.board.views import VIEWS as BOARD
from ui.console.progress.views import VIEWS as PROGRESS
from ui.console.rail import PAGES
from ui.core_words import in_words
from ui.form.pages import CallersPage

Place = Callable[..., QWidget | None]
BY_TOTALS, BY_CHAT = 2, 3
LEVELS = 8
"""Of layouts within layouts that hand on that something wants more room."""


ALIKE = ("The letter has no date", "No date is in the letter", "Letters have no date")
"""Cards that are suggested to be a cluster."""
SOMETHING = phrase("another file")
WRITTEN = phrase(
    "“{programme}” written to {file}, with its private notes.", programme="Spring", file="a.toml"
)
"""What is said somewhere of a file that was written, which is as long as other such sentences."""


def _page(name: str) -> Place:
    def go(desk):
        desk.console.show_page(name)
        return desk.console

    return go


def _board(name: str) -> Place:
    def go(desk):
        desk.console.show_page("board")
        desk.console.board.close_sheet()
        desk.console.board.close_panel()
        desk.console.board.cards.search.clear()
        desk.console.board.show_view(name)
        return desk.console

    return go


def _progress(name: str) -> Place:
    def go(desk):
        desk.console.on_progress(name)
        return desk.console

    return go


def _on_board(does: Callable) -> Place:
    def go(desk):
        _board("cards")(desk)
        cards = desk.state.ideas
        return desk.console if does(desk.console.board, cards) is not False else None

    return go


def _pairs(desk):
    desk.console.show_page("people")
    desk.console.pages.currentWidget().show_pairs()
    return desk.console


def _left_over(desk):
    """Somebody more than there are mentors for, who could join a pair."""
    if not desk.state.pairs:
        return None
    if "Kim Bell" not in [p.name for p in desk.state.participants]:
        one_more = parse_roster(b"name,profession\nKim Bell,policy\n", "one.csv")
        desk.console.workspace.do(cohorts.add_people, one_more)
    _pairs(desk)
    desk.wait_until(desk.console.pages.currentWidget().pairs.third.isVisible)
    return desk.console


def _people(does: Callable) -> Place:
    def go(desk):
        desk.console.show_page("people")
        page = desk.console.pages.currentWidget()
        page.show_people()
        if not desk.state.participants:
            return None
        page.table.clearSelection()
        page.table.selectRow(0)
        does(page)
        return desk.console

    return go


def _in_progress(view: str, does: Callable) -> Place:
    def go(desk):
        desk.console.on_progress(view)
        return desk.console if does(desk.console.progress.view(view), desk) is not False else None

    return go


def _palette(desk):
    if desk.console.guide.help.isVisible():
        desk.console.guide.toggle_help()
    desk.console.show_page("run")
    desk.console.guide.toggle_finder()
    return desk.console


def _appearance(desk):
    desk.console.show_page("run")
    desk.console.appearance.open()
    return desk.console


def _help(desk):
    if desk.console.appearance.isVisible():
        desk.console.appearance.put_away()
    desk.console.show_page("run")
    desk.console.guide.toggle_help()
    return desk.console


def _lengths(desk):
    desk.console.show_page("programme")
    desk.console.programme.lengths.unfold(True)
    return desk.console if desk.console.programme.lengths.isVisible() else None


def _editor(desk):
    desk.console.do_command("run_sheets")
    return desk.console


def _session_fields(desk):
    _editor(desk)
    desk.console.programme.editor.sheet.about.setChecked(True)
    return desk.console


def _own_programme(desk):
    _editor(desk)
    desk.console.programme.editor.sheet.about.setChecked(False)
    desk.console.programme.editor.save.click()
    return desk.console


def _programmes(desk):
    _own_programme(desk)
    desk.console.programme.editor.saving.all.click()
    return desk.console


def _library(desk):
    _editor(desk)
    editor = desk.console.programme.editor
    if "programmes" in vars(editor) and editor.programmes.isVisible():
        editor.programmes.back.click()
    editor.saving.give_up()
    editor.show_library(True)
    return desk.console


def _retiming(desk):
    if desk.state.current is None or desk.state.session.ended_at is not None:
        return None
    desk.console.show_page("run")
    desk.console.run.retime()
    return desk.console if desk.console.run.is_retiming else None


def _first_steps(desk):
    if desk.console.guide.finder.isVisible():
        desk.console.guide.toggle_finder()
    desk.console.show_page("run")
    desk.console.guide.begin_first_steps()
    return desk.console


def _refused(desk):
    desk.console.guide.first_steps.put_away()
    desk.console.show_page("people")
    desk.console.activateWindow()
    way = desk.console.pages.currentWidget().findChild(QPushButton)
    way.setFocus()
    words = in_words(UserError("{name} is empty. Choose {instead}.", name="a.csv", instead=SOMETHING))
    desk.console.guide.in_place.expect(words)
    return desk.console if desk.console.guide.in_place.takes(words) else None


def _offer(desk):
    again = QApplication.translate("HeldCard", "Try again")
    desk.console.messages.offer(in_words(phrase("the disk is full")), ((f"&{again}", lambda: None),))
    return desk.console


def _first_card(board, cards):
    return board.open_card(cards[0].id) if cards else False


def _sketch(board, cards):
    return board.open_sketch(cards[0].id) if cards else False


def _checkin(view, desk):
    if view.grid.rowCount() == 0:
        return False
    view.grid.setFocus()
    view.grid.setCurrentCell(0, 1)
    view.form.show()
    return None


def _hand_over(view, desk):
    view.hand.click()


def _chat(board, cards):
    board.paste_chat()
    board.chat.source.field.setPlainText("10:04:31 From Ana Diaz to Everyone:\n\tPut the date first\n")


def _select_all(board, cards):
    board.view("cards").canvas.select([card.id for card in cards])
    return bool(cards)


def _nothing_found(board, cards):
    board.cards.search.setText("zebra")
    board.cards.refresh()
    return bool(cards)


def _vote_outcome(board, cards):
    board.open_vote()
    if not board.vote.taking.isVisible():
        return False
    board._workspace.in_session(voting.close)
    return None


def _board_file(desk):
    """Another board's columns, and what they would become."""
    _board("cards")(desk)
    sheet = desk.console.board.open_csv()
    sheet.read(files.written(desk.path.parent, "board.csv", files.BOARD))
    desk.wait_until(lambda: sheet.found is not None)
    return desk.console


def _near_name(desk):
    """A chat with a name that is nearly somebody's."""
    if not desk.state.participants:
        return None
    _on_board(_chat)(desk)
    known = desk.state.participants[0].name
    desk.console.board.chat.source.field.setPlainText(
        files.CHAT.replace("Amara Okafr", f"{known[:-2]}{known[-1]}")
    )
    settle(desk)
    return desk.console if desk.console.board.chat.near.isVisible() else None


def _answers_file(desk):
    """What columns of a form's file are, and whose its rows."""
    if not desk.state.participants or not benchmarks.sets(desk.console.workspace.store):
        return None
    desk.console.on_progress("forms")
    view = desk.console.progress.view("forms")
    view.open_answers()
    sheet = view.answers
    sheet.read(files.written(desk.path.parent, "answers.csv", files.ANSWERS))
    desk.wait_until(lambda: sheet.preview is not None or sheet.refused.isVisible())
    return desk.console


def _suggested(desk):
    """Cards that say something alike, as clusters to take."""
    _board("cards")(desk)
    if len(desk.state.ideas) < 2:
        return None
    space = desk.console.workspace
    for title in ALIKE:
        space.in_session(board.add, title)
    desk.console.board.open_suggestion()
    desk.wait_until(lambda: not desk.console.board.suggestion.suggesting.busy)
    return desk.console if desk.console.board.suggestion.tree.isVisible() else None


def _votes_by(way: int) -> Place:
    """A vote whose dots come as totals, or from the chat."""

    def go(desk):
        _board("cards")(desk)
        panel = desk.console.board
        panel.top.stage.setChecked(way == BY_CHAT)  # what is to be pressed is in reach below the bar too
        panel.open_vote()
        if not panel.vote.taking.isVisible():
            panel.vote.asking.start.click()
        if not panel.vote.taking.isVisible():
            return None
        panel.vote.taking.show_way(way)
        if way == BY_CHAT:
            panel.vote.taking.paste.field.setPlainText(files.VOTES)
            panel.vote.taking.paste.preview()
        return desk.console

    return go


def _saved(desk):
    """What became of saving the board."""
    _board("cards")(desk)
    desk.console.board.saving.say(in_words(WRITTEN), "kept")
    return desk.console


def _saved_sketch(desk):
    if _on_board(_sketch)(desk) is None:
        return None
    desk.console.board.saving.forget()
    desk.console.board.sketch.saving.say(in_words(phrase("the disk is full")), "danger")
    return desk.console


def _saved_for_zoom(desk):
    desk.console.show_page("run")
    if desk.state.current is None or not desk.console.run.current.rooms.isVisible():
        return None
    desk.console.run.current.rooms.saving.say(in_words(WRITTEN), "kept")
    return desk.console


def _goals(view, desk):
    if desk.state.participants:
        view.list.setCurrentRow(view.list.count() - 1)


def _figures(view, desk):
    if not desk.state.participants:
        return False
    desk.wait_until(lambda: view.cards)
    return None


def _voices(desk):
    if desk.state.current is None:
        return None
    desk.console.do_command("voice")
    desk.console.run.voice.by_pair.click()
    return desk.console


def _coming_round(desk):
    """Where rooms are shaped before they are announced."""
    rotation = "A day in my work"
    if desk.state.current is None or rotation not in [a.title for a in desk.state.activities]:
        return None
    desk.console.show_page("run")
    desk.go_to(rotation)
    desk.wait_until(lambda: desk.console.workspace.coming)
    return desk.console


def _late(desk):
    """Where the planned start has passed."""
    session = desk.state.session
    waits = (session.planned_at - desk.clock.now()).total_seconds() if session.planned_at else 0
    if session.started_at is not None or not 0 < waits < 3600:
        return None
    desk.console.show_page("run")
    desk.pass_time(waits + 240)
    return desk.console


CONSOLE: dict[str, Place] = {
    **{f"page {name}": _page(name) for name, _, _ in PAGES},
    **{f"board {view.name}": _board(view.name) for view in BOARD},
    **{f"progress {view.name}": _progress(view.name) for view in PROGRESS},
    "a card's form": _on_board(_first_card),
    "the dot vote": _on_board(lambda board, cards: board.open_vote()),
    "suggested clusters": _on_board(
        lambda board, cards: board.open_suggestion() if len(cards) > 1 else False
    ),
    "the stage bar": _on_board(lambda board, cards: board.top.stage.setChecked(True)),
    "the sketch": _on_board(_sketch),
    "the chat": _on_board(lambda board, cards: board.paste_chat()),
    "a pasted chat": _on_board(_chat),
    "several cards": _on_board(_select_all),
    "a search that finds nothing": _on_board(_nothing_found),
    "what a vote came to": _on_board(_vote_outcome),
    "another board's file": _on_board(lambda board, cards: board.open_csv() and None),
    "another board's columns": _board_file,
    "a name that is nearly somebody's": _near_name,
    "clusters to take": _suggested,
    "a vote as totals": _votes_by(BY_TOTALS),
    "a vote from the chat": _votes_by(BY_CHAT),
    "a saved board": _saved,
    "a saved sketch": _saved_sketch,
    "pairs": _pairs,
    "a roster": _people(lambda page: page.preview.show()),
    "erasing": _people(lambda page: page._erase()),
    "a pair's check-in": _in_progress("pair_sessions", _checkin),
    "slips": _in_progress("pair_sessions", lambda view, desk: view.open_slips()),
    "somebody's goals": _in_progress("goals", _goals),
    "figures": _in_progress("growth", _figures),
    "question sets": _in_progress("benchmarks", lambda view, desk: view.show_sets.click()),
    "handing over": _in_progress("benchmarks", _hand_over),
    "answers of a file": _answers_file,
    "answers": _in_progress("forms", lambda view, desk: view.open_answers()),
    "attendance": _in_progress("forms", lambda view, desk: view.open_attendance()),
    "rooms that were saved": _saved_for_zoom,
    "voices": _voices,
    "voices of pairs": _voices,
    "the coming round": _coming_round,
    "re-timing": _retiming,
    "what took how long": _lengths,
    "somebody left over": _left_over,
    "the run sheet editor": _editor,
    "a session's title": _session_fields,
    "a programme of one's own": _own_programme,
    "programmes to choose from": _programmes,
    "the library of activities": _library,
    "appearance": _appearance,
    "help": _help,
    "the palette": _palette,
    "first steps": _first_steps,
    "what was refused": _refused,
    "what went wrong": _offer,
    "a late start": _late,
}
"""Places of the console, in an order in which each can be come to from the one before."""


def settle(desk) -> None:
    """Lets the app take a few turns, as what was begun beside the Qt thread needs its loop.

    What came in the last of them, such as a figure that was drawn, has its place then too.
    """
    turns = iter(range(3))
    desk.wait_until(lambda: next(turns, None) is None)
    for _ in range(LEVELS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def walk_console(desk) -> Iterator[tuple[str, QWidget]]:
    """Comes to each place of the console and of the stage that this cohort has."""
    for name, go in CONSOLE.items():
        shown = go(desk)
        if shown is not None:
            settle(desk)
            yield name, shown
    yield "the stage", desk.console.stage


def walk_form(desk) -> Iterator[tuple[str, QWidget]]:
    """The form that is handed over, page by page."""
    desk.console.on_progress("benchmarks")
    view = desk.console.progress.view("benchmarks")
    view.hand.click()
    view.hand_over.now.click()
    QApplication.processEvents()
    form = view.form
    if form is None:
        return
    yield "who answers", form
    if not form.choose.names.count():
        return
    form.choose.names.setCurrentRow(0)
    form.choose.names.itemActivated.emit(form.choose.names.item(0))
    QApplication.processEvents()
    for number in range(20):
        yield f"page {number} of the form", form
        before = form.page
        if form.page is None:
            break
        QTest.keyClicks(form.page.list, "3" * len(form.page.list.words()))
        if isinstance(form.page, CallersPage):
            QTest.keyClicks(form.page.outside, "12")
        form.next.click()
        QApplication.processEvents()
        if form.page is before:
            break


def walk_welcome(folder: Path, until: Callable[[Callable[[], bool]], None]) -> Iterator[tuple[str, QWidget]]:
    """The window before a cohort is open, with its ways on and its sheet; ``until`` runs the loop."""
    from ui.console.recovery_card import RecoveryCard
    from ui.console.welcome import Welcome

    settings = QSettings(str(folder / "welcome.ini"), QSettings.Format.IniFormat)
    made = Welcome(lambda *_, **__: None, theme.load_tokens("light"), settings)
    made.show()
    QApplication.processEvents()
    yield "welcome", made
    held = HeldError("pilot.cohort is already open", "ana on laptop (process 12)", "2:10pm on 24 March 2023")
    made.tell(Path("pilot.cohort"), held)
    QApplication.processEvents()
    yield "a file that is held", made
    path = files.written(folder, "pilot.cohort", "no database")
    made.tell(path, DamagedError(path, "file is not a database"))
    until(lambda: not made.findChild(RecoveryCard).busy)
    yield "a damaged file", made
    with patch.object(config_places, "config_place", lambda: folder / "config"):
        own = replace(load_programme("mutual-mentoring"), title="Spring", summary="For two towns.")
        save_programme(own)
        made.choose.click()
        QApplication.processEvents()
        yield "programmes to choose from", made
        made.shelf.lines["spring"].rename.click()
        QApplication.processEvents()
        yield "a programme that is renamed", made
        made.shelf.back.click()
    made.again.click()
    QApplication.processEvents()
    yield "made again from CSV", made
    made.close()
    made.deleteLater()
