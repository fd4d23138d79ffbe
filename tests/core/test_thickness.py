"""Thickness of the subcutaneous layer, against bodies whose layer is known and against slices."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from hit_core import load_model
from hit_core.body.model import PosedBody
from hit_core.errors import InputError
from hit_core.measure.thickness import subcutaneous_thickness_mm
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, evaluate
from hit_core.tissues import Found, Tissue

NOBODY = object.__new__(PosedBody)


class Shells(HITModel):
    """Concentric spheres: what lies below each radius, from the outside in; the rest is empty."""

    def __init__(self, *shells: tuple[float, Tissue], lost: float = 0.0, carried: float = 0.0) -> None:
        torch.nn.Module.__init__(self)
        self.shells, self.lost, self.carried = shells, lost, carried

    def query(self, points: Any, body: PosedBody, *args: Any, **options: Any) -> Any:
        radius = points.norm(dim=-1)
        logits = torch.zeros(1, len(points), 4)
        best = torch.full_like(radius, int(Tissue.NO), dtype=torch.long)
        edge = torch.full_like(radius, torch.inf)
        for outer, tissue in self.shells:
            best[radius < outer] = int(tissue)
            edge = torch.minimum(edge, (radius - outer).abs())
        logits[0, torch.arange(len(points)), best] = 100 * edge  # both sides fall to zero at the boundary
        valid = torch.rand(1, len(points), generator=torch.Generator().manual_seed(0)) >= self.lost
        found = torch.where(valid, int(Found.ROOT), int(Found.NONE))
        found[0, radius < self.carried] = int(Found.CARRIED)
        return SimpleNamespace(logits=logits, valid=valid & (found == int(Found.ROOT)), found=found)


LAYERED = ((0.2, Tissue.AT), (0.1877, Tissue.LT), (0.02, Tissue.BT))


def _measured(model: Shells, start: float = 0.2) -> float | None:
    slanted = np.array([0.6, 0.0, 0.8])
    return subcutaneous_thickness_mm(model, NOBODY, start * slanted, -3 * slanted)


def test_the_layer_of_shells_is_found_to_hundredths_of_a_millimetre() -> None:
    assert _measured(Shells(*LAYERED)) == pytest.approx(12.3, abs=0.02)


def test_the_skin_counts_although_the_model_begins_deeper() -> None:
    assert _measured(Shells(*LAYERED), start=0.2015) == pytest.approx(13.8, abs=0.02)


def test_points_whose_search_failed_are_left_out() -> None:
    assert _measured(Shells(*LAYERED, lost=0.3)) == pytest.approx(12.3, abs=0.3)


def test_points_that_only_the_carried_surfaces_know_count_as_in_slices() -> None:
    assert _measured(Shells(*LAYERED, carried=0.195)) == pytest.approx(12.3, abs=0.3)


def test_bone_ends_the_layer_too() -> None:
    assert _measured(Shells((0.2, Tissue.AT), (0.19, Tissue.BT))) == pytest.approx(10.0, abs=0.02)


def test_without_fat_the_layer_is_0_thick() -> None:
    assert _measured(Shells((0.2, Tissue.LT))) == 0.0


def test_no_lean_tissue_in_reach_or_only_beyond_the_body() -> None:
    assert _measured(Shells((0.2, Tissue.AT))) is None
    assert _measured(Shells()) is None
    other_part = ((0.2, Tissue.AT), (0.19, Tissue.NO), (0.15, Tissue.AT), (0.14, Tissue.NO), (0.10, Tissue.LT))
    assert _measured(Shells(*other_part)) is None


def test_a_direction_of_no_length_is_refused() -> None:
    with pytest.raises(InputError, match="inward"):
        subcutaneous_thickness_mm(Shells(), NOBODY, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_female", device="cpu")


@pytest.mark.parametrize(("height", "across"), [(-0.15, "x"), (-0.15, "z"), (0.05, "z")])
def test_it_is_what_a_posed_slice_shows(model: HITModel, height: float, across: str) -> None:
    """A slice evaluates its pixels another way; along a row from the skin inward the same layer must appear."""
    pose = np.zeros(69, np.float32)
    pose[[47, 50]] = -0.9, 0.9  # arms down
    pose[3 * 2] = 0.25
    body = model.body(betas=(0.3, -1.5), body_pose=pose, global_orient=(0.0, 0.4, 0.0), transl=(0.1, 0.0, -0.05))
    spacing = 0.0005
    joints = body.joints[0].numpy()
    vertices = body.vertices[0].numpy()
    level = float(joints[0, 1]) + height
    near = np.abs(vertices[:, 1] - level) < 0.004
    axis = "xz".index(across) * 2
    lane = np.abs(vertices[:, 2 - axis] - joints[0, 2 - axis]) < 0.2
    trunk = near & lane & (model.body_model.lbs_weights.argmax(1).numpy() < 7)
    start = vertices[trunk][vertices[trunk][:, axis].argmax()]
    inward = np.zeros(3)
    inward[axis] = -1.0
    found = subcutaneous_thickness_mm(model, body, start, inward)
    kind = "frontal" if across == "x" else "sagittal"
    plane = Plane.fitted(kind, float(start[2 - axis]), vertices[near], spacing=spacing, margin=0.0)
    labels = evaluate(model, body, plane, space="posed", fields=("occ",)).labels
    row = round(float(plane.locate(start[None].astype(np.float64))[0, 0]))
    along = plane.points()[row, :, axis]
    order = np.argsort(-along)
    row_labels, row_places = labels[row][order], along[order]
    below = row_places <= start[axis]
    classes, depths = row_labels[below], start[axis] - row_places[below]
    first_lean = int(np.argmax((classes == Tissue.LT) | (classes == Tissue.BT)))
    assert (classes[:first_lean] == Tissue.AT).any()
    assert found is not None
    assert found == pytest.approx(1000 * depths[first_lean], abs=0.6)
