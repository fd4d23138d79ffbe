"""Slices: planes, the outline's sieve, fields against plain queries, and pictures."""

import dataclasses
from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import trimesh

from hit_core.axes import AXES
from hit_core.body.parameters import BodyParameters
from hit_core.errors import InputError
from hit_core.model.hit import HITModel
from hit_core.slices import FIELDS, Plane, SliceFields, evaluate, picture, probability_picture, refine
from hit_core.slices import fields as fields_module
from hit_core.slices import sampler as sampler_module
from hit_core.slices.fields import skin_of
from hit_core.slices.pictures import JOINT_COLORS, captioned, class_picture, default_scale, tissue_colors
from hit_core.slices.sieve import CellGrid, outline_cells
from hit_core.tissues import TISSUES, Found, Tissue
from hit_core.writers import label_volume
from hit_core.writers.subject import Subject

SITTING = np.zeros(69, np.float32)
SITTING[[0, 3]], SITTING[[9, 12]], SITTING[47] = -1.2, 1.2, -0.8


@pytest.fixture(scope="module", autouse=True)
def few_threads() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(min(2, threads))
    yield
    torch.set_num_threads(threads)


# --- planes


def test_published_planes_have_the_published_extents() -> None:
    frontal, axial = Plane.frontal(0.1), Plane.axial(-0.4)
    assert frontal.shape == (950, 900)
    assert axial.shape == (200, 200)
    points = frontal.points()
    np.testing.assert_allclose(points[..., 2], 0.1)
    np.testing.assert_allclose(points.min((0, 1))[:2], (-0.899, -1.199), atol=1e-6)
    np.testing.assert_allclose(points.max((0, 1))[:2], (0.899, 0.699), atol=1e-6)
    points = axial.points()
    np.testing.assert_allclose(points[..., 1], -0.4)
    np.testing.assert_allclose(points.min((0, 1))[[0, 2]], (-0.199, -0.149), atol=1e-6)
    np.testing.assert_allclose(points.max((0, 1))[[0, 2]], (0.199, 0.249), atol=1e-6)


@pytest.mark.parametrize(
    ("plane", "right", "up", "viewer"),
    [
        (Plane.frontal(), "left", "superior", "anterior"),
        (Plane.axial(), "left", "anterior", "inferior"),
        (Plane.sagittal(), "posterior", "superior", "left"),
    ],
)
def test_planes_are_seen_as_radiologists_see_them(plane: Plane, right: str, up: str, viewer: str) -> None:
    side = {
        "left": (1, 0, 0), "superior": (0, 1, 0), "anterior": (0, 0, 1), "posterior": (0, 0, -1),
        "inferior": (0, -1, 0),
    }  # fmt: skip
    assert plane.right == side[right]
    assert plane.up == side[up]
    assert plane.normal == side[viewer]
    points = plane.points()
    assert (points[0, -1] - points[0, 0]) @ side[right] > 0, "the last column is at the right"
    assert (points[0, 0] - points[-1, 0]) @ side[up] > 0, "the first row is at the top"


@pytest.mark.parametrize(
    "plane",
    [
        Plane.frontal(0.03, spacing=0.01),
        Plane.axial(0.2, spacing=0.007),
        Plane.sagittal(-0.1, spacing=0.02),
        Plane.oblique((0.1, -0.2, 0.3), (1.0, 2.0, 3.0), 0.5, 0.31, 0.01),
    ],
)
def test_points_are_found_where_they_are_drawn(plane: Plane) -> None:
    places = plane.locate(plane.points())
    rows, columns = plane.shape
    np.testing.assert_allclose(places[..., 0], np.arange(rows)[:, None].repeat(columns, 1), atol=1e-3)
    np.testing.assert_allclose(places[..., 1], np.arange(columns)[None].repeat(rows, 0), atol=1e-3)
    np.testing.assert_allclose(places[..., 2], 0.0, atol=1e-5)
    above = np.asarray(plane.points()[2, 3], np.float64) + 0.05 * np.asarray(plane.normal)
    np.testing.assert_allclose(plane.locate(above), (2, 3, 0.05), atol=1e-4)
    corners = plane.locate(plane.corners())
    expected = [(rows - 0.5, -0.5), (rows - 0.5, columns - 0.5), (-0.5, columns - 0.5), (-0.5, -0.5)]
    np.testing.assert_allclose(corners[:, :2], expected, atol=1e-3)


