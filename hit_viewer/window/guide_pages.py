"""The documentation's pages as the program brings them: their text, their sections, and where words stand in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

__all__ = ["PAGES", "GuidePages", "Hit", "Section", "docs_dir", "slug"]

PAGES = (
    "index",
    "installation",
    "usage",
    "access",
    "bodies",
    "scans",
    "scan_tour",
    "measures",
    "cohorts",
    "examples",
    "training",
    "formats",
    "glossary",
    "privacy",
    "architecture",
    "safety",
)
"""In the order of the site (`mkdocs.yml`)."""
SNIPPET = re.compile(r'^--8<-- "(?P<path>[\w/.]+)"$', re.MULTILINE)
FENCE = re.compile(r"^``` \{ \.(?P<language>\w+)[^}]*\}$", re.MULTILINE)
ATTRIBUTES = re.compile(r"(?<=\))\{[^}]*\}")
CONTEXT = 40
"""Letters shown on each side of what was found."""


@dataclass(frozen=True)
class Section:
    """A heading of a page, how deep it is, and the text below it."""

    page: str
    title: str
    level: int
    text: str

    @property
    def anchor(self) -> str:
        """What links call it."""
        return slug(self.title)


@dataclass(frozen=True)
class Hit:
    """A section that holds all words looked for, and the first place where one of them stands."""

    section: Section
    excerpt: str


def docs_dir() -> Path:
    """Folder of the pages: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_docs"
    return installed if installed.is_dir() else package.parent / "docs"


def slug(title: str) -> str:
    """Return a heading as links name it."""
    plain = re.sub(r"[^\w\s-]", "", unicodedata.normalize("NFKD", title)).strip().lower()
    return re.sub(r"[-\s]+", "-", plain)


class GuidePages:
    """The pages, read once."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or docs_dir()
        self.names = tuple(name for name in PAGES if (self.folder / f"{name}.md").is_file())
        self._texts: dict[str, str] = {}

    def text(self, name: str) -> str:
        """Return a page's Markdown as Qt reads it: without the site's own marks, with the files that it shows."""
        if name not in self._texts:
            text = (self.folder / f"{name}.md").read_text(encoding="utf-8")
            text = ATTRIBUTES.sub("", FENCE.sub(r"```\g<language>", text))
            self._texts[name] = SNIPPET.sub(lambda found: self._shown_file(found["path"]), text)
        return self._texts[name]

    def _shown_file(self, path: str) -> str:
        places = (self.folder / path, self.folder.parent / path)
        return next((place.read_text(encoding="utf-8").rstrip() for place in places if place.is_file()), path)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every heading of every page."""
        return tuple(section for name in self.names for section in self._sections(name))

    def _sections(self, name: str) -> Iterator[Section]:
        title, level, lines, fenced = name, 1, list[str](), False
        for line in self.text(name).splitlines():
            fenced ^= line.startswith("```")
            heading = None if fenced else re.match(r"(#{1,4}) (.*)", line)
            if heading is None:
                lines.append(line)
                continue
            if lines:
                yield Section(name, title, level, "\n".join(lines))
            title, level, lines = heading[2].replace("`", ""), len(heading[1]), []
        yield Section(name, title, level, "\n".join(lines))

    def title(self, name: str) -> str:
        """Return a page's first heading."""
        return next(section.title for section in self.sections if section.page == name)

    def find(self, typed: str) -> list[Hit]:
        """Return the sections that hold all words typed, those with a word in their heading first."""
        words = typed.casefold().split()
        hits: list[tuple[bool, Hit]] = []
        for section in self.sections if words else ():
            title, text = section.title.casefold(), _plain(section.text)
            folded = text.casefold()
            if all(word in title or word in folded for word in words):
                place = min((at for word in words if (at := folded.find(word)) >= 0), default=0)
                excerpt = text[max(place - CONTEXT, 0) : place + CONTEXT].strip()
                hits.append((not any(word in title for word in words), Hit(section, excerpt)))
        return [hit for _, hit in sorted(hits, key=lambda pair: pair[0])]


def _plain(markdown: str) -> str:
    """Return text without the marks of Markdown, in one line."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"^\|[-| :]+\|$", " ", text, flags=re.MULTILINE)
    return re.sub(r"\s+", " ", re.sub(r"[`*|]", " ", text)).strip()
