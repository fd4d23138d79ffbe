"""The distance between two points of a skin: straight, and along the skin."""

from dataclasses import dataclass, field

import numpy as np
import potpourri3d
from jaxtyping import Float, Int
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

from ..errors import InputError
from ..phrases import phrase

__all__ = ["SkinPath", "SkinPlace", "place_of", "skin_path"]

SkinPlace = tuple[int, tuple[float, float, float]]
"""A triangle, and the weights of its corners, which add up to 1."""
LEAST_WEIGHT = 0.002
"""A point nearer to a triangle's edge is moved inward by as much, some hundredths of a millimetre, so that no triangle
beside it has no area."""


@dataclass(frozen=True, eq=False)
class SkinPath:
    """How far two points of a skin are from each other.

    Attributes
    ----------
    straight_m : float
        Through the body or the air.
    along_m : float | None
        The shortest way along the skin; None where there is none, or the skin is no closed simple surface.
    points : array (N, 3)
        Corners of that way, m, from the first point to the second; without one, the two points.
    """

    straight_m: float
    along_m: float | None
    points: Float[np.ndarray, "corners 3"] = field(repr=False)


def place_of(
    place: SkinPlace, vertices: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"]
) -> Float[np.ndarray, " 3"]:
    """Where a place of the skin is, m."""
    return np.asarray(np.asarray(place[1]) @ vertices[faces[place[0]]].astype(np.float64))


def skin_path(
    vertices: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"], start: SkinPlace, end: SkinPlace
) -> SkinPath:
    """Measure between two places of a skin.

    The way along the skin is a geodesic of its triangles: the shortest way along edges and between their middles, made
    straight by flipping edges (Sharp and Crane 2020, ACM Trans. Graph. 39:249). Of two ways around a part of the body
    that differ by less than about one percent it may be the longer one.

    Parameters
    ----------
    vertices, faces
        The skin in the shape and pose that it is measured in, m.
    start, end
        On it.

    Raises
    ------
    InputError
        A place lies on no triangle of this skin.
    """
    for place in (start, end):
        if not 0 <= place[0] < len(faces):
            raise InputError.about(
                phrase("is on no triangle of this skin"),
                field="place",
                expected=phrase("below {count}", count=len(faces)),
                found=place[0],
            )
    first, last = (place_of(place, vertices, faces) for place in (start, end))
    straight, both = float(np.linalg.norm(last - first)), np.stack([first, last])
    if start[0] == end[0]:
        return SkinPath(straight, straight, both)
    points = vertices.astype(np.float64)
    inner = [place_of((place[0], _inward(place[1])), vertices, faces) for place in (start, end)]
    count = len(points)
    fans = [_fan(faces[place[0]], count + number) for number, place in enumerate((start, end))]
    around = np.concatenate([np.delete(faces, [start[0], end[0]], axis=0), *fans])
    used, compact = np.unique(around, return_inverse=True)
    corners, triangles = np.concatenate([points, inner])[used], compact.reshape(-1, 3).astype(np.int64)
    about = _about_shortest(corners, triangles, len(used) - 2, len(used) - 1)
    if about is None:  # they lie on different pieces of the skin
        return SkinPath(straight, None, both)
    try:
        solver = potpourri3d.EdgeFlipGeodesicSolver(corners, triangles)
        way = np.asarray(solver.find_geodesic_path_poly(about), np.float64)
    except RuntimeError:  # more than two triangles meet at an edge
        return SkinPath(straight, None, both)
    way = np.concatenate([first[None], way[1:-1], last[None]])
    return SkinPath(straight, float(np.linalg.norm(np.diff(way, axis=0), axis=1).sum()), way)


def _inward(weights: tuple[float, float, float]) -> tuple[float, float, float]:
    first, second, third = np.maximum(weights, LEAST_WEIGHT) / np.maximum(weights, LEAST_WEIGHT).sum()
    return float(first), float(second), float(third)


def _fan(corners: Int[np.ndarray, " 3"], middle: int) -> Int[np.ndarray, "3 3"]:
    a, b, c = corners
    return np.array([[a, b, middle], [b, c, middle], [c, a, middle]])


def _about_shortest(
    vertices: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"], start: int, end: int
) -> list[int] | None:
    """Vertices along the shortest way between two vertices on edges and between edges' middles; None without one.

    Along edges alone a way is up to a tenth too long, and often on the wrong side of the body.
    """
    count = len(vertices)
    sides = np.sort(faces[:, [[1, 2], [2, 0], [0, 1]]], axis=2).reshape(-1, 2)
    keys, side = np.unique(sides @ [count, 1], return_inverse=True)
    edges, middle = np.stack(np.divmod(keys, count), 1), side.reshape(-1, 3)
    middles = count + np.arange(len(edges))
    pairs = np.concatenate(
        [
            np.stack([edges[:, 0], middles], 1),
            np.stack([edges[:, 1], middles], 1),
            np.stack([faces, count + middle], 2).reshape(-1, 2),
            count + middle[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2),
        ]
    )
    nodes = np.concatenate([vertices, vertices[edges].mean(1)])
    lengths = np.linalg.norm(nodes[pairs[:, 0]] - nodes[pairs[:, 1]], axis=1)
    graph = coo_array((lengths, (pairs[:, 0], pairs[:, 1])), shape=(len(nodes), len(nodes))).tocsr()
    before = dijkstra(graph, directed=False, indices=start, return_predecessors=True)[1]
    if before[end] < 0:
        return None
    way = [end]
    while way[-1] != start:
        way.append(int(before[way[-1]]))
    found = [node if node < count else int(edges[node - count, 0]) for node in reversed(way)]
    return [vertex for number, vertex in enumerate(found) if not number or vertex != found[number - 1]]
