"""`hit fit`: from a 3D scan to a body."""

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.atomic import check_writable
from hit_core.cli.option_groups import add_output
from hit_core.cli.parser import command
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import list_files
from hit_core.cli.values import positive
from hit_core.plain_text import one_line
from hit_core.scan_choices import AXIS_VECTORS, METRES

if TYPE_CHECKING:
    from hit_core.fit import FitResult

__all__ = ["add_fit", "run_fit"]

logger = logging.getLogger(__name__)

_FIT_EPILOG = """examples:
  hit fit scan.ply
        SCAN_body.npz, SCAN_fit.json and a picture, in the folder output
  hit fit scan.obj --gender female --unit mm --up z --out_folder out
        with what is known said
  hit infer --target_body output/scan_body.npz
        tissues inside the fitted body

The body lies on the scan's own axes, in metres. Its ten betas are what HIT is asked about; the person's measures are
those of the scan's own surface, and stand beside the body's in the record.
"""


def add_fit(commands: Any) -> None:
    """Add the command `fit`."""
    parser = command(commands, "fit", "fit a body to a 3D scan of a person", _FIT_EPILOG)
    parser.add_argument(
        "scan",
        type=Path,
        metavar="SCAN",
        help="OBJ, PLY, STL, GLB, glTF, OFF, XYZ, PTS, SAM 3D Body .npz; a folder of meshes in a body's own vertices",
    )
    group = parser.add_argument_group("what is known of the scan")
    axes = ("auto", *AXIS_VECTORS)
    group.add_argument("--gender", choices=("auto", "male", "female"), help="default: both are tried")
    group.add_argument("--unit", choices=("auto", *METRES), help="default: from the scan's size")
    group.add_argument("--up", choices=axes, help="the scan's axis from feet to head, default: all are tried")
    group.add_argument(
        "--facing", choices=axes, help="the scan's axis that the body looks along, default: all are tried"
    )
    group.add_argument(
        "--height", type=positive, metavar="CM", help="the person's standing height; tell it of a body from a photo"
    )
    group.add_argument("--fps", type=positive, default=30.0, help="of a folder of frames, default: 30")
    group.add_argument("--clothed", action="store_true", help="loose clothes: the body is looked for inside of them")
    group.add_argument("--mirrored", action="store_true", help="the scan shows left as right: turn it round")
    group = parser.add_argument_group("model")
    group.add_argument("--exp_name", metavar="NAME", help="a model whose body is fitted; default: the embedded bodies")
    group.add_argument("--models_dir", type=Path, metavar="DIR", help="folder of models, instead of HIT_MODELS_DIR")
    group.add_argument("--smpl_dir", type=Path, metavar="DIR", help="folder of SMPL's files, instead of HIT_SMPL_DIR")
    add_output(parser.add_argument_group("result"))
    parser.set_defaults(run="hit_core.cli.fit:run_fit")


def run_fit(options: argparse.Namespace) -> int:
    """Fit a body, tell what was found, and write body, record and picture."""
    check_writable(options.out_folder, make=False)
    from hit_core.fit import fit_scan
    from hit_core.fit.spread import with_spread
    from hit_core.model.library import EMBEDDED, load_model
    from hit_core.writers.fitted import write_fit

    models, model = None, None
    if options.exp_name:
        model = load_model(options.exp_name, smpl_dir=options.smpl_dir, models_dir=options.models_dir, device="cpu")
        models = {model.info.gender: model.body_model}
    if options.scan.is_dir():
        from hit_core.fit.frames import fit_frames
        from hit_core.writers.fitted import write_frames

        with progress_bar("frames") as progress:
            frames = fit_frames(
                options.scan, gender=options.gender, unit=options.unit, fps=options.fps, height_cm=options.height,
                models=models, smpl_dir=options.smpl_dir, progress=lambda share, _: progress(share),
            )  # fmt: skip
        sys.stderr.write(f"{len(frames.motion)} frames: median {frames.median_mm:.2f} mm from the body.\n")
        return list_files(write_frames(frames, options.out_folder, one_line(options.scan.resolve().name)))
    with progress_bar("fit") as progress:
        result = fit_scan(
            options.scan, gender=options.gender, unit=options.unit, up=options.up, facing=options.facing,
            clothed=options.clothed, mirrored=options.mirrored, height_cm=options.height, models=models,
            smpl_dir=options.smpl_dir, progress=lambda share, _: progress(share),
        )  # fmt: skip
    result = with_spread(result, model or load_model(EMBEDDED[result.value("gender")], device="cpu"))
    for warning in result.warnings:
        logger.warning("%s", warning)
    sys.stderr.write(_told(result))
    return list_files(write_fit(result, options.out_folder, one_line(options.scan.stem)))


def _told(result: "FitResult") -> str:
    lines = [f"{one.text} ({'given' if one.given else f'{100 * one.sure:.0f} % sure'})." for one in result.found]
    from hit_core.fit.result import TAPED

    scan, body = result.measures_scan_cm, result.measures_body_cm
    lines.append(f"Distance: median {result.median_mm:.1f} mm, 95 % within {result.p95_mm:.1f} mm.")
    lines.append(
        f"Not in the ten betas: {result.unexplained_mm:.1f} mm, {100 * result.unexplained_share:.0f} % of how the "
        "person differs from the mean body."
    )
    if result.volume_spread is not None:
        told = ", ".join(f"{name} {100 * share:.1f} %" for name, share in result.volume_spread.items())
        lines.append(f"Spread of the volumes, by what the scan leaves open (standard deviation of 20 draws): {told}.")
    lines += [
        f"{name}: {scan[name]:.1f} cm in the scan, {body[name]:.1f} cm in the body." for name in TAPED if name in scan
    ]
    return "".join(f"{line}\n" for line in lines)
