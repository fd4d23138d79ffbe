"""Pickles are read as data: what a body needs loads, everything else is refused and nothing runs."""

import collections
import contextlib
import gzip
import os
import pickle
import pickletools
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import python2_pickles as py2
import scipy.sparse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hit_core.containers.pickle_arrays import Malformed, Unsupported, as_array
from hit_core.containers.pickles import load, loads
from hit_core.errors import BodyFileError

PLAIN = {
    "none": None,
    "numbers": [True, False, 0, -1, 255, 65535, 2**31, -(2**31), 10**30, -(10**30), 1.5, float("inf")],
    "text": ["", "male", "ü€😀", "quo\"te's\n\\ \t", "x" * 300],
    "bytes": [b"", b"abc\x00\xff", b"x" * 300],
    "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ((1, (2,)), [3])],
    "ordered": collections.OrderedDict(a=1, b=[2]),
    "default": collections.defaultdict(list, a=[1]),
    "sets": [set(), {1, "a"}, {2.5}],
    "numpy": [np.float32(1.5), np.int64(-3), np.bool_(True), np.str_("female"), np.bytes_(b"male")],
}
ARRAYS = {
    "f4": np.arange(6, dtype=np.float32).reshape(2, 3),
    "f2": np.array([1.5, -2], np.float16),
    "fortran": np.asfortranarray(np.arange(6.0).reshape(2, 3)),
    "permuted": np.arange(24, dtype=np.int16).reshape(2, 3, 4).transpose(1, 0, 2),
    "strided": np.arange(10)[::2],
    "big endian": np.arange(3, dtype=">f8"),
    "unsigned": np.array([2**32 - 1], np.uint32),
    "flags": np.array([True, False]),
    "scalar": np.array(2.5),
    "empty": np.zeros((0, 3)),
    "text": np.array(["male", "ü"]),
    "bytes": np.array([b"male"]),
    "objects": np.array(["x", None, 3], object),
    "object": np.array("male", object),
}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_plain_values_load_as_python_does(protocol: int) -> None:
    loaded = loads(pickle.dumps(PLAIN, protocol))
    assert loaded == PLAIN
    assert type(loaded["numbers"][0]) is bool


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("name", ARRAYS)
def test_arrays_load_as_python_does(name: str, protocol: int) -> None:
    array = ARRAYS[name]
    # Twice, for the second comes from the memo.
    first, second = loads(pickle.dumps([array, array], protocol))
    for loaded in (first, second):
        assert isinstance(loaded, np.ndarray)
        assert loaded.shape == array.shape
        assert loaded.dtype == array.dtype.newbyteorder("=")
        np.testing.assert_array_equal(loaded, array)
        assert loaded.flags.writeable


@pytest.mark.parametrize("protocol", [0, 1, 2, 5])
@pytest.mark.parametrize("kind", ["csc", "csr", "coo"])
@pytest.mark.parametrize("container", ["matrix", "array"])
def test_sparse_matrices_load_dense(kind: str, container: str, protocol: int) -> None:
    dense = np.zeros((4, 5))
    dense[[0, 1, 3], [2, 0, 4]] = [1.5, -2, 3]
    matrix = getattr(scipy.sparse, f"{kind}_{container}")(dense)
    np.testing.assert_array_equal(loads(pickle.dumps({"J": matrix}, protocol))["J"], dense)


@pytest.mark.parametrize("protocol", [0, 2])
def test_python2_arrays_load(protocol: int) -> None:
    values = np.array([[1.5, -2.25], [3e5, 0]])
    counts = np.array([10, 13, 39, 92, 255, 65535], np.int64)  # bytes that text escapes: line breaks, quotes, backslash
    data = py2.mapping({"betas": py2.array(values, protocol), "n": py2.array(counts, protocol)}, protocol)
    loaded = loads(py2.whole(data, protocol))
    np.testing.assert_array_equal(loaded["betas"], values)
    np.testing.assert_array_equal(loaded["n"], counts)


