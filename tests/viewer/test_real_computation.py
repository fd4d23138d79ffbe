"""The window on the program's own computation, from a slider to what it shows; and what stands in for it elsewhere.

Other tests of the window run on a fake, which must answer as the real one does: same methods, types, shapes and keys.
"""

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import trimesh
from conftest import open_file, settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core import load_model
from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.errors import HITError
from hit_core.measure import measure_body, tissue_table
from hit_core.measure.outlines import PARTS
from hit_core.phrases import Phrase
from hit_core.surfaces import bake
from hit_core.tissues import Tissue
from hit_viewer.app import Viewer
from hit_viewer.document.state import AXES, ViewerState
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request, request_for

STATE = ViewerState(betas=(0.5, -0.5) + (0.0,) * 8)
MANY = 24
"""Longer axes of arrays and longer sequences are as long as the body or the picture has it."""
PATIENCE = 120_000
"""Milliseconds, for machines that do much else; seconds are enough."""
DEPENDS_ON_NUMBERS = ("findings",)


def kind(value: Any) -> Any:
    """What a value is made of, without its numbers."""
    if isinstance(value, np.ndarray):
        return value.dtype, tuple("many" if size > MANY else size for size in value.shape)
    if isinstance(value, Mapping):
        parts = {key: kind(part) for key, part in value.items()}
        return {str(part) for part in parts.values()} if parts.keys() & {*PARTS} else parts
    if dataclasses.is_dataclass(value) and not isinstance(value, Request):
        names = [field.name for field in dataclasses.fields(value) if field.name not in DEPENDS_ON_NUMBERS]
        return {"of": type(value), **{name: kind(getattr(value, name)) for name in names}}
    if isinstance(value, tuple):
        return tuple, {str(kind(part)) for part in value}
    return str if isinstance(value, Phrase) else type(value)


@pytest.fixture(scope="module")
def real(few_probes: None) -> HitComputation:
    computation = HitComputation(lambda name: load_model(name, device="cpu"), resolution=64)
    computation.load("phantom_male", lambda share, what: None)
    return computation


@pytest.fixture
def computation(real: HitComputation) -> HitComputation:
    """What the window of these tests computes with."""
    return real


@pytest.fixture
def viewer(make_viewer: Callable[[], Viewer], qtbot: QtBot) -> Viewer:
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer), timeout=PATIENCE)
    return viewer


@pytest.fixture
def fake() -> FakeComputation:
    return FakeComputation()


@pytest.mark.parametrize("implementation", [HitComputation, FakeComputation])
def test_both_have_what_the_protocol_asks_for(implementation: type) -> None:
    asked = [name for name in vars(Computation) if not name.startswith("_")]
    assert len(asked) > 8
    for name in asked:
        wanted, found = inspect.getattr_static(Computation, name), inspect.getattr_static(implementation, name)
        assert isinstance(wanted, property) == isinstance(found, property), name
        if not isinstance(wanted, property):
            assert list(inspect.signature(wanted).parameters) == list(inspect.signature(found).parameters), name


def test_same_facts_and_place(real: HitComputation, fake: FakeComputation) -> None:
    facts = real.load("phantom_male", lambda share, what: None)
    assert kind(facts) == kind(fake.load("phantom_male", lambda share, what: None))
    assert facts.name == fake.load("phantom_male", lambda share, what: None).name
    assert kind(real.where) == kind(fake.where)


@pytest.mark.parametrize("exact", [False, True])
def test_same_surfaces_and_cuts(real: HitComputation, fake: FakeComputation, exact: bool) -> None:
    request = request_for(STATE)
    found, pretended = real.frame(request, exact), fake.frame(request, exact)
    assert kind(found) == kind(pretended)
    assert kind(real.cut(found, 1, 0.1, request.colors)) == kind(fake.cut(pretended, 1, 0.1, request.colors))


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("field", ["tissues", "probability", "skinning"])
def test_same_slices(real: HitComputation, fake: FakeComputation, exact: bool, field: str) -> None:
    request = request_for(dataclasses.replace(STATE, slice_field=field))
    for axis in AXES if field == "tissues" and not exact else AXES[:1]:
        found, pretended = (each.slice(request, axis, exact, lambda: None) for each in (real, fake))
        assert kind(found) == kind(pretended), axis
        assert (found.u, found.v) == (pretended.u, pretended.v)
        if not found.evaluated:
            assert kind(real.checked(request, found)) == kind(fake.checked(request, pretended))


