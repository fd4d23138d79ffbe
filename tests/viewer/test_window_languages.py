"""The window in other languages: how one is chosen, and what goes with it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from hit_core.errors import InputError
from hit_core.languages import translations
from hit_core.phrases import current, told
from hit_viewer.app import Viewer
from hit_viewer.scene.annotations import VTK_FONT_FILE, corner_text, write
from hit_viewer.texts import languages
from hit_viewer.texts import window as texts
from hit_viewer.texts.languages import LANGUAGE, VARIABLE, chosen, speak
from hit_viewer.texts.translation import tr


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the system have another locale."""

    def have(name: str) -> None:
        locale = QLocale(name)
        monkeypatch.setattr(languages.QLocale, "system", staticmethod(lambda: locale))

    return have


@pytest.mark.parametrize(
    ("locale", "choice", "code", "mark"),
    [
        ("es_MX", "", "es", "."),
        ("es_MX", "es", "es", "."),
        ("es_ES", "en", "en", "."),
        ("en_US", "es", "es", ","),
        ("pt_PT", "", "pt_BR", ","),
        ("zh_TW", "", "en", "."),
        ("nl_NL", "", "en", ","),
        ("en_US", "tlh", "en", "."),
    ],
)
def test_language_and_decimal_mark(
    qapp: QApplication, system: Callable[[str], None], locale: str, choice: str, code: str, mark: str
) -> None:
    system(locale)
    speak(choice)
    assert (current().code, current().decimal_mark, QLocale().decimalPoint()) == (code, mark, mark)


def test_texts_errors_and_qts_own_buttons_are_told(qapp: QApplication, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    speak("pt_BR")
    assert tr(texts.LANGUAGE) == "Idioma"
    with pytest.raises(InputError) as caught:
        languages.language("tlh")
    assert caught.value.told() != str(caught.value)
    other = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(other)
    assert [one.buttons()[0].text() for one in (box, other)][1] == "Cancelar"
    speak("en")
    assert tr(texts.LANGUAGE) == "Language"
    assert not qapp.findChildren(QTranslator) or QDialogButtonBox.tr("Cancel") == "Cancel"


def test_a_damaged_file_leaves_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "es.ts").write_text("<TS>")
    monkeypatch.setattr("hit_core.languages.languages_dir", lambda: tmp_path)
    translations.cache_clear()
    speak("es")
    assert (told(texts.LANGUAGE), current().decimal_mark) == ("Language", ",")
    assert "es" in caplog.text
    translations.cache_clear()


def test_the_choice_is_kept_for_the_next_start(
    viewer: Viewer, settings: QSettings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv(VARIABLE, raising=False)
    assert chosen(settings) == ""
    dialog = viewer.choose_settings()
    assert [dialog.language.itemText(at) for at in (0, 1, 2)] == ["The system's", "English", "Deutsch"]
    dialog.language.setCurrentIndex(dialog.language.findData("zh_CN"))
    assert dialog.language.later.text() == tr(texts.NEXT_START)
    dialog.accept()
    assert settings.value(LANGUAGE) == chosen(settings) == "zh_CN"
    monkeypatch.setenv(VARIABLE, "fr")
    assert chosen(settings) == "fr"


def test_the_3d_view_writes_letters_that_vtks_own_font_lacks(viewer: Viewer) -> None:
    text = corner_text(viewer.view.scene.plotter.renderer)
    write(text, "Łokieć")
    assert text.GetTextProperty().GetFontFamily() == VTK_FONT_FILE
    assert text.GetTextProperty().GetFontFile().endswith("DejaVuSans-Bold.ttf")
    write(text, "20 cm")
    assert text.GetTextProperty().GetFontFamilyAsString() == "Arial"


def test_processes_of_the_window_speak_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "es")
    program = "from hit_viewer.child_process import begin; tell = begin(); from hit_core.phrases import current; "
    done = subprocess.run(
        [sys.executable, "-c", program + "tell(code=current().code)"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == '{"code": "es"}'
