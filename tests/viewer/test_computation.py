"""The window's computation on the embedded model: frames, slices, numbers, files."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
import trimesh

from hit_core import load_model
from hit_core.body.poses import POSES
from hit_core.errors import Cancelled, HITError
from hit_core.measure import area_m2
from hit_core.slices import SliceFields, evaluate
from hit_core.surfaces import RecordedDrag
from hit_core.tissues import Tissue
from hit_viewer.document.state import ViewerState
from hit_viewer.worker import body_stages as body_stages_module
from hit_viewer.worker import slices as slices_module
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.face_order import inner_first
from hit_viewer.worker.requests import Request, SlicePart, request_for
from hit_viewer.worker.slices import BodySlices

STATE = ViewerState(betas=(0.5, -0.5) + (0.0,) * 8)


@pytest.fixture(scope="module")
def computation(few_probes: None) -> Iterator[HitComputation]:
    threads = torch.get_num_threads()
    computation = HitComputation(lambda name: load_model(name, device="cpu"), resolution=72)
    shares: list[float] = []
    facts = computation.load("phantom_male", lambda share, what: shares.append(share))
    assert facts.is_phantom
    assert facts.gender == "male"
    assert shares == sorted(shares)
    yield computation
    torch.set_num_threads(threads)


@pytest.fixture
def request_() -> Request:
    return request_for(STATE)


def test_a_pose_drag_keeps_the_shape_and_the_topology(computation: HitComputation, request_: Request) -> None:
    exact = computation.frame(request_, exact=True)
    assert exact.residual_mm is not None
    assert exact.residual_mm < 0.1
    shaped = computation.stages.shaped
    posed = computation.frame(request_for(replace(STATE, body_pose=POSES["Sitting"])), exact=False)
    assert computation.stages.shaped is shaped
    for name, layer in posed.layers.items():
        assert layer.faces is exact.layers[name].faces
        assert layer.points.dtype == np.float32
        assert np.allclose(np.linalg.norm(layer.normals, axis=1), 1, atol=1e-3)
    assert posed.joints[4, 2] > exact.joints[4, 2] + 0.2  # the knees came forward


def test_a_cap_shows_about_as_much_fat_in_a_drag_as_at_rest(computation: HitComputation) -> None:
    slim = request_for(replace(STATE, betas=(0.0, 1.8) + (0.0,) * 8))
    frame = computation.frame(slim, exact=True)
    area = []
    for fine in (False, True):
        picture = computation.cut(frame, 2, 0.0, slim.colors, fine)
        area.append((picture.labels == Tissue.AT).sum() * picture.spacing**2)
    assert area[0] == pytest.approx(area[1], rel=0.1)


def test_enclosed_parts_are_drawn_before_what_encloses_them(computation: HitComputation, request_: Request) -> None:
    """A translucent shell that is drawn first would hide the lungs, or parts of them."""
    mesh = computation.frame(request_, exact=True).layers["LT"]
    parts = trimesh.Trimesh(mesh.points, mesh.faces, process=False).split(only_watertight=False)
    assert len(parts) >= 3  # a body and its lungs
    last = mesh.walls + mesh.cavities
    assert 0 < mesh.cavities <= last < len(mesh.faces)
    inner, outer = np.unique(mesh.faces[:last]), np.unique(mesh.faces[last:])
    assert not np.isin(inner, outer).any()
    assert len(trimesh.Trimesh(mesh.points, mesh.faces[last:], process=False).split(only_watertight=False)) == 1
    last = mesh.points[mesh.faces[-len(max(parts, key=lambda part: len(part.faces)).faces) :]]
    assert np.ptp(last[..., 1]) > 1.5  # from head to feet


def test_triangles_of_the_largest_part_come_last() -> None:
    inner, outer = trimesh.creation.icosphere(1), trimesh.creation.icosphere(2)
    both = np.concatenate([outer.faces[:100], inner.faces + len(outer.vertices), outer.faces[100:]]).astype(np.int32)
    ordered = inner_first(both)
    assert (ordered[: len(inner.faces)] == inner.faces + len(outer.vertices)).all()
    assert (ordered[len(inner.faces) :] == outer.faces).all()


@pytest.mark.parametrize("device", ["cpu", "cuda"])
@pytest.mark.parametrize("wanted", ["auto", "display", "full"])
def test_detail(wanted: str, device: str) -> None:
    """At rest an accelerator draws all; in a drag only if all is asked for, a processor never."""
    computation: Any = SimpleNamespace(model=SimpleNamespace(device=torch.device(device)), is_sketched=False)
    request = request_for(replace(STATE, detail=wanted))
    drag, rest = (BodyStages._detail(computation, request, exact) for exact in (False, True))
    on_cuda = device == "cuda"
    assert rest == ("full" if wanted == "full" or (wanted == "auto" and on_cuda) else "display")
    assert drag == ("full" if wanted == "full" and on_cuda else "display")


def test_surfaces_of_full_detail_are_let_go_when_they_are_shown_no_more(computation: HitComputation) -> None:
    full = computation.frame(request_for(replace(STATE, detail="full")), exact=True)
    kept = weakref.ref(computation.stages.canonical["full"])
    shown = computation.frame(request_for(replace(STATE, detail="display")), exact=True)
    gc.collect()
    assert kept() is None
    assert (full.detail, shown.detail) == ("full", "display")
    again = computation.frame(request_for(replace(STATE, detail="full")), exact=True)
    assert np.array_equal(again.layers["AT"].faces, full.layers["AT"].faces)
    computation.frame(request_for(STATE), exact=True)


def test_a_coarse_shape_is_near_the_exact_one(computation: HitComputation) -> None:
    request = request_for(replace(STATE, betas=(1.0, 0.3) + (0.0,) * 8))
    coarse = computation.frame(request, exact=False)
    exact = computation.frame(request, exact=True)
    for name in ("AT", "LT", "BT"):
        apart = np.linalg.norm(coarse.layers[name].points - exact.layers[name].points, axis=1)
        assert np.quantile(apart, 0.99) < 0.002


def test_a_recorded_drag_gives_the_same_frames(computation: HitComputation, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on an accelerator, but computed plainly; a body that it cannot reach is computed in the usual way."""
    bodies = [replace(STATE, betas=(0.5 + 0.1 * step, -0.5) + (0.0,) * 8) for step in range(3)]
    bodies.append(replace(STATE, body_pose=POSES["Sitting"]))
    bodies.append(replace(STATE, space="shaped"))
    exact = [computation.frame(request_for(body), exact=True) for body in bodies]
    monkeypatch.setattr(RecordedDrag, "available", lambda canonical: True)
    computation.frame(request_for(bodies[0]), exact=False)
    drag = computation.stages.drag
    assert drag is not None
    try:
        for body, other in zip(bodies, exact, strict=True):
            frame = computation.frame(request_for(body), exact=False)
            assert computation.stages.drag is drag
            assert not frame.exact
            assert frame.residual_mm is not None
            assert frame.residual_mm < 0.1
            assert np.allclose(frame.joints, other.joints, atol=1e-5)
            for name, layer in frame.layers.items():
                assert layer.faces is other.layers[name].faces
                assert np.abs(layer.points - other.layers[name].points).max() < 2e-4
        monkeypatch.setattr(RecordedDrag, "carry", lambda *given, **named: None)
        lost = computation.frame(request_for(bodies[1]), exact=False)
        assert np.abs(lost.layers["LT"].points - exact[1].layers["LT"].points).max() < 2e-3
    finally:
        computation.stages.drag = None


