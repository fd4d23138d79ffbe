"""A body fitted to a scan: what is found, how near it comes, and what is refused."""

import json
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import trimesh
from scipy.spatial import cKDTree

from hit_core.body.files import load_sequence
from hit_core.cli import main
from hit_core.errors import BodyFileError, InputError
from hit_core.fit import ScanFile, fit_scan, read_scan
from hit_core.fit.cleaning import cleaned
from hit_core.fit.fits import Fit, drawn, resized
from hit_core.fit.known_vertices import corresponding
from hit_core.fit.matches import nearest_on_surface
from hit_core.fit.priors import Priors
from hit_core.fit.scan import sample
from hit_core.fit.skinned import Placement, fit_body, vertex_normals
from hit_core.fit.solver import Settings
from hit_core.fit.unit_and_axes import known_reading
from hit_core.measure import ANTHROPOMETRY, measure_surface
from hit_core.phantom.body import load_phantom_body
from hit_core.phantom.scans import MadeScan, Recipe, made_scan
from hit_core.scan_choices import METRES, ScanChoices

MEASURED = {one.name for one in ANTHROPOMETRY}
BETAS = (0.5, -1.0, 0.8, 0.4, -0.6, 1.0, -0.3, 0.2, 0.5, -0.4)


def scan_of(made: MadeScan) -> ScanFile:
    return ScanFile(made.vertices, made.faces)


def test_columns_are_the_derivatives_of_the_skin() -> None:
    body, draw = fit_body(load_phantom_body("male")), np.random.default_rng(0)
    placement = Placement.of(draw.normal(0, 0.3, 69), draw.normal(0, 1, 3), draw.normal(0, 1, 10))
    posed, some = body.placed(placement), draw.integers(0, len(body.template), 20)
    along = draw.normal(size=(20, 3))
    columns = body.columns(posed, posed.rest[some], body.weights[some], body.directions[some], along)
    for number in range(body.unknowns):
        step = np.zeros(body.unknowns)
        step[number] = 1e-5
        ahead, behind = (body.placed(placement.moved(sign * step)).vertices[some] for sign in (1, -1))
        slope = ((ahead - behind) * along).sum(1) / 2e-5
        np.testing.assert_allclose(columns[:, number], slope, atol=1e-6)


def test_a_scan_in_centimetres_with_z_up_on_a_platform_with_holes_is_fitted() -> None:
    made = made_scan(
        Recipe("female", BETAS, "arms down", "cm", "z", 130.0, platform=True, holes=6, soles=False, seed=4)
    )
    result = fit_scan(scan_of(made), gender="female")
    assert (result.value("unit"), result.value("up")) == ("cm", "z")
    assert result.upright[2] @ made.rotation[:, 2] > 0.98
    assert result.value("floor")
    assert not result.value("left out")  # the platform is said already
    assert result.median_mm < 2.5
    np.testing.assert_allclose(result.body.betas[:7], BETAS[:7], atol=0.15)
    truth = measure_surface(load_phantom_body("female"), made.clean, made.clean_joints)
    assert result.measures_scan_cm["height"] == pytest.approx(100 * truth.height_m, abs=0.5)
    for name in ("waist", "hip", "arm", "thigh"):
        assert result.measures_scan_cm[name] == pytest.approx(100 * truth.lengths_m[name], abs=0.8)


def test_what_ten_betas_do_not_say_is_in_the_scans_measures() -> None:
    made = made_scan(Recipe("male", (), "T", bumps_mm=12.0, seed=5))
    model = load_phantom_body("male")
    result = fit_scan(ScanFile(made.skin, model.faces.numpy()), gender="male")
    truth = {
        name: 100 * girth for name, girth in measure_surface(model, made.clean, made.clean_joints).girths_m.items()
    }
    scan, body = (
        max(abs(measures[name] - truth[name]) for name in ("chest", "waist", "hip"))
        for measures in (result.measures_scan_cm, result.measures_body_cm)
    )
    assert scan < 0.8 < body
    assert result.unexplained_mm > 3.0
    assert result.unexplained_share > 0.1


