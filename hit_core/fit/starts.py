"""Where a fit begins: poses, up axes and facings are all tried, and judged by how body and scan agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from ..body.poses import POSES, pose_of_degrees
from ..phrases import phrase
from .scan import NORMAL_REACH, Scan
from .skinned import FitBody, Floats, Placement
from .solver import Coarse

__all__ = ["START_POSES", "Start", "starts"]

START_POSES: dict[str, tuple[float, ...]] = {
    "T": POSES["T"],
    "A": POSES["A"],
    phrase("arms along the body"): pose_of_degrees(
        both_shoulder=(0, 0, -72), both_elbow=(0, -12, 0), both_hip=(0, 0, 2)
    ),
    phrase("hands on handles"): pose_of_degrees(
        both_shoulder=(0, -15, -55), both_elbow=(0, -30, 0), both_hip=(0, 0, 7)
    ),
    phrase("sitting"): POSES["Sitting"],
    phrase("arms up"): POSES["Arms up (MRI)"],
}
FACINGS = 12
UNLIKE_RAD = 0.7
"""Starts of one pose that are turned against each other by less are one."""


@dataclass(frozen=True, eq=False)
class Start:
    """A pose, how it was placed, and how badly it agrees with the scan (m)."""

    pose: str
    placement: Placement
    cost: float


def starts(
    coarse: Coarse, body: FitBody, scan: Scan, ups: Sequence[Floats], poses: Sequence[str] | None = None, count: int = 8
) -> list[Start]:
    """Try poses, up axes and facings as they stand, and return the best that differ, best first.

    Parameters
    ----------
    coarse, body : Coarse, FitBody
        A part of the body's vertices, and all of them.
    scan : Scan
        The main piece.
    ups : Sequence of array (3,)
        Directions that may be up.
    poses : Sequence[str] | None
        Names in START_POSES; default: all.
    count : int
        How many to return at most.
    """
    some, centre = scan.thinned(300), scan.points.mean(0)
    target = cKDTree(_oriented(*_thin(scan, 2500)))
    size = float(np.sqrt(((scan.points - centre) ** 2).sum(1).mean()))
    tall = float(body.joints_directions[15, 1, 0] - body.joints_directions[7, 1, 0])
    stands = float(body.joints_template[15, 1] - body.joints_template[7, 1])
    found = []
    for name in poses or START_POSES:
        upright = Placement.of(START_POSES[name])
        posed = coarse.body.placed(upright)
        normals, middle = coarse.normals(posed), posed.vertices.mean(0)
        own = float(np.sqrt(((posed.vertices - middle) ** 2).sum(1).mean()))
        scale = float(np.clip(size / own, 0.72, 1.3))
        points = (posed.vertices - middle) * scale
        tree = cKDTree(_oriented(points, normals))
        betas = np.zeros(10)
        betas[0] = np.clip((scale - 1) * stands / tall, -2.5, 2.5) if abs(tall) > 1e-6 else 0.0
        for rotation in _rotations(ups, scan):
            there = tree.query(_oriented((some.points - centre) @ rotation, some.normals @ rotation))[0]
            back = target.query(_oriented(points[::5] @ rotation.T + centre, normals[::5] @ rotation.T))[0]
            cost = float(np.minimum(there, 0.2).mean() + np.minimum(back, 0.2).mean())
            found.append((cost, name, rotation, betas))
    found.sort(key=lambda entry: entry[0])
    chosen: list[tuple[float, str, Floats, Floats]] = []
    for entry in found:
        if len(chosen) < count and all(entry[1] != o[1] or _angle(entry[2], o[2]) > UNLIKE_RAD for o in chosen):
            chosen.append(entry)
    return [Start(name, _placed(coarse, name, r, betas, centre), cost) for cost, name, r, betas in chosen]


def _placed(coarse: Coarse, name: str, rotation: Floats, betas: Floats, centre: Floats) -> Placement:
    upright = Placement.of(START_POSES[name], betas=betas)
    rotations = upright.rotations.copy()
    rotations[0] = rotation
    placement = Placement(betas, rotations, np.zeros(3))
    middle = coarse.body.placed(placement).vertices.mean(0)
    return Placement(betas, rotations, centre - middle)


def _thin(scan: Scan, count: int) -> tuple[Floats, Floats]:
    thin = scan.thinned(count)
    return thin.points, thin.normals


def _oriented(points: Floats, normals: Floats) -> Floats:
    return np.concatenate([points, NORMAL_REACH * normals], 1)


def _angle(one: Floats, other: Floats) -> float:
    return float(np.arccos(np.clip((np.trace(one.T @ other) - 1) / 2, -1, 1)))


def _rotations(ups: Sequence[Floats], scan: Scan) -> list[Floats]:
    """From the upright body, which faces +z, to the scan's axes; facings count from where the scan is widest."""
    found = []
    for up in ups:
        up = np.asarray(up, float) / np.linalg.norm(up)
        flat = scan.points - scan.points.mean(0)
        flat = flat - np.outer(flat @ up, up)
        wide = np.linalg.eigh(flat.T @ flat)[1][:, 2]
        wide = wide - (wide @ up) * up
        wide /= np.linalg.norm(wide)
        base = np.stack([wide, up, np.cross(wide, up)], 1)
        for number in range(FACINGS):
            turn = Rotation.from_rotvec([0, 2 * np.pi * number / FACINGS, 0]).as_matrix()
            found.append(np.asarray(base @ turn))
    return found
