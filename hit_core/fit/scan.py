"""A scan as oriented points spread evenly over its surface, in metres."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components, minimum_spanning_tree
from scipy.spatial import cKDTree

from .scan_files import ScanFile
from .skinned import Floats

__all__ = ["NORMAL_REACH", "Scan", "sample"]

NORMAL_REACH = 0.08
"""Metres that a normal turned by one radian counts as, where nearest oriented points are looked for."""
NEIGHBOURS = 20


@dataclass(frozen=True, eq=False)
class Scan:
    """Oriented points.

    Attributes
    ----------
    points, normals : array (N, 3)
        In metres, on the scan's own axes; unit normals that point outwards.
    area_m2 : float
        Of the surface that a point stands for, times N.
    inside_out : bool
        Whether the file's triangles faced inwards; the normals have been turned.
    """

    points: Floats
    normals: Floats
    area_m2: float
    inside_out: bool = False
    bare: bool = False
    """Whether which side is outside was guessed: the file holds points without triangles."""

    @cached_property
    def tree(self) -> cKDTree:
        """Nearest points."""
        return cKDTree(self.points)

    @cached_property
    def oriented_tree(self) -> cKDTree:
        """Nearest points with like normals."""
        return cKDTree(np.concatenate([self.points, NORMAL_REACH * self.normals], 1))

    def chosen(self, which: np.ndarray) -> Scan:
        """Some of its points."""
        points = self.points[which]
        return replace(
            self,
            points=points,
            normals=self.normals[which],
            area_m2=self.area_m2 * len(points) / max(len(self.points), 1),
        )

    def oriented_anew(self) -> Scan:
        """The same with the sides of bare points guessed again, once what they stood on is gone."""
        if not self.bare or len(self.points) < 30:
            return self
        return replace(self, normals=_oriented(self.points, self.normals, cKDTree(self.points)))

    def thinned(self, count: int, seed: int = 0) -> Scan:
        """At most so many of its points, drawn at random."""
        if len(self.points) <= count:
            return self
        return self.chosen(np.random.default_rng(seed).permutation(len(self.points))[:count])

    def facing_as(self, places: Floats, normals: Floats) -> Scan:
        """The same with bare points facing as a surface does at the nearest of its places."""
        if not self.bare:
            return self
        near = cKDTree(places).query(self.points)[1]
        side = np.where(np.einsum("ij,ij->i", normals[near], self.normals) < 0, -1.0, 1.0)
        return replace(self, normals=self.normals * side[:, None])

    def scaled(self, factor: float) -> Scan:
        """The same in another unit."""
        return replace(self, points=self.points * factor, area_m2=self.area_m2 * factor**2)


def sample(file: ScanFile, scale: float, count: int = 20_000, seed: int = 0) -> Scan:
    """Spread points over a scan; `scale` turns the file's unit into metres."""
    generator = np.random.default_rng(seed)
    vertices = file.vertices * scale
    if len(file.faces):
        points, normals, area = _on_triangles(vertices, file, count, generator)
        tree = cKDTree(points)
        smooth = _plane_normals(points, tree)
        smooth *= np.sign(np.einsum("ij,ij->i", smooth, _mean_around(normals, points, tree)) + 1e-12)[:, None]
    else:
        points = _evenly(vertices, count, generator)
        tree = cKDTree(points)
        smooth = _plane_normals(points, tree)
        smooth = _oriented(points, smooth, tree)
        spacing = np.median(tree.query(points[:2000], 7)[0][:, -1]) if len(points) > 7 else 0.0
        area = len(points) * np.pi * float(spacing) ** 2 / 7
    inside_out = bool(len(file.faces)) and _outwardness(points, smooth) < 0
    return Scan(points, -smooth if inside_out else smooth, float(area), inside_out, not len(file.faces))


