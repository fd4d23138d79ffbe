"""One known body written as the tools write theirs: file names and writers, for tests of reading."""

import argparse
import bz2
import gzip
import io
import json
import lzma
import pickle
import sys
import types
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.spatial.transform import Rotation

BETAS = np.array([0.9, -1.2, 0.4, 0.5, -0.3, 0.2, -0.1, 0.25, 0.15, -0.2], np.float32)
POSE = np.zeros((24, 3), np.float32)
POSE[0] = [0.15, 0.7, -0.1]
POSE[[1, 3, 4, 16, 17, 19]] = [
    [-0.8, 0.1, 0.1],
    [0.2, 0.1, 0],
    [1.0, 0, 0],
    [0.1, -0.2, -1],
    [0.1, 0.3, 1],
    [0, 1.1, 0],
]
TRANSL = np.array([0.1, -0.2, 3.5], np.float32)
FRAMES = 4
OTHER = -BETAS
FLIP = Rotation.from_rotvec([np.pi, 0, 0])
STEP = np.arange(FRAMES, dtype=np.float32)


def root(camera: bool = False) -> np.ndarray:
    """The root's rotation, in a camera's axes if asked."""
    turned = FLIP * Rotation.from_rotvec(POSE[0])
    return np.asarray(turned.as_rotvec(), np.float32) if camera else POSE[0]


def full(camera: bool = False, count: int = 24) -> np.ndarray:
    """Root and joints (count, 3); 55 and 52 have no hands of SMPL."""
    pose = np.concatenate([root(camera)[None], POSE[1:]])
    return pose if count == 24 else np.concatenate([pose[:22], np.zeros((count - 22, 3), np.float32)])


def moving(pose: np.ndarray) -> np.ndarray:
    """Frames (T, n) of a pose whose joints but the root turn on by 0.01 each."""
    frames = np.repeat(pose.reshape(1, -1), FRAMES, axis=0)
    frames[:, 3:66] += 0.01 * STEP[:, None]
    return frames


def matrices(vectors: np.ndarray) -> np.ndarray:
    """Rotation matrices of vectors."""
    found = Rotation.from_rotvec(vectors.reshape(-1, 3)).as_matrix().astype(np.float32)
    return found.reshape(*vectors.shape[:-1], 3, 3)


def tensors(value: Any) -> Any:
    """Arrays as torch's tensors."""
    if isinstance(value, dict):
        return {key: tensors(item) for key, item in value.items()}
    return torch.tensor(value) if isinstance(value, np.ndarray) else value


def joblib_bytes(content: object, protocol: int = 4) -> bytes:
    """What joblib.dump writes: each array as a wrapper, with its bytes behind its instructions."""
    module = types.ModuleType("joblib.numpy_pickle")

    class NumpyArrayWrapper:
        pass

    NumpyArrayWrapper.__module__, NumpyArrayWrapper.__qualname__ = "joblib.numpy_pickle", "NumpyArrayWrapper"
    module.NumpyArrayWrapper = NumpyArrayWrapper  # type: ignore[attr-defined]
    stream = io.BytesIO()

    class Pickler(pickle._Pickler):  # type: ignore[name-defined]
        def save(self, value: object, **rest: object) -> None:
            if type(value) is not np.ndarray:
                super().save(value, **rest)
                return
            wrapper = NumpyArrayWrapper()
            wrapper.__dict__ = {"subclass": np.ndarray, "shape": value.shape, "order": "C", "dtype": value.dtype,
                                "allow_mmap": True, "numpy_array_alignment_bytes": 16}  # fmt: skip
            super().save(wrapper)
            if self.proto >= 4:
                self.framer.commit_frame(force=True)
            if value.dtype.hasobject:
                stream.write(pickle.dumps(value, 5))
                return
            padding = 16 - (stream.tell() + 1) % 16
            stream.write(bytes([padding]) + b"\xff" * padding + value.tobytes())

    before = {name: sys.modules.get(name) for name in ("joblib", "joblib.numpy_pickle")}
    sys.modules["joblib"], sys.modules["joblib.numpy_pickle"] = types.ModuleType("joblib"), module
    try:
        Pickler(stream, protocol).dump(content)
    finally:
        for name, old in before.items():
            if old is None:
                del sys.modules[name]
            else:
                sys.modules[name] = old
    return stream.getvalue()


def _npz(**fields: Any) -> bytes:
    stream = io.BytesIO()
    np.savez(stream, **fields)
    return stream.getvalue()


