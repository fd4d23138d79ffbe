"""Texts for translators: what the program says in English, and what `resources/languages/*.ts` say instead.

    python scripts/languages.py update                  take new texts into all files, and out what is not said any more
    python scripts/languages.py check [de ...]          what is unfinished or does not fit its source
    python scripts/languages.py export de [FILE] [--all]  unfinished texts (or all) as JSON: source, translation, where
    python scripts/languages.py import de FILE          take translations from such a file; what does not fit is told

`pyside6-lupdate` finds the texts: literals in `phrase("...")` and `text("...")`. The files are those of Qt Linguist,
and the program reads them as they are: nothing is compiled. `update` and `import` write them in the order of the code.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from hit_core.phrases import key

PROJECT = Path(__file__).resolve().parents[1]
FOLDER = PROJECT / "resources" / "languages"
CODES = ("de", "es", "fr", "pt_BR", "zh_CN")
LOCALES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pt_BR": "pt_BR", "zh_CN": "zh_CN"}
MARKS = ("phrase", "text")
FILTER = r"\(\*[^)]*\)|\(\{\w+\}[^)]*\)"
"""What a file dialog reads, where the text has one with a star: "(*.csv)", or "({endings})"."""
ENDS = {".": ".\u3002", ":": ":\uff1a", "?": "?\uff1f", "...": ("...", "\u2026")}


def code_files() -> list[Path]:
    """Return the files that hold texts for people."""
    files = sorted([*(PROJECT / "hit_core").rglob("*.py"), *(PROJECT / "hit_viewer").rglob("*.py")])
    return [file for file in files if re.search(r"\b(phrase|text)\(", file.read_text(encoding="utf-8"))]


def sources() -> list[str]:
    """Return all English texts in the order of the code, as `pyside6-lupdate` finds them."""
    with tempfile.TemporaryDirectory() as folder:
        listed, found = Path(folder) / "files", Path(folder) / "found.ts"
        listed.write_text("\n".join(map(str, code_files())), encoding="utf-8")
        aliases = ",".join(f"tr+={mark}" for mark in MARKS)
        lupdate = Path(sys.executable).with_name("pyside6-lupdate")
        command = [str(lupdate), "-silent", "-locations", "none", "-tr-function-alias", aliases, f"@{listed}"]
        subprocess.run([*command, "-ts", str(found)], check=True, capture_output=True)
        contexts = ElementTree.parse(found).iter("context")
        # Methods of other objects that are called `text` have a context.
        plain = [context for context in contexts if not context.findtext("name")]
        return [_source(message) for context in plain for message in context.iter("message")]


def _source(message: ElementTree.Element) -> str:
    return key(message.findtext("source", ""), message.findtext("comment", ""))


def places() -> dict[str, str]:
    """Return where each text stands: file, and the constant, function or class."""
    found: dict[str, list[str]] = {}
    for file in code_files():
        for source, name in _texts_of(ast.parse(file.read_text(encoding="utf-8")), ""):
            where = f"{file.relative_to(PROJECT).as_posix()} {name}".strip()
            if where not in found.setdefault(source, []):
                found[source].append(where)
    return {source: "; ".join(where[:3]) for source, where in found.items()}


def _texts_of(node: ast.AST, name: str) -> Iterator[tuple[str, str]]:
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            name = node.name
        case ast.Assign(targets=[ast.Name(id=target), *_]) | ast.AnnAssign(target=ast.Name(id=target)):
            name = target
        case ast.Call(func=ast.Name(id=mark), args=[ast.Constant(value=str(source)), *more]) if mark in MARKS:
            meaning = more[0].value if more and isinstance(more[0], ast.Constant) else ""
            yield key(source, str(meaning)), name
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _texts_of(child, name)


def read(code: str) -> dict[str, str]:
    """Return a file's translations by their sources; "" where unfinished."""
    file = FOLDER / f"{code}.ts"
    if not file.exists():
        return {}
    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        found[_source(message)] = (translation.text or "") if translation is not None and finished else ""
    return found


def write(code: str, texts: Mapping[str, str]) -> None:
    """Write a file as Qt Linguist does."""
    quotes = {'"': "&quot;", "'": "&apos;"}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{LOCALES[code]}" sourcelanguage="en">', "<context>", "    <name></name>"]
    for source, translation in texts.items():
        unfinished = "" if translation else ' type="unfinished"'
        meaning, _, said = source.rpartition("\x04")
        lines += ["    <message>", f"        <source>{escape(said, quotes)}</source>"]
        lines += [f"        <comment>{escape(meaning, quotes)}</comment>"] if meaning else []
        lines += [f"        <translation{unfinished}>{escape(translation, quotes)}</translation>", "    </message>"]
    (FOLDER / f"{code}.ts").write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def fields_of(text: str) -> list[str]:
    """Return the braces of a text with their formats, sorted."""
    return sorted(
        f"{{{name}!{mark}:{form}}}" for _, name, form, mark in string.Formatter().parse(text) if name is not None
    )


