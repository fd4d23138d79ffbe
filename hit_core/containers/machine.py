"""A small machine for pickle's opcodes that imports nothing and calls nothing by name: it reads pickles as data.

Python's own unpickler imports whatever a file names and calls it with whatever the file says, so a body that comes by
mail could run any program. This machine knows the opcodes of protocols 0 to 5, Python 2's included, and builds plain
containers, numbers, text and the values of `pickle_classes` (numpy arrays; sparse matrices and chumpy arrays as numpy
arrays). Every other name is refused. Sizes are checked against the bytes that are really there before memory is taken,
and everything that is built is charged to a budget: a few bytes can ask again and again for a copy of what is there.
"""

from __future__ import annotations

import codecs
import os
import pickle
import re
import struct
import warnings
from collections.abc import Callable
from typing import Any

from ..errors import BodyFileError
from ..phrases import phrase
from . import pickle_classes as values
from .budget import Budget, Exhausted
from .pickle_arrays import Malformed
from .watching import tell

__all__ = ["Machine", "Refused", "run"]

_MAX_DIGITS = 400
_MAX_INTEGER_BYTES = 256
_TOLD_EVERY = 2048
"""Instructions between two tellings of how far reading is."""
_MARK = object()
_PUSHED, _MADE, _NOTED = 64, 320, 100
"""Bytes charged for a value, for one made by a call, for one put into the memo; what large ones hold comes on top."""


def run(machine: Machine, file: str | os.PathLike[str] | None = None) -> Any:
    """Let a machine read its pickle; what goes wrong becomes a BodyFileError that names `file`."""
    try:
        return machine.run()
    except Exhausted as error:
        raise BodyFileError.about(
            phrase("{error}, which no body needs", error=error), file=file, remedy=_REMEDY
        ) from None
    except Refused as refused:
        raise BodyFileError.about(
            phrase(
                "was refused and nothing in it was run, because it asks for '{refused}', which no body needs",
                refused=refused,
            ),
            file=file,
            remedy=_REMEDY,
        ) from None
    except _Truncated:
        problem = phrase("is no complete pickle: it ends too early, after {count} bytes", count=len(machine.data))
        raise BodyFileError.about(problem, file=file) from None
    except Malformed as error:
        problem = phrase(
            "is no pickle that can be read as data: it holds {error} (at byte {position})",
            error=error,
            position=machine.position,
        )
        raise BodyFileError.about(problem, file=file) from None
    except (ValueError, IndexError, OverflowError, MemoryError, RecursionError):
        problem = phrase("is no pickle, or a damaged one (at byte {position})", position=machine.position)
        raise BodyFileError.about(problem, file=file) from None


_REMEDY = phrase("Save bodies as plain numpy arrays")


class Refused(Exception):
    """The pickle asks for code; the text names it."""


class _Truncated(Exception):
    """The pickle ends before its STOP."""