def _npy(value: Any) -> bytes:
    stream = io.BytesIO()
    np.save(stream, value, allow_pickle=True)
    return stream.getvalue()


def _torch(value: Any, legacy: bool = False) -> bytes:
    stream = io.BytesIO()
    torch.save(tensors(value), stream, _use_new_zipfile_serialization=not legacy)
    return stream.getvalue()


def _table(rows: np.ndarray, head: str = "", separator: str = ",") -> bytes:
    lines = [separator.join(f"{value:.7g}" for value in row) for row in np.atleast_2d(rows)]
    return "\n".join([*([head] if head else []), *lines, ""]).encode()


SMPL = {"pose": full().reshape(72), "betas": BETAS}
SMPLX_FACE = {"expression": np.zeros((1, 10), np.float32), "jaw_pose": np.zeros((1, 3), np.float32)}
IN_CAMERA = {"global_orient": matrices(root(True)[None]), "body_pose": matrices(POSE[1:]), "betas": BETAS}
TWO = [("betas", BETAS), ("betas", OTHER)]


def _phalp() -> dict[str, Any]:
    frames = {}
    for index in range(FRAMES):
        pose = moving(full(True))[index].reshape(24, 3)
        person = {"global_orient": matrices(pose[:1]), "body_pose": matrices(pose[1:]), "betas": BETAS}
        frames[f"out/clip/img/{index:06d}.jpg"] = {
            "time": index, "tid": [2, 5], "bbox": [np.zeros(4)] * 2, "scale": [np.array([100.0])] * 2,
            "camera": [np.zeros(3)] * 2, "smpl": [person, {**person, "betas": OTHER}], "pose": [np.zeros(229)] * 2,
        }  # fmt: skip
    return frames


def _vibe() -> dict[str, Any]:
    one = {"pred_cam": np.zeros((FRAMES, 3)), "pose": moving(full(True)), "betas": np.tile(BETAS, (FRAMES, 1)),
           "joints3d": np.zeros((FRAMES, 49, 3)), "frame_ids": np.arange(FRAMES)}  # fmt: skip
    return {"persons": {1: one, 7: {**one, "betas": np.tile(OTHER, (FRAMES, 1))}}}["persons"]


def _romp(track: bool) -> dict[str, Any]:
    def frame(index: int) -> dict[str, Any]:
        return {"smpl_thetas": moving(full(True))[index : index + 1], "smpl_betas": BETAS[None],
                "cam_trans": TRANSL[None], "cam": np.zeros((1, 3))}  # fmt: skip

    frames = {f"{index:05d}.jpg": frame(index) for index in range(FRAMES)}
    if track:
        frames = {3: {index: {k: v[0] for k, v in frame(index).items()} for index in range(FRAMES)}}
        return {"sequence_results": np.array(frames, object)}
    return {"results": np.array(frames, object)}


def _trace() -> dict[str, Any]:
    betas = np.concatenate([np.tile(BETAS, (FRAMES, 1)), np.full((FRAMES, 1), 0.02)], axis=1)
    both = np.concatenate([betas, betas * -1])
    return {"outputs": np.array({
        "smpl_thetas": np.tile(moving(full(True)), (2, 1)), "smpl_betas": both, "track_ids": np.repeat([4, 9], FRAMES),
        "reorganize_idx": np.tile(np.arange(FRAMES), 2), "world_global_rots": np.tile(root(), (2 * FRAMES, 1)),
        "world_trans": np.tile(TRANSL, (2 * FRAMES, 1)), "cam_trans": np.tile(TRANSL, (2 * FRAMES, 1)),
    }, object)}  # fmt: skip


def _prompthmr() -> dict[str, Any]:
    def part(camera: bool) -> dict[str, Any]:
        return {"pose": moving(full(camera, 55)), "shape": np.tile(BETAS, (FRAMES, 1)),
                "trans": np.tile(TRANSL, (FRAMES, 1))}  # fmt: skip

    return {"people": {1: {"smplx_world": part(False), "smplx_cam": part(True), "frames": np.arange(FRAMES)}},
            "camera": {"focal": 1000.0}}  # fmt: skip


def _mdm() -> np.ndarray:
    six = matrices(moving(full()).reshape(FRAMES, 24, 3))
    columns = np.concatenate([six[..., 0], six[..., 1]], axis=-1)
    return np.array({"thetas": columns.transpose(1, 2, 0), "root_translation": np.tile(TRANSL, (FRAMES, 1)).T}, object)


