"""Places where a body is compared: levels at which tissues' areas are taken, and sites of the subcutaneous layer."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..body.joints import joint
from ..body.model import BodyModel, PosedBody, ShapedBody
from ..model.hit import HITModel
from ..phrases import phrase
from .body_surfaces import WHOSE
from .cut_planes import CutPlane, Planes
from .exact_sums import doubles
from .landmarks import navel_vertex
from .region_table import RegionCut
from .regions import Pieces
from .thickness import layer_thicknesses_mm

__all__ = [
    "LEVELS",
    "SITES",
    "Level",
    "Site",
    "cuts_at_levels",
    "level_areas_m2",
    "level_planes",
    "planes_of_levels",
    "site_thickness_mm",
    "site_thicknesses_mm",
    "site_vertices",
]


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
    found = {}
    for name, planes in planes_of_levels(body).items():
        point, direction = (part[:, 0].tolist() for part in planes)
        found[name] = CutPlane(tuple(point), tuple(direction))
    return found


def planes_of_levels(bodies: ShapedBody) -> dict[str, Planes]:
    """Where the levels of bodies lie in the standard pose, by name."""
    navels = doubles(bodies.vertices[:, navel_vertex(bodies.model)]).T
    upward = torch.tensor([[0.0], [1.0], [0.0]], dtype=torch.float64, device=navels.device).expand_as(navels)
    level = Planes(navels, upward)
    return {one.name: level if one.cut is None else one.cut.planes(bodies.joints) for one in LEVELS}


def cuts_at_levels(planes: Mapping[str, Planes]) -> dict[str, list[Planes]]:
    """These planes by the region that each level is of, as `region_pieces` takes them."""
    found: dict[str, list[Planes]] = {}
    for level in LEVELS:
        found.setdefault(level.region, []).append(planes[level.name])
    return found


def level_areas_m2(pieces: Pieces, planes: Mapping[str, Planes]) -> list[dict[str, dict[str, float]]]:
    """Areas of bodies' surfaces, cut by `region_pieces` with these planes (`planes_of_levels`) among its others.

    Returns
    -------
    list of dict
        Of each body, by level and by whose they are, "body" among them, m2.
    """
    areas = torch.stack([pieces[level.region].areas_m2(planes[level.name]) for level in LEVELS])
    names = [level.name for level in LEVELS]
    return [
        {name: dict(zip(WHOSE, row, strict=True)) for name, row in zip(names, of_body, strict=True)}
        for of_body in areas.view(len(LEVELS), -1, len(WHOSE)).transpose(0, 1).tolist()
    ]


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


@lru_cache(maxsize=4)
def _around_sites(model: BodyModel) -> tuple[Int[Tensor, " sites"], Int[Tensor, "3 sites most"]]:
    """The sites' vertices and the corners of all triangles at each, filled up with some that have no area."""
    faces, vertices = model.faces.cpu(), list(site_vertices(model).values())
    around = [faces[(faces == vertex).any(1)] for vertex in vertices]
    most = max(len(part) for part in around)
    filled = [torch.cat([part, part[:1, :1].expand(most - len(part), 3)]) for part in around]
    return torch.tensor(vertices, device=model.device), torch.stack(filled).permute(2, 0, 1).to(model.device)


def site_thicknesses_mm(model: HITModel, bodies: ShapedBody) -> list[dict[str, float | None]]:
    """Thickness of the subcutaneous layer at all sites of bodies, by name, along the skin's inward normal.

    Measured in the standard pose; None as in `subcutaneous_thickness_mm`. It is the layer's own thickness: a caliper
    takes a fold of two, pressed.
    """
    sites, corners = _around_sites(bodies.model)
    skin = bodies.vertices
    a, b, c = (skin[:, corner] for corner in corners)
    facets = torch.linalg.cross(b - a, c - a)
    outward = sum((facets[:, :, number] for number in range(facets.shape[2])), torch.zeros_like(facets[:, :, 0]))
    with torch.no_grad():
        found = layer_thicknesses_mm(
            model, bodies.betas, skin[:, sites], -torch.nn.functional.normalize(outward, dim=-1)
        )
    names = list(site_vertices(bodies.model))
    return [
        {name: None if math.isnan(layer) else layer for name, layer in zip(names, row, strict=True)}
        for row in found.tolist()
    ]


def site_thickness_mm(model: HITModel, body: PosedBody) -> dict[str, float | None]:
    """One body's, as `site_thicknesses_mm`, whatever its pose is."""
    return site_thicknesses_mm(model, body.shaped)[0]