def test_python2_text_with_escapes() -> None:
    """Protocol 0 keeps text as Python 2 displayed it."""
    assert loads(b"(S'a\\x00\\xff\\\\n\\n\\'\"'\nS\"it's\"\nS''\nl.") == ["a\0\xff\\n\n'\"", "it's", ""]
    for broken in (b"S'\\x0'\n.", b"S'a\n.", b"Sa\n.", b"S'\n."):
        with pytest.raises(BodyFileError):
            loads(broken)


@pytest.mark.parametrize("protocol", [0, 2])
def test_python2_sparse_and_chumpy_load(protocol: int) -> None:
    dense = np.array([[0, 0.5, 0.5], [1, 0, 0]])
    values = np.arange(6.0).reshape(3, 2)
    entries = {"J": py2.sparse(dense, protocol), "shapedirs": py2.chumpy(values, protocol)}
    loaded = loads(py2.whole(py2.mapping(entries, protocol), protocol))
    np.testing.assert_array_equal(loaded["J"], dense)
    np.testing.assert_array_equal(loaded["shapedirs"], values)


def test_chumpy_views_are_resolved() -> None:
    leaf = py2.chumpy(np.arange(12.0).reshape(4, 3))
    picked = py2.array(np.array([0, 2, 3, 5], np.int64))
    select = {"a": leaf, "idxs": picked, "preferred_shape": b"(K\x02K\x02t"}
    entries = {
        "select": py2.instance("chumpy.reordering Select", select),
        "flat": py2.instance("chumpy.reordering Select", {"a": leaf, "idxs": picked}),
        "reshape": py2.instance("chumpy.reordering Reshape", {"a": leaf, "newshape": b"(K\x02J\xff\xff\xff\xfft"}),
        "transpose": py2.instance("chumpy.reordering transpose", {"a": leaf, "axes": b"N"}),
        "product": py2.instance("chumpy.ch MatVecMult", {"mtx": b"N", "vec": leaf}),
    }
    loaded = loads(py2.whole(py2.mapping(entries)))
    np.testing.assert_array_equal(loaded["select"], [[0, 2], [3, 5]])
    np.testing.assert_array_equal(loaded["flat"], [0, 2, 3, 5])
    np.testing.assert_array_equal(loaded["reshape"], np.arange(12.0).reshape(2, 6))
    np.testing.assert_array_equal(loaded["transpose"], np.arange(12.0).reshape(4, 3).T)
    assert isinstance(loaded["product"], Unsupported)
    with pytest.raises(Malformed, match="MatVecMult"):
        as_array(loaded["product"])


def test_chumpy_views_outside_their_array_are_refused() -> None:
    state = {"a": py2.chumpy(np.arange(3.0)), "idxs": py2.array(np.array([7], np.int64))}
    with pytest.raises(BodyFileError, match="does not fit"):
        loads(py2.whole(py2.instance("chumpy.reordering Select", state)))


def test_load_reads_files_packed_or_not(tmp_path: Path) -> None:
    content = pickle.dumps({"betas": np.arange(10.0)})
    (tmp_path / "a.pkl").write_bytes(content)
    (tmp_path / "b.gz").write_bytes(gzip.compress(content))
    np.testing.assert_array_equal(load(tmp_path / "a.pkl")["betas"], load(tmp_path / "b.gz")["betas"])


