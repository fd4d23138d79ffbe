"""Bodies of SMPL-X become SMPL's or the embedded model's own, where SMPL-X's files are."""

from pathlib import Path

import numpy as np
import pytest
import smplx_like
import trimesh
from scipy.spatial.transform import Rotation

from hit_core.body.files import load_body, load_sequence, open_body_file
from hit_core.body.smplx_files import find_smplx, load_smplx_arrays
from hit_core.cli.arguments import build_parser, normalized
from hit_core.cli.subject import body_of, model_of
from hit_core.errors import BodyFileError, InputError
from hit_core.fit import fit_scan, read_scan
from hit_core.fit.fits import by_vertices
from hit_core.fit.frames import fit_frames
from hit_core.fit.skinned import Placement, fit_body
from hit_core.fit.smplx_bodies import convert_smplx, posed_smplx
from hit_core.fit.smplx_meshes import by_correspondence, correspondence
from hit_core.phantom.body import load_phantom_body
from hit_core.scan_choices import ScanChoices

POSE = np.random.default_rng(2).normal(0, 0.25, (22, 3))
TRANSL = np.array([0.3, 1.1, -0.4])
OF_SMPLX = np.sort(np.random.default_rng(5).permutation(11088)[:10475])
"""Of the embedded body's vertices those that stand for SMPL-X's."""


def body_file(path: Path, frames: int = 1, **more: object) -> Path:
    pose = np.zeros((frames, 55, 3))
    pose[:, :22] = POSE * np.linspace(1, 0.5, frames)[:, None, None]
    values = {
        "poses": pose.reshape(frames, 165),
        "betas": smplx_like.turn() @ smplx_like.BETAS,
        "gender": "male",
        "trans": np.tile(TRANSL, (frames, 1)),
        "surface_model_type": "smplx",
        "mocap_frame_rate": 30.0,
    }
    np.savez(path, **{**values, **more})
    return path


def by_formula(model: dict[str, np.ndarray], betas: np.ndarray, expression: np.ndarray, pose: np.ndarray) -> np.ndarray:
    """Return the skin as the papers have it, joint by joint and vertex by vertex."""
    dirs = model["shapedirs"].astype(np.float64)
    shaped = model["v_template"] + dirs[:, :, : len(betas)] @ betas
    shaped = shaped + dirs[:, :, 300 : 300 + len(expression)] @ expression
    joints = model["J_regressor"] @ shaped
    turns = Rotation.from_rotvec(pose).as_matrix()
    posed = shaped + model["posedirs"] @ np.concatenate([(one - np.eye(3)).reshape(9) for one in turns[1:]])
    world: list[np.ndarray] = []
    for joint, parent in enumerate(smplx_like.parents()):
        own = np.eye(4)
        own[:3, :3] = turns[joint]
        own[:3, 3] = joints[joint] - (joints[parent] if joint else 0)
        world.append(world[parent] @ own if joint else own)
    for joint, matrix in enumerate(world):
        back = np.eye(4)
        back[:3, 3] = -joints[joint]
        world[joint] = matrix @ back
    homogeneous = np.concatenate([posed, np.ones((len(posed), 1))], 1)
    return np.einsum("vj,jab,vb->va", model["weights"], np.array(world), homogeneous)[:, :3]


def test_smplx_is_posed_by_the_published_formula(tmp_path: Path) -> None:
    draw = np.random.default_rng(3)
    model = smplx_like.model_arrays(chosen=np.arange(0, 11088, 40), shapes=400)
    model["shapedirs"][:, :, 10:300] = draw.normal(0, 0.003, (len(model["v_template"]), 3, 290))
    model["posedirs"] = draw.normal(0, 0.002, (len(model["v_template"]), 3, 486))
    (tmp_path / "smplx").mkdir()
    np.savez(tmp_path / "smplx" / "SMPLX_MALE.npz", **model)
    pose, betas, expression = draw.normal(0, 0.3, (55, 3)), draw.normal(0, 1, 16), draw.normal(0, 1, 10)
    pose[22:25] = 0
    path = body_file(
        tmp_path / "a.npz", poses=pose.reshape(1, 165), betas=betas, expression=expression[None], trans=np.zeros((1, 3))
    )
    (person,) = open_body_file(path).people
    assert person.smplx is not None
    files = find_smplx(tmp_path, person.gender)
    skin = posed_smplx(files, person.smplx, load_body(path, up="file")).vertices
    np.testing.assert_allclose(skin, by_formula(model, betas, expression, pose), atol=1e-5)


