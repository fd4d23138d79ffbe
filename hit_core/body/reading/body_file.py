"""A body file, read: who is in it, and each person's body and motion, with all that is to be told of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ...axes import ANGLE_CHOICES, UP_CHOICES
from ...errors import BodyFileError, InputError
from ...phrases import phrase
from ..parameters import BodyParameters, BodySequence
from .contents import bare_numbers, read_content
from .facts import (
    APPROXIMATE,
    gender_told,
    kinds_of,
    names_own,
    scale_of,
    shape_space_of,
    space_by_names,
    ten_betas,
    usual_up,
)
from .gender import text_of
from .person import Person, SmplxShape
from .persons import Track, gathered, preferred
from .record import read_rows
from .refusals import other_model, what_it_is
from .rotations import DEGREES_ASSUMED
from .rows import FieldError, Rows
from .search import Candidate, Leaf, Search, find_bodies, number_of, shown
from .up_axis import pelvis_of, turned_up, up_axis

__all__ = ["DOUBTFUL_UP", "NOT_USED", "OWN_FORMAT", "BodyFile", "not_used", "open_body_file"]

_Array = npt.NDArray[Any]
_Path = str | os.PathLike[str]

OWN_FORMAT, NOT_USED = "hit-body", "Not used: "
_MOST_NAMED, _MOST_UNUSED = 12, 60
_MOST_BODIES = 60_000
"""Dictionaries with bodies in one file: each takes half a millisecond."""
_PLAIN_NAMES = {"betas", "pose", "poses", "body_pose", "pose_body", "global_orient", "root_orient", "transl", "trans"}
_EXPECTED = phrase("betas with body_pose, pose or poses")
DOUBTFUL_UP = phrase(
    "Which axis of the file's world is up is not sure from how the body stands: choose it if this is wrong."
)
_UP_NAMES = {"y": "Y", "z": "Z", "-y": "-Y"}


@dataclass(frozen=True)
class BodyFile:
    """What `open_body_file` found."""

    path: str
    people: tuple[Person, ...]
    notes: tuple[str, ...]

    @property
    def degrees_assumed(self) -> bool:
        """Whether angles were taken as degrees because of their size."""
        return any(DEGREES_ASSUMED in person.notes for person in self.people)

    def person(self, which: int | str | None) -> Person:
        """Return a person by name, or by number from 0; None is the first; BodyFileError if there is no such."""
        if which is None:
            return self.people[0]
        for person in self.people:
            if person.name == str(which):
                return person
        index = int(which) if str(which).isdigit() else -1
        if 0 <= index < len(self.people):
            return self.people[index]
        raise BodyFileError.about(
            phrase("is not in the file"),
            file=self.path,
            field=phrase("person {name}", name=str(which)[:40]),
            expected=phrase("one of {names}", names=self.names()),
        )

    def names(self) -> str:
        """Return the persons' names as text."""
        return _some([person.name[:40] for person in self.people], _MOST_NAMED)

    def body(self, which: int | str | None = None, up: str = "auto") -> BodyParameters:
        """Return a person's first body; see `hit_core.load_body`."""
        person = self.person(which)
        notes = [*self._persons_note(person, which), *person.notes]
        if person.body is None and person.root is None:
            notes.append(phrase("The file holds no pose; the body stands in the T-pose."))
        elif person.frames > 1:
            notes.append(phrase("The file holds {frames} frames; the first one is shown.", frames=person.frames))
        values, turned = self._values(person, up)
        notes += turned
        return self._made(
            BodyParameters,
            {name: value if name == "betas" else value[0] for name, value in values.items()},
            person,
            (*notes, *self.notes),
        )

    def motion(self, which: int | str | None = None, up: str = "auto") -> BodySequence:
        """Return a person's motion; see `hit_core.load_sequence`."""
        person = self.person(which)
        if person.body is None and person.root is None:
            raise BodyFileError.about(
                phrase("holds no motion"), file=self.path, expected=phrase("poses, pose, or body_pose")
            )
        values, turned = self._values(person, up)
        rate, told = _frame_rate(person.fps, self.path)
        notes = (*self._persons_note(person, which), *person.notes, *turned, *told, *self.notes)
        count = len(values["body_pose"])
        if len(values["transl"]) == 1:
            values["transl"] = np.repeat(values["transl"], count, axis=0)
        return self._made(BodySequence, {**values, "fps": rate}, person, notes)

    def _persons_note(self, person: Person, which: int | str | None) -> list[str]:
        if len(self.people) == 1:
            return []
        seen = phrase(" (seen in {file})", file=person.picture[:60]) if person.picture else ""
        chosen = (
            phrase("person {name}", name=person.name[:40])
            if which is not None
            else phrase("the first, {name},", name=person.name[:40])
        )
        return [
            phrase(
                "The file holds {count} persons ({names}); {chosen}{seen} is shown.",
                count=len(self.people),
                names=self.names(),
                chosen=chosen,
                seen=seen,
            )
        ]

    def _values(self, person: Person, up: str) -> tuple[dict[str, Any], list[str]]:
        if up not in UP_CHOICES:
            raise InputError.about(
                phrase("is unknown"), field="up", expected=", ".join(UP_CHOICES), found=repr(up)[:40]
            )
        count = max(person.frames, 1)
        root = person.root if person.root is not None else np.zeros((count, 3))
        body = person.body if person.body is not None else np.zeros((count, 69))
        transl = person.transl if person.transl is not None else np.zeros((1, 3))
        axis = up
        told: list[str] = []
        if up == "auto":
            axis, told = _found_up(person, root, body)
        if axis in ("z", "-y"):
            pelvis = pelvis_of(person.shape_space)
            if len(transl) == len(root):
                placed = transl
            else:
                placed = transl[:1] if len(transl) == 1 else transl
            turned, moved = turned_up(root, placed, axis, pelvis)
            root, transl = turned, moved if person.transl is not None else transl
            told.append(phrase("The file's world has {axis} up; it is turned so that Y is up.", axis=_UP_NAMES[axis]))
        return {"betas": person.betas, "body_pose": body, "global_orient": root, "transl": transl}, told

    def _made(self, kind: Any, values: dict[str, Any], person: Person, notes: Iterable[str]) -> Any:
        gender, space = person.gender, person.shape_space
        try:
            return kind(
                **values, gender=gender, shape_space=space, scale=person.scale, notes=tuple(dict.fromkeys(notes))
            )
        except InputError as error:
            raise BodyFileError(phrase("{file}: {error}", file=self.path, error=error)) from None


