"""Baked surfaces: what is in them, and their cache on disk."""

import copy
import gc
import importlib
import logging
import threading
import weakref
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from hit_core.errors import Cancelled, CheckpointError, InputError
from hit_core.measure import QuickTables, mesh_volume_l, tissue_table
from hit_core.measure.standard import SKETCHED
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.surfaces import CanonicalSurfaces, thinning, tissue_surfaces
from hit_core.surfaces.bake import bake, cache_file, is_kept, read_cached, sketch
from hit_core.surfaces.canonical_meshes import canonical_meshes
from hit_core.surfaces.lattices import Grid
from hit_core.surfaces.level_grids import tissue_margins
from hit_core.surfaces.storage import read_meshes, read_shipped, ship
from hit_core.tissues import TISSUES, Tissue

baking = importlib.import_module("hit_core.surfaces.bake")  # the package's attribute of this name is the function


ROUGHLY = {
    "ROUGH_PROBES": 2, "CONTROL_POINTS": 400, "ADDED_CONTROL_POINTS": (100, 100), "CANDIDATES": 1000, "PROBES": 2,
}  # fmt: skip
"""What costs most of the time of a bake on a coarse grid, and what tests of its cache do not look at."""


@pytest.fixture
def model(reference_model: HITModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HITModel:
    """A model of its own, so that nothing is remembered, with a cache of its own; its surfaces are carried roughly."""
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path))
    for name, value in ROUGHLY.items():
        monkeypatch.setattr(baking, name, value)
    return copy.deepcopy(reference_model)


def same(one: CanonicalSurfaces, other: CanonicalSurfaces) -> bool:
    names = ("vertices", "faces", "skinning_weights")
    lattice = ("points", "index", "weights", "rough")
    return (
        all(torch.equal(getattr(one, name), getattr(other, name)) for name in names)
        and all(torch.equal(getattr(one.controls, name), getattr(other.controls, name)) for name in lattice)
        and one.ranges == other.ranges
    )


CELLS, THIN_VERTICES = 64, 6_000


@pytest.fixture(scope="module")
def both(
    reference_model: HITModel, tmp_path_factory: pytest.TempPathFactory
) -> tuple[CanonicalSurfaces, CanonicalSurfaces]:
    """Full detail, and the same extraction thinned to fewer vertices; both are carried roughly."""
    model = copy.deepcopy(reference_model)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HIT_CACHE_DIR", str(tmp_path_factory.mktemp("both")))
        patch.setattr("hit_core.surfaces.thinning.DISPLAY_VERTICES", THIN_VERTICES)
        for name, value in ROUGHLY.items():
            patch.setattr(baking, name, value)
        full = bake(model, CELLS, "full")
        return full, bake(model, CELLS, "display")


@pytest.fixture(scope="module")
def full(both: tuple[CanonicalSurfaces, CanonicalSurfaces]) -> CanonicalSurfaces:
    return both[0]


@pytest.fixture(scope="module")
def display(both: tuple[CanonicalSurfaces, CanonicalSurfaces]) -> CanonicalSurfaces:
    return both[1]


def test_contents(full: CanonicalSurfaces, reference_model: HITModel) -> None:
    weights = reference_model.deformer.skinning_weights(full.vertices[None])[0]
    assert (full.skinning_weights - weights).abs().max() < 1e-5
    assert tuple(full.ranges) == TISSUES
    ends = [0, 0]
    for part in full.ranges.values():
        assert [part.vertices.start, part.faces.start] == ends
        ends = [part.vertices.stop, part.faces.stop]
        faces = full.faces[part.faces]
        assert (int(faces.min()), int(faces.max())) == (part.vertices.start, part.vertices.stop - 1)
    assert ends == [len(full.vertices), len(full.faces)]


