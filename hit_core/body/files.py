"""Bodies and sequences from the files in use, recognised by content; and this program's own files.

Read are pickles (packed by gzip or not), `.npz`, `.npy` and `.json`, holding one of

* SMPL-X style: `betas`, `body_pose` (63 or 69), `global_orient`, `transl`, `gender`;
* SMPL style: `pose` (72), `betas`, `trans`;
* a subject of HIT's data set, whose `smpl_dict` is SMPL style;
* AMASS: `poses` (T, 156), (T, 72) or (T, 165), `trans`, `betas`, `gender`, a frame rate; a body is its first frame.
"""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..anatomy import NUM_BETAS
from ..atomic import writing
from ..containers.archives import read_bytes
from ..containers.budget import BODY_BYTES, SUBJECT_BYTES, Budget
from ..containers.json_files import parse_json
from ..containers.npz import npz_names, read_npy, read_npz
from ..containers.pickle_arrays import Malformed, as_array
from ..containers.pickles import loads
from ..errors import BodyFileError, InputError, OutputError
from .parameters import SHAPE_SPACES, BodyParameters, BodySequence

__all__ = ["BODY_SUFFIXES", "load_body", "load_body_and_motion", "load_sequence", "save_body"]

BODY_SUFFIXES = (".pkl", ".npz", ".npy", ".json", ".gz")
"""Endings of files that a body or motion may be in; content decides, not the ending."""

_NAMES = {
    "betas": ("betas",),
    "pose": ("pose",),
    "poses": ("poses", "fullpose"),
    "body_pose": ("body_pose", "pose_body"),
    "global_orient": ("global_orient", "root_orient"),
    "transl": ("transl", "trans"),
    "gender": ("gender",),
    "fps": ("mocap_framerate", "mocap_frame_rate", "fps"),
    "subject": ("smpl_dict",),
    "kind": ("surface_model_type",),
    "model": ("shapedirs",),
    "shape_space": ("shape_space",),
}
_KEYS = {name for names in _NAMES.values() for name in names}
_POSES = {72: 72, 156: 66, 165: 66}
"""Values per AMASS frame (SMPL, SMPL-H, SMPL-X) -> how many of them are the root and SMPL's body joints."""
_JSON_FORMAT = "hit-body"

_Array = npt.NDArray[Any]
_Path = str | os.PathLike[str]


def load_body(path: _Path) -> BodyParameters:
    """Read one body from a file; of a sequence, its first frame.

    Global orientation and translation are kept (see `BodyParameters.upright`). What was left out or assumed is told in
    the result's `notes`: betas beyond the tenth, frames after the first, hands, fields that the file does not have.

    Raises
    ------
    BodyFileError
        The file is missing, damaged, unsafe, no body, or a field is wrong; file, field, expected and found are named.
    """
    return _body(_Fields(path, _read(path)))


def _body(fields: _Fields) -> BodyParameters:
    pose = fields.pose()
    if pose is not None and len(pose) > 1:
        fields.notes.append(f"The file holds {len(pose)} frames; the first one is shown.")
    values: dict[str, Any] = {"betas": fields.betas(), "gender": fields.gender(), "shape_space": fields.shape_space()}
    if pose is None:
        fields.notes.append("The file holds no pose; the body stands in the T-pose.")
    else:
        values.update(body_pose=pose[0, 3:], global_orient=pose[0, :3])
    if "transl" in fields.found:
        values["transl"] = fields.vectors("transl", (3,))[0]
    try:
        return BodyParameters(**values, notes=tuple(fields.notes))
    except InputError as error:
        raise BodyFileError(f"{os.fspath(fields.path)}: {error}") from None


def load_sequence(path: _Path) -> BodySequence:
    """Read a motion: AMASS and SMPL-X `.npz`, or any body file with several frames; one body is one frame.

    Raises
    ------
    BodyFileError
        As `load_body`; also where fields have different numbers of frames.
    """
    return _sequence(_Fields(path, _read(path)))