class Machine:
    """Carries out one pickle's instructions on a stack of plain values."""

    def __init__(self, data: bytes | bytearray, budget: Budget) -> None:
        self.data = data
        self.budget = budget
        self.position = 0
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def run(self) -> Any:
        """Carry out all instructions; return the value that is left."""
        # Only the mark of protocol 2 and later starts a pickle beyond ASCII; pictures and archives do so too.
        if self.data[:1] >= pickle.PROTO and self.data[:1] != pickle.PROTO:
            raise ValueError
        spend, charge = self.budget.step, self.budget.take
        count = 0
        while True:
            if count % _TOLD_EVERY == 0:
                tell("unpack", self.position / max(len(self.data), 1))
            count += 1
            spend()
            opcode = self.take(1)
            if opcode == pickle.STOP:
                return self.pop()
            if (push := _PUSHES.get(opcode)) is not None:
                charge(_PUSHED)
                self.stack.append(push(self))
            elif (act := _ACTIONS.get(opcode)) is not None:
                act(self)
            else:
                raise ValueError(opcode)

    def take(self, size: int) -> bytes:
        """Read the next bytes."""
        end = self.position + size
        if size < 0 or end > len(self.data):
            raise _Truncated
        if size > _PUSHED:
            self.budget.take(size)
        chunk = self.data[self.position : end]
        self.position = end
        return bytes(chunk)

    def made(self, value: Any) -> Any:
        """Charge what a call or a state has made, beyond what was there."""
        self.budget.take(_MADE + values.size_of(value))
        return value

    def line(self) -> bytes:
        """Read up to the end of the line."""
        end = self.data.find(b"\n", self.position)
        if end < 0:
            raise _Truncated
        chunk = bytes(self.data[self.position : end])
        self.position = end + 1
        return chunk.removesuffix(b"\r")

    def number(self, form: str) -> Any:
        """Read a number in one of struct's forms."""
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def text(self, form: str) -> str:
        """Read text whose length comes first."""
        encoded = self.take(self.number(form))
        self.budget.take(4 * len(encoded))  # one letter beyond the usual ones makes all of them that wide
        return encoded.decode("utf-8", "surrogatepass")

    def pop(self) -> Any:
        """Take the top of the stack, which is no mark."""
        value = self.stack.pop()
        if value is _MARK:
            raise Malformed(phrase("a mark in place of a value"))
        return value

    def top(self, kind: type) -> Any:
        """Return the top of the stack, which is of a kind, to be changed."""
        value = self.stack[-1]
        if not isinstance(value, kind):
            raise Malformed(phrase("items for something that is no {kind}", kind=kind.__name__))
        return value

    def pop_to_mark(self) -> list[Any]:
        """Take everything above the last mark, and the mark."""
        items = []
        while (value := self.stack.pop()) is not _MARK:
            items.append(value)
        items.reverse()
        return items

    def tuple_of(self, size: int) -> tuple[Any, ...]:
        """Take some values from the stack."""
        items = [self.pop() for _ in range(size)]
        return tuple(reversed(items))

    def name(self, module: Any, name: Any) -> values.Name:
        """Return what stands for a name; other names than those of data are refused."""
        if not isinstance(module, str) or not isinstance(name, str):
            raise Malformed(phrase("a name that is no text"))
        found = values.resolve(module, name)
        if found is None:
            raise Refused(re.sub(r"[^\w.<>-]", "?", f"{module}.{name}")[:100])
        return found

    def put(self, index: int) -> None:
        """Note the top of the stack in the memo."""
        value = self.stack[-1]
        if value is _MARK or index < 0:
            raise Malformed(phrase("a mark in place of a value"))
        if isinstance(value, values.Cell):
            value.memo_slots.append(index)
        self.budget.take(_NOTED)
        self.memo[index] = value

    def get(self, index: int) -> Any:
        """Return what the memo has."""
        if index not in self.memo:
            raise Malformed(phrase("a reference to nothing"))
        return self.memo[index]

    def set_items(self, target: dict[Any, Any], items: list[Any]) -> dict[Any, Any]:
        """Put keys and values, which take turns, into a dictionary."""
        if len(items) % 2:
            raise Malformed(phrase("a key without a value"))
        for key, value in zip(items[::2], items[1::2], strict=True):
            target[values.plain_key(key)] = value
        return target

    def build(self) -> None:
        """Give an object the state on top of it."""
        state, target = self.pop(), self.pop()
        self.looked_through(state)
        built = self.made(values.build(target, state))
        if isinstance(target, values.Cell):
            for slot in target.memo_slots:
                if self.memo.get(slot) is target:
                    self.memo[slot] = built
        self.stack.append(built)

    def new(self, options: bool) -> Any:
        """Begin an object of a class."""
        if options and not (type(extra := self.pop()) is dict and not extra):
            raise Malformed(phrase("an object with unexpected options"))
        args, kind = self.pop(), self.pop()
        if type(args) is not tuple or args:
            raise Malformed(phrase("an object with unexpected arguments"))
        return self.made(values.instantiate(kind))

    def persistent(self, identity: Any) -> Any:
        """Take the place of an object that lies outside of the file."""
        raise Refused(phrase("an object outside of the file (persistent id)"))

    def call(self, function: Any, args: Any) -> Any:
        """Make what calling a name means for data."""
        self.looked_through(args)
        return self.made(values.call(function, args))

    def looked_through(self, parts: Any) -> None:
        """Charge the items of what a call or a state is given: each is looked at, whatever comes of it."""
        given = parts.values() if isinstance(parts, dict) else parts if isinstance(parts, tuple) else ()
        self.budget.step(sum(len(part) for part in given if isinstance(part, list | tuple | dict | set)))