def _on_triangles(
    vertices: Floats, file: ScanFile, count: int, generator: np.random.Generator
) -> tuple[Floats, Floats, float]:
    a, b, c = vertices[file.faces.T]
    facets = np.cross(b - a, c - a)
    doubled = np.linalg.norm(facets, axis=1)
    total = np.cumsum(doubled)
    which = np.searchsorted(total, (np.arange(count) + generator.random(count)) / count * total[-1])
    which = np.minimum(which, len(total) - 1)
    u, v = np.sqrt(generator.random(count)), generator.random(count)
    points = (1 - u)[:, None] * a[which] + (u * (1 - v))[:, None] * b[which] + (u * v)[:, None] * c[which]
    return points, facets[which] / np.maximum(doubled[which], 1e-30)[:, None], float(total[-1] / 2)


def _evenly(points: Floats, count: int, generator: np.random.Generator) -> Floats:
    """One point a cell of a grid that leaves about as many as wanted, and none closer than most are."""
    points = points[generator.permutation(len(points))][:1_500_000]
    if len(points) <= count:
        beside = cKDTree(points).query(points[:2000], 2)[0][:, -1]
        return points[_first_in_cells(points, max(1.5 * float(np.median(beside)), 1e-6))]
    low, high = 1e-4, max(float(np.ptp(points, axis=0).max()), 1e-3)
    kept = points
    for _ in range(18):
        size = np.sqrt(low * high)
        first = _first_in_cells(points, size)
        if len(first) > count:
            low = size
        else:
            high, kept = size, points[first]
            if len(first) > 0.9 * count:
                break
    return kept[:count]


def _first_in_cells(points: Floats, size: float) -> np.ndarray:
    cells = np.floor((points - points.min(0)) / size).astype(np.int64).clip(0, (1 << 20) - 1)
    return np.unique(cells @ np.array([1, 1 << 20, 1 << 40]), return_index=True)[1]


def _plane_normals(points: Floats, tree: cKDTree) -> Floats:
    near = tree.query(points, min(NEIGHBOURS, len(points)))[1]
    around = points[near] - points[near].mean(1, keepdims=True)
    _, axes = np.linalg.eigh(np.einsum("nki,nkj->nij", around, around))
    return np.asarray(axes[:, :, 0])


def _mean_around(normals: Floats, points: Floats, tree: cKDTree) -> Floats:
    return np.asarray(normals[tree.query(points, min(8, len(points)))[1]].mean(1))


def _outwardness(points: Floats, normals: Floats) -> float:
    """Positive where normals point outwards: what an even sample says of the volume inside."""
    return float(np.einsum("ij,ij->", points - points.mean(0), normals))


def _oriented(points: Floats, normals: Floats, tree: cKDTree) -> Floats:
    """Let neighbours agree on the side, along a tree of the likest neighbours; each piece faces outwards as a whole.

    Source: Hoppe et al., "Surface reconstruction from unorganized points", 1992.
    """
    count = len(points)
    distance, near = tree.query(points, min(9, count))
    rows = np.repeat(np.arange(count), near.shape[1] - 1)
    columns = near[:, 1:].ravel()
    unlike = 1.0 - np.abs(np.einsum("ij,ij->i", normals[rows], normals[columns]))
    cost = unlike + 1e-3 + distance[:, 1:].ravel()
    graph = coo_matrix((cost, (rows, columns)), (count, count)).tocsr()
    forest = minimum_spanning_tree(graph)
    normals = normals.copy()
    pieces, piece = connected_components(forest, directed=False)
    sizes = np.bincount(piece)
    for number in range(pieces):
        members = np.flatnonzero(piece == number)
        if sizes[number] < 30:
            continue
        order, before = breadth_first_order(forest, members[0], directed=False)
        for here in order[1:]:
            if normals[here] @ normals[before[here]] < 0:
                normals[here] *= -1
        if _outwardness(points[members], normals[members]) < 0:
            normals[members] *= -1
    return normals
