"""All that a row depends on besides its input: models, options, versions; it is sent to each worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from importlib import metadata
from typing import Any

from ..measure.percentiles import Reference
from ..scan_choices import ScanChoices
from .models import ModelChoice
from .sources import digest_of

__all__ = ["PRODUCTS", "Setup", "program_version"]

PRODUCTS = ("meshes", "slices", "volumes")
"""What may be written of each body."""


@dataclass(frozen=True)
class Setup:
    """How inputs become rows.

    Attributes
    ----------
    choice : ModelChoice
        Which model measures whom.
    models : Mapping[str, dict]
        What the run says of each, by its key.
    version : str
        Of this program, the same on every worker.
    device : str
        "auto", "cpu", "cuda"...
    up, angles : str
        Of body files, see `hit_core.load_body`.
    scans : ScanChoices
        What is known of scans.
    products : tuple[str, ...]
        Of `PRODUCTS`.
    folder : str
        Where these go.
    references : Mapping[str, Reference]
        A user's own tables, by measure; `reference_digests` are those of their files.
    """

    choice: ModelChoice
    models: Mapping[str, Mapping[str, Any]]
    version: str
    device: str = "auto"
    up: str = "auto"
    angles: str = "auto"
    scans: ScanChoices = field(default_factory=ScanChoices)
    products: tuple[str, ...] = ()
    folder: str = ""
    references: Mapping[str, Reference] = field(default_factory=dict)
    reference_digests: Mapping[str, str] = field(default_factory=dict)

    def options(self) -> dict[str, Any]:
        """Return what was chosen, as plain data."""
        return {
            "device": self.device,
            "up": self.up,
            "angles": self.angles,
            "scans": asdict(self.scans),
            "write": list(self.products),
            "references_sha256": dict(self.reference_digests),
        }

    @property
    def digest(self) -> str:
        """Change with whatever rows depend on: model, options, version."""
        models = {key: record["numbers_sha256"] for key, record in self.models.items()}
        return digest_of([models, self.choice.usual, self.version, self.options()])


@lru_cache
def program_version() -> str:
    """Return this program's version, as it was when this process first asked: an upgrade changes no running code."""
    try:
        return metadata.version("hit-viewer")
    except metadata.PackageNotFoundError:
        return "of a source folder"
