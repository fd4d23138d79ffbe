"""Fonts of texts that are drawn: into pictures, PDFs and the 3D view. Chinese letters need one of the system's."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from PIL import ImageFont

from .phrases import ENGLISH, Language, current

__all__ = ["CHINESE", "chinese_font_file", "drawable", "font_of", "has_chinese", "picture_font", "plain_font_file"]

_CHINESE_FILES = (
    "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf", "NotoSansSC-Regular.ttf",
    "NotoSansSC-VF.ttf", "SourceHanSansSC-Regular.otf", "SourceHanSansCN-Regular.otf", "wqy-microhei.ttc",
    "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "uming.ttc", "msyh.ttc", "simhei.ttf",
    "simsun.ttc", "PingFang.ttc", "Hiragino Sans GB.ttc", "STHeiti Light.ttc", "Arial Unicode.ttf",
)  # fmt: skip
"""Of Linux distributions, Windows and macOS; PIL looks for them where the system keeps its fonts."""
CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+")
"""Finds Chinese letters and marks."""


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese letters or marks."""
    return CHINESE.search(text) is not None


def plain_font_file(bold: bool = False) -> Path:
    """DejaVu Sans, which has all European letters; matplotlib brings it."""
    import matplotlib  # takes a moment, and English pictures need none

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


@lru_cache(maxsize=1)
def chinese_font_file() -> Path | None:
    """Return a font of the system that has Chinese letters, if a well-known one is there."""
    for name in _CHINESE_FILES:
        try:
            return Path(str(ImageFont.truetype(name, 10).path))
        except OSError:
            continue
    return None


def font_of(text: str, bold: bool = False) -> Path | None:
    """Return the file of a font that has a text's letters, for texts with others than Latin-1's; else None."""
    if has_chinese(text):
        return chinese_font_file()
    return None if text.isascii() else plain_font_file(bold)


def drawable() -> Language:
    """Return the language of texts in pictures: the one in use, or English where a font for it is missing."""
    return ENGLISH if current().code == "zh_CN" and chinese_font_file() is None else current()


@lru_cache(maxsize=64)
def picture_font(size: int, code: str) -> Any:
    """Return the font that pictures are written in, in a language."""
    chinese = chinese_font_file() if code == "zh_CN" else None
    if chinese is not None:
        return ImageFont.truetype(str(chinese), size)
    return ImageFont.load_default(size) if code == "en" else ImageFont.truetype(str(plain_font_file()), size)
