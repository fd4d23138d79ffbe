"""A running program with a small computation behind it."""

import gc
import importlib
import itertools
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from fake_computation import FakeComputation, fake_on
from PySide6.QtCore import QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_core.phrases import ENGLISH, use
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.state import ViewerState

CHOICES = (
    ModelChoice("phantom_male", "Male", gender="male"),
    ModelChoice("phantom_female", "Female", gender="female"),
    ModelChoice("bad_model", "Bad"),
    ModelChoice("broken", "Broken", "has no checkpoints"),
)

_openings = itertools.count(1)

PATIENCE_MS = 30_000
"""How long what is waited for may take: a machine that does much else takes five seconds, pytest-qt's own, easily."""


def pytest_configure() -> None:
    """Be patient wherever a test does not say for how long."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
        (wait.__kwdefaults__ or {})["timeout"] = PATIENCE_MS


@pytest.fixture(scope="session", autouse=True)
def screen() -> None:
    """Skipping the window's tests where no window can open would look like success."""
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        pytest.fail("the tests of the window need a screen: install Xvfb (`make test` does)")


@pytest.fixture
def computation() -> FakeComputation:
    return FakeComputation()


@pytest.fixture(scope="module")
def few_probes() -> Iterator[None]:
    """Look for rough vertices of surfaces with two bodies, not sixteen: eight seconds less where a grid is baked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importlib.import_module("hit_core.surfaces.bake"), "ROUGH_PROBES", 2)
        yield


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def settled(viewer: Viewer) -> bool:
    """Whether everything is read, and the engine has nothing left to do for the present state."""
    return not viewer.session.dragging and viewer.reader.is_idle and viewer.engine.is_idle


def open_file(viewer: Viewer, qtbot: QtBot, path: Path) -> None:
    """Open a file and wait until it is read."""
    viewer.files.open_file(path)
    qtbot.waitUntil(lambda: viewer.reader.is_idle)


def put_away(viewer: Viewer) -> None:
    """Close a window and delete all that belongs to it, or tens of megabytes would stay until the end."""
    viewer.window.may_close = lambda: True
    viewer.window.close()
    viewer.app.processEvents()  # what is still to be called holds what it belongs to
    viewer.window.deleteLater()
    viewer.deleteLater()
    viewer.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def make_viewer(
    qtbot: QtBot, qapp: QApplication, computation: FakeComputation, settings: QSettings
) -> Iterator[Callable[..., Viewer]]:
    gc.collect()  # the last test's window
    if next(_openings) == 3:
        gc.freeze()  # what windows share is loaded by now, and to go through it took 0.03 s each time
    made: list[Viewer] = []

    def make(
        state: ViewerState | None = None, choices: Callable[[], Sequence[ModelChoice]] = lambda: CHOICES
    ) -> Viewer:
        viewer = Viewer(qapp, computation, state=state, choices=choices, settings=settings)
        viewer.exports.studio.compute_on = fake_on
        made.append(viewer)
        viewer.window.move(0, 0)
        viewer.window.may_close = lambda: True
        viewer.show()
        qtbot.waitExposed(viewer.window)
        return viewer

    yield make
    if isinstance(computation, FakeComputation):
        computation.gate.set()
    for viewer in made:
        put_away(viewer)


@pytest.fixture
def viewer(make_viewer: Callable[[], Viewer], qtbot: QtBot) -> Viewer:
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer))
    qtbot.waitUntil(lambda: viewer.view.interactor.is_current)
    return viewer


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """What a test has the program speak, the next one does not hear."""
    before = QLocale()
    yield
    if QLocale() != before:
        QLocale.setDefault(before)
    use(ENGLISH)


@pytest.fixture(autouse=True)
def no_vtk_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on what VTK reports as an error: PyVista hands it to the root logger."""
    yield
    reported = [r.getMessage() for r in caplog.get_records("call") if r.name == "root" and r.levelname == "ERROR"]
    assert reported == []
