"""How sure volumes are: intervals from held-out subjects, and where none can be given."""

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.spatial.transform import Rotation

from ..body.beta_limits import TRAINED_BETA
from ..body.joints import JOINT_NAMES
from ..findings import Finding
from ..model.calibration import LEVELS, Calibration
from ..phrases import phrase
from ..tissues import TISSUES
from .sureness import UNKNOWN, Interval, Intervals
from .tissue_table import TissueTable

__all__ = ["MOST_UNEXPLAINED", "far_joints", "volume_intervals"]

MOST_UNEXPLAINED = 0.3
"""Above this share of a scan's deviation from the mean body that ten betas do not say, no interval is given."""
FAR_DEG = 30.0
"""A joint is turned far when it is this much further from the subjects' mean pose than any of theirs was."""
NORMAL_QUANTILES = {90: 1.645, 95: 1.960}

TOO_FEW = phrase("How sure volumes are is not known: {count:.0f} held-out subjects are too few, 9 are needed")
BEYOND = phrase("No interval: betas beyond {limit:g} are outside of what the model was tried on")
UNRELIABLE = phrase("No interval: the volumes are not reliable")
UNEXPLAINED = phrase("No interval: ten betas do not say {share:.0f} % of how this person differs from the mean body")
TOLD = phrase("\u00b1: {level:.0f} % interval, from {count:.0f} held-out subjects")
TOLD_PHANTOM = phrase("\u00b1: {level:.0f} % interval, from {count:.0f} held-out phantom subjects, not from people")
WIDENED = phrase("Intervals are widened by the spread of the scan's fit")
FAR_POSE = phrase("Pose unlike the subjects' scans (joints: {count:.0f}): what is shown there is less sure")


def volume_intervals(
    table: TissueTable,
    calibration: Calibration | None,
    betas: Sequence[float],
    *,
    body_pose: Sequence[float] | None = None,
    unexplained_share: float = 0.0,
    spread: Mapping[str, float] | None = None,
) -> Intervals:
    """Return the intervals of a table's volumes.

    The rule: the volume times 1 plus or minus the calibration's half width. None if the table is not reliable, if a
    beta is beyond 2, or if a fitted scan has more than 30 % unexplained. Of a fitted scan, half width and the spread of
    the fit (times the quantile of a normal distribution) add as squares. No pose widens them, since volumes are those
    of the standard pose; one far from the subjects' is told.

    Parameters
    ----------
    table : TissueTable
        Of the body.
    calibration : Calibration | None
        Of the model that the table is from.
    betas : Sequence[float]
        Of the body.
    body_pose : Sequence[float] | None
        (69,) of the body as it is shown.
    unexplained_share : float
        Of the fit that the body is from.
    spread : Mapping[str, float] | None
        By tissue, the standard deviation of its volume over the fit's draws, as a share of it.
    """
    if calibration is None:
        return UNKNOWN
    subjects = min((calibration.subjects(tissue.name) for tissue in TISSUES), default=0)
    said: list[Finding] = []
    if calibration.half_width(TISSUES[0].name, LEVELS[0]) is None:
        said.append(Finding(TOO_FEW, {"count": subjects}, impossible=False))
    elif not table.reliable:
        said.append(Finding(UNRELIABLE, impossible=False))
    elif max((abs(float(beta)) for beta in betas), default=0.0) > TRAINED_BETA:
        said.append(Finding(BEYOND, {"limit": TRAINED_BETA}, impossible=False))
    elif unexplained_share > MOST_UNEXPLAINED:
        said.append(Finding(UNEXPLAINED, {"share": 100 * unexplained_share}, impossible=False))
    if said:
        return Intervals({}, tuple(said))
    by_tissue = {
        tissue.name: _levels(
            table[tissue.name].volume_l, calibration, tissue.name, (spread or {}).get(tissue.name, 0.0)
        )
        for tissue in TISSUES
    }
    told = TOLD_PHANTOM if calibration.is_phantom else TOLD
    said.append(Finding(told, {"level": LEVELS[0], "count": subjects}, impossible=False))
    if spread:
        said.append(Finding(WIDENED, impossible=False))
    far = far_joints(calibration, body_pose) if body_pose is not None else ()
    if far:
        said.append(Finding(FAR_POSE, {"count": len(far)}, impossible=False))
    return Intervals(by_tissue, tuple(said))


def _levels(volume_l: float, calibration: Calibration, tissue: str, spread: float) -> dict[int, Interval]:
    found = {}
    for level in LEVELS:
        half = calibration.half_width(tissue, level)
        if half is not None:
            share = float(np.hypot(half, NORMAL_QUANTILES[level] * spread))
            low, high = max(0.0, volume_l * (1 - share)), volume_l * (1 + share)
            found[level] = Interval(low, high, level, calibration.subjects(tissue))
    return found


def far_joints(calibration: Calibration, body_pose: Sequence[float]) -> tuple[str, ...]:
    """Return the joints that are turned far beyond the calibration's subjects' (`FAR_DEG`)."""
    pose = np.asarray(body_pose, np.float64).reshape(23, 3)
    between = Rotation.from_rotvec(calibration.pose_mean).inv() * Rotation.from_rotvec(pose)
    away = np.rad2deg(between.magnitude())
    return tuple(JOINT_NAMES[1 + i] for i in np.flatnonzero(away > calibration.pose_reach_deg + FAR_DEG))
