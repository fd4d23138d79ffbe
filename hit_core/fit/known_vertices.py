"""A mesh in a body model's own vertices: shape and pose are solved vertex by vertex, exactly inside the space."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..scan_choices import METRES
from .cleaning import BODY_EXTENT_M
from .registration import Registered
from .skinned import FitBody, Floats, Placement, Posed

__all__ = ["corresponding", "solve_vertices", "unposed"]

ROUNDS, SOME = 15, 2000
SETTLED = 1e-6
MOST_RMS_M = 0.02
"""Vertices farther from any body than this are those of something else that has as many."""
MOST_BETA, EXACT_RMS_M = 6.0, 0.002
"""Betas beyond this are of a body of the model only if they meet it exactly: else of the other gender's, say."""


def corresponding(vertices: Floats, body: FitBody, unit: str | None) -> tuple[str, Placement, float] | None:
    """Unit, placement and root mean square (m) of a mesh in a body's vertices; None if it is in others."""
    if vertices.shape != body.template.shape:
        return None
    extent = float(np.ptp(vertices, axis=0).max())
    found = []
    for name, metres in METRES.items():
        if name == (unit or name) and (unit or BODY_EXTENT_M[0] < extent * metres < BODY_EXTENT_M[1]):
            placement = solve_vertices(vertices * metres, body)
            rms = float(np.sqrt(((body.placed(placement).vertices - vertices * metres) ** 2).sum(1).mean()))
            found.append((rms, name, placement))
    if not found:
        return None
    rms, name, placement = min(found, key=lambda entry: entry[0])
    likely = rms < MOST_RMS_M if np.abs(placement.betas).max() < MOST_BETA else rms < EXACT_RMS_M
    return (name, placement, rms) if likely else None


def solve_vertices(target: Floats, body: FitBody, betas: Floats | None = None) -> Placement:
    """Gauss-Newton on all vertices (V, 3) m, from each joint's best rotation; given `betas` (10,) stay as they are."""
    placement = _start(target, body, np.zeros(body.shapes) if betas is None else betas)
    axes, moving = np.eye(3), np.arange(body.unknowns) >= (0 if betas is None else body.shapes)
    some = np.arange(0, len(target), max(len(target) // SOME, 1))
    for part, goal, rounds in ((body.part(some), target[some], ROUNDS), (body, target, 2)):
        for _ in range(rounds):
            posed = part.placed(placement)
            gap = goal - posed.vertices
            matrix, right = np.zeros((part.unknowns, part.unknowns)), np.zeros(part.unknowns)
            for axis in range(3):
                along = np.broadcast_to(axes[axis], goal.shape)
                columns = part.columns(posed, posed.rest, part.weights, part.directions, along)
                matrix += columns.T @ columns
                right += columns.T @ gap[:, axis]
            matrix[np.diag_indices(part.unknowns)] += 1e-9 * np.trace(matrix) / part.unknowns
            step = np.zeros(part.unknowns)
            step[moving] = np.linalg.solve(matrix[np.ix_(moving, moving)], right[moving])
            placement = placement.moved(step * min(1.0, 0.5 / max(np.abs(step[part.shapes : -3]).max(), 1e-12)))
            if np.abs(step).max() < SETTLED:
                break
    return placement


def unposed(posed: Posed, target: Floats) -> Registered:
    """The mesh itself as the scan's surface, and taken back to the zero pose."""
    away = target - posed.vertices
    rest = posed.body.template + posed.body.directions @ posed.placement.betas
    rest = rest + np.linalg.solve(posed.blended, away[:, :, None])[:, :, 0]
    offsets = np.einsum("ij,ij->i", away, posed.normals)
    return Registered(target, rest, offsets, np.ones(len(target), np.bool_))


def _start(target: Floats, body: FitBody, betas: Floats) -> Placement:
    """Each joint turned as its own vertices are: Kabsch's rotation of what hangs on it most."""
    rest = body.template + body.directions @ betas
    strongest = body.weights.argmax(1)
    turns = np.empty((len(body.parents), 3, 3))
    for number in range(len(turns)):
        mine = strongest == number
        if mine.sum() < 8:
            turns[number] = turns[body.parents[number]] if number else _rotation(rest, target)
        else:
            turns[number] = _rotation(rest[mine], target[mine])
    rotations = np.concatenate([turns[:1], turns[body.parents[1:]].transpose(0, 2, 1) @ turns[1:]])
    placement = Placement(np.array(betas, float), rotations, np.zeros(3))
    return replace(placement, transl=(target - body.placed(placement).vertices).mean(0))


def _rotation(points: Floats, target: Floats) -> Floats:
    left, _, right = np.linalg.svd((target - target.mean(0)).T @ (points - points.mean(0)))
    flip = np.diag([1.0, 1.0, np.sign(np.linalg.det(left @ right))])
    return np.asarray(left @ flip @ right)