@pytest.mark.parametrize("factor", [2, 4, 7])
def test_a_coarser_plane_covers_the_same_rectangle(factor: int) -> None:
    plane = Plane.frontal(0.05, spacing=0.01)
    coarse = plane.coarser(factor)
    assert coarse.spacing == pytest.approx(0.01 * factor)
    np.testing.assert_allclose(coarse.corners()[3], plane.corners()[3], atol=1e-5)  # the upper left corner stays
    grown = coarse.locate(plane.corners()[1])
    assert coarse.shape[0] - 1.5 <= grown[0] <= coarse.shape[0] - 0.5 + 1e-3
    assert coarse.shape[1] - 1.5 <= grown[1] <= coarse.shape[1] - 0.5 + 1e-3
    assert (coarse.kind, coarse.position) == ("frontal", plane.position)


@pytest.mark.parametrize("kind", AXES)
def test_a_fitted_plane_covers_the_body_on_a_fixed_grid(kind: str) -> None:
    cloud = np.random.default_rng(1).uniform((-0.8, -1.1, -0.2), (0.7, 0.6, 0.3), (500, 3)).astype(np.float32)
    plane = Plane.fitted(kind, 0.02, cloud, spacing=0.004, margin=0.01)
    places = plane.locate(cloud)[:, :2]
    assert (places >= 2).all()
    assert (places <= np.array(plane.shape) - 3).all()
    moved = Plane.fitted(kind, 0.02, cloud + np.float32(0.0313), spacing=0.004, margin=0.01)
    shift = (moved.points()[0, 0] - plane.points()[0, 0]) / 0.004
    np.testing.assert_allclose(shift, np.round(shift), atol=1e-2)


def test_an_oblique_plane_faces_its_normal() -> None:
    plane = Plane.oblique((0.1, 0.2, 0.3), (0.0, 1.0, 1.0), 0.4, 0.2, 0.01)
    np.testing.assert_allclose(plane.normal, (0, 0.5**0.5, 0.5**0.5), atol=1e-6)
    np.testing.assert_allclose(plane.points().mean((0, 1)), (0.1, 0.2, 0.3), atol=1e-6)
    assert plane.up[1] > 0.5
    assert plane.kind == "oblique"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Plane.frontal(float("nan")), "finite"),
        (lambda: Plane.frontal(spacing=0.0), "above zero"),
        (lambda: Plane.frontal(spacing=1e-6), "too fine"),
        (lambda: Plane.frontal(x=(0.5, -0.5)), "above zero"),
        (lambda: Plane((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.6, 0.8, 0.0), 1.0, 1.0), "right angles"),
        (lambda: Plane.oblique((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 1.0, 1.0), "length"),
        (lambda: Plane.oblique((0.0, 0.0, 0.0), (0.0, 2.0, 0.0), 1.0, 1.0), "parallel"),
        (lambda: Plane.along_axes("coronal", 0.0), "unknown kind"),
        (lambda: Plane.frontal().coarser(0), "1 or more"),
    ],
)
def test_planes_that_make_no_sense_are_refused(make: object, words: str) -> None:
    with pytest.raises(InputError, match=words):
        make()  # type: ignore[operator]


# --- the outline


def _cells(plane: Plane, mesh: trimesh.Trimesh, margin: float) -> np.ndarray:
    """Pixels in the outline's cells."""
    grid = CellGrid.of(plane)
    vertices, faces = torch.tensor(mesh.vertices, dtype=torch.float32), torch.tensor(mesh.faces)
    (cells,) = outline_cells(grid, vertices, faces, (margin,))
    kept = np.zeros(plane.shape, bool)
    kept |= grid.mask(cells).numpy()
    return kept


