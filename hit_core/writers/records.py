"""What every result says of its origin: body, model with its hash, space, units, versions.

`build_record` makes a record. It is written as a JSON file beside the results, and into every file whose format has a
place for it: comments of OBJ and PLY, extras of GLB, text of PNG.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..atomic import write_bytes
from ..body.belonging import belonging_warnings
from ..body.parameters import BodyParameters
from ..errors import InputError
from ..findings import reach_findings
from ..phrases import phrase

if TYPE_CHECKING:
    from ..model.hit import ModelInfo

__all__ = [
    "PHANTOM_NOTICE",
    "PROGRAM",
    "RECORD_KEY",
    "body_warnings",
    "build_record",
    "program_versions",
    "save_record",
    "to_json",
]

PROGRAM = "HIT Viewer"
PHANTOM_NOTICE = phrase("Demonstration phantom: its tissues are procedurally generated. Not medical data.")

RECORD_KEY = "hit-record"


def build_record(
    model: ModelInfo, body: BodyParameters, space: str, *, warnings: Sequence[str] = (), **details: Any
) -> dict[str, Any]:
    """Return what a result comes from: body, model with its hash, space, units, versions and further `details`.

    Its `warnings` are those given and, unless the space is that of the mean body, what is to be said of the betas.
    """
    beyond = [] if space == "canonical" else [str(finding) for finding in reach_findings(body.betas.tolist())]
    told = dict.fromkeys([*body_warnings(model, body), *beyond, *warnings])  # each once
    record: dict[str, Any] = {
        "format": RECORD_KEY,
        "version": 1,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "units": "metres",
        "space": space,
        "body": body.as_dict(),
        "notes": list(body.notes),
        "model": {
            name: getattr(model, name)
            for name in ("name", "gender", "checkpoint", "epoch", "accuracy", "sha256", "is_phantom", "shape_space")
        },
        "versions": program_versions(),
        "warnings": list(told),
        **details,
    }
    if model.is_phantom:
        record["notice"] = PHANTOM_NOTICE
    return record


def body_warnings(model: ModelInfo, body: BodyParameters) -> list[str]:
    """Return why a body's betas mean another body on this model; empty where they belong to it."""
    gender = body.gender or ("unknown" if body.shape_space is not None and body.shape_space != "phantom" else None)
    found = belonging_warnings(body.betas.tolist(), body.shape_space, gender, model.shape_space, model.gender)
    return [text.format(**values) for text, values in found]


def program_versions(more: Sequence[str] = ()) -> dict[str, str]:
    """Return the versions of Python, of this program, of what it computes with, and of `more` packages."""
    packages = ("hit-viewer", "torch", "numpy", "scikit-image", "trimesh", *more)
    return {"python": platform.python_version(), **{name: _version(name) for name in packages}}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def save_record(record: Mapping[str, Any], path: str | os.PathLike[str]) -> Path:
    """Write a record as JSON; arrays and paths become lists and text. OutputError if the file cannot be written."""
    write_bytes(path, to_json(record, indent=1).encode())
    return Path(path)


def to_json(record: Mapping[str, Any], indent: int | None = None) -> str:
    """Return ASCII JSON; an InputError names values that JSON has no form for."""
    try:
        return json.dumps(record, indent=indent, default=_plain, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise InputError.about(phrase("the record cannot be written as JSON: {error}", error=error)) from None


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError(f"a {type(value).__name__}")
