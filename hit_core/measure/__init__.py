"""Numbers of a body: volumes and masses, tapes around the trunk, outlines in slices."""

from .anthropometry import ANTHROPOMETRY, Dimension, TakenMeasure, anthropometry, anthropometry_of
from .betas import MEASURES, betas_for, betas_for_bmi, responses
from .body_surfaces import BodySurfaces
from .clipping import Solids
from .cut_planes import CutPlane
from .girths import measure_body, measure_surface
from .in_slices import line_tissues, outline_tissues
from .indices import INDICES, Index, index_values
from .intervals import volume_intervals
from .joint_angles import JOINT_ANGLES, JointAngle, joint_angle_deg
from .layer_map import layer_map_mm, mapped_vertices
from .measured import Measured, MeasuredBody, measured_body
from .measured_regions import measured_regions, region_lines
from .of_model import numbers_of, regions_of
from .outlines import PARTS, SEVERAL, Outline, SliceFrame, outlines_in
from .overlaps import Overlap, overlap
from .percentiles import Percentile, ReferenceCurves, nhanes_percentile, read_reference
from .person_numbers import Person, PersonNumbers, person_numbers
from .profile import Profile, area_m2, profile_of
from .quick import QuickTables
from .region_map import skin_regions
from .region_names import BORDERS, MOST_MOVED_M
from .region_table import LIMBS, REGIONS, Region, RegionCut, RegionVolumes, moved_regions
from .regional import Regional, SkinLines
from .regions import left_to_right, region_pieces, region_planes, region_volumes
from .sites import (
    LEVELS,
    SITES,
    Level,
    Site,
    cuts_at_levels,
    level_areas_m2,
    level_planes,
    planes_of_levels,
    site_thickness_mm,
    site_vertices,
)
from .skin_paths import SkinPath, skin_path
from .slicing import outlines_of, outlines_record
from .solved import LIKELIEST, WANTED, SolvedBody, unit_of
from .solving import betas_for_measures, checked_measures, solve_betas
from .standard import FOLDED, table_of_meshes, tissue_table
from .sureness import UNKNOWN, Interval, Intervals
from .tape_anywhere import tape_through
from .tape_planes import TAPE_PARTS, PartCut, parts_of_plane
from .tapes import BodyMeasures, Tape, hull_of, tape_at
from .tissue_table import BODY, REST, STANDARD_POSE, TissueRow, TissueTable
from .volumes import mesh_area_m2, mesh_volume_l

__all__ = [
    "ANTHROPOMETRY",
    "BODY",
    "BORDERS",
    "FOLDED",
    "INDICES",
    "JOINT_ANGLES",
    "LEVELS",
    "LIKELIEST",
    "LIMBS",
    "MEASURES",
    "MOST_MOVED_M",
    "PARTS",
    "REGIONS",
    "REST",
    "SEVERAL",
    "SITES",
    "STANDARD_POSE",
    "TAPE_PARTS",
    "UNKNOWN",
    "WANTED",
    "BodyMeasures",
    "BodySurfaces",
    "CutPlane",
    "Dimension",
    "Index",
    "Interval",
    "Intervals",
    "JointAngle",
    "Level",
    "Measured",
    "MeasuredBody",
    "Outline",
    "Overlap",
    "PartCut",
    "Percentile",
    "Person",
    "PersonNumbers",
    "Profile",
    "QuickTables",
    "ReferenceCurves",
    "Region",
    "RegionCut",
    "RegionVolumes",
    "Regional",
    "Site",
    "SkinLines",
    "SkinPath",
    "SliceFrame",
    "Solids",
    "SolvedBody",
    "TakenMeasure",
    "Tape",
    "TissueRow",
    "TissueTable",
    "anthropometry",
    "anthropometry_of",
    "area_m2",
    "betas_for",
    "betas_for_bmi",
    "betas_for_measures",
    "checked_measures",
    "cuts_at_levels",
    "hull_of",
    "index_values",
    "joint_angle_deg",
    "layer_map_mm",
    "left_to_right",
    "level_areas_m2",
    "level_planes",
    "line_tissues",
    "mapped_vertices",
    "measure_body",
    "measure_surface",
    "measured_body",
    "measured_regions",
    "mesh_area_m2",
    "mesh_volume_l",
    "moved_regions",
    "nhanes_percentile",
    "numbers_of",
    "outline_tissues",
    "outlines_in",
    "outlines_of",
    "outlines_record",
    "overlap",
    "parts_of_plane",
    "person_numbers",
    "planes_of_levels",
    "profile_of",
    "read_reference",
    "region_lines",
    "region_pieces",
    "region_planes",
    "region_volumes",
    "regions_of",
    "responses",
    "site_thickness_mm",
    "site_vertices",
    "skin_path",
    "skin_regions",
    "solve_betas",
    "table_of_meshes",
    "tape_at",
    "tape_through",
    "tissue_table",
    "unit_of",
    "volume_intervals",
]
