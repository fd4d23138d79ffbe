"""Lengths of many bodies at once, that stand in the zero pose: where each is taken, and how long it is.

The definitions are told in `ANTHROPOMETRY`. Everything is worked out for a whole batch, on the device of its points;
see `cuts` for why a body's numbers do not depend on the others.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..body.joints import joint
from ..body.model import BodyModel
from .cuts import Cut, Section, added, highest_or_lowest
from .landmarks import landmarks, part_edges
from .vectors import dot

__all__ = ["EXTENTS", "GIRTHS", "LENGTHS", "Girth", "StandingBodies", "standing"]

TRUNK_STEPS = (24, 9)
"""Levels of a search along the trunk."""
CHUNK = 32
"""Bodies that a card shapes at a time, always as many: the last ones' numbers are those of a full batch."""
Lengths = Float[Tensor, " bodies"]
Places = Float[Tensor, "bodies 3"]

GIRTHS: Mapping[str, tuple[str, ...]] = {
    "trunk": ("chest", "underbust", "waist", "waist_middle", "waist_crest", "waist_navel", "hip"),
    "leg": ("upper_thigh", "thigh", "knee", "calf", "ankle"),
    "upper arm": ("arm",),
    "forearm": ("elbow", "forearm", "wrist"),
    "neck": ("neck",),
}
"""By the section that they are taken of."""
_SECTION = {name: section for section, names in GIRTHS.items() for name in names}
EXTENTS = {
    "chest_breadth": ("chest", 0),
    "waist_breadth": ("waist", 0),
    "hip_breadth": ("hip", 0),
    "chest_depth": ("chest", 1),
    "waist_depth": ("waist", 1),
}
"""By the girth at whose level they are taken, and along which side of the cut."""
_OTHERS = ("height", "inseam", "waist_height", "knee_height", "arm_length", "shoulders", "shoulder_breadth", "back")
LENGTHS = (*_SECTION, *EXTENTS, *_OTHERS)
"""All that can be asked for."""


@dataclass(frozen=True, eq=False)
class Girth:
    """One girth of all bodies: `row` is the first body's in the cut."""

    metres: Lengths
    level: Lengths
    cut: Cut
    row: int


