"""Texts in other languages: phrases, the files of translations, and the script that keeps them."""

import io
import pickle
import sys
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader

from hit_core import fonts
from hit_core.errors import InputError
from hit_core.languages import LANGUAGES, language, language_for, translations
from hit_core.phrases import Language, joined, phrase, speaking, told
from hit_core.picture_borders import PHANTOM, Caption, _wrapped, around, framed
from hit_core.writers.report import UNTITLED, as_pdf
from hit_core.writers.report.as_html import as_html
from hit_core.writers.report.parts import Document, Page, Row, Table

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import languages as script

GERMAN = Language("de", {"{count} frames of {what}": "{what}: {count:.1f} Bilder", "a dance": "ein Tanz"}, ",")


def test_a_phrase_is_english_and_remembers_what_it_is_made_of() -> None:
    said = phrase("{count} frames of {what}", count=2.5, what=phrase("a dance"))
    assert said == "2.5 frames of a dance"
    for each in (said, pickle.loads(pickle.dumps(said))):
        with speaking(GERMAN):
            assert told(each) == "ein Tanz: 2,5 Bilder"
    with speaking(GERMAN):
        assert told(joined([said, "b"], "; ")) == "ein Tanz: 2,5 Bilder; b"
    assert told(said) == said


def test_files_of_translations_hold_the_texts_of_the_code() -> None:
    said = script.sources()
    assert len(said) > 1500
    for code in script.CODES:
        assert list(script.read(code)) == list(dict.fromkeys(said)), "python scripts/languages.py update"


def test_every_text_is_translated_with_the_braces_mnemonics_and_tags_of_its_source() -> None:
    wrong = [
        (code, source, why)
        for code in script.CODES
        for source, translation in script.read(code).items()
        for why in script.complaints(code, source, translation)
    ]
    assert wrong == [], "translate them: see Texts and languages in CONTRIBUTING.md"


@pytest.mark.parametrize(
    ("source", "translation"),
    [("{a:.1f} cm", "{a} cm"), ("&File", "Datei"), ("<b>x</b>", "x"), ("Open...", "Auf"), ("A.", "A"), ("a", "a ")],
)
def test_a_translation_that_does_not_fit_is_refused(source: str, translation: str) -> None:
    assert script.complaints("de", source, translation)


def test_systems_locales_find_their_language() -> None:
    assert language_for(["nl-NL", "de-AT"]) == "de"
    assert language_for(["pt_PT"]) == "pt_BR"
    assert language_for(["zh-Hant-TW", "zh-TW", "zh"]) is None
    assert language_for(["zh-TW", "zh-CN"]) == "zh_CN"
    assert language_for(["zh_Hans_SG"]) == "zh_CN"
    with pytest.raises(InputError, match="language: is unknown"):
        language("tlh")
    assert [language(code).decimal_mark for code in LANGUAGES] == [".", ",", ",", ",", ",", "."]
    assert translations("de") == language("de").texts


def test_captions_of_pictures_are_told_where_there_is_a_font(monkeypatch: pytest.MonkeyPatch) -> None:
    caption = Caption((("LT", "lean", (200, 0, 0)),), (PHANTOM,), None)
    monkeypatch.setattr(fonts, "chinese_font_file", lambda: None)
    with speaking(language("es")):
        assert around((900, 900), caption).caption.notes == (translations("es")[PHANTOM],)
    with speaking(language("zh_CN")):
        assert around((900, 900), caption).caption.notes == (PHANTOM,)
        monkeypatch.setattr(fonts, "chinese_font_file", fonts.plain_font_file)
        assert around((900, 900), caption).caption.notes == (translations("zh_CN")[PHANTOM],)
    assert framed(np.zeros((90, 90, 4), np.uint8), around((90, 90), caption)).shape[2] == 4


def test_chinese_sentences_are_parted_between_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "chinese_font_file", fonts.plain_font_file)
    said = "\u6f14\u793a\u4f53\u6a21\uff0c" * 12 + "HIT Viewer"
    with speaking(language("zh_CN")):
        border = around((300, 300), Caption((), (said,), None))
        lines = _wrapped(said, 300.0, border.font)
    assert len(lines) > 1
    assert "".join(lines).replace(" ", "") == said.replace(" ", "")
    assert not any(line.startswith("\uff0c") for line in lines)


@pytest.mark.parametrize("code", ["es", "zh_CN"])
@pytest.mark.parametrize("embedded", [True, False])
def test_reports_are_told(code: str, embedded: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    as_pdf._chinese.cache_clear()
    if not embedded:
        monkeypatch.setattr(as_pdf, "chinese_font_file", lambda: None)
    title = "\u738b\u5c0f\u660e" if code == "zh_CN" else "Mar\u00eda"
    rows = (Row((phrase("lean"), phrase("{value:.1f} l", value=2.5))),)
    page = Page(title, "", wide=(Table(UNTITLED, rows, head=("", UNTITLED)),))
    with speaking(language(code)):
        (sheet,) = PdfReader(io.BytesIO(as_pdf.as_pdf(Document(title, [page], {})))).pages
        html = as_html(Document(title, [page], {}))
    found = "2.5 l" if code == "zh_CN" else "2,5 l"
    for text in (sheet.extract_text(), html):
        assert title in text
        assert text.count(translations(code)[UNTITLED]) == 2
        assert found in text
    as_pdf._chinese.cache_clear()
