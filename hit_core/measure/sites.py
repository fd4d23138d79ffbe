"""Places where a body is compared: levels at which tissues' areas are taken, and sites of the subcutaneous layer."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from jaxtyping import Float

from ..body.joints import joint
from ..body.model import BodyModel, PosedBody, ShapedBody
from ..body.normals import VertexNormals
from ..model.hit import HITModel
from ..phrases import phrase
from .anthropometry import navel_vertex
from .clipping import CutPlane
from .region_table import RegionCut
from .regions import Pieces
from .thickness import subcutaneous_thickness_mm

__all__ = ["LEVELS", "SITES", "Level", "Site", "level_areas_m2", "level_planes", "site_thickness_mm", "site_vertices"]


@dataclass(frozen=True)
class Level:
    """A plane at which a region's tissues are measured; without a cut, level at the navel."""

    name: str
    title: str
    region: str
    cut: RegionCut | None
    definition: str


@dataclass(frozen=True)
class Site:
    """A place on the skin where the subcutaneous layer is measured.

    Attributes
    ----------
    start : tuple
        Joints of the mean body in the zero pose and their weights, which sum to 1.
    towards : tuple of float
        Where from there the skin is (x to the body's left, y up, z to the front).
    beside : float
        How far to the right of `start`, by the distance of the right shoulder from the middle.
    on : tuple of str
        Whose skin: the joints that move it.
    """

    name: str
    title: str
    start: tuple[tuple[str, float], ...]
    towards: tuple[float, float, float]
    on: tuple[str, ...]
    definition: str
    beside: float = 0.0


_MID_THIGH = {"left": phrase("Left mid-thigh"), "right": phrase("Right mid-thigh")}


def _across_thigh(side: str) -> Level:
    hip, knee = f"{side}_hip", f"{side}_knee"
    said = phrase("across the bone, half-way between the joints of hip and knee")
    cut = RegionCut(((hip, 0.5), (knee, 0.5)), (hip, knee), said)
    return Level(f"{side}_thigh", _MID_THIGH[side], f"{side}_leg", cut, said)


L3 = phrase("level, half-way between the joints of spine 1 (about L4) and spine 2: about L3")
LEVELS: tuple[Level, ...] = (
    _across_thigh("left"),
    _across_thigh("right"),
    Level("navel", phrase("Navel"), "trunk", None, phrase("level, at the navel of the mean body's skin")),
    Level("l3", phrase("About L3"), "trunk", RegionCut((("spine1", 0.5), ("spine2", 0.5)), (0.0, 1.0, 0.0), L3), L3),
)
TRUNK = ("pelvis", "spine1", "spine2", "spine3", "left_collar", "right_collar", "right_hip")
SITES: tuple[Site, ...] = (
    Site(
        "triceps",
        phrase("Triceps"),
        (("right_shoulder", 0.5), ("right_elbow", 0.5)),
        (0.0, 0.0, -1.0),
        ("right_shoulder", "right_elbow"),
        phrase("back of the right upper arm, half-way between shoulder and elbow"),
    ),
    Site(
        "subscapular",
        phrase("Subscapular"),
        (("spine3", 0.5), ("neck", 0.5)),
        (0.0, 0.0, -1.0),
        (*TRUNK, "right_shoulder"),
        phrase("right of the back, half-way between the joints of spine 3 and neck, at half the shoulder's distance"),
        beside=0.5,
    ),
    Site(
        "suprailiac",
        phrase("Suprailiac"),
        (("spine1", 0.75), ("spine2", 0.25)),
        (-1.0, 0.0, 0.0),
        TRUNK,
        phrase("right side, a quarter of the way from the iliac crest (spine 1) to spine 2"),
    ),
    Site(
        "abdomen",
        phrase("Abdomen"),
        (("navel", 1.0),),
        (0.0, 0.0, 1.0),
        TRUNK,
        phrase("right of the navel by a fifth of the shoulder's distance from the middle"),
        beside=0.2,
    ),
    Site(
        "thigh",
        phrase("Front of the thigh"),
        (("right_hip", 0.5), ("right_knee", 0.5)),
        (0.0, 0.0, 1.0),
        ("right_hip", "right_knee"),
        phrase("front of the right thigh, half-way between hip and knee"),
    ),
    Site(
        "calf",
        phrase("Inside of the calf"),
        (("right_knee", 0.7), ("right_ankle", 0.3)),
        (1.0, 0.0, 0.0),
        ("right_knee", "right_ankle"),
        phrase("inside of the right calf, three tenths of the way from knee to ankle"),
    ),
)
"""Found once on the mean body of each model; other bodies carry them along."""


