"""The phantom's long bones: femur, tibia, fibula, humerus, radius and ulna of both sides, in canonical space.

Each is a smooth union of a shaft (a loft of elliptic sections along a straight or evenly bowed line), balls and cones,
drawn in the frame of its limb. Sizes are a man's in mm; a woman's are nine tenths. Lengths follow the joints. Bones lie
7 mm or more apart, for nearer ones would grow together in a surface of 4 mm cells.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..body.beta_limits import NUM_BETAS
from ..body.joints import joint
from ..body.model import BodyModel
from .shapes import Ball, Cone, Loft, Shape, smooth_min

__all__ = ["BONE_NAMES", "Bone", "LongBones"]

MM = 1e-3
BONE_NAMES = ("femur", "tibia", "fibula", "humerus", "radius", "ulna")
SIZE = {"male": 1.0, "female": 0.9}
BLEND_M = 0.007
REACH_M = 0.15
"""The distance to a bone is told as this where it is more."""

NECK_SHAFT_DEGREES = 127.0
FEMORAL_OFFSET_MM = 39.0
"""From the head's centre to the shaft's axis."""
HEAD_RADIUS_MM = 23.5
KNEE_MM = {"male": (-5.0, -11.0), "female": (0.0, -11.0)}
ANKLE_MM = {"male": (-9.0, -3.0), "female": (-7.5, -7.0)}
"""Middle of the bone's end, outward and forward of the joint: it lies where the slimmest limb has its middle."""

_Mm = int | float
_Place = tuple[_Mm, _Mm, _Mm, _Mm]
_Row = tuple[_Mm, _Mm, _Mm, _Mm, _Mm, _Mm]

TIBIA_FOOT: dict[str, tuple[tuple[_Mm, _Mm, _Mm, _Mm, _Mm], ...]] = {
    "male": ((0.8, 0, 10.8, 11.5, 0), (0.92, 0, 13, 13.5, 2), (1, -24, 14, 16, 5), (1, -12, 15.3, 17, 6)),
    "female": ((0.8, 0, 11.5, 11.5, 0), (0.92, 0, 14, 13.5, 2), (1, -24, 15, 16.5, 5), (1, -12, 16.3, 17, 6)),
}
FIBULA_FOOT: dict[str, tuple[_Row, ...]] = {
    "male": (
        (0.6, 0, 29, -15, 6.5, 8), (0.85, 0, 26.2, -9, 6.2, 8.2), (0.94, 0, 29.2, -1, 6, 8.5),
        (1, -6, 30.3, 2, 6.2, 8.5), (1, 8, 30, 2, 5.8, 7.5),
    ),
    "female": (
        (0.6, 0, 29, -15, 6.5, 7), (0.85, 0, 26.5, -9, 6.2, 7), (0.94, 0, 30, -1, 6, 7.5), (1, -6, 31.3, 2, 6, 8),
        (1, 8, 31, 2, 5.8, 6.5),
    ),
}  # fmt: skip
"""Sections above the ankle, from it outward and forward. The woman's are those that her networks were trained with: her
fibula ends above the ankle, for between it and the fat there is no room for lean tissue."""


@dataclass(frozen=True, eq=False)
class _Limb:
    """A limb segment's frame: along it from the upper joint, outward (upward in arms held out), forward."""

    length_mm: float
    size: float

    def place(self, share: _Mm, along: _Mm, outward: _Mm, forward: _Mm) -> np.ndarray:
        """Metres of a place given by a share of the length and offsets in a man's mm."""
        return np.array([share * self.length_mm + self.size * along, self.size * outward, self.size * forward]) * MM

    def ball(self, place: _Place, half: tuple[_Mm, _Mm, _Mm]) -> Ball:
        return Ball(self.place(*place), np.array(half) * self.size * MM)

    def cone(self, start: _Place, end: _Place, *radii: _Mm) -> Cone:
        return Cone(self.place(*start), self.place(*end), (radii[0] * self.size * MM, radii[1] * self.size * MM))

    def loft(self, rounding: _Mm, *rows: _Row) -> Loft:
        """Rows: share, mm along, the section's centre outward and forward, its half axes."""
        placed = [[*self.place(*row[:4]), row[4] * self.size * MM, row[5] * self.size * MM] for row in rows]
        return Loft(np.array(placed), rounding * self.size * MM)


