"""A rigged body opens as the model has it, and bends and morphs as far from the model as its record says."""

import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from full_disk import fill_disk
from gltf import Glb, validate
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from hit_core import load_model
from hit_core.body.joints import JOINT_NAMES
from hit_core.body.model import PosedBody, blend_transforms
from hit_core.body.parameters import BodyParameters
from hit_core.cli.main import main
from hit_core.errors import Cancelled, InputError, OutputError
from hit_core.model.hit import HITModel
from hit_core.surfaces import ShapedSurfaces, bake
from hit_core.tissues import TISSUES
from hit_core.writers import rigged as rigged_writer
from hit_core.writers import rigged_glb, write
from hit_core.writers.records import build_record
from hit_core.writers.rigged_glb import save_rigged
from hit_core.writers.rigging import RiggedBody, _normals, _strongest, _taken_back, bound_skin, rig
from hit_core.writers.subject import Subject, silent

NAMES = ("body", "LT", "AT", "BT")
LOOKS = {name: ((216, 178, 152), 0.25 if name == "body" else 1.0) for name in NAMES}
BETAS = np.array([1.5, -1.0, 0.5, 0, 0, 0, 0, 0, 0, 0.25], np.float32)


def bent(**degrees: tuple[float, float, float]) -> np.ndarray:
    """A body pose with some joints turned by rotation vectors in degrees."""
    pose = np.zeros((24, 3), np.float32)
    for name, vector in degrees.items():
        pose[JOINT_NAMES.index(name)] = np.radians(vector)
    return pose[1:].reshape(-1)


WALKING = bent(left_hip=(-30, 0, 5), right_hip=(20, 0, -5), left_knee=(25, 0, 0), left_shoulder=(0, -20, -60))
REACHING = bent(left_hip=(-60, 10, 15), left_knee=(80, 0, 0), right_elbow=(0, 70, 0), spine1=(20, 10, 0))
PLACE = BodyParameters(
    betas=BETAS, body_pose=WALKING, global_orient=np.array([0.1, 0.7, 0.0]), transl=np.array([0.3, 0.1, -0.5])
)


def rotations(body_pose: np.ndarray, global_orient: np.ndarray) -> dict[str, np.ndarray]:
    vectors = np.concatenate([global_orient, body_pose]).reshape(24, 3)
    return dict(zip(JOINT_NAMES, Rotation.from_rotvec(vectors).as_matrix(), strict=True))


def shaped(model: HITModel, betas: np.ndarray) -> ShapedSurfaces:
    return bake(model, detail="display").with_shape(model.body(betas).shaped)


def exact(shape: ShapedSurfaces, *poses: np.ndarray) -> list[dict[str, np.ndarray]]:
    """The model's own surfaces of one shape in some poses."""
    model, betas, place = shape.canonical.model, shape.body.betas[0].numpy(), (PLACE.global_orient, PLACE.transl)
    bodies = [model.body(betas, pose, *(part.copy() for part in place)) for pose in poses]
    found = []
    for body in bodies:
        posed = shape.with_pose(body).to_surfaces()
        found.append({"body": body.vertices[0].numpy(), **{tissue.name: posed[tissue].vertices for tissue in TISSUES}})
    return found


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_male", device="cpu")


@pytest.fixture(scope="module")
def own(model: HITModel) -> ShapedSurfaces:
    return shaped(model, BETAS)