def load_body_and_motion(path: _Path) -> tuple[BodyParameters, BodySequence | None]:
    """Read a file once for both: its first body, and its motion if it has several frames that belong together.

    Raises
    ------
    BodyFileError
        As `load_body`.
    """
    content = _read(path)
    body = _body(_Fields(path, content))
    if not body.notes:  # they tell of frames that were left out
        return body, None
    try:
        motion = _sequence(_Fields(path, content))
    except BodyFileError:
        return body, None
    return body, motion if len(motion) > 1 else None


def _sequence(fields: _Fields) -> BodySequence:
    pose = fields.pose()
    if pose is None:
        found = ", ".join(sorted(fields.found)) or "none of them"
        expected = "poses, pose, or body_pose"
        raise BodyFileError.about("holds no motion", file=fields.path, expected=expected, found=found)
    transl = fields.vectors("transl", (3,)) if "transl" in fields.found else np.zeros((1, 3))
    values: dict[str, Any] = {"betas": fields.betas(), "gender": fields.gender(), "fps": fields.frame_rate()}
    values["shape_space"] = fields.shape_space()
    values.update(body_pose=pose[:, 3:], global_orient=pose[:, :3])
    values.update(transl=np.repeat(transl, len(pose), axis=0) if len(transl) == 1 else transl)
    try:
        return BodySequence(**values, notes=tuple(fields.notes))
    except InputError as error:
        raise BodyFileError(f"{os.fspath(fields.path)}: {error}") from None


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
            "has an unknown ending", file=path, expected=".npz, .pkl or .json", found=suffix or "none"
        )
    words = {name: word for name in ("gender", "shape_space") if (word := getattr(body, name)) is not None}
    with writing(path) as stream:
        if suffix == ".npz":
            np.savez(stream, allow_pickle=False, **arrays, **{name: np.array(word) for name, word in words.items()})
        elif suffix == ".pkl":
            rows = {name: array[None].copy() for name, array in arrays.items()}
            pickle.dump({**rows, **words}, stream, protocol=2)
        else:
            record = {"format": _JSON_FORMAT, "version": 1, **body.as_dict()}
            stream.write(json.dumps(record, indent=1).encode())


