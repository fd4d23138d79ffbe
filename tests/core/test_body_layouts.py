"""Files of all tools in use load as the body that they hold, or are refused for the right reason."""

import os
import pickle
import re
from pathlib import Path

import body_layouts as layouts
import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from hit_core.body.files import DEGREES_ASSUMED, load_body, load_sequence, open_body_file
from hit_core.cli.arguments import build_parser, normalized
from hit_core.cli.subject import body_of
from hit_core.errors import BodyFileError, InputError

SHARED = Path(os.environ.get("HIT_BODY_LAYOUTS", "missing"))
REFUSED = {"15_smplifyx_vposer32.pkl": "VPoser", "56_sam3dbody.npz": "MHR"}


def apart(first: np.ndarray, second: np.ndarray) -> float:
    """Angle between two rotation vectors."""
    return float((Rotation.from_rotvec(first) * Rotation.from_rotvec(second).inv()).magnitude())


@pytest.mark.parametrize("name", layouts.LAYOUTS)
def test_every_layout_is_the_body_that_was_written(tmp_path: Path, name: str) -> None:
    path = layouts.write(tmp_path, name)
    body = load_body(path)
    if name not in layouts.NO_BETAS:
        np.testing.assert_allclose(body.betas, layouts.BETAS, atol=1e-5)
    if not name.startswith(("betas", "names", "printed")):
        np.testing.assert_allclose(body.body_pose[:63], layouts.POSE[1:22].reshape(-1), atol=1e-5)
        assert apart(body.global_orient, layouts.POSE[0]) < 1e-4  # however the file's world stood
    assert (body.shape_space == "smplx") == (name in layouts.SMPLX)
    assert any("SMPL-X" in note for note in body.notes) == (name in layouts.SMPLX)
    several = name in layouts.SEVERAL or name.startswith(("phalp", "vibe", "threedpw"))
    assert len(open_body_file(path).people) == (2 if several else 1)


@pytest.mark.parametrize("name", layouts.SEQUENCES)
def test_frames_are_frames(tmp_path: Path, name: str) -> None:
    motion = load_sequence(layouts.write(tmp_path, name))
    assert len(motion) == layouts.FRAMES
    expected = layouts.moving(layouts.full())[:, 3:66]
    np.testing.assert_allclose(motion.body_pose[:, :63], expected, atol=1e-4)


@pytest.mark.parametrize(("name", "people"), layouts.SEVERAL.items())
def test_persons_are_named_and_chosen(tmp_path: Path, name: str, people: tuple[str, str]) -> None:
    path = layouts.write(tmp_path, name)
    assert tuple(person.name for person in open_body_file(path).people) == people
    assert any(f"2 persons ({', '.join(people)})" in note for note in load_body(path).notes)
    np.testing.assert_allclose(load_body(path, person=people[1]).betas, layouts.OTHER, atol=1e-5)
    if name in layouts.SEQUENCES:
        assert len(load_sequence(path, person=people[1])) == layouts.FRAMES
    with pytest.raises(BodyFileError, match=f"person 99: is not in the file: expected one of {people[0]}"):
        load_body(path, person=99)


@pytest.mark.parametrize("frames", [2, 3, 6, 9, 21, 24])
def test_few_frames_are_no_rotations_of_another_form(tmp_path: Path, frames: int) -> None:
    """Shapes like (1, 6, 3) or (3, 3) could be read as 6D rotations or matrices."""
    pose = np.repeat(layouts.full()[None, :22], frames, axis=0)
    for lead in ((1, frames), (frames,)):
        np.savez(
            tmp_path / "few.npz", root_orient=pose[:, 0].reshape(*lead, 3), pose_body=pose[:, 1:].reshape(*lead, 63),
            trans=np.zeros((*lead, 3)), betas=layouts.BETAS,
        )  # fmt: skip
        motion = load_sequence(tmp_path / "few.npz")
        assert len(motion) == frames
        np.testing.assert_allclose(motion.body_pose[:, :63], pose[:, 1:].reshape(frames, 63), atol=1e-6)
        assert max(apart(root, layouts.POSE[0]) for root in motion.global_orient) < 1e-5


