"""The table of numbers, as CSV."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core.atomic import write_bytes
from hit_core.body.model import PosedBody
from hit_core.mesh_files import to_json
from hit_core.model.hit import HITModel
from hit_viewer.exports.records import record_of
from hit_viewer.results import Progress, Request
from hit_viewer.tables import as_csv

__all__ = ["write_numbers"]


def write_numbers(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write `options["text"]`, and below it the record, a row for each of its entries with the value as JSON."""
    progress(0.1, path.name)
    record = json.loads(to_json(record_of(model, request)))
    rows = [(), ("record", "value"), *((name, json.dumps(value)) for name, value in record.items())]
    write_bytes(path, (options["text"] + as_csv(rows)).encode("utf-8-sig"))
