"""What encloses solids that planes cut: triangles, outlines of cuts, the ends of gaps in these, and settled groups.

Each element tells which solid owns it, and on which side of the planes it lies that it has been sorted by.
"""

from typing import NamedTuple, TypeVar

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from .vectors import taken

__all__ = ["Edges", "Element", "Points", "Settled", "Triangles", "joined", "none_of", "picked", "together", "where"]


class Triangles(NamedTuple):
    """Loose triangles, counter-clockwise seen from outside.

    Corners are m, three by x, y, z; bulges, m3, lie between each flat triangle and the curved one that it stands for.
    `known` has a bit for each plane that a triangle was sorted by, `above` those on whose kept side it lies.
    """

    owner: Int[Tensor, " n"]
    known: Int[Tensor, " n"]
    above: Int[Tensor, " n"]
    corners: Float[Tensor, "3 3 n"]
    bulges_m3: Float[Tensor, " n"]


class Edges(NamedTuple):
    """Of cuts' outlines, counter-clockwise seen from outside: starts and ends, m, and the planes that they lie on."""

    owner: Int[Tensor, " n"]
    known: Int[Tensor, " n"]
    above: Int[Tensor, " n"]
    ends: Float[Tensor, "2 3 n"]
    plane: Int[Tensor, " n"]


class Points(NamedTuple):
    """Ends of gaps in outlines, on lines that two planes share.

    The first plane's outline leaves at weight -1 and comes back at 1; the other's runs the other way.
    """

    owner: Int[Tensor, " n"]
    known: Int[Tensor, " n"]
    above: Int[Tensor, " n"]
    at: Float[Tensor, "3 n"]
    planes: Int[Tensor, "2 n"]
    weight: Int[Tensor, " n"]


class Settled(NamedTuple):
    """Groups of triangles that no plane will cut: the volumes between them and the apex, m3."""

    owner: Int[Tensor, " n"]
    known: Int[Tensor, " n"]
    above: Int[Tensor, " n"]
    volumes_m3: Float[Tensor, " n"]


Element = TypeVar("Element", Triangles, Edges, Points, Settled)


def picked(of: Element, rows: Int[Tensor, " k"]) -> Element:
    """Return these elements."""
    return type(of)(*(taken(part, rows) for part in of))


def where(of: Element, which: Bool[Tensor, " n"]) -> Element:
    """Return the elements that are marked."""
    return picked(of, which.nonzero()[:, 0])


def none_of(of: Element) -> Element:
    """Return no elements of this kind."""
    return type(of)(*(part[..., :0] for part in of))


def joined(*parts: Element) -> Element:
    """Return elements one after the other."""
    return type(parts[0])(*(torch.cat(part, -1) for part in zip(*parts, strict=True)))


def together(one: Element, other: Element) -> Element:
    """Return both; nothing is copied for nothing."""
    if not len(other.owner):
        return one
    return joined(one, other) if len(one.owner) else other
