"""Bodies and sequences from the files of all tools in use, recognised by content; and this program's own files.

`hit_core.body.reading` knows how the tools write; docs/bodies.md lists them.
"""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import numpy as np

from ..atomic import writing
from ..errors import BodyFileError, OutputError
from ..phrases import phrase
from .parameters import BodyParameters, BodySequence
from .reading.body_file import DOUBTFUL_UP, OWN_FORMAT, BodyFile, open_body_file
from .reading.rotations import DEGREES_ASSUMED

__all__ = [
    "BODY_SUFFIXES",
    "DEGREES_ASSUMED",
    "DOUBTFUL_UP",
    "BodyFile",
    "load_body",
    "load_sequence",
    "open_body_file",
    "save_body",
    "shown_in",
]

BODY_SUFFIXES = (
    ".pkl", ".npz", ".npy", ".json", ".jsonl", ".smpl", ".pt", ".pth", ".pk", ".pickle", ".joblib", ".csv", ".txt",
    ".gz",
)  # fmt: skip
"""Endings of files that a body or motion may be in; content decides, not the ending."""

_Path = str | os.PathLike[str]


def load_body(path: _Path, person: int | str | None = None, up: str = "auto", angles: str = "auto") -> BodyParameters:
    """Read one body from a file of any tool; of a sequence, its first frame.

    What was left out or assumed is told in the result's `notes`: which fields were read and which were not, betas
    beyond the tenth, other persons, frames after the first, an axis that was turned.

    Parameters
    ----------
    path : path
        A pickle, joblib, torch.save, npz, npy, JSON, CSV or text file.
    person : int | str | None
        Name of the person in the file, or number from 0; the first by default.
    up : str
        The axis that is up in the file's world, which is turned so that Y is: "auto" finds it from the body and the
        kind of file; "y", "z", "-y"; "file" leaves the world as it is. Root motion is kept.
    angles : str
        Unit of rotation vectors: "radians", "degrees", or "auto", which takes them as degrees where they are far too
        large for radians, and says so.

    Raises
    ------
    BodyFileError
        The file is missing, damaged, unsafe, no body, or a field is wrong; file, field, expected and found are named.
    InputError
        `up` or `angles` is unknown.
    """
    return open_body_file(path, angles).body(person, up)


def load_sequence(path: _Path, person: int | str | None = None, up: str = "auto", angles: str = "auto") -> BodySequence:
    """Read a motion from a file of any tool; one body is one frame. Parameters as of `load_body`.

    Raises
    ------
    BodyFileError
        As `load_body`; also where fields have different numbers of frames.
    """
    return open_body_file(path, angles).motion(person, up)


def shown_in(
    file: BodyFile, person: int | str | None = None, up: str = "auto"
) -> tuple[BodyParameters, BodySequence | None]:
    """Return a person's first body, and the motion if there are several frames that belong together.

    Raises
    ------
    BodyFileError
        As `load_body`.
    """
    body = file.body(person, up)
    if file.person(person).frames < 2:
        return body, None
    try:
        return body, file.motion(person, up)
    except BodyFileError:
        return body, None


def save_body(body: BodyParameters, path: _Path) -> None:
    """Write a body as `.npz`, `.pkl` (SMPL-X style, protocol 2) or `.json`; `load_body` returns it bit by bit.

    Raises
    ------
    OutputError
        The ending is another one, or the file cannot be written; no half-written file remains.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    arrays = {name: getattr(body, name) for name in ("betas", "body_pose", "global_orient", "transl")}
    if suffix not in (".npz", ".pkl", ".json"):
        raise OutputError.about(
            phrase("has an unknown ending"),
            file=path,
            expected=phrase(".npz, .pkl or .json"),
            found=suffix or phrase("none"),
        )
    words = {name: word for name in ("gender", "shape_space") if (word := getattr(body, name)) is not None}
    words |= {"scale": body.scale} if body.scale != 1 else {}
    with writing(path) as stream:
        if suffix == ".npz":
            np.savez(stream, allow_pickle=False, **arrays, **{name: np.array(word) for name, word in words.items()})
        elif suffix == ".pkl":
            rows = {name: array[None].copy() for name, array in arrays.items()}
            pickle.dump({**rows, **words}, stream, protocol=2)
        else:
            record = {"format": OWN_FORMAT, "version": 1, **body.as_dict()}
            stream.write(json.dumps(record, indent=1).encode())
