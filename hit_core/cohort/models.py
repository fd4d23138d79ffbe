"""Which model measures a body, and each model loaded once in a process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..model.calibration import CALIBRATION_FILE
from ..model.checkpoint import CheckpointChoice
from ..model.hit import HITModel
from ..model.library import EMBEDDED, find_models, load_model
from ..settings import models_dirs, smpl_dir
from ..surfaces.storage import weights_digest

__all__ = ["ModelChoice", "loaded", "model_record"]


@dataclass(frozen=True)
class ModelChoice:
    """The models of a cohort by the gender that they are for, "" for any; paths are absolute.

    Attributes
    ----------
    by_gender : tuple
        Pairs of a gender and a model: a folder or file, or None for the embedded one.
    usual : str
        The gender of `by_gender` for bodies that tell none.
    checkpoint : CheckpointChoice
        "best" or "last".
    smpl : str | None
        Folder of SMPL's files.
    """

    by_gender: tuple[tuple[str, str | None], ...]
    usual: str
    checkpoint: CheckpointChoice = "best"
    smpl: str | None = None

    @classmethod
    def of(
        cls,
        name: str | None = None,
        gender: str | None = None,
        checkpoint: CheckpointChoice = "best",
        models: Path | None = None,
        smpl: Path | None = None,
    ) -> ModelChoice:
        """Resolve what was asked for: one model, one gender's embedded model, or a model for each gender."""
        folder = smpl_dir(smpl)
        known = str(folder.resolve()) if folder is not None else None
        if name is not None:
            model = load_model(name, checkpoint, "cpu", gender=gender or "male", smpl_dir=smpl, models_dir=models)
            own = model.info.gender
            if gender and own != gender:
                raise InputError.about(
                    f"the model {model.info.name} is of another gender", field="--gender", expected=own, found=gender
                )
            place = Path(name) if name.endswith(".ckpt") or model.info.path is None else model.info.path
            return cls((("", str(place.resolve())),), "", checkpoint, known)
        if gender is not None:
            return cls(((gender, None),), gender, checkpoint, known)
        found: list[tuple[str, str | None]] = [(one, None) for one in EMBEDDED]
        for one in find_models(models) if models or models_dirs() else []:
            if one.gender == "neutral" and not one.problem and len(found) == len(EMBEDDED):
                found.append(("neutral", str(one.path.resolve())))
        return cls(tuple(found), "male", checkpoint, known)

    def key(self, gender: str | None) -> str:
        """Return which of `by_gender` shows a body of a gender."""
        known = [one for one, _ in self.by_gender]
        return gender if gender in known else self.usual

    def said(self, gender: str | None) -> tuple[str, ...]:
        """Return what is to be said of the choice, in one sentence or none."""
        if gender in ("male", "female") or len(self.by_gender) == 1 or self.key(gender) == gender:
            return ()
        return (f"Its gender is {gender or 'not told'}: it is measured by the {self.usual} model",)


def loaded(choice: ModelChoice, key: str, device: str) -> HITModel:
    """Return a model of a choice; this process loads it once."""
    return _loaded(dict(choice.by_gender)[key], key, choice.checkpoint, choice.smpl, device)


@lru_cache(maxsize=8)
def _loaded(place: str | None, gender: str, checkpoint: CheckpointChoice, smpl: str | None, device: str) -> HITModel:
    folder = Path(smpl) if smpl else None
    return load_model(place, checkpoint, device, gender=gender or "male", smpl_dir=folder)


def model_record(model: HITModel) -> dict[str, Any]:
    """Return what a run says of a model; `numbers_sha256` changes with whatever its rows depend on."""
    info, body = model.info, model.body_model
    digest = hashlib.sha256(weights_digest(model).encode())
    digest.update(body.shapedirs.detach().cpu().contiguous().numpy().tobytes())
    calibration = info.path / CALIBRATION_FILE if info.path else None
    if calibration is not None and calibration.is_file():
        digest.update(calibration.read_bytes())
    told = {name: getattr(info, name) for name in ("name", "gender", "checkpoint", "sha256", "is_phantom")}
    return {**told, "numbers_sha256": digest.hexdigest()}
