"""A window that is closed and deleted leaves nothing behind."""

import gc
import weakref

from conftest import put_away, settled
from fake_computation import FakeComputation
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer


def test_a_deleted_window_takes_its_whole_program_along(qapp: QApplication, qtbot: QtBot, settings: QSettings) -> None:
    viewer = Viewer(qapp, FakeComputation(), choices=lambda: (), settings=settings)
    viewer.show()
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer), timeout=15_000)
    parts = (viewer, viewer.window, viewer.session, viewer.engine, viewer.view.scene, viewer.view.scene.body)
    left = {type(part).__name__: weakref.ref(part) for part in parts}
    put_away(viewer)
    del viewer, parts
    gc.collect()
    assert [name for name, part in left.items() if part() is not None] == []