def _femur(limb: _Limb, gender: str) -> list[Shape]:
    """The head is centred on the hip joint; the shaft runs from the neck's foot to the knee's middle."""
    knee, length = KNEE_MM[gender], limb.length_mm / limb.size
    tilt = 0.0
    for _ in range(5):  # the foot of the neck and the shaft's tilt hang on each other
        rise = np.radians(180.0 - NECK_SHAFT_DEGREES) - tilt
        neck = FEMORAL_OFFSET_MM / np.sin(np.radians(180.0 - NECK_SHAFT_DEGREES))
        foot = neck * np.array([np.cos(rise), np.sin(rise)])
        tilt = float(np.arctan2(foot[1] - knee[0], length - foot[0]))

    def shaft(share: _Mm, along: _Mm, outward: _Mm, forward: _Mm) -> _Row:
        place = share * length + along
        part = float(np.clip((place - foot[0]) / (length - foot[0]), -0.1, 1.0))
        bow = 11.0 * max(0.0, float(4.0 * part * (1.0 - part)))
        line = float(foot[1] + part * (knee[0] - foot[1]))
        return (share, along, line, -7.0 + part * (knee[1] + 7.0) + bow, outward, forward)

    out = float(foot[1])
    return [
        limb.loft(
            9, shaft(0, 12, 14, 14), shaft(0, 40, 17, 15.5), shaft(0, 75, 15.5, 15), shaft(0.3, 0, 14, 14),
            shaft(0.5, 0, 13.5, 13.5), shaft(0.68, 0, 14.5, 14), shaft(0.82, 0, 19, 16), shaft(0.91, 0, 28, 19),
            shaft(1, -8, 37, 21), shaft(1, 8, 36, 20), shaft(1, 15, 30, 16),
        ),
        limb.cone((0, float(foot[0]), out, -7), (0, 8, 8.5, -1.5), 17.0, 13.0),
        limb.ball((0, 0, 0, 0), (HEAD_RADIUS_MM,) * 3),
        limb.ball((0, 24, out + 4, -11), (21, 12, 17)),  # greater trochanter
        limb.ball((0, float(foot[0]) + 34, out - 13.5, -14), (15, 9, 9)),  # lesser trochanter
        limb.ball((1, -1, knee[0] - 20, knee[1] - 9), (21, 16.5, 26)),  # condyles
        limb.ball((1, -1, knee[0] + 20, knee[1] - 9), (20, 16.5, 26)),
    ]  # fmt: skip


def _tibia(limb: _Limb, gender: str) -> list[Shape]:
    (knee, back), (ankle, front) = KNEE_MM[gender], ANKLE_MM[gender]

    def axis(share: _Mm, along: _Mm, outward: _Mm, forward: _Mm, ahead: _Mm = 0) -> _Row:
        part = share + along * limb.size / limb.length_mm
        return (share, along, knee + part * (ankle - knee), back + part * (front - back) + ahead, outward, forward)

    return [
        limb.loft(
            5, axis(0, 29, 35, 22), axis(0, 40, 36, 23), axis(0, 58, 29, 21), axis(0, 95, 17.5, 17.5),
            axis(0.36, 0, 12.5, 14.5), axis(0.6, 0, 11.5, 13), *(axis(*row) for row in TIBIA_FOOT[gender]),
        ),
        limb.ball((0, 68, knee, back + 17), (17, 9, 8)),  # tuberosity
        limb.ball((1, -8, ankle - 10.5, front + 6), (14, 8, 11)),  # malleolus
    ]  # fmt: skip