@pytest.mark.parametrize("exact", [False, True])
def test_same_numbers(real: HitComputation, fake: FakeComputation, exact: bool) -> None:
    request = request_for(STATE)
    real.frame(request, exact)
    assert kind(real.numbers(request, exact)) == kind(fake.numbers(request, exact))


def test_same_thickness_betas_and_record(real: HitComputation, fake: FakeComputation) -> None:
    request = request_for(STATE)
    assert kind(real.thickness(request)) == kind(fake.thickness(request))
    for wanted in ({"height": 1.75}, {"waist": 0.8}):
        assert kind(real.betas_for(STATE.betas, wanted)) == kind(fake.betas_for(STATE.betas, wanted))
    solved = [each.solve({"height": 175.0, "weight": 75.0}, STATE.densities, lambda: None) for each in (real, fake)]
    assert kind(solved[0]) == kind(solved[1])
    by_bmi = [each.betas_for_bmi(STATE.betas, 25.0, STATE.densities, lambda: None) for each in (real, fake)]
    assert kind(by_bmi[0]) == kind(by_bmi[1])
    for each in (real, fake):
        with pytest.raises(HITError, match="has a body mass index of 90"):
            each.betas_for_bmi(STATE.betas, 90.0, STATE.densities, lambda: None)
        with pytest.raises(HITError, match="No body near this one has height 260"):
            each.betas_for(STATE.betas, {"height": 2.6})
    assert kind(real.record(request)) == kind(fake.record(request))


def test_a_slider_reaches_the_picture_and_the_table(viewer: Viewer, qtbot: QtBot, real: HitComputation) -> None:
    viewer.window.shape_panel.sliders[1].number.setValue(1.5)
    qtbot.waitUntil(lambda: settled(viewer), timeout=PATIENCE)
    betas = torch.tensor([0.0, 1.5] + [0.0] * 8)
    assert viewer.session.state.betas == tuple(betas.tolist())
    body = real.model.body(betas, body_pose=torch.tensor(viewer.session.state.body_pose))
    frame = viewer.view.scene.frame
    assert frame is not None
    assert frame.exact
    assert np.allclose(frame.layers["skin"].points, body.vertices[0].numpy(), atol=1e-5)
    fat, normals = frame.layers["AT"].points[::50], frame.layers["AT"].normals[::50]
    ends = [real.model.query(torch.tensor(fat + side * normals)[None], body).labels[0] for side in (0.003, -0.003)]
    assert ((ends[0] == Tissue.AT) != (ends[1] == Tissue.AT)).float().mean() > 0.9  # it parts fat from the rest
    numbers = viewer.window.numbers_panel.numbers
    assert numbers is not None
    own = tissue_table(bake(real.model, 64, "display").with_shape(body.shaped))
    assert numbers.table.volumes_l == pytest.approx(own.volumes_l, rel=1e-4)
    measures = measure_body(real.model.body_model, betas)
    assert numbers.measures.girths_m == pytest.approx(measures.girths_m, abs=1e-6)


def test_a_file_s_body_is_shown_and_what_is_exported_is_that_body(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, real: HitComputation
) -> None:
    opened = BodyParameters(betas=np.array([-1.0, 0.5] + [0.0] * 8, np.float32), gender="male", shape_space="phantom")
    save_body(opened, tmp_path / "body.npz")
    open_file(viewer, qtbot, tmp_path / "body.npz")
    qtbot.waitUntil(lambda: settled(viewer), timeout=PATIENCE)
    viewer.exports.export("meshes", tmp_path / "all.glb", detail="display", resolution=64)
    qtbot.waitUntil(lambda: (tmp_path / "all.glb").exists() and viewer.exports.is_idle, timeout=PATIENCE)
    scene = trimesh.load(tmp_path / "all.glb")
    state = viewer.session.state
    body = real.model.body(
        torch.tensor(opened.betas.tolist()), body_pose=torch.tensor(state.body_pose),
        global_orient=torch.tensor(state.place[0]), transl=torch.tensor(state.place[1]),
    )  # fmt: skip
    skin = body.vertices[0].numpy()
    assert np.allclose(scene.bounds, [skin.min(0), skin.max(0)], atol=1e-3)
