"""Small files that ask for much: each is refused in a sentence, within the memory that a reader may take."""

import gzip
import io
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import python2_pickles as py2
import torch
import yaml

from hit_core.body.files import load_body
from hit_core.body.model import BodyModel
from hit_core.body.smpl_files import load_smpl_arrays
from hit_core.containers.budget import Budget, Exhausted
from hit_core.containers.json_files import parse_json
from hit_core.containers.pickles import loads
from hit_core.containers.torch_files import read_torch
from hit_core.containers.yaml_files import read_yaml
from hit_core.errors import BodyFileError, CheckpointError, DataError
from hit_core.model.library import find_models, load_model
from hit_core.surfaces.storage import shipped_resolution
from hit_core.training.data.subjects import read_subject

ALLOWED = 1_500_000_000
"""Bytes above those of the idle program."""


def memory(what: str) -> int:
    """Resident bytes of this process: VmRSS now, VmHWM at most since it was reset."""
    found = re.search(rf"{what}:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return 1024 * int(found.group(1))


@contextmanager
def sparing() -> Iterator[None]:
    """Fail if what is done inside takes more memory than a reader may."""
    if sys.platform != "linux":
        yield
        return
    Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here on
    before = memory("VmRSS")
    yield
    assert memory("VmHWM") - before < ALLOWED


def repeated(value: bytes, name: bytes, times: int) -> bytes:
    """A pickle that keeps a value and calls a name with it again and again."""
    return b"\x80\x02" + value + b"q\x010(" + (name + b"h\x01\x85R") * times + b"l."


LONG_LIST = b"(" + b"K\x01" * 100_000 + b"l"
LONG_TEXT = b"X" + struct.pack("<I", 1_000_000) + b"a" * 1_000_000
NUMBERS = py2.array(np.zeros(100_000))
PLACES = py2.array(np.zeros(100_000, np.int64))
PICKLES = {
    "lists": repeated(LONG_LIST, b"c__builtin__\nlist\n", 100_000),
    "sets": repeated(LONG_LIST, b"c__builtin__\nfrozenset\n", 20_000),
    "texts": repeated(LONG_TEXT, b"c_codecs\nencode\n", 100_000),
    "empty sets": b"\x80\x02(" + b"\x8f" * 2_500_000 + b"l.",
    "memo": b"\x80\x04N(" + b"N\x94" * 1_900_000 + b"l.",
    "instructions": b"\x80\x02(" + b"N0" * 3_000_000 + b"l.",
    "selections": b"\x80\x02"
    + NUMBERS + b"q\x010" + PLACES + b"q\x020("
    + b"".join([py2.instance("chumpy.reordering Select", {"a": b"h\x01", "idxs": b"h\x02"})] * 20_000) + b"l.",
    "sparse matrices": b"\x80\x02("
    + b"".join(
        [
            py2.instance(
                "scipy.sparse csc_matrix",
                {
                    "_shape": b"(J\x40\x42\x0f\x00K\x05t",
                    "indptr": py2.array(np.zeros(6, np.int32)),
                    "indices": py2.array(np.zeros(0, np.int32)),
                    "data": py2.array(np.zeros(0)),
                },
            )
        ]
        * 3_000
    ) + b"l.",
}  # fmt: skip


JUDGE = """
import json, re, sys
from pathlib import Path
from hit_core.containers.pickles import load
from hit_core.errors import BodyFileError
answers = {}
for path in map(Path, sys.argv[1:]):
    try:
        load(path)
        answer = "was read"
    except BodyFileError as error:
        answer = str(error)
    answers[path.name] = answer, int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
print(json.dumps(answers))
"""
"""Reads in a process of its own: where every call is checked against its types, millions of instructions take hours."""


@pytest.mark.skipif(sys.platform != "linux", reason="no /proc")
def test_pickles_that_multiply_are_refused(tmp_path: Path) -> None:
    files = []
    for name, content in PICKLES.items():
        files.append(tmp_path / name)
        files[-1].write_bytes(content)
    done = subprocess.run([sys.executable, "-c", JUDGE, *map(str, files)], capture_output=True, text=True, check=True)
    answers = json.loads(done.stdout)
    for name, (answer, peak_kb) in answers.items():
        assert re.search(r"needs more than|holds more than", answer), (name, answer)
        assert 1024 * peak_kb < ALLOWED, name


def test_a_long_number_as_a_key_is_no_crash() -> None:
    with pytest.raises(BodyFileError, match="too many digits"):
        loads(b"\x80\x02}\x8b" + struct.pack("<i", 5000) + b"\x01" * 5000 + b"K\x01s.", "key.pkl")


def many_times(unpacked: bytes, times: int) -> bytes:
    """A gzip archive that unpacks to the same again and again."""
    return gzip.compress(unpacked, 1) * times


@pytest.mark.parametrize("ending", [".gz", ".pkl"])
def test_archives_that_grow_are_refused(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"bomb{ending}"
    path.write_bytes(many_times(bytes(50_000_000), 60))
    with sparing(), pytest.raises(BodyFileError, match="too large"):
        load_body(path)


def packed_zip(path: Path, name: str, size: int) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w") as member,
    ):
        header = io.BytesIO()
        np.lib.format.write_array_header_1_0(header, {"descr": "|u1", "fortran_order": False, "shape": (size,)})
        member.write(header.getvalue())
        for _ in range(size // 10_000_000):
            member.write(bytes(10_000_000))


def test_npz_that_grows_is_refused(tmp_path: Path) -> None:
    for read, name in ((load_body, "betas.npy"), (load_smpl_arrays, "v_template.npy")):
        packed_zip(tmp_path / "bomb.npz", name, 600_000_000)
        with sparing(), pytest.raises(BodyFileError, match="too large"):
            read(tmp_path / "bomb.npz")


def test_npz_of_very_many_members_is_refused(tmp_path: Path) -> None:
    entry = b"PK\x01\x02" + bytes(24) + struct.pack("<HHHHHII", 1, 0, 0, 0, 0, 0, 0) + b"x"
    count = 3_000_000
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 65535, 65535, count * len(entry), 4, 0)
    (tmp_path / "many.npz").write_bytes(b"PK\x03\x04" + entry * count + end)
    with sparing(), pytest.raises(BodyFileError, match="too many members"):
        load_body(tmp_path / "many.npz")


@pytest.mark.parametrize("text", [b"[" + b"[]," * 10_000_000, b"[" + b"{}," * 9_000_000 + b"{}]", b"[" * 200_000])
def test_json_that_grows_is_refused(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "bomb.json"
    path.write_bytes(gzip.compress(b'{"betas":' + text + b"}", 1))
    with sparing(), pytest.raises(BodyFileError, match=r"damaged or no JSON \(it"):
        load_body(path)


def test_whole_numbers_have_four_hundred_digits_and_a_sign() -> None:
    assert parse_json(b"-" + b"9" * 400) == -(10**400 - 1)
    with pytest.raises(ValueError, match="too many digits"):
        parse_json(b"9" * 402)


@pytest.mark.parametrize("text", ["NaN", "[1e999]", '{"a": -Infinity}', "9" * 402])
def test_numbers_that_are_none_are_refused_where_asked(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|digits"):
        parse_json(text.encode(), finite=True)


def test_json_in_all_its_forms_is_read() -> None:
    assert parse_json(b'\xef\xbb\xbf{"a": [1, 2.5, null]}') == {"a": [1, 2.5, None]}
    assert np.isnan(parse_json(b"NaN"))


MERGED = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n}: &a{n} {{p: *a{n - 1}, q: *a{n - 1}, r: *a{n - 1}}}\n" for n in range(1, 30)
)
YAML = {
    "aliases": MERGED,
    "merge keys": "b0: &b0 {x: 1}\n"
    + "".join(f"b{n}: &b{n}\n  <<: [{', '.join([f'*b{n - 1}'] * 9)}]\n" for n in range(1, 12)),
    "brackets": "a: " + "[" * 20_000,
    "a loop": "a: &a [*a]",
    "a date": "z: 2001-13-45",
    "a number": "z: !!int ''",
    "an object": "z: !!python/object/apply:os.getcwd []",
    "a tab": "a:\n\t- b",
    "letters": "\x00",
    "size": "# " + "x" * 300_000,
}


@pytest.mark.parametrize("name", YAML)
def test_yaml_that_stands_for_too_much_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "config.yaml").write_text(YAML[name])
    with sparing(), pytest.raises(ValueError, match=r"\w") as caught:
        read_yaml(tmp_path / "config.yaml")
    assert "\n" not in str(caught.value)


