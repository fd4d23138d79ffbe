"""`hit solve`: from a tape's numbers to a body."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.atomic import check_writable
from hit_core.cli.measure_rows import MeasuredPerson, read_people
from hit_core.cli.option_groups import add_model_options
from hit_core.cli.parser import add_verbose, command
from hit_core.cli.subject import list_files
from hit_core.errors import InputError
from hit_core.plain_text import one_line

if TYPE_CHECKING:
    from hit_core.measure import SolvedBody
    from hit_core.model.hit import HITModel

__all__ = ["add_solve", "run_solve"]

logger = logging.getLogger(__name__)

_SOLVE_EPILOG = """examples:
  hit solve height=178 weight=92 waist=104 --gender male
        the likeliest betas that meet all three, and what could not be met
  hit solve height=178 weight=92 --gender male --out body.npz
        as a body that `hit infer --target_body body.npz` and the window open
  hit solve measures.csv --row 3 --out third.npz
  hit solve measures.csv --out_folder bodies
        a row a person: columns height, weight, ... in cm and kg, perhaps name and gender

measures: height, weight, chest, waist, hip, arm, thigh, inseam, in cm and kg. Weight is that of the tissues' volumes by
the cited densities. Many bodies have the same measures; this is the likeliest of them, nearest to the mean body.
"""


def add_solve(commands: Any) -> None:
    """Add the command `solve`."""
    parser = command(commands, "solve", "find the likeliest body that has some measures", _SOLVE_EPILOG)
    parser.add_argument(
        "measures", nargs="+", metavar="NAME=NUMBER", help="a measure in cm or kg; or one CSV file with a row a person"
    )
    parser.add_argument("--row", type=int, metavar="N", help="of the CSV file, from 1; default: all rows")
    add_model_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument("--out", type=Path, metavar="FILE", help="write one body: .npz, .pkl or .json")
    group.add_argument("--out_folder", type=Path, metavar="DIR", help="write a body for each row: NAME_body.npz")
    add_verbose(group)
    parser.set_defaults(run="hit_core.cli.solve:run_solve")


def run_solve(options: argparse.Namespace) -> int:
    """Solve for the measures given, or for rows of a file; tell what was met, and write bodies if asked."""
    from hit_core.measure import LIKELIEST, checked_measures, solve_betas

    people = _people(options)
    for person in people:
        try:
            checked_measures(person.measures)
        except InputError as error:
            raise InputError(f"{person.name}: {error}" if len(people) > 1 else str(error)) from None
    if options.out is not None and options.out_folder is not None:
        raise InputError.about("is one of two places", field="--out", expected="--out or --out_folder")
    if options.out is not None and len(people) > 1:
        raise InputError.about(
            f"takes one body, and there are {len(people)} rows", field="--out", remedy="Choose --row, or --out_folder"
        )
    if options.out is not None or options.out_folder is not None:
        check_writable(options.out_folder or options.out.parent, make=False)
    from hit_core.body.files import save_body
    from hit_core.body.parameters import BodyParameters
    from hit_core.findings import reach_findings

    models: dict[str | None, HITModel] = {}
    files: list[Path] = []
    for person in people:
        gender = options.gender or person.gender
        if gender not in models:
            models[gender] = _model(options, gender)
        model = models[gender]
        solved = solve_betas(model, person.measures)
        title = f"{person.name}: " if len(people) > 1 else ""
        for sentence in solved.sentences[:-1]:
            logger.warning("%s%s.", title, sentence)
        for finding in reach_findings(solved.betas):
            logger.warning("%s%s", title, finding)
        sys.stderr.write(_told(title, model.info.gender, solved))
        body = BodyParameters(betas=solved.betas, gender=model.info.gender, shape_space=model.info.shape_space)
        file = options.out or (options.out_folder and options.out_folder / f"{person.stem}_body.npz")
        if file is None:
            sys.stdout.write(" ".join(f"{beta:g}" for beta in solved.betas) + "\n")
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        save_body(body, file)
        files.append(file)
    sys.stderr.write(f"{LIKELIEST}.\n")
    return list_files(files)


def _people(options: argparse.Namespace) -> list[MeasuredPerson]:
    given: Sequence[str] = options.measures
    if len(given) == 1 and "=" not in given[0]:
        people = read_people(Path(given[0]))
        if options.row is None:
            return people
        if not 1 <= options.row <= len(people):
            raise InputError.about(
                "there is no such row", field="--row", expected=f"1 to {len(people)}", found=options.row
            )
        return [people[options.row - 1]]
    if options.row is not None:
        raise InputError.about("belongs to a file of measures", field="--row")
    measures: dict[str, float] = {}
    for word in given:
        name, _, number = word.partition("=")
        if name in measures:
            raise InputError.about("is given twice", field=name)
        try:
            measures[name] = float(number.replace(",", "."))
        except ValueError:
            raise InputError.about("is no measure", field=word, expected="NAME=NUMBER, as height=178") from None
    return [MeasuredPerson("body", "body", measures)]


def _model(options: argparse.Namespace, gender: str | None) -> "HITModel":
    from hit_core.model.library import load_model

    model = load_model(
        options.exp_name, options.ckpt_choice, options.device, gender=gender or "male", smpl_dir=options.smpl_dir,
        models_dir=options.models_dir,
    )  # fmt: skip
    own = model.info.gender
    if gender and options.exp_name and own != gender:
        raise InputError.about(
            f"the model {model.info.name} is of another gender", field="gender", expected=own, found=gender
        )
    if gender is None and options.exp_name is None:
        logger.warning("No gender was given: this is a %s body. Choose with --gender.", own)
    return model


def _told(title: str, gender: str, solved: "SolvedBody") -> str:
    from hit_core.measure import unit_of

    reached = ", ".join(f"{name} {value:.1f} {unit_of(name)}" for name, value in solved.reached.items())
    return f"{one_line(title)}{gender} body with {reached}.\n"