class Exploit:
    """Pickles as a call of anything."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, ...]:
        return self.call[0], self.call[1:]  # type: ignore[return-value]


def global_call(name: str, argument: str) -> bytes:
    """A pickle that calls `module name` with one text."""
    return b"c" + "\n".join(name.rsplit(".", 1)).encode() + b"\n(S'" + argument.encode() + b"'\ntR."


def exploits(canary: str) -> dict[str, tuple[bytes, str]]:
    """Pickles that would touch the file `canary`, and the name that must be told."""
    code = f"open({canary!r}, 'w').close()"
    stack = (
        b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c" + bytes([len(canary) + 6]) + b"touch " + canary.encode() + b"\x85R."
    )
    nested = pickle.dumps({"betas": [np.zeros(3), {"deep": (Exploit(eval, code),)}]})
    return {
        "os.system": (pickle.dumps(Exploit(os.system, f"touch {canary}")), r"(posix|nt)\.system"),
        "subprocess": (pickle.dumps(Exploit(subprocess.call, ["touch", canary])), r"subprocess\.call"),
        "eval": (pickle.dumps(Exploit(eval, code), 2), r"__builtin__\.eval"),
        "exec": (pickle.dumps(Exploit(exec, code), 4), r"builtins\.exec"),
        "nested": (nested, r"builtins\.eval"),
        "open": (global_call("io.open", canary), r"io\.open"),
        "getattr": (pickle.dumps(Exploit(getattr, "", "join")), "getattr"),
        "import": (global_call("builtins.__import__", "this"), r"__import__"),
        "old class": (f"(S'touch {canary}'\nios\nsystem\n.".encode(), r"os\.system"),
        "old object": (f"(cos\nsystem\nS'touch {canary}'\no.".encode(), r"os\.system"),
        "stack global": (stack, r"os\.system"),
        "numpy.load": (global_call("numpy.load", canary), r"numpy\.load"),
        "numpy.lib.format": (global_call("numpy.lib.npyio.NpzFile", canary), "NpzFile"),
        "numpy.save": (global_call("numpy.memmap", canary), r"numpy\.memmap"),
        "torch": (global_call("torch.storage._load_from_bytes", canary), "_load_from_bytes"),
        "pickle": (global_call("_pickle.loads", canary), r"_pickle\.loads"),
        "codecs": (global_call("codecs.open", canary), r"codecs\.open"),
        "attribute path": (b"\x80\x04\x8c\x05numpy\x8c\x0bdtype.mro.x\x93.", r"numpy\.dtype\.mro"),
        "runpy": (global_call("runpy.run_path", canary), r"runpy\.run_path"),
        "persistent id": (b"Pos.system\n.", "persistent id"),
        "extension": (b"\x80\x02\x82\x01.", "extension"),
        "out of band": (b"\x80\x05\x97.", "buffer outside"),
    }


@pytest.mark.parametrize("name", exploits("x"))
def test_code_is_refused_by_name_and_never_runs(name: str, tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    content, named = exploits(str(canary))[name]
    file = tmp_path / "mail.pkl"
    file.write_bytes(content)
    with pytest.raises(BodyFileError, match=named) as caught:
        load(file)
    assert str(file) in str(caught.value)
    assert "nothing in it was run" in str(caught.value)
    assert not canary.exists()


def test_the_exploits_are_real(tmp_path: Path) -> None:
    """Python's own unpickler falls for them, so that refusing them means something."""
    if sys.platform == "win32":
        pytest.skip("uses touch")
    for name in ("os.system", "eval", "nested", "stack global", "old class", "old object"):
        canary = tmp_path / name.replace(" ", "_").replace(".", "_")
        pickle.loads(exploits(str(canary))[name][0])
        assert canary.exists(), name


@pytest.mark.parametrize(
    "content",
    [
        b"cnumpy\nndarray\n(I4\ntR.",  # calls of names that only mark
        b"cchumpy.ch\nCh\n(I4\ntR.",
        b"c__builtin__\nobject\n)R.",
        b"cnumpy\nndarray\n}b.",  # a state for a name
        b"ccollections\nOrderedDict\n}(U\x08__call__K\x01ub.",
        b"cchumpy.ch\nCh\n)\x81}b}b.",  # a second state
        b"cchumpy.ch\nCh\n(I1\nt\x81.",  # arguments for __new__
        b"ccopy_reg\n_reconstructor\n(cchumpy.ch\nCh\nc__builtin__\ndict\n}tR.",
        b"c_codecs\nencode\n(S'x'\nS'rot13'\ntR.",
        b"cnumpy\ndtype\n(S'V1000000000000'\ntR.",
        b"cnumpy\ndtype\n(S'(1000000000,)f8'\ntR.",
        b"cnumpy\ndtype\n(S'f8,f8'\ntR.",
        b"cnumpy\ndtype\n(S'M8[s]'\ntR.",
        b"K\x01(K\x02\x90.",  # items for a number
        b"}](K\x01eK\x02s.",  # a list as key
    ],
)
def test_unexpected_uses_of_vetted_names_are_refused(content: bytes) -> None:
    with pytest.raises(BodyFileError, match="read as data"):
        loads(content)