@pytest.mark.parametrize("offset", [0.0, 0.23, 0.305, 0.33])
@pytest.mark.parametrize(
    "plane", [Plane.frontal(0.0, 0.003), Plane.oblique((0.0, 0.0, 0.0), (1.0, 2.0, 3.0), 1.3, 1.1, 0.004)]
)
def test_the_outline_keeps_all_near_points_and_few_far_ones(plane: Plane, offset: float) -> None:
    sphere = trimesh.creation.icosphere(4, 0.3)
    sphere.apply_translation(np.asarray(plane.normal) * offset + (0.02, -0.03, 0.01))
    distance = np.linalg.norm(plane.points() - sphere.vertices.mean(0), axis=-1) - 0.3
    kept = _cells(plane, sphere, 0.02)
    assert kept[distance < 0.0195].all()
    assert not kept[distance > 0.11].any()


def test_the_outline_leaves_holes_out_and_keeps_overlaps() -> None:
    plane = Plane.frontal(0.0, 0.002, (-0.6, 0.6), (-0.6, 0.6))
    ring = trimesh.creation.torus(0.4, 0.1, 128, 64)  # around z
    kept = _cells(plane, ring, 0.01)
    radius = np.linalg.norm(plane.points()[..., :2], axis=-1)
    assert kept[np.abs(radius - 0.4) < 0.1].all()
    assert not kept[radius < 0.25].any()
    assert not kept[radius > 0.55].any()
    first, second = (trimesh.creation.icosphere(3, 0.2).apply_translation((shift, 0, 0)) for shift in (-0.1, 0.1))
    both = trimesh.util.concatenate([first, second])
    kept = _cells(plane, both, 0.001)
    assert kept[np.linalg.norm(plane.points() - (0.1, 0, 0), axis=-1) < 0.19].all()
    assert kept[np.linalg.norm(plane.points() - (-0.1, 0, 0), axis=-1) < 0.19].all()


def test_an_outline_that_does_not_close_leaves_nothing_of_the_inside_out() -> None:
    sphere = trimesh.creation.icosphere(4, 0.3)
    opened = trimesh.Trimesh(sphere.vertices, sphere.faces[sphere.triangles_center[:, 0] < 0.2], process=False)
    plane = Plane.frontal(0.01, 0.003)
    inside = np.linalg.norm(plane.points(), axis=-1) < 0.29
    assert _cells(plane, opened, 0.005)[inside].all()


# --- fields


@pytest.mark.parametrize("space", ["shaped", "canonical", "posed"])
def test_fields_are_those_of_a_plain_query(reference_model: HITModel, space: str) -> None:
    body = reference_model.body([1.0, -1.5, 0.5], SITTING, [0.1, 0.3, 0.0], [0.3, 0.1, 2.0])
    skin = skin_of(reference_model, body, space).numpy()
    plane = Plane.fitted("frontal", float(skin[:, 2].mean()), skin, spacing=0.015)
    found = evaluate(reference_model, body, plane, space=space)
    points = plane.points().reshape(-1, 3)[found.index]
    plain = reference_model.query(points, body, space)
    valid = plain.valid[0].numpy()
    assert (found.valid_at == valid).mean() > 0.998  # where parts touch, neighbours may find what a seed does not
    assert valid.mean() > 0.98
    assert set(np.unique(found.labels_at[valid])) >= {Tissue.NO, Tissue.LT, Tissue.AT}
    # Batches of other sizes sum in another order: steep posed logits differ a little.
    same = found.labels_at[valid] == plain.labels[0].numpy()[valid]
    assert same.mean() >= (0.998 if space == "posed" else 1.0)
    tolerance = {"atol": 0.2 if space == "posed" else 1e-4}
    np.testing.assert_allclose(found.probabilities_at[valid], plain.probabilities[0].numpy()[valid], **tolerance)
    tolerance = {"atol": 5e-3 if space == "posed" else 1e-5}
    np.testing.assert_allclose(found.skinning_weights_at[valid], plain.skinning_weights[0].numpy()[valid], **tolerance)
    inside = np.zeros(plane.shape[0] * plane.shape[1], bool)
    inside[found.index] = True
    assert (found.labels.reshape(-1)[~inside] == Tissue.NO).all()
    assert (found.probabilities.reshape(-1, 4)[~inside] == (1, 0, 0, 0)).all()
    np.testing.assert_array_equal(found.labels.reshape(-1)[found.index], found.labels_at)