def _amass(**more: Any) -> dict[str, Any]:
    up = Rotation.from_rotvec([np.pi / 2, 0, 0])
    pose = full(count=52)
    pose[0] = (up * Rotation.from_rotvec(POSE[0])).as_rotvec()
    return {"poses": moving(pose), "trans": np.zeros((FRAMES, 3)), "betas": np.pad(BETAS, (0, 6)),
            "gender": np.array("female"), "mocap_framerate": np.array(120.0), "dmpls": np.zeros((FRAMES, 8)),
            **more}  # fmt: skip


def _easymocap() -> dict[str, Any]:
    pose = full().reshape(1, 72).copy()
    pose[:, :3] = 0
    return {"id": 3, "Rh": POSE[:1].tolist(), "Th": TRANSL[None].tolist(), "poses": pose.tolist(),
            "shapes": BETAS[None].tolist()}  # fmt: skip


_QUATERNIONS = Rotation.from_rotvec(full()).as_quat()
LAYOUTS: dict[str, Callable[[], bytes]] = {
    "phalp.pkl": lambda: joblib_bytes(_phalp()),
    "phalp_zlib.pkl": lambda: zlib.compress(joblib_bytes(_phalp())),
    "hmr2.npz": lambda: _npz(**{key: value[None] for key, value in IN_CAMERA.items()}),
    "hmr2_wrapped.pkl": lambda: pickle.dumps({"pred_smpl_params": tensors(IN_CAMERA)}),
    "tokenhmr.pt": lambda: _torch(IN_CAMERA),
    "tokenhmr_old.pth": lambda: _torch(IN_CAMERA, legacy=True),
    "vibe.pkl": lambda: joblib_bytes(_vibe()),
    "vibe_bz2.pkl": lambda: bz2.compress(joblib_bytes(_vibe())),
    "vibe_lzma.pkl": lambda: lzma.compress(joblib_bytes(_vibe()), format=lzma.FORMAT_ALONE),
    "vibe_xz.pkl": lambda: lzma.compress(joblib_bytes(_vibe())),
    "vibe_gzip.pkl": lambda: gzip.compress(joblib_bytes(_vibe())),
    "pymafx.pkl": lambda: joblib_bytes({"pose": moving(full(True)), "betas": np.tile(BETAS, (FRAMES, 1)),
                                        "smplx_params": [{"shape": BETAS}] * FRAMES, "pred_cam": np.zeros((4, 3))}),
    "pare.pkl": lambda: joblib_bytes({"pred_pose": matrices(full(True))[None], "pred_shape": BETAS[None]}),
    "romp_video.npz": lambda: _npz(**_romp(False)),
    "romp_tracks.npz": lambda: _npz(**_romp(True)),
    "trace.npz": lambda: _npz(**_trace()),
    "smplerx.npz": lambda: _npz(betas=BETAS[None], body_pose=full(count=24)[1:22].reshape(1, 63),
                                global_orient=root(True)[None], transl=TRANSL[None], **SMPLX_FACE),
    "shapy.npz": lambda: _npz(betas=BETAS, body_pose=matrices(POSE[1:22]), global_rot=matrices(root(True)[None]),
                              **SMPLX_FACE),
    "easymocap_list.json": lambda: json.dumps([_easymocap()]).encode(),
    "gvhmr.pt": lambda: _torch({f"smpl_params_{name}": {
        "body_pose": moving(full(camera))[:, 3:66], "global_orient": moving(full(camera))[:, :3],
        "betas": np.tile(BETAS, (FRAMES, 1)), "transl": np.tile(TRANSL, (FRAMES, 1)),
    } for name, camera in (("global", False), ("incam", True))}),
    "tram.npy": lambda: _npy(np.array(tensors({
        "pred_cam": np.zeros((FRAMES, 3)), "pred_rotmat": matrices(moving(full(True)).reshape(FRAMES, 24, 3)),
        "pred_shape": np.tile(BETAS, (FRAMES, 1)), "pred_trans": np.tile(TRANSL, (FRAMES, 1, 1)),
    }), object)),
    "prompthmr.pkl": lambda: joblib_bytes(_prompthmr()),
    "nlf.pkl": lambda: pickle.dumps({"pose": [full(True).reshape(1, 72)] * 2, "betas": [BETAS[None]] * 2,
                                     "trans": [TRANSL[None]] * 2, "vertices3d": [np.zeros((1, 9, 3))] * 2}),
    "hybrik.pk": lambda: pickle.dumps({"pred_thetas": matrices(full(True)).reshape(1, 216), "pred_betas": [BETAS],
                                       "pred_uvd": np.zeros((1, 29, 3))}),
    "aist.pkl": lambda: pickle.dumps({"smpl_poses": moving(full()), "smpl_trans": np.tile(TRANSL * 90, (FRAMES, 1)),
                                      "smpl_scaling": np.array([90.0]), "smpl_loss": 0.1}, 2),
    "mdm.npy": lambda: _npy(_mdm()),
    "amass.npz": lambda: _npz(**_amass()),
    "thuman.pkl": lambda: pickle.dumps({"betas": BETAS[None], "body_pose": POSE[None, 1:22].reshape(1, 63),
                                        "global_orient": POSE[:1], "transl": TRANSL[None], "scale": np.array([1.05]),
                                        **SMPLX_FACE}),
    "degrees.json": lambda: json.dumps({"pose": np.degrees(full()).reshape(-1).tolist(),
                                        "betas": BETAS.tolist()}).encode(),
    "quaternions_last.npz": lambda: _npz(body_pose=_QUATERNIONS[1:], global_orient=_QUATERNIONS[0], betas=BETAS),
    "quaternions_first.npz": lambda: _npz(pose=_QUATERNIONS[:, [3, 0, 1, 2]].reshape(96), betas=BETAS),
    "records.jsonl": lambda: b"".join(json.dumps({"pose": frame.tolist(), "betas": BETAS.tolist()}).encode() + b"\n"
                                      for frame in moving(full())),
    "betas.csv": lambda: _table(BETAS, ",".join(f"beta_{n}" for n in range(10))),
    "betas.txt": lambda: _table(BETAS, separator=" "),
    "betas_german.csv": lambda: _table(BETAS, separator=";").replace(b".", b","),
    "betas_column.npy": lambda: _npy(BETAS[:, None]),
    "poses.npy": lambda: _npy(moving(full())),
    "wham.pkl": lambda: joblib_bytes({0: {"pose": moving(full(True)), "pose_world": moving(full()),
                                          "trans": np.zeros((FRAMES, 3)), "trans_world": np.tile(TRANSL, (FRAMES, 1)),
                                          "betas": np.tile(BETAS, (FRAMES, 1)), "verts": np.zeros((FRAMES, 9, 3))}}),
    "bev.npz": lambda: _npz(results=np.array({"smpl_thetas": full(True).reshape(1, 72), "cam_trans": TRANSL[None],
                                              "smpl_betas": np.append(BETAS, 0.03)[None]}, object)),
    "smplifyx.pkl": lambda: pickle.dumps({"body_pose": POSE[None, 1:22].reshape(1, 63), "betas": BETAS[None],
                                          "global_orient": root(True)[None], "camera_translation": TRANSL[None],
                                          "pose_embedding": np.zeros((1, 32)), **SMPLX_FACE}, 2),
    "agora.pkl": lambda: pickle.dumps({"body_pose": POSE[None, 1:22].reshape(1, 63), "betas": np.append(BETAS, 0)[None],
                                       "global_orient": POSE[:1], "transl": TRANSL[None], "gender": "female",
                                       **SMPLX_FACE}),
    "pixie.pkl": lambda: pickle.dumps({"shape": np.pad(BETAS, (0, 190))[None], "exp": np.zeros((1, 50)),
                                       "body_pose": matrices(POSE[1:22])[None], "body_cam": np.zeros((1, 3)),
                                       "global_pose": matrices(root(True)[None])[None]}),
    "osx.npz": lambda: _npz(smplx_root_pose=root(True)[None], smplx_body_pose=POSE[None, 1:22].reshape(1, 63),
                            smplx_shape=BETAS[None], smplx_expr=np.zeros((1, 10))),
    "zju.npy": lambda: _npy(np.array({"poses": np.concatenate([np.zeros((1, 3)), POSE[1:]]).reshape(1, 72),
                                      "Rh": POSE[:1], "Th": TRANSL[None], "shapes": BETAS[None]}, object)),
    "bedlam.npz": lambda: _npz(imgname=np.array([f"{n}.png" for n in range(FRAMES)]), pose_cam=moving(full(True, 55)),
                               pose_world=moving(full(count=55)), shape=np.tile(np.append(BETAS, 0.1), (FRAMES, 1)),
                               trans_cam=np.zeros((FRAMES, 3)), trans_world=np.tile(TRANSL, (FRAMES, 1)),
                               gender=np.array(["female"] * FRAMES), sub=np.array(["rp_a"] * FRAMES),
                               scale=np.ones(FRAMES), center=np.zeros((FRAMES, 2))),
    "moyo.pkl": lambda: pickle.dumps({
        "fullpose": np.pad(_amass()["poses"][:, :66], ((0, 0), (0, 99))), "trans": np.zeros((FRAMES, 3)),
        "betas": np.pad(BETAS, (0, 290)), "stageii_debug_details": {
            "mocap_frame_rate": 60.0, "cfg": {"surface_model": {"type": "smplx", "gender": "neutral"}}}}),
    "slahmr.npz": lambda: _npz(trans=np.tile(TRANSL, (2, FRAMES, 1)), root_orient=np.tile(root(), (2, FRAMES, 1)),
                               betas=np.stack([np.pad(BETAS, (0, 6)), np.pad(OTHER, (0, 6))]),
                               pose_body=np.tile(moving(full())[:, 3:66], (2, 1, 1)), world_scale=np.ones((2, 1)),
                               latent_pose=np.zeros((2, FRAMES, 32)), cam_R=np.zeros((2, FRAMES, 3, 3))),
    "multihmr.npy": lambda: _npy(np.array([{"rotvec": full(True, 53), "shape": BETAS, "transl": TRANSL,
                                            "expression": np.zeros(10), "v3d": np.zeros((9, 3))}] * 2, object)[:1]),
    "humandata.npz": lambda: _npz(smpl=np.array({"global_orient": moving(full())[:, :3],
                                                 "betas": np.tile(BETAS, (FRAMES, 1)),
                                                 "body_pose": moving(full())[:, 3:].reshape(FRAMES, 23, 3)}, object),
                                  meta=np.array({"gender": ["female"] * FRAMES}, object)),
    "frankmocap.pkl": lambda: pickle.dumps({"smpl_type": "smpl", "pred_output_list": [{
        "pred_body_pose": full(True).reshape(1, 72), "pred_betas": BETAS[None],
        "pred_rotmat": matrices(full(True))[None]}]}),
    "emdb.pkl": lambda: pickle.dumps({"gender": "female", "smpl": {
        "poses_root": moving(full())[:, :3], "poses_body": moving(full())[:, 3:], "betas": BETAS,
        "trans": np.tile(TRANSL, (FRAMES, 1))}, "camera": {"intrinsics": np.eye(3)}}),
    "cliff.npz": lambda: _npz(pose=moving(full(True)), shape=np.tile(BETAS, (FRAMES, 1)), focal_l=np.ones(FRAMES),
                              global_t=np.tile(TRANSL, (FRAMES, 1)), imgname=np.array(["a.png"] * FRAMES)),
    "whmr.pkl": lambda: joblib_bytes({"global_pose": full().reshape(1, 72), "local_pose": full(True).reshape(1, 72),
                                      "pred_shape": BETAS[None], "pred_cam": np.zeros((1, 3))}),
    "hmr.pkl": lambda: pickle.dumps({"theta": np.concatenate([[0.9, 0, 0], full(True).reshape(72), BETAS])[None]}),
    "threedpw.pkl": lambda: pickle.dumps({"poses": [moving(full()), moving(full())[:3]], "betas": [BETAS, OTHER],
                                          "trans": [np.tile(TRANSL, (FRAMES, 1)), np.zeros((3, 3))],
                                          "genders": ["m", "f"], "cam_poses": np.zeros((FRAMES, 4, 4))}, 2),
    "cape.npz": lambda: _npz(pose=full().reshape(72), transl=TRANSL, v_posed=np.zeros((9, 3))),
    "icon.npy": lambda: _npy(np.array(tensors({
        "betas": BETAS[None], "body_pose": matrices(POSE[1:22])[None], "global_orient": matrices(POSE[:1])[None],
        "transl": TRANSL[None], "expression": np.zeros((1, 50)), "scale": np.ones(1),
        "full_pose": np.zeros((1, 55, 3, 3)),
    }), object)),
    "transfer.pkl": lambda: pickle.dumps(tensors({"global_orient": matrices(POSE[:1])[None], "betas": BETAS[None],
                                                  "body_pose": matrices(POSE[1:])[None], "transl": TRANSL[None]})),
    "visualizer.pkl": lambda: pickle.dumps({"body_model": "smpl", "gender": "female", **tensors({
        "betas": BETAS[None], "expression": np.zeros((1, 10)), "body_pose": POSE[None, 1:],
        "global_orient": POSE[None, :1],
    })}),
    "meshcapade.smpl": lambda: _npz(codecVersion=2, gender=2, shapeParameters=BETAS, bodyPose=full()[None],
                                    bodyTranslation=TRANSL[None], frameCount=1),
    "nlf_persons.pkl": lambda: pickle.dumps({  # by picture, with as many rows as persons in it
        "pose": [np.stack([full().reshape(72), 0.5 * full().reshape(72)]), full().reshape(1, 72)],
        "betas": [np.stack([BETAS, OTHER]), BETAS[None]], "trans": [np.stack([TRANSL, TRANSL]), TRANSL[None]]}),
    "romp_persons.npz": lambda: _npz(results=np.array({f"{index}.jpg": {
        "smpl_thetas": np.stack([moving(full(True))[index], 0.3 * full(True).reshape(72)]),
        "smpl_betas": np.stack([BETAS, OTHER]), "cam_trans": np.tile(TRANSL, (2, 1))} for index in range(FRAMES)
    }, object)),
    "rows_6d.npy": lambda: _npy(np.array({"thetas": np.concatenate([np.concatenate([
        (m := matrices(moving(full()).reshape(FRAMES, 24, 3)))[..., 0, :], m[..., 1, :]], -1),
        np.zeros((FRAMES, 1, 6))], 1).transpose(1, 2, 0)}, object)),
    "wound.json": lambda: json.dumps({"betas": BETAS.tolist(), "pose": np.concatenate([
        POSE[:1] * (1 + 4 * np.pi / np.linalg.norm(POSE[0])), POSE[1:]]).reshape(72).tolist()}).encode(),
    "names.csv": lambda: b"\n".join([b"name," + b",".join(b"b%d" % n for n in range(10)), *(
        f"{name}," .encode() + _table(betas).strip() for name, betas in (("anna", BETAS), ("bo", OTHER)))]),
    "printed.txt": lambda: np.array2string(BETAS.astype(float), max_line_width=30).encode(),
    "parameter.pt": lambda: _torch({"pose": torch.nn.Parameter(torch.tensor(full().reshape(72))),
                                    "betas": torch.tensor(np.stack([BETAS, OTHER])).T[:, 0]}),
    "utf16_be.json": lambda: json.dumps({key: value.tolist() for key, value in SMPL.items()}).encode("utf-16-be"),
    "namespace.pkl": lambda: pickle.dumps(argparse.Namespace(**SMPL, where=Path("a/b"))),
    "noisy_betas.pkl": lambda: pickle.dumps({
        "pose": moving(full()), "betas": BETAS + np.array([0.1, -0.1, 0.1, -0.1])[:, None]}),
    "protocol_0.pkl": lambda: pickle.dumps({key: value.tolist() for key, value in SMPL.items()}, 0),
    "own_objects.npz": lambda: _npz(data=np.array([SMPL, SMPL], object)),
}  # fmt: skip
"""File name -> content; each holds the body above, as its first person or frame."""

