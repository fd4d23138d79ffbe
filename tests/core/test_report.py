"""The page to hand over: one file without outside links, its numbers inside, names shown as plain text."""

from __future__ import annotations

import base64
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from hit_core.cli import main
from hit_core.errors import InputError
from hit_core.writers.report import as_pdf as as_pdf_module
from hit_core.writers.report.as_html import as_html
from hit_core.writers.report.as_pdf import as_pdf, check_letters
from hit_core.writers.report.body_pictures import slice_figures
from hit_core.writers.report.parts import Document, Page, Row, Table
from hit_core.writers.report_record import read_report_record

VOID = {"meta", "img", "br"}


class _Page(HTMLParser):
    """Checks that elements close in order, and keeps what is read."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Document]:
    out = tmp_path_factory.mktemp("report") / "page.html"
    kept: list[Document] = []

    def keep(document: Document) -> str:
        kept.append(document)
        return as_html(document)

    words = ["report", "--gender", "female", "--betas", "0", "-1", "--age", "46", "--name", "P <b>017</b>"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("hit_core.writers.report.as_html", keep)
        patch.setattr("hit_core.writers.report.slice_figures", lambda subject, _: slice_figures(subject, 0.01))
        assert main([*words, "--weight", "71.5", "--date", "2026-05-02", "--out", str(out)]) == 0
    assert [file.name for file in out.parent.iterdir()] == ["page.html"]  # nothing beside it
    return out.read_text("utf-8"), kept[0]


@pytest.fixture(scope="module")
def page(written: tuple[str, Document]) -> str:
    return written[0]


def test_a_page_is_one_well_formed_file_with_what_it_must_say(page: str) -> None:
    parser = _Page()
    parser.feed(page)
    assert parser.open == []
    said = " ".join(parser.text)
    for words in (
        "P <b>017</b>", "2026-05-02", "Demonstration phantom", "Not a medical device", "DXA", "71.5 kg (given)",
        "Percentiles among women of 40 to 59 years", "National Center for Health Statistics", "AT fat under skin",
        "Android region",
    ):  # fmt: skip
        assert words in said, words
    links = [value or "" for name, value in parser.attributes if name in ("src", "href")]
    assert links
    assert all(link.startswith("data:image/png;base64,") for link in links)
    assert "http" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", page)
    for link in links:
        picture = Image.open(io.BytesIO(base64.b64decode(link.partition(",")[2])))
        assert len(picture.getcolors(1 << 20) or ()) > 2


def test_a_page_holds_its_numbers(page: str, tmp_path: Path) -> None:
    found = re.search(r'<script type="application/json" id="hit-record">(.*?)</script>', page, re.S)
    assert found is not None
    record = json.loads(found.group(1))
    said = {"name": "P <b>017</b>", "date": "2026-05-02", "age": 46, "weight_kg": 71.5, "source": "given coefficients"}
    assert record["person"] == said
    assert record["body"]["betas"][1] == -1
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert read_report_record(tmp_path / "a.html") == record
    assert f"{record['measures']['waist_crest_cm']:.1f} cm" in page
    assert record["measures"]["weight_is"] == "given"


def test_a_pdf_is_one_sheet_with_the_same_words_and_pictures(written: tuple[str, Document]) -> None:
    text, document = written
    pdf = PdfReader(io.BytesIO(as_pdf(document)))
    (sheet,) = pdf.pages
    assert [round(float(side)) for side in sheet.mediabox[2:]] == [595, 842]  # A4, in points
    said = "".join(sheet.extract_text().split())
    parser = _Page()
    parser.feed(text)
    shown = [data for data in parser.text if data.strip() and "{" not in data]
    assert len(shown) > 150
    for words in shown:
        assert "".join(words.split()) in said, words
    assert len(sheet.images) == 6
    assert pdf.metadata is not None
    assert pdf.metadata.title == "P <b>017</b>"
    assert "/Annots" not in sheet  # no links


def test_a_pdf_shrinks_what_a_sheet_has_no_room_for() -> None:
    table = Table("Many", tuple(Row((f"row {number}", "1 cm")) for number in range(200)))
    (sheet,) = PdfReader(io.BytesIO(as_pdf(Document("a", [Page("a", "b", wide=(table,))], {})))).pages
    heights = []

    def see(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            heights.append(cm[1] * tm[4] + cm[3] * tm[5] + cm[5])

    assert "row 199" in sheet.extract_text(visitor_text=see)
    assert min(heights) > 20  # points above the sheet's lower edge


@pytest.mark.parametrize("name", ["한글", "محمد", "a\u202eb"])
def test_names_that_a_pdf_cannot_show_are_refused_with_a_way_out(name: str) -> None:
    with pytest.raises(InputError, match=r"html"):
        check_letters(name, "name")


def test_words_of_a_first_column_stay_whole_where_a_number_can_give_way() -> None:
    rows = (Row(("LT Unterhautfettgewebe", "59.4", "80.0 kg (angegeben)", "71 %"), color=(200, 0, 0)),)
    table = Table("Gewebe", rows, head=("", "Volumen", "Masse (gesch.)", "Anteil"))
    widths = as_pdf_module._widths(table, 215.0)
    assert sum(widths) == pytest.approx(215.0)
    assert widths[0] > as_pdf_module._width("Unterhautfettgewebe", as_pdf_module.FONT) + as_pdf_module.SWATCH
    page = Page("a", "", columns=((), (), (table,)))
    (sheet,) = PdfReader(io.BytesIO(as_pdf(Document("a", [page], {})))).pages
    assert "Unterhautfettgewebe" in sheet.extract_text()


@pytest.mark.parametrize("name", ["Łukasz Żak", "Ωμέγα", "Ёлка", "P&D <i>", "王小明 (Wáng)"])
def test_names_of_other_alphabets_are_shown(name: str) -> None:
    (sheet,) = PdfReader(io.BytesIO(as_pdf(Document(name, [Page(name, "")], {})))).pages
    assert sheet.extract_text().strip() == name


def test_what_a_page_cannot_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--out", str(tmp_path / "page.doc")]) == 2
    assert main(["report", "--name", "x" * 200, "--out", str(tmp_path / "page.html")]) == 2
    assert main(["report", "--age", "-4", "--out", str(tmp_path / "page.html")]) == 2
    assert list(tmp_path.iterdir()) == []
    assert "Traceback" not in capsys.readouterr().err
