"""The embedded models do what their cards say: figures, whole bones, nothing afloat, bodies filled to the skin."""

import json
import re
from pathlib import Path
from typing import Any

import igl
import numpy as np
import pytest
import torch

from hit_core.model.hit import HITModel
from hit_core.model.library import find_models, load_model
from hit_core.phantom import pieces as counting
from hit_core.phantom.card import card_text, models_folder
from hit_core.phantom.displacement import reference_displacement
from hit_core.phantom.evaluate import evaluate
from hit_core.phantom.examples import example_bodies
from hit_core.phantom.pieces import Pieces, count_pieces, tissue_pieces
from hit_core.phantom.tissue_labels import Phantom, phantom
from hit_core.settings import resources_dir
from hit_core.surfaces import bake
from hit_core.tissues import Tissue

FLOORS = {"accuracy": 0.95, "dice_LT": 0.95, "dice_AT": 0.90, "dice_BT": 0.85}
COARSE_M = 0.025
BOX_MARGIN_M = 0.25
FULL_DETAIL = 512
HANDLES = 15
"""Tunnels through fat or lean tissue; the layer of fat as drawn has 3 at this detail."""
SMALLEST_BONE_ML = 20.0


@pytest.fixture(scope="module", params=["male", "female"])
def model(request: pytest.FixtureRequest) -> HITModel:
    return load_model(gender=request.param, device="cpu")


@pytest.fixture(scope="module")
def anatomy(model: HITModel) -> Phantom:
    return phantom(model.info.gender)


def _folder(model: HITModel) -> Path:
    return models_folder() / f"phantom_{model.info.gender}"


def _metrics(model: HITModel) -> dict[str, Any]:
    return json.loads((_folder(model) / "metrics.json").read_text(encoding="utf-8"))


def _labels_at_rest(model: HITModel, points: np.ndarray) -> np.ndarray:
    """Tissue at points of the shaped space of betas 0."""
    found = []
    with torch.no_grad():
        for part in torch.as_tensor(points, dtype=torch.float32).split(65536):
            found.append(model.tissue_logits(part + model.displacement(part, torch.zeros(10))).argmax(-1))
    return torch.cat(found).numpy()


def test_loads_and_says_that_it_is_a_phantom(model: HITModel) -> None:
    assert model.info.is_phantom
    assert model.info.name == f"phantom_{model.info.gender}"
    measured = _metrics(model)["checkpoint"]
    assert model.info.sha256 == measured["sha256"], "the figures are those of this very file"
    assert model.info.accuracy == pytest.approx(measured["val_accuracy"], abs=1e-5)
    assert model.info.accuracy >= FLOORS["accuracy"]
    found = {each.name: each for each in find_models()}[model.info.name]
    assert found.problem is None
    assert len(found.checkpoints) == 1
    assert found.checkpoints[0].stat().st_size < 5_000_000


