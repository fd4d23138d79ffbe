"""Which region each piece of the skin belongs to."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Bool, Float, Int

from ..body.model import ShapedBody
from ..errors import InputError
from ..phrases import phrase
from .cut_planes import CutPlane
from .region_names import SKIN_PARTS
from .region_table import REGIONS, Region
from .tissue_table import BODY

__all__ = ["members", "skin_regions"]


def skin_regions(
    body: ShapedBody, shown: Sequence[str] = SKIN_PARTS, regions: Sequence[Region] = REGIONS
) -> Int[np.ndarray, " vertices"]:
    """Tell to which of the regions `shown` each vertex of one body's skin belongs.

    The vertices of the standard pose are held against the planes of `region_volumes`.

    Parameters
    ----------
    body : ShapedBody
        One body.
    shown : Sequence[str]
        Names; where regions overlap, the later one counts.
    regions : Sequence[Region]
        All, in the order in which they are cut.

    Returns
    -------
    array (V,)
        Places in `shown`, -1 where none of them is.

    Raises
    ------
    InputError
        A name is that of no region, or a region is of one that does not stand before it.
    """
    points = body.vertices[0].cpu().numpy().astype(np.float64)
    joints = body.joints[0].cpu().numpy().astype(np.float64)
    whole_of = members(points, joints, regions)
    found = np.full(len(points), -1)
    for number, name in enumerate(shown):
        if name not in whole_of:
            raise InputError.about(
                phrase("no region has this name"), field="shown", expected=", ".join(whole_of), found=name
            )
        found[whole_of[name]] = number
    return found


def members(
    points: Float[np.ndarray, "points 3"], joints: Float[np.ndarray, "24 3"], regions: Sequence[Region] = REGIONS
) -> dict[str, Bool[np.ndarray, " points"]]:
    """Tell of each region which points of the standard pose lie in it, parts of a region in their whole, too."""
    left = {BODY: np.ones(len(points), np.bool_)}
    for region in regions:
        if not region.of or not left.keys() >= set(region.of):
            raise InputError.about(
                phrase("a region is of none before it"),
                field=region.name,
                expected=", ".join(left),
                found=list(region.of),
            )
        inside = _inside(points, [cut.plane(joints) for cut in region.cuts])
        whole = np.any([left[name] for name in region.of], axis=0)
        for name in region.of if region.apart else ():
            left[name] = left[name] & ~inside
        left[region.name] = whole & inside
    parts = {region.name: left[region.name] for region in regions}
    return {region.name: _whole(region.name, parts, regions) for region in regions}


def _whole(
    name: str, parts: dict[str, Bool[np.ndarray, " points"]], regions: Sequence[Region]
) -> Bool[np.ndarray, " points"]:
    """What a region held before its parts were taken away from it."""
    taken = [region.name for region in regions if region.apart and name in region.of]
    return np.any([parts[name], *(parts[part] for part in taken)], axis=0)


def _inside(points: Float[np.ndarray, "points 3"], planes: Sequence[CutPlane]) -> Bool[np.ndarray, " points"]:
    kept = np.ones(len(points), np.bool_)
    for plane in planes:
        kept &= (points - plane.point) @ np.asarray(plane.direction) >= 0
    return kept
