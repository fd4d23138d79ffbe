"""`hit doctor`: what is installed here, where it keeps its files, and whether it works."""

import argparse
import json
import sys
from typing import Any

from hit_core.cli.parser import add_verbose, command
from hit_core.plain_text import without_controls

__all__ = ["add_doctor", "run_doctor"]

_EPILOG = """Versions, device and driver, folders and whether they can be written, free space, models, and a timing of
a few seconds: one text to copy into a bug report. Nothing is sent anywhere; the home folder stands as ~. Screen and
OpenGL are told by the window (Help > Check this installation) and by `hit-viewer --check`.

Exit code 0, or 2 if there are problems.
"""


def add_doctor(commands: Any) -> None:
    """Add the command `doctor`."""
    parser = command(commands, "doctor", "check this installation, for a bug report", _EPILOG)
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_verbose(parser)
    parser.set_defaults(run="hit_core.cli.doctor:run_doctor")


def run_doctor(options: argparse.Namespace) -> int:
    """Print the check of this installation."""
    from hit_core.machine.installation import as_text, check_installation

    found = check_installation()
    text = as_text(found)
    if options.json:
        text = json.dumps({**found.facts, "Problems": list(map(str, found.problems))}, indent=1)
    sys.stdout.write(f"{without_controls(text).rstrip()}\n")
    return 2 if found.problems else 0
