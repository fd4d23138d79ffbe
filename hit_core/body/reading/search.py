"""Finds the bodies in whatever dictionaries and lists a file holds, and what is told of them elsewhere in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...containers.npz import Unread
from ...containers.pickle_arrays import Malformed, Unsupported, as_array
from ...containers.watching import tell
from .aliases import CONTEXT_ROLES, DETAIL_ROLES, NUMBER_ROLES, SMPLX_MARKS, role_of

__all__ = ["Candidate", "Leaf", "Search", "find_bodies", "marks_of", "number_of", "plain", "shown"]

MOST_NODES = 400_000
"""Dictionaries and lists of dictionaries that are looked into."""
_MOST_DEPTH = 12
_TOLD_EVERY = 64
_MOST_NAMED = 200
Trail = tuple[str | int, ...]


@dataclass(frozen=True)
class Candidate:
    """A field that may hold what its role says."""

    name: str
    value: Any
    rank: int
    space: int


@dataclass(frozen=True)
class Leaf:
    """A dictionary that holds a body, or several: where it lies, its fields by role, and what is told around it."""

    trail: Trail
    fields: Mapping[str, tuple[Candidate, ...]]
    context: Mapping[str, tuple[Candidate, ...]]
    names: frozenset[str]


@dataclass
class Search:
    """What a file holds: bodies, dictionaries that look like one and are none, and all numbers by name."""

    leaves: list[Leaf] = field(default_factory=list)
    broken: list[Leaf] = field(default_factory=list)
    numbers: dict[str, str] = field(default_factory=dict)
    """Every numeric field, as `results[].cam`, with its shape in words."""
    elsewhere: dict[str, list[Candidate]] = field(default_factory=dict)
    """What is told outside of the bodies and of what they lie in."""
    names: list[str] = field(default_factory=list)
    nodes: int = 0


def find_bodies(content: Any, readable: Callable[[Leaf], bool]) -> Search:
    """Look through a file's content; `readable` says whether a dictionary's fields make a body."""
    search = Search()
    _walk(search, plain(content), (), {}, readable, 0)
    return search


def plain(value: Any) -> Any:
    """Return a value without numpy's wrapping of objects, keys as text."""
    while isinstance(value, np.ndarray) and value.dtype == object and value.size == 1 and value.ndim <= 1:
        inner = value.reshape(-1)[0]
        if not isinstance(inner, Mapping | list | tuple | np.ndarray):
            break
        value = inner
    if isinstance(value, np.ndarray) and value.dtype == object:
        return value.tolist()
    if isinstance(value, Mapping):
        return {key.decode("latin1") if isinstance(key, bytes) else key: item for key, item in value.items()}
    return value


def shown(trail: Trail, name: str = "") -> str:
    """Return a field's place in the file as text; indices and frames are left out."""
    text = ""
    for part in (*trail, name):
        if isinstance(part, int) or (part and _is_numbered(str(part))):
            text += "" if text.endswith("[]") else "[]"
        elif part:
            text += f".{str(part)[:60]}" if text else str(part)[:60]
    return text


def _is_numbered(name: str) -> bool:
    return name.isdigit() or name.lower().endswith((".jpg", ".jpeg", ".png"))


def _walk(
    search: Search, node: Any, trail: Trail, around: dict[str, tuple[Candidate, ...]],
    readable: Callable[[Leaf], bool], depth: int,
) -> None:  # fmt: skip
    search.nodes += 1
    if search.nodes % _TOLD_EVERY == 0:
        tell("unpack", min(search.nodes / MOST_NODES, 1.0))
    if depth > _MOST_DEPTH or search.nodes > MOST_NODES:
        return
    if not isinstance(node, Mapping):
        for index, item in _items(node):
            _walk(search, item, (*trail, index), around, readable, depth + 1)
        return
    if len(search.names) < _MOST_NAMED:
        search.names += [str(key)[:30] for key in node]
    leaf, context = _as_leaf(node, trail, around)
    is_body = bool(leaf.fields.keys() & {"pose", "betas"}) and readable(leaf)
    before = len(search.leaves)
    for key, item in node.items():
        inner = plain(item)
        if isinstance(inner, Mapping) or any(True for _ in _items(inner)):
            if is_body:
                _note_only(search, inner, (*trail, key), depth + 1)
            else:
                _walk(search, inner, (*trail, key), context, readable, depth + 1)
        elif (shape := _numeric_shape(inner)) is not None and len(search.numbers) < _MOST_NAMED:
            search.numbers.setdefault(shown(trail, str(key)), shape)
    if is_body:
        search.leaves.append(leaf)
    elif leaf.fields.keys() & {"pose", "betas"} and len(search.leaves) == before:
        search.broken.append(leaf)
    if not is_body and len(search.leaves) == before:  # nothing lies within it: what it tells may be of another's body
        for role, found in leaf.context.items():
            if role in context and context[role] is not around.get(role):
                search.elsewhere.setdefault(role, []).extend(found)


