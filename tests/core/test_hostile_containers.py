"""Each container that a body may come in, made to run something, to hang, or to ask for much: it is refused for it."""

import bz2
import io
import json
import lzma
import os
import pickle
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import body_layouts as layouts
import numpy as np
import pytest
import torch
from test_budgets import sparing

from hit_core.body.files import load_body
from hit_core.errors import BodyFileError


class Exploit:
    """Pickles as a call of os.system."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (self.command,)


def saved(content: object, legacy: bool = False) -> bytes:
    stream = io.BytesIO()
    torch.save(content, stream, _use_new_zipfile_serialization=not legacy)
    return stream.getvalue()


def with_tensor(exploit: Exploit) -> bytes:
    """A plain pickle of a tensor, whose memory is a pickle of its own."""
    inner = saved(exploit, legacy=True)
    return b"\x80\x02ctorch.storage\n_load_from_bytes\nB" + struct.pack("<I", len(inner)) + inner + b"\x85R."


CONTAINERS: dict[str, Callable[[Exploit], bytes]] = {
    "joblib": lambda exploit: layouts.joblib_bytes({"pose": np.zeros(72), "betas": exploit}),
    "joblib, objects": lambda exploit: layouts.joblib_bytes({"betas": np.array([exploit, 1], object)}),
    "zlib": lambda exploit: zlib.compress(layouts.joblib_bytes({"betas": exploit})),
    "bz2": lambda exploit: bz2.compress(pickle.dumps({"betas": exploit})),
    "xz": lambda exploit: lzma.compress(pickle.dumps({"betas": exploit})),
    "torch": lambda exploit: saved({"pose": torch.zeros(72), "betas": exploit}),
    "torch, old": lambda exploit: saved({"pose": torch.zeros(72), "betas": exploit}, legacy=True),
    "tensor in a pickle": with_tensor,
    "objects in npy": lambda exploit: layouts._npy(np.array({"betas": exploit}, object)),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_code_in_any_container_is_refused_by_name(tmp_path: Path, name: str) -> None:
    canary = tmp_path / "canary"
    path = tmp_path / "mail"
    path.write_bytes(CONTAINERS[name](Exploit(f"touch {canary}")))
    with pytest.raises(BodyFileError, match=r"refused and nothing in it was run.*(posix|nt)\.system"):
        load_body(path)
    assert not canary.exists()


BOMB = b"\0" * 400_000_000
"""Beyond what a body may hold; each packer makes little of it."""


@pytest.mark.parametrize("pack", [lambda data: zlib.compress(data, 1), lambda data: bz2.compress(data, 1)])
def test_packed_bombs_are_not_unpacked(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "bomb.pkl"
    path.write_bytes(pack(BOMB[:300_000_000]))
    with sparing(), pytest.raises(BodyFileError, match="too large"):
        load_body(path)


def test_an_archive_that_asks_for_memory_to_unpack_is_refused(tmp_path: Path) -> None:
    filters = [{"id": lzma.FILTER_LZMA1, "dict_size": 2**20}]
    data = bytearray(lzma.compress(bytes(1000), lzma.FORMAT_ALONE, filters=filters))
    data[1:5] = struct.pack("<I", 2**31)  # the size of its dictionary
    (tmp_path / "bomb.pkl").write_bytes(b"]\0\0" + bytes(data[3:]))
    with sparing(), pytest.raises(BodyFileError, match="lzma"):
        load_body(tmp_path / "bomb.pkl")


def test_joblib_arrays_larger_than_their_bytes_are_refused(tmp_path: Path) -> None:
    good = layouts.joblib_bytes({"betas": np.zeros(7, np.float32)}, 2)
    assert good.count(b"K\x07\x85") == 1
    (tmp_path / "a.pkl").write_bytes(good.replace(b"K\x07\x85", b"J\xff\xff\xff\x7f\x85"))
    with sparing(), pytest.raises(BodyFileError, match="ends too early"):
        load_body(tmp_path / "a.pkl")


def test_pickles_within_pickles_have_an_end(tmp_path: Path) -> None:
    content: object = np.zeros(2)
    for _ in range(12):
        box = np.empty(1, object)
        box[0] = content
        content = box
    stream = layouts.joblib_bytes({"betas": content})
    inner = pickle.dumps(1)
    for _ in range(20):  # a file of torch.save that holds one that holds one
        inner = b"\x80\x02ctorch.storage\n_load_from_bytes\nB" + struct.pack("<I", len(inner)) + inner + b"\x85R."
        head = b"".join(pickle.dumps(part, 2) for part in (0x1950A86A20F9469CFC6C, 1001, {}))
        inner = head + inner + pickle.dumps([], 2)
    for data in (stream, inner):
        (tmp_path / "deep.pkl").write_bytes(data)
        with sparing(), pytest.raises(BodyFileError):
            load_body(tmp_path / "deep.pkl")


def test_old_torch_files_with_lying_sizes_are_refused(tmp_path: Path) -> None:
    good = saved({"betas": torch.arange(10.0)}, legacy=True)
    size = struct.pack("<q", 10)
    assert good.count(size) == 1
    for lie in (2**40, -1, 2**62):
        (tmp_path / "a.pt").write_bytes(good.replace(size, struct.pack("<q", lie)))
        with sparing(), pytest.raises(BodyFileError, match=r"tensor|damaged"):
            load_body(tmp_path / "a.pt")


def test_torch_archives_with_tensors_that_repeat_are_refused(tmp_path: Path) -> None:
    good = saved({"betas": torch.zeros(1).expand(1000)})
    (tmp_path / "a.pt").write_bytes(good)
    with pytest.raises(BodyFileError, match="tensor larger than its numbers"):
        load_body(tmp_path / "a.pt")
    with zipfile.ZipFile(tmp_path / "b.pt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b/data.pkl", bytes(100_000_000))
    with sparing(), pytest.raises(BodyFileError, match="packed or oversized"):
        load_body(tmp_path / "b.pt")


@pytest.mark.parametrize(
    "content",
    [
        b"1," * 15_000_000,
        b"a,b\n" + b"1,2\n" * 9_000_000,
        b"[1]\n" * 9_000_000,
        b'{"betas":[0]}\n' * 2_000_000,
        b"1 " * 20_000_000,
    ],
)
def test_text_that_grows_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    with sparing(), pytest.raises(BodyFileError):
        load_body(tmp_path / "a.txt")


def test_many_bodies_apart_from_each_other_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hit_core.body.reading import body_file

    monkeypatch.setattr(body_file, "_MOST_BODIES", 50)
    (tmp_path / "a.json").write_bytes(json.dumps([{"betas": [0.0] * 10}] * 100).encode())
    with pytest.raises(BodyFileError, match=r"too many bodies.*at most 50"):
        load_body(tmp_path / "a.json")


def test_well_known_plain_containers_are_read(tmp_path: Path) -> None:
    def named(module: str, name: str, protocol_2: bytes) -> bytes:
        return b"\x80\x02c" + module.encode() + b"\n" + name.encode() + b"\n)\x81" + protocol_2 + b"."

    entries = b"}(X\x05\x00\x00\x00betas](" + b"G" + struct.pack(">d", 0.5) + b"G" + struct.pack(">d", 0.25) + b"eu"
    for module, name in (("easydict", "EasyDict"), ("addict.addict", "Dict"), ("munch", "Munch"),
                         ("argparse", "Namespace"), ("types", "SimpleNamespace")):  # fmt: skip
        (tmp_path / "a.pkl").write_bytes(named(module, name, entries + b"b"))
        assert load_body(tmp_path / "a.pkl").betas[:2].tolist() == [0.5, 0.25]
