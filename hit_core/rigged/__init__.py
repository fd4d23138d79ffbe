"""A body that bends in any engine: skin and tissues as skinned meshes with shape targets, in one GLB file."""

from .body import RiggedBody, RiggedMesh, rig
from .glb import save_rigged

__all__ = ["RiggedBody", "RiggedMesh", "rig", "save_rigged"]
