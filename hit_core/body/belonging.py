"""Whether betas belong to the body that they are shown on: in another shape space they mean another person."""

from __future__ import annotations

from collections.abc import Sequence

from ..phrases import phrase

__all__ = ["NO_GENDER", "OTHER_GENDER", "OTHER_SPACE", "SPACE_NAMES", "UNKNOWN_SPACE", "belonging_warnings"]

SPACE_NAMES = {
    "smpl": "SMPL",
    "smplx": "SMPL-X",
    "phantom": phrase("the demonstration phantom"),
    "unknown": phrase("an unknown body model"),
}
OTHER_SPACE = phrase(
    "These betas belong to {space}; this body is {own}: another body, whose size and weight are not the person's."
)
UNKNOWN_SPACE = phrase(
    "Whether these betas mean the same body here is not known: they belong to {space}, this body is that of {own}."
)
OTHER_GENDER = phrase("The file's body is {gender}, this model is {own}: the same betas mean another body here.")
NO_GENDER = phrase(
    "The file's body is {gender}, this model is {own}: the same betas mean another body for each gender."
)
"""For a body that is neutral, or whose file names no gender."""


def belonging_warnings(
    betas: Sequence[float], space: str | None, gender: str | None, own_space: str, own_gender: str
) -> list[tuple[str, dict[str, str]]]:
    """Return why the betas of a body mean another body on this model: sentences and what stands in their braces.

    Parameters
    ----------
    betas : Sequence[float]
        Mean shapes are left alone where only the gender is not known.
    space, gender : str | None
        Of the body; None where they are the model's own, "unknown" where a file names no gender.
    own_space, own_gender : str
        Of the model.
    """
    found: list[tuple[str, dict[str, str]]] = []
    if space is not None and (space != own_space or space == "unknown"):
        names = {"space": SPACE_NAMES.get(space, space), "own": SPACE_NAMES.get(own_space, own_space)}
        found.append((UNKNOWN_SPACE if "unknown" in (space, own_space) else OTHER_SPACE, names))
    if gender is not None and gender != own_gender:
        told = {"gender": phrase("of unknown gender") if gender == "unknown" else gender, "own": own_gender}
        if gender in ("male", "female") and own_gender in ("male", "female"):
            found.append((OTHER_GENDER, told))
        elif any(betas):
            found.append((NO_GENDER, told))
    return found
