"""The measures of anthropometry on a body: heights, girths, lengths, breadths and depths, each with its definition."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float, Int

from ..body.edges import edges_of
from ..body.joints import joint
from ..body.model import BodyModel
from ..phrases import phrase
from .girths import measure_surface
from .tapes import Tape, about_girths_m, hull_of

__all__ = ["ANTHROPOMETRY", "OWN", "Dimension", "TakenMeasure", "anthropometry", "anthropometry_of", "navel_vertex"]

Kind = Literal["height", "girth", "length", "breadth", "depth"]
Points = Float[np.ndarray, "vertices 3"]
SEARCHED_LEVELS = 33
ISO = "ISO 8559-1:2017, {}"
OWN = phrase("this program's own")
UP = np.array([0.0, 1.0, 0.0])


@dataclass(frozen=True)
class Dimension:
    """What a measure is called, of which kind it is, how it is taken, and after which source."""

    name: str
    title: str
    kind: Kind
    definition: str
    source: str


ANTHROPOMETRY: tuple[Dimension, ...] = (
    Dimension(
        "height",
        phrase("Height"),
        "height",
        phrase("from the lowest to the highest point of the skin"),
        ISO.format("5.1.1"),
    ),
    Dimension(
        "inseam",
        phrase("Inseam"),
        "height",
        phrase("lowest point of the trunk's middle above the floor"),
        ISO.format("5.1.15"),
    ),
    Dimension("waist_height", phrase("Waist height"), "height", phrase("of the narrowest waist above the floor"), OWN),
    Dimension("knee_height", phrase("Knee height"), "height", phrase("of the right knee's joint above the floor"), OWN),
    Dimension(
        "neck",
        phrase("Neck"),
        "girth",
        phrase("narrowest across the neck's axis, right below the head"),
        ISO.format("5.3.2"),
    ),
    Dimension("chest", phrase("Chest"), "girth", phrase("level, at the chest's prominence"), ISO.format("5.3.4")),
    Dimension(
        "underbust",
        phrase("Underbust"),
        "girth",
        phrase("level, 4 % of the height below the chest's"),
        ISO.format("5.3.6"),
    ),
    Dimension(
        "waist", phrase("Waist, narrowest"), "girth", phrase("level, where the trunk is narrowest below the chest"), OWN
    ),
    Dimension(
        "waist_middle",
        phrase("Waist, midway"),
        "girth",
        phrase("level, midway between lowest rib and iliac crest"),
        ISO.format("5.3.10"),
    ),
    Dimension(
        "waist_crest",
        phrase("Waist, iliac crest"),
        "girth",
        phrase("level, at the joint of spine 1 (about L4)"),
        "NHANES",
    ),
    Dimension(
        "waist_navel", phrase("Waist, navel"), "girth", phrase("level, at the navel of the mean body's skin"), OWN
    ),
    Dimension(
        "hip",
        phrase("Hip"),
        "girth",
        phrase("level, where it is widest between crotch and pelvis"),
        ISO.format("5.3.13"),
    ),
    Dimension(
        "upper_thigh",
        phrase("Thigh, upper"),
        "girth",
        phrase("level, widest of the right leg below the crotch"),
        ISO.format("5.3.20"),
    ),
    Dimension(
        "thigh",
        phrase("Thigh, middle"),
        "girth",
        phrase("level, half-way between the joints of hip and knee"),
        "NHANES",
    ),
    Dimension("knee", phrase("Knee"), "girth", phrase("level, at the joint of the right knee"), ISO.format("5.3.22")),
    Dimension("calf", phrase("Calf"), "girth", phrase("level, widest between knee and ankle"), ISO.format("5.3.24")),
    Dimension("ankle", phrase("Ankle"), "girth", phrase("level, narrowest between calf and ankle"), OWN),
    Dimension(
        "arm",
        phrase("Upper arm"),
        "girth",
        phrase("across the bone, half-way between shoulder and elbow"),
        ISO.format("5.3.16"),
    ),
    Dimension("elbow", phrase("Elbow"), "girth", phrase("across the straight arm, at the joint"), OWN),
    Dimension("forearm", phrase("Forearm"), "girth", phrase("across the bone, widest in its upper half"), OWN),
    Dimension(
        "wrist",
        phrase("Wrist"),
        "girth",
        phrase("across the bone, narrowest in the last quarter"),
        ISO.format("5.3.19"),
    ),
    Dimension(
        "arm_length",
        phrase("Arm length"),
        "length",
        phrase("straight arm: shoulder point, elbow, wrist"),
        ISO.format("5.7.8"),
    ),
    Dimension(
        "shoulders",
        phrase("Across the shoulders"),
        "length",
        phrase("shoulder points over the neck's"),
        ISO.format("5.4.2"),
    ),
    Dimension(
        "back",
        phrase("Back", "length along the skin"),
        "length",
        phrase("along the skin, from the neck's back to the waist"),
        ISO.format("5.4.5"),
    ),
    Dimension(
        "shoulder_breadth",
        phrase("Shoulder breadth"),
        "breadth",
        phrase("between the skin's points above the shoulder joints"),
        OWN,
    ),
    Dimension("chest_breadth", phrase("Chest breadth"), "breadth", phrase("of the cut at the chest's prominence"), OWN),
    Dimension("waist_breadth", phrase("Waist breadth"), "breadth", phrase("of the cut at the narrowest waist"), OWN),
    Dimension("hip_breadth", phrase("Hip breadth"), "breadth", phrase("of the cut where the hip is widest"), OWN),
    Dimension("chest_depth", phrase("Chest depth"), "depth", phrase("of the cut at the chest's prominence"), OWN),
    Dimension("waist_depth", phrase("Waist depth"), "depth", phrase("of the cut at the narrowest waist"), OWN),
)
"""All that are taken. A level girth is the convex hull of a cut, as a tape spans hollows; limbs are the right ones.