@pytest.fixture(scope="module")
def rigged(model: HITModel) -> RiggedBody:
    shares: list[float] = []
    body = model.body(BETAS, WALKING, PLACE.global_orient.copy(), PLACE.transl.copy())
    made = rig(model, body, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[0] >= 0.0
    assert shares[-1] == pytest.approx(0.97)
    return made


@pytest.fixture(scope="module")
def glb(model: HITModel, rigged: RiggedBody, tmp_path_factory: pytest.TempPathFactory) -> Glb:
    path = tmp_path_factory.mktemp("rigged") / "a.glb"
    record = build_record(model.info, PLACE, "posed", **rigged.record("display"))
    save_rigged(rigged, path, record, LOOKS)
    assert path.stat().st_size < 30e6
    report = validate(path)
    assert report["issues"]["messages"] == []
    assert report["info"]["hasMorphTargets"]
    assert report["info"]["hasSkins"]
    assert report["info"]["maxInfluences"] == 4
    return Glb(path)


def distances(found: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    return np.linalg.norm(found - wanted, axis=1)


def test_it_opens_as_the_model_has_it(own: ShapedSurfaces, glb: Glb) -> None:
    (wanted,) = exact(own, WALKING)
    for name in NAMES:
        points, normals, faces = glb.mesh(name)
        assert distances(points, wanted[name]).max() < 1e-4
        a, b, c = points[faces].transpose(1, 0, 2)
        facets = np.cross(b - a, c - a)
        around = np.zeros_like(points)
        for corner in faces.T:
            np.add.at(around, corner, facets)
        lengths = np.linalg.norm(around, axis=1)
        used = lengths > 0
        agreement = (around[used] * normals[used]).sum(1) / lengths[used]
        assert np.quantile(agreement, 0.02) > 0.8
        assert np.median(agreement) > 0.999


def test_it_bends_like_the_model(own: ShapedSurfaces, rigged: RiggedBody, glb: Glb) -> None:
    wanted, opened = exact(own, REACHING, WALKING)
    turned = rotations(REACHING, PLACE.global_orient)
    off = np.concatenate([distances(glb.mesh(name, turned)[0], wanted[name]) for name in NAMES])
    stated = rigged.errors_m["in the T-, X- and seated pose"]
    assert off.max() < 1.5 * stated["max"] < 0.03
    assert off.mean() < 1.5 * stated["mean"] < 0.0005
    # The pose is another one: the file as opened is far from it.
    assert all(distances(opened[name], wanted[name]).mean() > 0.02 for name in NAMES)


def test_the_errors_stated_are_those_of_the_file(
    model: HITModel, own: ShapedSurfaces, rigged: RiggedBody, glb: Glb
) -> None:
    def agree(off: list[np.ndarray], stated: dict[str, float]) -> None:
        joined = np.concatenate(off)
        assert stated == {"max": pytest.approx(joined.max(), abs=2e-5), "mean": pytest.approx(joined.mean(), abs=2e-6)}

    poses = (T_POSE, X_POSE, SEATED)
    in_poses = zip(poses, exact(own, *poses), strict=True)
    turned = [(rotations(pose, PLACE.global_orient), wanted) for pose, wanted in in_poses]
    off = [distances(glb.mesh(name, joints)[0], wanted[name]) for joints, wanted in turned for name in NAMES]
    agree(off, rigged.errors_m["in the T-, X- and seated pose"])
    one_off = []
    for number in range(10):
        betas = BETAS + np.eye(10, dtype=np.float32)[number]
        skin = model.body(betas, WALKING, PLACE.global_orient.copy(), PLACE.transl.copy()).vertices[0].numpy()
        one_off.append(distances(glb.mesh("body", None, betas)[0], skin))
    agree(one_off, rigged.errors_m["skin with one beta 1 off, joints left in place"])
    canonical = bake(model, detail="display")
    targets = np.concatenate([mesh.targets for mesh in rigged.meshes[1:]], axis=1)
    all_off = []
    for period in (2, 3):
        signs = np.where(np.arange(10) % period, 1, -1).astype(np.float32)
        other = canonical.with_shape(model.body(BETAS + signs).shaped, start=own).vertices.numpy()
        all_off.append(distances(own.vertices.numpy() + np.einsum("i,ivc->vc", signs, targets), other))
    agree(all_off, rigged.errors_m["tissues with every beta 1 off"])
    # A target is the step of one beta by 1, towards the mean from above 1.
    for number, step in ((0, -1.0), (1, 1.0), (9, 1.0)):
        betas = BETAS + step * np.eye(10, dtype=np.float32)[number]
        moved = canonical.with_shape(model.body(betas).shaped, start=own).vertices - own.vertices
        assert np.abs(targets[number] - step * moved.numpy()).max() < 5e-5


def two_joints(degrees: float, share: float = 0.5) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights of a point that belongs to two joints, and their transforms, the second of them turned."""
    weights, transforms = torch.zeros(1, 24), torch.eye(4).repeat(1, 24, 1, 1)
    weights[0, :2] = torch.tensor([1 - share, share])
    transforms[0, 1, :3, :3] = torch.from_numpy(Rotation.from_euler("z", degrees, degrees=True).as_matrix())
    return weights, transforms


@pytest.mark.parametrize(
    ("degrees", "centimetres", "taken"),
    [(0, 2.9, True), (0, 3.1, False), (113, 1.0, True), (114, 1.0, False), (175, 0.0, False)],
)
def test_the_bind_shape_takes_up_what_it_can(degrees: float, centimetres: float, taken: bool) -> None:
    """Two joints turned against each other shrink space to (1 + cos) / 2: 0.305 at 113 degrees, 0.297 at 114."""
    weights, transforms = two_joints(degrees)
    plain = torch.tensor([[0.1, 0.2, 0.3]])
    bound = plain + torch.tensor([[0.0, 0.0, centimetres / 100]])
    wanted = blend_transforms(weights[None], transforms)[0, 0] @ torch.cat([bound[0], torch.ones(1)])
    found = _taken_back(wanted[None, :3], plain, weights, transforms)
    assert torch.allclose(found, bound if taken else plain, atol=1e-6)


def test_four_joints_a_point() -> None:
    weights = torch.zeros(2, 24)
    weights[0, [3, 8, 20, 1, 5]] = torch.tensor([0.4, 0.2, 0.1, 0.1, 0.05])
    weights[1, 7] = 1.0
    kept = _strongest(weights)
    assert kept[0, [3, 8, 20, 1, 5]].tolist() == pytest.approx([0.5, 0.25, 0.125, 0.125, 0.0])
    assert torch.equal(kept[1], weights[1])


def test_normals_of_corners_weigh_triangles_by_area() -> None:
    points = torch.tensor([[0.0, 0, 0], [3, 0, 0], [0, 1, 0], [0, 0, 1], [9, 9, 9]])
    normals = _normals(points, torch.tensor([[0, 1, 2], [0, 2, 3]]))
    assert normals[0].tolist() == pytest.approx([1 / 10**0.5, 0, 3 / 10**0.5])
    assert normals[1].tolist() == pytest.approx([0, 0, 1])
    assert normals[3].tolist() == pytest.approx([1, 0, 0])
    assert normals[4].tolist() == [0, 1, 0]  # no face names it
    small = _normals(1e-3 * points, torch.tensor([[0, 1, 2], [0, 2, 3]]))
    assert torch.allclose(small, normals, atol=1e-5)


T_POSE, X_POSE = bent(), bent(left_hip=(0, 0, 30), right_hip=(0, 0, -30))
SEATED = bent(left_hip=(-85, 0, 0), right_hip=(-85, 0, 0), left_knee=(85, 0, 0), right_knee=(85, 0, 0))
UNSEEN = 1e-4
"""A tenth of a millimetre."""


@pytest.mark.parametrize("pose", [T_POSE, SEATED, WALKING], ids=["T", "seated", "exported"])
def test_one_bind_pose_a_joint_is_enough(own: ShapedSurfaces, rigged: RiggedBody, glb: Glb, pose: np.ndarray) -> None:
    """Programs that know one bind pose a joint show all meshes as the glTF rule has them."""
    assert len(glb.tree["skins"]) == 1
    turned = rotations(pose, PLACE.global_orient)
    for name in NAMES:
        assert distances(glb.in_one_armature(name, turned), glb.mesh(name, turned)[0]).max() < UNSEEN, name
    # And that is where the models have them: the skin bound in the zero pose, the tissues in the X-pose.
    (wanted,) = exact(own, pose)
    stated = rigged.errors_m["in the T-, X- and seated pose"]
    off = np.concatenate([distances(glb.in_one_armature(name, turned), wanted[name]) for name in NAMES])
    assert off.max() < 1.01 * stated["max"]
    assert off.mean() < 1.5 * stated["mean"]


def test_twins_ride_on_their_joints(glb: Glb) -> None:
    posed = glb.globals(rotations(SEATED, PLACE.global_orient))
    twins = [name for name in glb.names if name.endswith("_tissues")]
    assert len(twins) == 8
    for name in twins:
        assert np.array_equal(posed[glb.names[name]], posed[glb.names[name.removesuffix("_tissues")]])


def _python_with_blender() -> str | None:
    """The interpreter that HIT_BPY_PYTHON names, or this one if it has bpy."""
    return os.environ.get("HIT_BPY_PYTHON") or (sys.executable if importlib.util.find_spec("bpy") else None)


@pytest.mark.skipif(_python_with_blender() is None, reason="needs bpy, Blender as a Python module (HIT_BPY_PYTHON)")
def test_blender_shows_what_the_gltf_rule_says(glb: Glb, tmp_path: Path) -> None:
    poses = {"T": T_POSE, "seated": SEATED, "exported": WALKING}
    turned = {name: rotations(pose, PLACE.global_orient) for name, pose in poses.items()}
    files = [str(glb.turned(joints, tmp_path / f"{name}.glb")) for name, joints in turned.items()]
    script = Path(__file__).parents[1] / "blender_positions.py"
    subprocess.run([str(_python_with_blender()), str(script), str(tmp_path / "out.npz"), *files], check=True)
    shown = np.load(tmp_path / "out.npz")
    for pose, joints in turned.items():
        for name in NAMES:
            wanted = glb.mesh(name, joints)[0]
            # Blender welds nothing and keeps the order, but drops vertices that no face names.
            off = cKDTree(shown[f"{pose}:{name}"]).query(wanted)[0]
            assert off.max() < UNSEEN, (pose, name)


def test_its_shape_targets_are_betas(model: HITModel, own: ShapedSurfaces, rigged: RiggedBody, glb: Glb) -> None:
    stated = rigged.errors_m["tissues with every beta 1 off"]
    bend = rigged.errors_m["in the T-, X- and seated pose"]
    other = BETAS + np.array([-1, 1, -1, 0, 0, 1, 0, 0, -1, 0], np.float32)
    # Each mesh in the pose that it is bound in: there the joints, which do not morph, do not matter.
    own_shape = exact(own, T_POSE, X_POSE)
    for betas in (np.zeros(10, np.float32), other):
        shift = (model.body(betas).shaped.joints_rest - model.body(BETAS).shaped.joints_rest)[0, 0].numpy()
        shape = exact(shaped(model, betas), T_POSE, X_POSE)
        for name in NAMES:
            bound = 0 if name == "body" else 1
            turned = rotations((T_POSE, X_POSE)[bound], PLACE.global_orient)
            wanted, before = shape[bound][name], own_shape[bound][name]
            # The pelvis stays too, and the whole body turns about it.
            found = glb.mesh(name, turned, betas)[0] + shift - turned["pelvis"] @ shift
            off = distances(found, wanted)
            assert off.max() < 2 * stated["max"] + bend["max"], name
            assert off.mean() < 2 * stated["mean"] + bend["mean"], name
            assert distances(before, wanted).mean() > 5 * off.mean(), name


def test_the_tree_is_smpls(model: HITModel, glb: Glb) -> None:
    nodes = glb.tree["nodes"]
    twins = [f"{name}_tissues" for name in JOINT_NAMES if name.partition("_")[2] in ("hip", "knee", "ankle", "foot")]
    assert [node["name"] for node in nodes] == [*JOINT_NAMES, *twins, *NAMES]
    for child, parent in enumerate(model.body_model.parents.tolist()):
        if parent >= 0:
            assert child in nodes[parent]["children"]
    posed = glb.globals()
    joints = model.body(BETAS, WALKING, PLACE.global_orient.copy(), PLACE.transl.copy()).joints[0].numpy()
    assert np.abs(np.stack([posed[index][:3, 3] for index in range(24)]) - joints).max() < 1e-5


def test_names_weights_and_materials(glb: Glb) -> None:
    for mesh in glb.tree["meshes"]:
        assert mesh["weights"] == pytest.approx(BETAS)
        assert mesh["extras"]["targetNames"] == [f"beta_{number}" for number in range(10)]
        (part,) = mesh["primitives"]
        assert glb.array(part["attributes"]["WEIGHTS_0"]).sum(1) == pytest.approx(1.0, abs=1e-6)
    materials = {material["name"]: material for material in glb.tree["materials"]}
    assert materials["body"]["alphaMode"] == "BLEND"
    assert materials["body"]["pbrMetallicRoughness"]["baseColorFactor"] == pytest.approx(
        [0.6867, 0.4452, 0.314, 0.25], abs=1e-3
    )
    assert "alphaMode" not in materials["BT"]
    for material in materials.values():
        assert material["pbrMetallicRoughness"]["metallicFactor"] == 0.0
        assert material["pbrMetallicRoughness"]["roughnessFactor"] == 0.8
    assert [material["name"] for material in glb.tree["materials"]] == list(NAMES)
    assert [mesh["primitives"][0]["material"] for mesh in glb.tree["meshes"]] == [0, 1, 2, 3]
    assert glb.tree["asset"] == {"version": "2.0", "generator": "HIT Viewer"}


def test_the_record_tells_origin_and_errors(glb: Glb) -> None:
    record = glb.record
    assert record["units"] == "metres"
    assert record["space"] == "posed"
    assert record["body"]["betas"] == pytest.approx(BETAS.tolist())
    assert len(record["model"]["sha256"]) == 64
    assert "Not medical data" in record["notice"]
    assert set(record["rig"]["errors_m"]) == {
        "as opened",
        "tissues with every beta 1 off",
        "in the T-, X- and seated pose",
        "skin with one beta 1 off, joints left in place",
    }
    assert record["rig"]["errors_m"]["as opened"]["max"] < 1e-4


def test_pose_blend_shapes_are_in_the_opened_skin(model: HITModel, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body with pose blend shapes, as SMPL's, opens exactly too."""
    noise = 0.002 * torch.randn(207, model.body_model.num_vertices * 3, generator=torch.Generator().manual_seed(0))
    monkeypatch.setitem(model.body_model._buffers, "posedirs", noise)
    body = model.body(BETAS, WALKING)
    skin = bound_skin(body)
    assert (skin.shape - body.shaped.vertices_rest[0]).norm(dim=1).max() > 1e-3
    assert (skin.posed(skin.shape, body.rest_transforms) - body.vertices[0]).norm(dim=1).max() < 1e-4


def test_bad_input_is_refused(
    model: HITModel, rigged: RiggedBody, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match="one body at a time"):
        rig(model, model.body(np.zeros((2, 10))))
    with pytest.raises(OutputError, match=r"expected \.glb, found \.obj"):
        save_rigged(rigged, tmp_path / "a.obj", {}, LOOKS)
    assert rigged_glb.LARGEST_FILE.to_bytes(4, "little") == b"\xff" * 4  # what the file's own field can hold
    small = replace(rigged, meshes=())
    size = save_rigged(small, tmp_path / "a.GLB", {}, LOOKS).stat().st_size
    monkeypatch.setattr(rigged_glb, "LARGEST_FILE", size)
    save_rigged(small, tmp_path / "a.GLB", {}, LOOKS)
    monkeypatch.setattr(rigged_glb, "LARGEST_FILE", size - 1)
    with pytest.raises(OutputError, match="too large for a GLB file"):
        save_rigged(small, tmp_path / "a.GLB", {}, LOOKS)


def test_cancelling_and_a_full_disk_leave_nothing(
    model: HITModel, rigged: RiggedBody, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = Subject.of(model, PLACE)

    def give_up(share: float, what: str = "") -> None:
        if share > 0.25:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        write("rigged", subject, tmp_path / "out" / "a.glb", give_up, {})
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(rigged_writer, "rig", lambda *ignored: rigged)
    fill_disk(monkeypatch)
    with pytest.raises(OutputError, match="No space left"):
        write("rigged", subject, tmp_path / "out" / "a.glb", silent, {})
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_it(
    rigged: RiggedBody, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[float]] = []

    def remember(model: HITModel, body: PosedBody, *ignored: object) -> RiggedBody:
        asked.append(body.betas[0].tolist())
        return rigged

    monkeypatch.setattr(rigged_writer, "rig", remember)
    arguments = ["infer", "--output", "rigged", "--out_folder", str(tmp_path), "--device", "cpu"]
    for option in (["--space", "shaped"], ["--method", "marching_cubes"]):
        assert main([*arguments, *option]) == 2
        assert option[0] in capsys.readouterr().err
    assert main([*arguments, "--betas", "0", "1"]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / f"template_rigged.{end}") for end in ("glb", "json")]
    assert asked == [[0, 1, 0, 0, 0, 0, 0, 0, 0, 0]]
    record = Glb(tmp_path / "template_rigged.glb").record
    assert record["body"]["betas"][:2] == [0.0, 1.0]
    assert json.loads((tmp_path / "template_rigged.json").read_text())["rig"] == record["rig"]
