"""SMPL's model files, official pickles (Python 2's, chumpy's) and .npz, as arrays under SMPL's own names."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..containers.archives import read_bytes
from ..containers.budget import BODY_BYTES, Budget
from ..containers.npz import read_npz
from ..containers.pickle_arrays import Malformed, as_array
from ..containers.pickles import loads
from ..errors import BodyFileError
from ..phrases import phrase
from .beta_limits import NUM_BETAS
from .joints import NUM_JOINTS, PARENTS

__all__ = [
    "SMPL_KEYS",
    "check_weights",
    "find_smpl_file",
    "indices",
    "load_smpl_arrays",
    "numbers",
    "read_model",
    "shaped",
    "smpl_candidates",
]

SMPL_KEYS = ("v_template", "f", "shapedirs", "posedirs", "J_regressor", "weights", "kintree_table")
"""SMPL's names of the arrays that make a body model."""

_POSE_FEATURES = 9 * (NUM_JOINTS - 1)
_MAX_VALUE = 1e6
_KINDS = {52: "SMPL-H", 55: "SMPL-X"}
_OFFICIAL = {
    "male": ("basicmodel_m_lbs_10_207_0_v1.1.0", "basicModel_m_lbs_10_207_0_v1.0.0"),
    "female": ("basicmodel_f_lbs_10_207_0_v1.1.0", "basicModel_f_lbs_10_207_0_v1.0.0"),
    "neutral": ("basicmodel_neutral_lbs_10_207_0_v1.1.0", "basicModel_neutral_lbs_10_207_0_v1.0.0"),
}

_Array = npt.NDArray[Any]


def smpl_candidates(folder: str | os.PathLike[str], gender: str) -> list[Path]:
    """Paths at which `folder` may hold the body model of a gender, the usual name first."""
    names = (f"SMPL_{gender.upper()}", *_OFFICIAL.get(gender, ()))
    folders = [Path(folder), Path(folder) / "smpl"]
    return [base / f"{name}{suffix}" for base in folders for name in names for suffix in (".npz", ".pkl")]


def find_smpl_file(folder: str | os.PathLike[str], gender: str) -> Path | None:
    """Return the SMPL model file of a gender in a folder or its `smpl` subfolder, or None."""
    return next((path for path in smpl_candidates(folder, gender) if path.is_file()), None)


def load_smpl_arrays(path: str | os.PathLike[str]) -> dict[str, _Array]:
    """Read an SMPL model file, `.pkl` or `.npz`, recognised by content; nothing in it is run.

    Returns
    -------
    dict
        v_template (V, 3), f (F, 3) int64, shapedirs (V, 3, 10), posedirs (V, 3, 207) or (V, 3, 0) where the file has
        none, J_regressor (24, V), weights (V, 24), kintree_table (2, 24) int64 whose first parent is -1; float32

    Raises
    ------
    BodyFileError
        The file cannot be read, is another kind of model, or an array is missing, misshapen or not finite.
    """
    content = read_model(path)
    missing = [key for key in SMPL_KEYS if key not in content and key != "posedirs"]
    if missing:
        found = ", ".join(str(key)[:30] for key in list(content)[:8]) or phrase("nothing")
        expected = phrase("the fields {names}", names=", ".join(SMPL_KEYS))
        raise BodyFileError.about(phrase("is no SMPL body model"), file=path, expected=expected, found=found)
    tree = numbers(content, "kintree_table", path)
    joints = tree.shape[-1] if tree.ndim else 0
    if joints in _KINDS:
        remedy = phrase("Put SMPL's own files into the folder")
        raise BodyFileError.about(
            phrase("is an {model} model; HIT needs SMPL", model=_KINDS[joints]), file=path, remedy=remedy
        )
    vertices = shaped(content, "v_template", (None, 3), path)
    count = len(vertices)
    shapedirs = shaped(content, "shapedirs", (count, 3, None), path)
    if shapedirs.shape[2] < NUM_BETAS:
        expected, found = phrase("at least {count} shapes", count=NUM_BETAS), str(shapedirs.shape[2])
        raise BodyFileError.about(
            phrase("has too few shapes"), file=path, field="shapedirs", expected=expected, found=found
        )
    arrays = {
        "v_template": vertices,
        "f": indices(shaped(content, "f", (None, 3), path), "f", path, count),
        "shapedirs": np.ascontiguousarray(shapedirs[..., :NUM_BETAS]),
        "posedirs": np.zeros((count, 3, 0), np.float32),
        "J_regressor": shaped(content, "J_regressor", (NUM_JOINTS, count), path),
        "weights": shaped(content, "weights", (count, NUM_JOINTS), path),
        "kintree_table": _tree(shaped(content, "kintree_table", (2, NUM_JOINTS), path), path),
    }
    if "posedirs" in content and numbers(content, "posedirs", path).shape[-1:] != (0,):
        arrays["posedirs"] = shaped(content, "posedirs", (count, 3, _POSE_FEATURES), path)
    floats = {key: value.astype(np.float32) for key, value in arrays.items() if key not in ("f", "kintree_table")}
    check_weights(floats["weights"], path)
    return arrays | floats


