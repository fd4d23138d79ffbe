"""Names from outside are one line of plain text."""

import pytest

from hit_core.errors import BodyFileError
from hit_core.plain_text import one_line, without_controls


@pytest.mark.parametrize(
    "name",
    ["a\nb", "a\r\nb", "a\x1b[31mb", "a\x9b31mb", "a\u2028b", "a\u202eb", "a\x00b", "a\x07b", "a\ud800b", "a\x85b"],
)
def test_what_steers_is_marked(name: str) -> None:
    line = one_line(name)
    assert line.startswith("a\ufffd")
    assert line.endswith("b")
    assert len(line.splitlines()) == 1
    line.encode()


@pytest.mark.parametrize("name", ["sit.pkl", "Müller <b>.pkl", "人体", "résumé\u0301", "a\\b & c", "👩\u200d⚕️.npz"])
def test_what_shows_stays(name: str) -> None:
    assert one_line(name) == name == without_controls(name)


def test_lines_stay_where_they_are_meant() -> None:
    assert without_controls("a\n\tb\x1b[0m") == "a\n\tb\ufffd[0m"


def test_errors_name_files_in_one_line() -> None:
    error = BodyFileError.about("is missing", file="x\nerror: all is lost\x1b[2J.pkl", found="a\nb")
    assert "\n" not in str(error)
    assert "\x1b" not in str(error)
