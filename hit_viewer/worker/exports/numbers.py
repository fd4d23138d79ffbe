"""Tables of numbers as CSV, each in a file of its own, and their record."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core.atomic import write_bytes
from hit_core.body.model import PosedBody
from hit_core.export import save_record
from hit_core.model.hit import HITModel
from hit_viewer.worker.exports.records import record_of
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request

__all__ = ["write_numbers"]


def write_numbers(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write `options["tables"]`, CSV texts by what is added to the file's name, and the record beside them."""
    progress(0.1, path.name)
    files = {name: path.with_name(f"{path.stem}_{name}.csv" if name else path.name) for name in options["tables"]}
    for name, text in options["tables"].items():
        write_bytes(files[name], text.encode("utf-8-sig"))
    record = record_of(model, request, files=[file.name for file in files.values()], **options.get("record", {}))
    save_record(record, path.with_suffix(".json"))
