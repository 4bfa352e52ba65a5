"""The first three steps, in a quiet strip: each is ticked when it has happened, and all can be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from facilitator.capture import synced
from ui.console.keys import SEQUENCE
from ui.console.recent import recent
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row, set_role

if TYPE_CHECKING:
    from ui.theme import Tokens
    from ui.workspace import Workspace

translate = QApplication.translate

SETTING, ON, OVER = "first_steps", "on", "over"


def wanted(settings: QSettings) -> bool:
    """True while somebody is taking the first steps."""
    return bool(settings.value(SETTING) == ON)


def begin(settings: QSettings) -> None:
    """From now on they are shown, again if need be."""
    settings.setValue(SETTING, ON)


def begin_if_new(settings: QSettings) -> bool:
    """Begins them for whoever has never opened a cohort on this computer; gives whether they are wanted."""
    if settings.value(SETTING) is None:
        settings.setValue(SETTING, OVER if recent(settings) else ON)
    return wanted(settings)


def end(settings: QSettings) -> None:
    """They are done or skipped, for good."""
    settings.setValue(SETTING, OVER)


def titles() -> tuple[str, str, str]:
    """The three steps in a few words each."""
    return (
        translate("FirstSteps", "Open the demo cohort, or make your own"),
        translate("FirstSteps", "Share the stage, and start"),
        translate("FirstSteps", "Keep a note, and sync"),
    )


class StepLine(QWidget):
    """The steps side by side: done ones have a tick, the present one is strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = Flow(self, spacing=18)
        self.shown: list[QLabel] = []
        for title in titles():
            made = label(title, "muted")
            self.shown.append(made)
            line.addWidget(made)

    def show_steps(self, done: tuple[bool, ...]) -> None:
        """Which are done; the first that is not is the present one."""
        present = next((place for place, is_done in enumerate(done) if not is_done), len(done))
        for place, (shown, title) in enumerate(zip(self.shown, titles(), strict=True)):
            mark = "✓" if done[place] else f"{place + 1}."
            shown.setText(f"{mark} {title}")
            set_role(shown, "kept" if done[place] else "strong" if place == present else "muted")


class WelcomeSteps(QFrame):
    """The same steps on the welcome window: the first of them is taken there."""

    def __init__(self, tokens: Tokens, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setProperty("role", "sunken")
        whole = row(self, 14, 12)
        left = column(spacing=4)
        left.addWidget(label(self.tr("New here? Three steps, and a session runs."), "strong", wrap=True))
        self.steps = StepLine()
        self.steps.show_steps((False, False, False))
        left.addWidget(self.steps)
        whole.addLayout(left, 1)
        self.skip = KeyButton(self.tr("Skip"), tokens, icon="x", role="quiet")
        self.skip.clicked.connect(self.put_away)
        whole.addWidget(self.skip)

    def put_away(self) -> None:
        """Skipped: they do not come by themselves again."""
        end(self._settings)
        self.hide()


class FirstSteps(QFrame):
    """The strip in the console. It follows what the person really does, and asks for nothing."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self.setProperty("role", "strip")
        whole = row(self, 0, 12)
        whole.setContentsMargins(22, 8, 22, 8)
        left = column(spacing=4)
        self.steps = StepLine()
        left.addWidget(self.steps)
        self.words = label("", wrap=True)
        left.addWidget(self.words)
        whole.addLayout(left, 1)
        self.skip = KeyButton(self.tr("Skip"), tokens, icon="x", role="quiet")
        self.skip.clicked.connect(self.put_away)
        whole.addWidget(self.skip)
        workspace.changed.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def done(self) -> tuple[bool, bool, bool]:
        """Which steps have happened in this cohort."""
        state = self._workspace.state
        started = any(s.started_at for s in state.sessions)
        return True, started, started and self._kept and self._synced

    @property
    def _kept(self) -> bool:
        return bool(self._workspace.state.notes or self._workspace.state.ideas)

    @property
    def _synced(self) -> bool:
        return synced.last_at(self._workspace.store) is not None

    def refresh(self) -> None:
        """Looks again at what has happened."""
        if self.isHidden() and self.words.text():
            return
        done = self.done
        self.steps.show_steps(done)
        if not done[1]:
            words = self.tr(
                "In Teams or Zoom share the window “Facilitator stage”, not your whole screen. "
                "Then press {0}: the clock starts, and participants see the first task."
            ).format(SEQUENCE["start"])
        elif not self._kept:
            words = self.tr(
                "Type something into the line below and press {0}. It is on your disk before you look up."
            ).format(SEQUENCE["keep"])
        elif not done[2]:
            words = self.tr(
                "Kept: it stands under “Kept in this activity”. Now {0} writes all that was kept as CSV."
            ).format(SEQUENCE["sync"])
        else:
            words = self.tr("That is all it takes. {0} finds everything, {1} explains it.").format(
                SEQUENCE["palette"], SEQUENCE["help"]
            )
            self.skip.set_word(self.tr("Close"))
            end(self._settings)
        self.words.setText(words)

    def begin(self) -> None:
        """Shows them, from the first one that has not happened."""
        begin(self._settings)
        self.skip.set_word(self.tr("Skip"))
        self.show()
        self.refresh()

    def put_away(self) -> None:
        """Skipped or done: they do not come by themselves again."""
        end(self._settings)
        self.hide()
