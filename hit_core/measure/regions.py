"""Regions of a body, bounded by planes through its joints, with volumes and estimated masses of the tissues."""

from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np
from jaxtyping import Float

from ..body.model import ShapedBody
from ..errors import InputError
from ..phrases import phrase
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .clipping import CutPlane, Solid
from .region_table import LIMBS, REGIONS, Region, RegionVolumes
from .tissue_table import BODY

__all__ = [
    "left_to_right",
    "region_pieces",
    "region_planes",
    "region_solids",
    "region_volumes",
    "volumes_of_pieces",
]

Pieces = Mapping[str, Mapping[str, Solid]]
"""Surfaces by whose they are ("body", "LT", "AT", "BT") and by region."""
LEAST_L = 0.01


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
                phrase("a region is of none before it"), field=region.name, expected=", ".join(left), found=unknown
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
