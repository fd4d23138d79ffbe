"""Scans of phantom bodies with the faults of real ones: to try and time the fit on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from ..body.beta_limits import NUM_BETAS
from ..body.joints import JOINT_NAMES
from ..body.poses import POSES, pose_of_degrees
from ..fit.skinned import FitBody, Placement, fit_body
from ..scan_choices import METRES
from .body import load_phantom_body

__all__ = ["SCAN_POSES", "MadeScan", "Recipe", "made_scan"]

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

TURNS = {
    "y": np.eye(3),
    "z": np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
    "x": np.array([[0, 1.0, 0], [-1, 0, 0], [0, 0, 1]]),
}
"""Matrices from a body with y up to axes with another one up."""
SCAN_POSES = {
    "T": POSES["T"],
    "A": POSES["A"],
    "arms down": pose_of_degrees(both_shoulder=(0, 0, -74), both_elbow=(0, -10, 0), both_hip=(0, 0, 3)),
    "handles": pose_of_degrees(
        both_shoulder=(0, -12, -52), both_elbow=(0, -24, 0), both_hip=(0, 0, 7), both_wrist=(0, 0, -10)
    ),
    "sitting": POSES["Sitting"],
}


@dataclass(frozen=True)
class Recipe:
    """What a scan is like; `seed` draws the rest."""

    gender: str = "male"
    betas: tuple[float, ...] = ()
    pose: str = "A"
    unit: str = "m"
    up: str = "y"
    facing_deg: float = 0.0
    bumps_mm: float = 0.0
    noise_mm: float = 1.5
    holes: int = 0
    soles: bool = True
    platform: bool = False
    handles: bool = False
    bare: bool = False
    shorts_mm: float = 0.0
    seed: int = 0


@dataclass(frozen=True, eq=False)
class MadeScan:
    """A scan (in its unit and axes) and what is true of it.

    `clean` (V, 3) and `clean_joints` (24, 3) are the person in the zero pose, in metres; `skin` (V, 3) the person as
    scanned, in metres on the scan's axes; `pose` (24, 3) rotation vectors; `rotation` turns the upright body, which
    faces +z, into the scan's axes.
    """

    recipe: Recipe
    vertices: Floats
    faces: Ints
    clean: Floats
    clean_joints: Floats
    skin: Floats
    pose: Floats
    rotation: Floats


def made_scan(recipe: Recipe, person: tuple[Floats, Floats] | None = None) -> MadeScan:
    """Scan a body; `person` are vertices (V, 3) and joints (24, 3) of one in the zero pose, instead of betas."""
    generator = np.random.default_rng(recipe.seed)
    body = fit_body(load_phantom_body(recipe.gender))
    betas = np.zeros(NUM_BETAS)
    betas[: len(recipe.betas)] = recipe.betas
    offsets, joints = None, None
    if person is not None:
        offsets = np.asarray(person[0], float) - body.template
        betas, joints = np.zeros(NUM_BETAS), np.asarray(person[1], float)
    rest = body.placed(Placement.of(POSES["T"], betas=betas), offsets)
    if recipe.bumps_mm:
        bumps = _bumps(rest.vertices, generator, recipe.bumps_mm / 1000)[:, None] * rest.normals
        offsets = bumps if offsets is None else offsets + bumps
    clean = body.placed(rest.placement, offsets).rest
    if joints is not None:
        body = _with_joints(body, joints)
    placement = Placement.of(_shaken(SCAN_POSES[recipe.pose], generator), betas=betas)
    posed = body.placed(placement, offsets)
    vertices, faces = posed.vertices, body.faces
    if recipe.shorts_mm:
        vertices = vertices + _shorts(body)[:, None] * posed.normals * recipe.shorts_mm / 1000
    keep = np.ones(len(vertices), np.bool_)
    floor = vertices[:, 1].min()
    if not recipe.soles:
        keep &= vertices[:, 1] > floor + 0.012
    for centre in generator.choice(len(vertices), recipe.holes, replace=False):
        keep &= np.linalg.norm(vertices - vertices[centre], axis=1) > generator.uniform(0.02, 0.06)
    vertices, faces = _subdivided(vertices, faces[keep[faces].all(1)])
    pieces = [(vertices, faces)]
    middle = np.array([vertices[:, 0].mean(), floor, vertices[:, 2].mean()])
    if recipe.platform:
        pieces.append(_block(middle - [0, 0.06, 0], (0.9, 0.118, 0.9)))
    if recipe.handles:
        for side in (-1, 1):
            hands = posed.vertices[body.weights[:, JOINT_NAMES.index("left_hand" if side > 0 else "right_hand")] > 0.9]
            at = hands.mean(0)
            pieces.append(_block(np.array([at[0], (floor + at[1]) / 2, at[2] + 0.01]), (0.03, at[1] - floor, 0.03)))
    vertices, faces = _together(pieces)
    vertices = vertices + generator.normal(0, recipe.noise_mm / 1000, vertices.shape)
    if recipe.bare:
        vertices, faces = _points_on(vertices, faces, 30_000, generator), np.zeros((0, 3), np.int64)
    facing = Rotation.from_euler("y", recipe.facing_deg, degrees=True).as_matrix()
    rotation = TURNS[recipe.up] @ facing
    away = generator.uniform(-0.5, 0.5, 3)
    vertices = (vertices @ rotation.T + away) / METRES[recipe.unit]
    skin = posed.vertices @ rotation.T + away
    return MadeScan(recipe, vertices, faces, clean, posed.joints_rest, skin, placement.vectors, rotation)


def _with_joints(body: FitBody, joints: Floats) -> FitBody:
    return replace(body, joints_template=joints)


def _bumps(vertices: Floats, generator: np.random.Generator, size: float) -> Floats:
    """Smooth random heights (V,) with a standard deviation: what few shape components do not say."""
    centres = vertices[generator.choice(len(vertices), 60, replace=False)]
    near = np.exp(-0.5 * (np.linalg.norm(vertices[:, None] - centres[None], axis=2) / 0.09) ** 2)
    heights = near @ generator.normal(0, 1, len(centres))
    return np.asarray(heights / heights.std() * size)


def _shaken(pose: tuple[float, ...], generator: np.random.Generator) -> Floats:
    """Nobody stands exactly so: each joint a few degrees off."""
    return np.asarray(pose) + generator.normal(0, np.radians(2.5), len(pose))


def _shorts(body: FitBody) -> Floats:
    """1 where shorts are: from the waist to the middle of the thighs."""
    joints = body.joints_template
    top, end = joints[JOINT_NAMES.index("spine1"), 1], joints[[1, 2, 4, 5], 1].mean()
    on = np.isin(body.weights.argmax(1), (0, 1, 2, 3))
    return np.asarray((on & (body.template[:, 1] < top) & (body.template[:, 1] > end)).astype(float))


def _subdivided(vertices: Floats, faces: Ints) -> tuple[Floats, Ints]:
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), 1)
    unique, inverse = np.unique(edges, axis=0, return_inverse=True)
    ab, bc, ca = inverse.reshape(3, -1) + len(vertices)
    a, b, c = faces.T
    finer = np.concatenate([np.stack(t, 1) for t in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))])
    return np.concatenate([vertices, vertices[unique].mean(1)]), finer


def _block(centre: Floats, size: tuple[float, float, float]) -> tuple[Floats, Ints]:
    """A box of small triangles."""
    import trimesh

    box = trimesh.creation.box(size).subdivide_to_size(0.05)
    return np.asarray(box.vertices) + centre, np.asarray(box.faces, np.int64)


def _together(pieces: list[tuple[Floats, Ints]]) -> tuple[Floats, Ints]:
    begins = np.cumsum([0] + [len(vertices) for vertices, _ in pieces])
    faces = [faces + begin for (_, faces), begin in zip(pieces, begins, strict=False)]
    return np.concatenate([vertices for vertices, _ in pieces]), np.concatenate(faces)


def _points_on(vertices: Floats, faces: Ints, count: int, generator: np.random.Generator) -> Floats:
    a, b, c = vertices[faces.T]
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    which = generator.choice(len(faces), count, p=areas / areas.sum())
    u, v = np.sqrt(generator.random((count, 1))), generator.random((count, 1))
    return np.asarray((1 - u) * a[which] + u * (1 - v) * b[which] + u * v * c[which])