def check_weights(weights: _Array, path: str | os.PathLike[str]) -> None:
    """Raise a BodyFileError where they are no skinning weights."""
    sums = weights.sum(axis=1)
    if np.abs(sums - 1).max() > 0.01 or weights.min() < -0.01:
        found = phrase("sums from {low:.3g} to {high:.3g}", low=sums.min(), high=sums.max())
        raise BodyFileError.about(
            phrase("are no skinning weights"),
            file=path,
            field="weights",
            expected=phrase("rows that sum to 1"),
            found=found,
        )


def read_model(path: str | os.PathLike[str], limit: int = BODY_BYTES) -> Mapping[Any, Any]:
    """Read what a body model's file holds, of at most `limit` bytes."""
    data = read_bytes(path, limit)
    if data[:4] == b"PK\x03\x04":
        content = read_npz(data, SMPL_KEYS, path, limit)
    else:
        content = loads(data, path, Budget(memory=max(2 * limit, Budget.memory)))
    if not isinstance(content, Mapping):
        raise BodyFileError.about(phrase("is no SMPL body model"), file=path, expected=phrase("a dictionary"))
    return content


def numbers(content: Mapping[Any, Any], key: str, path: str | os.PathLike[str]) -> _Array:
    """Return a field's finite numbers; BodyFileError if it holds others."""
    try:
        array = as_array(content[key])
    except Malformed as found:
        raise BodyFileError.about(
            phrase("is not numeric"), file=path, field=key, expected=phrase("an array"), found=str(found)
        ) from None
    limit = 2**32 if key == "kintree_table" else _MAX_VALUE
    if not np.isfinite(array).all() or np.abs(array.astype(np.float64)).max(initial=0) > limit:
        raise BodyFileError.about(phrase("has values that are not finite or too large"), file=path, field=key)
    return array


def shaped(content: Mapping[Any, Any], key: str, shape: tuple[int | None, ...], path: str | os.PathLike[str]) -> _Array:
    """Return a field's numbers, of a shape in which None stands for any size; BodyFileError if it has another."""
    array = numbers(content, key, path)
    fits = array.ndim == len(shape) and all(want in (None, got) for want, got in zip(shape, array.shape, strict=True))
    if not fits or array.shape[0] == 0:
        expected = "(" + ", ".join("any" if size is None else str(size) for size in shape) + ")"
        raise BodyFileError.about(
            phrase("has the wrong shape"), file=path, field=key, expected=expected, found=str(array.shape)
        )
    return array


def indices(array: _Array, key: str, path: str | os.PathLike[str], limit: int) -> _Array:
    """Return whole numbers from 0 up to `limit`; BodyFileError if they are others."""
    if (array < 0).any() or (array >= limit).any() or (array != np.floor(array)).any():
        found = f"{array.min():g} to {array.max():g}"
        expected = phrase("whole numbers from 0 to {value}", value=limit - 1)
        raise BodyFileError.about(
            phrase("names vertices that do not exist"), file=path, field=key, expected=expected, found=found
        )
    return array.astype(np.int64)


def _tree(table: _Array, path: str | os.PathLike[str]) -> _Array:
    """Return the joint tree with -1 as the root's parent: files keep it as the largest unsigned number."""
    tree = table.astype(np.int64)
    tree[0, 0] = -1
    if not np.array_equal(tree, [list(PARENTS), range(NUM_JOINTS)]):
        expected, found = phrase("parents {value}", value=list(PARENTS)), f"{tree[0].tolist()}"
        raise BodyFileError.about(
            phrase("is not SMPL's tree of joints"), file=path, field="kintree_table", expected=expected, found=found
        )
    return tree
