"""Which parts of a body a plane cuts, and where on the skin a tape in that plane can be bound."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float, Int, Integer
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..body.joints import JOINT_NAMES, TRUNK_JOINTS, joint
from .skin_paths import SkinPlace

__all__ = ["TAPE_PARTS", "PartCut", "parts_of_plane"]

TAPE_PARTS = ("trunk", "left_arm", "right_arm", "left_leg", "right_leg", "neck", "head")
"""Parts of the body that a tape can lie around."""
SHORTEST_M = 0.03
"""Shorter lines of a cut are slivers at a part's end, or fingertips."""
ARM = ("shoulder", "elbow", "wrist", "hand")
LEG = ("hip", "knee", "ankle", "foot")


@dataclass(frozen=True, eq=False)
class PartCut:
    """Where a plane cuts a part of the body.

    Attributes
    ----------
    place : tuple
        The line's foremost place, of the trunk the foremost that no thigh moves: a triangle of the skin and the weights
        of its corners.
    middle : array (3,)
        Middle of the box around the line, m.
    """

    place: SkinPlace
    middle: Float[np.ndarray, " 3"]


def parts_of_plane(
    vertices: Float[np.ndarray, "vertices 3"],
    faces: Int[np.ndarray, "faces 3"],
    owners: Integer[np.ndarray, " vertices"],
    point: Float[np.ndarray, " 3"],
    normal: Float[np.ndarray, " 3"],
) -> dict[str, PartCut]:
    """Find what a plane cuts, by the names in `TAPE_PARTS`.

    A line around both hips belongs to the trunk, one around a single thigh to that leg. Of several lines around one
    part, as around fingers, the longest counts.

    Parameters
    ----------
    vertices, faces
        The skin of a body in any pose, m.
    owners : array (V,)
        The joint that each vertex follows most.
    point, normal : array (3,)
        A place in the plane, m, and the direction across it.
    """
    along = (vertices - point) @ normal
    above = along > 0
    cut = np.flatnonzero(above[faces].any(1) & ~above[faces].all(1))
    arms = [_numbers(f"{side}_{name}" for name in ARM) for side in ("left", "right")]
    legs = _numbers(f"{side}_{name}" for side in ("left", "right") for name in LEG)
    top = [joint("neck"), joint("head")]
    trunk = sorted({*TRUNK_JOINTS, *legs} - {*top})
    core = [number for number in TRUNK_JOINTS if number in trunk and number not in legs]
    found: dict[str, tuple[float, PartCut]] = {}
    for group in (trunk, *arms, top):
        own = cut[np.isin(owners, group)[faces[cut]].all(1)]
        for piece in _pieces(faces, own, above):
            weights = _segments(faces[piece], along, above)
            lines = np.einsum("pek,pkj->pej", weights, vertices[faces[piece]])
            length = float(np.linalg.norm(lines[:, 1] - lines[:, 0], axis=1).sum())
            part = _part(owners[faces[piece]].reshape(-1))
            if length < SHORTEST_M or length <= found.get(part, (0.0,))[0]:
                continue
            best = np.where(np.isin(owners, core)[faces[piece]].any(1), lines[:, 0, 2], -np.inf)  # not on a raised knee
            front = int((best if part == "trunk" and best.max() > -np.inf else lines[:, 0, 2]).argmax())
            first, second, third = map(float, weights[front, 0])
            corners = lines.reshape(-1, 3)
            middle = (corners.min(0) + corners.max(0)) / 2
            found[part] = length, PartCut((int(piece[front]), (first, second, third)), middle)
    return {part: found[part][1] for part in TAPE_PARTS if part in found}


def _numbers(names: Iterable[str]) -> list[int]:
    return [joint(name) for name in names]


def _part(owners: Integer[np.ndarray, " corners"]) -> str:
    """Name the part that a line around the body lies on, by the joints that its corners follow."""
    names, counts = np.unique(owners, return_counts=True)
    shares = {JOINT_NAMES[number]: int(count) for number, count in zip(names, counts, strict=True)}
    if {"neck", "head"} & set(shares):
        return "head" if shares.get("head", 0) > shares.get("neck", 0) else "neck"
    if any(name.endswith(ARM) for name in shares):
        return f"{next(iter(shares)).partition('_')[0]}_arm"
    sides = {side: sum(shares.get(f"{side}_{name}", 0) for name in LEG) for side in ("left", "right")}
    core = sum(shares.values()) - sum(sides.values())
    if all(sides.values()) or core >= sum(sides.values()):
        return "trunk"
    return "left_leg" if sides["left"] else "right_leg"


def _pieces(
    faces: Int[np.ndarray, "faces 3"], cut: Int[np.ndarray, " cut"], above: Bool[np.ndarray, " vertices"]
) -> list[Int[np.ndarray, " piece"]]:
    """Triangles of each connected line of a cut."""
    if not len(cut):
        return []
    corners = faces[cut]
    sides = np.sort(corners[:, [[0, 1], [1, 2], [2, 0]]], axis=2).reshape(-1, 2)
    crossed = above[sides[:, 0]] != above[sides[:, 1]]
    owner = np.repeat(np.arange(len(cut)), 3)[crossed]
    edge = np.unique(sides[crossed], axis=0, return_inverse=True)[1].reshape(-1)
    links = coo_array((np.ones(len(edge)), (owner, edge)), shape=(len(cut), int(edge.max()) + 1)).tocsr()
    label = connected_components(links @ links.T, directed=False)[1]
    return [cut[label == number] for number in range(int(label.max()) + 1)]


def _segments(
    corners: Int[np.ndarray, "cut 3"], along: Float[np.ndarray, " vertices"], above: Bool[np.ndarray, " vertices"]
) -> Float[np.ndarray, "cut 2 3"]:
    """Weights of triangles' corners at the two ends of the cut through each."""
    up = above[corners]
    alone = np.where(up.sum(1) == 1, up.argmax(1), (~up).argmax(1))
    rows = np.arange(len(corners))
    weights = np.zeros((len(corners), 2, 3))
    for end in range(2):
        other = (alone + 1 + end) % 3
        here, there = along[corners[rows, alone]], along[corners[rows, other]]
        share = here / (here - there)
        weights[rows, end, alone], weights[rows, end, other] = 1 - share, share
    return weights