def test_a_body_of_smplx_is_fitted_by_its_surface(tmp_path: Path) -> None:
    np.savez(tmp_path / "SMPLX_MALE.npz", **smplx_like.model_arrays())
    path, model = body_file(tmp_path / "a.npz", 2), load_phantom_body("male")
    found = convert_smplx(path, model, smpl_dir=tmp_path, up="file")
    assert not found.by_correspondence
    assert found.p95_mm < 0.5
    np.testing.assert_allclose(found.body.betas, smplx_like.BETAS, atol=0.05)
    assert (found.body.shape_space, found.body.gender) == ("phantom", "male")
    assert "fitted as a surface" in found.body.notes[0]
    assert not any("approximation" in note for note in found.body.notes)
    body, truth = fit_body(model), load_sequence(path, up="file")
    assert found.motion is not None
    for frame in (0, 1):
        one, other = found.motion.frame(frame), truth.frame(frame)
        skins = [
            body.placed(Placement.of(pose.body_pose, pose.global_orient, betas)).vertices + pose.transl
            for pose, betas in ((one, one.betas), (other, smplx_like.BETAS))
        ]
        assert np.linalg.norm(skins[0] - skins[1], axis=1).max() < 0.002


def test_a_body_of_smplx_is_inverted_by_the_official_correspondence(tmp_path: Path) -> None:
    of_smplx = np.sort(np.random.default_rng(5).permutation(11088)[:8000])
    of_smpl = of_smplx[np.sort(np.random.default_rng(6).permutation(8000)[:6890])]
    np.savez(tmp_path / "SMPLX_MALE.npz", **smplx_like.model_arrays(chosen=of_smplx))
    smplx_like.write_correspondence(tmp_path, of_smpl, of_smplx)
    path = body_file(tmp_path / "a.npz", expression=np.zeros((1, 10)), focal=np.ones(2))
    assert any("Not used: expression (1 x 10), focal (2)." in note for note in load_body(path).notes)
    found = convert_smplx(path, smplx_like.smpl_like(of_smpl), smpl_dir=tmp_path, up="file")
    assert "Not used: focal (2)." in found.body.notes
    assert found.by_correspondence
    assert found.p95_mm < 0.01
    np.testing.assert_allclose(found.body.betas, smplx_like.BETAS, atol=1e-3)
    np.testing.assert_allclose(found.body.body_pose[:63], POSE[1:].reshape(-1), atol=1e-3)
    np.testing.assert_allclose(found.body.transl, TRANSL, atol=1e-4)
    assert found.body.shape_space == "smpl"
    (tmp_path / "smplx2smpl_deftrafo_setup.pkl").write_bytes(b"\x80\x02}.")
    with pytest.raises(BodyFileError, match="no correspondence"):
        convert_smplx(path, smplx_like.smpl_like(of_smpl), smpl_dir=tmp_path)


