"""From options to what is written about: the body, its model; and the list of what was written."""

import argparse
import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.errors import InputError
from hit_core.plain_text import one_line

if TYPE_CHECKING:
    from hit_core.body.files import BodyFile
    from hit_core.body.parameters import BodyParameters, FloatArray
    from hit_core.model.hit import HITModel

__all__ = ["body_of", "fit_of", "list_files", "model_of"]

logger = logging.getLogger(__name__)

SMPLX_HELPS = "With SMPLX_%s.npz or .pkl in the SMPL folder the shape would be converted truly."


def body_of(options: argparse.Namespace) -> "tuple[BodyParameters, str]":
    """The body asked for, and a short name for its files."""
    from hit_core.body.beta_limits import NUM_BETAS
    from hit_core.body.files import load_body
    from hit_core.body.parameters import X_POSE, BodyParameters
    from hit_core.findings import reach_findings

    betas, file_option = options.betas, "--body" if options.command == "export" else "--target_body"
    if betas is not None and len(betas) > NUM_BETAS:
        expected = f"at most {NUM_BETAS} numbers"
        raise InputError.about("too many shape coefficients", field="--betas", expected=expected, found=len(betas))
    source = options.to_infer or ("smpl_file" if options.target_body else "smpl_template")
    changes: dict[str, Any] = {} if betas is None else {"betas": betas}
    if source == "smpl_template":
        if options.person is not None or options.floor:
            raise InputError.about("belongs to a body file", field="--person" if options.person else "--floor")
        if options.target_body:
            raise InputError.about(
                "belongs to --to_infer smpl_file", field=file_option, found="--to_infer smpl_template"
            )
        body, stem = BodyParameters(body_pose=X_POSE, **changes), "template"
    else:
        if options.target_body is None:
            raise InputError.about("is missing", field=file_option, expected="a body file, with smpl_file")
        body = replace(load_body(options.target_body, options.person, options.up, options.angles), **changes)
        body, stem = body.upright() if options.upright else body, one_line(options.target_body.stem)
        if _to_convert(options, body) is not None:  # told once it is
            return body, stem
        _tell_notes(options, body)
        if body.shape_space == "smplx" and options.betas is None:
            logger.warning(SMPLX_HELPS, (body.gender or "neutral").upper())
    for finding in reach_findings(body.betas.tolist()):
        logger.warning("%s", finding)
    return body, stem


def _tell_notes(options: argparse.Namespace, body: "BodyParameters") -> None:
    from hit_core.body.files import DEGREES_ASSUMED

    for note in body.notes:
        logger.warning("%s: %s", options.target_body, note)
    if DEGREES_ASSUMED in body.notes:
        logger.warning("If the angles are radians, say so: --angles radians.")


def _to_convert(options: argparse.Namespace, body: "BodyParameters") -> "BodyFile | None":
    """The file of a body whose betas are SMPL-X's, if SMPL-X's own model is there."""
    if body.shape_space != "smplx" or options.betas is not None or not options.target_body:
        return None
    from hit_core.body.files import open_body_file
    from hit_core.fit.smplx_bodies import smplx_files_for

    file = open_body_file(options.target_body, options.angles)
    files = smplx_files_for(file, options.person, options.smpl_dir)
    return file if files is not None and files.model is not None else None


def _converted(file: "BodyFile", model: "HITModel", options: argparse.Namespace) -> "BodyParameters":
    """A body of SMPL-X in the model's own betas, with what is to be told of it said."""
    from hit_core.findings import reach_findings
    from hit_core.fit.smplx_bodies import convert_smplx

    body = convert_smplx(
        file, model.body_model, person=options.person, up=options.up, smpl_dir=options.smpl_dir
    ).body  # fmt: skip
    _tell_notes(options, body)
    for finding in reach_findings(body.betas.tolist()):
        logger.warning("%s", finding)
    return body.upright() if options.upright else body