def _found_up(person: Person, root: _Array, body: _Array) -> tuple[str, list[str]]:
    if person.is_own or person.root is None:
        return "y", []
    axis, sure = up_axis(root, body, person.transl, person.usual_up)
    return axis, [] if sure else [DOUBTFUL_UP]


def _frame_rate(candidate: Candidate | None, path: str) -> tuple[float, list[str]]:
    if candidate is None:
        return 30.0, [phrase("The file holds no frame rate; 30 frames per second are assumed.")]
    rate = number_of(candidate)
    if rate is None:
        raise BodyFileError.about(phrase("is no frame rate"), file=path, field="fps", expected=phrase("one number"))
    return rate, []


def open_body_file(path: _Path, angles: str = "auto") -> BodyFile:
    """Read a body file of any tool, with rotation vectors in a unit of `ANGLE_CHOICES`.

    Raises
    ------
    BodyFileError
        The file is missing, damaged, unsafe, no body, or a field is wrong; file, field, expected and found are named.
    """
    if angles not in ANGLE_CHOICES:
        expected = ", ".join(ANGLE_CHOICES)
        raise InputError.about(phrase("is unknown"), field="angles", expected=expected, found=repr(angles)[:40])
    content = read_content(path)
    text = os.fspath(path)
    name = str(path)
    is_own = isinstance(content, dict) and content.get("format") == OWN_FORMAT
    if is_own and content.get("version") != 1:
        version = str(content.get("version"))[:20]
        raise BodyFileError.about(
            phrase("is of a newer program"), file=path, field="version", expected="1", found=version
        )
    problems: dict[int, FieldError] = {}
    read: dict[int, list[Rows]] = {}

    def readable(leaf: Leaf) -> bool:
        if len(read) + len(problems) >= _MOST_BODIES:
            raise BodyFileError.about(
                phrase("holds too many bodies apart from each other"),
                file=path,
                expected=phrase("at most {most:,}", most=_MOST_BODIES),
                remedy=phrase("Save its frames as arrays"),
            )
        try:
            read[id(leaf)] = read_rows(leaf, space_by_names(leaf), angles)
        except FieldError as error:
            problems[id(leaf)] = error
            return False
        return True

    bare = bare_numbers(content)
    search = find_bodies(bare if bare is not None else content, readable)
    if not search.leaves:
        raise _no_body(name, bare if bare is not None else content, search, problems)
    leaves, dropped = preferred(search.leaves)
    tracks = gathered(leaves, [read[id(leaf)] for leaf in leaves])
    people = tuple(_person(track, search, name, is_own) for track in tracks)
    notes = _file_notes(search, leaves, tracks, dropped, bare is not None)
    return BodyFile(text, people, tuple(notes))


def _no_body(path: str, content: Any, search: Search, problems: dict[int, FieldError]) -> BodyFileError:
    for leaf in search.broken:
        other = other_model(leaf, kinds_of(leaf, search))
        if other is not None:
            return BodyFileError.about(
                phrase("holds a body of {model}, which is no SMPL", model=other[0]), file=path, remedy=other[1]
            )
    known = what_it_is(content, search)
    if known is not None and ("VPoser" not in known[0] or not problems):
        return BodyFileError.about(known[0], file=path, found=_found_names(search), remedy=known[1])
    for leaf in search.broken:
        error = problems[id(leaf)]
        place = shown(leaf.trail, error.name)
        return BodyFileError.about(
            error.problem, file=path, field=place, expected=error.expected or None, found=error.found or None,
            remedy=error.remedy or None,
        )  # fmt: skip
    found = _found_names(search)
    if isinstance(content, np.ndarray) and content.dtype.kind in "iuf":
        expected = phrase("10 betas, or rows of 72, 156 or 165 pose numbers")
        shape = phrase("shape {shape}", shape=content.shape)
        return BodyFileError.about(phrase("is not a supported body file"), file=path, expected=expected, found=shape)
    if not isinstance(content, dict | list | tuple):
        kind = text_of(content)
        found = repr(kind[:40]) if kind is not None else f"a {type(content).__name__}"
        return BodyFileError.about(
            phrase("is not a supported body file"), file=path, expected=phrase("a dictionary"), found=found
        )
    if isinstance(content, list | tuple) and not search.names:
        found = f"a {type(content).__name__}"
        return BodyFileError.about(
            phrase("is not a supported body file"), file=path, expected=phrase("a dictionary"), found=found
        )
    return BodyFileError.about(phrase("is not a supported body file"), file=path, expected=_EXPECTED, found=found)