@pytest.mark.parametrize("detail", ["full", "display"])
def test_surfaces_are_closed(detail: str, request: pytest.FixtureRequest) -> None:
    surfaces: CanonicalSurfaces = request.getfixturevalue(detail)
    for tissue in TISSUES:
        faces = surfaces.faces[surfaces.ranges[tissue].faces].long()
        directed = torch.cat([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
        there, back = (edges @ torch.tensor([len(surfaces.vertices), 1]) for edges in (directed, directed.flip(1)))
        assert torch.equal(there.sort().values, back.sort().values)
        mesh = surfaces.to_surfaces(surfaces.vertices, "canonical", None)[tissue]
        assert mesh_volume_l(mesh.vertices, mesh.faces) > 0
        assert len(np.unique(mesh.vertices, axis=0)) == len(mesh.vertices)
        a, b, c = mesh.vertices[mesh.faces].astype(np.float64).transpose(1, 0, 2)
        assert np.linalg.norm(np.cross(b - a, c - a), axis=1).min() > 0
        corners = np.sort(mesh.faces, axis=1)
        assert len(np.unique(corners, axis=0)) == len(corners), "triangles lie back to back"


def test_vertices_lie_on_the_boundaries(
    full: CanonicalSurfaces, display: CanonicalSurfaces, reference_model: HITModel
) -> None:
    margins = tissue_margins(reference_model, None)
    for surfaces in (full, display):
        for channel, tissue in enumerate(TISSUES):
            with torch.no_grad():
                value = margins(surfaces.vertices[surfaces.ranges[tissue].vertices])[:, channel]
            # Logits climb by about 1000 per metre: a quarter is a quarter of a millimetre.
            assert value.abs().median() < 0.25


def test_sheets_that_fell_together_along_an_edge_go_apart() -> None:
    corners = np.array([[0, 0, 0], [0, 0, 1], [1, 0, 0], [1, 1, 0], [-1, 0, 0], [-1, -1, 0]], np.float32)
    one = np.array([[0, 1, 2], [0, 3, 1], [1, 3, 2], [0, 2, 3]])
    other = np.array([[0, 1, 4], [0, 5, 1], [1, 5, 4], [0, 4, 5]])
    triangles = np.concatenate([one, other])
    assert thinning._pinched_edges(triangles) == 1
    points, found = thinning._apart(corners, triangles)
    assert thinning._pinched_edges(found) == 0
    assert len(points) == len(corners) + 2
    assert len(np.unique(points, axis=0)) == len(points)
    assert np.abs(points[found] - corners[triangles]).max() < 0.1
    np.testing.assert_array_equal(points[: len(corners)], corners)


def test_display_detail_is_thin_but_keeps_bones(full: CanonicalSurfaces, display: CanonicalSurfaces) -> None:
    counts = {
        tissue: [s.ranges[tissue].vertices.stop - s.ranges[tissue].vertices.start for s in (full, display)]
        for tissue in TISSUES
    }
    assert counts[Tissue.BT][0] == counts[Tissue.BT][1]
    assert counts[Tissue.LT][0] > 1.2 * counts[Tissue.LT][1]
    assert 5_000 < len(display.vertices) < 7_000
    for tissue, tolerance in ((Tissue.LT, 0.02), (Tissue.BT, 0.03)):
        volumes = [
            mesh_volume_l(mesh.vertices, mesh.faces)
            for mesh in (s.to_surfaces(s.vertices, "canonical", None)[tissue] for s in (full, display))
        ]
        assert volumes[1] == pytest.approx(volumes[0], rel=tolerance)


def test_second_bake_reads_the_cache(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    shares: list[float] = []
    first = bake(model, 32, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert bake(model, 32) is first
    monkeypatch.setattr(baking, "canonical_meshes", None)
    other = copy.deepcopy(model)
    again = bake(other, 32)
    assert again is not first
    assert again.model is other
    assert same(first, again)


def test_display_detail_is_thinned_from_the_full_one(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hit_core.surfaces.thinning.DISPLAY_VERTICES", 1_000)
    monkeypatch.setattr(baking, "RESOLUTION", 32)
    extracted = bake(model, 32, "display", use_cache=False)
    full = bake(model)
    assert len(extracted.vertices) < len(full.vertices)
    with monkeypatch.context() as patched:
        patched.setattr(baking, "canonical_meshes", None)
        assert same(bake(model, 32, "display"), extracted)
        assert bake(model, None, "display").resolution == 32
        cache_file(model, 32, "display").unlink()
        del full  # nobody holds it: the disk has it
        gc.collect()
        assert same(bake(copy.deepcopy(model), 32, "display"), extracted)


def test_full_detail_is_completed_from_what_display_detail_extracted(
    model: HITModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = bake(model, 32, use_cache=False)
    bake(model, 32, "display")
    extracted = cache_file(model, 32, "meshes")
    assert extracted.is_file()
    damaged = extracted.with_name("damaged.npz")
    damaged.write_bytes(extracted.read_bytes()[:-3000])
    assert read_meshes(damaged, model) is None
    monkeypatch.setattr(baking, "canonical_meshes", None)
    assert same(bake(model, 32), alone)
    assert not extracted.exists()


def test_two_that_bake_at_once_extract_once(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on, counted = threading.Event(), threading.Event(), []

    def slow(*arguments: Any) -> Any:
        counted.append(1)
        begun.set()
        assert go_on.wait(20)
        return canonical_meshes(*arguments)

    monkeypatch.setattr(baking, "canonical_meshes", slow)
    waited: list[float] = []

    def progress(share: float) -> None:
        waited.append(share)
        go_on.set()

    found: list[CanonicalSurfaces] = []
    first = threading.Thread(target=lambda: found.append(bake(model, 24)))
    first.start()
    assert begun.wait(20)
    other = bake(copy.deepcopy(model), 24, progress=progress)
    first.join(20)
    assert waited[0] == 0.0
    assert len(counted) == 1
    assert same(other, found[0])


def test_a_sketch_is_carried_as_surfaces_are_but_not_kept_nor_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = load_model("phantom_male", device="cpu")
    monkeypatch.setenv("HIT_CACHE_DIR", str(tmp_path))
    made, shaped = sketch(model, cells=64), model.body(betas=torch.tensor([1.0, -1.0, 0.5, 0, 0, 0, 0, 0, 0, 0])).shaped
    assert not any(tmp_path.rglob("*.*"))
    assert is_kept(model, "display")  # its folder carries surfaces
    assert not is_kept(model, "full")
    carried = made.with_shape(shaped)
    assert carried.residual_m < 1e-4
    for table in (tissue_table(carried), QuickTables(made).of(carried.vertices, shaped)):
        assert not table.reliable
        assert [str(finding) for finding in table.findings] == [SKETCHED]
    lean = carried.to_surfaces()[Tissue.LT]
    assert mesh_volume_l(lean.vertices, lean.faces) == pytest.approx(
        tissue_table(bake(model, None, "display").with_shape(shaped))["LT"].volume_l, rel=0.08
    )


def test_surfaces_that_nobody_holds_are_let_go(model: HITModel) -> None:
    first = bake(model, 32)
    kept = weakref.ref(first)
    assert bake(model, 32) is first
    del first
    gc.collect()
    assert kept() is None
    tissue_surfaces(model, model.body(), resolution=32)
    kept = weakref.ref(bake(model, 32))
    gc.collect()
    assert kept() is not None  # for the next body


def test_other_weights_bodies_and_settings_have_other_files(model: HITModel) -> None:
    files = {cache_file(model, 32, "full"), cache_file(model, 33, "full"), cache_file(model, 32, "display")}
    assert cache_file(copy.deepcopy(model), 32, "full") in files
    first = bake(model, 32)
    with torch.no_grad():
        model.tissues_occ.layers[-1].bias[0] += 0.5
    files.add(cache_file(model, 32, "full"))
    assert bake(model, 32) is not first
    model.body_model.v_template.mul_(1.01)
    files.add(cache_file(model, 32, "full"))
    assert len(files) == 5


def test_damaged_caches_are_made_anew(model: HITModel, caplog: pytest.LogCaptureFixture) -> None:
    first = bake(model, 32)
    file = cache_file(model, 32, "full")
    whole = file.read_bytes()
    with np.load(file) as stored:
        arrays = dict(stored)
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 0xFF
    damages = [b"", b"nothing", whole[: len(whole) // 2], bytes(flipped)]
    for content in damages:
        file.write_bytes(content)
        with caplog.at_level(logging.WARNING):
            caplog.clear()
            assert read_cached(file, model, 32, "full") is None
        assert "made anew" in caplog.text
    for name, value in (
        ("faces", arrays["faces"] + len(arrays["vertices"])),
        ("control_index", arrays["control_index"] + len(arrays["control_points"])),
        ("ends", arrays["ends"][::-1].copy()),
        ("vertices", arrays["vertices"].astype(np.float64)),
        ("skinning_weights", arrays["skinning_weights"][1:]),
    ):
        np.savez(file, **{**arrays, name: value})
        assert read_cached(file, model, 32, "full") is None
    np.savez(file, **{name: value for name, value in arrays.items() if name != "faces"})
    assert same(first, bake(copy.deepcopy(model), 32))
    assert file.read_bytes() == whole
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_unwritable_cache_is_only_a_warning(
    model: HITModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("HIT_CACHE_DIR", str(blocked))
    with caplog.at_level(logging.WARNING):
        assert len(bake(model, 24).vertices) > 100
    assert "cannot be kept" in caplog.text


def test_cancelling_leaves_nothing(model: HITModel, tmp_path: Path) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled("stopped by the user")

    with pytest.raises(Cancelled):
        bake(model, 32, progress=stop)
    assert not any(tmp_path.rglob("*.*"))
    assert len(bake(model, 32).vertices) > 100


def test_bad_resolution(model: HITModel) -> None:
    with pytest.raises(InputError, match=r"resolution.*8 to 1024.*2000"):
        bake(model, 2000)


def test_grid_is_that_of_the_template(full: CanonicalSurfaces, reference_model: HITModel) -> None:
    grid = Grid.around(reference_model.body_model.canonical_vertices(), CELLS)
    inside = (full.vertices - torch.tensor(grid.origin)) / grid.cell
    assert inside.min() > 1
    assert inside.max() < CELLS - 1
    # Sharpened vertices still lie on grid edges: two whole coordinates, but for the few inside cells.
    whole = ((inside - inside.round()).abs() < 2e-3).sum(1)
    assert (whole >= 2).float().mean() > 0.9


def test_a_model_folder_may_carry_its_surfaces(
    model: HITModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made = bake(model, 48, "display", use_cache=False)
    carrying = copy.deepcopy(model)
    carrying.info = replace(model.info, path=tmp_path)
    file = ship(made, tmp_path)
    monkeypatch.setattr(baking, "canonical_meshes", None)
    found = bake(carrying, None, "display")
    assert found.resolution == 48
    assert torch.equal(found.vertices, made.vertices)
    assert torch.equal(found.faces, made.faces)
    assert torch.allclose(found.skinning_weights, made.skinning_weights, atol=1e-5)
    assert torch.allclose(found.controls.weights, made.controls.weights, atol=1e-4)
    assert torch.equal(found.controls.rough, made.controls.rough)
    other = copy.deepcopy(carrying)
    with torch.no_grad():
        next(other.tissues_occ.parameters()).add_(0.01)
    assert read_shipped(other, 48) is None
    file.write_bytes(file.read_bytes()[:1000])
    assert read_shipped(carrying, 48) is None
    assert "cannot be used" in caplog.text


@pytest.mark.parametrize("absent", [(Tissue.BT,), TISSUES])
def test_tissues_that_a_young_training_does_not_predict(model: HITModel, absent: tuple[Tissue, ...]) -> None:
    last = max((name for name in model.tissues_occ._modules if name.startswith("lin")), key=lambda name: int(name[3:]))
    with torch.no_grad():
        for tissue in absent:
            getattr(model.tissues_occ, last).bias[int(tissue)] -= 1000
    if absent == TISSUES:
        with pytest.raises(CheckpointError, match="predicts no tissue anywhere"):
            bake(model, 48, "display")
        return
    surfaces = bake(model, 48, "display")
    counts = {tissue: part.vertices.stop - part.vertices.start for tissue, part in surfaces.ranges.items()}
    assert counts[Tissue.BT] == 0
    assert counts[Tissue.LT] > 100