def test_yaml_with_aliases_is_read(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("a: &a [1, 2]\nb: *a\nc:\n  <<: {d: 3}\n")
    assert read_yaml(tmp_path / "config.yaml") == {"a": [1, 2], "b": [1, 2], "c": {"d": 3}}


def test_one_damaged_model_leaves_the_others_alone(folder: Path) -> None:
    models = folder.parent
    for name, text in YAML.items():
        broken = Path(shutil.copytree(folder, models / f"with {name}"))
        (broken / "config.yaml").write_text(text)
    linked = Path(shutil.copytree(folder, models / "device"))
    (linked / "config.yaml").unlink()
    (linked / "config.yaml").symlink_to("/dev/zero")
    if sys.platform != "win32":
        piped = Path(shutil.copytree(folder, models / "pipe"))
        (piped / "config.yaml").unlink()
        os.mkfifo(piped / "config.yaml")
    named = Path(shutil.copytree(folder, models / "name"))
    checkpoint = next((named / "ckpts").glob("*.ckpt"))
    checkpoint.rename(checkpoint.with_name("model-epoch=1-val_accuracy=9.9.9.9.ckpt"))
    with sparing():
        found = {model.name: model for model in find_models(models)}
    assert found["hit_male"].problem is None
    assert found["name"].problem is None
    assert found["phantom_male"].problem is None
    problems = [found[f"with {name}"].problem for name in YAML] + [found["device"].problem]
    assert all(problem and "config.yaml" in problem for problem in problems), problems
    assert "pipe" in (found["pipe"].problem or "") or sys.platform == "win32"


@pytest.mark.parametrize(
    ("option", "value"),
    [("depth", 200_000), ("width", 10**9), ("multires", 10**6), ("width", -5), ("width", float("inf")), ("depth", "x")],
)
def test_networks_of_any_size_are_refused(folder: Path, body_model: BodyModel, option: str, value: object) -> None:
    config = yaml.safe_load((folder / "config.yaml").read_text())
    config["train_cfg"]["networks"]["lbs"][option] = value
    (folder / "config.yaml").write_text(yaml.safe_dump(config))
    with sparing(), pytest.raises(CheckpointError, match=r"networks\.lbs"):
        load_model(folder, device="cpu", body_model=body_model)


@pytest.mark.parametrize("value", ["x", [1], None])
def test_networks_that_are_no_section_are_refused(folder: Path, body_model: BodyModel, value: object) -> None:
    config = yaml.safe_load((folder / "config.yaml").read_text())
    config["train_cfg"]["networks"]["tissue"] = value
    (folder / "config.yaml").write_text(yaml.safe_dump(config))
    with pytest.raises(CheckpointError, match=r"networks\.tissue"):
        load_model(folder, device="cpu", body_model=body_model)


def change_members(path: Path, change: Callable[[str, bytes], tuple[bytes, int]]) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            content, method = change(name, data)
            archive.writestr(name, content, method)


def test_checkpoints_that_grow_are_refused(folder: Path) -> None:
    path = next((folder / "ckpts").glob("*.ckpt"))

    def inflate(name: str, data: bytes) -> tuple[bytes, int]:
        pickled = name.endswith("data.pkl")
        return (bytes(300_000_000), zipfile.ZIP_DEFLATED) if pickled else (data, zipfile.ZIP_STORED)

    change_members(path, inflate)
    with sparing(), pytest.raises(BodyFileError, match="oversized"):
        read_torch(path)


def test_tensors_that_repeat_their_numbers_are_refused(tmp_path: Path) -> None:
    torch.save({"state_dict": {"a": torch.zeros(1).expand(1_000_000_000)}}, tmp_path / "a.ckpt")
    with sparing(), pytest.raises(BodyFileError, match="larger than its numbers"):
        read_torch(tmp_path / "a.ckpt")


class Foreign:
    """Of a class that no reader knows."""

    def __init__(self) -> None:
        self.entries = {"a": [1]}


def test_torch_files_are_read_as_torch_does(tmp_path: Path) -> None:
    layer = torch.nn.Linear(3, 2)
    base = torch.arange(12.0)
    content = {
        "state_dict": layer.state_dict(),
        "weight": layer.weight,
        "turned": torch.arange(6).reshape(2, 3).T,
        "shared": [base[2:5], base[::2]],
        "half": torch.ones(3, dtype=torch.bfloat16),
        "flags": torch.tensor([True, False]),
        "none": torch.zeros(0, 3),
        "size": layer.weight.shape,
        "epoch": 4,
        "foreign": Foreign(),
        "dtype": torch.float32,
        "deep": {"x": (1, [2.5, "text"])},
    }
    torch.save(content, tmp_path / "a.pt")
    found = read_torch(tmp_path / "a.pt")
    for name in ("turned", "half", "flags", "none", "weight"):
        assert torch.equal(found[name], content[name]), name
        assert found[name].dtype == content[name].dtype
    assert all(torch.equal(*pair) for pair in zip(found["shared"], content["shared"], strict=True))
    assert all(torch.equal(found["state_dict"][name], value) for name, value in layer.state_dict().items())
    assert (found["epoch"], tuple(found["size"]), found["deep"]) == (4, (2, 3), {"x": (1, [2.5, "text"])})


def test_display_surfaces_that_grow_are_not_used(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    from hit_core.model.hit import HITModel

    packed_zip(folder / "display_surfaces.npz", "vertices.npy", 600_000_000)
    model = load_model("phantom_male", device="cpu")
    object.__setattr__(model.info, "path", folder)
    assert isinstance(model, HITModel)
    with sparing():
        assert shipped_resolution(model) is None
    assert "bytes unpacked" in caplog.text


def test_subjects_with_shared_lists_are_refused(tmp_path: Path) -> None:
    level = b"(K\x01l"
    for _ in range(6):
        level = level + b"q\x000(" + b"h\x00" * 200 + b"l"
    text = lambda name: b"X" + struct.pack("<I", len(name)) + name  # noqa: E731
    body = b"}" + text(b"BODY") + level + b"s"
    content = b"\x80\x02}" + text(b"gender") + text(b"male") + b"s" + text(b"mri_seg_dict") + body + b"s."
    (tmp_path / "s.gz").write_bytes(gzip.compress(content))
    with sparing(), pytest.raises(DataError, match=r"BODY.*(deep|many)"):
        read_subject(tmp_path / "s.gz")


def test_a_budget_says_what_it_allows() -> None:
    budget = Budget(memory=10 * 1024**2, steps=3)
    budget.take(1024**2)
    budget.step(3)
    with pytest.raises(Exhausted, match="10 MB"):
        budget.take(10 * 1024**2)
    with pytest.raises(Exhausted, match="3 objects"):
        budget.step()