def _int(line: bytes) -> int:
    if len(line) > _MAX_DIGITS:
        raise Malformed(phrase("a number of too many digits"))
    return int(line)


def _integer(machine: Machine) -> int | bool:
    line = machine.line()
    return {b"00": False, b"01": True}[line] if line in (b"00", b"01") else _int(line)


def _binary_long(machine: Machine, form: str) -> int:
    size = machine.number(form)
    if size > _MAX_INTEGER_BYTES:
        raise Malformed(phrase("a number of too many digits"))
    return int.from_bytes(machine.take(size), "little", signed=True)


def _quoted(machine: Machine) -> str:
    line = machine.line()
    if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
        raise Malformed(phrase("text without quotes"))
    if b"\\" not in line:
        return line[1:-1].decode("latin1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # escapes that Python 2 did not know either
        return codecs.escape_decode(line[1:-1])[0].decode("latin1")


def _protocol(machine: Machine) -> None:
    if machine.number("B") > pickle.HIGHEST_PROTOCOL:
        raise Malformed(phrase("a pickle protocol of the future"))


def _object(machine: Machine) -> Any:
    args = machine.pop_to_mark()
    if not args:
        raise Malformed(phrase("an object without a class"))
    return machine.call(args[0], tuple(args[1:]))


def _instance(machine: Machine) -> Any:
    name = machine.name(machine.line().decode(), machine.line().decode())
    return machine.call(name, tuple(machine.pop_to_mark()))


def _refuse(what: str) -> Callable[[Machine], None]:
    def act(machine: Machine) -> None:
        raise Refused(what)

    return act


def _two(machine: Machine, use: Callable[[Any, Any], Any]) -> Any:
    second, first = machine.pop(), machine.pop()
    return use(first, second)


def _update_set(machine: Machine) -> None:
    items = [values.plain_key(item) for item in machine.pop_to_mark()]
    machine.top(set).update(items)


def _append(machine: Machine) -> None:
    item = machine.pop()
    machine.top(list).append(item)


def _extend(machine: Machine) -> None:
    items = machine.pop_to_mark()
    machine.top(list).extend(items)


def _set_item(machine: Machine) -> None:
    pair = list(machine.tuple_of(2))
    machine.set_items(machine.top(dict), pair)


def _set_items(machine: Machine) -> None:
    items = machine.pop_to_mark()
    machine.set_items(machine.top(dict), items)


# Opcodes that push one value.
_PUSHES: dict[bytes, Callable[[Machine], Any]] = {
    pickle.MARK: lambda m: _MARK,
    pickle.NONE: lambda m: None,
    pickle.NEWTRUE: lambda m: True,
    pickle.NEWFALSE: lambda m: False,
    pickle.INT: _integer,
    pickle.BININT: lambda m: m.number("<i"),
    pickle.BININT1: lambda m: m.number("B"),
    pickle.BININT2: lambda m: m.number("<H"),
    pickle.LONG: lambda m: _int(m.line().removesuffix(b"L")),
    pickle.LONG1: lambda m: _binary_long(m, "B"),
    pickle.LONG4: lambda m: _binary_long(m, "<i"),
    pickle.FLOAT: lambda m: float(m.line()),
    pickle.BINFLOAT: lambda m: m.number(">d"),
    pickle.STRING: _quoted,
    pickle.BINSTRING: lambda m: m.take(m.number("<i")).decode("latin1"),
    pickle.SHORT_BINSTRING: lambda m: m.take(m.number("B")).decode("latin1"),
    pickle.UNICODE: lambda m: m.line().decode("raw_unicode_escape"),
    pickle.BINUNICODE: lambda m: m.text("<I"),
    pickle.SHORT_BINUNICODE: lambda m: m.text("B"),
    pickle.BINUNICODE8: lambda m: m.text("<Q"),
    pickle.BINBYTES: lambda m: m.take(m.number("<I")),
    pickle.SHORT_BINBYTES: lambda m: m.take(m.number("B")),
    pickle.BINBYTES8: lambda m: m.take(m.number("<Q")),
    pickle.BYTEARRAY8: lambda m: m.take(m.number("<Q")),
    pickle.EMPTY_LIST: lambda m: [],
    pickle.EMPTY_TUPLE: lambda m: (),
    pickle.EMPTY_DICT: lambda m: {},
    pickle.EMPTY_SET: lambda m: m.made(set()),
    pickle.LIST: lambda m: m.pop_to_mark(),
    pickle.TUPLE: lambda m: tuple(m.pop_to_mark()),
    pickle.TUPLE1: lambda m: m.tuple_of(1),
    pickle.TUPLE2: lambda m: m.tuple_of(2),
    pickle.TUPLE3: lambda m: m.tuple_of(3),
    pickle.DICT: lambda m: m.set_items({}, m.pop_to_mark()),
    pickle.FROZENSET: lambda m: {values.plain_key(item) for item in m.pop_to_mark()},
    pickle.DUP: lambda m: m.stack[-1],
    pickle.GET: lambda m: m.get(_int(m.line())),
    pickle.BINGET: lambda m: m.get(m.number("B")),
    pickle.LONG_BINGET: lambda m: m.get(m.number("<I")),
    pickle.GLOBAL: lambda m: m.name(m.line().decode(), m.line().decode()),
    pickle.STACK_GLOBAL: lambda m: _two(m, m.name),
    pickle.REDUCE: lambda m: _two(m, m.call),
    pickle.NEWOBJ: lambda m: m.new(options=False),
    pickle.NEWOBJ_EX: lambda m: m.new(options=True),
    pickle.BINPERSID: lambda m: m.persistent(m.pop()),
    pickle.OBJ: _object,
    pickle.INST: _instance,
}

# Opcodes that change what is there, or refuse.
_ACTIONS: dict[bytes, Callable[[Machine], Any]] = {
    pickle.PROTO: _protocol,
    pickle.FRAME: lambda m: m.number("<Q"),
    pickle.POP: lambda m: m.stack.pop(),
    pickle.POP_MARK: lambda m: m.pop_to_mark(),
    pickle.APPEND: _append,
    pickle.APPENDS: _extend,
    pickle.SETITEM: _set_item,
    pickle.SETITEMS: _set_items,
    pickle.ADDITEMS: _update_set,
    pickle.PUT: lambda m: m.put(_int(m.line())),
    pickle.BINPUT: lambda m: m.put(m.number("B")),
    pickle.LONG_BINPUT: lambda m: m.put(m.number("<I")),
    pickle.MEMOIZE: lambda m: m.put(len(m.memo)),
    pickle.BUILD: lambda m: m.build(),
    pickle.PERSID: _refuse(phrase("an object outside of the file (persistent id)")),
    pickle.EXT1: _refuse(phrase("a registered extension")),
    pickle.EXT2: _refuse(phrase("a registered extension")),
    pickle.EXT4: _refuse(phrase("a registered extension")),
    pickle.NEXT_BUFFER: _refuse(phrase("a buffer outside of the file")),
    pickle.READONLY_BUFFER: _refuse(phrase("a buffer outside of the file")),
}
