"""The Progress page: goals, benchmarks, network and figures, each a view below one switch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.console.progress.views import VIEWS
from ui.theme import Tokens
from ui.widgets.flow import Ends
from ui.widgets.front import Front
from ui.widgets.parts import column, frame, label, row
from ui.widgets.view_switch import ViewSwitch, titled
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace


class ProgressPage(QWidget):
    """Each view is made when it is first wanted; a view in front is told so."""

    turned = Signal()
    """Another view is in front."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._views: dict[str, QWidget] = {}
        layout = column(self, 0, 0)
        top = column()
        top.setContentsMargins(22, 16, 22, 4)
        line = Ends()
        top.addLayout(line)
        line.addWidget(titled(self.tr("Progress")))
        self._switch = ViewSwitch(self.tr("Views of progress"))
        for view in VIEWS:
            self._switch.add(view.name, self.tr(view.words))
        self._switch.asked.connect(self.show_view)
        line.addWidget(self._switch)
        layout.addLayout(top)
        self.nobody = frame("sunken")
        inside = row(self.nobody, 14, 12)
        words = self.tr(
            "Nobody is in this cohort yet, so nothing can be measured. Add the people of a roster."
        )
        inside.addWidget(label(words, "strong", wrap=True), 1)
        inside.addWidget(WayButton("roster", self.tr("Add people"), tokens, icon="user-plus"))
        layout.addWidget(self.nobody)
        self.stack = Front()
        layout.addWidget(self.stack, 1)
        workspace.changed.connect(lambda _: self._look_for_people())
        self._look_for_people()
        self.show_view(VIEWS[0].name)

    def _look_for_people(self) -> None:
        self.nobody.setVisible(not self._workspace.state.participants)

    @property
    def shown(self) -> str:
        """The name of the view in front."""
        return next(name for name, view in self._views.items() if view is self.stack.currentWidget())

    def view(self, name: str) -> QWidget:
        """A view by its name, made if it was not yet; an unknown name raises StopIteration."""
        if name not in self._views:
            made = next(view for view in VIEWS if view.name == name).make(self._workspace, self._tokens)
            self._views[name] = made
            self.stack.addWidget(made)
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Puts a view in front and tells it so."""
        shown = self.view(name)
        self._switch.show_view(name)
        self.stack.setCurrentWidget(shown)
        if begin := getattr(shown, "begin", None):
            begin()
        self.turned.emit()

    def hand_over(self) -> None:
        """Leads to where the form is handed over."""
        self.show_view("benchmarks")
        self.view("benchmarks").hand.click()  # type: ignore[attr-defined]

    def switch(self, name: str) -> QPushButton:
        """The button that puts a view in front."""
        return self._switch.button(name)

    def stop(self) -> None:
        """Lets every view end what it does beside the Qt thread, before the file is let go."""
        for view in self._views.values():
            if stop := getattr(view, "stop", None):
                stop()