class StandingBodies:
    """Many bodies that are being measured; levels are found when they are first needed.

    Parameters
    ----------
    model : BodyModel
        Whose triangles and joints they have.
    vertices, joints : tensor (B, V, 3), tensor (B, 24, 3)
        In the zero pose, m; in double precision.
    """

    def __init__(
        self, model: BodyModel, vertices: Float[Tensor, "bodies vertices 3"], joints: Float[Tensor, "bodies 24 3"]
    ) -> None:
        self.model, self.vertices, self._joints = model, vertices, joints
        self.marks = landmarks(model)
        self._sections: dict[str, Section] = {}

    @cached_property
    def _coordinates(self) -> Float[Tensor, "3 vertices bodies"]:
        return self.vertices.permute(2, 1, 0).contiguous()

    @cached_property
    def ends(self) -> tuple[Int[Tensor, " bodies"], Int[Tensor, " bodies"]]:
        """Lowest and highest vertex of each body."""
        heights = self._coordinates[1]
        return heights.argmin(0), heights.argmax(0)

    @cached_property
    def floor(self) -> Lengths:
        """Level of the lowest point of the skin."""
        return self._coordinates[1].amin(0)

    @cached_property
    def height(self) -> Lengths:
        """From the lowest to the highest point."""
        return self._coordinates[1].amax(0) - self.floor

    def joint(self, name: str) -> Places:
        """A joint's place."""
        return self._joints[:, joint(name)]

    def vertex(self, number: int) -> Places:
        """A vertex's place."""
        return self.vertices[:, number]

    def section(self, name: str) -> Section:
        """A part as planes cut it: a name in `GIRTHS`, or "back" for the trunk cut along its middle."""
        if name not in self._sections:
            part = {"back": "trunk", "upper arm": "arm", "forearm": "arm"}.get(name, name)
            edges, own = _part(self.model, part, self.vertices.device)
            points = torch.stack([one.index_select(0, own) for one in self._coordinates])
            if name in ("trunk", "leg"):
                along, first, second = points[1], points[0], -points[2]
            elif name == "back":
                along, first, second = points[0], points[1], points[2]
            else:
                axis = self._axes[name]
                across = _across(axis)
                along, first, second = (dot(way.T[:, None], points) for way in (axis, *across))
            self._sections[name] = Section(along, first, second, edges, own)
        return self._sections[name]

    @cached_property
    def _axes(self) -> dict[str, Places]:
        bones = {"upper arm": ("right_shoulder", "right_elbow"), "forearm": ("right_elbow", "right_wrist")}
        bones["neck"] = ("neck", "head")
        return {name: _unit(self.joint(second) - self.joint(first)) for name, (first, second) in bones.items()}

    @cached_property
    def crotch(self) -> Lengths:
        """Level of the lowest point of the trunk's middle; the floor on a body without legs."""
        middle = self.model.midline_edges
        if not len(middle):
            return self.floor
        heights = self._coordinates[1]
        return ((heights[middle[:, 0]] + heights[middle[:, 1]]) / 2).amin(0)

    @cached_property
    def _knee_and_shin(self) -> tuple[Lengths, Lengths]:
        knee = self.joint("right_knee")[:, 1]
        return knee, knee - self.joint("right_ankle")[:, 1]

    @cached_property
    def _forearm(self) -> tuple[Lengths, Lengths]:
        """Where it ends, along itself."""
        axis = self._axes["forearm"].T
        return dot(self.joint("right_elbow").T, axis), dot(self.joint("right_wrist").T, axis)

    @cached_property
    def levels(self) -> "_Levels":
        """Where the girths are taken, by name."""
        return _Levels(self)

    def girths(self, names: Collection[str] = tuple(_SECTION)) -> dict[str, Girth]:
        """Take these girths, by name; one cut for those of a section."""
        found = {}
        for section, members in GIRTHS.items():
            wanted = [name for name in members if name in names]
            if wanted:
                levels = torch.stack([self.levels[name] for name in wanted])
                cut = self.section(section).cut(levels)
                bodies = levels.shape[1]
                for number, (name, girths) in enumerate(zip(wanted, cut.girths_m(), strict=True)):
                    found[name] = Girth(girths, levels[number], cut, number * bodies)
        return found

    def lengths(
        self, names: Collection[str] = LENGTHS, girths: Mapping[str, Girth] | None = None
    ) -> dict[str, Lengths]:
        """Measure all bodies, m; 0 where one has nothing there. With girths that are taken already."""
        if girths is None:
            girths = self.girths({*names, *(EXTENTS[name][0] for name in names if name in EXTENTS)} & {*_SECTION})
        found = {}
        for name in names:
            if name in _SECTION:
                found[name] = girths[name].metres
            elif name in EXTENTS:
                girth, side = EXTENTS[name]
                of = girths[girth]
                found[name] = of.cut.extents_m()[side].flatten()[of.row : of.row + len(of.metres)]
            else:
                found[name] = self._other(name)
        return found

    def _other(self, name: str) -> Lengths:
        marks = self.marks
        taken: dict[str, Callable[[], Lengths]] = {
            "height": lambda: self.height,
            "inseam": lambda: self.crotch - self.floor,
            "waist_height": lambda: self.levels["waist"] - self.floor,
            "knee_height": lambda: self._knee_and_shin[0] - self.floor,
            "arm_length": lambda: self._path(marks.right_shoulder, marks.elbow, marks.wrist),
            "shoulders": lambda: self._path(marks.left_shoulder, marks.nape, marks.right_shoulder),
            "shoulder_breadth": lambda: (
                self.vertex(marks.left_shoulder)[:, 0] - self.vertex(marks.right_shoulder)[:, 0]
            ).abs(),
            "back": lambda: self.back[0],
        }
        return taken[name]()

    def paths(self) -> dict[str, tuple[int, ...]]:
        """Vertices that lines of the first body's heights and lengths run along, by the measure's name."""
        marks, (low, high) = self.marks, (int(end[0]) for end in self.ends)
        middle = self.model.midline_edges
        heights = self.vertices[0, :, 1]
        crotch = int(middle[heights[middle].mean(1).argmin(), 0]) if len(middle) else low
        return {
            "height": (low, high),
            "inseam": (low, crotch),
            "waist_height": (low, marks.navel),
            "knee_height": (low, marks.kneecap),
            "arm_length": (marks.right_shoulder, marks.elbow, marks.wrist),
            "shoulders": (marks.left_shoulder, marks.nape, marks.right_shoulder),
            "shoulder_breadth": (marks.left_shoulder, marks.right_shoulder),
        }

    def _path(self, *corners: int) -> Lengths:
        steps = (self.vertex(second) - self.vertex(first) for first, second in pairwise(corners))
        return added(torch.stack([dot(step.T, step.T).sqrt() for step in steps]))

    @cached_property
    def back(self) -> tuple[Lengths, Cut, Int[Tensor, "most bodies"], Int[Tensor, " bodies"]]:
        """Along the back's middle, from the nape to the waist: length, cut, the order of its points, and their number.

        The points are rows of the cut's `places`.
        """
        high, low = self.vertex(self.marks.nape)[:, 1], self.levels["waist"]
        cut = self.section("back").cut(self.joint("pelvis")[None, :, 0] + 1e-6)
        heights, depths = cut.points
        kept = cut.real & (depths < self.joint("spine2")[:, 2]) & (heights <= high) & (heights >= low)
        number = kept.sum(0)
        if not len(heights):
            return torch.zeros_like(high), cut, cut.places, number
        order = torch.where(kept, -heights, torch.inf).sort(dim=0, stable=True).indices
        heights, depths = heights.gather(0, order), depths.gather(0, order)
        steps = [(one[1:] - one[:-1]) for one in (heights, depths)]
        real = torch.arange(1, len(heights), device=number.device)[:, None] < number
        whole = added(torch.where(real, (steps[0] * steps[0] + steps[1] * steps[1]).sqrt(), 0.0))
        last = heights.gather(0, (number - 1).clamp(min=0)[None])[0]
        whole = whole + ((high - heights[0]) + (last - low))
        return torch.where(number > 0, whole, 0.0), cut, order, number


