"""Which regions a body is cut into: planes bound to joints, as data; and what is told of each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from ..body.joints import JOINT_NAMES, joint
from ..errors import InputError
from ..phrases import joined, phrase
from ..tissues import TISSUES
from .cut_planes import CutPlane, Planes
from .exact_sums import doubles
from .region_names import BORDERS, MOST_MOVED_M

__all__ = ["LIMBS", "REGIONS", "Region", "RegionCut", "RegionVolumes", "moved_regions"]

DXA = phrase("DXA's region (GE Lunar enCORE), with level cuts at joints")
OWN = phrase("this program's own")
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
    border : str
        Its name among `BORDERS`, for `moved_regions`; "" for one that stays.
    moved_m : float
        How far it lies from there, into the region, m.

    Raises
    ------
    InputError
        A joint has another name, the weights do not sum to 1, or the direction has no length.
    """

    at: tuple[tuple[str, float], ...]
    direction: tuple[str, str] | tuple[float, float, float]
    said: str
    border: str = ""
    moved_m: float = 0.0

    def __post_init__(self) -> None:
        for name in (*(name for name, _ in self.at), *self.direction):
            if isinstance(name, str) and name not in JOINT_NAMES:
                raise InputError.about(
                    phrase("no joint has this name"), field="cut", expected=", ".join(JOINT_NAMES), found=name
                )
        total = sum(weight for _, weight in self.at)
        if not abs(total - 1) < 1e-6:
            raise InputError.about(
                phrase("the joints' weights do not sum to 1"), field="cut", expected="1", found=total
            )
        if len(set(self.direction)) == 1 and self.direction[0] in (0.0, *JOINT_NAMES):
            raise InputError.about(phrase("the direction has no length"), field="cut", found=self.direction)

    @property
    def told(self) -> str:
        """In words, with how far it is moved."""
        moved = phrase("{cut} (moved by {centimetres:+.1f} cm)", cut=self.said, centimetres=100 * self.moved_m)
        return moved if self.moved_m else self.said

    def plane(self, joints: Float[np.ndarray, "24 3"]) -> CutPlane:
        """Where it lies in a body with these joints (24, 3), m."""
        point, way = (part[:, 0].tolist() for part in self.planes(torch.from_numpy(joints)[None]))
        return CutPlane(tuple(point), tuple(way))

    def planes(self, joints: Float[Tensor, "bodies 24 3"]) -> Planes:
        """Where it lies in bodies with these joints (B, 24, 3), m."""
        places = doubles(joints).permute(1, 2, 0)
        point = torch.zeros_like(places[0])
        for name, weight in self.at:
            point = point + weight * places[joint(name)]
        match self.direction:
            case (str(start), str(end)):
                way = places[joint(end)] - places[joint(start)]
            case vector:
                way = torch.tensor(vector, dtype=torch.float64, device=point.device)[:, None].expand_as(point)
        length = (way[0] * way[0] + way[1] * way[1] + way[2] * way[2]).sqrt()
        upward = torch.tensor([[0.0], [1.0], [0.0]], dtype=torch.float64, device=point.device)
        unit = torch.where(length > 0, way / length.clamp(min=1e-30), upward)
        return Planes(point + self.moved_m * unit, unit)


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
        if not self.cuts:
            return _LEFT_OF[self.of]
        return _OF[self.of].format(cuts=joined((cut.told for cut in self.cuts), "; "))


_OF = {
    ("body",): phrase("of the body: {cuts}"),
    ("trunk",): phrase("of the trunk: {cuts}"),
    ("trunk", "left_leg", "right_leg"): phrase("of the trunk and left leg and right leg: {cuts}"),
    ("left_arm",): phrase("of the left arm: {cuts}"),
    ("right_arm",): phrase("of the right arm: {cuts}"),
    ("left_leg",): phrase("of the left leg: {cuts}"),
    ("right_leg",): phrase("of the right leg: {cuts}"),
}
_LEFT_OF: dict[tuple[str, ...], str] = {
    ("body",): phrase("what these leave of the body"),
    ("left_arm",): phrase("what these leave of the left arm"),
    ("right_arm",): phrase("what these leave of the right arm"),
    ("left_leg",): phrase("what these leave of the left leg"),
    ("right_leg",): phrase("what these leave of the right leg"),
}
_BEYOND = {
    "shoulder": phrase("beyond the shoulder's joint, across the bone"),
    "elbow": phrase("beyond the elbow's joint, across the bone"),
    "wrist": phrase("beyond the wrist's joint, across the bone"),
    "knee": phrase("beyond the knee's joint, across the bone"),
    "ankle": phrase("beyond the ankle's joint, across the bone"),
}
_BESIDE_PELVIS = {"left": phrase("on the left of the pelvis"), "right": phrase("on the right of the pelvis")}
_ABOVE_NECK = {
    "left": phrase("above a plane that rises to the left by 45 degrees from the neck's joint"),
    "right": phrase("above a plane that rises to the right by 45 degrees from the neck's joint"),
}
_TITLES = {
    "left_arm": phrase("Left arm"),
    "right_arm": phrase("Right arm"),
    "left_upper_arm": phrase("Left upper arm"),
    "right_upper_arm": phrase("Right upper arm"),
    "left_forearm": phrase("Left forearm"),
    "right_forearm": phrase("Right forearm"),
    "left_hand": phrase("Left hand"),
    "right_hand": phrase("Right hand"),
    "left_leg": phrase("Left leg"),
    "right_leg": phrase("Right leg"),
    "left_thigh": phrase("Left thigh"),
    "right_thigh": phrase("Right thigh"),
    "left_calf": phrase("Left calf"),
    "right_calf": phrase("Right calf"),
    "left_foot": phrase("Left foot"),
    "right_foot": phrase("Right foot"),
}


