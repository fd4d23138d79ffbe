"""`hit infer` and `hit slices`: from options to files."""

import argparse
from typing import Any

from hit_core.atomic import check_writable
from hit_core.axes import UP_CHOICES
from hit_core.cli.option_groups import (
    add_body_options,
    add_model_options,
    add_output,
    add_plain,
    add_planes,
    add_space,
    add_spacing,
)
from hit_core.cli.parser import command
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, list_files, model_of
from hit_core.cli.values import number
from hit_core.errors import InputError

__all__ = ["add_infer", "add_slices", "run_infer", "run_slices"]

_INFER_EPILOG = """examples:
  hit infer --betas 0 -2
        tissue meshes of the embedded demonstration body, heavier than the mean, in the X-pose
  hit infer --exp_name hit_male --to_infer smpl_file --target_body sit.pkl --out_folder out
        tissue meshes of a body from a file, in its own pose, with the model hit_male
  hit infer --exp_name hit_male --to_infer smpl_template --output slices --betas 0 2 --device cpu
        the published slices: frontal 0.0 m, axial 0.0 m and -0.4 m, at 2 mm, four fields each
  hit infer --betas 0 -2 --output rigged
        one GLB file with joints, skinning weights and a shape target per beta, for animation programs
"""
_SLICES_EPILOG = """examples:
  hit slices --planes axial=-0.4 sagittal=0.1 --spacing 0.001 --fields occ
        classes on two planes at 1 mm
  hit slices --target_body sit.pkl --space posed --planes frontal=0
        a frontal plane through a posed body
  hit slices --point 0 -0.3 0 --normal 1 1 1 --size 0.6 0.6 --arrays
        an oblique plane, with its numbers as .npz

planes: frontal=Z, axial=Y, sagittal=X, in metres along the body's axes (x to its left, y up, z to the front); in posed
space they count from the body's translation. Pictures: frontal planes are seen from the front and axial ones from the
feet, the front of the body at the top, both with the body's left at the right; sagittal ones from the body's left.
"""
SLICE_FIELDS = ("occ", "sw", "beta", "comp")


def add_infer(commands: Any) -> None:
    """Add the command `infer`."""
    parser = command(commands, "infer", "write tissue meshes or slice pictures of a body", _INFER_EPILOG)
    add_model_options(parser)
    add_body_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument(
        "--output", choices=("meshes", "rigged", "slices"), default="meshes",
        help="meshes (default); rigged: one GLB file with joints and shape targets, for animation; slices",
    )  # fmt: skip
    add_space(group, "default: posed for meshes, shaped for slices")
    group.add_argument("--format", choices=("obj", "ply", "stl", "glb"), default="obj", help="of meshes, default: obj")
    group.add_argument(
        "--method", choices=("auto", "transport", "marching_cubes"), default="auto",
        help="transport carries the model's surfaces, found once, to the body; marching_cubes extracts them anew; "
        "auto (default) transports, and extracts anew where that does not converge",
    )  # fmt: skip
    group.add_argument(
        "--resolution", type=int, default=512, metavar="CELLS",
        help="cells along the grid that surfaces are extracted from, default: 512 (about 4 mm)",
    )  # fmt: skip
    add_planes(group, "--slices", "planes of --output slices, default: frontal=0.0 axial=0.0 axial=-0.4")
    add_spacing(group)
    add_plain(group)
    add_output(group)
    parser.set_defaults(run="hit_core.cli.infer:run_infer")


