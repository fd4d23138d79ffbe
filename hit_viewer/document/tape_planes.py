"""Planes that a user sets for tapes: typed in the pose that is shown, kept with the skin and the part they lie on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from hit_core.body.joints import JOINT_NAMES, NUM_JOINTS, PARENTS
from hit_core.measure.tape_planes import PartCut, parts_of_plane
from hit_viewer.document.limb_drag import part_turn
from hit_viewer.document.rulers import Ruler, SkinPoint

__all__ = ["ShownSkin", "TapePlane"]

Floats = npt.NDArray[np.float64]
TRUNK_BONES = ("pelvis", "spine1", "spine2", "spine3")


@dataclass(frozen=True)
class TapePlane:
    """A plane through a place (x, y, z), metres, tilted against the level of the pose that is shown.

    `forward_deg` lowers the plane's front (+z), `left_deg` its left (+x), from -90 to 90 degrees each.
    """

    place: tuple[float, float, float]
    forward_deg: float = 0.0
    left_deg: float = 0.0

    @property
    def normal(self) -> Floats:
        """The direction across it, upwards."""
        forward, left = np.radians([self.forward_deg, self.left_deg])
        across = (np.sin(left), np.cos(left) * np.cos(forward), np.cos(left) * np.sin(forward))
        return np.array(across, np.float64)

    @classmethod
    def across(cls, normal: Sequence[float] | Floats, place: Sequence[float] | Floats) -> TapePlane:
        """Return the plane across a direction through a place."""
        x, y, z = np.asarray(normal, np.float64) / np.linalg.norm(normal)
        if y < 0:
            x, y, z = -x, -y, -z
        across, up, deep = map(float, place)
        flat = np.hypot(y, z) < 1e-9
        forward = 0.0 if flat else float(np.degrees(np.arctan2(z, y)))
        return cls((across, up, deep), forward, float(np.degrees(np.arcsin(np.clip(x, -1.0, 1.0)))))


@dataclass(frozen=True, eq=False)
class ShownSkin:
    """The skin as it is shown: vertices, triangles, which joint each vertex follows, and the pose.

    Parameters
    ----------
    points, faces
        (V, 3) metres and (F, 3).
    owners : array (V,)
        The joint that each vertex follows most.
    orient, body_pose
        Rotation vectors of the pose shown, radians: 3 and 69 numbers.
    """

    points: Floats
    faces: npt.NDArray[np.int32]
    owners: npt.NDArray[np.integer]
    orient: Sequence[float]
    body_pose: Sequence[float]

    @property
    def floor(self) -> float:
        """Height of the lowest point, m."""
        return float(self.points[:, 1].min())

    def cut(self, plane: TapePlane) -> Mapping[str, PartCut]:
        """Return what the plane cuts, by part."""
        return parts_of_plane(self.points, self.faces, self.owners, np.array(plane.place), plane.normal)

    def bound(self, plane: TapePlane, part: str) -> tuple[SkinPoint, tuple[float, ...]] | None:
        """Return the place on the skin and the direction in the zero pose that keep a plane; None if it misses."""
        found = self.cut(plane).get(part)
        if found is None:
            return None
        point = SkinPoint(*found.place, faces=len(self.faces))
        normal = self._turn(point, part).inv().apply(plane.normal)
        return point, tuple(float(value) for value in normal)

    def plane_of(self, ruler: Ruler, line: Floats) -> TapePlane:
        """Return the plane that a tape lies in; `line` (N, 3) is the tape as it is shown."""
        middle = (line.min(0) + line.max(0)) / 2
        if not ruler.normal:  # across a bone that only the body's own model knows: read off the line
            return TapePlane.across(np.linalg.svd(line - line.mean(0))[2][2], middle)
        (point,) = ruler.points
        normal = self._turn(point, ruler.part).apply(np.array(ruler.normal))
        place = np.asarray(point.weights) @ self.points[self.faces[point.triangle]]
        return TapePlane.across(normal, middle - ((middle - place) @ normal) * normal)

    def part_of(self, line: Floats) -> str:
        """Return the part that a line lies on: whose cut comes nearest to the line's middle."""
        plane = TapePlane.across(np.linalg.svd(line - line.mean(0))[2][2], line.mean(0))
        middle, cuts = (line.min(0) + line.max(0)) / 2, self.cut(plane)
        return min(cuts, key=lambda part: float(np.linalg.norm(cuts[part].middle - middle)), default="")

    def _turn(self, point: SkinPoint, part: str) -> Rotation:
        """How the bone below a place is turned; the trunk's own where a thigh or a shoulder moves the skin."""
        bone = int(self.owners[self.faces[point.triangle, int(np.argmax(point.weights))]])
        while part == "trunk" and JOINT_NAMES[bone] not in TRUNK_BONES:
            bone = PARENTS[bone]
        vectors = np.concatenate([self.orient, self.body_pose]).reshape(NUM_JOINTS, 3)
        return part_turn(vectors, bone)
