"""A model that nobody has prepared: a sketch at once, then its own surfaces from a process beside the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from coarse_surfaces import COARSE, baking
from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core.errors import HITError
from hit_core.measure.standard import SKETCHED
from hit_core.model.library import load_model
from hit_core.surfaces.bake import bake, is_kept
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState
from hit_viewer.worker import body_stages, surface_making
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.surface_making import SurfaceMaking

PATIENCE = 140_000


class SketchingFake(FakeComputation):
    """Comes with a sketch as long as it may, and until surfaces are there."""

    def __init__(self) -> None:
        super().__init__()
        self.may_sketch, self.prepared = True, False

    def load(self, model: str, progress: Progress) -> ModelFacts:
        facts = super().load(model, progress)
        return ModelFacts(**{**vars(facts), "sketched": self.may_sketch and not self.prepared})


@pytest.fixture
def computation() -> SketchingFake:
    return SketchingFake()


@pytest.fixture
def unprepared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty cache, no surfaces in models' folders, and coarse grids here and in the process."""
    for name, value in COARSE.items():
        monkeypatch.setattr(baking, name, value)
    monkeypatch.setattr(surface_making, "MODULE", "coarse_surfaces")
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path / "cache"))


def test_a_sketch_is_carried_and_not_measured_until_the_models_own_surfaces_are_there(
    unprepared: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    computation = HitComputation(lambda name: load_model(name, device="cpu"))
    computation.may_sketch = True
    request, weight = request_for(ViewerState()), {"weight": 70.0}
    assert computation.load("phantom_male", lambda share, what: None).sketched
    assert not computation.frame(request, True).exact
    table = computation.numbers(request, True).table
    assert SKETCHED in [str(finding) for finding in table.findings]
    assert not table.reliable
    with pytest.raises(HITError, match="worked out"):
        computation.solve(weight, (1.0, 1.0, 1.0), lambda: None)
    own = bake(computation.model, None, "display")
    assert len(computation.stages.worked_out(lambda share: None).vertices) == len(own.vertices)
    assert not computation.load("phantom_male", lambda share, what: None).sketched
    assert computation.frame(request, True).exact
    assert SKETCHED not in [str(finding) for finding in computation.numbers(request, True).table.findings]
    monkeypatch.setenv("HIT_CACHE_DIR", "/dev/null/nowhere")
    monkeypatch.setattr(body_stages, "bake", lambda *_: own)
    assert not computation.load("phantom_male", lambda share, what: None).sketched  # nobody could keep its surfaces


def test_the_process_keeps_both_details(unprepared: None, qtbot: QtBot) -> None:
    making, told = SurfaceMaking(), []
    making.progress.connect(lambda model, share: told.append(share))
    with qtbot.waitSignal(making.ready, timeout=PATIENCE) as caught:
        making.make("phantom_male")
    assert caught.args == ["phantom_male"]
    assert told == sorted(told)
    assert len(told) > 3
    model = load_model("phantom_male", device="cpu")
    assert is_kept(model, "display")
    qtbot.waitUntil(lambda: making.process_id == 0, timeout=PATIENCE)
    assert is_kept(model, "full")


def test_a_process_that_names_its_failure(qtbot: QtBot, unprepared: None) -> None:
    making = SurfaceMaking()
    with qtbot.waitSignal(making.failed, timeout=PATIENCE) as caught:
        making.make("nowhere")
    assert "nowhere" in caught.args[1].sentence
    assert making.process_id == 0


@pytest.fixture
def go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the process waits for."""
    monkeypatch.setattr(surface_making, "MODULE", "telling_surfaces")
    monkeypatch.setenv("TOLD_BY", str(tmp_path / "go_on"))
    return tmp_path / "go_on"


def test_the_window_tells_and_takes_the_surfaces_when_they_are_there(
    make_viewer: Callable[..., Viewer], computation: SketchingFake, qtbot: QtBot, go_on: Path
) -> None:
    viewer = make_viewer()
    messages = viewer.window.messages
    qtbot.waitUntil(lambda: "worked out (25 %)" in messages.text, timeout=PATIENCE)
    assert viewer.results.facts is not None
    assert viewer.results.facts.sketched
    computation.prepared = True
    go_on.touch()
    qtbot.waitUntil(lambda: not viewer.results.facts.sketched and settled(viewer), timeout=PATIENCE)
    assert "worked out" not in messages.text
    qtbot.waitUntil(lambda: viewer.surfaces.process_id == 0, timeout=PATIENCE)


def test_where_the_process_fails_surfaces_are_prepared_before_they_are_shown(
    make_viewer: Callable[..., Viewer], computation: SketchingFake, qtbot: QtBot, go_on: Path
) -> None:
    go_on.touch()
    viewer = make_viewer(ViewerState(model="phantom_female"))
    qtbot.waitUntil(lambda: not computation.may_sketch and settled(viewer), timeout=PATIENCE)
    assert viewer.results.facts is not None
    assert not viewer.results.facts.sketched
    assert viewer.surfaces.process_id == 0
    assert "The disk is full." in viewer.window.messages.text


def test_another_model_ends_the_process(
    make_viewer: Callable[..., Viewer], computation: SketchingFake, qtbot: QtBot, go_on: Path
) -> None:
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.surfaces.process_id > 0, timeout=PATIENCE)
    computation.prepared = True
    viewer.session.update(model="phantom_female")
    qtbot.waitUntil(lambda: viewer.surfaces.process_id == 0, timeout=PATIENCE)
    assert viewer.window.messages.text == ""
