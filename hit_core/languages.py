"""The languages that texts are told in: translations from `resources/languages`, files of Qt Linguist (`.ts`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from .errors import InputError
from .phrases import ENGLISH, Language, key, phrase
from .settings import resources_dir

__all__ = ["LANGUAGES", "language", "language_for", "languages_dir", "translations"]

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Espa\u00f1ol",
    "fr": "Fran\u00e7ais",
    "pt_BR": "Portugu\u00eas (Brasil)",
    "zh_CN": "\u7b80\u4f53\u4e2d\u6587",
}
"""By code, each by its own name."""
_DECIMAL_POINT = ("en", "zh_CN")


def languages_dir() -> Path:
    """Folder of the translations."""
    return resources_dir() / "languages"


@cache
def translations(code: str) -> Mapping[str, str]:
    """Return a language's finished translations by their English sources."""
    found = {}
    for message in ElementTree.parse(languages_dir() / f"{code}.ts").iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[key(message.findtext("source", ""), message.findtext("comment", ""))] = translation.text
    return MappingProxyType(found)


def language(code: str, decimal_mark: str | None = None) -> Language:
    """Return a language by its code.

    Parameters
    ----------
    code : str
        Of `LANGUAGES`; a hyphen may stand for the underscore, and the country may be left out.
    decimal_mark : str | None
        How numbers are written; by default as most of its countries do.

    Raises
    ------
    InputError
        There is no such language.
    """
    known = language_for([code])
    if known is None:
        raise InputError.about(phrase("is unknown"), field="language", expected=", ".join(LANGUAGES), found=code[:20])
    mark = decimal_mark or ("." if known in _DECIMAL_POINT else ",")
    return Language(known, ENGLISH.texts if known == "en" else translations(known), mark)


def language_for(wanted: Sequence[str]) -> str | None:
    """Return the code of the first language that there is, of locales such as "de-AT" or "zh_Hans_CN"."""
    own = {code.partition("_")[0]: code for code in LANGUAGES}
    traditional = False
    for locale in wanted:
        name, *parts = locale.replace("-", "_").split("_")
        traditional |= name.lower() == "zh" and bool({"hant", "tw", "hk", "mo"} & {part.lower() for part in parts})
        if name.lower() == "zh" and traditional and not {"hans", "cn", "sg"} & {part.lower() for part in parts}:
            continue  # traditional characters, also where systems add a plain "zh" after "zh-Hant-TW"
        if name.lower() in own:
            return own[name.lower()]
    return None