def test_a_chest_that_sits_lower_and_wider_than_ten_betas_say_is_measured_where_it_is() -> None:
    model = load_phantom_body("male")
    body = fit_body(model)
    mean = body.placed(Placement.of(np.zeros(69)))
    high = np.exp(-0.5 * ((mean.rest[:, 1] - mean.joints_rest[9, 1] - 0.05) / 0.12) ** 2)
    trunk = high * (np.abs(mean.rest[:, 0]) < 0.35)
    person = mean.rest + trunk[:, None] * (mean.rest * [0.12, 0.0, 0.12] - [0.0, 0.015, 0.0])
    made = made_scan(Recipe("male", (), "A", noise_mm=0.5, seed=3), (person, mean.joints_rest))
    scan = sample(scan_of(made), 1.0)
    placement = Placement.of(made.pose[1:], made.pose[0])
    start = replace(placement, transl=(made.skin - body.placed(placement).vertices).mean(0))
    posed = body.placed(start)
    fit = Fit(model, posed, scan, nearest_on_surface(posed, scan), 0.0, Settings(), Priors(start.vectors))
    drawn_on, surface = drawn(fit)
    found = measure_surface(model, surface.rest, drawn_on.joints_rest).lengths_m
    truth = measure_surface(model, made.clean, made.clean_joints).lengths_m
    for name in ("height", "chest", "waist", "hip"):
        assert found[name] == pytest.approx(truth[name], abs=0.01)


def test_a_mesh_in_the_bodys_own_vertices_is_inverted() -> None:
    made = made_scan(Recipe("female", BETAS, "sitting", up="x", seed=1))
    result = fit_scan(ScanFile(made.skin * 1000, load_phantom_body("female").faces.numpy()))
    assert (result.value("unit"), result.value("gender"), result.value("up")) == ("mm", "female", "x")
    assert result.p95_mm < 0.5
    np.testing.assert_allclose(result.body.betas, BETAS, atol=0.01)
    assert result.measures_scan_cm == pytest.approx(result.measures_body_cm, abs=0.1)


@pytest.mark.parametrize("gender", ["male", "female"])
def test_vertices_of_the_other_gender_are_no_vertices_of_this_one(gender: str) -> None:
    """They come within 12 mm by betas of 30, which no body has: such a mesh is fitted as a surface."""
    made = made_scan(Recipe(gender, BETAS))
    assert corresponding(made.skin, fit_body(load_phantom_body(gender)), "m") is not None
    other = "female" if gender == "male" else "male"
    assert corresponding(made.skin, fit_body(load_phantom_body(other)), "m") is None


@pytest.mark.parametrize("unit", list(METRES))
def test_platforms_are_cut_off_in_any_unit(unit: str) -> None:
    made = made_scan(Recipe(unit=unit, platform=True, bare=unit == "in"))
    apart = cleaned(sample(scan_of(made), METRES[unit], 12_000))
    assert apart.floors
    assert max(abs(floor[1]) for floor in apart.floors) > 0.99
    assert 1.6 < apart.extent_m < 1.9


def test_floor_and_wall_of_a_room_are_cut_off() -> None:
    made = made_scan(Recipe(seed=3))
    pieces = [trimesh.Trimesh(made.vertices, made.faces, process=False)]
    middle, floor = made.vertices.mean(0), made.vertices[:, 1].min()
    for size, away in (((3.0, 0.02, 3.0), (0.0, floor - middle[1] - 0.01, 0.0)), ((3.0, 3.0, 0.02), (0.0, 0.3, -1.5))):
        slab = trimesh.creation.box(size)
        pieces.append(slab.apply_translation(middle + away))
    room = trimesh.util.concatenate(pieces)
    apart = cleaned(sample(ScanFile(room.vertices, room.faces), 1.0, 40_000))
    assert 1.6 < apart.extent_m < 1.9


def test_bare_points_on_a_platform_face_outwards() -> None:
    made = made_scan(Recipe(pose="T", unit="mm", up="x", platform=True, bare=True, seed=10))
    main = cleaned(sample(scan_of(made), 0.001)).main
    near = cKDTree(made.skin).query(main.points)[1]
    outwards = vertex_normals(made.skin, fit_body(load_phantom_body("male")).faces)[near]
    assert np.mean(np.einsum("ij,ij->i", outwards, main.normals) > 0) > 0.95