def add_slices(commands: Any) -> None:
    """Add the command `slices`."""
    parser = command(commands, "slices", "write slice pictures of a body, with all options", _SLICES_EPILOG)
    add_model_options(parser)
    add_body_options(parser, with_up=False)
    group = parser.add_argument_group("planes")
    add_planes(group, "--planes", "default: frontal=0.0 axial=0.0 axial=-0.4, unless --point is given")
    add_spacing(group)
    add_space(group, "that the planes lie in, default: shaped")
    group.add_argument(
        "--extent", choices=("published", "body"),
        help="the published rectangle (default), or one that covers the body (default in posed space)",
    )  # fmt: skip
    for name, count, metavar, text in (
        ("--point", 3, ("X", "Y", "Z"), "a point of an oblique plane: its centre, m"),
        ("--normal", 3, ("X", "Y", "Z"), "the oblique plane's normal, towards the viewer"),
        ("--size", 2, ("W", "H"), "its width and height, m, default: 1 1"),
    ):
        group.add_argument(name, type=number, nargs=count, metavar=metavar, help=text)
    group.add_argument(
        "--up", type=str.lower, nargs="+", metavar="UP",
        help="X Y Z: direction at the oblique plane's top, default: 0 1 0; or one word, the axis that is up in the "
        "body's file, as of hit infer",
    )  # fmt: skip
    group = parser.add_argument_group("pictures")
    group.add_argument(
        "--fields", nargs="+", choices=SLICE_FIELDS, default=list(SLICE_FIELDS), metavar="FIELD",
        help="occ (classes), sw (skinning weights), beta (displacement by body shape), comp (compression of a lying "
        "body); default: all four",
    )  # fmt: skip
    group.add_argument("--scale", type=int, metavar="N", help="picture pixels per slice pixel, default: 900 in all")
    group.add_argument("--palette", choices=("published", "color_blind_safe"), default="published")
    add_plain(group)
    group.add_argument("--arrays", action="store_true", help="write the numbers too, one .npz per plane")
    add_output(group)
    parser.set_defaults(run="hit_core.cli.infer:run_slices")


def run_infer(options: argparse.Namespace) -> int:
    """Write tissue meshes, a rigged body, or the published slices."""
    if options.output == "slices":
        for name in ("extent", "point", "normal", "plane_up", "size", "scale"):
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
    body, stem = body_of(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model") as progress:
        model, body = model_of(options, body)
    from hit_core.writers import write
    from hit_core.writers.subject import Subject

    subject, folder = Subject.of(model, body, options.space or "posed"), options.out_folder
    if options.output == "rigged":
        with progress_bar("rigged body") as progress:
            path = folder / f"{stem}_rigged.glb"
            return list_files(write("rigged", subject, path, lambda share, _: progress(share), {"record_beside": True}))
    with progress_bar("meshes") as progress:
        path = folder / f"{stem}.{options.format}"
        chosen = {"files": "layers", "method": options.method, "resolution": options.resolution}
        return list_files(write("meshes", subject, path, lambda share, _: progress(share), chosen))


def run_slices(options: argparse.Namespace) -> int:
    """Write slice pictures."""
    if options.command == "slices":
        _tell_ups_apart(options)
    _check_oblique(options)
    body, stem = body_of(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model"):
        model, body = model_of(options, body)
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
        up = options.plane_up or (0.0, 1.0, 0.0)
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
        return list_files(write("slices", subject, options.out_folder, lambda share, _: progress(share), chosen))


def _tell_ups_apart(options: argparse.Namespace) -> None:
    """Tell the direction at an oblique plane's top, three numbers, from the axis that is up in a file, one word."""
    given, options.up, options.plane_up = options.up, "auto", None
    if given is None:
        return
    if len(given) == 1 and given[0] in UP_CHOICES:
        options.up = given[0]
        return
    try:
        options.plane_up = [number(text) for text in given]
    except argparse.ArgumentTypeError:
        options.plane_up = []
    if len(options.plane_up) != 3:
        expected = f"three numbers, or one of {', '.join(UP_CHOICES)}"
        raise InputError.about("is unknown", field="--up", expected=expected, found=f"'{' '.join(given)[:60]}'")


def _check_oblique(options: argparse.Namespace) -> None:
    if bool(options.point) != bool(options.normal):
        missing = "--normal" if options.point else "--point"
        raise InputError.about("is missing", field=missing, expected="an oblique plane's --point and --normal together")
    if not options.point and (options.plane_up or options.size):
        raise InputError.about(
            "belongs to an oblique plane", field="--up or --size", remedy="Give --point and --normal"
        )
    if options.scale is not None and not 1 <= options.scale <= 64:
        raise InputError.about("is out of range", field="--scale", expected="1 to 64", found=options.scale)
