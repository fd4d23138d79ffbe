"""Indices of a person's size, from height, girths, weight and surface, each with its formula and source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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
        "bmi", "Body mass index", "kg/m2", "weight / height^2", "WHO", ("weight", "height"), lambda w, h: w / h**2, 1
    ),
    Index(
        "whtr", "Waist to height", "", "waist (midway) / height", "NICE NG246",
        ("waist_middle", "height"), lambda waist, h: waist / h,
    ),
    Index(
        "whr", "Waist to hip", "", "waist (midway) / hip", "WHO 2008",
        ("waist_middle", "hip"), lambda waist, hip: waist / hip,
    ),
    Index(
        "whtr_crest", "Waist (iliac crest) to height", "", "waist (iliac crest) / height", "NHANES",
        ("waist_crest", "height"), lambda waist, h: waist / h,
    ),
    Index(
        "whr_crest", "Waist (iliac crest) to hip", "", "waist (iliac crest) / hip", "NHANES",
        ("waist_crest", "hip"), lambda waist, hip: waist / hip,
    ),
    Index(
        "absi", "A body shape index", "m^(11/6) kg^(-2/3)", "waist (iliac crest) / (BMI^(2/3) height^(1/2))",
        "Krakauer 2012", ("waist_crest", "weight", "height"),
        lambda waist, w, h: waist / ((w / h**2) ** (2 / 3) * h**0.5), 4,
    ),
    Index(
        "bri", "Body roundness index", "",
        "364.2 - 365.5 sqrt(1 - (waist (iliac crest) / 2 pi)^2 / (height / 2)^2)", "Thomas 2013",
        ("waist_crest", "height"),
        lambda waist, h: 364.2 - 365.5 * max(0.0, 1 - (waist / (2 * 3.141592653589793)) ** 2 / (h / 2) ** 2) ** 0.5, 1,
    ),
    Index(
        "conicity", "Conicity index", "", "waist (midway) / (0.109 sqrt(weight / height))", "Valdez 1991",
        ("waist_middle", "weight", "height"), lambda waist, w, h: waist / (0.109 * (w / h) ** 0.5),
    ),
    Index(
        "bsa", "Body surface, estimated", "m2", "sqrt(height_cm weight / 3600)", "Mosteller 1987",
        ("height", "weight"), lambda h, w: (100 * h * w / 3600) ** 0.5,
    ),
    Index("area", "Body surface, of the skin's mesh", "m2", "area of the mesh", "this program's own", ("area",), float),
)  # fmt: skip


def index_values(values: Values) -> dict[str, float]:
    """Return every index whose numbers are there and positive, by its name."""
    found = {}
    for index in INDICES:
        numbers = [values.get(name, 0.0) for name in index.needs]
        if all(number > 0 for number in numbers):
            found[index.name] = index.value(*numbers)
    return found