class _Fields:
    """The fields of a body file under their standard names, not yet checked for range."""

    def __init__(self, path: _Path, content: Mapping[Any, Any]) -> None:
        self.path = path
        self.notes: list[str] = []
        self.is_own = content.get("format") == _JSON_FORMAT
        outer = {name: content.get(name) for name in ("gender", "shape_space")}
        subject = content.get("smpl_dict")
        if isinstance(subject, Mapping):
            content = subject
        elif subject is not None:
            raise self.error("smpl_dict", "is not usable", "a dictionary", _found(subject))
        self.found: dict[str, Any] = {}
        for name, keys in _NAMES.items():
            values = [content[key] for key in keys if content.get(key) is not None]
            if values:
                self.found[name] = values[0]
        self.found = {**{name: value for name, value in outer.items() if value is not None}, **self.found}
        if "model" in self.found:
            remedy = "Put body models into the SMPL folder of the settings"
            raise BodyFileError.about("is a body model, not a body", file=path, remedy=remedy)
        if not self.found.keys() & {"betas", "pose", "poses", "body_pose"}:
            names = ", ".join(str(key)[:30] for key in list(content)[:8]) or "nothing"
            expected = "betas with body_pose, pose or poses"
            raise BodyFileError.about("is not a supported body file", file=path, expected=expected, found=names)

    def error(self, field: str, problem: str, expected: str, found: str) -> BodyFileError:
        return BodyFileError.about(problem, file=self.path, field=field, expected=expected, found=found)

    def numbers(self, name: str, expected: str) -> _Array:
        try:
            array = as_array(self.found[name])
        except Malformed as found:
            raise self.error(name, "is not numeric", expected, str(found)) from None
        if not np.isfinite(array).all():
            bad = f"{np.count_nonzero(~np.isfinite(array))} of {array.size} values NaN, infinite or too large"
            raise self.error(name, "has values that are no numbers", "finite values", bad)
        return array

    def vectors(self, name: str, sizes: tuple[int, ...]) -> _Array:
        """Return a field of `found` as (frames, n), given as (n,), (frames, n), (n/3, 3) or (frames, n/3, 3)."""
        expected = f"{' or '.join(map(str, sizes))} numbers, or rows of them"
        array = self.numbers(name, expected)
        by_joint = array.ndim >= 2 and array.shape[-1] == 3 and array.shape[-2] * 3 in sizes
        rows = array.reshape(*array.shape[:-2], -1) if by_joint else array
        while rows.ndim > 2 and 1 in rows.shape[:2]:
            rows = rows.reshape(-1, *rows.shape[2:])
        rows = rows[None] if rows.ndim == 1 else rows
        if rows.ndim != 2 or rows.shape[1] not in sizes or len(rows) == 0:
            error = self.error(name, "has the wrong shape", expected, f"shape {array.shape}")
            hint = _shape_hint(name, array.shape)
            raise BodyFileError(f"{error} {hint}") if hint else error
        return rows

    def betas(self) -> _Array:
        """Return the ten betas that the model uses, with a note if others were set."""
        if "betas" not in self.found:
            self.notes.append("The file holds no betas; the body has the mean shape.")
            return np.zeros(NUM_BETAS)
        array = self.numbers("betas", f"{NUM_BETAS} numbers or more")
        if array.ndim not in (1, 2, 3) or array.size == 0:
            raise self.error("betas", "has the wrong shape", f"{NUM_BETAS} numbers or more", f"shape {array.shape}")
        rows = array.reshape(-1, array.shape[-1])
        if (rows != rows[0]).any():
            self.notes.append("The shape changes from frame to frame; the first frame's betas are used.")
        betas = rows[0]
        if self.kind_is_smplx():
            self.notes.append("The betas are SMPL-X's, whose shape space is another: the shape is an approximation.")
        if betas[NUM_BETAS:].any():
            self.notes.append(
                f"The file holds {betas.size} betas; the model knows the first {NUM_BETAS}, the others are left out."
            )
        elif betas.size < NUM_BETAS:
            self.notes.append(f"The file holds {betas.size} betas; the others are zero.")
        return betas[:NUM_BETAS]

    def kind_is_smplx(self) -> bool:
        poses = self.found.get("poses")
        return _text(self.found.get("kind")) == "smplx" or np.shape(poses if isinstance(poses, np.ndarray) else 0)[
            -1:
        ] == (165,)

    def pose(self) -> _Array | None:
        """Return root and body joints (frames, 72), hands padded with zeros, or None where the file has no pose."""
        if "body_pose" in self.found:
            body = self.vectors("body_pose", (63, 69))
            no_root = np.zeros((len(body), 3))
            root = self.vectors("global_orient", (3,)) if "global_orient" in self.found else no_root
            if len(root) != len(body):
                raise self.error(
                    "global_orient", "has another length", f"{len(body)} frames as body_pose", str(len(root))
                )
            pose = np.concatenate([root, body], axis=1)
        elif "poses" in self.found:
            frames = self.vectors("poses", tuple(_POSES))
            pose = frames[:, : _POSES[frames.shape[1]]]
        elif "pose" in self.found:
            pose = self.vectors("pose", (72,))
        else:
            return None
        return np.pad(pose, ((0, 0), (0, 72 - pose.shape[1])))

    def gender(self) -> str | None:
        value = self.found.get("gender")
        name = _text(value)
        if value is not None and name is None:
            raise self.error("gender", "is unknown", "male, female or neutral", _found(value))
        return name if name not in ("", "none") else None

    def shape_space(self) -> str | None:
        """What the betas belong to; a file that does not say so and was not written by this program has SMPL's."""
        value = self.found.get("shape_space")
        name = _text(value)
        if value is not None and name is None:
            raise self.error("shape_space", "is unknown", " or ".join(SHAPE_SPACES), _found(value))
        if name is not None or self.is_own or "betas" not in self.found:
            return name
        return "smplx" if self.kind_is_smplx() else "smpl"

    def frame_rate(self) -> float:
        if "fps" not in self.found:
            self.notes.append("The file holds no frame rate; 30 frames per second are assumed.")
            return 30.0
        rate = self.numbers("fps", "a number")
        if rate.size != 1:
            raise self.error("fps", "is no frame rate", "one number", f"shape {rate.shape}")
        return float(rate.reshape(-1)[0])


