"""Numbers of a body: volumes and masses, tapes around the trunk, outlines in slices."""

from .betas import MEASURES, betas_for, betas_for_bmi, responses
from .girths import measure_body
from .measured import Measured, MeasuredBody, measured_body
from .profile import Profile, area_m2, profile_of
from .quick import QuickTables
from .regions import PARTS, SEVERAL, Outline, SliceFrame, outlines_in
from .slicing import outlines_of, outlines_record
from .standard import FOLDED, table_of_meshes, tissue_table
from .table import BODY, REST, STANDARD_POSE, TissueRow, TissueTable
from .tapes import BodyMeasures, Tape, hull_of, tape_at
from .volumes import Overlap, mesh_area_m2, mesh_volume_l, overlap

__all__ = [
    "BODY",
    "FOLDED",
    "MEASURES",
    "PARTS",
    "REST",
    "SEVERAL",
    "STANDARD_POSE",
    "BodyMeasures",
    "Measured",
    "MeasuredBody",
    "Outline",
    "Overlap",
    "Profile",
    "QuickTables",
    "SliceFrame",
    "Tape",
    "TissueRow",
    "TissueTable",
    "area_m2",
    "betas_for",
    "betas_for_bmi",
    "hull_of",
    "measure_body",
    "measured_body",
    "mesh_area_m2",
    "mesh_volume_l",
    "outlines_in",
    "outlines_of",
    "outlines_record",
    "overlap",
    "profile_of",
    "responses",
    "table_of_meshes",
    "tape_at",
    "tissue_table",
]
