"""Every inference entry of the reference vectors, within the tolerances of its README."""

import numpy as np
import pytest
import torch

from hit_core.body.model import PosedBody
from hit_core.model.deformer import condition_betas, condition_pose, inverse_skin, skin
from hit_core.model.hit import HITModel
from hit_core.model.nearest import start_weights

NETWORKS, LOGITS, METRES, SEARCHED_METRES, STEEP_LOGITS, LEVELS = 1e-4, 1e-3, 1e-5, 3e-4, 0.4, 1e-4


@pytest.fixture(scope="module")
def body(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> PosedBody:
    names = ("betas", "body_pose", "global_orient", "transl")
    return reference_model.body(**{name: vectors[name] for name in names})


def close(actual: torch.Tensor, expected: np.ndarray, tolerance: float) -> None:
    assert actual.shape == expected.shape
    assert np.abs(actual.numpy() - expected).max() <= tolerance


def test_smpl(body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    close(body.vertices[:, ::16], vectors["smpl.vertices"], METRES)
    close(body.joints, vectors["smpl.joints"], METRES)
    close(body.bone_transforms, vectors["smpl.bone_transforms"], METRES)
    close(body.shaped.vertices[:, ::16], vectors["smpl.canonical_vertices"], METRES)


def test_conditions(body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    close(condition_betas(body.betas), vectors["cond.betas"], 1e-6)
    close(condition_pose(body.body_pose), vectors["cond.thetas"], 1e-6)


@torch.no_grad()
def test_networks(reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    points = torch.from_numpy(vectors["points.shaped"])
    deformer = reference_model.deformer
    close(deformer.displacement(points, body.betas), vectors["net.beta_displacement"], NETWORKS)
    close(deformer.compression(points, body), vectors["net.compression"], NETWORKS)
    close(deformer.skinning_weights(points), vectors["net.skinning_weights"], NETWORKS)
    close(reference_model.tissues_occ(points), vectors["net.tissue_logits"], LOGITS)


@pytest.mark.parametrize("space", ["shaped", "canonical"])
def test_unposed_queries(
    reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray], space: str
) -> None:
    result = reference_model.query(vectors["points.shaped"], body, space)
    close(result.logits, vectors[f"{space}.tissue_logits"], LOGITS)
    if space == "shaped":
        close(result.points_canonical, vectors["shaped.points_canonical"], NETWORKS)
        close(result.skinning_weights, vectors["shaped.skinning_weights"], NETWORKS)
    assert result.valid.all()


def test_search_start(body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    weights = start_weights(torch.from_numpy(vectors["points.posed"]), body, cross_thighs=False)
    close(weights, vectors["posed.nearest_skinning_weights"], METRES)
    assert (weights.argmax(-1).numpy() == vectors["posed.nearest_part_id"]).all()


@pytest.mark.parametrize("name", ["posed", "posed_decompressed"])
def test_posed_queries(reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray], name: str) -> None:
    decompress = name == "posed_decompressed"
    result = reference_model.query(vectors["points.posed"], body, "posed", decompress, cross_thighs=False)
    distance = np.linalg.norm(result.points_canonical.numpy() - vectors[f"{name}.points_canonical"], axis=-1)
    agreeing = distance <= SEARCHED_METRES
    assert agreeing.mean() >= 0.99
    assert (~result.valid).float().mean() <= 0.01
    steep = np.abs(result.logits.numpy() - vectors[f"{name}.tissue_logits"]).max(-1)
    assert (steep[agreeing] <= STEEP_LOGITS).all()
    found = vectors["posed.search_valid"][..., 0]
    assert result.search_residual.numpy()[found & result.valid.numpy()].max() < 1e-5


def test_thigh_rule_keeps_searches_sound(
    reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray]
) -> None:
    result = reference_model.query(vectors["points.posed"], body, "posed")
    distance = np.linalg.norm(result.points_canonical.numpy() - vectors["posed.points_canonical"], axis=-1)
    assert (distance <= SEARCHED_METRES).mean() >= 0.97
    assert result.valid.float().mean() >= 0.99


@torch.no_grad()
def test_canonicalize_like(reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    posed = torch.from_numpy(vectors["points.posed"])
    result = reference_model.query(posed, body, "posed", True, cross_thighs=False)
    shaped = inverse_skin(posed, result.skinning_weights, body.bone_transforms)
    distance = np.linalg.norm(shaped.numpy() - vectors["canonicalize_like.points_shaped"], axis=-1)
    assert (distance <= SEARCHED_METRES).mean() >= 0.99


@torch.no_grad()
def test_pose_mesh(reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    points = torch.from_numpy(vectors["points.shaped"])[:1, :399]
    canonical = reference_model.deformer.canonicalize(points, body.betas[:1])
    weights = reference_model.deformer.skinning_weights(canonical)
    posed = skin(points, weights, body.bone_transforms[:1])
    close(posed[0], vectors["pose_mesh.vertices_posed"], METRES)
