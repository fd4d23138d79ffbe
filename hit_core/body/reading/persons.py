"""Who is in a file, and which of its bodies are frames of one person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from .rows import Rows, rows_are_persons
from .search import Candidate, Leaf, Trail, plain

__all__ = ["Track", "gathered", "preferred"]

_Array = npt.NDArray[Any]

_PERSON_WORD = re.compile(
    r"(people|persons?|humans?|tracks?|tracklets?|subjects?|actors?|annots?|players?|identit(y|ies)|instances?|"
    r"detections?|sequence_results|pred_output_list|results_by_person|bodies|smplx?_params)(?![a-z])|.*_per_person$"
)
_FRAME_WORD = re.compile(r"(frames?|imgs?|images?|results_by_frame|time|timesteps?)(?![a-z])|.*_per_frame$")
_PICTURE = re.compile(r".*\.(jpe?g|png|bmp|tiff?|webp)$", re.IGNORECASE)
_WORLD_KEY = re.compile(r"(^|_)(world|global|w)($|_)")
_CAMERA_KEY = re.compile(r"(^|_)(cam|incam|camera|c)($|_)")
_MODELS = ("smpl", "smplh", "smplx")


@dataclass
class Track:
    """One person's bodies through a file, in order, and what is told of them."""

    name: str
    rows: list[Rows] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)
    """Of each entry of `rows`, which row of its dictionary it is; None for all of them."""
    picture: str = ""

    def told(self, role: str) -> list[tuple[Candidate, int | None]]:
        """Return what is told in the first dictionary, and which row of it this is."""
        return [(candidate, self.places[0]) for candidate in self.leaves[0].context.get(role, ())]


def preferred(leaves: Sequence[Leaf]) -> tuple[list[Leaf], list[str]]:
    """Leave out bodies that say the same in other axes or for another model: the world's, and SMPL's, are better.

    Returns
    -------
    tuple
        The bodies that remain, and the names of those left out.
    """
    highest = min(map(_depth, leaves), default=0)
    deeper = [str(leaf.trail[0]) for leaf in leaves if _depth(leaf) > highest]  # what a network gave on the way there
    leaves = [leaf for leaf in leaves if _depth(leaf) == highest]
    by_parent: dict[Trail, list[Leaf]] = {}
    for leaf in leaves:
        by_parent.setdefault(leaf.trail[:-1], []).append(leaf)
    kept, dropped = [], deeper
    for leaf in leaves:
        siblings = by_parent[leaf.trail[:-1]]
        best = max(_worth(other) for other in siblings)
        if len(siblings) > 1 and _worth(leaf) < best:
            dropped.append(str(leaf.trail[-1]))
        else:
            kept.append(leaf)
    return kept, list(dict.fromkeys(dropped))


def _depth(leaf: Leaf) -> int:
    return len(leaf.trail)


def _worth(leaf: Leaf) -> float:
    key = str(leaf.trail[-1]).lower() if leaf.trail and isinstance(leaf.trail[-1], str) else ""
    world = 1.0 if _WORLD_KEY.search(key) else -1.0 if _CAMERA_KEY.search(key) else 0.0
    model = next((index for index, name in enumerate(_MODELS) if key.split("_")[0] == name), None)
    return world + (0.0 if model is None else 0.3 - 0.1 * model)


def gathered(leaves: Sequence[Leaf], read: Sequence[Sequence[Rows]]) -> list[Track]:
    """Return the persons in a file, in the order in which they come.

    Parameters
    ----------
    leaves, read
        Dictionaries with bodies, and what was read from each.
    """
    entries: list[tuple[Leaf, Rows, str | None, int | None]] = []
    for leaf, found in zip(leaves, read, strict=True):
        for row in found:
            entries += [(leaf, *part) for part in _by_person(leaf, row)]
    levels = _person_levels(entries)
    tracks: dict[tuple[Any, ...], Track] = {}
    for leaf, rows, identity, place in entries:
        keys = tuple(leaf.trail[level] for level in levels if level < len(leaf.trail)) if identity is None else ()
        whole = (*keys, identity if identity is not None else rows.key)
        name = " ".join(str(part) for part in whole if part is not None)
        track = tracks.setdefault(whole, Track(name or "0"))
        track.rows.append(rows)
        track.leaves.append(leaf)
        track.places.append(place)
        track.picture = track.picture or _picture(leaf, place)
    return list(tracks.values())