def huge_array(shape: bytes) -> bytes:
    """A pickle of an array with 8 bytes and any shape."""
    good = py2.whole(py2.array(np.zeros(1)))
    return good.replace(b"(J\x01\x00\x00\x00t", shape)


@pytest.mark.parametrize(
    "content",
    [
        huge_array(b"(\x8a\x06\x00\x00\x00\x00\x00\x01t"),
        huge_array(b"(J\xff\xff\xff\x7fJ\xff\xff\xff\x7ft"),
        huge_array(b"(J\xff\xff\xff\xfft"),
        huge_array(b"(K\x02t"),  # as many bytes as one number has
        huge_array(b"(K\x00t"),
        huge_array(b"(K\x00" + b"\x8a\x06\x00\x00\x00\x00\x00\x01" * 12 + b"t"),
        b"\x80\x04\x8e\x00\x00\x00\x00\x00\x01\x00\x00.",  # bytes of a terabyte
        b"\x80\x05\x96\xff\xff\xff\xff\xff\xff\xff\xff.",
        b"\x80\x02X\xff\xff\xff\xffabc.",
        b"\x80\x02T\xff\xff\xff\x7fabc.",
        b"\x80\x02T\xff\xff\xff\xffabc.",
        b"\x80\x02\x8b\xff\xff\xff\x7f\x01.",
        b"I" + b"9" * 100_000 + b"\n.",
        b"\x80\x02K\x01r\xff\xff\xff\xffj\xff\xff\xff\xfe.",  # a memo of four billion places
        py2.whole(
            py2.instance(
                "scipy.sparse csc_matrix",
                {
                    "_shape": b"(J\xff\xff\xff\x7fJ\x00\x00\x01\x00t",
                    "indptr": py2.array(np.zeros(65537, np.int32)),
                    "indices": py2.array(np.zeros(0, np.int32)),
                },
            )
        ),
    ],
)
def test_declared_sizes_take_no_memory(content: bytes) -> None:
    with pytest.raises(BodyFileError):
        loads(content, "bomb.pkl")


def test_large_sparse_matrices_stay_unread() -> None:
    state = {
        "_shape": b"(J\xff\xff\xff\x7fK\x02t",
        "indptr": py2.array(np.zeros(3, np.int32)),
        "indices": py2.array(np.zeros(0, np.int32)),
        "data": py2.array(np.zeros(0)),
    }
    assert isinstance(loads(py2.whole(py2.instance("scipy.sparse csc_matrix", state))), Unsupported)


@pytest.mark.parametrize("side", [b"J\xff\xff\xff\xff", b"K\x00", b"\x8a\x06\x00\x00\x00\x00\x00\x02"])
def test_sparse_matrices_of_impossible_shapes_are_refused(side: bytes) -> None:
    state = {"_shape": b"(" + side + b"K\x02t", "data": py2.array(np.zeros(0))}
    with pytest.raises(BodyFileError, match="without a valid shape"):
        loads(py2.whole(py2.instance("scipy.sparse csc_matrix", state)))


def test_what_stands_on_top_is_doubled() -> None:
    assert loads(b"(K\x01K\x02K\x032l.") == [1, 2, 3, 3]


def test_types_with_a_byte_order_in_their_name() -> None:
    code = b"cnumpy.core.multiarray\nscalar\n(cnumpy\ndtype\n(S'>i2'\nI0\nI1\ntRS'\\x01\\x02'\ntR."
    assert loads(code) == pickle.loads(code) == 258


def test_deep_nesting_is_no_crash() -> None:
    deep = loads(b"]" * 30_000 + b"a" * 29_999 + b".")
    assert isinstance(deep, list)
    with pytest.raises(Malformed, match="too deep"):
        as_array(deep)


def test_repeated_references_take_no_time() -> None:
    """Thirty levels of pairs of the level below: a billion leaves in sixty opcodes."""
    content = b"(K\x01l" + b"".join(b"q\x00h\x00\x86" for _ in range(30)) + b"."
    value = loads(content)
    with pytest.raises(Malformed, match="too deep"):
        as_array(value)
    with pytest.raises(BodyFileError, match="key"):
        loads(b"}K\x01" + b"".join(b"q\x00h\x00\x86" for _ in range(30)) + b"K\x01s.")


