"""What counts for a mentor pair: four sliders whose effect is seen at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from ui.widgets.parts import column, heading_row, label, row

MOST = 10
"""A weight's largest number; 0 means that it does not count."""


class WeightSliders(QWidget):
    """A slider for each thing that counts, with its number beside its name."""

    changed = Signal()

    def __init__(
        self, names: Mapping[str, str], values: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = row(self, 0, 22)
        self.sliders: dict[str, QSlider] = {}
        self._numbers: dict[str, QLabel] = {}
        for key, words in names.items():
            part = column(spacing=0)
            number = label("", "section")
            part.addLayout(heading_row(label(words, "section"), number))
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, MOST)
            slider.setPageStep(2)
            slider.setValue(values[key])
            slider.setAccessibleName(self.tr("Weight of {0}").format(words.lower()))
            slider.setToolTip(self.tr("How much it counts, from 0 (not at all) to {0}").format(MOST))
            slider.valueChanged.connect(self._moved)
            part.addWidget(slider)
            layout.addLayout(part, 1)
            self.sliders[key], self._numbers[key] = slider, number
        self._show()

    def values(self) -> dict[str, int]:
        """The weights as they stand, from 0 to MOST."""
        return {key: slider.value() for key, slider in self.sliders.items()}

    def _moved(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for key, slider in self.sliders.items():
            self._numbers[key].setText(str(slider.value()))
