"""What every export says of itself: body, model with its hash, space, units."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np

from hit_core.body.parameters import GENDERS, BodyParameters
from hit_core.model.hit import HITModel, ModelInfo
from hit_core.writers.records import build_record
from hit_viewer.worker.requests import Request

__all__ = ["at_plane", "parameters_of", "record_of"]


def record_of(model: HITModel, request: Request, **details: Any) -> dict[str, Any]:
    """Return the record of a request's results."""
    body = parameters_of(model.info, request)
    return build_record(model.info, body, request.space, warnings=request.doubts, **details)


def parameters_of(info: ModelInfo, request: Request) -> BodyParameters:
    """Return what records say of a request's body."""
    gender = info.gender if request.gender in ("", "unknown") else request.gender
    return BodyParameters(
        betas=np.asarray(request.betas, np.float32),
        body_pose=np.asarray(request.body_pose, np.float32),
        global_orient=np.asarray(request.global_orient, np.float32),
        transl=np.asarray(request.transl, np.float32),
        gender=gender if gender in GENDERS and request.gender != "unknown" else None,
        shape_space=request.shape_space or info.shape_space,
    )


def at_plane(session: Mapping[str, Any], axis: str, position: float, space: str) -> dict[str, Any]:
    """Return a session as plain values with one plane shown at a position: what a slice's picture restores."""
    moved = copy.deepcopy(dict(session))
    if "state" in moved:
        moved["state"]["space"] = space
        moved["state"]["planes"][axis].update(position=position, visible=True, follows=None)
    return moved
