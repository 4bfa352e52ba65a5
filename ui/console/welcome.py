"""The first window: open a cohort, make one from a roster, or try the demo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QSettings, QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QDateEdit,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator import owner_only
from facilitator.errors import UserError
from facilitator.exchange.own_programmes import own_programmes
from facilitator.exchange.programme_file import built_in_programmes, load_programme
from facilitator.live import cohorts, demo
from ui import theme
from ui.appearance import remembered
from ui.console.keys import SEQUENCE
from ui.console.messages import Messages
from ui.console.programme_shelf import ProgrammeAbout, ProgrammeShelf
from ui.console.recent import called, recent, remember
from ui.console.roster_preview import RosterPreviewCard
from ui.console.ways_on import way_on
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.announce import announce
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import clear, column, frame, label, row, scrolled, set_role, tip
from ui.widgets.return_presses import ReturnPresses
from ui.widgets.roomy import Roomy
from ui.widgets.save_dialog import SaveDialog

if TYPE_CHECKING:
    from ui.console.appearance_sheet import AppearanceSheet

PROGRAMME = "mutual-mentoring"
LEAST_ROOM = QSize(600, 480)  # the sheet of a restore needs it
SETTLING_MS = 300
"""How long a preview may take until it is as high as it will be."""
WIDEST = 1080
"""Beyond it lines are too long to read, and fields too long for what stands in them."""


class Welcome(QWidget):
    """Hands the path of the chosen cohort to ``opened`` and goes away; ``reading=True`` if it only looks."""

    appearance_chosen = Signal()
    """Somebody chose another look, and it was remembered."""

    def __init__(
        self, opened: Callable[..., object], tokens: Tokens, settings: QSettings | None = None
    ) -> None:
        super().__init__()
        self._opened, self._tokens = opened, tokens
        self._settings = settings or remembered()
        self.setWindowTitle("Facilitator")
        self.resize(980, 760)
        kinds, near = [self.tr("Cohorts (*.cohort)")], Path(self._documents())
        self._choosing = OpenDialog(self.tr("Open a cohort"), kinds, self, near)
        self._choosing.chosen.connect(self.open_cohort)
        self._keeping = SaveDialog(self.tr("Where to keep the cohort"), self)
        self._keeping.chosen.connect(self._make_at)
        content = QWidget()
        self._roomy = Roomy(content, LEAST_ROOM)
        column(self, 0, 0).addWidget(self._roomy)
        self._outer = outer = column(content, 0, 0)
        self.messages = Messages()
        outer.addWidget(self.messages)
        inside = QWidget()
        layout = column(inside, 36, 16)
        layout.addWidget(label("Facilitator", "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Runs live cohort workshops: your private console here, the stage for screen-share there."
                ),
                "muted",
                wrap=True,
            )
        )
        buttons = Flow(spacing=10)
        self.open = KeyButton(self.tr("Open a cohort"), tokens, icon="folder-open", role="primary")
        self.open.clicked.connect(self._choose)
        self.demo = KeyButton(self.tr("Try the demo cohort"), tokens, icon="play")
        self.demo.clicked.connect(self._demo)
        buttons.addWidget(self.open)
        buttons.addWidget(self.demo)
        self.again = KeyButton(self.tr("Make a cohort again from its CSV"), tokens, icon="rotate-ccw")
        self.again.clicked.connect(self._show_sheet)
        buttons.addWidget(self.again)
        self.look = KeyButton(self.tr("Appearance"), tokens, icon="palette", role="quiet")
        self.look.clicked.connect(self._toggle_appearance)
        buttons.addWidget(self.look)
        QShortcut(QKeySequence(SEQUENCE["appearance"]), self).activated.connect(self._toggle_appearance)
        layout.addLayout(buttons)
        self._teach(layout)
        self._ways_on = column(spacing=6)
        layout.addLayout(self._ways_on)
        self._recent = column(spacing=6)
        layout.addLayout(self._recent)
        self._show_recent()
        layout.addWidget(self._new(tokens))
        layout.addStretch(1)
        inside.setMaximumWidth(WIDEST)
        self._page = scrolled(inside)
        self._page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self._page)
        self._offer_first()
        ReturnPresses(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is too small scrolls as a whole, and nothing scrolls inside of what scrolls."""
        super().resizeEvent(event)
        size = event.size()
        self._roomy.set_narrow(size.width() < LEAST_ROOM.width() or size.height() < LEAST_ROOM.height())

    def _teach(self, layout: QVBoxLayout) -> None:
        """The first steps, for whoever has never opened a cohort here."""
        self.first_steps: QWidget | None = None
        if self._settings.value("first_steps") == "over":
            return
        from ui.console.first_steps import WelcomeSteps, begin_if_new  # noqa: PLC0415 - seen once by each person

        if begin_if_new(self._settings):
            self.first_steps = WelcomeSteps(self._tokens, self._settings)
            layout.insertWidget(layout.count() - 1, self.first_steps)

    def _offer_first(self) -> None:
        """What is next has the keyboard: the cohort that was open last; else, for a newcomer, the demo."""
        last = self._recent.itemAt(0)
        self._first = first = (
            cast(QPushButton, last.widget()) if last else self.demo if self.first_steps else self.open
        )
        if first is not self.open:
            set_role(self.open, "")
            set_role(first, "primary")
        first.setAutoDefault(True)  # Return presses it, as the space bar does
        first.setFocus()

    @cached_property
    def appearance(self) -> AppearanceSheet:
        """Colours, size of text and motion."""
        from ui.console.appearance_sheet import AppearanceSheet  # noqa: PLC0415 - seldom opened

        made = AppearanceSheet(self._tokens, self._settings, self)
        made.left.connect(self.look.setFocus)
        made.chosen.connect(self.appearance_chosen)
        return made

    def _toggle_appearance(self) -> None:
        self.appearance.toggle()

    def holds_its_look(self) -> str:
        """Why it cannot be built anew at this moment; nothing if it can."""
        if not self._page.isVisible() or self.roster.roster is not None or self._ways_on.count():
            return self.tr("what is open here comes first.")
        return ""

    def wait_for_look(self, why: str) -> None:
        """Says what a choice of look waits for."""
        self.appearance.wait(why)

    def in_look(self, tokens: Tokens) -> Welcome:
        """This window in another look, in its place; this one goes."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply_theme(app, tokens)
        made = Welcome(self._opened, tokens, self._settings)
        made.setGeometry(self.geometry())
        made.name.setText(self.name.text())
        made.start.setDate(self.start.date())
        made.programme.setText(self.programme.text())
        made.show()
        if "appearance" in vars(self) and self.appearance.isVisible():
            made.appearance.open()
            made.appearance.take_keyboard(self.appearance.choice_with_keyboard())
        self.hide()
        self.deleteLater()
        made.activateWindow()
        return made

    def _show_sheet(self) -> None:
        from ui.console.restore_sheet import RestoreSheet  # noqa: PLC0415 - seldom needed, and it imports much

        self._page.hide()
        self.sheet = sheet = RestoreSheet(self._tokens, Path(self._documents()), self)
        self._outer.addWidget(sheet)
        sheet.left.connect(self._hide_sheet)
        sheet.made.connect(self._open_made)
        sheet.show()
        sheet.setFocus()

    def _hide_sheet(self) -> None:
        self.sheet.hide()
        self.sheet.deleteLater()
        self._page.show()
        self.again.setFocus()

    def _open_made(self, path: Path) -> None:
        self._hide_sheet()
        self.open_cohort(path)

    def _new(self, tokens: Tokens) -> QWidget:
        card = frame("next-card")
        inside = column(card, 18, 12)
        inside.addWidget(label(self.tr("A new cohort"), "heading"))
        form = QFormLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("pilot cohort"))
        self.start = QDateEdit(QDate.currentDate())
        self.start.setDisplayFormat("d MMMM yyyy")
        self.start.setCalendarPopup(True)
        self.programme = QLineEdit(PROGRAMME)
        self._offer_programmes()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("First session on"), self.start)
        line = row(spacing=8)
        line.addWidget(self.programme, 1)
        self.choose = KeyButton(self.tr("Choose…"), tokens, icon="list")
        self.choose.setAccessibleName(self.tr("Choose a programme, or bring one in"))
        self.choose.clicked.connect(self._show_shelf)
        line.addWidget(self.choose)
        self.about = ProgrammeAbout()
        self.programme.textChanged.connect(self.about.show_name)
        self.about.show_name(self.programme.text())
        chosen = column(spacing=6)
        chosen.addLayout(line)
        chosen.addWidget(self.about)
        words = label(self.tr("Programme"))
        words.setBuddy(self.programme)
        form.addRow(words, chosen)
        self.wrong_programme = label("", "danger", wrap=True)
        self.wrong_programme.hide()
        form.addRow("", self.wrong_programme)
        self.programme.textEdited.connect(lambda _: self._refuse_programme(""))
        inside.addLayout(form)
        self.roster = RosterPreviewCard(tokens)
        inside.addWidget(self.roster)
        self.make = KeyButton(self.tr("Make the cohort"), tokens, icon="file-plus")
        self.roster.ready.connect(lambda able: set_role(self.make, "primary" if able else ""))
        self.roster.ready.connect(lambda _: self._bring_make_up())
        self.make.clicked.connect(self._make)
        line = row(spacing=12)
        line.addWidget(self.make)
        self.refused = label("", "danger", wrap=True)
        line.addWidget(self.refused, 1)
        inside.addLayout(line)
        return card

    def _bring_make_up(self) -> None:
        """What comes next is in sight, however many people the preview has; it grows in several steps."""
        for wait in (0, SETTLING_MS):
            QTimer.singleShot(wait, self.make, lambda: self._page.ensureWidgetVisible(self.make, 0, 24))

    def _refuse_programme(self, why: str) -> None:
        """Says below the programme what is wrong with it, with the keyboard there; nothing takes it back."""
        self.wrong_programme.setText(why)
        self.wrong_programme.setVisible(bool(why))
        set_role(self.programme, "true" if why else "false", "invalid")
        self.programme.setAccessibleDescription(why)
        if why:
            self.programme.setFocus()
            QTimer.singleShot(
                0, self.wrong_programme, lambda: self._page.ensureWidgetVisible(self.wrong_programme)
            )
        announce(self.programme, why, urgent=True)

    def _offer_programmes(self) -> None:
        """Names complete themselves: those that come with the app, and a person's own."""
        built_in, own = built_in_programmes(), own_programmes()
        known = [self.tr("Built in: {0}.").format(", ".join(built_in))]
        if own:
            known.append(self.tr("Your own: {0}.").format(", ".join(own)))
        known.append(self.tr("Or a path to a TOML file."))
        self.programme.setToolTip(tip(" ".join(known)))
        names = QCompleter([*own, *built_in], self.programme)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.programme.setCompleter(names)

    @cached_property
    def shelf(self) -> ProgrammeShelf:
        """The programmes to choose from, in this window's place."""
        made = ProgrammeShelf(self._tokens, Path(self._documents()), self, choosing=True)
        self._outer.addWidget(made)
        made.chosen.connect(self._take_programme)
        made.changed.connect(self._offer_programmes)
        made.left.connect(self._hide_shelf)
        return made

    def _show_shelf(self) -> None:
        self._page.hide()
        self.shelf.show()
        self.shelf.open()

    def _hide_shelf(self) -> None:
        self.shelf.hide()
        self._page.show()
        self.choose.setFocus()

    def _take_programme(self, name: str) -> None:
        self.programme.setText(name)
        self._hide_shelf()

    def _show_recent(self) -> None:
        clear(self._recent)
        listed = recent(self._settings)
        for name in listed:
            button = KeyButton(called(name, listed), self._tokens, icon="clock", role="quiet")
            button.setToolTip(tip(name))
            button.clicked.connect(lambda _=False, n=name: self.open_cohort(Path(n)))
            self._recent.addWidget(button)

    def tell(self, path: Path, error: UserError) -> None:
        """Says why a file did not open, with a card for the ways on, if there are any."""
        clear(self._ways_on)
        if card := way_on(path, error, self.open_cohort, self._tokens):
            self.messages.hide()
            self._ways_on.addWidget(card)
            # What stood first until now would be opened by a Return that is meant for the card.
            set_role(self._first, "")
            card.take_keyboard()
        else:
            self.messages.say(in_words(error), True)

    def open_cohort(self, path: Path, **how: bool) -> None:
        """Opens a file and goes away, or says why it does not open."""
        try:
            self._opened(path, **how)
        except UserError as error:
            self.tell(path, error)
            return
        remember(self._settings, path)
        self.close()

    def _choose(self) -> None:
        self._choosing.ask()

    def _demo(self) -> None:
        folder = Path(self._documents()) / demo.FOLDER
        path = folder / "pilot-cohort.cohort"
        try:
            owner_only.folder(folder)
            if not path.exists():
                demo.make(folder, datetime.now(UTC))
        except (UserError, OSError) as error:
            self.messages.say(in_words(error), True)
            return
        self.open_cohort(path)

    def _make(self) -> None:
        self.refused.setText("")
        if not self.roster.is_ready:
            self.roster.ask_for()
            return
        try:
            load_programme(self.programme.text().strip())
        except UserError as error:
            self._refuse_programme(in_words(error))
            return
        name = self.name.text().strip() or self.name.placeholderText()
        near = Path(self._documents()) / f"{name}.cohort"
        self._keeping.ask(near, near.name, self.tr("Cohorts (*.cohort)"))

    def _make_at(self, target: Path) -> None:
        roster = self.roster.roster
        if roster is None:
            return
        day = self.start.date()
        source = self.programme.text().strip()
        try:
            store = cohorts.make(
                target,
                datetime.now(UTC),
                programme=load_programme(source),
                roster=roster,
                start=date(day.year(), day.month(), day.day()),
            )
        except UserError as error:
            self.refused.setText(in_words(error))
            announce(self.refused, in_words(error), urgent=True)
            self.make.setFocus()
            return
        path = store.path
        store.close()
        self.open_cohort(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """No dialog stays behind."""
        for dialog in self.findChildren(QFileDialog):
            dialog.hide()
        super().closeEvent(event)

    @staticmethod
    def _documents() -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