def complaints(code: str, source: str, translation: str) -> list[str]:
    """Return why a translation does not fit its source."""
    if not translation:
        return ["unfinished"]
    source, found = source.rpartition("\x04")[2], []
    try:
        if _has_fields(source) and fields_of(source) != fields_of(translation):
            found.append(f"braces differ: {' '.join(fields_of(source))}")
    except ValueError:
        found.append("braces are not closed")
    if len(re.findall(r"&\w", _bare(source))) != len(re.findall(r"&\w", _bare(translation))):
        found.append("the mnemonic (&) is missing or there are several")
    if re.findall(r"</?\w+>", source) != re.findall(r"</?\w+>", translation):
        found.append("tags differ")
    if "(*" in source and re.findall(FILTER, source) != re.findall(FILTER, translation):
        found.append("filters of files differ")
    if source.count(";;") != translation.count(";;"):
        found.append("filters of files differ")
    if source.count("\n") != translation.count("\n"):
        found.append("line ends differ")
    spaces = [
        text[: len(text) - len(text.lstrip())] + "|" + text[len(text.rstrip()) :] for text in (source, translation)
    ]
    if spaces[0] != spaces[1] and not (code == "zh_CN" and source.strip() != source):
        found.append("spaces at the ends differ")
    end = next((end for end in ("...", ".", ":", "?") if source.endswith(end)), "")
    if end and not translation.endswith(tuple(ENDS[end])):
        found.append(f"does not end with {end}")
    if not end and translation.endswith((".", "\u3002")):
        found.append("ends with a full stop")
    return found


def _has_fields(text: str) -> bool:
    try:
        return bool(fields_of(text))
    except ValueError:
        return False


def _bare(text: str) -> str:
    return text.replace("&&", "")


def update() -> None:
    """Give all files the texts of the code; what was translated stays."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    said = dict.fromkeys(sources())
    for code in CODES:
        known = read(code)
        write(code, {source: known.get(source, "") for source in said})
        left = sum(1 for source in said if not known.get(source))
        print(f"{code}: {len(said)} texts, {left} unfinished, {len(known.keys() - said)} gone")


def check(codes: list[str]) -> int:
    """Print what does not fit; return 1 if anything does not."""
    bad = 0
    for code in codes or CODES:
        for source, translation in read(code).items():
            for why in complaints(code, source, translation):
                bad += 1
                print(f"{code}: {source!r} -> {translation!r}: {why}")
    return int(bad > 0)


def export(code: str, file: str, everything: bool) -> None:
    """Write texts with what is known of them as JSON."""
    where, known = places(), read(code)
    rows = [
        {
            "source": source.rpartition("\x04")[2],
            "meaning": source.rpartition("\x04")[0],
            "translation": translation,
            "where": where.get(source, ""),
        }
        for source, translation in known.items()
        if everything or not translation
    ]
    said = json.dumps(rows, ensure_ascii=False, indent=1)
    if file == "-":
        print(said)
    else:
        Path(file).write_text(said + "\n", encoding="utf-8")


def take(code: str, file: str) -> int:
    """Take translations that fit; return 1 if some do not."""
    known, bad = read(code), 0
    for row in json.loads(Path(file).read_text(encoding="utf-8")):
        source, translation = key(row["source"], row.get("meaning", "")), row["translation"]
        if not translation:
            continue
        wrong = complaints(code, source, translation) if source in known else ["is no text of the program"]
        for why in wrong:
            bad += 1
            print(f"{code}: {source!r} -> {translation!r}: {why}")
        if not wrong:
            known[source] = translation
    write(code, known)
    print(f"{code}: {sum(map(bool, known.values()))} of {len(known)} are translated")
    return int(bad > 0)


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check").add_argument("codes", nargs="*", choices=[*CODES, []])
    exporting, importing = commands.add_parser("export"), commands.add_parser("import")
    exporting.add_argument("code", choices=CODES)
    exporting.add_argument("file", nargs="?", default="-")
    exporting.add_argument("--all", action="store_true")
    importing.add_argument("code", choices=CODES)
    importing.add_argument("file")
    asked = parser.parse_args()
    match asked.command:
        case "update":
            update()
        case "check":
            return check(asked.codes)
        case "export":
            export(asked.code, asked.file, asked.all)
        case _:
            return take(asked.code, asked.file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