def test_no_body_is_refused_with_the_reason() -> None:
    ball = trimesh.creation.icosphere(4, 0.8)
    with pytest.raises(InputError, match="looks like no body"):
        fit_scan(ScanFile(ball.vertices, ball.faces), gender="male", unit="m", up="y", facing="z")
    with pytest.raises(InputError, match="size of a body"):
        fit_scan(ScanFile(ball.vertices * 0.1, ball.faces), unit="m")
    with pytest.raises(InputError, match="unit: is unknown"):
        fit_scan(ScanFile(ball.vertices, ball.faces), unit="mile")


@pytest.mark.parametrize("ending", ["obj", "ply", "stl", "glb", "off", "xyz", "pts"])
def test_files_of_all_kinds_hold_the_same_scan(ending: str, tmp_path: Path) -> None:
    mesh, path = trimesh.creation.icosphere(3, 0.8), tmp_path / f"scan.{ending}"
    mesh.apply_scale((0.3, 1.1, 0.2))
    if ending in ("xyz", "pts"):
        head = f"{len(mesh.vertices)}\n" if ending == "pts" else ""
        path.write_text(head + "".join(f"{x:.6f} {y:.6f} {z:.6f} 10 200 30 40\n" for x, y, z in mesh.vertices))
    else:
        mesh.export(path)
    file = read_scan(path)
    assert len(file.faces) == (0 if ending in ("xyz", "pts") else len(mesh.faces))
    np.testing.assert_allclose(np.ptp(file.vertices, axis=0), np.ptp(mesh.vertices, axis=0), atol=1e-4)


def test_damaged_and_hostile_scans_are_refused_in_a_sentence(tmp_path: Path) -> None:
    header = json.dumps({"asset": {"version": "2.0"}, "accessors": [{"count": 10**12, "type": "VEC3"}]}).encode()
    huge = b"glTF" + struct.pack("<III", 2, 20 + len(header), len(header)) + b"JSON" + header
    outside = json.dumps({"asset": {"version": "2.0"}, "buffers": [{"uri": "../secret.bin", "byteLength": 9}]}).encode()
    files = {
        "empty.ply": b"", "words.xyz": b"no numbers here\n" * 9, "cut.stl": b"\0" * 80 + struct.pack("<I", 10**9),
        "far.obj": b"v 0 0 0\nf 1 2 3\n", "huge.glb": huge, "outside.gltf": outside, "no.off": b"OFF\n9 9 9\n",
        "big.ply": b"ply\nformat binary_little_endian 1.0\nelement vertex 99999999999\nproperty float x\nend_header\n",
        "scan.txt": b"", "few.xyz": b"1 2 3\n" * 20, "one.xyz": b"1 2 3\n" * 2000, "nan.xyz": b"nan nan nan\n" * 2000,
    }  # fmt: skip
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BodyFileError) as caught:
            read_scan(tmp_path / name)
        assert name in str(caught.value)
    with pytest.raises(BodyFileError):
        read_scan(tmp_path)


def test_a_folder_of_frames_becomes_a_motion(tmp_path: Path) -> None:
    (tmp_path / "walk").mkdir()
    model = load_phantom_body("male")
    made = {number: made_scan(Recipe("male", BETAS, "A", seed=number)) for number in (2, 10)}
    for number, frame in made.items():
        mesh = trimesh.Trimesh(frame.skin * 100, model.faces.numpy(), process=False)
        mesh.export(tmp_path / "walk" / f"frame{number}.obj")
    assert main(["fit", str(tmp_path / "walk"), "--out_folder", str(tmp_path), "--gender", "male", "--fps", "60"]) == 0
    record = json.loads((tmp_path / "walk_fit.json").read_text())
    assert (record["frames"], record["unit"]) == (2, "cm")
    assert record["distance_mm"]["p95"] < 0.5
    motion = load_sequence(tmp_path / "walk_body.npz", up="file")
    assert (len(motion), motion.fps) == (2, 60.0)
    np.testing.assert_allclose(motion.betas, BETAS, atol=0.01)
    for pose, frame in zip(motion.body_pose, made.values(), strict=True):
        np.testing.assert_allclose(pose, frame.pose[1:].reshape(-1), atol=0.01)
    command = ["fit", str(tmp_path / "walk"), "--out_folder", str(tmp_path), "--gender", "male", "--height"]
    rest = fit_body(model)
    own = np.ptp((rest.template + rest.directions @ np.array(BETAS))[:, 1])
    assert main([*command, f"{101 * own:.3f}"]) == 0
    assert json.loads((tmp_path / "walk_fit.json").read_text())["scale"] == pytest.approx(0.0101, rel=1e-3)
    betas = load_sequence(tmp_path / "walk_body.npz", up="file").betas
    taller = np.ptp((rest.template + rest.directions @ betas)[:, 1])
    assert abs(taller - 1.01 * own) < 0.004  # a body made larger as a whole is none of ten betas
    assert main([*command, "17"]) == 2
    (tmp_path / "none").mkdir()
    assert main(["fit", str(tmp_path / "none"), "--out_folder", str(tmp_path)]) == 2


