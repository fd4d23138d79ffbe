"""The numbers of a body as tables: measures, and areas against height."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..atomic import write_bytes
from ..measure import Person, measured_body, measured_regions
from ..model.calibration import calibration_of
from ..surfaces.bake import Detail, bake
from .records import save_record
from .region_tables import regions_table
from .subject import Progress, Subject, silent
from .tables import DENSITIES, ORDER, measures_tables

__all__ = ["write_numbers"]


def write_numbers(
    subject: Subject,
    path: Path,
    *,
    detail: Detail = "display",
    densities: Sequence[float] = DENSITIES,
    tables: Mapping[str, str] | None = None,
    only: Sequence[str] = (),
    details: Mapping[str, Any] | None = None,
    progress: Progress = silent,
) -> None:
    """Write tables, each in a file of its own, and the record beside them.

    Parameters
    ----------
    subject, path
        Of whom, and the first file.
    detail
        Of the surfaces that are measured.
    densities
        Of LT, AT and BT, kg/l, for masses.
    tables
        CSV texts by what is added to the file's name; measured now if None.
    only
        Names of the tables that are wanted; all of them if empty. One alone needs no name in its file's.
    details
        What else the record says.
    progress
        Told how far it is.
    """
    doubts: list[str] = []
    if tables is None:
        canonical = bake(subject.model, None, detail, lambda share: progress(0.8 * share, path.name))
        surfaces = canonical.with_shape(subject.body.shaped).with_pose(subject.body)
        measured = measured_body(surfaces, calibration_of(subject.model.info))
        person = Person(subject.model.info.gender)
        tables, doubts = (
            measures_tables(measured, densities, person),
            [str(finding) for finding in measured.table.findings],
        )
        if not only or "regions" in only:
            regions = measured_regions(subject.model, surfaces.shaped, subject.body, None, measured.table.reliable)
            tables["regions"] = regions_table(regions, densities)
        details = {"density_kg_per_l": dict(zip(ORDER, densities, strict=True)), **(details or {})}
    chosen = {name: text for name, text in tables.items() if not only or name in only}
    progress(0.9, path.name)
    alone = len(only) == 1
    files = {n: path if alone or not n else path.with_name(f"{path.stem}_{n}.csv") for n in chosen}
    for name, text in chosen.items():
        write_bytes(files[name], text.encode("utf-8-sig"))
    record = subject.record(warnings=doubts, files=[file.name for file in files.values()], **(details or {}))
    save_record(record, path.with_suffix(".json"))
