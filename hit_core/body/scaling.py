"""Bodies that a file makes larger or smaller than their betas say: the betas that come nearest."""

from __future__ import annotations

import torch

from .model import BodyModel
from .parameters import BodyParameters

__all__ = ["scaled"]

_WORTH_M = 0.005
"""What one standard deviation of a beta is worth, as distance of the surface: small ones are not turned up for less."""


def scaled(model: BodyModel, body: BodyParameters) -> BodyParameters:
    """Return a body whose betas hold its scale; one of scale 1 as it is.

    The betas are small ones whose surface lies near, by least squares, to the scaled surface, wherever it is put.
    """
    if body.scale == 1:
        return body
    with torch.no_grad():
        betas = torch.from_numpy(body.betas.copy())[None].to(model.device)
        surface = model.with_shape(betas).vertices[0]
        directions = (model.shapedirs - model.shapedirs.mean(0)).flatten(0, 1).double().cpu()
        wanted = ((body.scale - 1) * (surface - surface.mean(0))).flatten().double().cpu()
        unit = _WORTH_M * len(surface) ** 0.5
        matrix = torch.cat([directions / unit, torch.eye(directions.shape[1], dtype=torch.float64)])
        target = torch.cat([wanted / unit, wanted.new_zeros(directions.shape[1])])
        more = torch.linalg.lstsq(matrix, target[:, None]).solution[:, 0]
    return body.replace(betas=(body.betas + more.numpy()), scale=1.0)
