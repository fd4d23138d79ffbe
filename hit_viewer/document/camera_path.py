"""A smooth way of the camera through views that were kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.spatial.transform import Rotation, RotationSpline

from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_viewer.document.kept_views import CameraView

__all__ = ["camera_path"]


def camera_path(views: Sequence[CameraView]) -> Callable[[float], CameraView]:
    """Return where the camera stands at a share (0 to 1) of the way through two or more views.

    It turns around what it looks at, never through it; it sets off and arrives slowly.

    Raises
    ------
    InputError
        There are fewer than two views.
    """
    if len(views) < 2:
        raise InputError(phrase("The camera needs two kept views or more: View, Kept views."))
    marks = np.arange(len(views), dtype=float)
    looked_at = np.array([view.focal_point for view in views])
    away = np.array([view.position for view in views]) - looked_at
    distances = np.linalg.norm(away, axis=1)
    turns = RotationSpline(marks, Rotation.concatenate([_turn(view) for view in views]))
    places = PchipInterpolator(marks, np.c_[looked_at, np.log(distances)])

    def view_at(share: float) -> CameraView:
        mark = marks[-1] * (0.5 - 0.5 * np.cos(np.pi * min(max(share, 0.0), 1.0)))
        *focal_point, log_distance = places(mark)
        _, up, back = turns(mark).as_matrix().T
        return CameraView(tuple(focal_point + np.exp(log_distance) * back), tuple(focal_point), tuple(up))

    return view_at


def _turn(view: CameraView) -> Rotation:
    """Return the rotation from the axes to what is right, up and back of a camera."""
    back = np.subtract(view.position, view.focal_point)
    right = np.cross(view.up, back)
    up = np.cross(back, right)
    return Rotation.from_matrix(np.stack([axis / np.linalg.norm(axis) for axis in (right, up, back)], 1))
