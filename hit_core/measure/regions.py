"""Regions of bodies, bounded by planes through their joints, with volumes and estimated masses of the tissues."""

from collections.abc import Mapping, Sequence
from functools import reduce

import torch

from ..body.model import ShapedBody
from ..errors import InputError
from ..phrases import phrase
from ..surfaces.transport import ShapedSurfaces
from .body_surfaces import WHOSE, BodySurfaces
from .clipping import Solids
from .cut_planes import CutPlane, Planes
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

Pieces = Mapping[str, Solids]
"""Surfaces by region: of each body its skin, and its tissues in the order of `TISSUES`."""
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
    return volumes_of_pieces(region_pieces(BodySurfaces.of(surfaces), regions), regions)[0]


def region_pieces(
    surfaces: BodySurfaces, regions: Sequence[Region] = REGIONS, others: Mapping[str, Sequence[Planes]] | None = None
) -> Pieces:
    """Cut skins and tissues of bodies into regions, in the standard pose; as `region_volumes`.

    Parameters
    ----------
    surfaces : BodySurfaces
        Of any number of bodies.
    regions : Sequence[Region]
        In the order in which they are cut.
    others : Mapping[str, Sequence[Planes]], optional
        By region, planes whose cuts with its pieces will be asked for.
    """
    joints = surfaces.bodies.joints
    planes = {region.name: tuple(cut.planes(joints) for cut in region.cuts) for region in regions}
    sequences = []
    for region in regions:
        for name in region.of:
            whole = planes.get(name, ()) + planes[region.name]
            sequences.append(whole)
            sequences += [(*whole, one) for one in (others or {}).get(region.name, ())]
    solids = Solids.of(surfaces.meshes, surfaces.whose, len(WHOSE), sequences)
    return region_solids(solids, planes, regions)


def volumes_of_pieces(pieces: Pieces, regions: Sequence[Region] = REGIONS) -> list[dict[str, RegionVolumes]]:
    """Volumes of what `region_pieces` has cut, of each body by the region's name."""
    litres = torch.stack([pieces[region.name].volumes_l for region in regions]).view(len(regions), -1, len(WHOSE))
    found: list[dict[str, RegionVolumes]] = []
    for of_body in litres.transpose(0, 1).tolist():
        by_region = {
            region.name: dict(zip(WHOSE, row, strict=True)) for region, row in zip(regions, of_body, strict=True)
        }
        found.append(
            {region.name: RegionVolumes(region, (row := by_region[region.name]).pop(BODY), row) for region in regions}
        )
    return found


def region_planes(body: ShapedBody, regions: Sequence[Region] = REGIONS) -> dict[str, tuple[CutPlane, ...]]:
    """Where the cuts of regions lie in one body in the standard pose, by the region's name."""
    joints = body.joints[0].cpu().numpy()
    return {region.name: tuple(cut.plane(joints) for cut in region.cuts) for region in regions}


def left_to_right(regions: Mapping[str, RegionVolumes]) -> dict[str, dict[str, float]]:
    """Ratios of left to right, by limb (of `LIMBS`) and tissue; none where either side has less than 10 ml of it."""
    found = {}
    for limb in LIMBS:
        left, right = regions[f"left_{limb}"].tissues_l, regions[f"right_{limb}"].tissues_l
        found[limb] = {name: left[name] / right[name] for name in left if min(left[name], right[name]) > LEAST_L}
    return found


def region_solids(
    solids: Solids, planes: Mapping[str, Sequence[Planes]], regions: Sequence[Region] = REGIONS
) -> dict[str, Solids]:
    """Cut closed surfaces into regions, by name, with the planes of each region's cuts in their space."""
    left, found = {BODY: solids}, {}
    for region in regions:
        unknown = [name for name in region.of if name not in left]
        if unknown or not region.of:
            raise InputError.about(
                phrase("a region is of none before it"), field=region.name, expected=", ".join(left), found=unknown
            )
        pieces = []
        for name in region.of:
            piece, rest = left[name].inside(*planes[region.name])
            pieces.append(piece)
            if region.apart:
                left[name] = rest
        found[region.name] = left[region.name] = reduce(Solids.with_, pieces)
    return found
