"""What all DICOM files of an export share: whom they are of (nobody), when they were made, and by what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from importlib import metadata
from typing import Any

from ..plain_text import one_line
from .records import PHANTOM_NOTICE, PROGRAM, to_json

__all__ = [
    "PRIVATE_CREATOR",
    "PRIVATE_GROUP",
    "SHORT_NOTICES",
    "add_record",
    "date_and_time",
    "equipment",
    "is_phantom",
    "made",
    "notice_of",
    "set_identity",
    "set_times",
]

PRIVATE_CREATOR = "HIT VIEWER"
PRIVATE_GROUP = 0x0099
RECORD_ELEMENT = 0x01
COMPUTED_NOTICE = "Computed by a model from body parameters. Not an image of a person. Not for diagnosis."
SHORT_NOTICES = {True: "Demonstration phantom, not medical data", False: "Computed by a model, not for diagnosis"}
"""For fields of at most 64 characters, by whether the model is the phantom."""
LONGEST_STRING = 63


def is_phantom(record: Mapping[str, Any]) -> bool:
    """Whether the model is the demonstration phantom."""
    return bool(record["model"]["is_phantom"])


def notice_of(record: Mapping[str, Any]) -> str:
    """Return what comments say."""
    return PHANTOM_NOTICE if is_phantom(record) else COMPUTED_NOTICE


def set_identity(dataset: Any, record: Mapping[str, Any], study_uid: str) -> None:
    """Set patient and study of an image; highdicom copies them from there."""
    phantom = is_phantom(record)
    dataset.SpecificCharacterSet = "ISO_IR 192"  # UTF-8: a model's name may hold any letters
    dataset.PatientName = "Phantom^Demonstration" if phantom else "Model^Computed"
    dataset.PatientID = "HIT-PHANTOM" if phantom else "HIT-MODEL"
    dataset.PatientBirthDate = dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
    dataset.PatientSex = {"male": "M", "female": "F"}.get(record["model"]["gender"], "O")
    dataset.StudyInstanceUID, dataset.StudyID = study_uid, "HIT"
    dataset.StudyDescription = SHORT_NOTICES[phantom]
    dataset.StudyDate, dataset.StudyTime = date_and_time(made(record))


def equipment(record: Mapping[str, Any]) -> dict[str, str]:
    """Return what made the files, as highdicom's arguments."""
    return {
        "manufacturer": PROGRAM,
        "manufacturer_model_name": _long_string(f"HIT model {record['model']['name']}"),
        "software_versions": _version(),
        "device_serial_number": "0",
    }


def add_record(dataset: Any, record: Mapping[str, Any]) -> None:
    """Keep the record as JSON in a private text element, and say in comments what the file is."""
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientComments = notice_of(record)
    set_times(dataset, made(record))
    block = dataset.private_block(PRIVATE_GROUP, PRIVATE_CREATOR, create=True)
    block.add_new(RECORD_ELEMENT, "UT", to_json(record))


def made(record: Mapping[str, Any]) -> datetime:
    """Return when the record was made, in this computer's time zone."""
    return datetime.fromisoformat(record["created"]).astimezone()


def date_and_time(moment: datetime) -> tuple[str, str]:
    """Return a moment as values of VR DA and TM."""
    return moment.strftime("%Y%m%d"), moment.strftime("%H%M%S")


def set_times(dataset: Any, moment: datetime) -> None:
    """Let all dates and times tell one moment, in one time zone, which is named (PS3.3 C.12.1.1.8)."""
    for what in ("Series", "Content", "InstanceCreation"):
        date, time = date_and_time(moment)
        setattr(dataset, f"{what}Date", date)
        setattr(dataset, f"{what}Time", time)
    dataset.TimezoneOffsetFromUTC = moment.strftime("%z")


def _long_string(text: str) -> str:
    """Text as a value of VR LO: 64 characters with its padding, no controls, no backslash, which would part values.

    Bytes are counted, as some readers do.
    """
    return one_line(text).replace("\\", "/").encode()[:LONGEST_STRING].decode(errors="ignore")


def _version() -> str:
    try:
        return metadata.version("hit-viewer")
    except metadata.PackageNotFoundError:
        return "of a source folder"
