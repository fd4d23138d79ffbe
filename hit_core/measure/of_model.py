"""What `HITModel.regions` and `HITModel.indices` answer."""

from collections.abc import Mapping

from ..body.model import PosedBody
from ..model.hit import HITModel
from ..surfaces.bake import bake
from .anthropometry import anthropometry
from .measured_regions import measured_regions
from .person_numbers import Person, PersonNumbers, person_numbers
from .regional import Regional
from .standard import tissue_table
from .tissue_table import BODY

__all__ = ["numbers_of", "regions_of"]


def regions_of(model: HITModel, body: PosedBody, moved_m: Mapping[str, float] | None = None) -> Regional:
    """Measure one body's regions from its carried surfaces at display detail, as the window does."""
    surfaces = bake(model, None, "display").with_shape(body.shaped)
    return measured_regions(model, surfaces, body, moved_m, tissue_table(surfaces).reliable)


def numbers_of(
    model: HITModel, body: PosedBody, weight_kg: float | None = None, age: float | None = None
) -> PersonNumbers:
    """Return weight, indices and percentiles of one body, as `hit measure` does."""
    table = tissue_table(bake(model, None, "display").with_shape(body.shaped))
    lengths = {name: taken.metres for name, taken in anthropometry(body.model, body.betas[0]).items()}
    estimated = table.masses_kg()[BODY] if table.reliable else None
    return person_numbers(lengths, estimated, table.body_area_m2, Person(model.info.gender, age, weight_kg))
