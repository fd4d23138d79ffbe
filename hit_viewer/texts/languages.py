"""The window's language: chosen in Settings or by `HIT_LANGUAGE`, or the system's; numbers and dates go with it."""

from __future__ import annotations

import logging
import os
from xml.etree.ElementTree import ParseError

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from hit_core.languages import LANGUAGES, language, language_for
from hit_core.phrases import ENGLISH, use
from hit_viewer.texts.window import LANGUAGE_OF_SYSTEM

__all__ = ["CHOICES", "LANGUAGE", "VARIABLE", "chosen", "speak"]

LANGUAGE = "language"
"""Its name in the window's settings."""
VARIABLE = "HIT_LANGUAGE"
"""Counts before the settings; processes that work for the window have it from there."""
CHOICES = {"": LANGUAGE_OF_SYSTEM, **LANGUAGES}

"""As Settings offer them."""

log = logging.getLogger(__name__)


def chosen(settings: QSettings) -> str:
    """Return the choice of the environment, or else of the window's settings."""
    return os.environ.get(VARIABLE) or str(settings.value(LANGUAGE, ""))


def speak(choice: str) -> None:
    """Tell everything in a language from now on, Qt's own buttons too if there is an application; before the widgets.

    Parameters
    ----------
    choice : str
        One of `CHOICES`; any other is the system's language, and English if that is none of them. Numbers and dates
        are the system's where it has the same language, or nothing was chosen.
    """
    system = QLocale.system()
    code = choice if choice in LANGUAGES else language_for(system.uiLanguages()) or ENGLISH.code
    own = choice in LANGUAGES and language_for([system.name()]) != code
    locale = QLocale(code) if own else system
    QLocale.setDefault(locale)
    try:
        use(language(code, locale.decimalPoint()))
    except (OSError, ParseError) as error:
        log.warning("The texts of the language %s cannot be read: %s", code, error)
        use(language(ENGLISH.code, locale.decimalPoint()))
        return
    app = QCoreApplication.instance()
    if app is None:
        return
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    if code != ENGLISH.code:
        translator = QTranslator(app)
        if translator.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)
