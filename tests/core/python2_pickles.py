"""Pickles as Python 2, old numpy, scipy and chumpy wrote them, put together opcode by opcode."""

import numpy as np


def array(values: np.ndarray, protocol: int = 2) -> bytes:
    """Opcodes that push a numpy array."""
    code = values.dtype.str[1:].encode()
    if protocol == 0:
        shape = b"(" + b"".join(b"I%d\n" % n for n in values.shape) + b"t"
        data = repr(values.tobytes())[1:].encode()
        return (
            b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR(I1\n" + shape
            + b"cnumpy\ndtype\n(S'" + code + b"'\nI0\nI1\ntR(I3\nS'<'\nNNNI-1\nI-1\nI0\ntbI00\nS" + data + b"\ntb"
        )  # fmt: skip
    shape = b"(" + b"".join(b"J" + n.to_bytes(4, "little") for n in values.shape) + b"t"
    raw = values.tobytes()
    return (
        b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R(K\x01" + shape
        + b"cnumpy\ndtype\nU" + bytes([len(code)]) + code
        + b"K\x00K\x01\x87R(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89T"
        + len(raw).to_bytes(4, "little") + raw + b"tb"
    )  # fmt: skip


def mapping(entries: dict[str, bytes], protocol: int = 2) -> bytes:
    """Opcodes that push a dictionary, whose values are given as opcodes."""
    if protocol == 0:
        return b"(d" + b"".join(b"S'" + key.encode() + b"'\n" + value + b"s" for key, value in entries.items())
    items = b"".join(b"U" + bytes([len(key)]) + key.encode() + value for key, value in entries.items())
    return b"}(" + items + b"u"


def instance(name: str, state: dict[str, bytes], protocol: int = 2) -> bytes:
    """Opcodes that push an instance of a class, `module name`, with its state."""
    module, kind = name.encode().split()
    start = b"c" + module + b"\n" + kind + b"\n"
    if protocol == 0:
        return b"ccopy_reg\n_reconstructor\n(" + start + b"c__builtin__\nobject\nNtR" + mapping(state, 0) + b"b"
    return start + b")\x81" + mapping(state) + b"b"


def chumpy(values: np.ndarray, protocol: int = 2) -> bytes:
    """Opcodes that push a chumpy array."""
    state = {"_dirty_vars": b"c__builtin__\nset\n((ltR", "_itr": b"N", "x": array(values, protocol)}
    return instance("chumpy.ch Ch", state, protocol)


def sparse(dense: np.ndarray, protocol: int = 2) -> bytes:
    """Opcodes that push scipy's compressed columns."""
    rows, columns = dense.shape
    starts, indices, data = [0], [], []
    for column in dense.T:
        indices += np.flatnonzero(column).tolist()
        data += column[column != 0].tolist()
        starts.append(len(indices))
    state = {
        "_shape": b"(I%d\nI%d\nt" % (rows, columns),
        "maxprint": b"I50\n",
        "indptr": array(np.array(starts, np.int32), protocol),
        "indices": array(np.array(indices, np.int32), protocol),
        "data": array(np.array(data, np.float64), protocol),
    }
    return instance("scipy.sparse.csc csc_matrix", state, protocol)


def whole(opcodes: bytes, protocol: int = 2) -> bytes:
    """A pickle file of opcodes."""
    return (b"\x80\x02" if protocol == 2 else b"") + opcodes + b"."
