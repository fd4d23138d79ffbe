"""Several visits of one person: changes against what repeats alone would show, and none invented."""

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image, PngImagePlugin
from pypdf import PdfReader
from schemas import complaints

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.cli import main
from hit_core.errors import InputError
from hit_core.measure.codebook import codebook
from hit_core.settings import Settings, save_settings
from hit_core.writers.report.as_html import as_html
from hit_core.writers.report.as_pdf import as_pdf
from hit_core.writers.report.letterhead import letterhead
from hit_core.writers.report.parts import Document, Figure, Page
from hit_core.writers.report.visits import COMPARED, LSC_FACTOR, Precision, Visit, changes_page, in_order
from hit_core.writers.report_record import read_report_record
from hit_core.writers.subject import Subject

DATES = ("2026-01-10", "2026-02-09", "2026-07-09")


def rows(**series: tuple[float, ...]) -> list[dict[str, Any]]:
    """Numbers of visits: 100 everywhere, but for those given."""
    found = []
    for number in range(3):
        row: dict[str, Any] = dict.fromkeys((column.name for column in codebook()), 100.0)
        found.append({**row, "weight_is": "given", **{name: values[number] for name, values in series.items()}})
    return found


def page_of(values: list[dict[str, Any]], **errors: float) -> Page:
    return changes_page(values, DATES, Precision(errors, "ten repeats"), title="P 017", model="m")


def cells(page: Page, title: str) -> tuple[str, ...]:
    return next(row.cells for row in page.wide[0].rows if row.cells[0].startswith(title))


def test_a_change_is_marked_beyond_the_least_significant_one_and_only_then() -> None:
    least = LSC_FACTOR * 0.5
    page = page_of(rows(waist_crest_cm=(90.0, 90 + least - 0.05, 90 - least - 0.05)), waist_crest_cm=0.5)
    assert cells(page, "Waist, iliac crest") == ("Waist, iliac crest, cm", "90.0", "91.3 (+1.3)", "88.6 (-1.4*)", "1.4")
    assert "ten repeats" in page.wide[0].note


def test_a_least_significant_change_below_the_digits_is_not_told_as_nothing() -> None:
    page = page_of(rows(hip_cm=(100.0, 100.0, 100.0)), hip_cm=0.01)
    assert cells(page, "Hip")[-1] == "0.03"


def test_without_a_precision_nothing_is_marked_and_it_says_so() -> None:
    page = page_of(rows(AT_l=(30.0, 20.0, 10.0)))
    assert cells(page, "Subcutaneous adipose tissue") == (
        "Subcutaneous adipose tissue, volume, l", "30.0", "20.0 (-10.0)", "10.0 (-20.0)", "not stated",
    )  # fmt: skip
    assert page.wide[0].note.startswith("No precision stated")
    assert all(curve.band is None for curve in page.curves)
    assert "*" not in "".join(cell for row in page.wide[0].rows for cell in row.cells)


def test_what_rounds_to_no_change_has_no_sign() -> None:
    assert cells(page_of(rows(hip_cm=(100.0, 99.96, 100.04))), "Hip")[2:4] == ("100.0 (0.0)", "100.0 (0.0)")


def test_numbers_that_a_visit_lacks_are_not_compared() -> None:
    values = rows()
    values[1]["AT_l"] = None
    titles = [row.cells[0] for row in page_of(values).wide[0].rows]
    assert len(titles) == len(COMPARED) - 1


def test_doubts_about_visits_are_said() -> None:
    values = rows(height_cm=(170.0, 172.3, 170.0), weight_kg=(80.0, 80.0, 70.0))
    assert cells(page_of(values, weight_kg=0.1), "Weight")[3] == "70.0 (-10.0*)"
    values[2]["weight_is"] = "estimated"
    page = page_of(values, weight_kg=0.1)
    assert cells(page, "Weight")[3:] == ("70.0 (-10.0)", "not stated")
    assert "No precision stated" not in page.wide[0].note  # one is, which is of no use here
    said = " ".join(page.notices)
    assert "2.3 cm" in said
    assert "Weight is given at some visits and estimated at others" in said
    assert page_of(rows()).notices == ()


def test_curves_keep_dates_apart_as_they_were_and_show_small_changes_small() -> None:
    (curve,) = (one for one in page_of(rows(hip_cm=(100.0, 99.0, 101.0)), hip_cm=0.3).curves if "Hip" in one.title)
    assert curve.times == pytest.approx((0.0, 30 / 180, 1.0))
    heights = [y for _, y in curve.points]
    assert heights == pytest.approx([0.5, 0.4, 0.6])  # of 10 cm, a tenth of the first value
    assert curve.band_edges == pytest.approx((0.5 - 0.1 * LSC_FACTOR * 0.3, 0.5 + 0.1 * LSC_FACTOR * 0.3))
    (flat,) = (one for one in page_of(rows(hip_cm=(0.0, 0.0, 0.0))).curves if "Hip" in one.title)
    assert [y for _, y in flat.points] == [0.5] * 3


