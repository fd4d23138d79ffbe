"""The pictures of a report's page: the skin from two sides, and slices."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image

from ...body.joints import joint
from ...body.poses import POSES
from ...fit.skinned import vertex_normals
from ...phrases import phrase
from ...slices import Plane, class_picture, evaluate
from ...tissues import SKIN_COLOR
from ..splats import dense, splat
from ..subject import Subject
from .parts import Figure

__all__ = ["skin_figures", "slice_figures"]

PIXELS_PER_M, SIZE = 190.0, (400, 460)
"""Of the pictures of the skin."""
SHRUNK, SLICE_SHRUNK = 30, 17
"""The page shows bodies at 1:30 and axial slices at 1:17."""
LEVELS = {
    phrase("axial, chest"): ("spine3",),
    phrase("axial, navel"): ("spine1",),
    phrase("axial, mid-thigh"): ("right_hip", "right_knee"),
}
"""Axial slices, at the middle of these joints' heights."""


def skin_figures(subject: Subject) -> Iterator[Figure]:
    """The skin from the front and from the body's left, as it stands."""
    vertices = subject.body.vertices[0].cpu().numpy().astype(float)
    faces = subject.body.faces.cpu().numpy()
    normals = vertex_normals(vertices, faces)
    colors = np.broadcast_to(np.array(SKIN_COLOR, float), vertices.shape)
    points, facing, tints = dense(vertices, faces, normals, colors)
    middle, spread = (vertices.max(0) + vertices.min(0)) / 2, np.ptp(vertices, axis=0)
    scale = min(PIXELS_PER_M, 0.97 * SIZE[0] / float(spread[[0, 2]].max()), 0.97 * SIZE[1] / float(spread[1]))
    for title, axes, signs, light in (
        (phrase("front"), [0, 1, 2], [1, 1, 1], 2),
        (phrase("left side"), [2, 1, 0], [-1, 1, 1], 0),
    ):
        seen = (points - middle)[:, axes] * signs
        yield Figure(title, splat(seen, tints, facing[:, light], scale, SIZE), 1 / scale, SHRUNK)


def slice_figures(subject: Subject, spacing_m: float) -> Iterator[Figure]:
    """A frontal slice through the middle and axial ones at levels, of the shaped body standing in the A pose."""
    model, betas = subject.model, subject.body.betas
    body = model.body(betas.cpu().numpy().copy(), POSES["A"])
    skin, joints = body.vertices[0].cpu().numpy(), body.joints[0].cpu().numpy()
    planes = [(phrase("frontal, middle"), Plane.fitted("frontal", float(joints[joint("spine1"), 2]), skin, spacing_m))]
    for title, names in LEVELS.items():
        height = float(np.mean([joints[joint(one), 1] for one in names]))
        planes.append((title, Plane.fitted("axial", height, skin, spacing_m)))
    for title, plane in planes:
        fields = evaluate(model, body, plane, space="posed")
        drawn = Image.fromarray(class_picture(fields, 2))
        white = Image.new("RGB", drawn.size, "white")
        white.paste(drawn, mask=drawn.getchannel("A"))
        areas = ", ".join(f"{tissue.name} {1e4 * area:.0f}" for tissue, area in fields.areas_m2.items() if area > 0)
        shrunk = SLICE_SHRUNK if plane.kind == "axial" else SHRUNK
        yield Figure(
            phrase("{title}: {areas} cm2", title=title, areas=areas) if areas else title, white, spacing_m / 2, shrunk
        )
