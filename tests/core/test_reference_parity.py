"""Every inference entry of the reference vectors, within the tolerances of its README."""

import copy

import igl
import numpy as np
import pytest
import torch
from scipy.spatial import cKDTree

from hit_core.body.model import PosedBody
from hit_core.measure import mesh_volume_l
from hit_core.model.deformer import condition_betas, condition_pose, inverse_skin, skin
from hit_core.model.hit import HITModel
from hit_core.model.nearest import start_weights
from hit_core.surfaces import bake
from hit_core.surfaces.bake import Detail
from hit_core.surfaces.lattices import Grid, Margins
from hit_core.surfaces.level_grids import margins_of_logits, tissue_margins
from hit_core.surfaces.marching import extract_shaped, pose_vertices
from hit_core.tissues import Tissue
from hit_core.training.data.scan_geometry import ScanGeometry

NETWORKS, LOGITS, METRES, SEARCHED_METRES, STEEP_LOGITS, LEVELS, VOXELS = 1e-4, 1e-3, 1e-5, 3e-4, 0.4, 1e-4, 1e-4


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
    result = reference_model.query(
        vectors["points.posed"], body, "posed", decompress, cross_thighs=False, published=True
    )
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
    result = reference_model.query(vectors["points.posed"], body, "posed", published=True)
    distance = np.linalg.norm(result.points_canonical.numpy() - vectors["posed.points_canonical"], axis=-1)
    assert (distance <= SEARCHED_METRES).mean() >= 0.97
    assert result.valid.float().mean() >= 0.99


@torch.no_grad()
def test_canonicalize_like(reference_model: HITModel, body: PosedBody, vectors: dict[str, np.ndarray]) -> None:
    posed = torch.from_numpy(vectors["points.posed"])
    result = reference_model.query(posed, body, "posed", True, cross_thighs=False, published=True)
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


def test_tissue_level(vectors: dict[str, np.ndarray]) -> None:
    logits = torch.from_numpy(vectors["shaped.tissue_logits"])
    level = torch.sigmoid(margins_of_logits(logits))
    for channel in range(3):
        expected = vectors[f"tissue_level.channel{channel + 1}"]
        assert np.abs(level[..., channel].numpy() - expected).max() < LEVELS


def test_extract(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> None:
    names = ("betas", "body_pose", "global_orient", "transl")
    body = reference_model.body(**{name: vectors[name][0] for name in names})
    resolution = int(vectors["extract.resolution"])
    cell = Grid.around(body.shaped.vertices[0], resolution).cell
    for tissue, (vertices, faces) in extract_shaped(reference_model, body.shaped, resolution).items():
        expected = vectors[f"extract.{tissue.name}.vertices_shaped"]
        distance, nearest = cKDTree(vertices.numpy()).query(expected)
        assert distance.max() < 0.01 * cell
        posed = pose_vertices(reference_model, vertices, body).numpy()
        assert np.abs(posed[nearest] - vectors[f"extract.{tissue.name}.vertices_posed"]).max() < 2e-5
        tolerance = 0.1 if tissue is Tissue.BT else 0.03
        for points, space in ((vertices.numpy(), "shaped"), (posed, "posed")):
            volume = mesh_volume_l(points, faces.numpy()) / 1000
            assert volume == pytest.approx(float(vectors[f"extract.{tissue.name}.volume_{space}_m3"]), rel=tolerance)


@pytest.fixture(scope="module")
def other_model(reference_model: HITModel) -> HITModel:
    """Weights of another toy: each number 3 % or so off, so that sheets of fat and corners lie elsewhere."""
    model, chance = copy.deepcopy(reference_model), torch.Generator().manual_seed(1)
    with torch.no_grad():
        for network in (model.tissues_occ, model.deformer.disp_network):
            for weights in network.parameters():
                weights.mul_(1 + 0.03 * torch.randn(weights.shape, generator=chance))
    return model


@pytest.mark.parametrize("name", ["reference", "other"])
def test_transported_surfaces(
    name: str, reference_model: HITModel, other_model: HITModel, vectors: dict[str, np.ndarray]
) -> None:
    """At every vertex the body's own field is what it was where the vertex comes from; the meshes agree at equal cells.

    Vertices of marching cubes and chords of cells miss the level, and sheets thinner than a cell come and go: only most
    of the meshes' points can be close, but every carried vertex is.
    """
    model, resolution = (reference_model, 128) if name == "reference" else (other_model, 96)
    detail: Detail = "display" if name == "reference" else "full"  # that of other tests, from the cache
    body = model.body(betas=vectors["betas"][0]).shaped
    canonical = bake(model, resolution, detail)
    surface = canonical.with_shape(body)
    assert surface.converged
    extracted = extract_shaped(model, body, resolution) if name == "other" else None
    cell = Grid.around(body.vertices[0], resolution).cell
    for channel, (tissue, mesh) in enumerate(surface.to_surfaces().meshes.items()):
        carried, origin = (
            points[canonical.ranges[tissue].vertices] for points in (surface.vertices, canonical.vertices)
        )
        level, slope = level_and_slope(tissue_margins(model, body.betas[0]), carried, channel)
        before, _ = level_and_slope(tissue_margins(model, None), origin, channel)
        moved_mm = 1000 * (level - before).abs() / slope
        assert moved_mm.quantile(0.999) < 0.05
        assert moved_mm.max() < 0.5  # where two boundaries meet, slopes can be slight
        off_mm = 1000 * level.abs() / slope
        assert off_mm.median() < 0.15
        assert off_mm.quantile(0.9) < 2.0
        if extracted is None:
            expected = vectors[f"extract.{tissue.name}.vertices_shaped"].astype(np.float64)
        else:
            expected = extracted[tissue][0][::10].double().numpy()
        squared = igl.point_mesh_squared_distance(expected, mesh.vertices.astype(np.float64), mesh.faces)[0]
        away = np.sqrt(squared) / cell
        assert np.median(away) < 0.25
        assert np.quantile(away, 0.9) < 0.6


def level_and_slope(margins: Margins, points: torch.Tensor, channel: int) -> tuple[torch.Tensor, torch.Tensor]:
    """By how much a tissue's logit beats the others at some points, and its steepest slope there, per metre."""
    at = points.clone().requires_grad_(True)
    level = margins(at)[:, channel]
    (slope,) = torch.autograd.grad(level.sum(), at)
    return level.detach(), slope.norm(dim=1)


def test_voxels_and_metres(vectors: dict[str, np.ndarray]) -> None:
    scan = ScanGeometry(vectors["mri.resolution"], vectors["mri.center"], vectors["mri.root_trans"])
    points = scan.to_metres(vectors["mri.voxel_index"])
    np.testing.assert_allclose(points, vectors["mri.points_metric"], rtol=0, atol=METRES)
    back = scan.to_voxels(vectors["mri.points_metric"])
    np.testing.assert_allclose(back, vectors["mri.points_back_to_voxel"], rtol=0, atol=VOXELS)