class _Levels(dict[str, Lengths]):
    """Levels of girths along their section's axis, each found when it is first asked for."""

    def __init__(self, bodies: StandingBodies) -> None:
        super().__init__()
        self._bodies = bodies

    def __missing__(self, name: str) -> Lengths:
        self[name] = found = self._found(name)
        return found

    def _found(self, name: str) -> Lengths:
        of = self._bodies
        if name in ("waist_middle", "waist_crest"):
            spine1, spine2 = of.joint("spine1")[:, 1], of.joint("spine2")[:, 1]
            return spine1 if name == "waist_crest" else (spine1 + spine2) / 2
        section = _SECTION[name]
        if section == "trunk":
            return self._of_trunk(name)
        if section == "leg":
            return self._of_leg(name)
        if section == "neck":
            low, high = (dot(of.joint(end).T, of._axes["neck"].T) for end in ("neck", "head"))
            ends = low + 0.25 * (high - low), low + 0.9 * (high - low)
            return highest_or_lowest(of.section("neck"), ends, -1.0)
        return self._of_arm(name)

    def _of_trunk(self, name: str) -> Lengths:
        of = self._bodies
        pelvis, hip = of.joint("pelvis")[:, 1], of.joint("left_hip")[:, 1]
        if name == "chest":
            front = of.model.chest_vertices
            if not len(front):
                return of.joint("spine3")[:, 1]
            return added(of.vertices[:, front, 1].T) / len(front)
        if name == "underbust":
            return self["chest"] - 0.04 * of.height
        if name == "waist_navel":
            return of.vertex(of.marks.navel)[:, 1]
        ends, sign = ((pelvis, self["chest"]), -1.0) if name == "waist" else ((hip - (pelvis - hip), pelvis), 1.0)
        return highest_or_lowest(of.section("trunk"), ends, sign, TRUNK_STEPS)

    def _of_leg(self, name: str) -> Lengths:
        of, (knee, shin) = self._bodies, self._bodies._knee_and_shin
        if name == "knee":
            return knee
        if name == "thigh":
            return (of.joint("right_hip")[:, 1] + knee) / 2
        if name == "upper_thigh":
            ends = of.crotch - 0.05 * (of.crotch - knee), of.crotch - 0.5 * (of.crotch - knee)
        elif name == "calf":
            ends = knee - 0.1 * shin, knee - 0.6 * shin
        else:
            ends = of.joint("right_ankle")[:, 1], self["calf"]
        return highest_or_lowest(of.section("leg"), ends, -1.0 if name == "ankle" else 1.0)

    def _of_arm(self, name: str) -> Lengths:
        of, (start, end) = self._bodies, self._bodies._forearm
        if name == "arm":
            middle = (of.joint("right_shoulder") + of.joint("right_elbow")) / 2
            return dot(middle.T, of._axes["upper arm"].T)
        if name == "elbow":
            return start
        if name == "forearm":
            ends = start + 0.1 * (end - start), start + 0.5 * (end - start)
            return highest_or_lowest(of.section("forearm"), ends, 1.0)
        return highest_or_lowest(of.section("forearm"), (end - 0.25 * (end - start), end), -1.0)


