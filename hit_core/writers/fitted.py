"""Files of a fit: the body, the record, and a picture of scan and body with the distances between them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from ..atomic import check_writable, writing
from ..body.files import save_body
from ..fit.frames import FittedFrames
from ..fit.result import TAPED, FitResult
from ..fit.skinned import Floats, vertex_normals
from .splats import dense, splat

__all__ = ["DISTANCE_RANGE_MM", "distance_colors", "fit_picture", "write_fit", "write_frames"]

DISTANCE_RANGE_MM = 20.0
"""Distances are coloured up to this: blue where the scan lies inside the body, red where outside."""
_WIDE, _HIGH, _MARGIN = 420, 760, 20
_TITLES = ("scan", "scan's surface, coloured by its distance from the body", "the same from the body's left")


def write_fit(result: FitResult, folder: str | Path, stem: str) -> list[Path]:
    """Write `STEM_body.npz`, `STEM_fit.json` and `STEM_fit.png`; return their paths.

    Raises
    ------
    OutputError
        The folder cannot be written.
    """
    folder = check_writable(folder)
    body, record, picture = (folder / f"{stem}_{end}" for end in ("body.npz", "fit.json", "fit.png"))
    save_body(result.body, body)
    with writing(record) as stream:
        stream.write(json.dumps({"format": "hit-fit", "version": 1, **result.record()}, indent=1).encode())
    with writing(picture) as stream:
        fit_picture(result).save(stream, "PNG")
    return [record, body, picture]


def write_frames(result: FittedFrames, folder: str | Path, stem: str) -> list[Path]:
    """Write `STEM_body.npz`, a motion, and `STEM_fit.json`; return their paths, the record's first."""
    folder = check_writable(folder)
    body, record, motion = folder / f"{stem}_body.npz", folder / f"{stem}_fit.json", result.motion
    arrays = {name: getattr(motion, name) for name in ("betas", "body_pose", "global_orient", "transl")}
    words = {"gender": motion.gender, "shape_space": motion.shape_space, "fps": motion.fps}
    with writing(body) as stream:
        np.savez(stream, allow_pickle=False, **arrays, **{name: np.array(word) for name, word in words.items()})
    with writing(record) as stream:
        stream.write(json.dumps({"format": "hit-fit", "version": 1, **result.record()}, indent=1).encode())
    return [record, body]


def distance_colors(distances_m: Floats) -> np.ndarray:
    """Colours (N, 3), 0 to 255: white at 0, blue inside, red outside, full at 20 mm."""
    share = np.clip(1000 * np.asarray(distances_m) / DISTANCE_RANGE_MM, -1, 1)[:, None]
    blue, white, red = np.array([33, 102, 172]), np.array([247, 247, 247]), np.array([178, 24, 43])
    return np.asarray(np.where(share < 0, white - share * (blue - white), white + share * (red - white)))


def fit_picture(result: FitResult) -> Image.Image:
    """Scan and registered surface side by side, upright, with a legend."""
    turn = result.upright
    surface = result.registered.posed @ turn.T
    normals = vertex_normals(surface, result.faces)
    points, shades, colors = dense(surface, result.faces, normals, distance_colors(result.beyond))
    scan = result.points @ turn.T
    middle = (surface.max(0) + surface.min(0)) / 2
    scale = min((_WIDE - 2 * _MARGIN) / np.ptp(surface[:, [0, 2]], 0).max(), (_HIGH - 120) / np.ptp(surface[:, 1]))
    image = Image.new("RGB", (3 * _WIDE, _HIGH), "white")
    draw = ImageDraw.Draw(image)
    grey = np.full((len(scan), 3), 120.0)
    side = [2, 1, 0]
    panels = (
        (scan[:, :3], grey, np.ones(len(scan))),
        (points, colors, shades[:, 2]),
        (points[:, side] * [-1, 1, 1], colors, shades[:, 0]),
    )
    centres = (middle, middle, middle[side] * [-1, 1, 1])
    for number, ((places, tints, shade), centre) in enumerate(zip(panels, centres, strict=True)):
        image.paste(splat(places - centre, tints, shade, scale, (_WIDE, _HIGH - 90)), (number * _WIDE, 30))
        draw.text((number * _WIDE + _MARGIN, 10), _TITLES[number], fill="black")
    _legend(draw, result)
    return image


def _legend(draw: ImageDraw.ImageDraw, result: FitResult) -> None:
    low = _HIGH - 50
    for number in range(200):
        distance = (number / 199 * 2 - 1) * DISTANCE_RANGE_MM / 1000
        color = tuple(int(value) for value in distance_colors(np.array([distance]))[0])
        draw.line([(_WIDE + _MARGIN + number, low), (_WIDE + _MARGIN + number, low + 12)], fill=color)
    for share, text in ((0.0, f"-{DISTANCE_RANGE_MM:g} mm"), (0.5, "0"), (1.0, f"{DISTANCE_RANGE_MM:g} mm")):
        draw.text((_WIDE + _MARGIN + 200 * share - 5, low + 16), text, fill="black")
    text = f"median {result.median_mm:.1f} mm, 95 % within {result.p95_mm:.1f} mm"
    draw.text((_MARGIN, low), text, fill="black")
    told = ", ".join(f"{name} {value:.1f} cm" for name, value in result.measures_scan_cm.items() if name in TAPED)
    draw.text((_MARGIN, low - 24), f"{told} (of the scan)", fill="black")
