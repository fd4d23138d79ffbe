"""`python -m hit_core.phantom STEP` builds what `resources/` holds."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import HITError
from .card import models_folder

SHIPPED_RESOLUTION = 512
BAD_INPUT = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the build steps; the exit code is 2 if its input does not fit."""
    parser = argparse.ArgumentParser(prog="python -m hit_core.phantom", description="Build the embedded resources.")
    steps = parser.add_subparsers(dest="step", required=True)
    body = steps.add_parser("body", help="fit the free bodies (needs anny)")
    body.add_argument("--count", type=int, default=400, help="adults per gender")
    adults = steps.add_parser("adults", help="write a few adults that the bodies are tested against (needs anny)")
    adults.add_argument("--out", type=Path, default=Path("tests/data/phantom"))
    steps.add_parser("surfaces", help="extract the embedded models' display surfaces for a quick first start")
    adopted = steps.add_parser("adopt", help="make the embedded model of a gender of a training in two stages")
    adopted.add_argument("--gender", choices=("male", "female"), required=True)
    adopted.add_argument("--pretrained", type=Path, required=True, help="folder of stage 1, as `hit train` writes it")
    adopted.add_argument("--trained", type=Path, required=True, help="folder of stage 2")
    adopted.add_argument("--out", type=Path, default=models_folder(), help="folder that receives phantom_GENDER/")
    adopted.add_argument("--device", default="auto", help="auto, cpu, cuda, ...: where the figures are measured")
    adopted.add_argument("--subjects", type=int, default=20, help="phantom bodies that the figures are measured on")
    adopted.add_argument("--seed", type=int, default=54321, help="draws them")
    adopted.add_argument(
        "--data-command", action="append", default=[], help="what made the subjects, for the card; may be repeated"
    )
    adopted.add_argument(
        "--note", action="append", default=[], help="what else the card must say of how it was made; may be repeated"
    )
    steps.add_parser("card", help="write the model cards from the models' metrics")
    steps.add_parser("examples", help="write the example body files")
    arguments = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    try:
        _run(arguments)
    except HITError as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_INPUT
    return 0


def _run(arguments: argparse.Namespace) -> None:
    if arguments.step == "body":
        from .body import body_path, build_body, save_body_file
        from .source import sample_adults

        for gender in ("male", "female"):
            save_body_file(build_body(sample_adults(gender, arguments.count)), body_path(gender))
    elif arguments.step == "adults":
        from .check import write_adults

        for gender in ("male", "female"):
            write_adults(gender, arguments.out / f"adults_{gender}.npz")
    elif arguments.step == "adopt":
        from .adopt import Measure, adopt

        adopt(
            arguments.gender, arguments.pretrained, arguments.trained, arguments.out, arguments.data_command,
            arguments.device, Measure(arguments.subjects, arguments.seed), arguments.note,
        )  # fmt: skip
    elif arguments.step == "card":
        from .card import write_cards

        write_cards()
    elif arguments.step == "surfaces":
        from ..model.library import load_model
        from ..surfaces.bake import bake
        from ..surfaces.storage import ship

        for gender in ("male", "female"):
            surfaces = bake(load_model(gender=gender), SHIPPED_RESOLUTION, "display", use_cache=False)
            ship(surfaces, models_folder() / f"phantom_{gender}")
    else:
        from .examples import write_examples

        write_examples()


if __name__ == "__main__":
    sys.exit(main())
