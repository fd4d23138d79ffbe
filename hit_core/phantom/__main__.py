"""`python -m hit_core.phantom STEP` builds what `resources/` holds."""

from __future__ import annotations

import argparse
import json
import logging
from pathlib import Path

SHIPPED_RESOLUTION = 512


def main() -> None:
    """Run one of the build steps."""
    parser = argparse.ArgumentParser(prog="python -m hit_core.phantom", description="Build the embedded resources.")
    steps = parser.add_subparsers(dest="step", required=True)
    body = steps.add_parser("body", help="fit the free bodies (needs anny)")
    body.add_argument("--count", type=int, default=400, help="adults per gender")
    adults = steps.add_parser("adults", help="write a few adults that the bodies are tested against (needs anny)")
    adults.add_argument("--out", type=Path, default=Path("tests/data/phantom"))
    steps.add_parser("surfaces", help="extract the embedded models' display surfaces for a quick first start")
    fit = steps.add_parser("fit", help="fit one gender's model")
    fit.add_argument("--gender", choices=("male", "female"), required=True)
    fit.add_argument("--out", type=Path, required=True, help="folder that receives phantom_GENDER/")
    fit.add_argument("--minutes", type=float, default=8.0)
    fit.add_argument("--device", default="cuda")
    fit.add_argument("--pool", type=int, default=4_000_000, help="labelled points to draw")
    fit.add_argument("--bodies", type=int, default=128, help="bodies per step")
    fit.add_argument("--points", type=int, default=1024, help="points per body and step")
    fit.add_argument("--max-steps", type=int)
    fit.add_argument("--start", type=Path, help="checkpoint to go on from")
    fit.add_argument("--displacement-share", type=float, default=0.4, help="share of the time for displacement alone")
    fit.add_argument("--matrix-rate", type=float, default=0.02, help="Muon's learning rate")
    fit.add_argument("--lattice-mm", type=float, default=6.0, help="spacing of the evaluation's points")
    fit.add_argument("--test-subjects", type=int, default=20)
    fit.add_argument("--no-compile", action="store_true")
    fit.add_argument("--seed", type=int, default=0)
    refined = steps.add_parser("refine", help="refine an embedded model's displacement, on the CPU")
    refined.add_argument("--gender", choices=("male", "female"), required=True)
    refined.add_argument("--minutes", type=float, default=9.0)
    refined.add_argument("--test-subjects", type=int, default=12)
    steps.add_parser("card", help="write the model cards from the models' metrics")
    steps.add_parser("examples", help="write the example body files")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")

    if arguments.step == "body":
        from .body import body_path, build_body, save_body_file
        from .source import sample_adults

        for gender in ("male", "female"):
            save_body_file(build_body(sample_adults(gender, arguments.count)), body_path(gender))
    elif arguments.step == "adults":
        from .check import write_adults

        for gender in ("male", "female"):
            write_adults(gender, arguments.out / f"adults_{gender}.npz")
    elif arguments.step == "refine":
        from .refine import refine_embedded

        refine_embedded(arguments.gender, arguments.minutes, arguments.test_subjects)
    elif arguments.step == "card":
        from .card import write_cards

        write_cards()
    elif arguments.step == "surfaces":
        from ..model.library import load_model
        from ..surfaces.bake import bake
        from ..surfaces.storage import ship
        from .card import models_folder

        for gender in ("male", "female"):
            surfaces = bake(load_model(gender=gender), SHIPPED_RESOLUTION, "display", use_cache=False)
            ship(surfaces, models_folder() / f"phantom_{gender}")
    elif arguments.step == "fit":
        from .fit import FitOptions
        from .fit import fit as fit_model

        options = FitOptions(
            minutes=arguments.minutes, pool=arguments.pool, bodies=arguments.bodies,
            points_per_body=arguments.points, seed=arguments.seed, max_steps=arguments.max_steps,
            compile=not arguments.no_compile, test_subjects=arguments.test_subjects,
            lattice_m=arguments.lattice_mm / 1000.0, start=arguments.start, matrix_rate=arguments.matrix_rate,
            displacement_share=arguments.displacement_share,
        )  # fmt: skip
        folder = arguments.out / f"phantom_{arguments.gender}"
        metrics = fit_model(arguments.gender, folder, options, arguments.device)
        (folder / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    else:
        from .examples import write_examples

        write_examples()


if __name__ == "__main__":
    main()
