"""Nothing in the windows is modal: no dialog, menu or drag has a loop of its own while people wait."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui

UI = Path(ui.__file__).parent

CALLS = {"exec", "exec_", "setWindowModality"}
"""Methods that wait for an answer, or keep people from the window behind."""
STATIC = {
    "QFileDialog": {
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
        "getExistingDirectory",
        "getExistingDirectoryUrl",
    },
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
NAMES = {
    "QMessageBox",
    "QInputDialog",
    "QErrorMessage",
    "QProgressDialog",
    "QPrintDialog",
    "QPageSetupDialog",
    "QDrag",
}
"""Classes that are made to be waited for."""


def modal_in(source: str) -> Iterator[str]:
    """Every place of a module that is, or may be, modal; a dialog is, unless it is told not to be."""
    if not any(word in source for word in (*CALLS, *STATIC, *NAMES, "QDialog", "setModal")):
        return
    nodes = list(ast.walk(ast.parse(source)))
    made = told = 0
    for node in nodes:
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if name in NAMES:
                yield f"{node.lineno}: {name}"
            case ast.Attribute(value=ast.Name(id=of), attr=name) if name in STATIC.get(of, ()):
                yield f"{node.lineno}: {of}.{name}"
            case ast.Call(func=ast.Attribute(attr="setModal"), args=[ast.Constant(value=False)]):
                told += 1
            case ast.Call(func=ast.Attribute(attr=name)) if name in CALLS or name == "setModal":
                yield f"{node.lineno}: {name}()"
            case ast.Call(func=ast.Name(id="QDialog" | "QFileDialog" as name)):
                made += 1
    if made > told:
        yield f"{made - told} dialogs that nobody told not to be modal"


def test_no_window_waits_for_an_answer():
    modules = sorted(UI.rglob("*.py"))
    assert len(modules) > 100
    assert [
        f"{path.relative_to(UI)}:{what}"
        for path in modules
        for what in modal_in(path.read_text(encoding="utf-8"))
    ] == []


@pytest.mark.parametrize(
    "source",
    [
        "menu.exec(place)",
        "QMenu(self).exec_()",
        "from PySide6.QtWidgets import QMessageBox",
        "QtWidgets.QInputDialog.getText(self, '', '')",
        "name, _ = QFileDialog.getSaveFileName(self)",
        "dialog.setWindowModality(Qt.WindowModality.ApplicationModal)",
        "dialog.setModal(True)",
        "drag = QDrag(self)",
        "dialog = QFileDialog(self)\ndialog.show()",
    ],
)
def test_what_would_wait_is_found(source: str):
    assert list(modal_in(source))


def test_a_dialog_that_was_told_is_not():
    assert not list(modal_in("d = QFileDialog(self)\nd.setModal(False)"))
