"""An accelerator whose memory runs out: smaller pieces, then the processor, the same results, and it is told."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch
from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core import load_model
from hit_core.errors import CheckpointError, DeviceError, InputError
from hit_core.model import device
from hit_core.model.hit import HITModel
from hit_viewer.app import Viewer
from hit_viewer.document.skin_points import nearest_on_skin
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.out_of_memory import ModelHolder
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Where


class Card:
    """A made-up graphics card: the model's networks run out of memory on it a number of times, or always."""

    def __init__(self, failures: float = np.inf) -> None:
        self.failures = 0.0
        self.after_start = failures
        self.tried = 0

    def load(self, name: str) -> HITModel:
        model = load_model(name, device="cpu")

        def fail(*_: Any) -> None:
            self.tried += 1
            if self.failures > 0:
                self.failures -= 1
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB (made up)")

        for network in (model.tissues_occ, model.deformer.disp_network, model.deformer.lbs_network):
            network.register_forward_pre_hook(fail)
        return model


@pytest.fixture(autouse=True)
def sparing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    monkeypatch.setattr(device, "_sparing", [])
    monkeypatch.setattr(device, "SMALLEST_CHUNK", 10**9)  # a query gives up at once, as if nothing at all fitted
    threads = torch.get_num_threads()
    yield device._sparing
    torch.set_num_threads(threads)


def on_card(card: Card) -> HitComputation:
    computation = HitComputation(card.load, resolution=64)
    computation.load("phantom_male", lambda share, what: None)
    computation._accelerated = True
    card.failures = card.after_start
    return computation


STATE = ViewerState(betas=(0.5, -0.5) + (0.0,) * 8, space="shaped")
REQUEST = request_for(STATE)


@pytest.fixture(scope="module")
def plain() -> HitComputation:
    computation = HitComputation(lambda name: load_model(name, device="cpu"), resolution=64)
    computation.load("phantom_male", lambda share, what: None)
    return computation


def test_smaller_pieces_first(plain: HitComputation, sparing: list[int]) -> None:
    card = Card(failures=1)
    computation = on_card(card)
    picture = computation.slice(REQUEST, "axial", True, lambda: None)
    assert np.array_equal(picture.labels, plain.slice(REQUEST, "axial", True, lambda: None).labels)
    assert sparing == [2]
    device.SMALLEST_CHUNK = 1024
    assert device.points_per_chunk(torch.device("mps")) == device.CPU_POINTS // 2
    assert device.points_per_chunk(torch.device("cpu")) == device.CPU_POINTS
    assert "smaller pieces" in computation.where.note


@pytest.mark.parametrize("step", ["frame", "slice", "thickness"])
def test_then_the_processor_with_the_same_result(plain: HitComputation, sparing: list[int], step: str) -> None:
    computation = on_card(Card())
    skin = plain.frame(REQUEST, exact=False).layers["skin"]
    point = nearest_on_skin(np.array([0.0, 0.05, 0.3]), skin.points, skin.faces)
    request = request_for(ViewerState(betas=STATE.betas, space="shaped", skin_point=point))

    def result(work: HitComputation) -> np.ndarray:
        if step == "frame":
            return work.frame(request, exact=True).layers["AT"].points
        if step == "slice":
            return work.slice(request, "axial", True, lambda: None).labels
        return np.array([work.thickness(request).millimetres])

    assert np.allclose(result(computation), result(plain), atol=1e-5)
    assert len(sparing) == 2
    assert computation.where == Where("cpu", "the graphics card's memory ran out: computing on the processor")
    assert computation.retreat() is False  # the processor's own memory has nothing behind it


def test_a_model_that_does_not_fit_is_loaded_on_the_processor() -> None:
    def full(name: str) -> HITModel:
        raise torch.OutOfMemoryError("made up")

    computation = HitComputation(full, resolution=64)
    facts = computation.load("phantom_male", lambda share, what: None)
    assert facts.device == "cpu"
    assert "processor" in computation.where.note


def test_other_errors_stand() -> None:
    computation = on_card(Card(failures=0))
    for error in (DeviceError("no such device"), InputError("made up")):

        def fail(*_: object, error: Exception = error) -> None:
            raise error

        computation.model.tissues_occ.register_forward_pre_hook(fail)
        with pytest.raises(type(error)):
            computation.slice(REQUEST, "axial", True, lambda: None)
        computation.model.tissues_occ._forward_pre_hooks.clear()
    assert computation.where.note == ""


def test_the_status_bar_says_so(viewer: Viewer, computation: FakeComputation, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    note = "the graphics card's memory ran out: computing on the processor"
    computation.place = Where("cpu (was cuda)", note)  # as after a step that had to begin anew
    viewer.window.shape_panel.sliders[0].number.setValue(0.5)
    qtbot.waitUntil(lambda: note in viewer.window.status.warning.text(), timeout=15_000)
    assert "cpu (was cuda)" in viewer.window.status.facts.text()
    viewer.window.shape_panel.sliders[0].number.setValue(2.5)
    assert note in viewer.window.status.warning.text()
    assert "beyond 2" in viewer.window.status.warning.text()


def test_a_refused_model_leaves_the_one_before(plain: HitComputation) -> None:
    asked: list[str] = []

    def on_processor(name: str) -> HITModel:
        asked.append(name)
        return plain.model

    def load(name: str) -> HITModel:
        if name == "gone":
            raise CheckpointError("is gone")
        return plain.model

    holder = ModelHolder(load, on_processor)
    holder.load("phantom_male", lambda share, what: None)
    holder._accelerated = True
    with pytest.raises(CheckpointError):
        holder.load("gone", lambda share, what: None)
    while not asked:
        assert holder.retreat()
    assert asked == ["phantom_male"]  # not the one that was refused