def test_displacements_lead_to_canonical_space(reference_model: HITModel) -> None:
    body = reference_model.body([2.0, -1.0])
    plane = Plane.axial(-0.1, 0.01)
    shaped = evaluate(reference_model, body, plane, fields=("beta",))
    points = plane.points().reshape(-1, 3)[shaped.index]
    canonical = reference_model.query(points, body, "shaped").points_canonical[0].numpy()
    np.testing.assert_allclose(points + shaped.displacement_at, canonical, atol=1e-5)
    assert np.abs(shaped.displacement_at).max() > 0.01
    backward = evaluate(reference_model, body, plane, space="canonical", fields=("beta",))
    points = plane.points().reshape(-1, 3)[backward.index]
    start = torch.from_numpy(points - backward.displacement_at)
    returned = reference_model.query(start, body, "shaped").points_canonical[0].numpy()
    inside = backward.labels_at != Tissue.NO
    np.testing.assert_allclose(returned[inside], points[inside], atol=1e-4)


def test_vectors_turn_with_the_body(reference_model: HITModel) -> None:
    betas, quarter = [1.5, 0.5], np.pi / 2
    plane = Plane.axial(0.0, 0.02)
    pose = np.zeros(69, np.float32)
    upright = reference_model.body(betas, pose)
    turned = reference_model.body(betas, pose, [quarter, 0.0, 0.0])
    pelvis = upright.joints[0, 0].numpy()
    # A quarter turn about x through the pelvis carries up to front and front to down.
    turn = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]], np.float32)
    corner = turn @ (np.asarray(plane.origin, np.float32) - pelvis) + pelvis
    right, up = (turn @ np.asarray(direction, np.float32) for direction in (plane.right, plane.up))
    turned_plane = Plane(*(tuple(map(float, v)) for v in (corner, right, up)), plane.width, plane.height, 0.02)
    one = evaluate(reference_model, upright, plane, space="posed", fields=("beta", "comp"), cull=False)
    two = evaluate(reference_model, turned, turned_plane, space="posed", fields=("beta", "comp"), cull=False)
    inside = (one.labels != 0) & (two.labels != 0)
    assert inside.sum() > 50
    assert (one.labels == two.labels).mean() > 0.99
    np.testing.assert_allclose(two.displacement[inside], one.displacement[inside] @ turn.T, atol=2e-3)
    # The compressor does not know the turn: its offset is as it stands, in posed space.
    np.testing.assert_allclose(two.compression[inside], one.compression[inside], atol=2e-3)


@pytest.mark.parametrize(
    ("space", "betas"),
    [
        ("canonical", [0.0]),
        ("shaped", [0.0]),
        ("shaped", [2.0, -2.0]),
        ("shaped", [-2.5, 1.0, 2.0, -3.0]),
        ("posed", [0.0]),
        ("posed", [2.0, -2.0]),
    ],
)
def test_culling_changes_no_class(reference_model: HITModel, space: str, betas: list[float]) -> None:
    body = reference_model.body(betas, SITTING if space == "posed" else None)
    skin = skin_of(reference_model, body, space).numpy()
    for kind, position in (("frontal", 0.05), ("axial", -0.4), ("sagittal", 0.1)):
        plane = Plane.fitted(kind, position, skin, spacing=0.02 if space == "posed" else 0.008, margin=0.1)
        culled = evaluate(reference_model, body, plane, space=space, fields=())
        full = evaluate(reference_model, body, plane, space=space, fields=(), cull=False)
        assert len(culled.index) < 0.8 * len(full.index)
        assert (culled.labels != full.labels).sum() == 0, (kind, space)


