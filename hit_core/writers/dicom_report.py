"""The tissues' volumes as a DICOM structured report (TID 1500) about the segments of a segmentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..tissues import TISSUES
from .dicom_identity import SHORT_NOTICES, add_record, equipment, is_phantom

if TYPE_CHECKING:
    from ..measure import TissueTable

__all__ = ["measurement_report"]

OBSERVER_UID = "2.25.216943062361957187470834180268436403427"
"""Of the program as a device that observes."""
SCHEME = "99HITVIEWER"


def measurement_report(
    segmentation: Any,
    images: Sequence[Any],
    table: TissueTable,
    voxels_l: Mapping[str, float],
    record: Mapping[str, Any],
) -> Any:
    """Return the report: a group for each segment that has voxels.

    A group has two volumes with their methods: that of the tissue's surface in the standard pose, which is the one in
    all tables (left out where the table is not reliable), and that of the segment's voxels, in the pose of the images.
    """
    import highdicom
    from pydicom.sr.codedict import codes
    from pydicom.uid import generate_uid

    sr, concept = highdicom.sr, highdicom.sr.CodedConcept
    by_surface = concept("SURFACE", SCHEME, "Volume within the tissue's surface, in the standard pose")
    by_voxels = concept("VOXELS", SCHEME, "Sum of the segment's voxels, in the pose of the images")
    surfaces_l = {row.name: row.volume_l for row in table.rows} if table.reliable else {}
    parts = {item.SegmentLabel: item for item in segmentation.SegmentSequence}
    series = sr.SourceSeriesForSegmentation(images[0].SeriesInstanceUID)
    groups = []
    for tissue in (tissue for tissue in TISSUES if voxels_l.get(tissue.name)):
        segment = parts[tissue.name]
        found = ((by_surface, surfaces_l.get(tissue.name)), (by_voxels, voxels_l[tissue.name]))
        groups.append(
            sr.VolumetricROIMeasurementsAndQualitativeEvaluations(
                tracking_identifier=sr.TrackingIdentifier(segment.TrackingUID, segment.TrackingID),
                referenced_segment=sr.ReferencedSegment(
                    segmentation.SOPClassUID, segmentation.SOPInstanceUID, int(tissue), source_series=series
                ),
                finding_type=_coded(concept, segment.SegmentedPropertyTypeCodeSequence[0]),
                finding_category=_coded(concept, segment.SegmentedPropertyCategoryCodeSequence[0]),
                finding_sites=[sr.FindingSite(_coded(concept, segment.AnatomicRegionSequence[0]))],
                measurements=[
                    sr.Measurement(
                        codes.SCT.Volume, round(1000 * litres, 1), concept("mL", "UCUM", "milliliter"), method=method
                    )
                    for method, litres in found
                    if litres is not None
                ],
            )
        )
    made_by = equipment(record)
    observer = sr.DeviceObserverIdentifyingAttributes(
        OBSERVER_UID, name=made_by["manufacturer"], manufacturer_name=made_by["manufacturer"],
        model_name=made_by["manufacturer_model_name"], serial_number=made_by["device_serial_number"],
    )  # fmt: skip
    content = sr.MeasurementReport(
        observation_context=sr.ObservationContext(sr.ObserverContext(codes.DCM.Device, observer)),
        procedure_reported=concept("COMPUTED", SCHEME, SHORT_NOTICES[is_phantom(record)]),
        imaging_measurements=groups,
    )
    report = sr.Comprehensive3DSR(
        evidence=[segmentation, *images],
        content=content[0],
        series_instance_uid=generate_uid(),
        series_number=3,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=made_by["manufacturer"],
        is_complete=True,
        series_description=f"HIT Viewer: {SHORT_NOTICES[is_phantom(record)]}",
    )
    add_record(report, record)
    return report


def _coded(concept: Any, item: Any) -> Any:
    return concept(item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning)
