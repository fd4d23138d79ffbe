"""Closed surfaces cut by planes, and the volumes of their pieces, exactly."""

from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Bool, Float, Int

from ..breathing import breathe
from .volumes import bulges_m3

__all__ = ["CutPlane", "Solid"]


@dataclass(frozen=True)
class CutPlane:
    """A plane through `point`, m; what is kept lies where the unit `direction` points."""

    point: tuple[float, float, float]
    direction: tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class Solid:
    """A closed surface as loose triangles, which planes split into closed surfaces.

    Attributes
    ----------
    corners : array (N, 3, 3)
        Corners of each triangle, counter-clockwise seen from outside, m.
    bulges : array (N,)
        Volume between each flat triangle and the curved one that it stands for, m3; none at caps.
    """

    corners: Float[np.ndarray, "triangles 3 3"]
    bulges: Float[np.ndarray, " triangles"] = field(repr=False)

    @classmethod
    def of(
        cls, vertices: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"], smooth: bool = False
    ) -> "Solid":
        """Take a closed mesh; `smooth` as in `mesh_volume_l`."""
        points = np.asarray(vertices, np.float64)
        return cls(points[faces], bulges_m3(points, faces) if smooth else np.zeros(len(faces)))

    @property
    def volume_l(self) -> float:
        """What it encloses, litres.

        Tetrahedra from the middle of all corners; of a closed surface any apex gives the same.
        """
        if not len(self.corners):
            return 0.0
        a, b, c = (self.corners - self.corners.mean((0, 1))).transpose(1, 0, 2)
        return 1000.0 * (float(np.einsum("ij,ij->", a, np.cross(b, c))) / 6.0 + float(self.bulges.sum()))

    def with_(self, other: "Solid") -> "Solid":
        """Both together."""
        return Solid(np.concatenate([self.corners, other.corners]), np.concatenate([self.bulges, other.bulges]))

    def area_m2(self, plane: CutPlane) -> float:
        """Area of the cut with a plane, m2, between its straight edges; hollows count as outside."""
        breathe()
        depth, above = self._depth(plane)
        count = above.sum(1)
        crossed = (count > 0) & (count < 3)
        ends = self._cut(crossed, depth, above)[2]
        if not len(ends):
            return 0.0
        first, second = (ends - ends.mean((0, 1))).transpose(1, 0, 2)
        return float(np.cross(second, first).sum(0) @ np.asarray(plane.direction)) / -2.0

    def split(self, plane: CutPlane) -> tuple["Solid", "Solid"]:
        """Return what lies on the plane's side of `direction`, and what lies on the other.

        Triangles across the plane are cut; their bulge is shared by area. The cut is closed by a fan of triangles from
        one point of the plane to every edge of the cut, the same for both pieces but for its sense, so that the pieces
        together have the volume of the whole to the last digits. Fans may reach beyond the cut's outline: what they
        cover there, they cover once in each sense.
        """
        breathe()
        depth, above = self._depth(plane)
        count = above.sum(1)
        whole, none = count == 3, count == 0
        crossed = ~(whole | none)
        if not crossed.any():
            return self._some(whole), self._some(none)
        kept, rest, ends = self._cut(crossed, depth, above)
        apex = np.broadcast_to(ends.mean((0, 1)), (len(ends), 3))
        cap = np.stack([apex, ends[:, 1], ends[:, 0]], 1)
        flat = np.zeros(len(cap))
        return (
            self._some(whole).with_(kept).with_(Solid(cap, flat)),
            self._some(none).with_(rest).with_(Solid(cap[:, ::-1], flat)),
        )

    def inside(self, *planes: CutPlane) -> tuple["Solid", "Solid"]:
        """Return what lies on the kept side of all planes, and all else."""
        piece, left = self, Solid(self.corners[:0], self.bulges[:0])
        for plane in planes:
            piece, off = piece.split(plane)
            left = left.with_(off)
        return piece, left

    def _depth(self, plane: CutPlane) -> tuple[Float[np.ndarray, "triangles 3"], Bool[np.ndarray, "triangles 3"]]:
        x, y, z = np.moveaxis(self.corners - plane.point, -1, 0)
        # A matrix product rounds by the place in the array: a corner must lie on the same side in all its triangles.
        depth = x * plane.direction[0] + y * plane.direction[1] + z * plane.direction[2]
        return depth, depth >= 0

    def _some(self, which: Bool[np.ndarray, " triangles"]) -> "Solid":
        return Solid(self.corners[which], self.bulges[which])

    def _cut(
        self,
        crossed: Bool[np.ndarray, " triangles"],
        depth: Float[np.ndarray, "triangles 3"],
        above: Bool[np.ndarray, "triangles 3"],
    ) -> tuple["Solid", "Solid", Float[np.ndarray, "edges 2 3"]]:
        """Cut triangles: the parts above, those below, and the edges of the cut as the parts above run through them."""
        side = above[crossed]
        single = side.sum(1) == 1
        alone = np.where(single, side.argmax(1), (~side).argmax(1))
        order = (alone[:, None] + np.arange(3)) % 3  # the corner that is alone on its side comes first
        a, b, c = np.take_along_axis(self.corners[crossed], order[..., None], 1).transpose(1, 0, 2)
        level = np.take_along_axis(depth[crossed], order, 1)
        to_b, to_c = (level[:, 0] / (level[:, 0] - level[:, other]) for other in (1, 2))
        p, q = (_crossing(a, other, level[:, 0], level[:, number]) for number, other in ((1, b), (2, c)))
        bulge = self.bulges[crossed]
        tip = Solid(np.stack([a, p, q], 1), bulge * to_b * to_c)
        base = Solid(
            np.concatenate([np.stack([p, b, c], 1), np.stack([p, c, q], 1)]),
            np.concatenate([bulge * (1 - to_b), bulge * to_b * (1 - to_c)]),
        )
        twice = np.r_[single, single]
        kept = tip._some(single).with_(base._some(~twice))
        rest = tip._some(~single).with_(base._some(twice))
        ends = np.where(single[:, None, None], np.stack([p, q], 1), np.stack([q, p], 1))
        return kept, rest, ends


def _crossing(
    one: Float[np.ndarray, "edges 3"],
    other: Float[np.ndarray, "edges 3"],
    depth_one: Float[np.ndarray, " edges"],
    depth_other: Float[np.ndarray, " edges"],
) -> Float[np.ndarray, "edges 3"]:
    """Where edges meet the plane, from above to below: both triangles of an edge find the same to the last bit."""
    down = depth_one >= 0
    high, low = np.where(down, depth_one, depth_other), np.where(down, depth_other, depth_one)
    start, end = np.where(down[:, None], one, other), np.where(down[:, None], other, one)
    return np.asarray(start + (high / (high - low))[:, None] * (end - start))
