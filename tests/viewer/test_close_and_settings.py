"""Unsaved changes, what a crash leaves, the settings page, the menus."""

import json
import os
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from conftest import settled
from full_disk import fill_disk
from PIL import Image
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from hit_core.settings import load_settings, settings_file
from hit_viewer.app import Viewer, window_settings
from hit_viewer.document.autosave import Left, _computer
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.window.dialogs import ErrorDialog, ShortcutsDialog
from hit_viewer.window.known_models import model_choices
from hit_viewer.window.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "config"))


def _answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(parent: object, title: str, text: str, *args: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def restore(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.restoring.offer()
    qtbot.waitUntil(lambda: viewer.reader.is_idle)


def check(dialog: SettingsDialog, viewer: Viewer, qtbot: QtBot) -> None:
    dialog.check_button.click()
    assert dialog.report.toPlainText() == "Looking..."
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=10_000)


def test_close_asks_about_changes(viewer: Viewer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    viewer.window.may_close = viewer.files.may_close
    viewer.window.shape_panel.sliders[0].number.setValue(1.0)
    asked = _answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert not viewer.window.close()
    assert viewer.window.isVisible()
    assert len(asked) == 1
    _answer(monkeypatch, QMessageBox.StandardButton.Save)
    file = tmp_path / "kept.hitsession"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(file), ""))
    assert viewer.window.close()
    assert json.loads(file.read_text())["state"]["betas"][0] == 1.0


