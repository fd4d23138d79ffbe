"""What is said of a fit: findings with how sure they are, warnings, and refusals with their reason."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from ..errors import InputError
from ..findings import reach_findings
from ..phrases import phrase
from ..scan_choices import ScanChoices
from .fits import Fit
from .result import Found
from .scan import Scan
from .scan_files import ScanFile
from .skinned import Floats
from .unit_and_axes import Reading, facing_name, up_name

__all__ = ["PHOTO_HEIGHT", "PHOTO_SHAPE", "findings_of", "refuse_what_is_no_body", "warnings_of"]

PHOTO_HEIGHT = phrase("The height of a body from a photo is not known: compare it with the person's.")
PHOTO_SHAPE = phrase(
    "The body is from a photo: its height was given, but what the picture does not show of its shape is a guess."
)
FAR_M = 0.1
LEAST_SEEN, FEW_SEEN = 0.6, 0.85
WORST_MEDIAN_MM, POOR_MEDIAN_MM = 15.0, 6.0


def refuse_what_is_no_body(seen: float, median_mm: float, asked: ScanChoices) -> None:
    """Raise an InputError where the best fit is no good one, or too little of a body is in the scan."""
    if median_mm > (WORST_MEDIAN_MM if not asked.clothed else 2 * WORST_MEDIAN_MM):
        raise InputError.about(
            phrase(
                "is no body that could be fitted: half of it lies more than {median_mm:.0f} mm from the best body",
                median_mm=median_mm,
            ),
            remedy=phrase("Cut the scan down to one person, or name unit and up axis"),
        )
    if seen < LEAST_SEEN:
        raise InputError.about(
            phrase("shows only {share:.0f} % of a body: too little to fit one", share=100 * seen),
            expected=phrase("at least {share:.0f} %", share=100 * LEAST_SEEN),
        )


def findings_of(
    fits: list[Fit], reading: Reading, seen: float, upright: Floats, asked: ScanChoices
) -> tuple[Found, ...]:  # fmt: skip
    """What was found out of a scan, with how sure it is."""
    own = {one.name: one for one in reading.found}
    names = up_name(upright[1]), facing_name(upright[2])
    found = [
        own["unit"],
        replace(own["up"], value=names[0], text=phrase("Its {axis} axis points from feet to head", axis=names[0])),
        replace(own["facing"], value=names[1], text=phrase("The body looks along its {axis} axis", axis=names[1])),
        own["pose"],
    ]
    gender = fits[0].model.gender
    sure = 1.0 if len(fits) == 1 else float(1 - 0.5 * np.exp(-1.5 * (fits[1].cost - fits[0].cost)))
    text = (
        phrase("The gender was given")
        if asked.gender
        else phrase("A {gender} body agrees better with the scan", gender=gender)
    )
    found.append(Found("gender", gender, sure, asked.gender is not None, text))
    if asked.mirrored or reading.whole.inside_out:
        text = phrase("The scan was mirrored back") if asked.mirrored else (
            phrase("The scan's triangles face inwards: it is turned inside out, or left and right are exchanged")
        )  # fmt: skip
        found.append(
            Found(
                "mirrored", "yes" if asked.mirrored else "maybe", 1.0 if asked.mirrored else 0.5, asked.mirrored, text
            )
        )
    if reading.cleaned.floors:
        count = len(reading.cleaned.floors)
        found.append(
            Found(
                "floor",
                str(count),
                0.9,
                False,
                phrase("Flat pieces beside the body were left out: {count}", count=count),
            )
        )
    left = _far(fits[0], reading.cleaned.scan)
    if left > 0.01:
        what = phrase("the rest of the scan") if reading.cleaned.floors else phrase("the scan")
        text = phrase("{share:.0f} % of {what} belongs to no body", share=100 * left, what=what)
        found.append(Found("left out", f"{100 * left:.0f} %", 0.9, False, text))
    if seen < 0.97:
        found.append(
            Found(
                "holes",
                f"{100 * (1 - seen):.0f} %",
                0.9,
                False,
                phrase("The scan lacks {share:.0f} % of the body", share=100 * (1 - seen)),
            )
        )
    return tuple(found)


def _far(fit: Fit, scan: Scan) -> float:
    """Share of a scan's points that lie far from the body."""
    if fit.vertices is not None:
        return 0.0
    away = cKDTree(fit.posed.vertices).query(scan.points)[0]
    return float((away > FAR_M).mean())


def warnings_of(
    fits: list[Fit], reading: Reading, file: ScanFile, seen: float, median_mm: float, asked: ScanChoices
) -> tuple[str, ...]:  # fmt: skip
    """What stands against the result, in sentences."""
    said: list[str] = [
        phrase("{sentence}.", sentence=finding.phrase)
        for finding in reach_findings(fits[0].posed.placement.betas.tolist())
    ]
    if reading.cleaned.others:
        said.append(phrase("More than one body is in the scan: the largest was fitted. Cut the others off."))
    far = _far(fits[0], reading.cleaned.scan)
    if far > 0.15:
        said.append(
            phrase(
                "{share:.0f} % of the scan lies far from the body: look whether something else is in it.",
                share=100 * far,
            )
        )
    if seen < FEW_SEEN:
        said.append(phrase("Only {share:.0f} % of the body is in the scan: the rest is a guess.", share=100 * seen))
    if median_mm > POOR_MEDIAN_MM and not asked.clothed:
        said.append(
            phrase(
                "Half of the scan lies more than {median_mm:.0f} mm from the body: clothes, hair, or no good fit.",
                median_mm=median_mm,
            )
        )
    if reading.whole.inside_out and not asked.mirrored:
        said.append(phrase("The scan's triangles face inwards: if left and right are exchanged, fit it as mirrored."))
    if not asked.gender and len(fits) > 1 and fits[1].cost - fits[0].cost < 0.5:
        said.append(
            phrase("Fitted as {gender}; a body of the other gender agrees nearly as well.", gender=fits[0].model.gender)
        )
    if asked.clothed:
        said.append(phrase("Clothes hide the body: its girths are guessed from inside."))
    if file.kind == "sam3d":
        said.append(PHOTO_HEIGHT if asked.height_cm is None else PHOTO_SHAPE)
    for one in reading.found:
        if one.name in ("unit", "up", "facing") and one.sure < 0.5:
            said.append(phrase("It is not sure: {finding}.", finding=one.text))
    return tuple(said)
