"""The labels as a DICOM segmentation (PS3.3 A.51) that stands on its own, without images that it was drawn on.

highdicom builds segmentations of images. Here there are none: an empty one in memory lends patient, study and frame
of reference, and the references to it are taken out again, as the standard allows where no frame is derived from one.
"""

from __future__ import annotations

import contextlib
import importlib
import io
from collections.abc import Mapping
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..atomic import write_bytes
from ..plain_text import one_line
from ..tissues import TISSUES, Tissue
from .records import PHANTOM_NOTICE, PROGRAM, to_json

__all__ = ["PRIVATE_CREATOR", "save_dicom_seg"]

PRIVATE_CREATOR = "HIT VIEWER"
PRIVATE_GROUP = 0x0099
RECORD_ELEMENT = 0x01
COMPUTED_NOTICE = "Computed by a model from body parameters. Not an image of a person. Not for diagnosis."
SHORT_NOTICES = {True: "Demonstration phantom, not medical data", False: "Computed by a model, not for diagnosis"}
"""For fields of at most 64 characters, by whether the model is the phantom."""
CREATOR = "Viewer^HIT"
"""Family and given name of who made the content: a program."""
LONGEST_STRING = 63
RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])


def save_dicom_seg(
    labels: npt.NDArray[np.uint8], affine: npt.NDArray[np.float64], path: Path, record: Mapping[str, Any]
) -> Path:
    """Write one `.dcm` file with a binary segment for each tissue, whole or not at all.

    Parameters
    ----------
    labels : npt.NDArray[np.uint8]
        (X, Y, Z), classes of voxels that run to the right, forward and up.
    affine : npt.NDArray[np.float64]
        (4, 4), from voxels to RAS millimetres.
    path : Path
        The file.
    record : Mapping[str, Any]
        What it comes from; kept as JSON in a private text element.

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    import highdicom
    from pydicom.uid import generate_uid

    volume = _volume(highdicom, labels, affine, generate_uid())
    phantom = record["model"]["is_phantom"]
    notice = PHANTOM_NOTICE if phantom else COMPUTED_NOTICE
    segmentation = highdicom.seg.Segmentation(
        source_images=[_lender(volume, record)],
        pixel_array=volume,
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[_description(highdicom, tissue, record) for tissue in TISSUES],
        series_instance_uid=generate_uid(),
        series_number=1,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=PROGRAM,
        manufacturer_model_name=_long_string(f"HIT model {record['model']['name']}"),
        software_versions=_version(),
        device_serial_number="0",
        content_label="HIT_TISSUES",
        content_description=SHORT_NOTICES[phantom],
        content_creator_name=CREATOR,
        series_description=f"{PROGRAM}: {SHORT_NOTICES[phantom]}",
    )
    del segmentation.ReferencedSeriesSequence, segmentation.SourceImageSequence
    segmentation.SpecificCharacterSet = "ISO_IR 192"  # UTF-8: a model's name may hold any letters
    segmentation.ImageComments = f"{notice} Space: {record['space']}."
    segmentation.PatientComments = notice
    _set_times(segmentation, _made(record))
    block = segmentation.private_block(PRIVATE_GROUP, PRIVATE_CREATOR, create=True)
    block.add_new(RECORD_ELEMENT, "UT", to_json(record))
    content = io.BytesIO()
    segmentation.save_as(content)
    write_bytes(path, content.getvalue())
    _forget_tables()
    return path


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
        display_color=highdicom.color.CIELabColor.from_rgb(*tissue.color),
    )
    description.SegmentDescription = f"{tissue.title}: {tissue.contains}"
    return description


def _lender(volume: Any, record: Mapping[str, Any]) -> Any:
    """An image without pixels, from which highdicom takes patient, study and frame of reference."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

    image = Dataset()
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image.SOPClassUID, image.SOPInstanceUID = MRImageStorage, generate_uid()
    image.StudyInstanceUID, image.SeriesInstanceUID = generate_uid(), generate_uid()
    image.FrameOfReferenceUID, image.PositionReferenceIndicator = volume.frame_of_reference_uid, ""
    phantom = record["model"]["is_phantom"]
    image.PatientName = "Phantom^Demonstration" if phantom else "Model^Computed"
    image.PatientID = "HIT-PHANTOM" if phantom else "HIT-MODEL"
    image.PatientBirthDate = image.AccessionNumber = image.ReferringPhysicianName = ""
    image.PatientSex = {"male": "M", "female": "F"}.get(record["model"]["gender"], "O")
    image.StudyID, image.StudyDescription = "HIT", SHORT_NOTICES[phantom]
    image.StudyDate, image.StudyTime = _date_and_time(_made(record))
    image.Modality = "MR"
    image.Rows, image.Columns = volume.spatial_shape[1:]
    image.PixelSpacing = list(volume.spacing[1:])
    image.SliceThickness = volume.spacing[0]
    image.ImagePositionPatient = list(volume.position)
    image.ImageOrientationPatient = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]
    return image


def _made(record: Mapping[str, Any]) -> datetime:
    """When the record was made, in this computer's time zone."""
    return datetime.fromisoformat(record["created"]).astimezone()


def _date_and_time(moment: datetime) -> tuple[str, str]:
    return moment.strftime("%Y%m%d"), moment.strftime("%H%M%S")


def _set_times(segmentation: Any, moment: datetime) -> None:
    """Let all dates and times tell one moment, in one time zone, which is named (PS3.3 C.12.1.1.8)."""
    for what in ("Series", "Content", "InstanceCreation"):
        date, time = _date_and_time(moment)
        setattr(segmentation, f"{what}Date", date)
        setattr(segmentation, f"{what}Time", time)
    segmentation.TimezoneOffsetFromUTC = moment.strftime("%z")


def _long_string(text: str) -> str:
    """Text as a value of VR LO: 64 characters with its padding, no controls, no backslash, which would part values."""
    return one_line(text).replace("\\", "/")[:LONGEST_STRING]


def _version() -> str:
    try:
        return metadata.version("hit-viewer")
    except metadata.PackageNotFoundError:
        return "of a source folder"
