"""What the tools call the fields of a body: one table, and how a name is brought into its form.

A name is cut into words ("bodyPose" and "body_pose" are the same), and words that only say where it comes from are left
out: `pred_smpl_betas` is `betas`. Words for the world's or the camera's axes are kept apart: `pose_world` is a pose.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = [
    "CAMERA",
    "CONTEXT_ROLES",
    "DETAIL_ROLES",
    "NEUTRAL",
    "NUMBER_ROLES",
    "SMPLX_MARKS",
    "WORLD",
    "is_body_key",
    "role_of",
]

CAMERA, NEUTRAL, WORLD = -1, 0, 1
"""In whose axes a field is."""

_LEFT_OUT = {"pred", "predicted", "gt", "opt", "est", "estimated", "smpl", "smplx", "smplh", "params", "param",
             "parameters", "initial", "refined", "output", "outputs", "results", "coeffs", "coefficients"}  # fmt: skip
_WORLD_WORDS = {"world", "w"}
_CAMERA_WORDS = {"cam", "incam", "c"}

_TABLE = {
    "betas": "betas beta shape shapes body_shape betas_mean",
    "pose": "body_pose pose_body poses_body body_rotmat body_rot_mats body_pose_rotmat poses pose thetas theta "
    "full_pose fullpose pose_aa body_pose_aa pose_rotmat rotmat rotmats rot_mats rotvec rotvecs rot6d pose_6d "
    "pose6d body_pose_6d body_quat pose_quat quats global_pose local_pose axis_angle axis_angles joint_rotations",
    "root": "global_orient root_orient root_pose poses_root pose_root global_rot global_rots global_rotation "
    "global_orientation root_rot root_rotation root_orientation orient global_pose global_quat rh r_root "
    "pelvis_rotation",
    "transl": "transl trans translation translations body_translation root_translation root_transl root_trans "
    "global_t global_trans global_transl global_translation th t pelvis_translation",
    "expression": "expression expressions exp expr",
    "hands": "pose_hand hand_pose",
    "left_hand": "left_hand_pose",
    "right_hand": "right_hand_pose",
    "gender": "gender genders sex",
    "fps": "mocap_framerate mocap_frame_rate frame_rate framerate fps",
    "ids": "id ids pid pids tid tids track_id track_ids person_id person_ids subject_id subject_ids sub actor "
    "actor_id name_of_person person",
    "picture": "imgname imgnames image_path image_paths img_path img_paths frame_path image_name img_name image_names "
    "img_names image filename file_name",
    "frame": "frame_id frame_ids frame_index reorganize_idx",
    "kind": "surface_model_type body_model body_model_type model_type type_of_model type model",
    "scale": "scale body_scale",
    "divisor": "scaling",
    "shape_space": "shape_space",
    "format": "format version",
}
_ROLES: dict[str, tuple[tuple[str, int], ...]] = {}
for _role, _names in _TABLE.items():
    for _place, _name in enumerate(_names.split()):
        _ROLES[_name] = (*_ROLES.get(_name, ()), (_role, _place))

NUMBER_ROLES = ("betas", "pose", "root", "transl")
"""What makes a body."""
DETAIL_ROLES = ("expression", "hands", "left_hand", "right_hand")
"""What SMPL-X has beside these."""
CONTEXT_ROLES = ("gender", "fps", "ids", "picture", "frame", "kind", "scale", "divisor", "shape_space", "format")
"""What is told of it, perhaps elsewhere in the file."""
SMPLX_MARKS = {"expression", "expressions", "exp", "expr", "jaw_pose", "jaw", "leye_pose", "reye_pose", "pose_jaw"}
"""Fields of a face: SMPL-X has one."""
_HANDS = {"left_hand_pose", "right_hand_pose"}


@lru_cache(maxsize=4096)
def role_of(name: str) -> tuple[tuple[tuple[str, int], ...], int]:
    """Return the roles that a field of this name may have, each with its rank (0 first), and whose axes it is in."""
    if name[:7].lower() == "camera_":  # the camera's own pose and place
        return (), NEUTRAL
    words = [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*[a-z]*|\d+[a-z]*", name)]
    space = NEUTRAL
    kept = []
    for word in words:
        if word in _WORLD_WORDS:
            space = WORLD
        elif word in _CAMERA_WORDS:
            space = CAMERA
        elif word not in _LEFT_OUT or word == "scaling":
            kept.append(word)
    base = "_".join(kept)
    roles = _ROLES.get(base, ())
    if base in ("t", "r_root") and space != CAMERA:
        roles = ()
    if base == "local_pose":  # the same body in the camera's axes
        space = CAMERA
    if base in ("global_pose", "global_t", "global_trans") and space == NEUTRAL:
        space = WORLD if base == "global_pose" else NEUTRAL
    if base in ("scale", "body_scale", "id", "type", "model") and space != NEUTRAL:
        roles = ()
    if base in ("type", "model", "person", "image") and len(words) > 1 + (base != kept[-1] if kept else 0):
        roles = () if base != "type" else roles
    return roles, space


def is_body_key(name: str) -> bool:
    """Whether a field of this name is to be read, and not only to be named."""
    roles, _ = role_of(name)
    return bool(roles) or name.lower() in SMPLX_MARKS or name.lower() in _HANDS
