"""The measures of anthropometry on a body: heights, girths, lengths, breadths and depths, each with its definition."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float, Int

from ..body.model import BodyModel
from ..phrases import phrase
from .standing import EXTENTS, Girth, StandingBodies, standing
from .tapes import hull_of

__all__ = ["ANTHROPOMETRY", "OWN", "Dimension", "TakenMeasure", "anthropometry", "anthropometry_of"]

Kind = Literal["height", "girth", "length", "breadth", "depth"]
Points = Float[np.ndarray, "vertices 3"]
ISO = "ISO 8559-1:2017, {}"
OWN = phrase("this program's own")


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
    return _taken(standing(model, betas[None].cpu()))


def anthropometry_of(model: BodyModel, vertices: Points, joints: Float[np.ndarray, "24 3"]) -> dict[str, TakenMeasure]:
    """Take all measures of a surface in the model's triangles that stands in the zero pose, with its joints."""
    return _taken(
        StandingBodies(model, *(torch.from_numpy(one.astype(np.float64))[None] for one in (vertices, joints)))
    )


def _taken(body: StandingBodies) -> dict[str, TakenMeasure]:
    """The measures of one body, with their lines."""
    girths = body.girths()
    lengths = {name: float(metres) for name, metres in body.lengths(girths=girths).items()}
    lines = {name: _around(girth) for name, girth in girths.items()}
    lines |= {name: _reach(girths[girth], side) for name, (girth, side) in EXTENTS.items()}
    lines |= {name: _path(vertices) for name, vertices in body.paths().items()}
    lines["back"] = _down_the_back(body)
    return {
        one.name: TakenMeasure(lengths[one.name], *lines[one.name], closed=one.kind == "girth") for one in ANTHROPOMETRY
    }


_Line = tuple[Int[np.ndarray, "corners 2"], Float[np.ndarray, " corners"]]


def _around(girth: Girth) -> _Line:
    edges, shares, corners = girth.cut.corners(girth.row)
    hull = hull_of(corners)
    return (edges[:0], shares[:0]) if hull is None else (edges[hull[0]], shares[hull[0]])


def _reach(girth: Girth, side: int) -> _Line:
    edges, shares, corners = girth.cut.corners(girth.row)
    ends = [int(corners[:, side].argmin()), int(corners[:, side].argmax())] if len(corners) else []
    return edges[ends], shares[ends]


def _path(vertices: tuple[int, ...]) -> _Line:
    return np.array(vertices)[:, None].repeat(2, axis=1), np.zeros(len(vertices))


def _down_the_back(body: StandingBodies) -> _Line:
    _, cut, order, number = body.back
    edges, shares, _ = cut.corners(0)
    chosen = order[: int(number[0]), 0].cpu().numpy()
    return edges[chosen], shares[chosen]