def test_the_command_writes_body_record_and_picture(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = made_scan(Recipe("male", BETAS, "A", seed=2))
    trimesh.Trimesh(made.skin, load_phantom_body("male").faces.numpy(), process=False).export(tmp_path / "me.obj")
    assert main(["fit", str(tmp_path / "me.obj"), "--out_folder", str(tmp_path), "--gender", "male", "--up", "-y"]) == 0
    record = json.loads((tmp_path / "me_fit.json").read_text())
    assert record["unit"] == "m"
    assert record["scale"] == 1.0
    assert set(record["distance_mm"]) == {"median", "p95"}
    assert (
        set(record["measures_scan_cm"]) == set(record["measures_body_cm"]) == set(record["difference_cm"]) == MEASURED
    )
    np.testing.assert_allclose(record["betas"], BETAS, atol=0.01)
    assert (tmp_path / "me_body.npz").is_file()
    assert (tmp_path / "me_fit.png").is_file()
    assert "metres" in capfd.readouterr().err
    assert main(["fit", str(tmp_path / "none.obj"), "--out_folder", str(tmp_path)]) == 2
    assert "does not exist" in capfd.readouterr().err


def test_a_body_from_a_photo_gets_the_height_that_is_said_and_keeps_a_caution(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, model = made_scan(Recipe("male", BETAS, "A", seed=1)), load_phantom_body("male")
    faces = model.faces.numpy()
    truth = 100 * measure_surface(model, made.clean, made.clean_joints).height_m
    np.savez(tmp_path / "photo.npz", pred_vertices=0.9 * made.skin, faces=faces)
    wanted = ["fit", str(tmp_path / "photo.npz"), "--gender", "male", "--out_folder", str(tmp_path)]
    assert main([*wanted, "--height", f"{truth:.2f}"]) == 0
    record = json.loads((tmp_path / "photo_fit.json").read_text())
    assert record["measures_scan_cm"]["height"] == pytest.approx(truth, abs=0.3)
    assert record["scale"] == pytest.approx(1 / 0.9, abs=0.005)
    np.testing.assert_allclose(record["betas"], BETAS, atol=0.1)
    (height,) = (one for one in record["found"] if one["name"] == "height")
    assert height["given"]
    assert [one for one in record["warnings"] if "from a photo" in one]
    assert main([*wanted, "--height", "1.78"]) == 2
    assert "50 to 250 cm" in capsys.readouterr().err


def test_a_surface_made_larger_is_fitted_again_from_where_the_body_is() -> None:
    made, model = made_scan(Recipe("male", BETAS, "A", seed=1)), load_phantom_body("male")
    body, small = fit_body(model), ScanFile(0.9 * made.skin, model.faces.numpy())
    start = Placement.of(made.pose[1:], made.pose[0])
    start = replace(start, transl=(small.vertices - body.placed(start).vertices).mean(0))
    reading = known_reading("m", sample(small, 1.0), start, ScanChoices())
    posed, scan = body.placed(start), reading.whole
    fit = Fit(model, posed, scan, nearest_on_surface(posed, scan), 0.0, Settings(), Priors(start.vectors))
    file, reading, (again,) = resized(small, reading, [fit], 1 / 0.9, ScanChoices(), None, lambda share, what: None)
    assert reading.scale == pytest.approx(1 / 0.9)
    np.testing.assert_allclose(file.vertices, made.skin, atol=1e-9)
    np.testing.assert_allclose(again.posed.placement.betas, BETAS, atol=0.1)
    assert np.median(again.on.away) < 0.001