def _fibula(limb: _Limb, gender: str) -> list[Shape]:
    (knee, back), (ankle, front) = KNEE_MM[gender], ANKLE_MM[gender]
    foot = [
        (share, along, ankle + out, front + ahead, wide, deep)
        for share, along, out, ahead, wide, deep in FIBULA_FOOT[gender]
    ]
    return [
        limb.loft(
            5, (0, 47, knee + 37, back - 26, 8, 9), (0, 60, knee + 37, back - 25, 9, 10),
            (0, 85, knee + 35, back - 21, 7, 7.5), (0.35, 0, knee + 31, back - 14, 6.5, 7), *foot,
        ),
    ]  # fmt: skip


def _humerus(limb: _Limb, gender: str) -> list[Shape]:
    return [
        limb.loft(
            6, (0, 14, 5, 0, 16, 16), (0, 36, 6, 0, 15, 15), (0, 60, 6, 0, 13, 13), (0.35, 0, 5, 0, 11.8, 11.5),
            (0.6, 0, 3, 0, 11, 10.8), (0.78, 0, 1, 0, 13, 10), (0.9, 0, -1, 1, 19, 8.5), (1, -9, -2, 2, 25, 8.5),
            (1, 4, -2, 3, 23, 9), (1, 9, -2, 3, 21, 8.5),
        ),
        limb.ball((0, 0, 0, 0), (23, 23, 23)),
        limb.ball((0, 13, 17, -3), (16, 12.5, 15)),  # greater tubercle
        limb.ball((0, 19, 7, 15), (13, 9, 8.5)),  # lesser tubercle
        limb.ball((1, -7, -22, -2), (11, 7, 7)),  # medial epicondyle
        limb.ball((1, 4, 11, 5), (11.5, 10, 11)),  # capitulum
        limb.ball((1, 4, -9, 3.5), (11.5, 10.5, 10)),  # trochlea
    ]  # fmt: skip


def _radius(limb: _Limb, gender: str) -> list[Shape]:
    return [
        limb.loft(
            4, (0, 24, 13, 5, 10, 10), (0, 32, 13, 5, 10, 10), (0, 44, 12.5, 5, 7, 7), (0, 60, 12, 5, 8.2, 8.2),
            (0.36, 0, 11.5, 5.5, 7, 7.2), (0.6, 0, 7, 6, 6.6, 7), (0.82, 0, 1.5, 10, 7, 8),
            (1, -22, -1.5, 13.5, 8.5, 11), (1, -6, -2, 14, 8, 11.5),
        ),
    ]  # fmt: skip


def _ulna(limb: _Limb, gender: str) -> list[Shape]:
    return [
        limb.loft(
            4, (0, -14, -5, -24, 8, 6.5), (0, 0, -6, -24.5, 9.5, 7.5), (0, 18, -7, -23, 9.5, 8.5),
            (0, 34, -8, -18.5, 9, 11), (0, 58, -8, -15.5, 8, 9), (0.36, 0, -7.5, -14, 7, 7.5),
            (0.6, 0, -6, -14, 6.3, 6.6), (0.84, 0, -3, -12, 5.8, 5.8), (1, -16, -2, -12, 6.8, 6.8),
            (1, -4, -2, -12, 6.3, 6.3),
        ),
    ]  # fmt: skip