def level_planes(body: ShapedBody) -> dict[str, CutPlane]:
    """Where the levels of one body lie in the standard pose, by name."""
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    found = {}
    for level in LEVELS:
        if level.cut is None:
            x, y, z = body.vertices[0, navel_vertex(body.model)].tolist()
            found[level.name] = CutPlane((x, y, z), (0.0, 1.0, 0.0))
        else:
            found[level.name] = level.cut.plane(joints)
    return found


def level_areas_m2(pieces: Pieces, body: ShapedBody) -> dict[str, dict[str, float]]:
    """Areas of a body's cut surfaces (`region_pieces`) by level and by whose they are, "body" among them, m2."""
    planes = level_planes(body)
    return {
        level.name: {name: regions[level.region].area_m2(planes[level.name]) for name, regions in pieces.items()}
        for level in LEVELS
    }


@lru_cache(maxsize=4)
def site_vertices(model: BodyModel) -> dict[str, int]:
    """Vertices of the skin at the sites, by name: those nearest to a ray from the mean body's inside."""
    mean = model.v_template.cpu().numpy().astype(np.float64)
    joints = (model.J_regressor @ model.v_template).cpu().numpy().astype(np.float64)
    own, wide = model.lbs_weights.argmax(1).cpu().numpy(), joints[joint("right_shoulder"), 0] - joints[0, 0]
    found = {}
    for site in SITES:
        start = sum((share * _place(name, model, mean, joints) for name, share in site.start), np.zeros(3))
        start = start + [site.beside * wide, 0.0, 0.0]
        near = np.flatnonzero(np.isin(own, [joint(name) for name in site.on]))
        near = near if len(near) else np.arange(len(mean))
        offset, way = mean[near] - start, np.array(site.towards)
        along = offset @ way
        beside = np.linalg.norm(offset - along[:, None] * way, axis=1)
        found[site.name] = int(near[np.where(along > 0, beside, np.inf).argmin()])
    return found


def _place(
    name: str, model: BodyModel, mean: Float[np.ndarray, "vertices 3"], joints: Float[np.ndarray, "24 3"]
) -> Float[np.ndarray, " 3"]:
    if name != "navel":
        return np.asarray(joints[joint(name)])
    x, y, _ = mean[navel_vertex(model)]
    return np.array([x, y, joints[joint("spine1"), 2]])  # behind it, in the middle of the trunk


def site_thickness_mm(model: HITModel, body: PosedBody) -> dict[str, float | None]:
    """Thickness of the subcutaneous layer at all sites of one body, by name, along the skin's inward normal.

    Measured in the standard pose, whatever the body's own is; None as in `subcutaneous_thickness_mm`. It is the layer's
    own thickness: a caliper takes a fold of two, pressed.
    """
    shaped = body.shaped
    skin = shaped.vertices[0]
    normals = VertexNormals(shaped.model.faces, len(skin)).of(skin).cpu().numpy()
    points = skin.cpu().numpy()
    return {
        name: subcutaneous_thickness_mm(model, body, points[vertex], -normals[vertex], "shaped")
        for name, vertex in site_vertices(shaped.model).items()
    }