def _note_only(search: Search, node: Any, trail: Trail, depth: int) -> None:
    """Note numbers and what is told within a body's own dictionary."""
    search.nodes += 1
    if depth > _MOST_DEPTH or search.nodes > MOST_NODES:
        return
    if not isinstance(node, Mapping):
        for index, item in _items(node):
            _note_only(search, item, (*trail, index), depth + 1)
        return
    leaf, _ = _as_leaf(node, trail, {})
    for role, found in leaf.context.items():
        search.elsewhere.setdefault(role, []).extend(found)
    for key, item in node.items():
        inner = plain(item)
        if isinstance(inner, Mapping) or any(True for _ in _items(inner)):
            _note_only(search, inner, (*trail, key), depth + 1)
        elif (shape := _numeric_shape(inner)) is not None and len(search.numbers) < _MOST_NAMED:
            search.numbers.setdefault(shown(trail, str(key)), shape)


def _as_leaf(
    node: Mapping[Any, Any], trail: Trail, around: dict[str, tuple[Candidate, ...]]
) -> tuple[Leaf, dict[str, tuple[Candidate, ...]]]:
    """Return a dictionary's fields by role, and what is told of them and around them."""
    fields: dict[str, list[Candidate]] = {}
    told: dict[str, list[Candidate]] = {}
    for key, value in node.items():
        if not isinstance(key, str) or value is None:
            continue
        roles, space = role_of(key)
        for role, rank in roles:
            inner = plain(value)
            if (
                role in (*NUMBER_ROLES, *DETAIL_ROLES)
                and not isinstance(inner, Mapping)
                and not any(True for _ in _items(inner))
            ):
                fields.setdefault(role, []).append(Candidate(key, value, rank, space))
            elif role in CONTEXT_ROLES and not isinstance(inner, Mapping):
                told.setdefault(role, []).append(Candidate(key, value, rank, space))
    context = {**around, **{role: tuple(sorted(found, key=lambda c: c.rank)) for role, found in told.items()}}
    ordered = {role: tuple(sorted(found, key=lambda c: (-c.space, c.rank))) for role, found in fields.items()}
    return Leaf(trail, ordered, context, frozenset(str(key) for key in node)), context


def _items(node: Any) -> Iterator[tuple[int, Any]]:
    """Yield the dictionaries in a list, and the lists that begin with one."""
    if not isinstance(node, list | tuple):
        return
    for index, item in enumerate(node):
        inner = plain(item)
        nested = isinstance(inner, list | tuple) and len(inner) > 0 and isinstance(plain(inner[0]), Mapping)
        if isinstance(inner, Mapping) or nested:
            yield index, inner


def _numeric_shape(value: Any) -> str | None:
    if isinstance(value, Unread):
        return _words(value.shape)
    if isinstance(value, str | bytes | bool | Unsupported) or value is None:
        return None
    if isinstance(value, int | float | np.generic):
        return "a number" if not isinstance(value, np.str_ | np.bytes_ | np.bool_) else None
    try:
        return _words(as_array(value, 200_000).shape)
    except Malformed as error:
        return str(error) if "unequal" in str(error) or "too many" in str(error) else None


def _words(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) if shape else "a number"


def marks_of(leaf: Leaf) -> set[str]:
    """Return the fields of a face that a body has."""
    return {name for name in leaf.names if name.lower() in SMPLX_MARKS}


def number_of(candidate: Candidate) -> float | None:
    """Return a single number, or None."""
    try:
        array = as_array(candidate.value).reshape(-1)
    except Malformed:
        return None
    return float(array[0]) if array.size == 1 and np.isfinite(array[0]) else None
