"""`hit infer` and `hit slices`: from options to files."""

import argparse

from hit_core.atomic import check_writable
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, list_files, model_of
from hit_core.errors import InputError

__all__ = ["run_infer", "run_slices"]


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
    body, stem = body_of(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model") as progress:
        model = model_of(options, body)
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
    _check_oblique(options)
    body, stem = body_of(options)
    check_writable(options.out_folder, make=False)
    with progress_bar("model"):
        model = model_of(options, body)
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
        return list_files(write("slices", subject, options.out_folder, lambda share, _: progress(share), chosen))


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
