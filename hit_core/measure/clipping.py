"""Closed surfaces of many bodies cut by planes, and the volumes of their pieces, exactly.

A cut is closed by no triangles, which later planes would cut again and again, but kept as its outline: its volume
seen from a point follows from its area, the area from the outline's edges, and where a later plane cut the outline
open, from the ends of the gap on the line that both planes share. A third plane cuts that gap where all three meet.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from ..breathing import breathe
from .cut_parts import Edges, Element, Points, Settled, Triangles, joined, none_of, picked, together, where
from .cut_planes import KnownPlanes, Planes
from .exact_sums import AREA_UNIT_M2, VOLUME_UNIT_M3, exact_sums
from .vectors import cross, determinant, dot, length, taken
from .volumes import Meshes

__all__ = ["Solids"]


@dataclass(frozen=True, eq=False)
class Solids:
    """Closed surfaces of bodies, several to each, which planes split into closed surfaces.

    Attributes
    ----------
    planes : KnownPlanes
        Those that have cut them, and a point of each body that volumes are taken from.
    each : int
        Solids of each body: solid s of body b owns what has the number b * `each` + s.
    triangles : Triangles
        That enclose them.
    edges : Edges
        Of cuts that close them.
    points : Points
        Where these are open.
    settled : Settled
        What else encloses them.
    """

    planes: KnownPlanes
    each: int
    triangles: Triangles = field(repr=False)
    edges: Edges = field(repr=False)
    points: Points = field(repr=False)
    settled: Settled = field(repr=False)

    @classmethod
    def of(
        cls,
        meshes: Meshes,
        solid: Int[Tensor, " faces"] | None = None,
        each: int = 1,
        cuts: Sequence[Sequence[Planes]] | None = None,
    ) -> "Solids":
        """Take closed meshes.

        Parameters
        ----------
        meshes : Meshes
            Of each body the same triangles.
        solid : Tensor (F,), optional
            Which of its body's solids each triangle is of; without, all are one.
        each : int
            How many solids a body has.
        cuts : Sequence[Sequence[Planes]], optional
            All that the solids will be cut by: what a plane cuts off is cut by those that follow in its sequence alone,
            and by other sequences. Only triangles that they cross are kept, all others are settled. Without, all
            triangles are kept.
        """
        bodies, count = meshes.tetrahedra_m3.shape
        device, planes = meshes.points.device, KnownPlanes(meshes.middle)
        body = torch.arange(bodies, device=device)[:, None].expand(-1, count)
        owner = (body * each if solid is None else body * each + solid).flatten()
        if cuts is None:
            crossed, sides = torch.ones_like(owner, dtype=torch.bool), torch.zeros_like(owner)
        else:
            crossed, sides = _sides(meshes, planes, cuts)
        rows, left = crossed.nonzero()[:, 0], (~crossed).nonzero()[:, 0]
        vertex = (rows // count) * meshes.points.shape[-1] if count else rows
        corners = [taken(meshes.points.flatten(1), vertex + one[rows % max(count, 1)]) for one in meshes.faces]
        groups, group = (owner[left] << 48 | sides[left]).unique(return_inverse=True)
        volumes = (meshes.tetrahedra_m3 + meshes.bulges_m3).flatten()[left]
        none, nobody = torch.zeros_like(rows), groups[:0]
        real = meshes.points[0, 0, :0] if bodies else meshes.points.flatten()
        return cls(
            planes,
            each,
            Triangles(owner[rows], none, none, torch.stack(corners), meshes.bulges_m3.flatten()[rows]),
            Edges(nobody, nobody, nobody, real.expand(2, 3, 0), nobody),
            Points(nobody, nobody, nobody, real.expand(3, 0), nobody.expand(2, 0), nobody),
            Settled(
                groups >> 48,
                torch.full_like(groups, -1),
                groups & ((1 << 48) - 1),
                exact_sums(volumes, group, len(groups), VOLUME_UNIT_M3),
            ),
        )

    @property
    def volumes_l(self) -> Float[Tensor, " solids"]:
        """What each encloses, litres."""
        a, b, c = self.triangles.corners - taken(self.planes.apex, self.triangles.owner // self.each)
        volumes = (
            determinant(a, b, c) / 6.0 + self.triangles.bulges_m3,
            self._edges_m3(),
            self._points_m3(),
            self.settled.volumes_m3,
        )
        owners = (self.triangles.owner, self.edges.owner, self.points.owner, self.settled.owner)
        return 1000.0 * self._summed(torch.cat(volumes), torch.cat(owners), VOLUME_UNIT_M3)

    def with_(self, other: "Solids") -> "Solids":
        """Both together, cut from the same."""
        return replace(
            self,
            triangles=together(self.triangles, other.triangles),
            edges=together(self.edges, other.edges),
            points=together(self.points, other.points),
            settled=together(self.settled, other.settled),
        )

    def areas_m2(self, planes: Planes) -> Float[Tensor, " solids"]:
        """Area of each solid's cut with its body's plane, m2, between its straight edges; hollows count as outside."""
        number = self.planes.number(planes)[0]
        kept = self.split(planes)[0]
        edges = where(kept.edges, kept.edges.plane == number)
        areas = [kept._edge_areas_m2(edges)]
        owners = [edges.owner]
        for which, sense in ((0, 1.0), (1, -1.0)):
            points = where(kept.points, kept.points.planes[which] == number)
            areas.append(sense * kept._point_areas_m2(points)[which])
            owners.append(points.owner)
        return self._summed(torch.cat(areas), torch.cat(owners), AREA_UNIT_M2).abs()

    def split(self, planes: Planes) -> tuple["Solids", "Solids"]:
        """Return what lies on its plane's side of `directions`, and what lies on the other.

        Triangles across the plane are cut; their bulge is shared by area. The cut closes both pieces, with one outline,
        so that they together have the volume of the whole to the last digits.
        """
        breathe()
        number, turned = self.planes.number(planes)
        plane = _Cut(self.planes.planes[number], number, self.each)
        triangles, outline = plane.triangles(self.triangles)
        edges, ends = plane.edges(self.edges)
        points, corners = plane.points(self.points, self.planes)
        settled = plane.sorted(self.settled, (self.settled.above >> number & 1).bool())
        kept, rest = (
            replace(
                self,
                triangles=triangles[side],
                edges=together(edges[side], outline[side]),
                points=together(together(points[side], ends[side]), corners[side]),
                settled=settled[side],
            )
            for side in (0, 1)
        )
        return (rest, kept) if turned else (kept, rest)

    def inside(self, *planes: Planes) -> tuple["Solids", "Solids"]:
        """Return what lies on the kept side of all planes, and all else."""
        piece, left = self, []
        for each in planes:
            piece, off = piece.split(each)
            left.append(off)
        if not left:
            return self, replace(
                self,
                triangles=none_of(self.triangles),
                edges=none_of(self.edges),
                points=none_of(self.points),
                settled=none_of(self.settled),
            )
        rest = left[0]
        for off in left[1:]:
            rest = rest.with_(off)
        return piece, rest

    def _summed(self, values: Float[Tensor, " n"], owner: Int[Tensor, " n"], unit: float) -> Float[Tensor, " solids"]:
        return exact_sums(values, owner, self.planes.apex.shape[1] * self.each, unit)

    def _edge_areas_m2(self, edges: Edges) -> Float[Tensor, " n"]:
        """Of the triangles between edges and a point of their plane, along its direction."""
        way, _, near = self.planes.at(edges.plane, edges.owner // self.each)
        start, end = edges.ends - near
        return determinant(way, start, end) / 2.0

    def _edges_m3(self) -> Float[Tensor, " n"]:
        far = self.planes.at(self.edges.plane, self.edges.owner // self.each)[1]
        return self._edge_areas_m2(self.edges) * far / 3.0

    def _point_areas_m2(self, points: Points) -> tuple[Float[Tensor, " n"], Float[Tensor, " n"]]:
        """What ends of gaps add to the areas of the first plane's cut, and take from the other's."""
        body = points.owner // self.each
        first, second = (self.planes.at(plane, body) for plane in points.planes)
        line = cross(first[0], second[0])
        line = line / length(line)
        along = points.weight * dot(points.at - taken(self.planes.apex, body), line) / 2.0
        one, other = (along * determinant(way, points.at - near, line) for way, _, near in (first, second))
        return one, other

    def _points_m3(self) -> Float[Tensor, " n"]:
        body = self.points.owner // self.each
        one, other = self._point_areas_m2(self.points)
        far = [self.planes.at(plane, body)[1] for plane in self.points.planes]
        return (one * far[0] - other * far[1]) / 3.0


class _Cut(NamedTuple):
    """A plane by its number that sorts what encloses solids: first what is above, then what is below."""

    planes: Planes
    number: int
    each: int

    def _heights(self, at: Float[Tensor, "3 *n"], owner: Int[Tensor, " n"]) -> Float[Tensor, "*n"]:
        return self.planes.depths(at, owner // self.each)

    def _above(self, of: Triangles | Edges | Points, depth: Float[Tensor, "*k n"]) -> Bool[Tensor, "*k n"]:
        """By depth, unless it is known: of what the plane has cut already, depths are nothing but rounding."""
        known, above = of.known >> self.number & 1, of.above >> self.number & 1
        return torch.where(known.bool(), above.bool(), depth >= 0)

    def _marked(self, of: Element, above: bool) -> Element:
        bit = 1 << self.number
        marks = {"known": of.known | bit, "above": of.above | bit if above else of.above & ~bit}
        return of._replace(**marks)

    def sorted(self, of: Element, above: Bool[Tensor, " n"]) -> tuple[Element, Element]:
        return self._marked(where(of, above), True), self._marked(where(of, ~above), False)

    def triangles(self, of: Triangles) -> tuple[tuple[Triangles, Triangles], tuple[Edges, Edges]]:
        """Triangles on both sides, and the outlines that close them."""
        depth = self._heights(of.corners.transpose(0, 1), of.owner)
        above = self._above(of, depth)
        whole, none = above[0] & above[1] & above[2], ~(above[0] | above[1] | above[2])
        rows = (~(whole | none)).nonzero()[:, 0]
        cut, side, level = picked(of, rows), taken(above, rows), taken(depth, rows)
        single = (side[0] ^ side[1]) ^ side[2]  # one is above, and not all three
        odd = side == single  # the corner that is alone on its side comes first
        alone = torch.where(odd[0], 0, torch.where(odd[1], 1, 2))
        order = (alone + torch.arange(3, device=alone.device)[:, None]) % 3
        a, b, c = cut.corners.gather(0, order[:, None].expand(-1, 3, -1))
        level = level.gather(0, order)
        to_b, to_c = (level[0] / (level[0] - level[other]) for other in (1, 2))
        p, q = (_crossing(a, other, level[0], level[number]) for number, other in ((1, b), (2, c)))
        tips = cut._replace(corners=torch.stack([a, p, q]), bulges_m3=cut.bulges_m3 * to_b * to_c)
        bases = (
            cut._replace(corners=torch.stack([p, b, c]), bulges_m3=cut.bulges_m3 * (1 - to_b)),
            cut._replace(corners=torch.stack([p, c, q]), bulges_m3=cut.bulges_m3 * to_b * (1 - to_c)),
        )
        ones, twos = single.nonzero()[:, 0], (~single).nonzero()[:, 0]
        parts = (
            joined(where(of, whole), picked(tips, ones), *(picked(base, twos) for base in bases)),
            joined(where(of, none), picked(tips, twos), *(picked(base, ones) for base in bases)),
        )
        # The outline runs against the triangles that it closes.
        start, end = torch.where(single, q, p), torch.where(single, p, q)
        plane = torch.full_like(cut.owner, self.number)
        outlines = (
            Edges(cut.owner, cut.known, cut.above, torch.stack(way), plane) for way in ((start, end), (end, start))
        )
        kept, rest = (self._marked(part, not side) for side, part in enumerate(parts))
        out, back = (self._marked(part, not side) for side, part in enumerate(outlines))
        return (kept, rest), (out, back)

    def edges(self, of: Edges) -> tuple[tuple[Edges, Edges], tuple[Points, Points]]:
        """Edges on both sides, and where outlines are cut open."""
        depth = self._heights(of.ends.transpose(0, 1), of.owner)
        above = self._above(of, depth)
        whole, none = above[0] & above[1], ~(above[0] | above[1])
        rows = (above[0] ^ above[1]).nonzero()[:, 0]
        cut, down, level = picked(of, rows), above[0][rows], taken(depth, rows)
        start, end = cut.ends
        at = _crossing(start, end, level[0], level[1])
        upper = cut._replace(ends=torch.stack([torch.where(down, start, at), torch.where(down, at, end)]))
        lower = cut._replace(ends=torch.stack([torch.where(down, at, start), torch.where(down, end, at)]))
        pair = torch.stack([cut.plane, torch.full_like(cut.plane, self.number)])
        weight = torch.where(down, -1, 1)
        kept, rest = joined(where(of, whole), upper), joined(where(of, none), lower)
        points = [Points(cut.owner, cut.known, cut.above, at, pair, sense * weight) for sense in (1, -1)]
        return (
            (self._marked(kept, True), self._marked(rest, False)),
            (self._marked(points[0], True), self._marked(points[1], False)),
        )

    def points(self, of: Points, known: KnownPlanes) -> tuple[tuple[Points, Points], tuple[Points, Points]]:
        """Ends of gaps on both sides, and the points of three planes where the plane cuts gaps."""
        above = self._above(of, self._heights(of.at, of.owner))
        new = (of.known >> self.number & 1) == 0
        columns = torch.stack([of.owner, of.known, of.above, *of.planes])[:, new]
        groups, group = columns.unique(dim=1, return_inverse=True)
        open_by = torch.zeros_like(groups[0]).index_add_(0, group.reshape(-1), (of.weight * above)[new])
        rows = (open_by != 0).nonzero()[:, 0]
        owner, bits, side, first, second = taken(groups, rows)
        weight, third = open_by[rows], torch.full_like(owner, self.number)
        at = _meeting(known, (first, second, third), owner // self.each)
        corners = []
        for sense in (1, -1):
            pairs = ((first, second, -1), (first, third, 1), (second, third, -1))
            made = [
                Points(owner, bits, side, at, torch.stack([one, other]), sense * sign * weight)
                for one, other, sign in pairs
            ]
            corners.append(self._marked(joined(*made), sense > 0))
        return self.sorted(of, above), (corners[0], corners[1])


def _sides(
    meshes: Meshes, known: KnownPlanes, cuts: Sequence[Sequence[Planes]]
) -> tuple[Bool[Tensor, " triangles"], Int[Tensor, " triangles"]]:
    """Which triangles are crossed by a plane that may meet them, and on which sides of all planes the others lie."""
    numbers = [[known.number(planes) for planes in sequence] for sequence in cuts]
    sides = torch.zeros(meshes.points.shape[1:], dtype=torch.int64, device=meshes.points.device)
    for number, planes in enumerate(known.planes):
        sides |= (planes.depths(meshes.points) >= 0).long() << number
    first, second, third = (taken(sides, corner).flatten() for corner in meshes.faces)
    some, all_of = first | second | third, first & second & third
    mixed = (some != all_of).nonzero()[:, 0]
    some, all_of = some[mixed], all_of[mixed]
    across = some & ~all_of
    met = torch.zeros_like(mixed, dtype=torch.bool)
    for sequence in numbers:
        reached = torch.ones_like(met)
        for number, turned in sequence:
            met |= ((across >> number & 1) != 0) & reached
            reached = reached & (((~all_of if turned else some) >> number & 1) != 0)
    crossed = torch.zeros_like(first, dtype=torch.bool)
    crossed[mixed] = met
    return crossed, first


def _meeting(known: KnownPlanes, planes: Sequence[Int[Tensor, " n"]], body: Int[Tensor, " n"]) -> Float[Tensor, "3 n"]:
    """Where three planes meet."""
    (a, far_a, _), (b, far_b, _), (c, far_c, _) = (known.at(plane, body) for plane in planes)
    from_apex = far_a * cross(b, c) + far_b * cross(c, a) + far_c * cross(a, b)
    return taken(known.apex, body) + from_apex / determinant(a, b, c)


def _crossing(
    one: Float[Tensor, "3 n"],
    other: Float[Tensor, "3 n"],
    depth_one: Float[Tensor, " n"],
    depth_other: Float[Tensor, " n"],
) -> Float[Tensor, "3 n"]:
    """Where edges meet the plane, from above to below: both triangles of an edge find the same to the last bit."""
    down = depth_one >= 0
    high, low = torch.where(down, depth_one, depth_other), torch.where(down, depth_other, depth_one)
    start, end = torch.where(down, one, other), torch.where(down, other, one)
    return start + (high / (high - low)) * (end - start)
