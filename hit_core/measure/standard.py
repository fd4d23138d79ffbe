"""Measures surfaces in the standard pose, and finds what cannot be."""

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor

from ..body.model import ShapedBody
from ..findings import Finding, reach_findings
from ..phrases import phrase
from ..surfaces.meshes import Surfaces
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .body_surfaces import BodySurfaces
from .overlaps import OVERLAP_STEP_M, overlaps_l
from .tissue_table import BODY, REST, TissueRow, TissueTable

__all__ = ["FOLDED", "SKETCHED", "closed_table", "sketched", "table_of_meshes", "tissue_table", "tissue_tables"]

REST_TITLE = phrase("air and rest")
REST_CONTAINS = phrase("airways, lungs and whatever belongs to no tissue; counted as air, which weighs nothing")
MOST_OUTSIDE, MOST_REST, MOST_ABOVE = 0.05, 0.08, 0.01
"""Shares of the body's volume: up to 3 % lay outside the skin and up to 6 % was rest in bodies of the embedded models
within their reach; lungs hold 3.4 to 6.1 litres."""
GLANCE_M, GLANCE_SHARE = 0.015, 0.04
"""Lines so far apart told what lies outside to a thousandth of ten bodies; above this share it is measured."""
OUTSIDE = phrase("{litres:.1f} l of tissue, {share:.0f} % of the body's volume, lie outside of the skin")
ABOVE = phrase("LT, AT and BT together are {share:.1f} % of the body's volume")
UNOWNED = phrase("{litres:.1f} l, {share:.0f} % of the body's volume, belong to no tissue, more than lungs can hold")
SKETCHED = phrase("Surfaces are a sketch until the model's own are worked out: nothing is measured of them")
FOLDED = phrase("Unreliable shape: surfaces may intersect")
"""The model folds space there: a place of the body has several tissues."""
UNSOLVED = phrase("{count:.0f} vertices could not be carried to this shape and are up to {error:.1f} mm off")


def tissue_table(surfaces: ShapedSurfaces, thorough: bool = True) -> TissueTable:
    """Measure a body's carried surfaces, in any detail, without any skinning.

    Parameters
    ----------
    surfaces : ShapedSurfaces
        Also tell whether the model folds space there, and whether all vertices were solved.
    thorough : bool
        Whether to measure what lies outside the skin, which takes some hundredths of a second.
    """
    return tissue_tables(BodySurfaces.of(surfaces), thorough)[0]


def table_of_meshes(meshes: Surfaces, body: ShapedBody, thorough: bool = True) -> TissueTable:
    """Measure one body's surfaces in shaped space."""
    return tissue_tables(BodySurfaces.of_meshes(meshes, body), thorough)[0]


def tissue_tables(surfaces: BodySurfaces, thorough: bool = True) -> list[TissueTable]:
    """Measure surfaces of bodies, each as `tissue_table` does."""
    meshes = surfaces.meshes
    tissues = [surfaces.parts[tissue.name] for tissue in TISSUES]
    litres = torch.stack([meshes.volumes_l(part) for part in (*tissues, surfaces.parts[BODY])]).T.tolist()
    areas = torch.stack([meshes.areas_m2(part) for part in (*tissues, surfaces.parts[BODY])]).T.tolist()
    outside = _outside_l(surfaces, [row[-1] for row in litres]) if thorough and not surfaces.is_sketch else None
    doubts = [surfaces.residual_m.tolist(), surfaces.unsolved.tolist(), surfaces.folds.tolist()]
    found = []
    for number, (residual, unsolved, folds) in enumerate(zip(*doubts, strict=True)):
        inside = litres[number][-1]
        betas = surfaces.bodies.betas[number].tolist()
        table = closed_table(betas, inside, litres[number][:-1], areas[number][-1], areas[number][:-1])
        if surfaces.is_sketch:
            found.append(sketched(table))
            continue
        findings = list(table.findings)
        if outside is not None and outside[number] > MOST_OUTSIDE * inside:
            findings.append(Finding(OUTSIDE, {"litres": outside[number], "share": 100 * outside[number] / inside}))
        if folds:
            findings.append(Finding(FOLDED))
        if unsolved:
            findings.append(Finding(UNSOLVED, {"count": unsolved, "error": 1000 * residual}))
        found.append(replace(table, findings=tuple(findings)))
    return found


def _outside_l(surfaces: BodySurfaces, inside_l: Sequence[float]) -> list[float]:
    """How much of each body's tissues lies outside of its skin: at a glance, and where that is much, exactly."""
    points, faces = surfaces.meshes.points, surfaces.meshes.faces
    skin = surfaces.parts[BODY].start

    def outside(which: Tensor | slice, step_m: float) -> list[float]:
        both = (points[:, which], faces[:, :skin]), (points[:, which], faces[:, skin:])
        return overlaps_l(*both, step_m)[1].tolist()

    found = outside(slice(None), GLANCE_M)
    much = [number for number, litres in enumerate(found) if litres > GLANCE_SHARE * inside_l[number]]
    if much:
        exact = outside(torch.tensor(much, device=points.device), OVERLAP_STEP_M)
        for number, litres in zip(much, exact, strict=True):
            found[number] = litres
    return found


def sketched(table: TissueTable) -> TissueTable:
    """The table of a sketch: what follows from its volumes follows from their being a sketch's."""
    doubtful = (finding for finding in table.findings if not finding.impossible)
    return replace(table, findings=(Finding(SKETCHED), *doubtful))


def closed_table(
    betas: Sequence[float],
    inside_l: float,
    volumes_l: Sequence[float],
    body_area_m2: float | None = None,
    areas_m2: Sequence[float | None] = (),
) -> TissueTable:
    """The table of one body whose tissues have these volumes, and what is known against them from these alone.

    Parameters
    ----------
    betas : Sequence[float]
        Of the body.
    inside_l : float
        Its volume.
    volumes_l : Sequence[float]
        Of the tissues in the order of `TISSUES`.
    body_area_m2 : float | None
        Of the skin.
    areas_m2 : Sequence[float | None]
        Of the tissues in the same order, if known.
    """
    rows = [
        TissueRow(tissue.name, tissue.title, tissue.contains, volume, volume / inside_l, area)
        for tissue, volume, area in zip(TISSUES, volumes_l, areas_m2 or (None,) * len(TISSUES), strict=True)
    ]
    rest = inside_l - sum(volumes_l)
    rows.append(TissueRow(REST, REST_TITLE, REST_CONTAINS, rest, rest / inside_l, None))
    findings = list(reach_findings(betas))
    if rest < 0:
        above = 100 * (1 - rest / inside_l)
        findings.append(Finding(ABOVE, {"share": above}, impossible=rest < -MOST_ABOVE * inside_l))
    if rest > MOST_REST * inside_l:
        findings.append(Finding(UNOWNED, {"litres": rest, "share": 100 * rest / inside_l}))
    return TissueTable(tuple(rows), inside_l, body_area_m2, tuple(findings))
