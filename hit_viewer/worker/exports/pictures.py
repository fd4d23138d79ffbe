"""The picture as drawn, as PNG."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core.body.model import PosedBody
from hit_core.export import save_picture
from hit_core.model.hit import HITModel
from hit_viewer.worker.exports.records import record_of
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request

__all__ = ["write_picture"]


def write_picture(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write `options["pixels"]` (H, W, 3 or 4) with `options["session"]`, from which the window restores its state."""
    progress(0.1, path.name)
    details = {"session": options["session"], "border_pixels": options.get("border_pixels")}
    save_picture(options["pixels"], path, record_of(model, request, **details))
