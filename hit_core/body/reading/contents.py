"""What a body file holds as plain values, whatever it is packed in, recognised by its first bytes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from ...containers.archives import read_bytes
from ...containers.budget import BODY_BYTES, SUBJECT_BYTES, Budget
from ...containers.json_files import parse_json
from ...containers.npz import npz_names, read_npy, read_whole_npz
from ...containers.pickle_arrays import as_array
from ...containers.pickles import loads
from ...containers.text_tables import is_table, read_table
from ...containers.torch_archives import LEGACY_START, read_legacy, read_torch_zip
from ...errors import BodyFileError
from ...phrases import phrase
from ..beta_limits import NUM_BETAS
from .aliases import is_body_key

__all__ = ["bare_numbers", "read_content"]

_OTHERS = {
    b"glTF": phrase("a scene or mesh (glTF)"),
    b"Kaydara FBX": phrase("a scene (FBX)"),
    b"BLENDER": phrase("a scene of Blender"),
    b"ply": phrase("a mesh or point cloud (PLY)"),
    b"solid ": phrase("a mesh (STL)"),
    b"OFF": phrase("a mesh (OFF)"),
    b"PXR-USDC": phrase("a scene (USD)"),
    b"#usda": phrase("a scene (USD)"),
    b"HIERARCHY": phrase("a motion of bones (BVH)"),
    b"\x89HDF": phrase("an HDF5 file"),
    b"\x89PNG": phrase("a picture"),
    b"\xff\xd8\xff": phrase("a picture"),
    b"GIF8": phrase("a picture"),
    b"RIFF": phrase("a film or sound"),
    b"\x1aE\xdf\xa3": phrase("a film"),
    b"%PDF": phrase("a document (PDF)"),
    b"\x04\x22M\x18": phrase("a file packed by lz4"),
    b"ZF0x": phrase("a file of an old joblib"),
    b"7z\xbc\xaf": phrase("an archive (7z)"),
    b"Rar!": phrase("an archive (RAR)"),
    b"MATLAB": phrase("a file of Matlab"),
}
_REMEDY = phrase("Choose the file with the body's parameters (betas, body_pose) that the tool writes beside it")
_PACKED_ANEW = phrase("Save it anew, as .npz or with another compression")


def read_content(path: str | os.PathLike[str]) -> Any:
    """Return what a file holds: dictionaries, lists, numbers, text and arrays; nothing in it is run.

    Raises
    ------
    BodyFileError
        The file is missing, damaged, too large, asks for code, or is of a kind that holds no body, which is named.
    """
    is_subject = Path(path).suffix.lower() == ".gz"
    data = read_bytes(path, SUBJECT_BYTES if is_subject else BODY_BYTES)
    if data[:4] == b"PK\x03\x04":
        return _archive(data, path)
    if data[:6] == b"\x93NUMPY":
        return read_npy(data, path)
    _refuse_others(data, path)
    if LEGACY_START in data[:16]:
        return read_legacy(data, path)
    if _is_json(data):
        try:
            return _json(data, path)
        except BodyFileError:
            if data[:1] != b"[" or not is_table(data):  # an array as numpy prints it
                raise
    if is_table(data):
        try:
            return _with_known_names(read_table(data))
        except ValueError as error:
            raise BodyFileError.about(phrase("is no table of numbers ({error})", error=error), file=path) from None
    return loads(data, path, Budget(memory=2 * SUBJECT_BYTES) if is_subject else None)


def _archive(data: bytes, path: str | os.PathLike[str]) -> Any:
    names = npz_names(data, path)
    if any(name == "data.pkl" or name.endswith("/data.pkl") for name in names):
        return read_torch_zip(data, path)
    if "shapedirs" in names or "v_template" in names:  # a body model, which is large
        return {name: np.zeros(0) for name in names}
    if names and not any(name for name in npz_names(data, path, arrays=True)):
        raise BodyFileError.about(
            phrase("is an archive without arrays"), file=path, expected=phrase("an .npz or a file of torch.save"),
            found=", ".join(name[:30] for name in names[:6]), remedy=_REMEDY,
        )  # fmt: skip
    return read_whole_npz(data, is_body_key, path)


def _refuse_others(data: bytes, path: str | os.PathLike[str]) -> None:
    for start, what in _OTHERS.items():
        if data.startswith(start):
            packed = "packed" in what or "joblib" in what  # in the English words
            raise BodyFileError.about(
                phrase("is {what}, not a body", what=what), file=path, remedy=_PACKED_ANEW if packed else _REMEDY
            )
    if data[4:8] == b"ftyp":
        raise BodyFileError.about(phrase("is a film or picture, not a body"), file=path, remedy=_REMEDY)
    head = data[:2000].decode("latin1")
    lines = [line.split() for line in head.splitlines()]
    if sum(line[:1] == ["v"] and len(line) >= 4 for line in lines) >= 3:
        raise BodyFileError.about(phrase("is a mesh (OBJ), not a body"), file=path, remedy=_REMEDY)


def _with_known_names(table: Any) -> Any:
    """Return a table whose ten or more columns `b0`, `b1` and so on are betas, and whose names are persons'."""
    if not isinstance(table, dict):
        return table
    known = {"b": "betas", "b_": "betas", "name": "person_id"}
    return {
        known.get(str(name).lower(), name) if name != "b" or np.ndim(values) == 2 else name: values
        for name, values in table.items()
    }


def _is_json(data: bytes) -> bool:
    """Whether text begins as a dictionary or list of JSON, in UTF-8 or UTF-16."""
    start = data[:64]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start[2:]
    elif start[:3] == b"\xef\xbb\xbf":
        start = start[3:]
    text = start.replace(b"\0", b"").lstrip()
    return text[:1] == b"{" or (text[:1] == b"[" and text[1:].lstrip()[:1] in b'[{-0123456789"]' and text[1:2] != b"")


def _json(data: bytes, path: str | os.PathLike[str]) -> Any:
    try:
        content = parse_json(data)
    except ValueError as error:
        raise BodyFileError.about(phrase("is damaged or no JSON ({error})", error=error), file=path) from None
    if isinstance(content, dict) and isinstance(content.get("asset"), dict) and "scenes" in content:
        raise BodyFileError.about(phrase("is a scene (glTF), not a body"), file=path, remedy=_REMEDY)
    return content


def bare_numbers(content: Any) -> dict[str, Any] | None:
    """Return bare numbers under the name that their number tells: betas, or poses of 72, 156 or 165."""
    if isinstance(content, list | tuple) and content and not all(isinstance(item, int | float) for item in content):
        if any(isinstance(item, dict | str | bytes) for item in content):
            return None
        content = np.array(content, object) if any(isinstance(i, np.ndarray) for i in content) else content
    try:
        array = as_array(content) if isinstance(content, np.ndarray | list | tuple) else None
    except ValueError:
        return None
    if array is None or array.ndim == 0 or array.dtype.kind not in "iuf":
        return None
    if array.ndim >= 2 and array.shape[-2:] == (NUM_BETAS, 1):
        array = array[..., 0]
    width = array.shape[-1]
    if width in (10, 11, 16, 20, 100, 200, 300, 400) and array.ndim <= 2:
        return {"betas": array}
    if width in (66, 72, 75, 82, 85, 156, 165, 69, 63, 216, 144) or array.shape[-2:] in ((24, 3), (22, 3), (55, 3)):
        return {"poses": array}
    if array.shape[-3:] in ((24, 3, 3), (22, 3, 3)) or array.shape[-2:] in ((24, 6), (22, 6)):
        return {"poses": array}
    return None
