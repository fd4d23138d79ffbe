"""Reads the numbers inside an HTML report: as data, within bounds; nothing in the file is run or fetched."""

from __future__ import annotations

import os
from typing import Any

from ..containers.archives import read_bytes
from ..containers.json_files import parse_json
from ..errors import BodyFileError
from ..phrases import phrase
from .records import RECORD_KEY

__all__ = ["RECORD_TAG", "read_report_record"]

RECORD_TAG = f'<script type="application/json" id="{RECORD_KEY}">'
"""Begins the numbers in an HTML report; `</script>` ends them, which JSON's text never holds there."""
LARGEST_BYTES = 64 * 2**20
EXPECTED = phrase("a report that this program wrote")


def read_report_record(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the record inside a report.

    Raises
    ------
    BodyFileError
        The file is missing, too large, no report of this program, or its record is damaged.
    """
    data = read_bytes(path, LARGEST_BYTES)
    _, found, rest = data.partition(RECORD_TAG.encode())
    text, ended, _ = rest.partition(b"</script>")
    if not found or not ended:
        raise BodyFileError.about(phrase("holds no numbers of a report"), file=path, expected=EXPECTED)
    try:
        record = parse_json(text, finite=True)
    except ValueError as error:
        raise BodyFileError.about(
            phrase("holds a damaged record ({error})", error=error), file=path, expected=EXPECTED
        ) from None
    if not isinstance(record, dict) or record.get("format") != RECORD_KEY or not isinstance(record.get("body"), dict):
        raise BodyFileError.about(phrase("holds no body"), file=path, expected=EXPECTED)
    return record
