"""The parser of `hit`, whose complaints are one sentence, and how a command is added to it."""

import argparse
from typing import Any, NoReturn

from hit_core.errors import InputError

__all__ = ["Parser", "add_verbose", "command"]


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence, raised as an InputError."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint, with where to read on."""
        message = message.strip().rstrip(".")
        raise InputError(f"{message[:1].upper()}{message[1:]}. See `{self.prog} --help`.")


def command(commands: Any, name: str, text: str, epilog: str) -> argparse.ArgumentParser:
    """Add a command, with its description and examples."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=text,
        description=text[:1].upper() + text[1:] + ".",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    return parser


def add_verbose(parser: Any) -> None:
    """Add --verbose."""
    parser.add_argument("--verbose", action="store_true", help="tell every step, and show tracebacks")
