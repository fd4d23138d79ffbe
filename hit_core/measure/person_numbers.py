"""What is told of a person beyond lengths: weight, indices, and where each stands among adults."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .anthropometry import ANTHROPOMETRY
from .indices import INDICES, index_values
from .percentiles import OFFERED, Percentile, Reference, comparable, nhanes_percentile

__all__ = ["MEASURE_NAMES", "Person", "PersonNumbers", "person_numbers"]

_LENGTHS = tuple(one.name for one in ANTHROPOMETRY)
MEASURE_NAMES = (*_LENGTHS, "weight", *(one.name for one in INDICES))
"""What may have a reference."""


@dataclass(frozen=True)
class Person:
    """What is known of whoever is measured.

    Attributes
    ----------
    sex : str
        "male" or "female" for percentiles; others have none.
    age : float, optional
        In years: percentiles of this age's group; else of all adults. None below 20.
    weight_kg : float, optional
        The person's own; else the tissues' estimated masses together.
    references : Mapping[str, Reference]
        A user's own tables by the names of `MEASURE_NAMES`, in place of the table of adults; of an age alone.
    """

    sex: str = ""
    age: float | None = None
    weight_kg: float | None = None
    references: Mapping[str, Reference] = field(default_factory=dict)


@dataclass(frozen=True)
class PersonNumbers:
    """Numbers by name, and what is known of them.

    Attributes
    ----------
    values : dict
        Lengths in metres by the names of `ANTHROPOMETRY`, "weight" in kg, and indices by the names of `INDICES`; what
        is not known is missing.
    weight_is : str
        "given", "estimated", or "" where there is none.
    percentiles : dict
        By the same names.
    """

    values: dict[str, float]
    weight_is: str = ""
    percentiles: dict[str, Percentile] = field(default_factory=dict)

    @property
    def group(self) -> str:
        """Whom the percentiles are of, such as "men of 40 to 59 years"; "" without any."""
        return next((one.group for one in self.percentiles.values() if not one.own), "")


def person_numbers(
    lengths_m: Mapping[str, float], estimated_kg: float | None, area_m2: float | None, person: Person
) -> PersonNumbers:
    """Put a person's numbers together; `estimated_kg` is the tissues', None where these are unreliable."""
    weight = person.weight_kg or estimated_kg or 0.0
    known = {**lengths_m, "weight": weight, "area": area_m2 or 0.0}
    values = {name: value for name, value in {**known, **index_values(known)}.items() if value > 0}
    percentiles = {}
    for column, value in comparable(values).items():
        found = nhanes_percentile(column, value, person.sex, person.age)
        if found is not None:
            percentiles[OFFERED[column][0]] = found
    for name, reference in person.references.items():
        percentiles.pop(name, None)
        if name in values and person.age is not None:
            in_unit = 100 * values[name] if name in _LENGTHS else values[name]
            own = reference.percentile(in_unit, person.age)
            percentiles |= {} if own is None else {name: own}
    weight_is = "" if not weight else "given" if person.weight_kg else "estimated"
    return PersonNumbers(values, weight_is, percentiles)