def test_the_command_line_converts_and_says_how_near(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    wanted = ["infer", "--target_body", str(body_file(tmp_path / "a.npz")), "--smpl_dir", str(tmp_path)]
    options = build_parser("0").parse_args(normalized(wanted))
    body, _ = body_of(options)
    _, shown = model_of(options, body)
    assert shown.betas.tolist() == body.betas.tolist()
    assert "approximation" in caplog.text
    assert "With SMPLX_MALE.npz or .pkl in the SMPL folder" in caplog.text
    caplog.clear()
    np.savez(tmp_path / "SMPLX_MALE.npz", **smplx_like.model_arrays())
    body, _ = body_of(options)
    model, shown = model_of(options, body)
    np.testing.assert_allclose(shown.betas, smplx_like.BETAS, atol=0.05)
    assert shown.shape_space == model.body_model.shape_space
    assert "mm (median) from SMPL-X's" in caplog.text
    assert "approximation" not in caplog.text
    assert "belong to SMPL-X" not in caplog.text


def test_what_cannot_be_converted_says_what_is_missing(tmp_path: Path) -> None:
    model = load_phantom_body("male")
    with pytest.raises(BodyFileError, match=r"SMPLX_MALE\.npz"):
        convert_smplx(body_file(tmp_path / "a.npz"), model, smpl_dir=tmp_path)
    smpl = body_file(tmp_path / "b.npz", poses=np.zeros((1, 72)), surface_model_type="smpl")
    with pytest.raises(InputError, match="not SMPL-X's"):
        convert_smplx(smpl, model, smpl_dir=tmp_path)
    damaged = smplx_like.model_arrays(chosen=np.arange(0, 11088, 40))
    for key, value, said in (
        ("kintree_table", np.zeros((2, 24), int), "wrong shape"),
        ("kintree_table", np.zeros((2, 55), int), "tree of joints"),
        ("weights", np.zeros((278, 55)), "no skinning weights"),
    ):
        np.savez(tmp_path / "SMPLX_MALE.npz", **{**damaged, key: value})
        with pytest.raises(BodyFileError, match=said):
            load_smplx_arrays(tmp_path / "SMPLX_MALE.npz", 10, 0)


@pytest.fixture(scope="module")
def meshes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two frames of a body in SMPL-X's vertices, in centimetres, and SMPL-X's model in the folder above."""
    base = tmp_path_factory.mktemp("smplx")
    arrays = smplx_like.model_arrays(chosen=OF_SMPLX)
    np.savez(base / "SMPLX_MALE.npz", **arrays)
    (base / "frames").mkdir()
    body = fit_body(load_phantom_body("male"))
    for frame, share in enumerate((1.0, 0.5)):
        place = Placement.of([*(share * POSE[1:].reshape(-1)), *[0] * 6], share * POSE[0], smplx_like.BETAS)
        skin = 100 * (body.placed(place).vertices[OF_SMPLX] + TRANSL)
        trimesh.Trimesh(skin, arrays["f"], process=False).export(base / "frames" / f"{frame}.ply")
    return base


def test_a_mesh_in_smplx_vertices_is_fitted_from_its_own_joints(meshes: Path) -> None:
    result = fit_scan(meshes / "frames" / "0.ply", gender="male", smpl_dir=meshes)
    assert (result.value("unit"), result.value("vertices")) == ("cm", "SMPL-X")
    assert "joints are solved" in result.found[-1].text
    assert result.p95_mm < 0.5
    np.testing.assert_allclose(result.body.betas, smplx_like.BETAS, atol=0.05)
    np.testing.assert_allclose(result.body.transl, TRANSL, atol=0.002)


def test_frames_in_smplx_vertices_become_a_motion(meshes: Path, tmp_path: Path) -> None:
    frames = fit_frames(meshes / "frames", gender="male", smpl_dir=meshes)
    np.testing.assert_allclose(frames.motion.betas, smplx_like.BETAS, atol=0.05)
    np.testing.assert_allclose(frames.motion.body_pose[1, :63], 0.5 * POSE[1:].reshape(-1), atol=0.002)
    np.testing.assert_allclose(frames.motion.transl, np.tile(TRANSL, (2, 1)), atol=0.002)
    assert "joints are solved" in frames.motion.notes[0]
    of_smpl = OF_SMPLX[np.sort(np.random.default_rng(6).permutation(len(OF_SMPLX))[:6890])]
    smplx_like.write_correspondence(tmp_path, of_smpl, OF_SMPLX)
    smpl = {"male": smplx_like.smpl_like(of_smpl)}
    frames = fit_frames(meshes / "frames", gender="male", models=smpl, smpl_dir=tmp_path)
    assert frames.p95_mm < 0.01
    assert "correspondence" in frames.motion.notes[0]
    np.testing.assert_allclose(frames.motion.betas, smplx_like.BETAS, atol=1e-3)
    file = read_scan(meshes / "frames" / "0.ply")
    matrix = correspondence(file.vertices, smpl.values(), tmp_path)
    assert matrix is not None
    found = by_vertices(by_correspondence(file, matrix, smpl["male"]), ScanChoices(), smpl)
    assert found is not None
    np.testing.assert_allclose(found[1][0].posed.placement.betas, smplx_like.BETAS, atol=1e-3)