def test_what_a_network_gave_on_the_way_is_no_other_person(tmp_path: Path) -> None:
    inner = {"body_pose": np.zeros((3, 63)), "betas": layouts.OTHER, "global_orient": np.zeros((3, 3))}
    good = {"pose": layouts.moving(layouts.full()), "betas": layouts.BETAS}
    (tmp_path / "a.pkl").write_bytes(pickle.dumps({"smpl": good, "net_outputs": {"decoded": inner, "again": inner}}))
    found = open_body_file(tmp_path / "a.pkl")
    assert len(found.people) == 1
    np.testing.assert_allclose(found.body().betas, layouts.BETAS, atol=1e-6)
    assert any("net_outputs" in note for note in found.notes)


def test_the_page_of_tools_is_what_the_tests_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "bodies.md").read_text(encoding="utf-8")
    rows = [line.split("|")[2] for line in page.splitlines() if line.startswith("|") and line.count("|") == 4]
    named = {name for row in rows for name in re.findall(r"`([\w.]+)`", row)}
    assert len(named) > 45
    assert named <= set(layouts.LAYOUTS)


@pytest.mark.skipif(not SHARED.is_dir(), reason="HIT_BODY_LAYOUTS does not name a folder of samples")
def test_shared_samples() -> None:
    """The samples that lie beside the project, each with the truth of `expected.npz`."""
    truth = np.load(SHARED / "expected.npz")
    for path in sorted(SHARED.iterdir()):
        if path.name in ("README.md", "expected.npz", "amass_bow_turn_zup.npz"):
            continue
        if path.name in REFUSED:
            with pytest.raises(BodyFileError, match=REFUSED[path.name]):
                load_body(path)
            continue
        body = load_body(path)
        if not path.name.startswith(("42_", "m03")):
            np.testing.assert_allclose(body.betas, truth["betas"], atol=1e-5, err_msg=path.name)
        if not path.name.startswith(("53", "65")):
            np.testing.assert_allclose(body.body_pose[:63], truth["body_pose"][:63], atol=1e-4, err_msg=path.name)
            assert apart(body.global_orient, truth["global_orient"]) < (0.23 if path.name[:2] in ("24", "26") else 1e-4)


@pytest.mark.skipif(not SHARED.is_dir(), reason="HIT_BODY_LAYOUTS does not name a folder of samples")
def test_a_bow_stays_a_bow_and_a_turn_a_turn() -> None:
    path = SHARED / "amass_bow_turn_zup.npz"
    motion, raw = load_sequence(path), load_sequence(path, up="file")
    turn = Rotation.from_rotvec([-np.pi / 2, 0, 0])
    for index in range(0, len(raw), 7):
        assert (
            apart(motion.global_orient[index], (turn * Rotation.from_rotvec(raw.global_orient[index])).as_rotvec())
            < 1e-5
        )
    np.testing.assert_allclose(motion.transl[:, 1], motion.transl[0, 1], atol=1e-6)


def test_angles_are_what_is_said_of_them(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:  # fmt: skip
    path = layouts.write(tmp_path, "degrees.json")
    assert DEGREES_ASSUMED in load_body(path).notes
    assert open_body_file(path).degrees_assumed
    said = open_body_file(path, "degrees")
    assert not said.degrees_assumed
    assert said.body() == load_body(path)
    assert "The angles are taken as degrees, as said." in said.body().notes
    radians = load_body(path, up="file", angles="radians")
    written = np.degrees(layouts.full())[1:22]
    for mine, given in zip(radians.body_pose[:63].reshape(-1, 3), written, strict=True):
        assert apart(mine, given) < 1e-3
    small = layouts.write(tmp_path, "poses.npy")
    np.testing.assert_allclose(load_sequence(small, angles="radians").body_pose, load_sequence(small).body_pose)
    assert np.abs(load_sequence(small, angles="degrees").body_pose).max() < 0.1
    with pytest.raises(InputError, match="angles: is unknown"):
        load_body(path, angles="turns")
    wanted = ["infer", "--target_body", str(path)]
    for more, told in (((), True), (("--angles", "radians"), False)):
        caplog.clear()
        body, _ = body_of(build_parser("0").parse_args(normalized([*wanted, *more])))
        assert ("--angles radians" in caplog.text) == told
        assert body == load_body(path, angles="auto" if told else "radians")
