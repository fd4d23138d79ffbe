"""The phantom's tissues: plausible shares, symmetric, a closed fat layer, whole bones, lungs of human size."""

import numpy as np
import pytest
from scipy import ndimage

from hit_core.phantom.body import mirror_of
from hit_core.phantom.layer import ended
from hit_core.phantom.tissue_labels import Phantom, phantom
from hit_core.tissues import Tissue

SPACING_M = 0.014
Lattice = tuple[np.ndarray, np.ndarray, np.ndarray]
SHARES = {"male": {Tissue.LT: (0.62, 0.75), Tissue.AT: (0.19, 0.25), Tissue.BT: (0.022, 0.035)},
          "female": {Tissue.LT: (0.53, 0.66), Tissue.AT: (0.29, 0.36), Tissue.BT: (0.02, 0.03)}}  # fmt: skip
LUNGS_L = {"male": (4.0, 6.0), "female": (3.0, 4.5)}
LITRES = 1000.0


@pytest.fixture(scope="module", params=["male", "female"])
def anatomy(request: pytest.FixtureRequest) -> Phantom:
    return phantom(request.param)


@pytest.fixture(scope="module")
def lattice(anatomy: Phantom) -> Lattice:
    """Points (X, Y, Z, 3) of a grid symmetric about x = 0, their labels, and their depth below the skin."""
    low, high = anatomy.vertices.min(0) - SPACING_M, anatomy.vertices.max(0) + SPACING_M
    side = (np.arange(int(high[0] / SPACING_M) + 1) + 0.5) * SPACING_M
    axes = [np.concatenate([-side[::-1], side]), *(np.arange(low[i], high[i], SPACING_M) for i in (1, 2))]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    skin = anatomy.project(grid.reshape(-1, 3))
    labels = anatomy.labels(grid.reshape(-1, 3), skin)
    return grid, labels.reshape(grid.shape[:3]), skin.depth.reshape(grid.shape[:3])


def test_shares_of_the_body_are_plausible(anatomy: Phantom, lattice: Lattice) -> None:
    _, labels, depth = lattice
    body = (depth > 0).sum()
    for tissue, (low, high) in SHARES[anatomy.body.gender].items():
        assert low < (labels == tissue).sum() / body < high, tissue


def test_outside_is_no_and_lungs_have_human_volume(anatomy: Phantom, lattice: Lattice) -> None:
    grid, labels, depth = lattice
    assert (labels[depth <= 0] == Tissue.NO).all()
    far = np.random.default_rng(0).uniform(-3.0, 3.0, (500, 3))
    assert (anatomy.labels(far[np.abs(far).max(1) > 1.6]) == Tissue.NO).all()
    lungs, count = ndimage.label((labels == Tissue.NO) & (depth > 0), np.ones((3, 3, 3)))
    sizes = np.bincount(lungs.ravel())[1:] * SPACING_M**3 * LITRES
    assert count == 2, "two lungs, and no other hole in the body"
    assert sizes.min() > 0.35 * sizes.sum()
    low, high = LUNGS_L[anatomy.body.gender]
    assert low < sizes.sum() < high
    left = (lungs[grid[..., 0] > 0] > 0).sum()
    assert left < (lungs[grid[..., 0] < 0] > 0).sum(), "the left one makes room for the heart"


def test_tissues_are_symmetric_but_for_the_lungs(lattice: Lattice) -> None:
    grid, labels, _ = lattice
    np.testing.assert_allclose(grid[::-1, ..., 0], -grid[..., 0], atol=1e-9)
    differs = labels[::-1] != labels
    lung_or_core = np.isin(labels, (Tissue.NO, Tissue.LT)) & np.isin(labels[::-1], (Tissue.NO, Tissue.LT))
    assert not (differs & ~lung_or_core).sum() > 2e-4 * (labels > 0).sum(), "rounding on the midline's diagonals only"
    chest = (grid[..., 1] > -0.2) & (grid[..., 1] < 0.25)
    assert (differs & ~chest).sum() <= 2e-4 * (labels > 0).sum()
    assert (differs & lung_or_core & chest).any(), "the heart lies left"


def test_fat_lies_under_all_skin_but_hands_feet_and_face(anatomy: Phantom) -> None:
    weights = anatomy.body.lbs_weights.numpy()
    bare = ended(anatomy.thickness) < 0.004
    head, limbs = weights[:, 15] > 0.02, weights[:, [4, 5, 7, 8, 10, 11, 18, 19, 20, 21, 22, 23]].sum(1)
    assert (limbs[bare & ~head] > 0.9).all()
    assert (weights[~bare][:, [22, 23]].sum(1) < 0.5).all()
    bare |= head
    centres = anatomy.vertices[anatomy.faces].mean(1)
    normals = anatomy.normals[anatomy.faces].mean(1)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    covered = ~bare[anatomy.faces].any(1)
    below = centres[covered] - 5e-4 * normals[covered]
    assert len(below) > 5000
    assert (anatomy.labels(below) == Tissue.AT).all()


def test_hands_are_lean(anatomy: Phantom) -> None:
    weights = anatomy.body.lbs_weights.numpy()
    hand = weights[:, [22, 23]].sum(1) > 0.9
    below = anatomy.vertices[hand] - 1e-3 * anatomy.normals[hand]
    inside = anatomy.project(below).depth > 3e-4
    found = anatomy.labels(below[inside])
    assert (found == Tissue.AT).mean() < 0.02
    assert (found == Tissue.LT).mean() > 0.9


def test_thickness_is_symmetric_and_thicker_on_the_belly_than_on_the_shin(anatomy: Phantom) -> None:
    mirror = mirror_of(anatomy.body.gender)
    np.testing.assert_allclose(anatomy.thickness[mirror], anatomy.thickness, atol=5e-4)
    weights = anatomy.body.lbs_weights.numpy()
    belly = (weights[:, [0, 3]].sum(1) > 0.8) & (anatomy.normals[:, 2] > 0.7)
    shin = weights[:, [4, 5]].sum(1) > 0.95
    assert anatomy.thickness[belly].mean() > 2.0 * anatomy.thickness[shin].mean()
    assert anatomy.thickness.min() >= 0.0
    assert anatomy.thickness.max() < 0.05
