"""What the program writes as JSON is documented: schemas that it fits, and that name each of its fields."""

import json
from pathlib import Path

import numpy as np
import pytest
from jsonschema import Draft202012Validator
from schemas import FOLDER, complaints, schema

from hit_core.body.files import load_body, save_body
from hit_core.body.parameters import MAX_BETA, BodyParameters
from hit_core.cli.main import main
from hit_core.model.hit import ModelInfo
from hit_core.writers.records import build_record, save_record

BODY = BodyParameters(betas=[1.5, -2], body_pose=np.full(69, 0.1), transl=[1, 2, 3], gender="female", notes=["a note"])
INFO = ModelInfo("phantom_male", "male", sha256="ab" * 32, epoch=3, accuracy=0.97, is_phantom=True)


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_schemas_are_schemas_and_say_what_they_are_of(path: Path) -> None:
    content = json.loads(path.read_text())
    Draft202012Validator.check_schema(content)
    assert content["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert content["$id"] == path.name
    assert content["title"]
    assert content["description"]
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text()
    assert f"hit_core/schemas/{path.name}" in page


def test_saved_bodies_fit(tmp_path: Path) -> None:
    save_body(BODY, tmp_path / "a.json")
    content = json.loads((tmp_path / "a.json").read_text())
    assert complaints("body", content) == []
    assert set(content) == set(schema("body")["properties"]) - {"scale"}
    assert load_body(tmp_path / "a.json") == BODY
    save_body(BODY.replace(scale=1.2), tmp_path / "b.json")
    content = json.loads((tmp_path / "b.json").read_text())
    assert complaints("body", content) == []
    assert content["scale"] == 1.2


@pytest.mark.parametrize(
    "change", [{"betas": [0.0] * 9}, {"betas": [MAX_BETA + 1] + [0] * 9}, {"gender": "x"}, {"a": 1}]
)
def test_what_is_no_body_does_not_fit(tmp_path: Path, change: dict[str, object]) -> None:
    save_body(BODY, tmp_path / "a.json")
    assert complaints("body", {**json.loads((tmp_path / "a.json").read_text()), **change})


@pytest.mark.parametrize("info", [INFO, ModelInfo("hit_male", "male")])
def test_records_fit(tmp_path: Path, info: ModelInfo) -> None:
    save_record(build_record(info, BODY, "posed", method="transport"), tmp_path / "a.json")
    record = json.loads((tmp_path / "a.json").read_text())
    assert complaints("record", record) == []
    assert complaints("record", {**record, "created": "yesterday"})
    assert complaints("record", {**record, "units": "inches"})
    assert complaints("record", {name: value for name, value in record.items() if name != "model"})


def test_records_of_the_command_line_fit(tmp_path: Path) -> None:
    out = ["--out_folder", str(tmp_path), "--device", "cpu"]
    planes = ["--planes", "axial=-0.3", "--spacing", "0.03", "--fields", "occ", "--arrays"]
    oblique = ["--point", "0", "-0.3", "0", "--normal", "1", "1", "1", "--size", "0.4", "0.4", "--spacing", "0.03"]
    assert main(["slices", *planes, *out]) == 0
    (path,) = tmp_path.glob("*.json")
    first = json.loads(path.read_text())
    assert main(["slices", *oblique, "--fields", "occ", *out]) == 0
    for record in (first, json.loads(path.read_text())):
        assert complaints("record", record) == []
        unknown = set(record) - set(schema("record")["properties"])
        assert not unknown, f"entries of a record that its schema does not tell of: {unknown}"
