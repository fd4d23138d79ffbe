"""Measures surfaces in the standard pose, and finds what cannot be."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..body.model import ShapedBody
from ..findings import Finding, reach_findings
from ..phrases import phrase
from ..surfaces.meshes import Surfaces
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .tissue_table import REST, TissueRow, TissueTable
from .volumes import mesh_area_m2, mesh_volume_l, overlap

__all__ = ["FOLDED", "SKETCHED", "closed_table", "sketched", "table_of_meshes", "tissue_table"]

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
        Whether to measure what lies outside the skin, which takes some tenths of a second.
    """
    if surfaces.canonical.is_sketch:
        return sketched(table_of_meshes(surfaces.to_surfaces(), surfaces.body, thorough=False))
    findings = []
    if surfaces.exact and surfaces.folds:
        findings.append(Finding(FOLDED))
    if surfaces.exact and surfaces.unsolved:
        findings.append(Finding(UNSOLVED, {"count": surfaces.unsolved, "error": 1000 * surfaces.residual_m}))
    return table_of_meshes(surfaces.to_surfaces(), surfaces.body, findings, thorough)


def sketched(table: TissueTable) -> TissueTable:
    """The table of a sketch: what follows from its volumes follows from their being a sketch's."""
    doubtful = (finding for finding in table.findings if not finding.impossible)
    return replace(table, findings=(Finding(SKETCHED), *doubtful))


def table_of_meshes(
    meshes: Surfaces, body: ShapedBody, doubts: Sequence[Finding] = (), thorough: bool = True
) -> TissueTable:
    """Measure a body's surfaces in shaped space.

    Parameters
    ----------
    meshes : Surfaces
        Their triangles are bulged to the surfaces that they stand for; the skin's are flat.
    body : ShapedBody
        One shaped body.
    doubts : Sequence[Finding]
        What is known against the meshes.
    thorough : bool
        Whether to measure what lies outside the skin.
    """
    mine = [meshes[tissue] for tissue in TISSUES]
    volumes = [mesh_volume_l(mesh.vertices, mesh.faces, smooth=True) for mesh in mine]
    table = closed_table(body, volumes, [mesh_area_m2(mesh.vertices, mesh.faces) for mesh in mine])
    findings = list(table.findings)
    if thorough:
        skin, skin_faces = body.vertices[0].cpu().numpy(), body.model.faces.cpu().numpy()
        inside = table.body_volume_l
        begins = np.cumsum([0, *(len(meshes[tissue].vertices) for tissue in TISSUES[:-1])])
        vertices = np.concatenate([meshes[tissue].vertices for tissue in TISSUES])
        faces = np.concatenate([meshes[tissue].faces + begin for tissue, begin in zip(TISSUES, begins, strict=True)])
        both = (vertices, faces), (skin, skin_faces)
        outside = overlap(*both, step_m=GLANCE_M).outside_l
        if outside > GLANCE_SHARE * inside:
            outside = overlap(*both).outside_l
        if outside > MOST_OUTSIDE * inside:
            findings.append(Finding(OUTSIDE, {"litres": outside, "share": 100 * outside / inside}))
    return replace(table, findings=(*findings, *doubts))


def closed_table(body: ShapedBody, volumes_l: Sequence[float], areas_m2: Sequence[float | None] = ()) -> TissueTable:
    """The table of one body whose tissues have these volumes, and what is known against them from these alone.

    Parameters
    ----------
    volumes_l : Sequence[float]
        Of the tissues in the order of `TISSUES`.
    areas_m2 : Sequence[float | None]
        In the same order; without them the body's area is left out, too.
    """
    skin, skin_faces = body.vertices[0].cpu().numpy(), body.model.faces.cpu().numpy()
    inside, body_area = mesh_volume_l(skin, skin_faces), mesh_area_m2(skin, skin_faces) if areas_m2 else None
    rows = [
        TissueRow(tissue.name, tissue.title, tissue.contains, volume, volume / inside, area)
        for tissue, volume, area in zip(TISSUES, volumes_l, areas_m2 or (None,) * len(TISSUES), strict=True)
    ]
    rest = inside - sum(volumes_l)
    rows.append(TissueRow(REST, REST_TITLE, REST_CONTAINS, rest, rest / inside, None))
    findings = list(reach_findings(body.betas[0].tolist()))
    if rest < 0:
        findings.append(Finding(ABOVE, {"share": 100 * (1 - rest / inside)}, impossible=rest < -MOST_ABOVE * inside))
    if rest > MOST_REST * inside:
        findings.append(Finding(UNOWNED, {"litres": rest, "share": 100 * rest / inside}))
    return TissueTable(tuple(rows), inside, body_area, tuple(findings))