Where a source is named, the measure is meant as there; landmarks that need fingers (ribs, the iliac crest) stand at the
joints of the body model that lie at their heights. The body stands in its zero pose: upright, arms out.
"""


@dataclass(frozen=True, eq=False)
class TakenMeasure:
    """A measure of one body and where it was taken.

    Attributes
    ----------
    metres : float
        The measure; 0 where the body has nothing there.
    edges, shares : array (N, 2), array (N,)
        The line's corners: on the way from the first vertex of the skin to the second, by the share.
    closed : bool
        Whether the line ends where it begins.
    """

    metres: float
    edges: Int[np.ndarray, "corners 2"]
    shares: Float[np.ndarray, " corners"]
    closed: bool = False

    def line(self, skin: Float[np.ndarray, "vertices 3"]) -> Float[np.ndarray, "corners 3"]:
        """Its corners on this skin (V, 3) in any shape, pose or space, m."""
        first, second = skin[self.edges[:, 0]], skin[self.edges[:, 1]]
        return np.asarray(first + self.shares[:, None] * (second - first))


def anthropometry(model: BodyModel, betas: Float[torch.Tensor, " 10"]) -> dict[str, TakenMeasure]:
    """Take all measures of the body of these betas, by the names in `ANTHROPOMETRY`."""
    with torch.no_grad():
        shaped = model.with_shape(betas[None])
        zero, nothing = torch.zeros(1, 69, device=betas.device), torch.zeros(1, 3, device=betas.device)
        posed = shaped.with_pose(zero, nothing, nothing)
    return anthropometry_of(
        model, posed.vertices[0].cpu().numpy().astype(np.float64), posed.joints[0].cpu().numpy().astype(np.float64)
    )


def anthropometry_of(model: BodyModel, vertices: Points, joints: Float[np.ndarray, "24 3"]) -> dict[str, TakenMeasure]:
    """Take all measures of a surface in the model's triangles that stands in the zero pose, with its joints."""
    return _Surface(model, vertices, joints).all()


@lru_cache(maxsize=4)
def _parts(model: BodyModel) -> dict[str, Int[np.ndarray, "edges 2"]]:
    """Edges of the skin that a tape around each part touches."""
    faces, own = model.faces.cpu().numpy(), model.lbs_weights.argmax(1).cpu().numpy()

    def of(*names: str) -> Int[np.ndarray, "edges 2"]:
        return edges_of(faces[np.isin(own, [joint(name) for name in names])[faces].all(1)])

    return {
        "trunk": model.trunk_edges,
        "neck": of("spine3", "neck", "head", "left_collar", "right_collar"),
        "arm": of("right_shoulder", "right_elbow", "right_wrist", "right_hand"),
        "leg": of("right_hip", "right_knee", "right_ankle", "right_foot"),
        "skin": edges_of(faces),
    }


