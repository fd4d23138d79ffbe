"""Regions of a body, bounded by planes through its joints, with volumes and estimated masses of the tissues."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from jaxtyping import Float

from ..body.joints import JOINT_NAMES, joint
from ..body.model import ShapedBody
from ..errors import InputError
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .clipping import CutPlane, Solid
from .tissue_table import BODY

__all__ = [
    "LIMBS",
    "REGIONS",
    "Region",
    "RegionCut",
    "RegionVolumes",
    "left_to_right",
    "region_pieces",
    "region_planes",
    "region_solids",
    "region_volumes",
    "volumes_of_pieces",
]

Pieces = Mapping[str, Mapping[str, Solid]]
"""Surfaces by whose they are ("body", "LT", "AT", "BT") and by region."""

DXA = "DXA's region (GE Lunar enCORE), with level cuts at joints"
OWN = "this program's own"
SLOPE = float(np.sqrt(0.5))


@dataclass(frozen=True)
class RegionCut:
    """A plane bound to joints of the body in the standard pose.

    Attributes
    ----------
    at : tuple
        Joints and their weights, which sum to 1: the plane goes through this mean of them.
    direction : tuple
        Where the region lies: along the bone from one joint to another, or a vector (x to the body's left, y up).
    said : str
        The same in words.

    Raises
    ------
    InputError
        A joint has another name, the weights do not sum to 1, or the direction has no length.
    """

    at: tuple[tuple[str, float], ...]
    direction: tuple[str, str] | tuple[float, float, float]
    said: str

    def __post_init__(self) -> None:
        for name in (*(name for name, _ in self.at), *self.direction):
            if isinstance(name, str) and name not in JOINT_NAMES:
                raise InputError.about(
                    "no joint has this name", field="cut", expected=", ".join(JOINT_NAMES), found=name
                )
        total = sum(weight for _, weight in self.at)
        if not abs(total - 1) < 1e-6:
            raise InputError.about("the joints' weights do not sum to 1", field="cut", expected="1", found=total)
        if len(set(self.direction)) == 1 and self.direction[0] in (0.0, *JOINT_NAMES):
            raise InputError.about("the direction has no length", field="cut", found=self.direction)

    def plane(self, joints: Float[np.ndarray, "24 3"]) -> CutPlane:
        """Where it lies in a body with these joints (24, 3), m."""
        point = sum((weight * joints[joint(name)] for name, weight in self.at), np.zeros(3))
        match self.direction:
            case (str(start), str(end)):
                way = joints[joint(end)] - joints[joint(start)]
            case vector:
                way = np.array(vector, np.float64)
        length = np.linalg.norm(way)
        x, y, z = way / length if length else (0.0, 1.0, 0.0)
        return CutPlane((float(point[0]), float(point[1]), float(point[2])), (float(x), float(y), float(z)))


@dataclass(frozen=True)
class Region:
    """A part of the body: what of other regions lies on the kept side of all cuts.

    Attributes
    ----------
    of : tuple of str
        The regions it is cut from, or "body".
    cuts : tuple
        None for what the regions before it have left.
    apart : bool
        Whether it is taken away from them, for the regions that follow.
    """

    name: str
    title: str
    of: tuple[str, ...]
    cuts: tuple[RegionCut, ...]
    source: str = OWN
    apart: bool = True

    @property
    def definition(self) -> str:
        """In words."""
        whose = " and ".join(name.replace("_", " ") for name in self.of)
        if not self.cuts:
            return f"what these leave of the {whose}"
        return f"of the {whose}: " + "; ".join(cut.said for cut in self.cuts)


def _across(side: str, here: str, start: str, end: str) -> RegionCut:
    bone = (f"{side}_{start}", f"{side}_{end}")
    return RegionCut(((f"{side}_{here}", 1.0),), bone, f"beyond the {here}'s joint, across the bone")


def _limbs(side: str, outward: float) -> tuple[Region, ...]:
    """An arm and a leg."""
    title = side.capitalize()
    armpit = ((f"{side}_shoulder", 1.0), ("spine3", 0.5), ("neck", -0.5))
    return (
        Region(
            f"{side}_arm",
            f"{title} arm",
            ("body",),
            (
                _across(side, "shoulder", "shoulder", "elbow"),
                RegionCut(
                    armpit,
                    (outward * SLOPE, SLOPE, 0.0),
                    "above a plane through the armpit that falls outward by 45 degrees: half the way from neck to "
                    "spine 3 below the shoulder",
                ),
            ),
        ),
        Region(
            f"{side}_leg",
            f"{title} leg",
            ("body",),
            (
                RegionCut(
                    ((f"{side}_hip", 1.0),),
                    (outward * SLOPE, -SLOPE, 0.0),
                    "below a plane through the hip's joint that rises outward by 45 degrees, from the crotch",
                ),
                RegionCut((("pelvis", 1.0),), (outward, 0.0, 0.0), f"on the {side} of the pelvis"),
                RegionCut((("spine1", 1.0),), (0.0, -1.0, 0.0), "below the iliac crest (spine 1)"),
            ),
            "as DXA's legs: through hip and crotch",
        ),
    )


def _parts(side: str) -> tuple[Region, ...]:
    """What an arm and a leg consist of."""
    arm, leg, title = (f"{side}_arm",), (f"{side}_leg",), side.capitalize()
    return (
        Region(f"{side}_hand", f"{title} hand", arm, (_across(side, "wrist", "elbow", "wrist"),)),
        Region(f"{side}_forearm", f"{title} forearm", arm, (_across(side, "elbow", "elbow", "wrist"),)),
        Region(f"{side}_upper_arm", f"{title} upper arm", arm, ()),
        Region(f"{side}_foot", f"{title} foot", leg, (_across(side, "ankle", "knee", "ankle"),)),
        Region(f"{side}_calf", f"{title} calf", leg, (_across(side, "knee", "knee", "ankle"),)),
        Region(f"{side}_thigh", f"{title} thigh", leg, ()),
    )


def _level(share: float, upward: float, said: str) -> RegionCut:
    """A level cut, by a share of the way from the iliac crest to the chin above the crest."""
    return RegionCut((("spine1", 1 - share), ("neck", share / 2), ("head", share / 2)), (0.0, upward, 0.0), said)


HEAD = tuple(
    RegionCut(
        (("neck", 1.0),),
        (outward * SLOPE, SLOPE, 0.0),
        f"above a plane that rises to the {side} by 45 degrees from the neck's joint",
    )
    for side, outward in (("left", -1.0), ("right", 1.0))
)
REGIONS: tuple[Region, ...] = (
    *_limbs("left", 1.0),
    *_limbs("right", -1.0),
    Region("head_neck", "Head and neck", ("body",), HEAD),
    Region("trunk", "Trunk", ("body",), ()),
    Region(
        "gynoid",
        "Gynoid region",
        ("trunk", "left_leg", "right_leg"),
        (
            _level(-0.3, -1.0, "from 1.5 times the android region's height below the iliac crest"),
            _level(-0.7, 1.0, "down by twice its height"),
        ),
        DXA,
        apart=False,
    ),
    Region(
        "android",
        "Android region",
        ("trunk",),
        (
            _level(0.0, 1.0, "from the iliac crest (spine 1)"),
            _level(0.2, -1.0, "up by 20 % of the way from there to the chin (half-way between neck and head)"),
        ),
        DXA,
        apart=False,
    ),
    *_parts("left"),
    *_parts("right"),
)
"""All, in the order in which they are cut. Arms, legs, head and trunk make up the body; so do the parts of a limb the
limb. The android and gynoid regions overlap others."""
LEAST_L = 0.01
LIMBS = ("arm", "upper_arm", "forearm", "hand", "leg", "thigh", "calf", "foot")
"""Names of regions that stand on both sides, after "left_" and "right_"."""


@dataclass(frozen=True)
class RegionVolumes:
    """Volumes of one region, litres; those of tissues by name ("LT", "AT", "BT")."""

    region: Region
    body_l: float
    tissues_l: Mapping[str, float]

    @property
    def rest_l(self) -> float:
        """What belongs to no tissue, such as lungs."""
        return self.body_l - sum(self.tissues_l.values())

    @property
    def masses_kg(self) -> dict[str, float]:
        """Estimated masses of the tissues, at their mean densities."""
        return {tissue.name: self.tissues_l[tissue.name] * tissue.density_kg_per_l for tissue in TISSUES}


def region_volumes(surfaces: ShapedSurfaces, regions: Sequence[Region] = REGIONS) -> dict[str, RegionVolumes]:
    """Measure regions of a body's carried surfaces, by name, in the standard pose; as exact as `tissue_table`.

    The tissues' triangles are bulged as for that table, each where it lies, so that regions sum to it.

    Parameters
    ----------
    surfaces : ShapedSurfaces
        Of one body.
    regions : Sequence[Region]
        One's own, in the order in which they are cut; made from `REGIONS` with `dataclasses.replace`, for instance.

    Raises
    ------
    InputError
        A region is of one that does not stand before it.
    """
    return volumes_of_pieces(region_pieces(surfaces, regions), regions)


def region_pieces(surfaces: ShapedSurfaces, regions: Sequence[Region] = REGIONS) -> Pieces:
    """Cut a body's skin and its tissues' carried surfaces into regions, in the standard pose; as `region_volumes`."""
    body, meshes = surfaces.body, surfaces.to_surfaces()
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    skin = Solid.of(body.vertices[0].cpu().numpy(), body.model.faces.cpu().numpy())
    tissues = {tissue.name: Solid.of(meshes[tissue].vertices, meshes[tissue].faces, smooth=True) for tissue in TISSUES}
    return {name: region_solids(solid, joints, regions) for name, solid in {BODY: skin, **tissues}.items()}


def volumes_of_pieces(pieces: Pieces, regions: Sequence[Region] = REGIONS) -> dict[str, RegionVolumes]:
    """Volumes of what `region_pieces` has cut, by the region's name."""
    return {
        region.name: RegionVolumes(
            region,
            pieces[BODY][region.name].volume_l,
            {tissue.name: pieces[tissue.name][region.name].volume_l for tissue in TISSUES},
        )
        for region in regions
    }


def region_planes(body: ShapedBody, regions: Sequence[Region] = REGIONS) -> dict[str, tuple[CutPlane, ...]]:
    """Where the cuts of regions lie in one body in the standard pose, by the region's name."""
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    return {region.name: tuple(cut.plane(joints) for cut in region.cuts) for region in regions}


def left_to_right(regions: Mapping[str, RegionVolumes]) -> dict[str, dict[str, float]]:
    """Ratios of left to right, by limb (of `LIMBS`) and tissue; none where either side has less than 10 ml of it."""
    found = {}
    for limb in LIMBS:
        left, right = regions[f"left_{limb}"].tissues_l, regions[f"right_{limb}"].tissues_l
        found[limb] = {name: left[name] / right[name] for name in left if min(left[name], right[name]) > LEAST_L}
    return found


def region_solids(
    solid: Solid, joints: Float[np.ndarray, "24 3"], regions: Sequence[Region] = REGIONS
) -> dict[str, Solid]:
    """Cut one closed surface into regions, by name; joints (24, 3) m in its space, the standard pose."""
    left, found = {BODY: solid}, {}
    for region in regions:
        unknown = [name for name in region.of if name not in left]
        if unknown or not region.of:
            raise InputError.about(
                "a region is of none before it", field=region.name, expected=", ".join(left), found=unknown
            )
        planes = [cut.plane(joints) for cut in region.cuts]
        pieces = []
        for name in region.of:
            piece, rest = left[name].inside(*planes)
            pieces.append(piece)
            if region.apart:
                left[name] = rest
        found[region.name] = left[region.name] = reduce(Solid.with_, pieces)
    return found
