"""What becomes a row of a cohort: files, folders, lists, AMASS, tables; and what is said of the rest."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cheap_rows import cheap_rows

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.cohort.bodies import content_digest, found_bodies
from hit_core.cohort.inputs import Inputs, read_list
from hit_core.cohort.models import ModelChoice
from hit_core.cohort.setup import Setup
from hit_core.cohort.sources import Source
from hit_core.cohort.tables import is_people_table, table_sources
from hit_core.cohort.work import UnfitWorkerError, measure_chunk
from hit_core.errors import InputError

BOTH = ModelChoice((("male", None), ("female", None)), "male")
SETUP = Setup(BOTH, {}, "1", device="cpu")


def motion(path: Path, frames: int = 5, **more: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {"poses": np.zeros((frames, 156)), "trans": np.zeros((frames, 3)), "betas": np.full(16, 0.1)}
    arrays["poses"][:, 5] = np.arange(frames) / 10
    np.savez(path, gender="female", mocap_framerate=120.0, **{**arrays, **more})
    return path


def named(inputs: Inputs) -> list[tuple[str, str]]:
    return [(source.kind, source.name) for source in inputs.sources()]


@pytest.fixture
def amass(tmp_path: Path) -> Path:
    folder = tmp_path / "amass"
    for name in ("CMU/01/01_poses", "CMU/01/02_poses", "CMU/02/01_poses", "KIT/3/walk_poses"):
        motion(folder / f"{name}.npz")
    np.savez(folder / "CMU" / "01" / "shape.npz", betas=np.zeros(16), gender="female")
    return folder


def test_amass_is_a_row_a_subject_or_every_nth_frame(amass: Path) -> None:
    inputs = Inputs([amass])
    assert named(inputs) == [("body", "CMU/01"), ("body", "CMU/02"), ("body", "KIT/3")]
    assert inputs.left_out == {"further motions of a subject, and its shape": 2}
    frames = list(Inputs([amass / "KIT"], every=2).sources())
    assert [(source.name, source.frame) for source in frames] == [("3/walk_poses", frame) for frame in (0, 2, 4)]
    assert len({source.key for source in frames}) == 3
    found = [next(found_bodies(source, SETUP, content_digest(source))) for source in frames]
    assert [one.key for one in found] == ["female"] * 3
    turned = [one.body.parameters.body_pose[2] for one in found]
    np.testing.assert_allclose(turned, [0.0, 0.2, 0.4], atol=1e-6)


def test_other_persons_and_bodies_beside_motions_are_rows_of_their_own(tmp_path: Path) -> None:
    for name, betas in (("anna_runs", 0.1), ("anna_walks", 0.1), ("bert_walks", 0.2)):
        motion(tmp_path / f"{name}.npz", betas=np.full(16, betas))
    save_body(BodyParameters(), tmp_path / "body.npz")
    assert [name for _, name in named(Inputs([tmp_path]))] == ["anna_runs", "bert_walks", "body"]


def test_a_broken_motion_is_a_failure_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "walk.npz").write_bytes(b"PK\x03\x04 no zip")
    (source,) = Inputs([tmp_path], every=3).sources()
    assert (source.kind, source.name) == ("nothing", "walk")
    assert "damaged" in source.problem


def test_scans_and_bodies_are_told_apart(tmp_path: Path) -> None:
    for name in ("b.ply", "a.OBJ", "c.stl", "d.npz", "e.weird", "f_fit.json"):
        (tmp_path / name).write_bytes(b"x")
    np.savez(tmp_path / "photo.npz", pred_vertices=np.zeros((9, 3)))
    assert named(Inputs([tmp_path])) == [
        ("scan", "a"), ("scan", "b"), ("scan", "c"), ("body", "d"), ("scan", "photo"),
    ]  # fmt: skip


def test_results_are_no_inputs(tmp_path: Path) -> None:
    save_body(BodyParameters(), tmp_path / "a.npz")
    (tmp_path / "out").mkdir()
    save_body(BodyParameters(), tmp_path / "out" / "b.npz")
    assert named(Inputs([tmp_path], out=tmp_path / "out")) == [("body", "a")]


def test_a_list_names_files(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("# bodies\na.npz\n\n  sub/b.npz  \n", encoding="utf-8-sig")
    assert read_list(path) == [tmp_path / "a.npz", tmp_path / "sub" / "b.npz"]
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError, match="cannot be read as a list"):
        read_list(path)


def rows(path: Path, text: str) -> list[Source]:
    path.write_text(text, encoding="utf-8")
    return list(table_sources(path))


def test_tables_of_betas_in_any_usual_form(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    for head in ("id,beta_0,beta_1", "ID,Betas0,Betas1", "id,b1,b2", "id,betas[0],betas[1]", "subject,shape_1,shape_2"):
        (source,) = rows(path, f"{head}\nx,0.5,-1\n")
        assert (source.kind, source.name, source.betas) == ("betas", "x", (0.5, -1.0))
    many = ",".join(f"beta_{number}" for number in range(16))
    (source,) = rows(path, f"{many}\n{','.join(map(str, range(16)))}\n")
    assert source.betas == tuple(map(float, range(10)))
    assert source.name == "t row 1"


def test_what_is_known_of_persons_comes_along(tmp_path: Path) -> None:
    text = "id;beta_0;sex;age;weight_kg\na;1;F;34,5;61\nb;1;;;\nc;1;x;;\nd;1;m;-3;\n"
    first, second, third, fourth = rows(tmp_path / "t.csv", text)
    assert (first.gender, first.age, first.weight_kg) == ("female", 34.5, 61.0)
    assert (second.gender, second.age, second.weight_kg) == (None, None, None)
    assert third.problem == "t.csv: row 3: gender: is no gender: expected male or female, found x."
    assert fourth.problem == "t.csv: row 4: age: cannot be: found -3."
    (estimated,) = rows(tmp_path / "t.csv", "beta_0,weight_kg,weight_is\n1,70,estimated\n")
    assert estimated.weight_kg is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "holds neither betas nor measures"),
        ("id,colour\nx,red\n", "found id, colour"),
        ("beta_0,beta_0\n1,1\n", "two columns of one beta"),
        ("beta_1,beta_3\n1,1\n", "lacks a beta"),
        ("height_in\n70\n", "unit that is not read"),
        ("waist,waist_cm\n1,1\n", "several columns of one measure"),
        ("height\n" + "1" * 1_100_000, "line that no table has"),
    ],
)
def test_tables_that_cannot_be_read(text: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=words):
        rows(tmp_path / "t.csv", text)


def test_parquet_with_lists_and_gaps(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "t.parquet"
    betas = [[0.5, 1.0], None, [0.25]]
    parquet.write_table(pa.table({"id": [7, 8, 9], "betas": betas, "age": [30.0, None, np.nan], "x": [1, 2, 3]}), path)
    first, second, third = table_sources(path)
    assert (first.name, first.betas, first.age) == ("7", (0.5, 1.0), 30.0)
    assert "betas: is no list of numbers" in second.problem
    assert (third.betas, third.age) == ((0.25,), None)
    path.write_bytes(b"PAR1 nothing")
    with pytest.raises(InputError, match="no Parquet table"):
        list(table_sources(path))


def test_motions_as_text_are_no_tables_of_people(tmp_path: Path) -> None:
    path = tmp_path / "walk.csv"
    path.write_text("betas_0,pose_0,pose_1\n1,0,0\n")
    assert not is_people_table(path)
    path.write_text("betas_0,betas_2\n1,0\n")
    assert is_people_table(path)


def test_every_person_of_a_file_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "two.npz"
    np.savez(
        path, betas=np.array([[1.0] * 10, [-1.0] * 10]), body_pose=np.zeros((2, 69)), global_orient=np.zeros((2, 3))
    )
    source = Source("body", "two", str(path))
    found = list(found_bodies(source, SETUP, content_digest(source)))
    assert {one.told["id"] for one in found} == {"two"}
    assert len({one.told["person"] for one in found}) == len(found)


def test_a_body_without_gender_says_who_measures_it() -> None:
    (found,) = found_bodies(Source("betas", "x", "t.csv", betas=(1.0,)), SETUP, "")
    assert found.key == "male"
    assert "Its gender is not told: it is measured by the male model" in found.body.warnings
    (found,) = found_bodies(Source("betas", "x", "t.csv", betas=(1.0,), gender="female"), SETUP, "")
    assert found.key == "female"
    assert found.told["beta_0"] == 1.0


def test_a_source_survives_its_text() -> None:
    source = Source("measures", "../x", "t.csv", row=3, measures={"height": 180.0}, age=3.5)
    assert Source.from_json(source.as_json()) == source
    assert Source.from_json(source.as_json()).key == source.key


def test_a_worker_of_another_version_takes_no_part() -> None:
    with pytest.raises(UnfitWorkerError, match="another version of HIT Viewer: expected 1, found"):
        measure_chunk(SETUP, [], cheap_rows)


def test_the_fit_of_a_body_is_known(tmp_path: Path) -> None:
    path, record = tmp_path / "x_body.npz", tmp_path / "x_fit.json"
    save_body(BodyParameters(betas=[0.5], gender="male", shape_space="phantom"), path)
    source = Source("body", "x_body", str(path))
    alone = content_digest(source)
    betas = [0.5, *[0.0] * 9]
    record.write_text(json.dumps({"format": "hit-fit", "version": 1, "betas": betas, "unexplained_share": 0.4}))
    (found,) = found_bodies(source, SETUP, content_digest(source))
    assert found.body.unexplained_share == 0.4
    assert content_digest(source) != alone  # so that a rerun measures it anew
    record.write_text("{}")
    (found,) = found_bodies(source, SETUP, content_digest(source))
    assert any("x_fit.json is no record of a fit" in warning for warning in found.body.warnings)