@dataclass(frozen=True)
class _Landmarks:
    """Vertices of the skin, found on the mean body and carried along by every other."""

    left_shoulder: int
    right_shoulder: int
    elbow: int
    wrist: int
    nape: int
    navel: int
    kneecap: int


@lru_cache(maxsize=4)
def _landmarks(model: BodyModel) -> _Landmarks:
    mean = model.v_template.cpu().numpy().astype(np.float64)
    joints = (model.J_regressor @ model.v_template).cpu().numpy().astype(np.float64)
    parts, back = {name: np.unique(edges) for name, edges in _parts(model).items()}, np.array([0.0, 0.0, -1.0])

    def towards(way: Float[np.ndarray, " 3"], name: str, part: str) -> int:
        """Where a ray from a joint leaves a part: the vertex nearest to it."""
        near = parts[part] if len(parts[part]) else np.arange(len(mean))
        offset = mean[near] - joints[joint(name)]
        along = offset @ way
        beside = np.linalg.norm(offset - along[:, None] * way, axis=1)
        return int(near[np.where(along > 0, beside, np.inf).argmin()])

    spine, height = joints[joint("spine1")], float(np.ptp(mean[:, 1]))
    belly = np.flatnonzero((np.abs(mean[:, :2] - spine[:2]) < 0.02 * height).all(1) & (mean[:, 2] > spine[2]))
    return _Landmarks(
        left_shoulder=towards(UP, "left_shoulder", "skin"),
        right_shoulder=towards(UP, "right_shoulder", "skin"),
        elbow=towards(back, "right_elbow", "arm"),
        wrist=towards(back, "right_wrist", "arm"),
        nape=towards(back, "neck", "skin"),
        navel=int(belly[mean[belly, 2].argmin()]) if len(belly) else towards(-back, "spine1", "skin"),
        kneecap=towards(-back, "right_knee", "leg"),
    )


def navel_vertex(model: BodyModel) -> int:
    """The skin's vertex at the navel: the hollow of the mean body's belly."""
    return _landmarks(model).navel