def standing(model: BodyModel, betas: Float[Tensor, "bodies 10"]) -> StandingBodies:
    """Shape bodies by betas for measuring them."""
    size = 1 if model.device.type == "cpu" else CHUNK
    vertices, joints = [], []
    with torch.no_grad():
        for chunk in betas.to(model.device).split(size):
            full = torch.cat([chunk, chunk.new_zeros(size - len(chunk), chunk.shape[1])])
            shaped = model.with_shape(full)
            vertices.append(shaped.vertices_rest[: len(chunk)].double())
            joints.append(shaped.joints_rest[: len(chunk)].double())
    return StandingBodies(model, torch.cat(vertices), torch.cat(joints))


@lru_cache(maxsize=32)
def _part(model: BodyModel, name: str, device: torch.device) -> tuple[Int[Tensor, "2 edges"], Int[Tensor, " part"]]:
    """A part's edges, of its own vertices, and which of the skin's these are."""
    own, edges = np.unique(part_edges(model)[name], return_inverse=True)
    return torch.from_numpy(edges.reshape(-1, 2).T.copy()).to(device), torch.from_numpy(own).to(device)


def _unit(ways: Places) -> Places:
    """Of length 1; one of no length points up."""
    length = dot(ways.T, ways.T).sqrt()[:, None]
    up = torch.tensor([0.0, 1.0, 0.0], dtype=ways.dtype, device=ways.device)
    return torch.where(length > 0, ways / length, up)


def _across(axes: Places) -> tuple[Places, Places]:
    """Two directions at right angles to axes and to each other."""
    x, y, z = axes.T
    level = torch.stack([y, -x, torch.zeros_like(x)], 1)
    aside = torch.tensor([1.0, 0.0, 0.0], dtype=axes.dtype, device=axes.device)
    first = torch.where(dot(level.T, level.T).sqrt()[:, None] > 1e-6, _unit(level), aside)
    a, b, c = first.T
    return first, torch.stack([y * c - z * b, z * a - x * c, x * b - y * a], 1)
