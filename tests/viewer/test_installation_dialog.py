"""Help > Check this installation."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hit_core.machine import installation
from hit_core.phrases import phrase
from hit_viewer.app import Viewer


@pytest.fixture(autouse=True)
def no_timing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "_timed", lambda: {"model loaded": "0.1 s"})


def test_the_check_is_shown_and_copied_as_one_text(viewer: Viewer, qtbot: QtBot) -> None:
    dialog = viewer.check_installation()
    assert not dialog.copy_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.summary.text() == "Nothing was found that hinders work."
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("HIT Viewer: check of the installation")
    for told in ("  torch: ", "  renderer: ", "  screen 1: 1920 x 1080 points, 24 bits", "  model loaded: 0.1 s"):
        assert told.replace("1080", "1200") in copied
    dialog.close()


def test_problems_stand_above_the_text(viewer: Viewer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def bad(problems: list[str]) -> dict[str, str]:
        problems.append(phrase("PyTorch cannot be used: {reason}", reason="no"))
        return {}

    monkeypatch.setattr(installation, "_device", bad)
    dialog = viewer.check_installation()
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.summary.text() == "PyTorch cannot be used: no"
    dialog.close()


def test_closing_gives_the_check_up(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.check_installation().close()
    assert viewer.reader.is_idle
