"""Names from outside are shown as they are: no HTML, no second line, no escape codes, wherever they stand."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import open_file, settled
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.texts.plain_names import menu_text, tip
from hit_viewer.window.dialogs import JobDialog
from hit_viewer.worker.job_list import Stage, Task

MARKER = "evil"
NAME = f"<b>{MARKER}</b><img src=x>\n\x1b[31mred&x"


def items(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield index
            yield from items(model, index) if column == 0 else ()


def shown(window: QWidget) -> Iterator[tuple[str, str, bool]]:
    """All texts with the marker: where, what, and whether Qt would take it for HTML."""
    found: list[tuple[str, str, bool]] = [("title", window.windowTitle(), False)]
    for widget in [window, *window.findChildren(QWidget)]:
        kind = type(widget).__name__
        found.append((f"tooltip of {kind}", widget.toolTip(), QtOfGui.mightBeRichText(widget.toolTip())))
        if isinstance(widget, QLabel):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            found.append((kind, widget.text(), not plain and QtOfGui.mightBeRichText(widget.text())))
        if isinstance(widget, QMenu):
            for action in widget.actions():
                found.append(("menu", action.text(), False))
                found.append(("tooltip in a menu", action.toolTip(), QtOfGui.mightBeRichText(action.toolTip())))
        model = widget.model() if isinstance(widget, QComboBox | QAbstractItemView) else None
        for index in items(model) if model is not None else ():
            for role, rich in ((Qt.ItemDataRole.DisplayRole, False), (Qt.ItemDataRole.ToolTipRole, True)):
                text = str(index.data(role) or "")
                found.append((f"item of {kind}", text, rich and QtOfGui.mightBeRichText(text)))
    return ((where, text, rich) for where, text, rich in found if MARKER in text)


def check(window: QWidget) -> set[str]:
    """Each text with the marker shows all of it, in one line; returns where there are such."""
    places = set()
    for where, text, rich in shown(window):
        if rich:  # then it is escaped
            assert "<b>" not in text, (where, text)
            assert "&lt;b&gt;" in text, (where, text)
        assert "\x1b" not in text, (where, text)
        assert "tooltip" in where or "\n" not in text.replace("\n\n", ""), (where, text)  # paragraphs are our own
        places.add(where)
    return places


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A body file of an evil name."""
    path = tmp_path / f"{NAME.replace('/', '')}.npz"
    save_body(BodyParameters(betas=[0.5]), path)
    return path


def test_a_bodys_name_is_plain_everywhere(viewer: Viewer, qtbot: QtBot, hostile: Path) -> None:
    open_file(viewer, qtbot, hostile)
    viewer.session.update(pinned=viewer.session.state.as_pinned)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    places = check(viewer.window)
    assert {"title", "ElidingLabel", "tooltip of ElidingLabel", "menu"} <= places
    assert "\n" not in viewer.session.state.body_name


def test_models_names_and_problems_are_plain(viewer: Viewer) -> None:
    viewer.window.model_panel.show_choices([ModelChoice("a", NAME), ModelChoice("b", "B", f"{NAME} is damaged")])
    viewer.session.update(model=f"/models/{NAME.replace('/', '')}")
    assert "item of QComboBox" in check(viewer.window)


def test_trainings_names_and_messages_are_plain(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HIT_MODELS_DIR", str(tmp_path))
    folder = tmp_path / NAME.replace("/", "")
    (folder / "ckpts").mkdir(parents=True)
    (folder / "config.yaml").write_text("exp_name: x\nsmpl_cfg: {gender: male}\ntrain_cfg: {to_train: occ}\n")
    progress = {"state": "failed", "message": NAME, "pid": 0, "epoch": 1, "max_epochs": 2, "step": 3}
    (folder / "progress.json").write_text(json.dumps(progress))
    viewer.actions.training_action.trigger()
    panel = viewer.training.panel
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() > 0, timeout=15_000)
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    panel.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: MARKER in panel.summary.text(), timeout=15_000)
    viewer.window.status.show_trainings([NAME])
    assert {"PlainLabel", "item of RunList"} <= check(viewer.window)


def test_messages_and_progress_are_plain(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.messages.say(f"Saved {NAME}.")
    dialog = JobDialog(NAME, viewer.window)
    dialog.show_progress(0.5, NAME)
    jobs = viewer.exports.jobs
    jobs.end(jobs.add(Task(NAME, Path(NAME), lambda: None)), Stage.FAILED, NAME)
    assert "PlainLabel" in check(viewer.window)
    dialog.close()
    dialog.deleteLater()


def test_a_refused_file_is_named_in_plain_text(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"{NAME.replace('/', '')}.pkl"
    path.write_bytes(b"nothing")
    open_file(viewer, qtbot, path)
    dialog = viewer.files.dialog
    assert isinstance(dialog, QMessageBox)
    assert dialog.textFormat() == Qt.TextFormat.PlainText
    assert MARKER in dialog.text()
    assert "\x1b" not in dialog.text()
    assert "\n" not in dialog.text()
    dialog.close()


def test_names_in_a_session_are_plain(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.hitsession"
    save_session_file(path, ViewerState(), {})
    content = json.loads(path.read_text())
    content["state"]["body_name"] = NAME
    path.write_text(json.dumps(content))
    open_file(viewer, qtbot, path)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert MARKER in viewer.session.state.body_name
    check(viewer.window)


def test_what_looks_like_html_is_escaped_in_tooltips_alone() -> None:
    assert tip("5 < 6, a & b") == "5 < 6, a & b"
    assert tip("<i>x</i>\ny") == "<qt>&lt;i&gt;x&lt;/i&gt;<br>y</qt>"
    assert menu_text("a & b\n") == "a && b\ufffd"
