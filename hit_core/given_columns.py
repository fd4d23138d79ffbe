"""Names of columns in people's own tables: measures in cm and kg, who it is, of which gender."""

import re

from .errors import InputError
from .phrases import phrase

__all__ = ["GENDER_COLUMNS", "MEASURE_COLUMNS", "PERSON_COLUMNS", "gender_of", "measure_column"]

MEASURE_COLUMNS = {
    "height": "height", "stature": "height", "weight": "weight", "mass": "weight", "chest": "chest", "bust": "chest",
    "waist": "waist", "hip": "hip", "hips": "hip", "arm": "arm", "thigh": "thigh", "inseam": "inseam",
}  # fmt: skip
"""What a column of a name holds."""
PERSON_COLUMNS, GENDER_COLUMNS = ("name", "id", "subject", "person"), ("gender", "sex")
_GENDERS = {"m": "male", "male": "male", "f": "female", "female": "female", "w": "female"}


def measure_column(title: str) -> str | None:
    """Return the measure that a column holds, None if none; its title may have a unit, such as `height_cm`.

    Raises
    ------
    InputError
        It is a measure in another unit than cm or kg.
    """
    match = re.fullmatch(r"([a-z]+)(?:[ _]?(?:girth|circumference))?[ _]*[(\[]?(cm|kg|m|mm|in|lb|lbs)?[)\]]?", title)
    name = MEASURE_COLUMNS.get(match.group(1)) if match else None
    if match and name and match.group(2) not in (None, "kg" if name == "weight" else "cm"):
        raise InputError.about(phrase("has a unit that is not read"), field=title, expected=phrase("cm and kg"))
    return name


def gender_of(word: str) -> str | None:
    """Return male or female for a word or letter; None for any other."""
    return _GENDERS.get(word.strip().lower())