def test_figures_meet_the_floors_and_the_card_states_them(model: HITModel) -> None:
    metrics = _metrics(model)
    assert len(metrics["subjects"]) >= 10
    for name, floor in FLOORS.items():
        assert metrics["mean"][name] >= floor, name
        per_subject = [subject[name] for subject in metrics["subjects"]]
        assert metrics["mean"][name] == pytest.approx(np.mean(per_subject), abs=1e-6)
    assert min(subject["smallest_determinant"] for subject in metrics["subjects"]) > 0, "space does not fold"
    card = (_folder(model) / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert card == card_text(model.info.name, model.info.gender, metrics)
    assert "not medical data" in card
    assert re.search(r"\| accuracy \| 0\.9\d+ \|", card)
    for title, key in (("accuracy", "accuracy"), ("Dice, adipose tissue (AT)", "dice_AT")):
        for measure in (metrics, metrics["test"]):
            assert f"| {title} | {measure['mean'][key]:.4f} |" in card, "both measures: card's own and `hit eval`"


def test_card_tells_how_the_model_was_trained(model: HITModel) -> None:
    metrics = _metrics(model)
    card = (_folder(model) / "MODEL_CARD.md").read_text(encoding="utf-8")
    commands = [*metrics["data_commands"], *(command for stage in metrics["stages"] for command in stage["commands"])]
    assert commands[0].startswith("hit data phantom ")
    for command in commands:
        assert f"    {command}\n" in card
    stages = metrics["stages"]
    assert any("train_cfg=train_smpl" in command for command in stages[0]["commands"])
    assert sum(stage["seconds"] for stage in stages) < 3600, "a whole training fits into an hour"
    assert len(stages) >= 2
    assert all(stage["steps"] > 0 and stage["seed"] is not None for stage in stages)
    curves = (_folder(model) / "curves.png").read_bytes()
    assert "](curves.png)" in card
    assert curves.startswith(b"\x89PNG")
    assert len(curves) < 1_000_000


def test_figures_hold_on_a_subject_measured_here(model: HITModel) -> None:
    """Two subjects (the mean body and a drawn one) on a coarse lattice; its scatter is about 0.01."""
    reference = reference_displacement(model.info.gender)
    found = evaluate(model, reference, subjects=2, seed=2026, spacing=COARSE_M)
    for name, floor in FLOORS.items():
        assert found["mean"][name] >= floor - 0.01, name  # type: ignore[index]


def test_nothing_floats_outside_and_no_holes_inside(model: HITModel, anatomy: Phantom) -> None:
    low, high = anatomy.vertices.min(0) - BOX_MARGIN_M, anatomy.vertices.max(0) + BOX_MARGIN_M
    axes = [np.arange(a, b, COARSE_M) for a, b in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    depth = anatomy.project(grid).depth
    labels = _labels_at_rest(model, grid)
    afloat = grid[(depth < -0.008) & (labels != Tissue.NO)]
    assert len(afloat) == 0, f"tissue outside of the skin at {afloat[:5].round(2).tolist()}"
    inside = depth > 0.008
    lungs = anatomy.lungs.distance(grid) < 0.012
    assert (labels[inside & ~lungs] == Tissue.NO).mean() < 1e-3, "a hole in the body"
    in_lungs = anatomy.fields(grid[inside])[:, 3] > 0.008  # their layer of lean tissue left out
    assert (labels[inside][in_lungs] == Tissue.NO).mean() > 0.98, "the lungs are there"


def _has_no_empty_triangles(vertices: np.ndarray, faces: np.ndarray) -> bool:
    """Whether vertices have places of their own, triangles an area, and each side of an edge one other triangle's."""
    a, b, c = vertices[faces].astype(np.float64).transpose(1, 0, 2)
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    there = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).astype(np.int64)
    sides, back = (np.sort(edges @ [len(vertices), 1]) for edges in (there, there[:, ::-1]))
    x, y, z = (vertices.astype(np.float32) + 0.0).view(np.uint32).T.astype(np.uint64)  # no zero is negative
    places = (x << np.uint64(32) | y) * np.uint64(
        0x9E3779B97F4A7C15
    ) + z  # one number a place, two only by great chance
    own_places, own_sides = len(np.unique(places)) == len(vertices), bool((np.diff(sides) > 0).all())
    return own_places and own_sides and areas.min() > 0 and np.array_equal(sides, back)


def test_display_surfaces_have_no_empty_triangles(model: HITModel) -> None:
    baked = bake(model, detail="display")
    bodies = [model.body(betas=betas) for betas in (np.zeros(10), np.array([1.5, -1.5, 1.0] + 7 * [0.0]))]
    for surfaces in (shaped.with_pose(body) for body in bodies for shaped in [baked.with_shape(body.shaped)]):
        for mesh in surfaces.to_surfaces().meshes.values():
            assert _has_no_empty_triangles(mesh.vertices, mesh.faces)


def test_tissues_are_of_one_piece_and_have_no_empty_triangles(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """At full detail: no specks of fat, no holes in its layer, lean tissue whole, bones and nothing but bones."""
    sound: list[bool] = []

    def count(vertices: np.ndarray, faces: np.ndarray) -> Pieces:
        sound.append(_has_no_empty_triangles(vertices, faces))
        return count_pieces(vertices, faces)

    monkeypatch.setattr(counting, "count_pieces", count)
    pieces = tissue_pieces(model, FULL_DETAIL)
    assert sound == [True] * 3
    fat, lean, bone = pieces[Tissue.AT], pieces[Tissue.LT], pieces[Tissue.BT]
    assert len(lean.volumes_ml) == 1, f"loose lean tissue, ml: {np.round(lean.loose_ml, 4).tolist()}"
    assert len(bone.volumes_ml) == 12, "no two have grown together"
    assert min(bone.volumes_ml) >= SMALLEST_BONE_ML, f"specks of bone, ml: {np.round(bone.volumes_ml, 4).tolist()}"
    assert len(fat.volumes_ml) == 1, f"loose fat, ml: {np.round(fat.loose_ml, 4).tolist()}"
    assert fat.handles <= HANDLES, "holes in the layer of fat"
    assert lean.handles <= HANDLES, "holes in the lean tissue"


def test_all_twelve_long_bones_are_whole(model: HITModel, anatomy: Phantom) -> None:
    for bone in anatomy.bones.bones:
        line = bone.line()
        line = line[anatomy.labels(line) == Tissue.BT]
        assert (_labels_at_rest(model, line) == Tissue.BT).mean() > 0.95, bone.name


def test_fat_is_continuous_under_the_skin(model: HITModel, anatomy: Phantom) -> None:
    face = anatomy.body.lbs_weights.numpy()[:, 15] > 0.1
    thick = (anatomy.thickness > 0.004) & ~face
    half = anatomy.vertices[thick] - anatomy.normals[thick] * anatomy.thickness[thick, None] / 2
    half = half[anatomy.labels(half) == Tissue.AT][::2]
    assert len(half) > 1000
    right = (_labels_at_rest(model, half) == Tissue.AT).mean()
    assert right > 0.99


@pytest.mark.parametrize("name", ["standing", "sitting"])
def test_posed_examples_are_filled_to_the_skin(model: HITModel, anatomy: Phantom, name: str) -> None:
    example = example_bodies()[name]
    body = model.body(betas=example.betas, body_pose=example.body_pose)
    vertices = body.vertices[0].double().numpy()
    normals = igl.per_vertex_normals(vertices, anatomy.faces)
    thick = anatomy.radius > 0.008  # lips, lids and ears are thinner than what the networks hold
    weights = anatomy.body.lbs_weights.numpy()
    hands, head = weights[:, [20, 21, 22, 23]].sum(1) > 0.9, weights[:, 15] > 0.9
    regions = {"body": (thick & ~head, 0.004), "head": (thick & head, 0.004), "hands": (hands, 0.003)}
    for region, (chosen, depth) in regions.items():
        step = chosen.sum() // 300 + 1
        below = (vertices - depth * normals)[chosen][::step]
        beyond = (vertices + 0.012 * normals)[chosen][::step]
        found = model.query(torch.as_tensor(below, dtype=torch.float32), body)
        assert found.valid.float().mean() > 0.97, region
        assert (found.labels[found.valid] != Tissue.NO).float().mean() > 0.93, region
        if region == "body":
            outside = model.query(torch.as_tensor(beyond, dtype=torch.float32), body)
            assert (outside.labels[outside.valid] == Tissue.NO).float().mean() > 0.90


def test_resources_may_be_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = tmp_path / "resources"
    try:
        link.symlink_to(resources_dir(), target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    monkeypatch.setattr("hit_core.settings.resources_dir", lambda: link)
    for name in ("phantom_male", str(link / "models" / "phantom_male"), str(next(link.rglob("*male/ckpts/*.ckpt")))):
        model = load_model(name)
        assert model.info.is_phantom
        assert model.info.shape_space == "phantom"