def _shape_hint(name: str, shape: tuple[int, ...]) -> str | None:
    if name == "body_pose" and shape[-1:] == (72,):
        return "72 values are global_orient (3) and body_pose (69) in one and belong under 'pose'."
    if shape[-2:] == (3, 3):
        return "Rotation matrices are not supported: convert them to axis-angle vectors."
    return None


def _text(value: Any) -> str | None:
    """Return text, given as str, bytes or an array of one of them, in lower case; None for anything else."""
    if isinstance(value, np.ndarray | np.generic) and value.size == 1:
        value = value.reshape(-1)[0]
    value = value.item() if isinstance(value, np.generic) else value
    if isinstance(value, bytes):
        value = value.decode("latin1")
    if not isinstance(value, str):
        return None
    text = value.strip().lower()
    # Bytes that some exporter turned into text: "b'male'".
    return text[2:-1] if text[:2] in ("b'", 'b"') else text


def _found(value: Any) -> str:
    text = _text(value)
    return repr(text[:40]) if text is not None else f"a {type(value).__name__}"


def _read(path: _Path) -> Mapping[Any, Any]:
    """Return the dictionary that a body file holds, recognised by its first bytes."""
    is_subject = Path(path).suffix.lower() == ".gz"
    data = read_bytes(path, SUBJECT_BYTES if is_subject else BODY_BYTES)
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:2]
    if data[:4] == b"PK\x03\x04":
        content: Any = _read_archive(data, path)
    elif data[:6] == b"\x93NUMPY":
        content = read_npy(data, path)
    elif start[:1] == b"{":
        content = _read_json(data, path)
    else:
        content = loads(data, path, Budget(memory=2 * SUBJECT_BYTES) if is_subject else None)
    if isinstance(content, list | tuple) and len(content) == 1:
        content = content[0]
    if isinstance(content, np.ndarray) and content.dtype == object and content.size == 1:
        content = content.reshape(-1)[0]
    if not isinstance(content, Mapping):
        raise BodyFileError.about(
            "is not a supported body file", file=path, expected="a dictionary", found=_found(content)
        )
    return content


def _read_archive(data: bytes, path: _Path) -> dict[str, Any]:
    names = npz_names(data, path)
    if "shapedirs" in names:
        return {"shapedirs": True}
    if any(name.endswith("data.pkl") for name in names):
        remedy = "Save bodies as plain numpy arrays"
        raise BodyFileError.about("is a PyTorch file, not a body", file=path, remedy=remedy)
    content = read_npz(data, _KEYS, path)
    if not content:
        expected = "betas with body_pose, pose or poses"
        found = ", ".join(name[:30] for name in names[:8]) or "nothing"
        raise BodyFileError.about("is not a supported body file", file=path, expected=expected, found=found)
    return content


def _read_json(data: bytes, path: _Path) -> Any:
    try:
        content = parse_json(data)
    except ValueError as error:
        raise BodyFileError.about(f"is damaged or no JSON ({error})", file=path) from None
    if isinstance(content, dict) and content.get("format") == _JSON_FORMAT and content.get("version") != 1:
        version = str(content.get("version"))[:20]
        raise BodyFileError.about("is of a newer program", file=path, field="version", expected="1", found=version)
    return content
