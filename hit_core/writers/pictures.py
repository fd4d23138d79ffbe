"""PNG pictures with their record inside."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..atomic import write_bytes
from ..containers.json_files import parse_json
from ..errors import BodyFileError, InputError, OutputError
from ..phrases import phrase
from .records import PROGRAM, RECORD_KEY, to_json

if TYPE_CHECKING:
    from .subject import Progress, Subject

__all__ = ["read_picture_record", "save_picture", "write_picture"]


def save_picture(
    pixels: npt.NDArray[Any],
    path: str | os.PathLike[str],
    record: Mapping[str, Any] | None = None,
    pixel_size_m: float | None = None,
) -> Path:
    """Write a PNG picture with its record inside.

    Parameters
    ----------
    pixels
        (H, W, 3) or (H, W, 4), uint8 or floats from 0 to 1, top row first.
    path
        Ends with .png.
    record
        Put into the file as text; `read_picture_record` finds it.
    pixel_size_m
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
        raise OutputError.about(
            phrase("has an unknown ending"), file=path, expected=phrase(".png"), found=path.suffix or phrase("none")
        )
    array = np.asarray(pixels)
    if array.ndim != 3 or array.shape[2] not in (3, 4) or 0 in array.shape or array.dtype.kind not in "uf":
        found = f"{array.dtype} of shape {array.shape}"
        raise InputError.about(phrase("is no picture"), field="pixels", expected="(H, W, 3) or (H, W, 4)", found=found)
    if array.dtype != np.uint8:
        array = np.round(np.nan_to_num(array) * 255).clip(0, 255).astype(np.uint8)
    text = PngImagePlugin.PngInfo()
    text.add_text("Software", PROGRAM)
    if record is not None:
        text.add_text(RECORD_KEY, to_json(record))
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
            text = getattr(picture, "text", {}).get(RECORD_KEY)
        record = parse_json(text.encode(), finite=True) if text else None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise BodyFileError.about(phrase("is no PNG picture that can be read"), file=path) from None
    return record if isinstance(record, dict) else None


def write_picture(
    subject: Subject, path: Path, *, pixels: npt.NDArray[Any], details: Mapping[str, Any], progress: Progress
) -> None:
    """Write a picture that was drawn of a subject, with what else its record says."""
    progress(0.1, path.name)
    save_picture(pixels, path, subject.record(**details))
