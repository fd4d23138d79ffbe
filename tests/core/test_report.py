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

from hit_core.cli import main

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
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    out = tmp_path_factory.mktemp("report") / "page.html"
    words = ["report", "--gender", "female", "--betas", "0", "-1", "--age", "46", "--name", "P <b>017</b>"]
    assert main([*words, "--weight", "71.5", "--date", "2026-05-02", "--out", str(out)]) == 0
    assert [file.name for file in out.parent.iterdir()] == ["page.html"]  # nothing beside it
    return out.read_text("utf-8")


def test_a_page_is_one_well_formed_file_with_what_it_must_say(page: str) -> None:
    parser = _Page()
    parser.feed(page)
    assert parser.open == []
    said = " ".join(parser.text)
    for words in (
        "P <b>017</b>", "2026-05-02", "Demonstration phantom", "Not a medical device", "DXA", "71.5 kg (given)",
        "Percentiles among women of 40 to 59 years", "National Center for Health Statistics", "AT subcutaneous",
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


def test_a_page_holds_its_numbers(page: str) -> None:
    found = re.search(r'<script type="application/json" id="hit-record">(.*?)</script>', page, re.S)
    assert found is not None
    record = json.loads(found.group(1))
    assert record["person"] == {"name": "P <b>017</b>", "age": 46, "weight_kg": 71.5, "source": "given coefficients"}
    assert record["body"]["betas"][1] == -1
    assert f"{record['measures']['waist_crest_cm']:.1f} cm" in page
    assert record["measures"]["weight_is"] == "given"


def test_what_a_page_cannot_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--out", str(tmp_path / "page.doc")]) == 2
    assert main(["report", "--name", "x" * 200, "--out", str(tmp_path / "page.html")]) == 2
    assert main(["report", "--age", "-4", "--out", str(tmp_path / "page.html")]) == 2
    assert list(tmp_path.iterdir()) == []
    assert "Traceback" not in capsys.readouterr().err
