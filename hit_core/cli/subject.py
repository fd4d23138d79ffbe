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
    from hit_core.body.parameters import BodyParameters
    from hit_core.model.hit import HITModel

__all__ = ["body_of", "list_files", "model_of"]

logger = logging.getLogger(__name__)


def body_of(options: argparse.Namespace) -> "tuple[BodyParameters, str]":
    """The body asked for, and a short name for its files."""
    from hit_core.anatomy import NUM_BETAS
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
        if options.target_body:
            raise InputError.about(
                "belongs to --to_infer smpl_file", field=file_option, found="--to_infer smpl_template"
            )
        body, stem = BodyParameters(body_pose=X_POSE, **changes), "template"
    else:
        if options.target_body is None:
            raise InputError.about("is missing", field=file_option, expected="a body file, with smpl_file")
        body = replace(load_body(options.target_body), **changes)
        body, stem = body.upright() if options.upright else body, one_line(options.target_body.stem)
        for note in body.notes:
            logger.warning("%s: %s", options.target_body, note)
    for finding in reach_findings(body.betas.tolist()):
        logger.warning("%s", finding)
    return body, stem


def model_of(options: argparse.Namespace, body: "BodyParameters") -> "HITModel":
    """The model asked for, else the embedded one of the body's gender."""
    from hit_core.model.library import load_model
    from hit_core.writers.records import body_warnings

    known = body.gender if body.gender in ("male", "female") else None
    model = load_model(
        options.exp_name,
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
    for warning in body_warnings(model.info, body):
        logger.warning("%s", warning)
    return model


def list_files(files: list[Path]) -> int:
    """Name the written files on stdout, one a line."""
    sys.stdout.write("".join(f"{file}\n" for file in files))
    return 0
