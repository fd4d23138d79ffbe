"""A tape around whatever part of the body a place of the skin lies on."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from jaxtyping import Float, Int
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..body.edges import edges_of
from ..body.joints import joint
from ..body.model import BodyModel
from ..errors import InputError
from ..phrases import phrase
from .anthropometry import TakenMeasure
from .skin_paths import SkinPlace, place_of
from .tapes import hull_of

__all__ = ["tape_through"]

UP = np.array([0.0, 1.0, 0.0])
BONES: dict[str, tuple[tuple[str, tuple[str, ...], str, str], ...]] = {
    side: (
        ("arm", (f"{side}_shoulder",), f"{side}_shoulder", f"{side}_elbow"),
        ("arm", (f"{side}_elbow",), f"{side}_elbow", f"{side}_wrist"),
        ("arm", (f"{side}_wrist", f"{side}_hand"), f"{side}_elbow", f"{side}_wrist"),
        ("leg", (f"{side}_hip",), f"{side}_hip", f"{side}_knee"),
        ("leg", (f"{side}_knee", f"{side}_ankle", f"{side}_foot"), f"{side}_knee", f"{side}_ankle"),
    )
    for side in ("left", "right")
}
"""Of each side: part, the joints that move the skin there, and the two joints that the bone runs between."""


def tape_through(
    model: BodyModel,
    vertices: Float[np.ndarray, "vertices 3"],
    joints: Float[np.ndarray, "24 3"],
    place: SkinPlace,
    part: str = "",
    normal: Sequence[float] = (),
) -> TakenMeasure:
    """Lay a tape around the limb, the neck or the trunk at a place of the skin.

    It is the convex hull of the skin's cut through the place, as the standard girths are: of one limb or the trunk
    alone, across the bone on arms and legs, across the neck's axis there, and level on trunk and head; or in a plane
    that is given.

    Parameters
    ----------
    model : BodyModel
        Whose skin it is.
    vertices, joints
        Of a body in the zero pose (upright, arms out), as standard girths are taken.
    place : SkinPlace
        Where the tape lies.
    part : str
        Of `TAPE_PARTS`, what the tape lies around; "" for the part that the place is on.
    normal : sequence of 3 floats
        The direction across the tape in that pose; empty for the part's own.

    Returns
    -------
    TakenMeasure
        With 0 m where nothing closes around the place.

    Raises
    ------
    InputError
        The place lies on no triangle of this skin.
    """
    faces = model.faces.cpu().numpy()
    if not 0 <= place[0] < len(faces):
        raise InputError.about(
            phrase("is on no triangle of this skin"),
            field="place",
            expected=phrase("below {count}", count=len(faces)),
            found=place[0],
        )
    point = place_of(place, vertices, faces)
    own_part, axis = _part_and_axis(model, vertices, joints, place, point)
    part, axis = part or own_part, _unit(np.asarray(normal, np.float64)) if len(normal) else axis
    along, edges = (vertices - point) @ axis, _edges(model, part)
    above = along > 0
    edges = edges[above[edges[:, 0]] != above[edges[:, 1]]]
    if not len(edges):
        return _nothing()
    shares = along[edges[:, 0]] / (along[edges[:, 0]] - along[edges[:, 1]])
    corners = vertices[edges[:, 0]] + shares[:, None] * (vertices[edges[:, 1]] - vertices[edges[:, 0]])
    own = _piece(faces, edges, np.linalg.norm(corners - point, axis=1))
    edges, shares, corners = edges[own], shares[own], corners[own]
    hull = hull_of(corners @ _across(axis).T)
    if hull is None:
        return _nothing()
    order, girth = hull
    return TakenMeasure(girth, edges[order], shares[order], closed=True)


def _part_and_axis(
    model: BodyModel,
    vertices: Float[np.ndarray, "vertices 3"],
    joints: Float[np.ndarray, "24 3"],
    place: SkinPlace,
    point: Float[np.ndarray, " 3"],
) -> tuple[str, Float[np.ndarray, " 3"]]:
    own = int(_owners(model)[model.faces.cpu().numpy()[place[0], int(np.argmax(place[1]))]])
    for side, bones in BONES.items():
        for part, moved, start, end in bones:
            if own in map(joint, moved):
                if part == "leg" and point[1] > _crotch(model, vertices):
                    return "trunk", UP
                return f"{side}_{part}", _unit(joints[joint(end)] - joints[joint(start)])
    if own == joint("neck"):
        return "neck", _unit(joints[joint("head")] - joints[joint("neck")])
    return ("head", UP) if own == joint("head") else ("trunk", UP)


@lru_cache(maxsize=4)
def _owners(model: BodyModel) -> Int[np.ndarray, " vertices"]:
    return model.lbs_weights.argmax(1).cpu().numpy()


@lru_cache(maxsize=32)
def _edges(model: BodyModel, part: str) -> Int[np.ndarray, "edges 2"]:
    """Edges of the skin that a tape around a part touches."""
    if part == "trunk":
        return model.trunk_edges
    names: Sequence[str] = {"head": ("head", "neck"), "neck": ("neck", "head", "spine3")}.get(part, ())
    if not names:
        side, _, limb = part.partition("_")
        names = [f"{side}_{one}" for one in _CHAINS[limb]]
    faces = model.faces.cpu().numpy()
    return edges_of(faces[np.isin(_owners(model), [joint(name) for name in names])[faces].all(1)])


_CHAINS = {"arm": ("collar", "shoulder", "elbow", "wrist", "hand"), "leg": ("hip", "knee", "ankle", "foot")}


def _crotch(model: BodyModel, vertices: Float[np.ndarray, "vertices 3"]) -> float:
    """Height of the lowest point of the trunk's middle, m."""
    middle = model.midline_edges
    return float(vertices[middle, 1].mean(1).min()) if len(middle) else np.inf


def _piece(
    faces: Int[np.ndarray, "faces 3"], edges: Int[np.ndarray, "edges 2"], apart: Float[np.ndarray, " edges"]
) -> Int[np.ndarray, " own"]:
    """Which of the cut edges belong to the line of the cut that comes nearest to the place."""
    count = int(faces.max()) + 1
    keys = edges.min(1).astype(np.int64) * count + edges.max(1)
    order = np.argsort(keys)
    sides = np.sort(faces[:, [[0, 1], [1, 2], [2, 0]]], axis=2).astype(np.int64)
    wanted = sides[..., 0] * count + sides[..., 1]
    spot = np.searchsorted(keys[order], wanted).clip(max=len(keys) - 1)
    found = np.where(keys[order][spot] == wanted, order[spot], -1)
    found = np.sort(found, axis=1)[:, 1:]
    pairs = found[(found >= 0).all(1)]
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(edges), len(edges)))
    piece = connected_components(links, directed=False)[1]
    return np.flatnonzero(piece == piece[apart.argmin()])


def _nothing() -> TakenMeasure:
    return TakenMeasure(0.0, np.zeros((0, 2), np.int64), np.zeros(0), closed=True)


def _unit(way: Float[np.ndarray, " 3"]) -> Float[np.ndarray, " 3"]:
    length = np.linalg.norm(way)
    return np.asarray(way / length) if length else UP


def _across(axis: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "2 3"]:
    """Two directions at right angles to an axis and to each other."""
    least = np.eye(3)[np.abs(axis).argmin()]
    first = _unit(np.cross(axis, least))
    return np.stack([first, np.cross(axis, first)])
