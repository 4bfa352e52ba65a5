"""What lets somebody who is left over among an odd number join two mentors as their third, by one press."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.live import pairs
from facilitator.model.people import Pair, Participant
from facilitator.phrase import listed
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.workspace import Workspace


class ThirdButton(KeyButton):
    """There while somebody could: who, and which pair they would go with best."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__("", tokens, icon="user-plus", parent=parent)
        self._workspace = workspace
        self._offered: tuple[Participant, Pair] | None = None
        self.clicked.connect(self._join)
        self.hide()

    def offer(self, offered: tuple[Participant, Pair] | None) -> None:
        """Offers this person to this pair, or nothing."""
        self._offered = offered
        self.setVisible(offered is not None)
        if offered is not None:
            person, pair = offered
            names = {p.id: p.name for p in self._workspace.state.participants}
            short = in_words(listed(names[i].split()[0] for i in pair.two))
            self.set_word(self.tr("Let {name} join {two}").format(name=person.name.split()[0], two=short))
            whole = in_words(listed(names[i] for i in pair.two))
            words = self.tr("{name} becomes the third of {two}; Ctrl+Z takes it back")
            self.setToolTip(words.format(name=person.name, two=whole))

    def _join(self) -> None:
        if self._offered is not None:
            person, pair = self._offered
            self._workspace.do(pairs.join, pair.id, person.id)
