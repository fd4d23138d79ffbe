"""What a fit found: the ten betas' body, the scan's own surface, and everything that is to be said with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from ..body.parameters import BodyParameters
from .registration import Registered
from .skinned import Floats

__all__ = ["TAPED", "FitResult", "Found", "Moving"]

TAPED = ("height", "chest", "waist", "hip", "arm", "thigh", "inseam")
"""Measures that are told with a fit; the record has all of `hit_core.measure.ANTHROPOMETRY`."""


@dataclass(frozen=True)
class Found:
    """One thing found out about a scan.

    Attributes
    ----------
    name : str
        "unit", "up", "facing", "gender", "pose", "mirrored", "floor", "pieces", "holes" or "noise".
    value : str
        What it is.
    sure : float
        0 to 1; 1 where it was given.
    given : bool
        Whether the caller said so.
    text : str
        A sentence for people.
    """

    name: str
    value: str
    sure: float
    given: bool = False
    text: str = ""


@dataclass(frozen=True, eq=False)
class Moving:
    """Where a body is while it is fitted.

    Attributes
    ----------
    scale : float
        Metres in one of the scan's units.
    vertices, faces : array
        Its skin (V, 3) in m, on the scan's axes, and its triangles (F, 3).
    upright, pelvis, pelvis_rest : array
        As in `FitResult`.
    """

    scale: float
    vertices: Floats
    faces: npt.NDArray[np.int64]
    upright: Floats
    pelvis: Floats
    pelvis_rest: Floats

    def stood_up(self, points: Floats) -> Floats:
        """Points (N, 3) of the scan, in m, where they are when the body stands upright at the origin."""
        return np.asarray((points - self.pelvis) @ self.upright.T + self.pelvis_rest)


@dataclass(frozen=True, eq=False)
class FitResult:
    """A body fitted to a scan.

    Attributes
    ----------
    body : BodyParameters
        Ten betas, pose and place on the scan's own axes, in metres: posed, it lies on the scan times `scale`.
    scale : float
        Metres in one of the scan's units.
    registered : Registered
        The surface of the scan in the body's triangles: of it are the measures of the person.
    beyond : array (V,)
        How far the registered surface lies from the skin of `body`, m, positive outside.
    vertices, faces : array
        The posed skin of `body` (V, 3) in m, and its triangles (F, 3).
    points, distances : array
        Points of the scan (N, 3) in m that belong to the body, and how far its skin is (N,), positive outside.
    upright : array (3, 3)
        Turns the scan's axes so that y is up and the body faces +z.
    pelvis, pelvis_rest : array (3,)
        Where the pelvis joint is on the scan's axes, and where it is in a body without a place.
    found : tuple[Found, ...]
        What was found out, and how sure.
    median_mm, p95_mm : float
        Of the distances' sizes.
    unexplained_mm, unexplained_share : float
        Root mean square of what the ten betas do not say, and its part of the deviation from the mean body.
    measures_scan_cm, measures_body_cm : dict[str, float]
        All of `hit_core.measure.ANTHROPOMETRY`: of the registered surface, and of the ten betas' body.
    warnings : tuple[str, ...]
        What stands against it.
    betas_covariance : array (10, 10) | None
        How far the scan leaves the betas open, see `hit_core.fit.spread`.
    volume_spread : Mapping[str, float] | None
        By tissue, the standard deviation of its volume over 20 redrawn betas, as a share; None until a model told it.
    """

    body: BodyParameters
    scale: float
    registered: Registered
    beyond: Floats
    vertices: Floats
    faces: npt.NDArray[np.int64]
    points: Floats
    distances: Floats
    upright: Floats
    pelvis: Floats
    pelvis_rest: Floats
    found: tuple[Found, ...]
    median_mm: float
    p95_mm: float
    unexplained_mm: float
    unexplained_share: float
    measures_scan_cm: dict[str, float]
    measures_body_cm: dict[str, float]
    warnings: tuple[str, ...]
    betas_covariance: Floats | None = None
    volume_spread: Mapping[str, float] | None = None

    def value(self, name: str) -> str:
        """What was found under a name; empty if nothing."""
        return next((one.value for one in self.found if one.name == name), "")

    def stood_up(self) -> tuple[BodyParameters, Moving]:
        """The body upright at the origin, facing +z; and what takes the scan's points there."""
        turn = Rotation.from_matrix(self.upright) * Rotation.from_rotvec(self.body.global_orient)
        body = self.body.replace(global_orient=turn.as_rotvec(), transl=np.zeros(3))
        return body, Moving(self.scale, self.vertices, self.faces, self.upright, self.pelvis, self.pelvis_rest)

    def record(self) -> dict[str, Any]:
        """The same as plain values for JSON."""
        numbers = {**self.body.as_dict(), "unit": self.value("unit"), "up": self.value("up")}
        return {
            **numbers,
            "facing": self.value("facing"),
            "scale": self.scale,
            "distance_mm": {"median": round(self.median_mm, 3), "p95": round(self.p95_mm, 3)},
            "unexplained_mm": round(self.unexplained_mm, 3),
            "unexplained_share": round(self.unexplained_share, 4),
            "measures_scan_cm": {name: round(value, 2) for name, value in self.measures_scan_cm.items()},
            "measures_body_cm": {name: round(value, 2) for name, value in self.measures_body_cm.items()},
            "difference_cm": {
                name: round(value - self.measures_body_cm[name], 2) for name, value in self.measures_scan_cm.items()
            },
            **(
                {}
                if self.betas_covariance is None
                else {"betas_deviation": np.sqrt(np.diag(self.betas_covariance)).round(4).tolist()}
            ),
            **(
                {}
                if self.volume_spread is None
                else {"volume_spread": {name: round(share, 5) for name, share in self.volume_spread.items()}}
            ),
            "betas_norm": round(float(np.linalg.norm(self.body.betas)), 3),
            "found": [
                {"name": one.name, "value": one.value, "sure": round(one.sure, 3), "given": one.given, "text": one.text}
                for one in self.found
            ],
            "warnings": list(self.warnings),
        }
