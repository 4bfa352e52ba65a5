"""The Progress page: goals, benchmarks, network and figures, each a view below one switch."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from ui.console.progress.views import VIEWS
from ui.theme import Tokens
from ui.widgets.parts import column, frame, label, row
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace


class ProgressPage(QWidget):
    """Each view is made when it is first wanted; a view in front is told so."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._views: dict[str, QWidget] = {}
        layout = column(self, 0, 0)
        self._line = row(spacing=8)
        self._line.setContentsMargins(22, 16, 22, 4)
        self._line.addWidget(label(self.tr("Progress"), "title"))
        self._line.addSpacing(6)
        self._switch = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for view in VIEWS:
            button = QPushButton(self.tr(view.words))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=view.name: self.show_view(name))
            self._switch.addButton(button)
            self._buttons[view.name] = button
            self._line.addWidget(button)
        self._line.addStretch(1)
        layout.addLayout(self._line)
        self.nobody = frame("sunken")
        line = row(self.nobody, 14, 12)
        words = self.tr(
            "Nobody is in this cohort yet, so nothing can be measured. Add the people of a roster."
        )
        line.addWidget(label(words, "strong", wrap=True), 1)
        line.addWidget(WayButton("roster", self.tr("Add people"), tokens, icon="user-plus"))
        layout.addWidget(self.nobody)
        self.stack = QStackedWidget()
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
        self._buttons[name].setChecked(True)
        self.stack.setCurrentWidget(shown)
        if begin := getattr(shown, "begin", None):
            begin()

    def switch(self, name: str) -> QPushButton:
        """The button that puts a view in front."""
        return self._buttons[name]

    def stop(self) -> None:
        """Lets every view end what it does beside the Qt thread, before the file is let go."""
        for view in self._views.values():
            if stop := getattr(view, "stop", None):
                stop()
