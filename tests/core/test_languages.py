"""Texts in other languages: phrases, the files of translations, and the script that keeps them."""

import pickle
import sys
from pathlib import Path

import pytest

from hit_core.errors import InputError
from hit_core.languages import LANGUAGES, language, language_for, translations
from hit_core.phrases import Language, joined, phrase, speaking, told

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


def test_no_translation_differs_from_its_source_in_braces_mnemonics_or_tags() -> None:
    wrong = [
        (code, source, why)
        for code in script.CODES
        for source, translation in script.read(code).items()
        for why in script.complaints(code, source, translation)
        if why != "unfinished"
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [("{a:.1f} cm", "{a} cm"), ("&File", "Datei"), ("<b>x</b>", "x"), ("Open...", "Auf"), ("A.", "A"), ("a", "a ")],
)
def test_a_translation_that_does_not_fit_is_refused(source: str, translation: str) -> None:
    assert script.complaints("de", source, translation)


def test_systems_locales_find_their_language() -> None:
    assert language_for(["nl-NL", "de-AT"]) == "de"
    assert language_for(["pt_PT"]) == "pt_BR"
    assert language_for(["zh-Hant-TW"]) is None
    assert language_for(["zh_Hans_SG"]) == "zh_CN"
    with pytest.raises(InputError, match="language: is unknown"):
        language("tlh")
    assert [language(code).decimal_mark for code in LANGUAGES] == [".", ",", ",", ",", ",", "."]
    assert translations("de") == language("de").texts