def _across(side: str, here: str, start: str, end: str) -> RegionCut:
    bone = (f"{side}_{start}", f"{side}_{end}")
    return RegionCut(((f"{side}_{here}", 1.0),), bone, _BEYOND[here], here)


def _limbs(side: str, outward: float) -> tuple[Region, ...]:
    """An arm and a leg."""
    armpit = ((f"{side}_shoulder", 1.0), ("spine3", 0.5), ("neck", -0.5))
    return (
        Region(
            f"{side}_arm",
            _TITLES[f"{side}_arm"],
            ("body",),
            (
                _across(side, "shoulder", "shoulder", "elbow"),
                RegionCut(
                    armpit,
                    (outward * SLOPE, SLOPE, 0.0),
                    phrase(
                        "above a plane through the armpit that falls outward by 45 degrees: half the way from neck to "
                        "spine 3 below the shoulder"
                    ),
                    "armpit",
                ),
            ),
        ),
        Region(
            f"{side}_leg",
            _TITLES[f"{side}_leg"],
            ("body",),
            (
                RegionCut(
                    ((f"{side}_hip", 1.0),),
                    (outward * SLOPE, -SLOPE, 0.0),
                    phrase("below a plane through the hip's joint that rises outward by 45 degrees, from the crotch"),
                    "hip",
                ),
                RegionCut((("pelvis", 1.0),), (outward, 0.0, 0.0), _BESIDE_PELVIS[side]),
                RegionCut((("spine1", 1.0),), (0.0, -1.0, 0.0), phrase("below the iliac crest (spine 1)")),
            ),
            phrase("as DXA's legs: through hip and crotch"),
        ),
    )


def _parts(side: str) -> tuple[Region, ...]:
    """What an arm and a leg consist of."""
    arm, leg = (f"{side}_arm",), (f"{side}_leg",)
    return (
        Region(f"{side}_hand", _TITLES[f"{side}_hand"], arm, (_across(side, "wrist", "elbow", "wrist"),)),
        Region(f"{side}_forearm", _TITLES[f"{side}_forearm"], arm, (_across(side, "elbow", "elbow", "wrist"),)),
        Region(f"{side}_upper_arm", _TITLES[f"{side}_upper_arm"], arm, ()),
        Region(f"{side}_foot", _TITLES[f"{side}_foot"], leg, (_across(side, "ankle", "knee", "ankle"),)),
        Region(f"{side}_calf", _TITLES[f"{side}_calf"], leg, (_across(side, "knee", "knee", "ankle"),)),
        Region(f"{side}_thigh", _TITLES[f"{side}_thigh"], leg, ()),
    )


def _level(share: float, upward: float, said: str, border: str) -> RegionCut:
    """A level cut, by a share of the way from the iliac crest to the chin above the crest."""
    at = (("spine1", 1 - share), ("neck", share / 2), ("head", share / 2))
    return RegionCut(at, (0.0, upward, 0.0), said, border)


HEAD = tuple(
    RegionCut(
        (("neck", 1.0),),
        (outward * SLOPE, SLOPE, 0.0),
        _ABOVE_NECK[side],
        "neck",
    )
    for side, outward in (("left", -1.0), ("right", 1.0))
)
REGIONS: tuple[Region, ...] = (
    *_limbs("left", 1.0),
    *_limbs("right", -1.0),
    Region("head_neck", phrase("Head and neck"), ("body",), HEAD),
    Region("trunk", phrase("Trunk"), ("body",), ()),
    Region(
        "gynoid",
        phrase("Gynoid region"),
        ("trunk", "left_leg", "right_leg"),
        (
            _level(
                -0.3, -1.0, phrase("from 1.5 times the android region's height below the iliac crest"), "gynoid_top"
            ),
            _level(-0.7, 1.0, phrase("down by twice its height"), "gynoid_low"),
        ),
        DXA,
        apart=False,
    ),
    Region(
        "android",
        phrase("Android region"),
        ("trunk",),
        (
            _level(0.0, 1.0, phrase("from the iliac crest (spine 1)"), "android_low"),
            _level(
                0.2,
                -1.0,
                phrase("up by 20 % of the way from there to the chin (half-way between neck and head)"),
                "android_top",
            ),
        ),
        DXA,
        apart=False,
    ),
    *_parts("left"),
    *_parts("right"),
)
"""All, in the order in which they are cut. Arms, legs, head and trunk make up the body; so do the parts of a limb the
limb. The android and gynoid regions overlap others."""
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


def moved_regions(moved_m: Mapping[str, float]) -> tuple[Region, ...]:
    """Return `REGIONS` with cuts moved: metres by the names of `BORDERS`, into the region that they bound.

    A limb's cut moves towards its end, the neck's upward, those of the android and gynoid regions inward.

    Raises
    ------
    InputError
        A name is that of no cut, or one is moved by more than `MOST_MOVED_M`.
    """
    for name, metres in moved_m.items():
        if name not in BORDERS:
            raise InputError.about(
                phrase("no border has this name"), field="border", expected=", ".join(BORDERS), found=name
            )
        if not abs(metres) <= MOST_MOVED_M:
            most = f"within +-{100 * MOST_MOVED_M:g} cm"
            raise InputError.about(phrase("is moved too far"), field=name, expected=most, found=f"{100 * metres:g} cm")
    return tuple(
        replace(region, cuts=tuple(replace(cut, moved_m=float(moved_m.get(cut.border, 0.0))) for cut in region.cuts))
        for region in REGIONS
    )
