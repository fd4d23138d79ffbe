"""Whose page a report is: an institution's name and its logo, from the settings or as asked for."""

from __future__ import annotations

import io
import os
import warnings
from pathlib import Path

from PIL import Image

from ...errors import InputError
from ...phrases import phrase
from ...plain_text import one_line
from .parts import Letterhead

__all__ = ["LONGEST_INSTITUTION", "letterhead"]

LONGEST_INSTITUTION = 120
LARGEST_BYTES, LARGEST_PIXELS = 16 * 2**20, 40_000_000
KEPT = (600, 150)
"""Most pixels of the logo on the page."""


def letterhead(institution: str = "", logo: str | os.PathLike[str] | None = None) -> Letterhead:
    """Read the logo, a PNG or JPEG file, and make it as small as the page needs; what else the file holds is left out.

    Raises
    ------
    InputError
        The name is too long, or the logo is missing, no such picture, or too large.
    """
    institution = one_line(institution).strip()
    if len(institution) > LONGEST_INSTITUTION:
        raise InputError.about(
            phrase("is too long"),
            field="institution",
            expected=phrase("at most {most} letters", most=LONGEST_INSTITUTION),
            found=len(institution),
        )
    return Letterhead(institution, _small(Path(logo)) if logo else b"")


def _small(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise InputError.about(
                phrase("is too large for a logo"),
                file=file,
                expected=phrase("at most {most:,} bytes", most=LARGEST_BYTES),
            )
        with warnings.catch_warnings(), Image.open(file, formats=["PNG", "JPEG"]) as picture:
            warnings.simplefilter("ignore")
            if picture.width * picture.height > LARGEST_PIXELS:
                found = f"{picture.width} x {picture.height} pixels"
                raise InputError.about(phrase("is too large for a logo"), file=file, found=found)
            shown = picture.convert("RGBA")
    except FileNotFoundError:
        raise InputError.about(
            phrase("is missing"), field="logo", file=file, remedy=phrase("Choose another in Settings")
        ) from None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise InputError.about(
            phrase("is no logo that can be read"), file=file, expected=phrase("a PNG or JPEG picture")
        ) from None
    shown.thumbnail(KEPT)
    paper = Image.new("RGB", shown.size, "white")
    paper.paste(shown, mask=shown.getchannel("A"))
    stream = io.BytesIO()
    paper.save(stream, "PNG", optimize=True)
    return stream.getvalue()