_DRAWN = (
    ("left_hip", "left_knee", _femur), ("left_knee", "left_ankle", _tibia), ("left_knee", "left_ankle", _fibula),
    ("left_shoulder", "left_elbow", _humerus), ("left_elbow", "left_wrist", _radius),
    ("left_elbow", "left_wrist", _ulna),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Bone:
    """One bone: `shapes` in the frame of its limb (`origin` and `axes` (3, 3) rows: along, outward, forward), and the
    joints that it runs between."""

    name: str
    joints: tuple[int, int]
    origin: np.ndarray
    axes: np.ndarray
    length_m: float
    shapes: tuple[Shape, ...]

    @property
    def is_left(self) -> bool:
        """Whether it is one of the left side's."""
        return self.name.startswith("left")

    def local(self, points: np.ndarray) -> np.ndarray:
        """Points (N, 3) in the limb's frame."""
        placed: np.ndarray = (points - self.origin) @ self.axes.T
        return placed

    def line(self, count: int = 60) -> np.ndarray:
        """Points (count, 3) along the shaft's middle, from end to end."""
        rows = next(shape.rows for shape in self.shapes if isinstance(shape, Loft))
        shares = np.linspace(0.0, 1.0, count)
        ends = rows[0, 0], rows[-1, 0]
        along = ends[0] + shares * (ends[1] - ends[0])
        across = np.stack([np.interp(along, rows[:, 0], rows[:, column]) for column in (1, 2)], 1)
        placed: np.ndarray = self.origin + np.concatenate([along[:, None], across], 1) @ self.axes
        return placed

    def distance(self, points: np.ndarray) -> np.ndarray:
        """Approximate signed distance (N,) in m to its surface, negative inside, at most `REACH_M`."""
        found = np.full(len(points), REACH_M)
        local = self.local(points)
        margin = np.array([REACH_M, REACH_M, REACH_M])
        low, high = np.array([-0.03, -0.05, -0.06]) - margin, np.array([self.length_m + 0.03, 0.07, 0.05]) + margin
        near = ((local > low) & (local < high)).all(1)
        if near.any():
            whole = np.full(int(near.sum()), REACH_M)
            for shape in self.shapes:
                whole = smooth_min(whole, shape.distance(local[near]), BLEND_M)
            found[near] = np.minimum(whole, REACH_M)
        return found


@dataclass(frozen=True, eq=False)
class LongBones:
    """The long bones of both sides."""

    bones: tuple[Bone, ...]

    @classmethod
    def of(cls, body: BodyModel) -> LongBones:
        """Draw the left side's bones between the joints of the X-pose, and mirror them."""
        joints, turns = canonical_joints(body)
        bones = []
        for name, (first, second, draw) in zip(BONE_NAMES, _DRAWN, strict=True):
            start, end = joints[joint(first)], joints[joint(second)]
            length = float(np.linalg.norm(end - start))
            along = (end - start) / length
            outward = turns[joint(first)] @ ([1.0, 0.0, 0.0] if name in BONE_NAMES[:3] else [0.0, 1.0, 0.0])
            outward = outward - (outward @ along) * along
            outward /= np.linalg.norm(outward)
            forward = np.cross(along, outward)
            forward *= np.sign(forward[2])
            size = SIZE[body.gender]
            shapes = tuple(draw(_Limb(length / MM, size), body.gender))
            axes = np.stack([along, outward, forward])
            for side, sign in (("left", 1.0), ("right", -1.0)):
                flip = np.array([sign, 1.0, 1.0])
                own = (joint(first.replace("left", side)), joint(second.replace("left", side)))
                bones.append(Bone(f"{side} {name}", own, start * flip, axes * flip, length, shapes))
        return cls(tuple(bones))

    def distance(self, points: np.ndarray) -> np.ndarray:
        """Approximate signed distance (N,) in m to the nearest bone's surface, negative inside, at most `REACH_M`."""
        nearest = np.full(len(points), REACH_M)
        for bone in self.bones:
            nearest = np.minimum(nearest, bone.distance(points))
        return nearest


def canonical_joints(body: BodyModel) -> tuple[np.ndarray, np.ndarray]:
    """Joints (24, 3) of the X-pose at betas 0, and how it turns each joint's part (24, 3, 3)."""
    rest = (body.J_regressor @ body.v_template).numpy().astype(np.float64)
    transforms = body.with_shape(body.v_template.new_zeros(1, NUM_BETAS)).x_transforms[0].numpy().astype(np.float64)
    turns = transforms[:, :3, :3]
    return np.einsum("jab,jb->ja", turns, rest) + transforms[:, :3, 3], turns