class _Surface:
    """A surface that is being measured."""

    def __init__(self, model: BodyModel, vertices: Points, joints: Float[np.ndarray, "24 3"]) -> None:
        self._model, self._vertices, self._joints = model, vertices, joints
        self._parts, self._places = _parts(model), _landmarks(model)
        self._low, self._high = int(vertices[:, 1].argmin()), int(vertices[:, 1].argmax())
        self._height = float(vertices[self._high, 1] - vertices[self._low, 1])
        self._floor = float(vertices[self._low, 1])

    def all(self) -> dict[str, TakenMeasure]:
        known = measure_surface(self._model, self._vertices, self._joints)
        levels = {name: tape.level_m + self._floor for name, tape in known.tapes.items()}
        found = {
            "height": self._between(self._low, self._high, self._height),
            **{name: _of_tape(tape) for name, tape in known.tapes.items()},
            **self._trunk(levels, known.limbs_m["inseam"]),
            **self._leg(known.limbs_m["inseam"] + self._floor),
            **self._arm(),
            **self._lengths(levels["waist"]),
        }
        return {dimension.name: found[dimension.name] for dimension in ANTHROPOMETRY}

    def _joint(self, name: str) -> Float[np.ndarray, " 3"]:
        return np.asarray(self._joints[joint(name)])

    def _trunk(self, levels: dict[str, float], inseam: float) -> dict[str, TakenMeasure]:
        spine1, spine2 = float(self._joint("spine1")[1]), float(self._joint("spine2")[1])
        girths = {
            "underbust": levels["chest"] - 0.04 * self._height,
            "waist_middle": (spine1 + spine2) / 2,
            "waist_crest": spine1,
            "waist_navel": float(self._vertices[self._places.navel, 1]),
        }
        found = {name: self._girth("trunk", UP, level) for name, level in girths.items()}
        for name in ("chest", "waist", "hip"):
            found[f"{name}_breadth"] = self._extent("trunk", levels[name], 0)
        for name in ("chest", "waist"):
            found[f"{name}_depth"] = self._extent("trunk", levels[name], 2)
        middle = self._model.midline_edges
        crotch = middle[self._vertices[middle, 1].mean(1).argmin()][0] if len(middle) else self._low
        found["inseam"] = self._between(self._low, int(crotch), inseam)
        found["waist_height"] = self._between(self._low, self._places.navel, levels["waist"] - self._floor)
        return found

    def _leg(self, crotch: float) -> dict[str, TakenMeasure]:
        hip, knee, ankle = (float(self._joint(f"right_{name}")[1]) for name in ("hip", "knee", "ankle"))
        calf = self._best("leg", UP, knee - 0.1 * (knee - ankle), knee - 0.6 * (knee - ankle), 1.0)
        widest = self._best("leg", UP, crotch - 0.05 * (crotch - knee), crotch - 0.5 * (crotch - knee), 1.0)
        found = {
            "upper_thigh": self._girth("leg", UP, widest),
            "thigh": self._girth("leg", UP, (hip + knee) / 2),
            "knee": self._girth("leg", UP, knee),
            "calf": self._girth("leg", UP, calf),
            "ankle": self._girth("leg", UP, self._best("leg", UP, ankle, calf, -1.0)),
        }
        found["knee_height"] = self._between(self._low, self._places.kneecap, knee - self._floor)
        return found

    def _arm(self) -> dict[str, TakenMeasure]:
        shoulder, elbow, wrist = (self._joint(f"right_{name}") for name in ("shoulder", "elbow", "wrist"))
        upper, lower = _unit(elbow - shoulder), _unit(wrist - elbow)
        start, end = float(elbow @ lower), float(wrist @ lower)
        length = end - start
        widest = self._best("arm", lower, start + 0.1 * length, start + 0.5 * length, 1.0)
        found = {
            "arm": self._girth("arm", upper, float((shoulder + elbow) / 2 @ upper)),
            "elbow": self._girth("arm", lower, start),
            "forearm": self._girth("arm", lower, widest),
            "wrist": self._girth("arm", lower, self._best("arm", lower, end - 0.25 * length, end, -1.0)),
        }
        found["arm_length"] = self._path([self._places.right_shoulder, self._places.elbow, self._places.wrist])
        return found

    def _lengths(self, waist: float) -> dict[str, TakenMeasure]:
        left, right, nape = self._places.left_shoulder, self._places.right_shoulder, self._places.nape
        apart = abs(float(self._vertices[left, 0] - self._vertices[right, 0]))
        return {
            "shoulders": self._path([left, nape, right]),
            "shoulder_breadth": self._between(left, right, apart),
            "back": self._midline(float(self._vertices[nape, 1]), waist),
            "neck": self._girth("neck", *self._neck()),
        }

    def _neck(self) -> tuple[Float[np.ndarray, " 3"], float]:
        low, high = self._joint("neck"), self._joint("head")
        axis = _unit(high - low)
        start, end = float(low @ axis), float(high @ axis)
        return axis, self._best("neck", axis, start + 0.25 * (end - start), start + 0.9 * (end - start), -1.0)

    def _girth(self, part: str, axis: Float[np.ndarray, " 3"], level: float) -> TakenMeasure:
        """A tape across an axis; `level` counts along it."""
        edges, shares = self._cut(part, axis, level)
        corners = self._corners(edges, shares)
        turned = _across(axis)
        hull = hull_of(corners @ turned.T)
        if hull is None:
            return TakenMeasure(0.0, edges[:0], shares[:0], closed=True)
        order, girth = hull
        return TakenMeasure(girth, edges[order], shares[order], closed=True)

    def _extent(self, part: str, level: float, side: int) -> TakenMeasure:
        """How far a level cut reaches along x (0) or z (2)."""
        edges, shares = self._cut(part, UP, level)
        if not len(edges):
            return TakenMeasure(0.0, edges, shares)
        reach = self._corners(edges, shares)[:, side]
        ends = [int(reach.argmin()), int(reach.argmax())]
        return TakenMeasure(float(np.ptp(reach)), edges[ends], shares[ends])

    def _cut(
        self, part: str, axis: Float[np.ndarray, " 3"], level: float
    ) -> tuple[Int[np.ndarray, "edges 2"], Float[np.ndarray, " edges"]]:
        along, edges = self._vertices @ axis, self._parts[part]
        above = along > level
        edges = edges[above[edges[:, 0]] != above[edges[:, 1]]]
        first, second = along[edges[:, 0]], along[edges[:, 1]]
        return edges, (level - first) / (second - first)

    def _corners(
        self, edges: Int[np.ndarray, "edges 2"], shares: Float[np.ndarray, " edges"]
    ) -> Float[np.ndarray, "edges 3"]:
        first, second = self._vertices[edges[:, 0]], self._vertices[edges[:, 1]]
        return np.asarray(first + shares[:, None] * (second - first))

    def _best(self, part: str, axis: Float[np.ndarray, " 3"], low: float, high: float, sign: float) -> float:
        """Where the girth across an axis is largest (sign 1) or smallest (-1) between two levels."""
        turned = np.stack([_across(axis)[0], axis, _across(axis)[1]])
        along = self._vertices @ turned.T

        def girths(levels: Float[np.ndarray, " levels"]) -> Float[np.ndarray, " levels"]:
            found = about_girths_m(along, self._parts[part], levels)
            return np.where(found > 0, sign * found, -np.inf)

        return _searched(girths, min(low, high), max(low, high))

    def _midline(self, high: float, low: float) -> TakenMeasure:
        """Along the back's middle, between two heights."""
        edges, shares = self._cut("trunk", np.array([1.0, 0.0, 0.0]), float(self._joint("pelvis")[0]) + 1e-6)
        corners = self._corners(edges, shares)
        kept = (corners[:, 2] < self._joint("spine2")[2]) & (corners[:, 1] <= high) & (corners[:, 1] >= low)
        order = np.flatnonzero(kept)[np.argsort(-corners[kept, 1])]
        steps = np.diff(corners[order], axis=0)
        whole = float(np.linalg.norm(steps, axis=1).sum())
        ends = (high - corners[order[0], 1]) + (corners[order[-1], 1] - low) if len(order) else 0.0
        return TakenMeasure(whole + float(ends), edges[order], shares[order])

    def _between(self, first: int, second: int, metres: float) -> TakenMeasure:
        return TakenMeasure(metres, np.array([[first, first], [second, second]]), np.zeros(2))

    def _path(self, corners: list[int]) -> TakenMeasure:
        steps = np.diff(self._vertices[corners], axis=0)
        ways = np.repeat(np.array(corners)[:, None], 2, axis=1)
        return TakenMeasure(float(np.linalg.norm(steps, axis=1).sum()), ways, np.zeros(len(corners)))


def _of_tape(tape: Tape) -> TakenMeasure:
    return TakenMeasure(tape.girth_m, tape.edges, tape.shares, closed=True)


def _unit(way: Float[np.ndarray, " 3"]) -> Float[np.ndarray, " 3"]:
    length = np.linalg.norm(way)
    return np.asarray(way / length) if length else UP


def _across(axis: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "2 3"]:
    """Two directions at right angles to an axis and to each other."""
    first = np.cross(axis, [0.0, 0.0, 1.0])
    first = _unit(first) if np.linalg.norm(first) > 1e-6 else np.array([1.0, 0.0, 0.0])
    return np.stack([first, np.cross(axis, first)])


def _searched(
    score: Callable[[Float[np.ndarray, " levels"]], Float[np.ndarray, " levels"]], low: float, high: float
) -> float:
    """Level of the highest score between two, to a thousandth of their distance."""
    levels = np.linspace(low, high, SEARCHED_LEVELS)
    best = int(np.argmax(score(levels)))
    fine = np.linspace(levels[max(best - 1, 0)], levels[min(best + 1, SEARCHED_LEVELS - 1)], SEARCHED_LEVELS)
    return float(fine[int(np.argmax(score(fine)))])