def test_both_forms_have_head_table_and_curves(tmp_path: Path) -> None:
    page = page_of(rows(waist_crest_cm=(90.0, 90.0, 80.0)), waist_crest_cm=0.5)
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (900, 300), (0, 90, 200, 128)).save(logo)
    head = letterhead(" St Anna Hospital ", logo)
    document = Document("P 017", [page], {}, head)
    text = as_html(document)
    assert text.count("St Anna Hospital") == 1
    assert text.count("<svg") == len(page.curves) == 6
    assert text.count("<rect") == 1
    (sheet,) = PdfReader(io.BytesIO(as_pdf(document))).pages
    assert "80.0 (-10.0*)" in sheet.extract_text()
    assert "St Anna Hospital" in sheet.extract_text()
    assert [image.image.size for image in sheet.images if image.image] == [(450, 150)]


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "missing"), (b"", "no logo"), (b"\x89PNG\r\n\x1a\n", "no logo"), (b"<svg/>", "no logo")],
)
def test_a_logo_is_a_picture_that_is_there(tmp_path: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(InputError, match=said):
        letterhead("", tmp_path / "logo.png")


def test_a_logo_of_many_pixels_is_refused_unread(tmp_path: Path) -> None:
    Image.new("1", (9000, 9000)).save(tmp_path / "logo.png")
    with pytest.raises(InputError, match="too large"):
        letterhead("", tmp_path / "logo.png")


def test_nothing_of_a_logo_but_its_picture_is_kept(tmp_path: Path) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "somebody")
    Image.new("RGB", (10, 10), "red").save(tmp_path / "logo.png", pnginfo=text)
    kept = letterhead("", tmp_path / "logo.png").logo
    assert b"somebody" not in kept
    assert Image.open(io.BytesIO(kept)).getpixel((5, 5)) == (255, 0, 0)


@pytest.mark.parametrize("errors", [{"height": 1.0}, {"waist_crest_cm": 0.0}, {"AT_l": -1.0}])
def test_a_precision_is_of_a_column_and_positive(errors: dict[str, float]) -> None:
    with pytest.raises(InputError):
        Precision(errors)


def visit(date: str, sha: str = "a") -> Visit:
    subject = object.__new__(Subject)
    object.__setattr__(subject, "model", SimpleNamespace(info=SimpleNamespace(name=f"m{sha}", sha256=sha)))
    return Visit(subject, date=date)


def test_visits_are_put_in_order() -> None:
    assert [one.date for one in in_order([visit(DATES[2]), visit(DATES[0]), visit(DATES[1])])] == list(DATES)


@pytest.mark.parametrize(
    ("visits", "said"),
    [
        ([visit(DATES[0]), visit(DATES[0])], "one date"),
        ([visit(DATES[0]), visit("")], "no date"),
        ([visit(DATES[0]), visit("May 3rd")], "no date"),
        ([visit(DATES[0]), visit(DATES[1], "b")], "different models"),
        ([visit(f"2026-01-{day:02d}") for day in range(1, 8)], "too many"),
    ],
)
def test_visits_that_cannot_be_compared_are_refused(visits: list[Visit], said: str) -> None:
    with pytest.raises(InputError, match=said):
        in_order(visits)


def test_the_command_line_writes_visits_that_open_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = Figure("front", Image.fromarray(np.uint8([[[0, 0, 0], [255, 255, 255]]])), 1.0, 30)
    monkeypatch.setattr("hit_core.writers.report.skin_figures", lambda _: [drawn])
    monkeypatch.setattr("hit_core.writers.report.slice_figures", lambda *_: [])
    nothing = dict.fromkeys(["warnings", *(name for name in rows()[0] if "percentile" in name)])
    monkeypatch.setattr(
        "hit_core.writers.report.person_row",
        lambda model, body, known, *_: {**rows()[0], **nothing, "weight_kg": known.weight_kg},
    )
    for number in (1, 2):
        body = BodyParameters(betas=[0, -0.5 * number], gender="female", shape_space="phantom")
        save_body(body, tmp_path / f"{number}.npz")
    words = ["report", str(tmp_path / "1.npz"), str(tmp_path / "2.npz"), "--name", "P 017", "--age", "39.5"]
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "config"))
    save_settings(Settings(institution="St Anna"))
    words += ["--weight", "70", "75", "--precision", "weight_kg=0.2", "--precision_from", "own scales"]
    out = tmp_path / "out" / "page.html"
    out.parent.mkdir()
    assert main([*words, "--dates", DATES[2], DATES[0], "--out", str(out)]) == 0  # the later one first
    assert [file.name for file in out.parent.iterdir()] == ["page.html"]
    text, record = out.read_text("utf-8"), read_report_record(out)
    assert text.count("<section>") == 3
    assert "70.0 (-5.0*)" in text
    assert text.count("St Anna") == 3
    assert [one["person"]["date"] for one in record["visits"]] == [DATES[0], DATES[2]]
    assert record["visits"][0]["person"]["age"] == 39.5
    assert record["person"]["age"] == pytest.approx(39.5 + 180 / 365.25)
    assert record["body"]["betas"][1] == -0.5
    assert record["precision"] == {"errors": {"weight_kg": 0.2}, "source": "own scales"}
    assert complaints("record", json.loads(json.dumps(record))) == []


@pytest.mark.parametrize(
    "words",
    [
        ["a.npz", "b.npz"],
        ["a.npz", "b.npz", "--dates", DATES[0]],
        ["a.npz", "b.npz", "--dates", *DATES[:2], "--weight", "70"],
        ["a.npz", "b.npz", "--dates", *DATES[:2], "--date", DATES[0]],
        ["a.npz", "--dates", DATES[0]],
        ["--logo", "none.png"],
        ["--institution", "x" * 200],
        ["a.npz", "--precision", "weight_kg=1"],
        ["a.npz", "b.npz", "--dates", *DATES[:2], "--precision", "height=1"],
    ],
)
def test_what_does_not_go_together_is_told(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", *words, "--out", str(tmp_path / "a.html")]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
