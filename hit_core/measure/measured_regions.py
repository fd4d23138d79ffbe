"""Measures a body's regions, levels and sites at once, and finds where they lie on the skin."""

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Bool, Float, Int

from ..body.model import BodyModel, PosedBody, ShapedBody
from ..breathing import breathe
from ..model.hit import HITModel
from ..surfaces.transport import ShapedSurfaces
from .body_surfaces import BodySurfaces
from .cut_planes import CutPlane
from .region_map import members
from .region_names import BORDERS
from .region_table import Region, moved_regions
from .regional import Regional, SkinLines
from .regions import left_to_right, region_pieces, volumes_of_pieces
from .sites import (
    LEVELS,
    SITES,
    cuts_at_levels,
    level_areas_m2,
    level_planes,
    planes_of_levels,
    site_thickness_mm,
    site_vertices,
)

__all__ = ["measured_regions", "region_lines"]

BESIDE_M = 1e-5
"""How far beside a cut it is looked which region lies there."""


def measured_regions(
    model: HITModel,
    surfaces: ShapedSurfaces,
    body: PosedBody,
    moved_m: Mapping[str, float] | None = None,
    reliable: bool = True,
) -> Regional:
    """Measure one body's regions, levels and sites, with their lines on the skin.

    Parameters
    ----------
    model : HITModel
        The model.
    surfaces : ShapedSurfaces
        Of the body.
    body : PosedBody
        The same body in any pose.
    moved_m : Mapping[str, float] | None
        Cuts that are moved, see `moved_regions`.
    reliable : bool
        What the table says of the tissues' volumes.

    Raises
    ------
    InputError
        No cut has such a name, or it is moved too far.
    """
    moved = {name: metres for name, metres in (moved_m or {}).items() if metres}
    regions = moved_regions(moved)
    levels = planes_of_levels(surfaces.body)
    pieces = region_pieces(BodySurfaces.of(surfaces), regions, cuts_at_levels(levels))
    (volumes,) = volumes_of_pieces(pieces, regions)
    lines, ends_at = _borders(surfaces.body, regions)
    places = {f"level {one.name}": (one.title, one.definition) for one in LEVELS}
    places |= {f"site {one.name}": (one.title, one.definition) for one in SITES}
    return Regional(
        volumes,
        level_areas_m2(pieces, levels)[0],
        site_thickness_mm(model, body),
        left_to_right(volumes),
        places,
        {**lines, **_levels(surfaces.body), **_sites(surfaces.body.model)},
        ends_at,
        moved,
        reliable,
    )


def region_lines(body: ShapedBody, moved_m: Mapping[str, float] | None = None) -> dict[str, SkinLines]:
    """Where regions end on the skin, levels and sites of one body, by the names of `Regional.lines`."""
    return {**_borders(body, moved_regions(moved_m or {}))[0], **_levels(body), **_sites(body.model)}


def _skin(body: ShapedBody) -> tuple[Float[np.ndarray, "vertices 3"], Int[np.ndarray, "faces 3"]]:
    return body.vertices[0].cpu().numpy().astype(np.float64), body.model.faces.cpu().numpy()


def _cut(points: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"], plane: CutPlane) -> SkinLines:
    """Where a plane cuts a mesh: each crossed triangle has one corner alone on its side, and two crossed edges."""
    depth = (points - np.array(plane.point)) @ np.array(plane.direction)
    above = depth[faces] >= 0
    crossed = above.any(1) & ~above.all(1)
    side, corners = above[crossed], faces[crossed]
    alone = np.where(side.sum(1) == 1, side.argmax(1), (~side).argmax(1))
    first, second, third = np.take_along_axis(corners, (alone[:, None] + np.arange(3)) % 3, 1).T
    edges = np.stack([np.stack([first, second], 1), np.stack([first, third], 1)], 1).reshape(-1, 2)
    one, other = depth[edges].T
    return SkinLines(edges, one / (one - other))


def _kept(lines: SkinLines, pieces: Bool[np.ndarray, " pieces"]) -> SkinLines:
    ends = np.repeat(pieces, 2)
    return SkinLines(lines.edges[ends], lines.shares[ends])


def _together(lines: list[SkinLines]) -> SkinLines:
    return SkinLines(np.concatenate([one.edges for one in lines]), np.concatenate([one.shares for one in lines]))


def _borders(body: ShapedBody, regions: Sequence[Region]) -> tuple[dict[str, SkinLines], dict[str, tuple[str, ...]]]:
    """Where regions end on the skin: pieces of the cuts with the region on one side of them alone; and at which."""
    points, faces = _skin(body)
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    planes = {cut.plane(joints): cut.border for region in regions for cut in region.cuts}
    ends: dict[str, list[str]] = {region.name: [] for region in regions}
    found: dict[str, list[SkinLines]] = {region.name: [] for region in regions}
    for plane, border in planes.items():
        breathe()
        lines = _cut(points, faces, plane)
        middles = lines.line(points).reshape(-1, 2, 3).mean(1)
        beside = [members(middles + way * BESIDE_M * np.array(plane.direction), joints, regions) for way in (1.0, -1.0)]
        for name, parts in found.items():
            parts.append(_kept(lines, beside[0][name] != beside[1][name]))
            if border and border not in ends[name] and len(parts[-1].shares):
                ends[name].append(border)
    return (
        {name: _together(parts) for name, parts in found.items()},
        {name: tuple(one for one in BORDERS if one in borders) for name, borders in ends.items()},
    )


def _levels(body: ShapedBody) -> dict[str, SkinLines]:
    """Where levels cut the skin of their region."""
    points, faces = _skin(body)
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    planes, found = level_planes(body), {}
    for level in LEVELS:
        lines = _cut(points, faces, planes[level.name])
        middles = lines.line(points).reshape(-1, 2, 3).mean(1)
        found[f"level {level.name}"] = _kept(lines, members(middles, joints)[level.region])
    return found


def _sites(model: BodyModel) -> dict[str, SkinLines]:
    """Edges of the skin around the sites."""
    faces, found = model.faces.cpu().numpy(), {}
    for name, vertex in site_vertices(model).items():
        around = faces[(faces == vertex).any(1)]
        ends = around[around != vertex].reshape(-1)
        found[f"site {name}"] = SkinLines(np.stack([ends, ends], 1), np.zeros(len(ends)))
    return found
