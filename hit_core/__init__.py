"""Tissues inside a body: the HIT model, its surfaces, slices and measures.

import hit_core

model = hit_core.load_model()  # the embedded demonstration model
body = model.body(betas=[0.0, -1.0])
result = model.query(body.vertices[0], body)
surfaces = hit_core.tissue_surfaces(model, body)
"""

import importlib
from typing import TYPE_CHECKING, Any

from .errors import BodyFileError, CheckpointError, DeviceError, HITError, InputError, OutputError
from .tissues import TISSUES, Tissue

if TYPE_CHECKING:
    from .body.files import load_body, load_sequence, save_body
    from .body.parameters import BodyParameters, BodySequence
    from .fit import FitResult, fit_scan
    from .measure import SolvedBody, solve_betas
    from .model.hit import HITModel, QueryResult
    from .model.library import find_models, load_model
    from .surfaces import tissue_surfaces

__all__ = [
    "TISSUES",
    "BodyFileError",
    "BodyParameters",
    "BodySequence",
    "CheckpointError",
    "DeviceError",
    "FitResult",
    "HITError",
    "HITModel",
    "InputError",
    "OutputError",
    "QueryResult",
    "SolvedBody",
    "Tissue",
    "find_models",
    "fit_scan",
    "load_body",
    "load_model",
    "load_sequence",
    "save_body",
    "solve_betas",
    "tissue_surfaces",
]

# Loaded at first use: torch takes seconds to import, and `hit --help` does without it.
_LATE = {
    "BodyParameters": "body.parameters",
    "BodySequence": "body.parameters",
    "FitResult": "fit",
    "HITModel": "model.hit",
    "QueryResult": "model.hit",
    "SolvedBody": "measure",
    "find_models": "model.library",
    "fit_scan": "fit",
    "load_body": "body.files",
    "load_model": "model.library",
    "load_sequence": "body.files",
    "save_body": "body.files",
    "solve_betas": "measure",
    "tissue_surfaces": "surfaces",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_LATE[name]}", __name__), name)
