"""The labels as a series of grey images, for a segmentation to lie on: viewers show none without images.

They say in every way that DICOM has for it that nobody was scanned: derived, synthetic, a phantom's or a model's. Their
class is that of MR images, since common viewers stack and reformat only CT, MR, PET and NM.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..tissues import Tissue
from .dicom_identity import equipment, is_phantom, made, notice_of, set_identity, set_times

__all__ = ["GREY_LEVELS", "image_series"]

GREY_LEVELS = {Tissue.NO: 0, Tissue.LT: 300, Tissue.AT: 600, Tissue.BT: 900}
"""They stand for classes and imitate no scanner."""
SERIES_DESCRIPTION = "HIT Viewer: synthetic grey levels, not an image of a person"
BITS = 12


def image_series(volume: Any, record: Mapping[str, Any], series_number: int) -> list[Any]:
    """Return a DICOM image for each frame of a highdicom volume of labels, feet first, in its frame of reference."""
    from pydicom.uid import RLELossless, generate_uid

    study, series = generate_uid(), generate_uid()
    levels = np.array([GREY_LEVELS[tissue] for tissue in Tissue], np.dtype("<u2"))
    images = []
    for number, (plane, labels) in enumerate(zip(volume.get_plane_positions(), volume.array, strict=True), 1):
        image = _image(record, study, series)
        image.SeriesNumber, image.InstanceNumber = series_number, number
        image.FrameOfReferenceUID = volume.frame_of_reference_uid
        image.ImagePositionPatient = plane[0].ImagePositionPatient
        image.SliceLocation = float(f"{plane[0].ImagePositionPatient[2]:.4f}")
        image.PixelSpacing = [float(f"{step:.6g}") for step in volume.spacing[1:]]
        image.SliceThickness = image.SpacingBetweenSlices = float(f"{volume.spacing[0]:.6g}")
        image.Rows, image.Columns = labels.shape
        image.PixelData = levels[labels].tobytes()
        image.compress(RLELossless, generate_instance_uid=False)  # a fiftieth of 300 MB at 2 mm
        images.append(image)
    return images


def _image(record: Mapping[str, Any], study: str, series: str) -> Any:
    """All that the images of the series have in common."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

    image, phantom = Dataset(), is_phantom(record)
    image.SOPClassUID, image.SOPInstanceUID = MRImageStorage, generate_uid()
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image.file_meta.MediaStorageSOPClassUID = image.SOPClassUID
    image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID
    set_identity(image, record, study)
    set_times(image, made(record))
    made_by = equipment(record)
    image.Manufacturer, image.ManufacturerModelName = made_by["manufacturer"], made_by["manufacturer_model_name"]
    image.SoftwareVersions, image.DeviceSerialNumber = made_by["software_versions"], made_by["device_serial_number"]
    image.Modality, image.SeriesInstanceUID = "MR", series
    image.SeriesDescription = SERIES_DESCRIPTION
    image.ImageType = ["DERIVED", "SECONDARY", "OTHER", "SYNTHETIC"]
    image.QualityControlSubject = image.QualityControlImage = "YES" if phantom else "NO"
    image.BurnedInAnnotation = image.RecognizableVisualFeatures = "NO"
    image.LossyImageCompression = "00"
    levels = ", ".join(f"{level} {tissue.name}" for tissue, level in GREY_LEVELS.items())
    image.DerivationDescription = f"Grey levels stand for classes of a model: {levels}. No scanner made this image."
    image.ImageComments = f"{notice_of(record)} Space: {record['space']}."
    image.PatientComments = notice_of(record)
    image.BodyPartExamined, image.PatientPosition = "WHOLEBODY", "HFS"
    image.PositionReferenceIndicator = ""
    image.ImageOrientationPatient = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]
    image.ScanningSequence, image.SequenceVariant, image.ScanOptions = "RM", "NONE", ""  # RM: research, none of its own
    image.MRAcquisitionType, image.EchoTime, image.EchoTrainLength, image.RepetitionTime = "", None, None, None
    image.SamplesPerPixel, image.PhotometricInterpretation, image.PixelRepresentation = 1, "MONOCHROME2", 0
    image.BitsAllocated, image.BitsStored, image.HighBit = 16, BITS, BITS - 1
    image.WindowCenter, image.WindowWidth = 450.0, 1000.0
    return image
