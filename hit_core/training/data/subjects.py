"""Subjects of the HIT data set: one gzip pickle each, or one row of its Hugging Face form, checked field by field."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Bool, Float, Int, UInt8

from ...containers import pickles
from ...containers.budget import SUBJECT_BYTES
from ...containers.pickle_arrays import Malformed, as_array
from ...errors import BodyFileError, DataError
from ...tissues import Tissue
from .scan_geometry import ScanGeometry

__all__ = [
    "CLASS_OF_LABEL", "GENDERS", "SPLITS", "Subject", "data_folder", "list_subjects", "read_subject",
    "subject_from_fields",
]  # fmt: skip

GENDERS = ("male", "female")
SPLITS = ("train", "val", "test")
CLASS_OF_LABEL = {"NO": Tissue.NO, "LT": Tissue.LT, "AT": Tissue.AT, "VAT": Tissue.LT, "BONE": Tissue.BT}
"""Visceral fat counts as lean tissue, as the published models were trained."""
HAND_POSE = 6


def data_folder(config: Mapping[str, Any]) -> Path | None:
    """Folder of the data set: `data_cfg.data_folder`, or HIT_DATA_DIR."""
    named = config["data_cfg"]["data_folder"] or os.environ.get("HIT_DATA_DIR")
    return Path(named).expanduser() if named else None


@dataclass(frozen=True, eq=False)
class Subject:
    """A scanned person with the bodies fitted to the scan.

    Attributes
    ----------
    labels : array (X, Y, Z)
        Classes of `Tissue`.
    body_mask : array (X, Y, Z)
        Whether a voxel lies in the body.
    scan : ScanGeometry
        Voxel positions; they and all vertices have the body's translation taken off.
    betas : array (10,)
        Shape coefficients.
    body_pose : array (69,)
        Rotations, the hands' last six values zero; radians.
    global_orient : array (3,)
        Rotation of the root, radians.
    vertices, vertices_free : array (V, 3)
        Metres, the fit and the fit to the flattened body.
    faces : array (F, 3)
        Triangles of the body.
    """

    name: str
    gender: str
    labels: UInt8[np.ndarray, "x y z"]
    body_mask: Bool[np.ndarray, "x y z"]
    scan: ScanGeometry
    betas: Float[np.ndarray, "10"]
    body_pose: Float[np.ndarray, "69"]
    global_orient: Float[np.ndarray, "3"]
    vertices: Float[np.ndarray, "vertices 3"]
    vertices_free: Float[np.ndarray, "vertices 3"]
    faces: Int[np.ndarray, "faces 3"]


def list_subjects(folder: Path, gender: str, split: str) -> list[Path]:
    """Files of a split, by name.

    Raises
    ------
    DataError
        The folder is missing or holds no subject.
    """
    place = folder / gender / split
    if split not in SPLITS or gender not in GENDERS:
        raise DataError.about(
            "no such part of the data set", file=place, expected=f"{' or '.join(GENDERS)}, and {', '.join(SPLITS)}"
        )
    files = sorted(place.glob("*.gz"))
    if not files:
        found = "an empty folder" if place.is_dir() else "no such folder"
        raise DataError.about(
            "this split has no subjects", file=place, expected="subject files NAME.gz", found=found,
            remedy="Set data_cfg.data_folder or HIT_DATA_DIR, or make phantom subjects with `hit data phantom`",
        )  # fmt: skip
    return files


def read_subject(path: Path, gender: str | None = None) -> Subject:
    """Read one subject file; nothing that the file asks for is run.

    Raises
    ------
    DataError
        The file is missing or damaged, a field is missing or does not fit, or the gender is another one.
    """
    try:
        content = pickles.load(path, SUBJECT_BYTES)
    except BodyFileError as error:
        raise DataError(str(error)) from error
    if not isinstance(content, Mapping):
        raise DataError.about("not a subject", file=path, expected="a dictionary", found=type(content).__name__)
    fields = _Fields(content, str(path))
    masks = fields.section("mri_seg_dict")
    return _subject(
        fields, path.name.removesuffix(".gz").removesuffix(".pkl"), masks.array("BODY", None, None, None), gender
    )


def subject_from_fields(row: Mapping[str, Any], gender: str | None = None) -> Subject:
    """Build a subject from a row of the data set's Hugging Face form, whose volumes have the slices first.

    Raises
    ------
    DataError
        A field is missing or does not fit, or the gender is another one.
    """
    name = str(row.get("subject_ID", "subject"))
    fields = _Fields(row, name)
    turned = {**row, "mri_seg": np.moveaxis(fields.array("mri_seg", None, None, None), 0, -1)}
    body_mask = np.moveaxis(fields.array("body_mask", None, None, None), 0, -1)
    return _subject(_Fields({"gender": gender, **turned}, name), name, body_mask, gender)


class _Fields:
    """Checked access to a dictionary from outside."""

    most = 4_000_000
    """Numbers that lists of lists may hold; arrays may hold more."""

    def __init__(self, content: Mapping[str, Any], source: str, prefix: str = "") -> None:
        self.content, self.source, self.prefix = content, source, prefix

    def get(self, name: str) -> Any:
        value = self.content.get(name)
        if value is None:
            known = ", ".join(sorted(map(str, self.content))) or "nothing"
            raise DataError.about(
                "a field is missing", file=self.source, field=self.prefix + name, found=f"only {known}"
            )
        return value

    def section(self, name: str) -> "_Fields":
        value = self.get(name)
        if not isinstance(value, Mapping):
            raise self.problem(name, "not a dictionary", "a dictionary", type(value).__name__)
        return _Fields(value, self.source, f"{self.prefix}{name}.")

    def array(self, name: str, *shape: int | None) -> np.ndarray:
        try:
            array = as_array(self.get(name), self.most)
        except Malformed as found:
            raise self.problem(name, "not an array of numbers", "numbers of one shape", str(found)) from None
        if array.dtype.kind not in "biuf":
            raise self.problem(name, "not an array of numbers", "numbers", str(array.dtype))
        if array.ndim != len(shape) or any(
            want not in (None, got) for want, got in zip(shape, array.shape, strict=True)
        ):
            expected = "(" + ", ".join("any" if n is None else str(n) for n in shape) + ")"
            raise self.problem(name, "wrong shape", expected, str(array.shape))
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise self.problem(name, "values that are not finite", "finite numbers", None)
        return array

    def vector(self, name: str, length: int) -> np.ndarray:
        """A flat vector, with leading dimensions of 1 dropped and the length checked."""
        try:
            flat = as_array(self.get(name), self.most).reshape(-1)
        except Malformed as found:
            raise self.problem(name, "not an array of numbers", f"{length} numbers", str(found)) from None
        return _Fields({name: flat[:length] if name == "betas" else flat}, self.source, self.prefix).array(name, length)

    def problem(self, name: str, what: str, expected: str, found: object) -> DataError:
        error = DataError.about(what, file=self.source, field=self.prefix + name, expected=expected, found=found)
        return DataError(str(error))


def _subject(fields: _Fields, name: str, body_mask: np.ndarray, gender: str | None) -> Subject:
    found_gender = str(fields.get("gender"))
    if found_gender not in GENDERS or (gender is not None and found_gender != gender):
        raise fields.problem("gender", "wrong gender", gender or " or ".join(GENDERS), found_gender)
    segmentation = fields.array("mri_seg", None, None, None)
    if body_mask.shape != segmentation.shape:
        raise fields.problem(
            "mri_seg", "the body mask has another shape", str(body_mask.shape), str(segmentation.shape)
        )
    slices = segmentation.shape[2]
    body = fields.section("smpl_dict")
    vertices = body.array("verts", None, 3).astype(np.float32)
    translation = body.vector("trans", 3).astype(np.float32)
    resolution = fields.array("resolution", slices, 3).astype(np.float32)
    if not (resolution > 0).all():
        raise fields.problem("resolution", "not a voxel size", "positive metres", float(resolution.min()))
    pose = body.vector("pose", 72).astype(np.float32).copy()
    pose[-HAND_POSE:] = 0.0
    faces = body.array("faces", None, 3).astype(np.int32)
    if faces.size and (faces.min() < 0 or faces.max() >= len(vertices)):
        raise body.problem(
            "faces", "a face names a vertex that does not exist", f"0 to {len(vertices) - 1}", faces.max()
        )
    return Subject(
        name=name,
        gender=found_gender,
        labels=_classes(segmentation, fields),
        body_mask=body_mask.astype(bool),
        scan=ScanGeometry(resolution, fields.array("center", slices, 3).astype(np.float32), translation),
        betas=body.vector("betas", 10).astype(np.float32),
        body_pose=pose[3:],
        global_orient=pose[:3],
        vertices=vertices - translation,
        vertices_free=body.array("verts_free", len(vertices), 3).astype(np.float32) - translation,
        faces=faces,
    )


def _classes(segmentation: np.ndarray, fields: _Fields) -> UInt8[np.ndarray, "x y z"]:
    """Translate the file's own label numbers to classes."""
    names = fields.section("mri_labels").content
    table = np.full(256, 255, dtype=np.uint8)
    for name, number in names.items():
        if name not in CLASS_OF_LABEL:
            continue
        if np.ndim(number) or np.asarray(number).dtype.kind not in "iu" or not 0 <= int(number) < 255:
            raise fields.problem(f"mri_labels.{name}", "not a label", "a number from 0 to 254", number)
        table[int(number)] = CLASS_OF_LABEL[name]
    low, high = int(segmentation.min(initial=0)), int(segmentation.max(initial=0))
    known = ", ".join(f"{number} ({name})" for name, number in names.items())
    if low < 0 or high > 254 or (segmentation.dtype.kind == "f" and (segmentation % 1).any()):
        raise fields.problem("mri_seg", "labels out of range", known, f"{low} to {high}")
    classes = table[segmentation.astype(np.uint8)]
    unknown = np.unique(segmentation[classes == 255])
    if len(unknown):
        raise fields.problem("mri_seg", "labels out of range", known, ", ".join(str(int(n)) for n in unknown[:5]))
    return classes