SEVERAL = {
    "phalp.pkl": ("2", "5"),
    "vibe.pkl": ("1", "7"),
    "trace.npz": ("4", "9"),
    "slahmr.npz": ("0", "1"),
    "nlf_persons.pkl": ("0", "1"),
    "romp_persons.npz": ("0", "1"),
    "names.csv": ("anna", "bo"),
}
"""Files with two persons, whose second has the betas `OTHER`."""
SEQUENCES = ("phalp.pkl", "vibe.pkl", "pymafx.pkl", "romp_video.npz", "romp_tracks.npz", "trace.npz", "gvhmr.pt",
             "tram.npy", "prompthmr.pkl", "aist.pkl", "mdm.npy", "amass.npz", "records.jsonl", "poses.npy",
             "wham.pkl", "bedlam.npz", "moyo.pkl", "slahmr.npz", "humandata.npz", "emdb.pkl", "cliff.npz",
             "threedpw.pkl")  # fmt: skip
NO_BETAS = ("aist.pkl", "cape.npz", "mdm.npy", "poses.npy", "rows_6d.npy")
SMPLX = ("agora.pkl", "bedlam.npz", "icon.npy", "moyo.pkl", "multihmr.npy", "osx.npz", "pixie.pkl", "smplifyx.pkl",
         "smplerx.npz", "shapy.npz", "gvhmr.pt", "prompthmr.pkl", "thuman.pkl")  # fmt: skip


def write(folder: Path, name: str) -> Path:
    """Write a layout."""
    path = folder / name
    path.write_bytes(LAYOUTS[name]())
    return path
