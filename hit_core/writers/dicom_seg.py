"""The labels as DICOM: a segmentation (PS3.3 A.51), the images that it lies on, and a report of volumes."""

from __future__ import annotations

import contextlib
import importlib
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..atomic import write_bytes
from ..tissues import TISSUES, Tissue
from .dicom_identity import SHORT_NOTICES, add_record, equipment, is_phantom, notice_of
from .dicom_images import image_series
from .dicom_report import measurement_report
from .records import PROGRAM

if TYPE_CHECKING:
    from ..measure import TissueTable

__all__ = ["save_dicom"]

CREATOR = "Viewer^HIT"
"""Family and given name of who made the content: a program."""
RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])


def save_dicom(
    labels: npt.NDArray[np.uint8],
    affine: npt.NDArray[np.float64],
    path: Path,
    record: Mapping[str, Any],
    table: TissueTable,
    progress: Callable[[float], None] = lambda share: None,
) -> list[Path]:
    """Write a segmentation to `path`, images in the folder `STEM_images` beside it, and `STEM_report.dcm`.

    Parameters
    ----------
    labels : npt.NDArray[np.uint8]
        (X, Y, Z), classes of voxels that run to the right, forward and up.
    affine : npt.NDArray[np.float64]
        (4, 4), from voxels to RAS millimetres.
    path : Path
        The segmentation's file; it has a binary segment for each tissue.
    record : Mapping[str, Any]
        What it comes from; kept as JSON in a private text element.
    table : TissueTable
        Whose volumes the report tells.
    progress
        Told the finished share, 0 to 1.

    Raises
    ------
    OutputError
        A file cannot be written.
    """
    import highdicom
    from pydicom.uid import generate_uid

    volume = _volume(highdicom, labels, affine, generate_uid())
    images = image_series(volume, record, series_number=1)
    segmentation = _segmentation(highdicom, volume, images, record)
    voxel_l = float(np.prod(volume.spacing)) * 1e-6
    litres = {tissue.name: float((labels == tissue).sum()) * voxel_l for tissue in TISSUES}
    report = measurement_report(segmentation, images, table, litres, record)
    folder = path.with_name(f"{path.stem}_images")
    files = {path: segmentation, path.with_name(f"{path.stem}_report.dcm"): report}
    files |= {folder / f"image_{number:04d}.dcm": image for number, image in enumerate(images, 1)}
    for number, (file, dataset) in enumerate(files.items()):
        progress(number / len(files))
        content = io.BytesIO()
        dataset.save_as(content, enforce_file_format=True)
        write_bytes(file, content.getvalue())
    _forget_tables()
    return list(files)


def _segmentation(highdicom: Any, volume: Any, images: list[Any], record: Mapping[str, Any]) -> Any:
    from pydicom.uid import generate_uid

    notice = SHORT_NOTICES[is_phantom(record)]
    segmentation = highdicom.seg.Segmentation(
        source_images=images,
        pixel_array=volume,
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[_description(highdicom, tissue, record) for tissue in TISSUES],
        series_instance_uid=generate_uid(),
        series_number=2,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        **equipment(record),
        content_label="HIT_TISSUES",
        content_description=notice,
        content_creator_name=CREATOR,
        series_description=f"{PROGRAM}: {notice}",
    )
    segmentation.ImageComments = f"{notice_of(record)} Space: {record['space']}."
    add_record(segmentation, record)
    return segmentation


def _forget_tables() -> None:
    """Let go of highdicom's tables of the standard, kept for a next file: they take 70 MB and are read in a moment."""
    with contextlib.suppress(ImportError):
        for function in vars(importlib.import_module("highdicom._standard_utils")).values():
            if hasattr(function, "cache_clear"):
                function.cache_clear()


def _volume(highdicom: Any, labels: npt.NDArray[np.uint8], affine: npt.NDArray[np.float64], frame: str) -> Any:
    """Axial frames from the feet up, rows towards the back, columns to the left: as patients' images are stored."""
    frames = np.ascontiguousarray(labels[::-1, ::-1].transpose(2, 1, 0))
    right, forward, _ = labels.shape
    to_labels = np.array([[0, 0, -1, right - 1], [0, -1, 0, forward - 1], [1, 0, 0, 0], [0, 0, 0, 1]], float)
    place = RAS_TO_LPS @ affine @ to_labels
    return highdicom.Volume(frames, place, coordinate_system="PATIENT", frame_of_reference_uid=frame)


def _description(highdicom: Any, tissue: Tissue, record: Mapping[str, Any]) -> Any:
    from pydicom.sr.codedict import codes
    from pydicom.uid import generate_uid

    kind, region = {
        Tissue.LT: (codes.SCT.SoftTissue, codes.SCT.EntireBody),
        Tissue.AT: (codes.SCT.AdiposeTissue, codes.SCT.SubcutaneousTissue),
        Tissue.BT: (codes.SCT.BoneTissue, codes.SCT.EntireBody),
    }[tissue]
    description = highdicom.seg.SegmentDescription(
        segment_number=int(tissue),
        segment_label=tissue.name,
        segmented_property_category=codes.SCT.Tissue,
        segmented_property_type=kind,
        algorithm_type=highdicom.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=highdicom.AlgorithmIdentificationSequence(
            name="HIT", family=codes.DCM.ArtificialIntelligence, version=record["model"]["sha256"][:16] or "unknown"
        ),
        anatomic_regions=[region],
        tracking_uid=generate_uid(),
        tracking_id=f"{PROGRAM} {tissue.name}",
        display_color=highdicom.color.CIELabColor.from_rgb(*tissue.color),
    )
    description.SegmentDescription = f"{tissue.title}: {tissue.contains}"
    return description