def test_close_without_changes_does_not_ask(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert viewer.window.close()
    assert asked == []


def test_what_a_crash_left_is_restored(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = ViewerState(betas=(1.5,) + (0.0,) * 9, model="phantom_female")
    folder = settings_file().parent / "autosave"
    folder.mkdir(parents=True)
    save_session_file(folder / "999999999.hitsession", left, {})
    (folder / "999999998.hitsession").write_text("half")
    asked = _answer(monkeypatch, QMessageBox.StandardButton.Yes)
    viewer = make_viewer()
    restore(viewer, qtbot)
    assert len(asked) == 1
    assert viewer.session.state == left
    assert viewer.session.is_modified
    # What cannot be read is kept aside, and bars no further start; what was brought back is kept at once.
    assert {path.name for path in folder.iterdir()} == {
        "999999998.hitsession.damaged",
        f"{os.getpid()}@{_computer()}.hitsession",
    }
    (told,) = [box for box in viewer.window.findChildren(QMessageBox) if box.isVisible()]
    assert "999999998.hitsession.damaged" in told.text()
    assert str(folder) in told.text()
    assert not told.isModal()
    told.close()
    restore(viewer, qtbot)
    assert len(asked) == 1
    assert not [box for box in viewer.window.findChildren(QMessageBox) if box.isVisible()]


def test_what_two_windows_left_is_offered_one_after_the_other(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = settings_file().parent / "autosave"
    lefts = [ViewerState(betas=(value,) + (0.0,) * 9) for value in (0.5, 1.5)]
    for number, left in enumerate(lefts):
        save_session_file(folder / f"99999999{number}.hitsession", left, {})
        os.utime(folder / f"99999999{number}.hitsession", (number, number))
    (folder / ".999999991.hitsession.x1.part").write_text("ha")
    asked = _answer(monkeypatch, QMessageBox.StandardButton.Yes)
    viewer = make_viewer()
    for count, left in enumerate(reversed(lefts), start=1):
        restore(viewer, qtbot)
        assert len(asked) == count
        assert viewer.session.state == left
    assert [path.name for path in folder.iterdir()] == [f"{os.getpid()}@{_computer()}.hitsession"]


def test_changes_are_kept_now_and_then_without_being_asked(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hit_viewer.document.autosave.EVERY_MS", 20)
    viewer = make_viewer()
    file = settings_file().parent / "autosave" / f"{os.getpid()}@{_computer()}.hitsession"

    def kept(value: float) -> bool:
        return file.exists() and json.loads(file.read_text())["state"]["betas"][0] == value

    for value in (1.0, 2.0):
        viewer.window.shape_panel.sliders[0].number.setValue(value)
        qtbot.waitUntil(partial(kept, value), timeout=15_000)


def test_autosave_keeps_changes_and_a_regular_end_removes_them(viewer: Viewer) -> None:
    folder = settings_file().parent / "autosave"
    viewer.autosave.save()
    assert not folder.exists()
    viewer.window.shape_panel.sliders[0].number.setValue(1.0)
    viewer.autosave.save()
    (file,) = folder.iterdir()
    assert json.loads(file.read_text())["state"]["betas"][0] == 1.0
    assert viewer.autosave.look() == Left()  # it belongs to a program that runs
    viewer.close()
    assert list(folder.iterdir()) == []


def test_institution_and_logo_are_kept_and_a_logo_must_be_one(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = viewer.choose_settings()
    dialog.institution.setText(" St Anna ")
    dialog.logo.setText(str(tmp_path / "logo.png"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ErrorDialog)))
    assert dialog.isVisible()  # there is no such file
    assert load_settings().institution == ""
    assert dialog.logo.isEnabled()
    Image.new("RGB", (8, 8)).save(tmp_path / "logo.png")
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert (load_settings().institution, load_settings().logo) == ("St Anna", str(tmp_path / "logo.png"))


def test_a_logo_is_looked_at_away_from_the_windows_thread(
    viewer: Viewer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, gate, where = threading.Event(), threading.Event(), []

    def look(institution: str, logo: str | None = None) -> None:
        if logo:
            where.append(threading.current_thread())
            begun.set()
            gate.wait(10)

    monkeypatch.setattr("hit_viewer.window.settings_dialog.letterhead", look)
    dialog = viewer.choose_settings()
    dialog.logo.setText("large.png")
    dialog.accept()
    assert begun.wait(10)
    assert not dialog.institution.isEnabled()  # what is typed now would be lost
    dialog.reject()
    gate.set()
    qtbot.waitUntil(lambda: viewer.reader.is_idle)
    assert where[0] is not threading.main_thread()
    assert load_settings().logo is None


def test_settings_page(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    models = tmp_path / "models"
    (models / "mine" / "ckpts").mkdir(parents=True)
    (tmp_path / "none").mkdir()
    dialog = viewer.choose_settings()
    dialog.models.setText(os.pathsep.join((str(models), str(tmp_path / "none"))))
    check(dialog, viewer, qtbot)
    assert f"{tmp_path / 'none'}: no models in this folder" in dialog.report.toPlainText()
    dialog.models.setText(str(models))
    dialog.smpl.setText(str(tmp_path / "nowhere"))
    dialog.device.setCurrentText("cpu")
    check(dialog, viewer, qtbot)
    report = dialog.report.toPlainText()
    assert "Computes on: cpu" in report
    assert "nowhere: no such folder" in report
    assert report.count("phantom_male: usable, male, checkpoints: 1") == 1
    assert "mine: " in report
    viewer._choices = model_choices
    dialog.accept()
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=10_000)
    stored = load_settings()
    assert stored.models_dirs == (str(models),)
    assert stored.device == "cpu"
    box = viewer.window.model_panel.box
    names = [box.itemData(index) for index in range(box.count())]
    assert "mine" in names
    assert not box.model().item(names.index("mine")).isEnabled()
    qtbot.waitUntil(lambda: settled(viewer), timeout=10_000)


def test_a_device_that_is_not_there_is_told_and_not_kept(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = viewer.choose_settings()
    for wrong in ("cuda:77", "banana"):
        dialog.device.setCurrentText(wrong)
        check(dialog, viewer, qtbot)
        assert wrong in dialog.report.toPlainText()
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        assert dialog.isVisible()
        (error,) = dialog.findChildren(ErrorDialog)
        assert wrong in error.text()
        error.accept()
        qtbot.waitUntil(lambda: not dialog.findChildren(ErrorDialog))
    assert load_settings().device == "auto"
    dialog.reject()


def test_menus_do_what_they_say(viewer: Viewer, qtbot: QtBot) -> None:
    bar = viewer.window.menuBar()
    for menu_action in bar.actions():
        for action in menu_action.menu().actions():
            assert action.isSeparator() or action.text()
    shortcuts = [
        action.shortcut().toString()
        for menu_action in bar.actions()
        for action in menu_action.menu().actions()
        if not action.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts))
    viewer.actions.show_shortcuts()
    dialog = viewer.window.findChild(ShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_every_control_has_a_tooltip_and_a_name(viewer: Viewer) -> None:
    window = viewer.window
    for panel in (window.shape_panel, window.pose_panel):
        for slider in (*getattr(panel, "sliders", ()), *getattr(panel, "rotations", ())):
            assert slider.number.toolTip()
            assert slider.slider.accessibleName()
    for axis, slider in window.planes_panel.position.items():
        assert "centimetres" in slider.number.toolTip(), axis
    for name, slider in window.layers_panel.opacity.items():
        assert "percent" in slider.number.toolTip(), name
        assert window.layers_panel.color[name].accessibleName()


def test_how_the_window_was_left_is_kept_beside_the_other_settings(tmp_path: Path) -> None:
    settings = window_settings()
    settings.setValue("tour/done", True)
    settings.sync()
    assert (tmp_path / "config" / "window.ini").read_text().count("done=true") == 1


def test_a_disk_that_is_full_is_told_until_the_state_is_kept_again(
    viewer: Viewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        fill_disk(full)
        viewer.window.shape_panel.sliders[0].number.setValue(1.5)
        viewer.autosave.save()
        assert viewer.window.messages.text.startswith("A crash would lose your changes: save them.")
        assert "No space left" in viewer.window.messages.text
    viewer.autosave.save()
    assert not viewer.window.messages.text.startswith("A crash")
    assert viewer.autosave._file.exists()


def test_settings_that_are_not_kept_are_told_at_the_start(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "file" / "config"))
    window = make_viewer().window
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert "settings and autosaves are not kept" in window.findChildren(QMessageBox)[0].text()


def test_what_another_computer_keeps_in_the_same_home_is_left_alone_for_a_day(viewer: Viewer) -> None:
    """Whether its program runs cannot be seen from here."""
    folder = settings_file().parent / "autosave"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "999999999@ward-7.hitsession"
    save_session_file(file, ViewerState(betas=(1.5,) + (0.0,) * 9), {})
    assert viewer.autosave.look() == Left()
    long_ago = time.time() - 90_000
    os.utime(file, (long_ago, long_ago))
    assert viewer.autosave.look().file == file