def model_of(options: argparse.Namespace, body: "BodyParameters") -> "tuple[HITModel, BodyParameters]":
    """The model asked for, else one of the body's gender, and the body as this model shows it."""
    from hit_core.model.library import load_model
    from hit_core.writers.records import body_warnings

    known = body.gender if body.gender in ("male", "female") else None
    name = options.exp_name
    if name is None and options.gender is None and body.gender == "neutral":
        name = _neutral_model(options)
    model = load_model(
        name,
        options.ckpt_choice,
        options.device,
        gender=options.gender or known or "male",
        smpl_dir=options.smpl_dir,
        models_dir=options.models_dir,
    )
    own = model.info.gender
    if options.gender and options.exp_name and own != options.gender:
        raise InputError.about(
            f"the model {model.info.name} is of another gender", field="--gender", expected=own, found=options.gender
        )
    file = _to_convert(options, body)
    if file is not None:
        body = _converted(file, model, options)
        if known is None:
            logger.warning("Its gender is not told: it is shown by the %s model. Choose with --gender.", own)
        return model, _placed(model, body, options)
    for warning in body_warnings(model.info, body):
        logger.warning("%s", warning)
    if options.target_body and known is None and name is None and options.gender is None:
        logger.warning("%s", _which_gender(model, body, options))
    return model, _placed(model, body, options)


def _neutral_model(options: argparse.Namespace) -> str | None:
    """The first usable model of neutral gender, if there is one."""
    from hit_core.model.library import find_models

    models = find_models(options.models_dir)
    return next((str(found.path) for found in models if found.gender == "neutral" and not found.problem), None)


def _which_gender(model: "HITModel", body: "BodyParameters", options: argparse.Namespace) -> str:
    """Which model shows a body without a gender, and how different the other would be."""
    from hit_core.measure.volumes import mesh_volume_l
    from hit_core.phantom.body import load_phantom_body

    other = "female" if model.info.gender == "male" else "male"
    sizes = []
    for shown in (load_phantom_body(other), model.body_model):
        vertices = shown.with_shape(shown.v_template.new_tensor(body.betas.tolist())[None]).vertices[0].cpu().numpy()
        volume = mesh_volume_l(vertices, shown.faces.cpu().numpy())
        sizes.append((100 * float(vertices[:, 1].max() - vertices[:, 1].min()), volume))
    taller, larger = sizes[0][0] - sizes[1][0], sizes[0][1] - sizes[1][1]
    said = "is neutral" if body.gender == "neutral" else "has no gender in its file"
    return (
        f"The body {said}: it is shown by the {model.info.gender} model, {model.info.name}. By the {other} one the "
        f"same betas are {abs(taller):.1f} cm {'taller' if taller > 0 else 'shorter'} and {abs(larger):.1f} l "
        f"{'larger' if larger > 0 else 'smaller'}. Choose with --gender."
    )


def _placed(model: "HITModel", body: "BodyParameters", options: argparse.Namespace) -> "BodyParameters":
    """The body with its scale in its betas, and on the floor if asked."""
    from hit_core.body.scaling import scaled

    body = scaled(model.body_model, body)
    if not options.floor:
        return body
    lowest = float(model.body(*(part[None].copy() for part in _parts(body))).vertices[0, :, 1].min())
    return body.replace(transl=[body.transl[0], body.transl[1] - lowest, body.transl[2]])


def fit_of(options: argparse.Namespace, body: "BodyParameters") -> dict[str, Any]:
    """What is known of the fit to a scan that the body's file is from, as `Known` takes it, and say so."""
    from hit_core.writers.fit_records import FitDoubts, FitIgnored, fit_beside

    fit = fit_beside(options.target_body, body) if options.target_body else None
    if isinstance(fit, FitIgnored):
        logger.warning("%s", one_line(str(fit)))
    if not isinstance(fit, FitDoubts):
        return {}
    logger.info("%s tells how sure the fit to a scan is: intervals follow it.", one_line(fit.record.name))
    return {"unexplained_share": fit.unexplained_share, "spread": fit.spread}


def _parts(body: "BodyParameters") -> "tuple[FloatArray, ...]":
    return body.betas, body.body_pose, body.global_orient, body.transl


def list_files(files: list[Path]) -> int:
    """Name the written files on stdout, one a line."""
    sys.stdout.write("".join(f"{file}\n" for file in files))
    return 0
