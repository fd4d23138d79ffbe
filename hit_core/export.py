"""Writes results: meshes, pictures, tables, records. Every file is written whole or not at all, and tells its origin.

A record says which body and model a result comes from; `build_record` makes it. It is written as a JSON file beside the
results, and into every file whose format has a place for it: comments of OBJ and PLY, extras of GLB, text of PNG.
"""

from __future__ import annotations

import csv
import io
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .atomic import check_writable, write_bytes
from .body.belonging import belonging_warnings
from .body.parameters import BodyParameters
from .containers.json_files import parse_json
from .errors import BodyFileError, InputError, OutputError
from .findings import reach_findings
from .mesh_files import MESH_FORMATS, PROGRAM, NamedMesh, save_mesh, save_meshes, save_scene, to_json

if TYPE_CHECKING:
    from .model.hit import ModelInfo

__all__ = [
    "MESH_FORMATS",
    "PHANTOM_NOTICE",
    "NamedMesh",
    "body_warnings",
    "build_record",
    "check_writable",
    "read_picture_record",
    "save_mesh",
    "save_meshes",
    "save_picture",
    "save_record",
    "save_scene",
    "save_table",
]

PHANTOM_NOTICE = "Demonstration phantom: its tissues are procedurally generated. Not medical data."

_RECORD_KEY = "hit-record"


def build_record(
    model: ModelInfo, body: BodyParameters, space: str, *, warnings: Sequence[str] = (), **details: Any
) -> dict[str, Any]:
    """Return what a result comes from: body, model with its hash, space, units, versions and further `details`.

    Its `warnings` are those given and, unless the space is that of the mean body, what is to be said of the betas.
    """
    beyond = [] if space == "canonical" else [str(finding) for finding in reach_findings(body.betas.tolist())]
    told = dict.fromkeys([*body_warnings(model, body), *beyond, *warnings])  # each once
    packages = ("hit-viewer", "torch", "numpy", "scikit-image", "trimesh")
    record: dict[str, Any] = {
        "format": _RECORD_KEY,
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
        "versions": {"python": platform.python_version(), **{name: _version(name) for name in packages}},
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


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def save_record(record: Mapping[str, Any], path: str | os.PathLike[str]) -> Path:
    """Write a record as JSON; arrays and paths become lists and text. OutputError if the file cannot be written."""
    write_bytes(path, to_json(record, indent=1).encode())
    return Path(path)


def save_table(header: Sequence[str], rows: Iterable[Sequence[object]], path: str | os.PathLike[str]) -> Path:
    """Write a table as CSV (UTF-8 with a mark, so that spreadsheets read it); OutputError if it cannot be written."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(rows)
    write_bytes(path, text.getvalue().encode("utf-8-sig"))
    return Path(path)


def save_picture(
    pixels: npt.NDArray[Any],
    path: str | os.PathLike[str],
    record: Mapping[str, Any] | None = None,
    pixel_size_m: float | None = None,
) -> Path:
    """Write a PNG picture with its record inside.

    Parameters
    ----------
    pixels : npt.NDArray[Any]
        (H, W, 3) or (H, W, 4), uint8 or floats from 0 to 1, top row first.
    path : str | os.PathLike[str]
        Ends with .png.
    record : Mapping[str, Any] | None
        Put into the file as text; `read_picture_record` finds it.
    pixel_size_m : float | None
        Edge of a pixel on the body in metres, kept as the picture's resolution.

    Raises
    ------
    InputError
        `pixels` is no picture.
    OutputError
        The ending is another one, or the file cannot be written; no half-written file remains.
    """
    from PIL import Image, PngImagePlugin

    path = Path(path)
    if path.suffix.lower() != ".png":
        raise OutputError.about("has an unknown ending", file=path, expected=".png", found=path.suffix or "none")
    array = np.asarray(pixels)
    if array.ndim != 3 or array.shape[2] not in (3, 4) or 0 in array.shape or array.dtype.kind not in "uf":
        found = f"{array.dtype} of shape {array.shape}"
        raise InputError.about("is no picture", field="pixels", expected="(H, W, 3) or (H, W, 4)", found=found)
    if array.dtype != np.uint8:
        array = np.round(np.nan_to_num(array) * 255).clip(0, 255).astype(np.uint8)
    text = PngImagePlugin.PngInfo()
    text.add_text("Software", PROGRAM)
    if record is not None:
        text.add_text(_RECORD_KEY, to_json(record))
    dpi = {} if pixel_size_m is None else {"dpi": (0.0254 / pixel_size_m,) * 2}
    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(array)).save(buffer, "PNG", pnginfo=text, **dpi)
    write_bytes(path, buffer.getvalue())
    return path


def read_picture_record(path: str | os.PathLike[str]) -> dict[str, Any] | None:
    """Return the record inside a PNG picture, or None if it has none; BodyFileError if it is no PNG."""
    from PIL import Image

    try:
        with Image.open(path, formats=["PNG"]) as picture:
            text = getattr(picture, "text", {}).get(_RECORD_KEY)
        record = parse_json(text.encode(), finite=True) if text else None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise BodyFileError.about("is no PNG picture that can be read", file=path) from None
    return record if isinstance(record, dict) else None
