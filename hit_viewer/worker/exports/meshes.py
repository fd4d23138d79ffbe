"""Meshes of body and tissues."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core.body.model import PosedBody
from hit_core.export import NamedMesh, save_record, save_scene
from hit_core.model.hit import HITModel
from hit_core.surfaces import bake
from hit_core.tissues import TISSUES
from hit_viewer.document.layer_looks import SKIN_COLOR
from hit_viewer.worker.exports.records import record_of
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request

__all__ = ["write_meshes"]

SCENE_FORMATS = (".glb", ".obj")
"""Formats that keep several named objects apart; the others get one file per layer unless told otherwise."""
SKIN_LOOK = (SKIN_COLOR, 0.25)


def write_meshes(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write body and tissues to `path`, or to a file per layer beside it.

    `options`: "detail" is "full" or "display", "files" is "one", "layers" or "auto", "looks" gives colour and opacity
    by layer. STL and PLY have no room for a record, and files of one layer each belong together: all these get one in
    a file beside.
    """
    detail, looks = options["detail"], options.get("looks", {})
    # The body already stands in the X-pose, with betas 0, where the request's space asks for it.
    canonical = bake(model, options.get("resolution"), detail, lambda share: progress(0.8 * share, path.name))
    found = canonical.with_shape(body.shaped).with_pose(body).to_surfaces()
    skin = body.vertices[0].cpu().numpy()
    meshes = [NamedMesh("body", skin, body.faces.cpu().numpy(), *looks.get("skin", SKIN_LOOK))]
    for tissue in TISSUES:
        look = looks.get(tissue.name, (tissue.color, 1.0))
        meshes.append(NamedMesh(tissue.name, found[tissue].vertices, found[tissue].faces, *look))
    record = record_of(
        model, request, method=found.method, detail=detail, residual_m=found.residual_m, converged=found.converged
    )
    ending = path.suffix.lower()
    one_file = options["files"] == "one" or (options["files"] == "auto" and ending in SCENE_FORMATS)
    files = {path: meshes} if one_file else {path.with_name(f"{path.stem}_{m.name}{ending}"): [m] for m in meshes}
    beside = path.with_name(f"{path.stem}_meshes.json")
    for number, (file, parts) in enumerate(files.items()):
        progress(0.8 + 0.2 * number / len(files), file.name)
        save_scene(parts, file, record, beside.name)
    if ending in (".stl", ".ply") or not one_file:
        save_record({**record, "files": [file.name for file in files]}, beside)
