"""Sentences for people: English ones, with the values in them kept apart, told in the language in use.

`phrase` marks an English text for translators and `told` tells it. Nothing here reads files: see `languages`.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

__all__ = [
    "ENGLISH",
    "Language",
    "Phrase",
    "current",
    "joined",
    "key",
    "phrase",
    "put",
    "shown",
    "speaking",
    "told",
    "use",
]


class Phrase(str):
    """An English text that remembers its template and the values in its braces, so that other languages can tell it."""

    template: str
    values: Mapping[str, object]
    meaning: str

    def __new__(cls, template: str, values: Mapping[str, object], meaning: str = "") -> Phrase:
        """Put the values into the template; of an error the text counts."""
        held = {name: _of_error(value) if isinstance(value, BaseException) else value for name, value in values.items()}
        self = super().__new__(cls, str.format(template, **held) if held else template)
        self.template, self.values, self.meaning = str(template), held, meaning
        return self

    def __getnewargs__(self) -> tuple[str, Mapping[str, object], str]:  # type: ignore[override]
        return self.template, self.values, self.meaning

    def format(self, *args: object, **values: object) -> Phrase:
        """Put values into its braces; the result remembers them, too."""
        return Phrase(self.template, {**self.values, **values}, self.meaning)


def _of_error(error: BaseException) -> object:
    if hasattr(error, "told"):  # a HITError
        return error
    return error.args[0] if len(error.args) == 1 and isinstance(error.args[0], Phrase) else str(error)


def phrase(template: str, meaning: str = "", /, **values: object) -> Phrase:
    """Return an English text that can be translated; `pyside6-lupdate` finds its template by this function's name.

    Parameters
    ----------
    template : str
        A literal. Without values it stays as it is, for `told` to put them in.
    meaning : str
        Tells two texts apart that are the same in English.
    **values : object
        What stands in its braces; those that are phrases are translated, too.
    """
    return Phrase(template, values, meaning)


def joined(parts: Iterable[object], between: str) -> Phrase:
    """Return phrases and other texts one after the other; `values` has them in order."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), values)


@dataclass(frozen=True, eq=False)
class Language:
    """Translations by what `key` makes of their English sources, and how numbers are written."""

    code: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)
    decimal_mark: str = "."


ENGLISH = Language()
_of_process = [ENGLISH]
_of_context: ContextVar[Language | None] = ContextVar("language", default=None)


def key(source: str, meaning: str = "") -> str:
    """Return what a translation is kept by."""
    return f"{meaning}\x04{source}" if meaning else source


def use(language: Language) -> None:
    """Tell everything in this process in a language from now on."""
    _of_process[0] = language


@contextmanager
def speaking(language: Language | None) -> Iterator[None]:
    """Tell in a language inside of a `with`, in this thread only; None changes nothing."""
    token = _of_context.set(language or current())
    try:
        yield
    finally:
        _of_context.reset(token)


def current() -> Language:
    """Return the language in use: English, if none was chosen."""
    return _of_context.get() or _of_process[0]


def told(text: str, mark: str | None = None, /, **values: object) -> str:
    """Return a text in the language in use, with its values; English where it has no translation.

    Parameters
    ----------
    text : str
        A phrase, or an English text with braces for `values`.
    mark : str | None
        The decimal mark, if it is not that of the language.
    """
    language = current()
    if isinstance(text, Phrase):
        template, held, name = text.template, text.values, key(text.template, text.meaning)
    else:
        template, held, name = text, {}, text
    found = language.texts.get(name, template)
    if not (held or values):
        return found
    return put(found, language.decimal_mark if mark is None else mark, {**held, **values})


def shown(value: object, spec: str, mark: str | None = None) -> str:
    """Return a number, formatted as Python's `spec` says, with a decimal mark: that of the language in use."""
    return format(value, spec).replace(".", current().decimal_mark if mark is None else mark)


def put(text: str, mark: str, values: Mapping[str, object]) -> str:
    """Put values into a text's braces, as `str.format` does: numbers with a decimal mark, phrases translated."""
    return _Formatter(mark).vformat(text, (), values)


class _Formatter(string.Formatter):
    def __init__(self, mark: str) -> None:
        self._mark = mark

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Phrase):
            return format(told(value, self._mark), format_spec)
        if isinstance(value, BaseException):
            return str(value.told())  # type: ignore[attr-defined]
        # NumPy's float32 is no float; a text's points are its own.
        return shown(value, format_spec, self._mark) if hasattr(value, "is_integer") else format(value, format_spec)
