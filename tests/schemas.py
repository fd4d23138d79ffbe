"""The JSON Schemas that the program ships, for tests that hold its files to them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

FOLDER = Path(__file__).parents[1] / "hit_core" / "schemas"


def schema(name: str) -> dict[str, Any]:
    """Return "body", "record" or "session"."""
    return json.loads((FOLDER / f"{name}.schema.json").read_text())


@cache
def _validator(name: str) -> Draft202012Validator:
    known = [json.loads(path.read_text()) for path in FOLDER.iterdir()]
    registry = Registry().with_resources([(each["$id"], Resource.from_contents(each)) for each in known])
    return Draft202012Validator(schema(name), registry=registry)


def complaints(name: str, value: Any) -> list[str]:
    """What does not fit a schema, after a way through JSON."""
    errors = _validator(name).iter_errors(json.loads(json.dumps(value)))
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]