def test_a_drag_that_cannot_be_recorded_is_computed(
    computation: HitComputation, request_: Request, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(body_stages_module, "RecordedDrag", _Refusing)
    try:
        for _ in range(2):
            assert computation.frame(request_, exact=False).layers["LT"].points.any()
        assert computation.stages.drag is None
        assert caplog.text.count("cannot be recorded") == 1  # and is not tried again for every frame
    finally:
        computation.stages.records = True


class _Refusing:
    def __init__(self, *given: object) -> None:
        raise RuntimeError("operation not permitted when stream is capturing")

    @staticmethod
    def available(canonical: object) -> bool:
        return True


def test_what_an_export_writes_does_not_depend_on_what_is_dragged_meanwhile(
    computation: HitComputation, request_: Request, tmp_path: Path
) -> None:
    between = 0

    def drag(share: float, what: str) -> None:
        nonlocal between
        between += 1
        if between % 8 == 1:
            moved = replace(STATE, betas=(0.01 * between, 1.0) + (0.0,) * 8, body_pose=POSES["Sitting"])
            computation.frame(request_for(moved), exact=between > 16)

    files = {name: tmp_path / f"{name}.obj" for name in ("plain", "dragged")}
    options = {"detail": "display", "resolution": 64, "space": "posed"}
    computation.export("meshes", request_, files["plain"], options, lambda share, what: None)
    computation.export("meshes", request_, files["dragged"], options, drag)
    assert between > 20
    vertices = {
        name: [line for line in file.read_text().split("\n") if line[:1] != "#"] for name, file in files.items()
    }
    assert vertices["plain"] == vertices["dragged"]
    with pytest.raises(HITError, match="another model"):
        computation.export("meshes", replace(request_, model="phantom_female"), tmp_path / "a.obj", options, drag)


def test_spaces(computation: HitComputation) -> None:
    shaped = computation.frame(request_for(replace(STATE, space="shaped")), exact=False)
    canonical = computation.frame(request_for(replace(STATE, space="canonical")), exact=False)
    other = computation.frame(request_for(replace(STATE, space="canonical", betas=(2.0,) * 10)), exact=False)
    assert np.allclose(canonical.layers["skin"].points, other.layers["skin"].points, atol=1e-5)
    assert not np.allclose(shaped.layers["skin"].points, canonical.layers["skin"].points, atol=1e-3)


@pytest.mark.parametrize(("space", "pose"), [("shaped", "T"), ("posed", "Sitting")])
def test_an_exact_slice_has_the_classes_of_a_full_evaluation(
    computation: HitComputation, space: str, pose: str
) -> None:
    state = replace(STATE, space=space, body_pose=POSES[pose], planes=STATE.planes.moved("axial", position=-0.3))
    request = request_for(state)
    for axis in ("axial", "frontal"):
        picture = computation.slice(request, axis, True, lambda: None)
        plane = BodySlices(computation.stages).plane(request, axis, picture.spacing)
        whole = evaluate(computation.model, computation.stages.pose(request), plane, space=space, fields=("occ",))  # type: ignore[arg-type]
        assert picture.labels.shape == whole.labels.shape
        own = np.zeros(plane.shape, bool)  # pixels whose search has an answer of its own
        own.reshape(-1)[whole.index[whole.valid_at]] = True
        assert np.count_nonzero((picture.labels != whole.labels) & own) <= 5
    points = plane.points()
    row, column = 3, 5
    origin, u, v = (np.array(vector) for vector in (picture.origin, picture.u, picture.v))
    found = origin + picture.spacing * (column * u + row * v)
    assert np.allclose(found, points[row, column], atol=1e-5)
    assert picture.areas_cm2["LT"] > 50


@pytest.mark.parametrize("axis", ["axial", "sagittal"])
def test_a_part_of_a_slice_has_the_classes_of_the_whole(computation: HitComputation, axis: str) -> None:
    request = request_for(replace(STATE, space="shaped", planes=STATE.planes.moved(axis, position=0.02)))
    whole = computation.slice(request, axis, True, lambda: None)
    bounds = (-0.04, 0.072), (0.0, 0.2) if axis == "sagittal" else (-0.1, 0.0)
    alike = computation.slice(request, axis, True, lambda: None, SlicePart(axis, *bounds, whole.spacing))
    away = (np.array(alike.origin) - whole.origin) / whole.spacing
    column, row = round(float(away @ whole.u)), round(float(away @ whole.v))
    rows, columns = alike.labels.shape
    same = whole.labels[row : row + rows, column : column + columns]
    assert same.any()
    assert np.count_nonzero(alike.labels != same) <= 5
    fine = computation.slice(request, axis, True, lambda: None, SlicePart(axis, *bounds, whole.spacing / 4))
    assert fine.areas_cm2["LT"] == pytest.approx(alike.areas_cm2["LT"], rel=0.03)
    assert not fine.outlines
    assert fine.smooth is not None


@pytest.mark.parametrize("axis", ["axial", "frontal", "sagittal"])
@pytest.mark.parametrize("position", [0.02, -0.31])
def test_a_quick_slice_is_the_cut_of_the_surfaces(computation: HitComputation, axis: str, position: float) -> None:
    position = position if axis == "axial" else 0.2 * position
    state = replace(STATE, planes=STATE.planes.moved(axis, position=position))
    request = request_for(state)
    frame = computation.frame(request, exact=True)
    quick = computation.slice(request, axis, False, lambda: None)
    exact = computation.slice(request, axis, True, lambda: None)
    # Surfaces of a grid as coarse as the test's lose most of a thin layer, but not the lean core.
    assert quick.areas_cm2["LT"] == pytest.approx(exact.areas_cm2["LT"], rel=0.2)
    if axis == "axial":  # the same surfaces, cut another way
        whole = 1e4 * area_m2(frame.layers["BT"].points, frame.layers["BT"].faces, position)
        assert quick.areas_cm2["BT"] == pytest.approx(whole, rel=0.05, abs=0.5)
    assert not quick.exact


def test_a_cut_is_checked_by_the_occupancy(computation: HitComputation, monkeypatch: pytest.MonkeyPatch) -> None:
    request = request_for(replace(STATE, space="shaped", planes=STATE.planes.moved("axial", position=-0.3)))
    cut = computation.slice(request, "axial", False, lambda: None)
    assert not cut.evaluated
    exact = computation.slice(request, "axial", True, lambda: None)
    evaluated: list[int] = []
    evaluate_ = slices_module.evaluate

    def counted(*args: object, **options: object) -> SliceFields:
        fields = evaluate_(*args, **options)  # type: ignore[arg-type]
        evaluated.append(len(fields.index))
        return fields

    monkeypatch.setattr(slices_module, "evaluate", counted)
    checked = computation.checked(request, cut)
    assert checked.evaluated
    assert not checked.exact
    assert len(evaluated) == 1
    assert 300 < evaluated[0] < 3000
    assert checked.labels.shape == cut.labels.shape
    # A cut that lost its lean core gets it back from the occupancy.
    without = replace(cut, labels=np.where(cut.labels == Tissue.LT, int(Tissue.AT), cut.labels).astype(np.uint8))
    restored = computation.checked(request, without)
    assert without.areas_cm2["LT"] == 0
    assert restored.areas_cm2["LT"] == pytest.approx(exact.areas_cm2["LT"], rel=0.2)
    assert (restored.rgba[restored.labels == Tissue.LT][:, :3] == Tissue.LT.color).all()


@pytest.mark.parametrize("field", ["probability", "skinning", "beta", "compression"])
def test_fields_have_pictures(computation: HitComputation, field: str) -> None:
    request = request_for(replace(STATE, slice_field=field))
    picture = computation.slice(request, "axial", False, lambda: None)
    assert picture.rgba.shape == (*picture.labels.shape, 4)
    assert picture.rgba[..., 3].max() == 255


def test_a_slice_can_be_given_up(computation: HitComputation, request_: Request) -> None:
    def stop() -> None:
        raise Cancelled("Something newer is wanted.")

    with pytest.raises(Cancelled):
        computation.slice(request_, "frontal", True, stop)


def test_numbers_are_a_persons(computation: HitComputation, request_: Request) -> None:
    numbers = computation.numbers(request_, True)
    shares = {row.name: row.share_of_body for row in numbers.table.rows}
    assert 0.4 < shares["LT"] < 0.9
    assert 0.02 < shares["AT"] < 0.5  # a coarse grid loses some of a thin layer
    assert 0.005 < shares["BT"] < 0.08
    assert 0.65 < sum(shares.values()) < 1.02
    assert 1.6 < numbers.measures.height_m < 2.1
    assert numbers.profile is not None
    assert len(numbers.responses) == 10
    computation.frame(request_, exact=False)
    quick = computation.numbers(request_, False)
    assert not quick.exact
    assert quick.measures.girths_m == numbers.measures.girths_m  # the skin is exact in a drag as well
    for name, volume in numbers.table.volumes_l.items():
        assert quick.table.volumes_l[name] == pytest.approx(volume, rel=0.03), name


@pytest.mark.parametrize("cut_first", [True, False])
def test_arms_that_lie_on_the_trunk_are_no_blocks_of_fat_in_a_drag(
    computation: HitComputation, monkeypatch: pytest.MonkeyPatch, cut_first: bool
) -> None:
    pose = list(POSES["Standing"])
    pose[47], pose[50] = -1.8, 1.8  # both shoulders, arms down and inwards
    request = request_for(ViewerState(body_pose=tuple(pose)))
    exact = computation.slice(request, "frontal", True, lambda: None)
    cut = computation.slice(request, "frontal", False, lambda: None)
    if cut_first:
        quick = computation.checked(request, cut)
    else:  # as a graphics card does
        monkeypatch.setattr(BodySlices, "_cut_first", lambda self, request: False)
        quick = computation.slice(request, "frontal", False, lambda: None)
    assert quick.evaluated
    for name in ("LT", "AT"):
        assert quick.areas_cm2[name] == pytest.approx(exact.areas_cm2[name], rel=0.1)