def not_used(names: str) -> str:
    """Say which fields were left out."""
    return phrase("Not used: {names}.", names=names)


def _some(names: list[str], most: int) -> str:
    shown = ", ".join(names[:most])
    more = len(names) - most
    return phrase("{names} and {count} more", names=shown, count=more) if more > 0 else shown


def _found_names(search: Search) -> str:
    return ", ".join(list(dict.fromkeys(search.names))[:8]) or phrase("nothing")


def _person(track: Track, search: Search, path: str, is_own: bool) -> Person:
    rows, leaf = track.rows[0], track.leaves[0]
    notes = [note for entry in track.rows for note in entry.notes]
    kinds = kinds_of(leaf, search)
    other = other_model(leaf, kinds)
    if other is not None:
        raise BodyFileError.about(
            phrase("holds a body of {model}, which is no SMPL", model=other[0]), file=path, remedy=other[1]
        )
    root, body, transl, betas = (_stacked(track.rows, part) for part in ("root", "body", "transl", "betas"))
    space, told = shape_space_of(leaf, rows, kinds, betas, path, is_own)
    notes += told
    chosen, told = ten_betas(betas, rows.betas_name, space, sum(len(r) for r in track.rows))
    notes += told
    smplx = None
    if space == "smplx" and betas is not None:
        of_ten = tuple(note for note in told if note == APPROXIMATE or note.startswith("The file holds"))
        smplx = SmplxShape(betas.mean(axis=0), _first(rows.expression), _first(rows.hands), of_ten)
    gender, note = gender_told(track, search)
    notes += [note] if note else []
    scale, told = scale_of(leaf)
    notes += told
    fps = next(iter(leaf.context.get("fps", ())), None) or next(iter(search.elsewhere.get("fps", ())), None)
    count = max((len(part) for part in (root, body) if part is not None), default=1)
    return Person(
        track.name, count, chosen, gender, track.picture, space, scale, root, body, transl, fps,
        usual_up(leaf, rows), is_own or names_own(leaf), tuple(dict.fromkeys(notes)), smplx,
    )  # fmt: skip


def _first(part: _Array | None) -> _Array:
    return np.zeros(0) if part is None else part[0]


def _stacked(rows: list[Rows], part: str) -> _Array | None:
    arrays = [getattr(entry, part) for entry in rows]
    if all(array is None for array in arrays):
        return None
    if len(rows) == 1:
        return np.asarray(arrays[0])
    width = next(array.shape[1] for array in arrays if array is not None)
    filled = []
    for entry, array in zip(rows, arrays, strict=True):
        count = max(len(entry), 1)
        whole = np.zeros((count, width)) if array is None else array[:, :width]
        whole = np.pad(whole, ((0, 0), (0, width - whole.shape[1])))
        filled.append(np.repeat(whole, count, axis=0) if len(whole) == 1 and part != "betas" else whole)
    return np.concatenate(filled)


def _file_notes(
    search: Search, leaves: list[Leaf], tracks: list[Track], dropped: list[str], is_bare: bool
) -> list[str]:
    """Name what was read and every numeric field that was not."""
    notes: list[str] = []
    if dropped:
        notes.append(
            phrase(
                "Not shown: {names}, the same bodies in other axes or for another model.",
                names=", ".join(dropped[:_MOST_NAMED]),
            )
        )
    first = tracks[0]
    used = {
        shown(leaf.trail, name) for t in tracks for leaf, row in zip(t.leaves, t.rows, strict=True) for name in row.used
    }
    told = {
        shown(leaf.trail if candidate.name in leaf.names else leaf.trail[:-1], candidate.name)
        for leaf in leaves
        for found in leaf.context.values()
        for candidate in found
    }
    named = {part.rpartition(".")[2] for part in told}
    plain_names = all(name in _PLAIN_NAMES for name in first.rows[0].used) and not first.leaves[0].trail
    unused = [
        f"{name} ({shape})"
        for name, shape in search.numbers.items()
        if name not in used and name.rpartition(".")[2] not in named
    ]
    if not is_bare and (not plain_names or unused):
        notes.append(phrase("Read: {names}.", names=", ".join(sorted(used)[:_MOST_NAMED])))
    if unused:
        notes.append(not_used(_some(unused, _MOST_UNUSED)))
    return notes
