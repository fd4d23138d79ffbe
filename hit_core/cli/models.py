"""`hit model list | info | bake`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hit_core.cli.option_groups import add_device
from hit_core.cli.parser import Parser, add_verbose, command
from hit_core.cli.progress import progress_bar
from hit_core.plain_text import one_line, without_controls

__all__ = ["add_model", "run_bake", "run_info", "run_list"]

_MODEL_EPILOG = """Models are looked for in the folders of HIT_MODELS_DIR, of the settings, and in the program
itself. A model is a folder NAME/ with config.yaml and ckpts/*.ckpt. SMPL's own files, where a model needs them, are
looked for in HIT_SMPL_DIR.
"""


def add_model(commands: Any) -> None:
    """Add the command `model` with its actions."""
    parser = command(commands, "model", "list models, describe one, or prepare its surfaces", _MODEL_EPILOG)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    for name, text in (
        ("list", "all models found, and why one is unusable"),
        ("info", "load a model and describe it"),
        ("bake", "extract a model's surfaces now, so that later runs start at once"),
    ):
        action = command(actions, name, text, "")
        if name != "list":
            action.add_argument("name", metavar="NAME", help="name of a model, its folder, or a .ckpt file")
            action.add_argument("--ckpt_choice", choices=("best", "last"), default="best", help="default: best")
            action.add_argument("--smpl_dir", type=Path, metavar="DIR", help="folder of SMPL's files")
        action.add_argument("--models_dir", type=Path, metavar="DIR", help="look here instead")
        if name == "bake":
            add_device(action)
            action.add_argument("--detail", choices=("full", "display", "both"), default="both", help="default: both")
            action.add_argument("--resolution", type=int, metavar="CELLS", help="default: 512; 256 for display alone")
        else:
            action.add_argument("--json", action="store_true", help="as JSON")
        add_verbose(action)
        action.set_defaults(run=f"hit_core.cli.models:run_{name}")


def run_list(options: argparse.Namespace) -> int:
    """List all models found; unusable ones say why."""
    from hit_core import settings
    from hit_core.model.library import EMBEDDED, find_models

    found = find_models(options.models_dir)
    if options.json:
        facts = [
            {
                "name": model.name,
                "gender": model.gender,
                "path": str(model.path),
                "embedded": model.name in EMBEDDED.values(),
                "checkpoints": [path.name for path in model.checkpoints],
                "problem": model.problem,
            }
            for model in found
        ]
        return _write(json.dumps(facts, indent=1))
    folders = ", ".join(map(str, settings.models_dirs(options.models_dir))) or "none set (HIT_MODELS_DIR)"
    rows = [("name", "gender", "checkpoints", "state")] if found else []
    for model in found:
        state = "embedded demonstration phantom" if model.name in EMBEDDED.values() else str(model.path)
        state = f"UNUSABLE: {model.problem}" if model.problem else state
        rows.append((one_line(model.name), model.gender or "-", str(len(model.checkpoints)), state))
    return _write("\n".join([*_aligned(rows), f"folders of models: {folders}"]))


def run_info(options: argparse.Namespace) -> int:
    """Load a model and describe it."""
    from hit_core.model.library import load_model

    model = load_model(
        options.name, options.ckpt_choice, "cpu", smpl_dir=options.smpl_dir, models_dir=options.models_dir
    )
    info, body = model.info, model.body_model
    parts = {
        "tissue network": model.tissues_occ,
        "skinning network": model.deformer.lbs_network,
        "displacement network": model.deformer.disp_network,
        "compressor": model.deformer.compressor,
    }
    facts: dict[str, Any] = {
        "name": info.name,
        "gender": info.gender,
        "folder": str(info.path),
        "checkpoint": info.checkpoint,
        "epoch": info.epoch,
        "accuracy": info.accuracy,
        "sha256": info.sha256,
        "demonstration phantom": info.is_phantom,
        "body": f"{body.num_vertices:,} vertices, {len(body.faces):,} faces",
    }
    for title, network in parts.items():
        count = 0 if network is None else sum(parameter.numel() for parameter in network.parameters())
        facts[title] = f"{count:,} parameters" if count else "none"
    if options.json:
        return _write(json.dumps(facts, indent=1))
    rows = [(name, "yes" if value is True else "no" if value is False else str(value)) for name, value in facts.items()]
    return _write("\n".join(_aligned(rows)))


def run_bake(options: argparse.Namespace) -> int:
    """Extract a model's canonical surfaces and keep them on disk."""
    from hit_core.model.library import load_model
    from hit_core.surfaces.bake import bake, cache_file

    model = load_model(
        options.name, options.ckpt_choice, options.device, smpl_dir=options.smpl_dir, models_dir=options.models_dir
    )
    surfaces = None
    for detail in ("full", "display") if options.detail == "both" else (options.detail,):
        with progress_bar(f"{detail} detail") as progress:
            # Display detail is thinned from the full one: it has as many cells, and `surfaces` still holds it.
            surfaces = bake(model, surfaces.resolution if surfaces else options.resolution, detail, progress)
        file = cache_file(model, surfaces.resolution, detail)
        _write(f"{detail}: {len(surfaces.vertices):,} vertices, {len(surfaces.faces):,} faces: {file}")
    return 0


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _write(text: str) -> int:
    sys.stdout.write(f"{without_controls(text)}\n")
    return 0
