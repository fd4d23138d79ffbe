"""From a source to bodies in their models' own betas, with all that is known of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..body.files import BodyFile, open_body_file
from ..body.parameters import BodyParameters
from ..body.scaling import scaled
from ..containers.file_hashes import file_sha256
from ..errors import BodyFileError
from ..measure.solving import solve_betas
from ..model.hit import HITModel
from ..writers.fit_records import BODY_END, RECORD_END, FitDoubts, FitIgnored, fit_beside
from ..writers.records import body_warnings
from .models import loaded
from .rows import CohortBody
from .setup import Setup
from .sources import Source, digest_of

__all__ = ["Found", "content_digest", "found_bodies"]

SCAN_PREFIX = "scan_"


@dataclass(frozen=True)
class Found:
    """A body of a source.

    Attributes
    ----------
    key : str
        Of its model, see `ModelChoice`.
    body : CohortBody
        To be measured.
    told : dict
        Columns that are known without measuring.
    """

    key: str
    body: CohortBody
    told: dict[str, Any] = field(default_factory=dict)


def content_digest(source: Source) -> str:
    """Return the SHA-256 of what a source is read from: a file with the record of a fit beside it, or the row itself.

    Raises
    ------
    BodyFileError
        The file is missing or cannot be read.
    """
    if source.kind in ("betas", "measures", "nothing"):
        return source.key
    path = Path(source.file)
    try:
        digest = file_sha256(path)
    except OSError as error:
        raise BodyFileError.about(f"cannot be read: {error.strerror or type(error).__name__}", file=path) from None
    record = path.with_name(path.name.removesuffix(BODY_END) + RECORD_END)
    if path.name.endswith(BODY_END) and record.is_file():
        with suppress(OSError):
            digest = digest_of([digest, file_sha256(record)])
    return digest


def found_bodies(source: Source, setup: Setup, digest: str) -> Iterator[Found]:
    """Yield the bodies of a source: one, or one for each person of a file.

    Raises
    ------
    HITError
        There is none, in one sentence.
    """
    if source.kind == "scan":
        yield _scanned(source, setup)
    elif source.kind == "betas":
        yield _of_betas(source, setup)
    elif source.kind == "measures":
        yield _solved(source, setup)
    else:
        file = _opened(source.file, setup.angles, digest)
        people = file.people if source.frame is None else file.people[:1]
        for number, person in enumerate(people):
            yield _person(source, setup, file, number, person.name if len(file.people) > 1 else None)


@lru_cache(maxsize=1)
def _opened(path: str, angles: str, digest: str) -> BodyFile:
    """Read a file; the frames of a motion come one after the other."""
    return open_body_file(path, angles)


def _person(source: Source, setup: Setup, file: BodyFile, number: int, name: str | None) -> Found:
    from ..fit.smplx_bodies import convert_smplx, smplx_files_for

    body = file.body(number, setup.up)
    who = file.people[number]
    if source.frame is not None and who.frames > 1:
        body = file.motion(number, setup.up).frame(source.frame)
    gender = source.gender or body.gender
    key = setup.choice.key(gender)
    model = loaded(setup.choice, key, setup.device)
    path = Path(source.file)
    if body.shape_space == "smplx":
        files = smplx_files_for(file, number, setup.choice.smpl)
        if files is not None and files.model is not None:
            whole = convert_smplx(file, model.body_model, person=number, up=setup.up, smpl_dir=setup.choice.smpl)
            body = whole.body if source.frame is None or whole.motion is None else whole.motion.frame(source.frame)
    fit = fit_beside(path, body) if len(file.people) == 1 else None
    said = (str(fit),) if isinstance(fit, FitIgnored) else ()
    found = _found(source, setup, key, model, body, gender, said)
    if isinstance(fit, FitDoubts):
        measured = replace(found.body, unexplained_share=fit.unexplained_share, spread=fit.spread)
        found = replace(found, body=measured)
    return replace(found, told={**found.told, "person": name})


def _of_betas(source: Source, setup: Setup) -> Found:
    key = setup.choice.key(source.gender)
    body = BodyParameters(betas=source.betas, gender=source.gender)
    return _found(source, setup, key, loaded(setup.choice, key, setup.device), body, source.gender)


def _solved(source: Source, setup: Setup) -> Found:
    key = setup.choice.key(source.gender)
    model = loaded(setup.choice, key, setup.device)
    solved = solve_betas(model, source.measures or {})
    body = BodyParameters(betas=solved.betas, gender=model.info.gender, shape_space=model.info.shape_space)
    return _found(source, setup, key, model, body, source.gender, tuple(solved.sentences))


def _scanned(source: Source, setup: Setup) -> Found:
    from ..fit import fit_scan
    from ..fit.spread import with_spread

    choice, known = setup.choice, setup.scans
    keys = [key for key, _ in choice.by_gender if key != "neutral"] or ["neutral"]
    fitted = [loaded(choice, key, "cpu") for key in keys]
    models = {model.info.gender: model.body_model for model in fitted}
    result = fit_scan(
        source.file, gender=known.gender, unit=known.unit, up=known.up, facing=known.facing, clothed=known.clothed,
        mirrored=known.mirrored, height_cm=known.height_cm, models=models, smpl_dir=choice.smpl,
    )  # fmt: skip
    gender = result.body.gender
    key = choice.key(gender)
    model = loaded(choice, key, setup.device)
    result = with_spread(result, model)
    found = _found(source, setup, key, model, result.body, gender, result.warnings)
    told = {f"{SCAN_PREFIX}{name}_cm": round(value, 1) for name, value in result.measures_scan_cm.items()}
    told |= {"fit_median_mm": round(result.median_mm, 2), "fit_p95_mm": round(result.p95_mm, 2)}
    told["fit_unexplained_share"] = round(result.unexplained_share, 4)
    body = replace(found.body, unexplained_share=result.unexplained_share, spread=result.volume_spread)
    return replace(found, body=body, told={**found.told, **told})


def _found(
    source: Source, setup: Setup, key: str, model: HITModel, body: BodyParameters, gender: str | None,
    more: tuple[str, ...] = (),
) -> Found:  # fmt: skip
    shown = scaled(model.body_model, body)
    warnings = (*setup.choice.said(gender), *body_warnings(model.info, body), *more)
    measured = CohortBody(
        shown, source.weight_kg, source.age, tuple(dict.fromkeys(warnings)), references=setup.references
    )
    betas = {f"beta_{number}": float(str(beta)) for number, beta in enumerate(shown.betas)}
    told = {
        "id": source.name, "file": source.file, "row": source.row, "frame": source.frame, "model": model.info.name,
        "sex": model.info.gender, "age": source.age, "notes": " ".join(body.notes) or None, **betas,
    }  # fmt: skip
    return Found(key, measured, told)
