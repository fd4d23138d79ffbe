"""`hit report`: a page about a body, to hand over."""

import argparse
from pathlib import Path
from typing import Any

from hit_core.cli.option_groups import add_body_options, add_model_options, add_person_options, check_person
from hit_core.cli.parser import add_verbose, command
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, list_files, model_of

__all__ = ["add_report", "run_report"]

_REPORT_EPILOG = """examples:
  hit report sit.pkl --out report.html
  hit report sit.pkl --out report.pdf
  hit report sit.pkl --name "P 017" --weight 81.5 --age 46 --date 2026-05-02 --out p017.html

One file on A4: pictures, measures, tissues, indices, percentiles, slices, and how it was made. An .html file has no
outside links, prints from any browser, and holds all numbers as JSON; a .pdf has real text.
"""


def add_report(commands: Any) -> None:
    """Add the command `report`."""
    parser = command(commands, "report", "write a page about a body, to hand over", _REPORT_EPILOG)
    parser.add_argument("body", nargs="?", type=Path, metavar="BODY", help="body file; without one, see --betas")
    parser.add_argument("--name", default="", help="name or code of the person, for the page's heading")
    add_person_options(parser)
    parser.add_argument("--date", default="", help="of the page; default: today")
    add_model_options(parser)
    add_body_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE", help=".html or .pdf, default: report.html"
    )
    add_verbose(group)
    parser.set_defaults(run="hit_core.cli.report:run_report")


def run_report(options: argparse.Namespace) -> int:
    """Write the page."""
    from hit_core.atomic import check_writable
    from hit_core.writers import PRODUCTS, check_ending, write
    from hit_core.writers.subject import Subject

    check_person(options)
    check_ending(PRODUCTS["report"].endings, options.out)
    check_writable(options.out.parent, make=False)
    options.target_body = options.body or options.target_body
    body, _ = body_of(options)
    with progress_bar("model"):
        model, body = model_of(options, body)
    subject = Subject.of(model, body)
    source = options.target_body.name if options.target_body else "given coefficients"
    chosen = {"name": options.name, "source": source, "date": options.date, "age": options.age}
    chosen |= {"weight_kg": options.weight}
    with progress_bar("report") as progress:
        return list_files(write("report", subject, options.out, lambda share, _: progress(share), chosen))
