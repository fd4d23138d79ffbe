"""Indices of a person's size, from height, girths, weight and surface, each with its formula and source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..phrases import phrase

__all__ = ["INDICES", "Index", "index_values"]

Values = Mapping[str, float]
"""Lengths in metres by the names of `ANTHROPOMETRY`, "weight" in kg, "area" of the skin in m2."""


@dataclass(frozen=True)
class Index:
    """A number made of others.

    Attributes
    ----------
    name, title, unit : str
        Key, heading, and unit ("" for a ratio).
    formula, source : str
        For a reader; lengths in m, weight in kg.
    needs : tuple of str
        What it is made of.
    value : callable
        From these numbers, in this order.
    decimals : int
        How many it deserves.
    """

    name: str
    title: str
    unit: str
    formula: str
    source: str
    needs: tuple[str, ...]
    value: Callable[..., float]
    decimals: int = 2


INDICES: tuple[Index, ...] = (
    Index(
        "bmi",
        phrase("Body mass index"),
        "kg/m2",
        phrase("weight / height^2"),
        phrase("WHO"),
        ("weight", "height"),
        lambda w, h: w / h**2,
        1,
    ),
    Index(
        "whtr",
        phrase("Waist to height"),
        "",
        phrase("waist (midway) / height"),
        phrase("NICE NG246"),
        ("waist_middle", "height"),
        lambda waist, h: waist / h,
    ),
    Index(
        "whr",
        phrase("Waist to hip"),
        "",
        phrase("waist (midway) / hip"),
        phrase("WHO 2008"),
        ("waist_middle", "hip"),
        lambda waist, hip: waist / hip,
    ),
    Index(
        "whtr_crest",
        phrase("Waist (iliac crest) to height"),
        "",
        phrase("waist (iliac crest) / height"),
        phrase("NHANES"),
        ("waist_crest", "height"),
        lambda waist, h: waist / h,
    ),
    Index(
        "whr_crest",
        phrase("Waist (iliac crest) to hip"),
        "",
        phrase("waist (iliac crest) / hip"),
        phrase("NHANES"),
        ("waist_crest", "hip"),
        lambda waist, hip: waist / hip,
    ),
    Index(
        "absi",
        phrase("A body shape index"),
        "m^(11/6) kg^(-2/3)",
        phrase("waist (iliac crest) / (BMI^(2/3) height^(1/2))"),
        phrase("Krakauer 2012"),
        ("waist_crest", "weight", "height"),
        lambda waist, w, h: waist / ((w / h**2) ** (2 / 3) * h**0.5),
        4,
    ),
    Index(
        "bri",
        phrase("Body roundness index"),
        "",
        phrase("364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)"),
        phrase("Thomas 2013"),
        ("waist_crest", "height"),
        lambda waist, h: 364.2 - 365.5 * max(0.0, 1 - (waist / (2 * 3.141592653589793)) ** 2 / (h / 2) ** 2) ** 0.5,
        1,
    ),
    Index(
        "conicity",
        phrase("Conicity index"),
        "",
        phrase("waist (midway) / (0.109 sqrt(weight / height))"),
        phrase("Valdez 1991"),
        ("waist_middle", "weight", "height"),
        lambda waist, w, h: waist / (0.109 * (w / h) ** 0.5),
    ),
    Index(
        "bsa",
        phrase("Body surface, estimated"),
        "m2",
        phrase("sqrt(height_cm weight / 3600)"),
        phrase("Mosteller 1987"),
        ("height", "weight"),
        lambda h, w: (100 * h * w / 3600) ** 0.5,
    ),
    Index(
        "area",
        phrase("Body surface, of the skin's mesh"),
        "m2",
        phrase("area of the mesh"),
        phrase("this program's own"),
        ("area",),
        float,
    ),
)


def index_values(values: Values) -> dict[str, float]:
    """Return every index whose numbers are there and positive, by its name."""
    found = {}
    for index in INDICES:
        numbers = [values.get(name, 0.0) for name in index.needs]
        if all(number > 0 for number in numbers):
            found[index.name] = index.value(*numbers)
    return found
