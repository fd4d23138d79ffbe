"""Small pictures of bodies, made of their betas: from the front and from their left, all at one scale."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from PIL import Image, ImageDraw

from ..body.model import BodyModel
from ..fit.skinned import Floats, Ints

__all__ = ["THUMBNAIL", "thumbnail"]

THUMBNAIL = (190, 170)
"""Width and height, pixels."""
_PIXELS_A_METRE = 75.0
_FINER = 2
"""Drawn so many times larger, for smooth borders."""
_SIDE = 48
_COARSER = [8 * (grey // 8) for grey in range(248)] + [255] * 8
"""Fewer greys make a smaller file."""


def thumbnail(model: BodyModel, betas: Sequence[float]) -> str:
    """Return a PNG as the address of an image that needs no file."""
    with torch.no_grad():
        vertices = model.with_shape(torch.tensor([betas], device=model.device)).vertices[0].double().cpu().numpy()
    faces = model.faces.cpu().numpy()
    vertices = vertices - (vertices.max(0) + vertices.min(0)) / 2
    wide, high = THUMBNAIL
    picture = Image.new("L", THUMBNAIL, 255)
    picture.paste(_drawn(vertices, faces, (wide - _SIDE, high)), (0, 0))
    picture.paste(_drawn(vertices[:, [2, 1, 0]] * [-1, 1, 1], faces, (_SIDE, high)), (wide - _SIDE, 0))
    buffer = io.BytesIO()
    picture.point(_COARSER).save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def _drawn(points: Floats, faces: Ints, size: tuple[int, int]) -> Image.Image:
    """Draw triangles that face the viewer, seen along -z, the nearest last."""
    a, b, c = points[faces.T]
    normals = np.cross(b - a, c - a)
    facing = np.flatnonzero(normals[:, 2] > 0)
    order = facing[np.argsort((a + b + c)[facing, 2], kind="stable")]
    light = normals[order, 2] / np.linalg.norm(normals[order], axis=1)
    greys = (70 + 150 * light).astype(int).tolist()
    scale, (wide, high) = _FINER * _PIXELS_A_METRE, (_FINER * size[0], _FINER * size[1])
    places = points[:, :2] * [scale, -scale] + [wide / 2, high / 2]
    corners: Any = places[faces[order]].reshape(-1, 6).astype(np.float32)
    image = Image.new("L", (wide, high), 255)
    draw = ImageDraw.Draw(image)
    for triangle, grey in zip(corners, greys, strict=True):
        draw.polygon(triangle, fill=grey)
    return image.resize(size, Image.Resampling.BOX)