@pytest.mark.parametrize("change", ["shrunk", "moved"])
def test_tissue_beyond_the_skin_is_found(
    reference_model: HITModel, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    body = reference_model.body()
    plane = Plane.frontal(0.0, 0.006)
    full = evaluate(reference_model, body, plane, fields=(), cull=False)

    def wrong_skin(*_: object) -> torch.Tensor:
        skin = body.shaped.vertices[0]
        return skin * 0.6 if change == "shrunk" else skin + skin.new_tensor((0.0, 0.6, 0.0))

    monkeypatch.setattr(fields_module, "skin_of", wrong_skin)
    np.testing.assert_array_equal(evaluate(reference_model, body, plane, fields=()).labels, full.labels)


def test_a_plane_that_misses_the_body_is_empty(reference_model: HITModel) -> None:
    body = reference_model.body()
    for space in ("posed", "shaped"):
        found = evaluate(reference_model, body, Plane.axial(3.0, 0.01), space=space)
        assert (found.labels == Tissue.NO).all()
        assert found.displacement.shape == (40, 40, 3)
        assert sum(found.areas_m2.values()) == 0


def test_coarse_comes_first_and_exact_last(reference_model: HITModel) -> None:
    body = reference_model.body([0.5])
    plane = Plane.axial(-0.4, 0.005)
    coarse, exact = refine(reference_model, body, plane, (4, 1), fields=("occ",))
    assert coarse.plane == plane.coarser(4)
    assert exact.plane == plane
    direct = evaluate(reference_model, body, plane, fields=("occ",))
    np.testing.assert_array_equal(exact.labels, direct.labels)
    np.testing.assert_array_equal(exact.probabilities, direct.probabilities)
    labels = reference_model.query(coarse.plane.points().reshape(-1, 3), body, "shaped").labels[0].numpy()
    np.testing.assert_array_equal(coarse.labels.reshape(-1), labels)
    near = exact.labels.reshape(20, 4, 20, 4).transpose(0, 2, 1, 3).reshape(20, 20, 16)
    assert (near == coarse.labels[..., None]).any(-1).mean() > 0.9


def test_what_is_left_unsettled_in_a_drag_takes_the_nearest_answer() -> None:
    points = torch.tensor([[0.0, 0, 0], [0.01, 0, 0], [0.02, 0, 0], [0.5, 0, 0]])
    values = {
        "found_at": np.array([Found.ROOT, Found.CARRIED, Found.ROOT, Found.NONE], np.uint8),
        "labels_at": np.array([1, 3, 2, 0], np.uint8),
        "probabilities_at": np.eye(4, dtype=np.float32)[[1, 3, 2, 0]],
    }
    points[1, 0] = 0.012
    sampler_module._fill_unsettled(values, points)
    assert values["labels_at"].tolist() == [1, 2, 2, 0]
    assert values["probabilities_at"].argmax(1).tolist() == [1, 2, 2, 0]
    values["found_at"][:] = Found.CARRIED
    sampler_module._fill_unsettled(values, points)
    assert values["labels_at"].tolist() == [1, 2, 2, 0]


def test_requests_that_make_no_sense_are_refused(reference_model: HITModel) -> None:
    body, plane = reference_model.body(), Plane.axial(0.0, 0.02)
    with pytest.raises(InputError, match="unknown slice field"):
        evaluate(reference_model, body, plane, fields=("occ", "fat"))
    with pytest.raises(InputError, match="one body"):
        evaluate(reference_model, reference_model.body(np.zeros((2, 10), np.float32)), plane)
    found = evaluate(reference_model, body, plane, fields=("occ",))
    for name in ("sw", "beta", "comp"):
        with pytest.raises(InputError, match="not evaluated"):
            picture(found, name)
    with pytest.raises(InputError, match="unknown slice field"):
        picture(found, "fat")


# --- pictures


def _drawn(plane: Plane, labels: np.ndarray, **fields: np.ndarray) -> SliceFields:
    flat = labels.reshape(-1).astype(np.uint8)
    return SliceFields(
        plane=plane,
        space="shaped",
        index=np.arange(flat.size),
        labels_at=flat,
        probabilities_at=np.eye(4, dtype=np.float32)[flat],
        found_at=np.full(flat.size, Found.ROOT, np.uint8),
        **fields,
    )


@pytest.mark.parametrize(
    ("plane", "point"),
    [
        (Plane.frontal(0.0, 0.01), (0.35, 0.405, 0.0)),  # left hand side of the body, high up
        (Plane.axial(0.0, 0.01), (0.105, 0.0, 0.2)),  # left, to the front
        (Plane.sagittal(0.0, 0.01), (0.0, 0.405, 0.205)),  # high up, to the front
    ],
)
@pytest.mark.parametrize("scale", [1, 3])
def test_a_known_point_lands_at_its_pixel_in_its_colour(
    plane: Plane, point: tuple[float, float, float], scale: int
) -> None:
    labels = np.zeros(plane.shape, np.uint8)
    distance = np.linalg.norm(plane.points() - point, axis=-1)
    row, column = np.unravel_index(distance.argmin(), distance.shape)
    labels[row, column] = Tissue.BT
    image = class_picture(_drawn(plane, labels), scale)
    assert image.shape == (plane.shape[0] * scale, plane.shape[1] * scale, 4)
    lit = np.argwhere(image[..., 3] > 0)
    assert len(lit) == scale * scale
    assert (image[tuple(lit.T)] == (224, 227, 215, 255)).all()
    middle = (lit.mean(0) + 0.5) / scale - 0.5
    np.testing.assert_allclose(middle, plane.locate(np.array(point))[:2], atol=0.51)
    height, width = plane.shape
    assert middle[0] < height / 2, "up is at the top"
    if plane.kind == "sagittal":
        assert middle[1] < width / 2, "the front of the body is at the left"
    else:
        assert middle[1] > width / 2, "the body's left is at the right"


def test_classes_have_the_published_colours() -> None:
    plane = Plane.axial(0.0, 0.1)
    labels = np.arange(16).reshape(4, 4) % 4
    image = class_picture(_drawn(plane, labels))
    colors = {0: (0, 0, 0, 0), 1: (205, 92, 92, 255), 2: (218, 165, 32, 255), 3: (224, 227, 215, 255)}
    for tissue, color in colors.items():
        assert (image[labels == tissue] == color).all()
    safe = class_picture(_drawn(plane, labels), colors=tissue_colors("color_blind_safe"))
    for tissue in TISSUES:
        assert (safe[labels == tissue] == (*tissue.color_blind_safe, 255)).all()


def test_probability_is_opacity() -> None:
    plane = Plane.axial(0.0, 0.1)
    found = _drawn(plane, np.full((4, 4), 1))
    found.probabilities_at[5] = (0.25, 0.5, 0.25, 0.0)
    image = probability_picture(found, Tissue.LT)
    assert (image[..., :3] == Tissue.LT.color).all()
    assert image[1, 1, 3] == 128
    assert image[0, 0, 3] == 255
    assert probability_picture(found, Tissue.BT)[..., 3].max() == 0


def test_skinning_weights_are_mixed_hues() -> None:
    plane = Plane.axial(0.0, 0.1)
    labels = np.full((4, 4), 1)
    labels[3] = 0
    weights = np.zeros((16, 24), np.float32)
    weights[:, 5] = 1.0
    weights[1] = 0.0
    weights[1, [2, 7]] = 0.5
    image = picture(_drawn(plane, labels, skinning_weights_at=weights), "sw", scale=1)
    np.testing.assert_allclose(image[0, 0, :3], JOINT_COLORS[5] * 255, atol=1)
    np.testing.assert_allclose(image[0, 1, :3], (JOINT_COLORS[2] + JOINT_COLORS[7]) / 2 * 255, atol=1)
    assert (image[:3, :, 3] == 255).all()
    assert (image[3, :, 3] == 0).all()
    assert len({tuple(color) for color in JOINT_COLORS}) == 24


@pytest.mark.parametrize("name", ["beta", "comp"])
@pytest.mark.parametrize(
    ("vector", "column_sign", "row_sign"),
    [((0.02, 0.0, 0.0), 1, 0), ((-0.02, 0.0, 0.0), -1, 0), ((0.0, 0.0, 0.02), 0, -1), ((0.01, 0.0, -0.02), 1, 1)],
)
def test_arrows_point_where_the_tissue_goes(
    name: str, vector: tuple[float, float, float], column_sign: int, row_sign: int
) -> None:
    plane = Plane.axial(0.0, 0.01)
    labels = np.zeros(plane.shape, np.uint8)
    labels[16:24, 16:24] = Tissue.LT
    moved = np.tile(np.array(vector, np.float32), (labels.size, 1))
    still = np.zeros_like(moved)
    values = (moved, still) if name == "beta" else (still, moved)
    image = picture(_drawn(plane, labels, displacement_at=values[0], compression_at=values[1]), name, scale=6)
    other = picture(_drawn(plane, labels, displacement_at=still, compression_at=still), name, scale=6)
    assert (image[..., 3] == 255).all()
    # The key below left apart, the pictures differ by the arrows: their heads weigh more than their tails.
    changed = (np.abs(image.astype(int) - other).sum(-1) > 60)[: 34 * 6]
    drawn = np.argwhere(changed).mean(0)
    drift = drawn - 20.5 * 6  # the mean of the arrows' starts: two rows and two columns, 18.5 and 22.5
    for value, sign in ((drift[1], column_sign), (drift[0], row_sign)):
        assert abs(value) < 2 if sign == 0 else value * sign > 2


def test_outlines_lie_between_the_classes() -> None:
    plane = Plane.axial(0.0, 0.01)
    labels = np.zeros(plane.shape, np.uint8)
    labels[10:30, 10:30] = Tissue.AT
    zeros = np.zeros((labels.size, 3), np.float32)
    image = picture(_drawn(plane, labels, displacement_at=zeros, compression_at=zeros), "beta", scale=5)
    dark = (image[..., :3].astype(int) < np.array(Tissue.AT.color) * 0.8).all(-1)
    rows = np.flatnonzero(dark[:, 100])
    np.testing.assert_allclose((rows.min(), rows.max()), (50, 150), atol=3)
    assert (image[5, 100] == 255).all()


def test_the_default_scale_makes_pictures_of_about_900_pixels() -> None:
    assert default_scale(Plane.frontal()) == 1
    assert default_scale(Plane.axial()) == 4


@pytest.mark.parametrize(
    ("plane", "sides"),
    [
        (Plane.frontal(0.0, 0.02), ("R", "L", "S", "I")),
        (Plane.axial(0.0, 0.02), ("R", "L", "A", "P")),
        (Plane.sagittal(0.0, 0.02), ("A", "P", "S", "I")),
        (Plane.oblique((0.0, 0.0, 0.0), (1.0, 1.0, 1.0), 0.4, 0.4, 0.02), ("", "", "S", "I")),
    ],
)
@pytest.mark.parametrize("turned", [0.0, np.pi / 2, np.pi, np.pi / 4])
def test_a_caption_tells_the_sides_where_they_are_known(plane: Plane, sides: tuple[str, ...], turned: float) -> None:
    """A body that faces away has its left at the other side; one that stands askew has none."""
    spread = {1: (0.1, -0.1, 0), 2: (-0.1, -0.1, 0), 3: (0, 0.1, 0)}
    joints = np.array([spread.get(joint, (0, 0, 0)) for joint in range(24)], float)
    turn = np.array([[np.cos(turned), 0, np.sin(turned)], [0, 1, 0], [-np.sin(turned), 0, np.cos(turned)]])
    labels = np.ones(plane.shape, np.uint8)
    fields = _drawn(plane, labels)
    image = class_picture(fields, 4)
    record = {"model": {"is_phantom": True}, "body": {"betas": [0.0, 2.5]}, "warnings": ["Something else"]}
    look = {"record": record, "colors": tissue_colors("published")}
    _, border = captioned(image, fields, "occ", 4, **look)
    assert border.caption.sides == sides
    assert border.caption.notes[:3] == ("Demonstration phantom, not medical data",
                                        "Betas beyond 2: the model extrapolates", "Something else")  # fmt: skip
    assert [name for name, _, _ in border.caption.legend] == ["LT"], "colours in use"
    _, german = captioned(image, fields, "occ", 4, **look, decimal_mark=",")
    assert any("at 0,0 cm" in note for note in german.caption.notes) == (plane.kind != "oblique")
    posed = dataclasses.replace(fields, space="posed")
    noted, border = captioned(image, posed, "occ", 4, **look, joints=joints @ turn.T)
    if turned == 0.0:
        assert border.caption.sides == sides
    elif turned == np.pi and plane.kind in ("frontal", "sagittal"):
        assert border.caption.sides == (sides[1], sides[0], sides[2], sides[3])
    elif turned == np.pi / 4 and plane.kind == "axial":
        assert border.caption.sides is None
    told = any("without a letter" in note for note in border.caption.notes)
    assert told == (not all(border.caption.sides or ("",)))
    place = np.s_[border.top : border.top + image.shape[0], border.left : border.left + image.shape[1]]
    np.testing.assert_array_equal(noted[place], image)


@pytest.mark.parametrize("name", FIELDS)
def test_pictures_of_a_real_slice(reference_model: HITModel, name: str) -> None:
    found = evaluate(reference_model, reference_model.body([1.0]), Plane.axial(-0.4, 0.01))
    image = picture(found, name)
    scale = default_scale(found.plane)
    assert image.shape == (40 * scale, 40 * scale, 4)
    assert image.dtype == np.uint8
    assert len(np.unique(image.reshape(-1, 4), axis=0)) >= 4
    assert dataclasses.replace(found, index=found.index).carried == 0


@pytest.mark.parametrize(("spacing_m", "every"), [(0.002, 4), (0.003, 2), (0.02, 1)])
def test_planes_of_a_volume_look_for_tissue_in_the_air_as_densely_as_within_planes(
    reference_model: HITModel, monkeypatch: pytest.MonkeyPatch, spacing_m: float, every: int
) -> None:
    probed: list[bool] = []

    def evaluated(model: HITModel, body: object, plane: Plane, *, probe: bool = True, **_: object) -> SimpleNamespace:
        probed.append(probe)
        return SimpleNamespace(labels=np.zeros((2, 2), np.uint8), counts={})

    monkeypatch.setattr(label_volume, "evaluate", evaluated)
    monkeypatch.setattr(label_volume, "class_cut", lambda *_: np.zeros((2, 2), np.uint8))
    subject = Subject(reference_model, BodyParameters(), reference_model.body(), "shaped")
    for expected, sparse in (({}, every), (None, 1)):  # planes between know of tissue apart from what is expected
        monkeypatch.setattr(label_volume, "_expected", lambda _, found=expected: found)
        probed.clear()
        label_volume.label_volume(subject, spacing_m)
        assert len(probed) > 50
        assert probed == [number % sparse == 0 for number in range(len(probed))]