def _by_person(leaf: Leaf, rows: Rows) -> list[tuple[Rows, str | None, int | None]]:
    """Return rows by person, each with the identity that the file gives it and the row that it began with."""
    count = len(rows)
    own, outer = _identities(leaf, count)
    if own is not None:
        found: dict[str, list[int]] = {}
        for index, identity in enumerate(own):
            found.setdefault(identity, []).append(index)
        if len(found) > 1 or count > 1:
            return [(rows.taken(places), identity, places[0]) for identity, places in found.items()]
        return [(rows, own[0], rows.row)]
    if outer is not None:
        return [(rows, outer, rows.row)]
    poses = rows.body if rows.body is not None and rows.key is None else None
    if rows.key is None and count > 1 and rows_are_persons(rows.betas, poses):
        return [(rows.taken([index], str(index)), None, index) for index in range(count)]
    return [(rows, None, rows.row)]


def _identities(leaf: Leaf, count: int) -> tuple[list[str] | None, str | None]:
    """Return who each row is, or who all of them are."""
    for candidate in leaf.context.get("ids", ()):
        value = plain(candidate.value)
        if isinstance(value, np.ndarray) and value.ndim == 0:
            value = value.item()
        if isinstance(value, str | int | np.integer | np.str_) and not isinstance(value, bool):
            return None, str(value)
        if isinstance(value, np.ndarray):
            value = value.reshape(-1).tolist()
        if not isinstance(value, list | tuple) or not all(isinstance(one, str | int | float) for one in value):
            continue
        texts = [str(int(one)) if isinstance(one, float) else str(one) for one in value]
        index = next((part for part in reversed(leaf.trail) if isinstance(part, int)), None)
        if candidate.name in leaf.names:
            if len(texts) == count:
                return texts, None
        elif index is not None and index < len(texts):  # a list beside that of the bodies
            return None, texts[index]
    return None, None


def _person_levels(entries: Sequence[tuple[Leaf, Rows, str | None, int | None]]) -> list[int]:
    """Return the levels of nesting whose keys are persons; those of all others are frames."""
    trails = [leaf.trail for leaf, *_ in entries]
    deepest = max(map(len, trails), default=0)
    varying = [level for level in range(deepest) if len({t[level] for t in trails if level < len(t)}) > 1]
    kinds: dict[int, bool | None] = {}
    for level in varying:
        keys = {trail[level] for trail in trails if level < len(trail)}
        above = [str(t[level - 1]).lower() for t in trails if 0 < level < len(t) and isinstance(t[level - 1], str)]
        kinds[level] = _kind(keys, above[0] if above else "")
    unknown = [level for level in varying if kinds[level] is None]
    several = any(rows.key is not None or identity is not None for _, rows, identity, _ in entries)
    long = float(np.median([len(rows) for _, rows, *_ in entries])) > 1 if entries else False
    for level in unknown:
        others = [kind for other, kind in kinds.items() if other != level and kind is not None]
        if True in others:
            kinds[level] = False
        elif False in others or (level != unknown[0]):
            kinds[level] = not several
        elif len(unknown) > 1 or several:
            kinds[level] = False
        else:
            kinds[level] = long or _differ([rows for _, rows, *_ in entries])
    return [level for level in varying if kinds[level]]


def _kind(keys: set[Any], above: str) -> bool | None:
    """Whether keys are persons (True) or frames (False), where they or the key above them tell."""
    words = [key for key in keys if isinstance(key, str) and not key.isdigit()]
    if words and all(_PICTURE.match(word) or _FRAME_WORD.match(word.lower()) for word in words):
        return False
    if words and len(words) == len(keys):
        return True
    if _PERSON_WORD.match(above):
        return True
    return False if _FRAME_WORD.match(above) else None


def _differ(rows: Sequence[Rows]) -> bool:
    betas = [row.betas[0, :10] for row in rows if row.betas is not None and row.betas.shape[1] >= 10]
    poses = [row.body[0] for row in rows if row.body is not None]
    if len(betas) != len(rows):
        return False
    return rows_are_persons(np.stack(betas), np.stack(poses) if len(poses) == len(rows) else None)


def _picture(leaf: Leaf, place: int | None) -> str:
    """Return the name of the picture that a body was found in."""
    for candidate in leaf.context.get("picture", ()):
        value = plain(candidate.value)
        if isinstance(value, np.ndarray):
            value = value.tolist()
        if isinstance(value, list | tuple) and value:
            value = value[place if place is not None and place < len(value) else 0]
        if isinstance(value, bytes):
            value = value.decode("latin1")
        if isinstance(value, str):
            return value
    named = next((part for part in leaf.trail if isinstance(part, str) and _PICTURE.match(part)), "")
    return named
