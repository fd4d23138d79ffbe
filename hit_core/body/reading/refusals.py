"""Names what a file is that holds no body, and what would help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...phrases import phrase
from .search import Leaf, Search

__all__ = ["OTHER_MODELS", "what_it_is"]

OTHER_MODELS = {
    "skel": ("SKEL", phrase("Let the tool export the SMPL body that the SKEL one was fitted to")),
    "mhr": (phrase("MHR (SAM 3D Body)"), phrase("Export the mesh and fit a body to it")),
    "mano": (phrase("MANO, a hand"), phrase("Choose the tool's file with the whole body")),
    "flame": (phrase("FLAME, a head"), phrase("Choose the tool's file with the whole body")),
    "ghum": ("GHUM", phrase("Export the mesh and fit a body to it")),
    "anny": ("Anny", phrase("Export the mesh and fit a body to it")),
}
"""Body models that are no SMPL: their name, and what helps."""
_MHR = {"mhr_model_params", "body_pose_params", "shape_params", "scale_params"}
_SCENE = {"cam_int", "cam_ext", "intrinsics", "extrinsics", "cam_r", "cam_t", "cam2world", "camera_rotation",
          "camera_translation", "camera", "cameras", "intrins", "camera_matrix", "scene", "lights"}  # fmt: skip
_MESH = {"vertices", "faces", "verts", "v", "f"}
_MEASURES = {"height", "weight", "waist", "hip", "hips", "chest", "bust", "inseam", "stature", "thigh", "arm"}
_VPOSER = {"pose_embedding", "latent_pose", "z_pose", "vposer_latent", "poz_body"}


def what_it_is(content: Any, search: Search) -> tuple[str, str | None] | None:
    """Return what a file without a body is, and what helps; None where that is not known."""
    names = {name.lower() for name in search.names}
    if isinstance(content, Mapping) and ("shapedirs" in names or "v_template" in names):
        return phrase("is a body model, not a body"), phrase("Put body models into the SMPL folder of the settings")
    if len(_MHR & names) >= 2:
        return phrase("holds a body of {model}, which is no SMPL", model=OTHER_MODELS["mhr"][0]), OTHER_MODELS["mhr"][1]
    if names & _VPOSER:
        return (
            phrase("holds a pose as a code of VPoser (32 numbers) only"),
            phrase(
                "Decode it with the tool that wrote the file: vposer.decode(code)['pose_body'] of human_body_prior "
                "gives 63 numbers, to be saved as body_pose with betas and global_orient"
            ),
        )
    if {"anchors"} <= names or names & {"skel_pose", "poses_skel", "q_skel"}:
        return phrase("holds a body of {model}, which is no SMPL", model="SKEL"), OTHER_MODELS["skel"][1]
    if {"asset", "scenes"} <= names or {"nodes", "meshes"} <= names:
        return phrase("is a scene, not a body"), phrase(
            "Choose the file with the body's parameters that the tool writes beside it"
        )
    if names & _SCENE and not names & {"betas", "shape"}:
        return phrase("holds a scene or cameras, not a body"), phrase(
            "Choose the file with the body's parameters beside it"
        )
    if len(_MEASURES & {name.split("_")[0].split(" ")[0] for name in names}) >= 2:
        return (
            phrase("holds measures of a person, not a body"),
            phrase("`hit solve FILE` makes bodies of its rows; the window takes measures under its table"),
        )
    if _MESH & names and len(names) <= 12:
        return phrase("holds a mesh, not a body's parameters"), None
    return None


def other_model(leaf: Leaf, kinds: list[str]) -> tuple[str, str] | None:
    """Return the body model that a body's own fields name where it is no SMPL, and what helps."""
    found = next((kind for kind in kinds if kind in OTHER_MODELS), None)
    if found is None and len(_MHR & {name.lower() for name in leaf.names}) >= 2:
        found = "mhr"
    return OTHER_MODELS[found] if found is not None else None
