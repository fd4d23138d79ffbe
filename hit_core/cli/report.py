"""`hit report`: a page about a body, or about a person's visits, to hand over."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.cli.option_groups import (
    add_body_options,
    add_model_options,
    add_person_options,
    check_person,
    references_of,
)
from hit_core.cli.parser import add_verbose, command
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, fit_of, list_files, model_of
from hit_core.cli.values import positive
from hit_core.errors import InputError
from hit_core.languages import LANGUAGES, language
from hit_core.phrases import ENGLISH

if TYPE_CHECKING:
    from hit_core.writers.report import Visit

__all__ = ["add_report", "run_report"]

DAYS_A_YEAR = 365.25
_REPORT_EPILOG = """examples:
  hit report sit.pkl --out report.html
  hit report sit.pkl --out report.pdf
  hit report sit.pkl --name "P 017" --weight 81.5 --age 46 --date 2026-05-02 --out p017.html
  hit report may.npz june.npz july.npz --dates 2026-05-02 2026-06-03 2026-07-01 --weight 81.5 80.2 78.9 \\
        --precision weight_kg=0.2 waist_crest_cm=0.9 --precision_from "ten repeats by two persons" --out p017.pdf
        several visits of one person: a page that compares them, and one for each

One file on A4: pictures, measures, tissues, indices, percentiles, slices, and how it was made. An .html file has no
outside links, prints from any browser, and holds all numbers as JSON; a .pdf has real text.

A change between visits is set against 2.77 times the precision error that you state for the measure (the standard
deviation of repeats, in the measure's unit); without one it is said that no precision is stated.
"""


def add_report(commands: Any) -> None:
    """Add the command `report`."""
    parser = command(commands, "report", "write a page about a body, to hand over", _REPORT_EPILOG)
    parser.add_argument(
        "bodies", nargs="*", type=Path, metavar="BODY", help="body file, or those of one person's visits; or --betas"
    )
    parser.add_argument("--name", default="", help="name or code of the person, for the page's heading")
    add_person_options(parser, visits=True)
    parser.add_argument("--date", default="", help="of the page; default: today")
    parser.add_argument("--dates", nargs="+", default=[], metavar="DAY", help="of the visits, YYYY-MM-DD, one a body")
    parser.add_argument(
        "--precision", nargs="+", type=_stated, default=[], metavar="COLUMN=NUMBER",
        help="precision errors that changes are set against, by column of `hit measure` and in its unit",
    )  # fmt: skip
    parser.add_argument("--precision_from", default="", metavar="TEXT", help="where these precision errors are from")
    parser.add_argument("--institution", metavar="TEXT", help="heads the pages; default: that of the settings")
    parser.add_argument("--logo", metavar="FILE", help="PNG or JPEG; default: that of the settings; '' for none")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH.code, help="of the page; default: en")
    add_model_options(parser)
    add_body_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE", help=".html or .pdf, default: report.html"
    )
    add_verbose(group)
    parser.set_defaults(run="hit_core.cli.report:run_report")


def _stated(text: str) -> tuple[str, float]:
    """Read the precision error of a column."""
    column, sign, value = text.partition("=")
    if not column or not sign:
        raise argparse.ArgumentTypeError(f"expected COLUMN=NUMBER, found '{text}'")
    return column, positive(value)


def run_report(options: argparse.Namespace) -> int:
    """Write the page, or the pages of several visits."""
    from hit_core.atomic import check_writable
    from hit_core.settings import load_settings
    from hit_core.writers import PRODUCTS, check_ending, write
    from hit_core.writers.report import Precision
    from hit_core.writers.report.letterhead import letterhead

    check_person(options)
    references = references_of(options)
    check_ending(PRODUCTS["report"].endings, options.out)
    check_writable(options.out.parent, make=False)
    files = options.bodies or [options.target_body]
    _check_visits(options, len(files))
    named = {"source": options.precision_from} if options.precision_from else {}
    precision = Precision(dict(options.precision), **named)
    kept = load_settings()
    institution, logo = (
        getattr(kept if getattr(options, name) is None else options, name) for name in ("institution", "logo")
    )
    head = letterhead(institution, logo)
    *others, last = [_visit(options, number, file) for number, file in enumerate(files)]
    chosen = {name: getattr(last, name) for name in ("source", "date", "age", "weight_kg")}
    chosen |= {"name": options.name, "others": others, "precision": precision, "head": head, "references": references}
    chosen["language"] = language(options.language)
    with progress_bar("report") as progress:
        return list_files(write("report", last.subject, options.out, lambda share, _: progress(share), chosen))


def _check_visits(options: argparse.Namespace, count: int) -> None:
    """Raise an InputError where what is given does not go with the number of bodies."""
    wrong = f"one for each of the {count} bodies" if count > 1 else "one"
    if options.weight is not None and len(options.weight) != count:
        raise InputError.about("do not fit", field="--weight", expected=wrong, found=len(options.weight))
    if count > 1 and len(options.dates) != count:
        raise InputError.about("do not fit", field="--dates", expected=wrong, found=len(options.dates))
    if count > 1 and options.date:
        raise InputError.about("is of one body", field="--date", remedy="Give --dates")
    if count == 1 and (options.dates or options.precision):
        field = "--dates" if options.dates else "--precision"
        raise InputError.about("belongs to several visits", field=field, expected="several bodies")


def _visit(options: argparse.Namespace, number: int, file: Path | None) -> "Visit":
    """One body, and what is known of the person on that day."""
    from hit_core.writers.report import Visit
    from hit_core.writers.report.visits import day_of
    from hit_core.writers.subject import Subject

    options.target_body = file or options.target_body
    date, age = options.date, options.age
    if options.dates:
        days = [day_of(text) for text in options.dates]
        date = options.dates[number]
        age = None if age is None else age + (days[number] - min(days)).days / DAYS_A_YEAR
    body, _ = body_of(options)
    with progress_bar("model"):
        model, body = model_of(options, body)
    source = options.target_body.name if options.target_body else "given coefficients"
    subject = replace(Subject.of(model, body), **fit_of(options, body))
    return Visit(subject, source, date, None if options.weight is None else options.weight[number], age)
