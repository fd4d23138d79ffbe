"""`hit infer` and `hit slices`: from options to files."""

import argparse
import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.atomic import check_writable
from hit_core.cli.progress import progress_bar
from hit_core.errors import InputError
from hit_core.plain_text import one_line

if TYPE_CHECKING:
    from hit_core.body.parameters import BodyParameters
    from hit_core.model.hit import HITModel

__all__ = ["run_infer", "run_slices"]

logger = logging.getLogger(__name__)


def run_infer(options: argparse.Namespace) -> int:
    """Write tissue meshes, a rigged body, or the published slices."""
    if options.output == "slices":
        for name in ("extent", "point", "normal", "up", "size", "scale"):
            setattr(options, name, None)
        options.palette, options.arrays = "published", False
        options.fields = ["occ", "sw", "beta", "comp"]
        return run_slices(options)
    if options.planes:
        raise InputError.about("planes need --output slices", field="--slices")
    if options.output == "rigged" and options.space not in (None, "posed"):
        raise InputError.about("a rigged body stands as posed", field="--space", expected="posed", found=options.space)
    if options.output == "rigged" and options.method == "marching_cubes":
        raise InputError.about("a rigged body is transported", field="--method", expected="auto or transport")
    if options.space == "canonical" and options.method == "marching_cubes":
        raise InputError.about("canonical meshes are transported", field="--method", expected="auto or transport")
    body, stem = _body(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model") as progress:
        model = _model(options, body)
    from hit_core.writers import write
    from hit_core.writers.subject import Subject

    subject, folder = Subject.of(model, body, options.space or "posed"), options.out_folder
    if options.output == "rigged":
        with progress_bar("rigged body") as progress:
            path = folder / f"{stem}_rigged.glb"
            return _list(write("rigged", subject, path, lambda share, _: progress(share), {"record_beside": True}))
    with progress_bar("meshes") as progress:
        path = folder / f"{stem}.{options.format}"
        chosen = {"files": "layers", "method": options.method, "resolution": options.resolution}
        return _list(write("meshes", subject, path, lambda share, _: progress(share), chosen))


def run_slices(options: argparse.Namespace) -> int:
    """Write slice pictures."""
    _check_oblique(options)
    body, stem = _body(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model"):
        model = _model(options, body)
    from hit_core.slices.pictures import tissue_colors
    from hit_core.slices.planes import Plane
    from hit_core.writers import write
    from hit_core.writers.slices import PUBLISHED_PLANES, place_planes
    from hit_core.writers.subject import Subject

    subject = Subject.of(model, body, options.space or "shaped")
    wanted = options.planes or (() if options.point else PUBLISHED_PLANES)
    planes = place_planes(model, subject.body, wanted, subject.space, options.spacing, options.extent)
    if options.point:
        size = options.size or (1.0, 1.0)
        up = options.up or (0.0, 1.0, 0.0)
        planes.append(Plane.oblique(options.point, options.normal, size[0], size[1], options.spacing, up))
    away = [-x for x in subject.body.transl[0].tolist()]  # planes are named by where they were asked for
    chosen = {
        "planes": planes,
        "fields": options.fields,
        "names": [plane.moved(away).name for plane in planes],
        "stem": stem,
        "scale": options.scale,
        "colors": tissue_colors(options.palette),
        "plain": options.plain,
        "arrays": options.arrays,
        "record_name": f"{stem}_slices.json",
    }
    with progress_bar("slices") as progress:
        return _list(write("slices", subject, options.out_folder, lambda share, _: progress(share), chosen))


def _check_oblique(options: argparse.Namespace) -> None:
    if bool(options.point) != bool(options.normal):
        missing = "--normal" if options.point else "--point"
        raise InputError.about("is missing", field=missing, expected="an oblique plane's --point and --normal together")
    if not options.point and (options.up or options.size):
        raise InputError.about(
            "belongs to an oblique plane", field="--up or --size", remedy="Give --point and --normal"
        )
    if options.scale is not None and not 1 <= options.scale <= 64:
        raise InputError.about("is out of range", field="--scale", expected="1 to 64", found=options.scale)


def _body(options: argparse.Namespace) -> "tuple[BodyParameters, str]":
    """The body asked for, and a short name for its files."""
    from hit_core.anatomy import NUM_BETAS
    from hit_core.body.files import load_body
    from hit_core.body.parameters import X_POSE, BodyParameters
    from hit_core.findings import reach_findings

    betas = options.betas
    if betas is not None and len(betas) > NUM_BETAS:
        expected = f"at most {NUM_BETAS} numbers"
        raise InputError.about("too many shape coefficients", field="--betas", expected=expected, found=len(betas))
    source = options.to_infer or ("smpl_file" if options.target_body else "smpl_template")
    changes: dict[str, Any] = {} if betas is None else {"betas": betas}
    if source == "smpl_template":
        if options.target_body:
            raise InputError.about(
                "belongs to --to_infer smpl_file", field="--target_body", found="--to_infer smpl_template"
            )
        body, stem = BodyParameters(body_pose=X_POSE, **changes), "template"
    else:
        if options.target_body is None:
            raise InputError.about("is missing", field="--target_body", expected="a body file, with smpl_file")
        body = replace(load_body(options.target_body), **changes)
        body, stem = body.upright() if options.upright else body, one_line(options.target_body.stem)
        for note in body.notes:
            logger.warning("%s: %s", options.target_body, note)
    for finding in reach_findings(body.betas.tolist()):
        logger.warning("%s", finding)
    return body, stem


def _model(options: argparse.Namespace, body: "BodyParameters") -> "HITModel":
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


def _list(files: list[Path]) -> int:
    """Name the written files on stdout, one a line."""
    sys.stdout.write("".join(f"{file}\n" for file in files))
    return 0
