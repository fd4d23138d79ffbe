"""The parser of `hit` with all its commands. Imports nothing heavy: `hit --help` must be quick."""

from collections.abc import Sequence
from typing import Any

from hit_core.cli.cohort import add_cohort
from hit_core.cli.doctor import add_doctor
from hit_core.cli.export import add_export
from hit_core.cli.fit import add_fit
from hit_core.cli.infer import add_infer, add_slices
from hit_core.cli.measure import add_measure
from hit_core.cli.models import add_model
from hit_core.cli.parser import Parser, add_verbose
from hit_core.cli.report import add_report
from hit_core.cli.solve import add_solve

__all__ = ["TRAINING_COMMANDS", "build_parser", "normalized"]

TRAINING_COMMANDS = {
    "data": "show or prepare the data set, or make phantom subjects",
    "train": "train a model",
    "eval": "score a model on a split of the data set",
}


def normalized(arguments: Sequence[str]) -> list[str]:
    """Options with underscores, as published, whichever way they were written: --exp-name is --exp_name."""
    result: list[str] = []
    for argument in arguments:
        if argument.startswith("--") and len(argument) > 2:
            name, sign, value = argument.partition("=")
            argument = "--" + name[2:].replace("-", "_") + sign + value
        if argument.lower() in ("-x", "-y", "-z") and result and result[-1] in ("--up", "--facing"):
            result[-1] += f"={argument.lower()}"  # an axis, no option
        else:
            result.append(argument)
    return result


def build_parser(version: str, training: bool = False) -> Parser:
    """The whole parser; the training commands' own options are read in only if `training`."""
    parser = Parser(
        prog="hit",
        description="Lean tissue, subcutaneous fat and long bones inside a body, predicted by the HIT model.",
        epilog="`hit COMMAND --help` explains a command. Exit codes: 0 done, 2 unusable input, 130 interrupted, "
        "1 an error in the program.",
    )
    parser.add_argument("--version", action="version", version=f"hit {version}")
    commands: Any = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", parser_class=Parser)
    for add in (
        add_infer, add_slices, add_export, add_fit, add_solve, add_measure, add_report, add_cohort, add_model,
        add_doctor,
    ):  # fmt: skip
        add(commands)
    if training:
        from hit_core.cli.training import add_subcommands

        add_subcommands(commands)
        for name in TRAINING_COMMANDS:
            add_verbose(commands.choices[name])
    else:
        for name, text in TRAINING_COMMANDS.items():
            commands.add_parser(name, help=text, add_help=False)
    return parser