def test_wide_references_are_bounded() -> None:
    level = b"(K\x01l"
    for _ in range(5):
        level = level + b"q\x00(" + b"h\x00" * 200 + b"l"
    with pytest.raises(Malformed, match="too many"):
        as_array(loads(level + b"."))


def test_lists_that_hold_themselves_load() -> None:
    loop = loads(b"]q\x00h\x00a.")
    assert loop[0] is loop
    with pytest.raises(Malformed):
        as_array(loop)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "too early"),
        (pickle.dumps({"betas": np.zeros(10)})[:-20], "too early"),
        (b"Hello, I am a body", "no pickle"),
        (b"\x89PNG\r\n\x1a\n", "no pickle"),
        (b"\x80\x63.", "protocol"),
        (b".", "no pickle"),
    ],
)
def test_what_is_no_pickle_is_said(content: bytes, message: str) -> None:
    with pytest.raises(BodyFileError, match=message):
        loads(content, "x.pkl")


def test_a_name_in_an_error_is_made_harmless() -> None:
    with pytest.raises(BodyFileError) as caught:
        loads(b"\x80\x04\x8c\x06os\n\x1b[2\x8c\x06system\x93.")
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3.0),
        ([1, 2.5], [1, 2.5]),
        ([[1], [2]], [[1], [2]]),
        ((np.float32(1), 2), [1, 2]),
        (np.array([1, 2.5], object), [1, 2.5]),
        (np.array(np.array([1, 2]), object), [1, 2]),
        ([np.zeros(2), np.ones(2)], [[0, 0], [1, 1]]),
        ([], []),
        (10**400, np.inf),
    ],
)
def test_as_array_takes_numbers(value: object, expected: object) -> None:
    np.testing.assert_array_equal(as_array(value), expected)


@pytest.mark.parametrize("value", ["text", b"x", None, {}, [[1], [1, 2]], ["1"], 1j, np.array(["a"]), {1}])
def test_as_array_refuses_the_rest(value: object) -> None:
    with pytest.raises(Malformed):
        as_array(value)


OPCODES = [opcode.code.encode("latin1") for opcode in pickletools.opcodes]
SEEDS = [pickle.dumps({**PLAIN, **ARRAYS, "J": scipy.sparse.csc_matrix(np.eye(3))}, protocol) for protocol in range(6)]
SEEDS += [py2.whole(py2.mapping({"x": py2.chumpy(np.ones(3), p), "J": py2.sparse(np.eye(2), p)}, p), p) for p in (0, 2)]
NAMES = st.sampled_from(
    [b"cos\nsystem\n", b"cnumpy\nndarray\n", b"cnumpy\ndtype\n", b"cnumpy.core.multiarray\n_reconstruct\n",
     b"cnumpy.core.multiarray\nscalar\n", b"cchumpy.ch\nCh\n", b"c_codecs\nencode\n", b"ccopy_reg\n_reconstructor\n",
     b"cscipy.sparse\ncsc_matrix\n", b"ccollections\nOrderedDict\n", b"c__builtin__\nset\n", b"cbuiltins\neval\n"]
)  # fmt: skip
PIECES = st.one_of(
    st.sampled_from(OPCODES),
    NAMES,
    st.sampled_from([b"K\x01", b"K\x00", b"N", b"U\x02f8", b"U\x01x", b")", b"}", b"]", b"(", b"q\x00", b"h\x00"]),
    st.binary(max_size=4),
)
FUZZ = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def loads_or_refuses(content: bytes) -> None:
    with contextlib.suppress(BodyFileError):
        loads(content, "fuzz.pkl")


@FUZZ
@given(st.binary(max_size=200))
def test_any_bytes_load_or_are_refused(content: bytes) -> None:
    loads_or_refuses(content)


@FUZZ
@given(st.lists(PIECES, max_size=40))
def test_any_opcodes_load_or_are_refused(pieces: list[bytes]) -> None:
    loads_or_refuses(b"".join(pieces) + b".")


@FUZZ
@given(st.data())
def test_damaged_pickles_load_or_are_refused(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(0, 3))
        content[place : place + length] = data.draw(PIECES)
        content = content or bytearray(b".")
    loads_or_refuses(bytes(content))
