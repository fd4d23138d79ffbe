"""A body that bends in any engine, as GLB."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core.body.model import PosedBody
from hit_core.model.hit import HITModel
from hit_core.rigged import rig, save_rigged
from hit_core.tissues import TISSUES
from hit_viewer.worker.exports.meshes import SKIN_LOOK
from hit_viewer.worker.exports.records import record_of
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request

__all__ = ["write_rigged"]


def write_rigged(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write skin and tissues on joints in the body's pose; `options`: "detail", and "looks" as for meshes."""
    rigged = rig(model, body, options["detail"], lambda share: progress(0.95 * share, path.name))
    progress(0.95, path.name)
    looks = {tissue.name: (tissue.color, 1.0) for tissue in TISSUES}
    looks |= {"skin": SKIN_LOOK, **options.get("looks", {})}
    looks["body"] = looks.pop("skin")
    save_rigged(rigged, path, record_of(model, request, **rigged.record(options["detail"])), looks)
