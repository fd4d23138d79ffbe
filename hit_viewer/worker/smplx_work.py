"""Converts a body of SMPL-X to the betas of a model, away from the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hit_core.body.files import BodyFile
from hit_core.containers.watching import tell
from hit_core.model.library import EMBEDDED

if TYPE_CHECKING:
    from hit_core.fit import ConvertedSmplx

__all__ = ["converted"]

CONVERTING = "convert"


def converted(file: BodyFile, person: str, up: str, model: str) -> ConvertedSmplx | None:
    """Return a person in a model's betas; None where SMPL-X's own model is not there."""
    from hit_core.fit.fitting import embedded_body
    from hit_core.fit.smplx_bodies import convert_smplx, smplx_files_for

    files = smplx_files_for(file, person)
    if files is None or files.model is None:
        return None
    tell(CONVERTING, 0.0)
    gender = next((gender for gender, name in EMBEDDED.items() if name == model), None)
    if gender is not None:
        body = embedded_body(gender)
    else:
        from hit_core.model.library import load_model

        body = load_model(model, device="cpu").body_model
    return convert_smplx(file, body, person=person, up=up, progress=lambda share, _: tell(CONVERTING, share))
