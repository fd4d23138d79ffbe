"""The metrics of a training, read from its metrics.csv files as they grow."""

import array
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

__all__ = ["Curve", "RunMetrics", "best_values", "is_score"]

CHUNK, MAX_LINE = 1 << 18, 1 << 16
HIGHER_IS_BETTER = ("accuracy", "dice", "iou")


@dataclass(frozen=True, eq=False)
class Curve:
    """One metric: epochs done (with fractions), steps and values, float64 arrays of one length."""

    epochs: npt.NDArray[np.float64]
    steps: npt.NDArray[np.float64]
    values: npt.NDArray[np.float64]


class _MetricsFile:
    """One metrics.csv; what is there is read once, whole lines only, and from the start if it was written anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._forget()

    def _forget(self) -> None:
        self._offset = 0
        self._rest = b""
        self._header = b""
        self._names: list[str] = []
        self.columns: dict[str, tuple[array.array[float], array.array[float], array.array[float]]] = {}

    def read(self) -> tuple[bool, bool]:
        """Read at most `CHUNK` bytes; return whether something was new, and whether more is left."""
        try:
            with self.path.open("rb") as stream:
                size = stream.seek(0, 2)
                stream.seek(0)
                anew = size < self._offset or stream.read(len(self._header)) != self._header
                if anew:  # with a new metric the training writes the file anew, with another header
                    self._forget()
                stream.seek(self._offset)
                data = stream.read(CHUNK)
        except OSError:
            return False, False
        self._offset += len(data)
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()[-MAX_LINE:]
        if lines and not self._names:
            self._header = lines[0] + b"\n"
            self._names = _fields(lines.pop(0))
        for line in lines:
            self._take(_fields(line))
        return anew or bool(lines), self._offset < size

    def _take(self, fields: list[str]) -> None:
        if len(fields) != len(self._names) or "step" not in self._names:
            return
        step = _value(fields[self._names.index("step")])
        epoch = _value(fields[self._names.index("epoch")]) if "epoch" in self._names else None
        if step is None:
            return
        for name, text in zip(self._names, fields, strict=True):
            value = _value(text) if text and name not in ("epoch", "step") else None
            if value is None:
                continue
            column = self.columns.get(name)
            if column is None:
                column = self.columns[name] = (array.array("d"), array.array("d"), array.array("d"))
            column[0].append(epoch if epoch is not None else math.nan)
            column[1].append(step)
            column[2].append(value)


def _fields(line: bytes) -> list[str]:
    try:
        return line.decode("utf-8").strip("\r").split(",")  # the names and numbers of metrics hold no commas
    except UnicodeDecodeError:
        return []


def _value(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


class RunMetrics:
    """All metrics of one training over its starts; where a later start went back, it counts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[Path, _MetricsFile] = {}

    def update(self) -> tuple[bool, bool]:
        """Read what is new, a little at a time; return whether something was, and whether more is left."""
        paths = sorted(self.folder.glob("logs/version_*/metrics.csv"), key=_version)
        changed = left = False
        for path in paths:
            file = self._files.setdefault(path, _MetricsFile(path))
            new, more = file.read()
            changed, left = changed or new, left or more
            if more:
                break
        for path in set(self._files) - set(paths):
            del self._files[path]
            changed = True
        return changed, left

    def curves(self) -> dict[str, Curve]:
        """The metrics by name, as read so far."""
        parts: dict[str, list[tuple[npt.NDArray[np.float64], ...]]] = {}
        for path in sorted(self._files, key=_version):
            columns = {name: tuple(map(np.array, column)) for name, column in self._files[path].columns.items()}
            first = min((float(column[1][0]) for column in columns.values()), default=math.inf)
            for name, earlier in parts.items():
                parts[name] = [tuple(array[part[1] < first] for array in part) for part in earlier]
            for name, column in columns.items():
                parts.setdefault(name, []).append(column)
        curves = {}
        for name, pieces in sorted(parts.items()):
            epochs, steps, values = (np.concatenate(arrays) for arrays in zip(*pieces, strict=True))
            curves[name] = Curve(_epochs_done(epochs), steps, values)
        return curves


def _epochs_done(epochs: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The k-th of n entries of epoch e stands at e + k / n."""
    if not len(epochs):
        return epochs
    begins = np.flatnonzero(np.concatenate([[True], np.diff(epochs) != 0]))
    counts = np.diff(np.concatenate([begins, [len(epochs)]]))
    rank = np.arange(len(epochs)) - np.repeat(begins, counts) + 1
    return epochs + rank / np.maximum(np.repeat(counts, counts), counts.max())


def _version(path: Path) -> tuple[int, str]:
    number = path.parent.name.rpartition("_")[2]
    return (int(number) if number.isdigit() else -1), path.parent.name


def is_score(name: str) -> bool:
    """Whether a metric is a share or a score between -1 and 1, and not a loss."""
    return name.rpartition("/")[2].startswith((*HIGHER_IS_BETTER, "composition", "failed_share"))


def best_values(curves: Mapping[str, Curve]) -> dict[str, float]:
    """Best value of each validation metric: the highest accuracy, Dice and IoU, and the lowest loss."""
    best: dict[str, float] = {}
    for name, curve in curves.items():
        values = curve.values[np.isfinite(curve.values)]
        kind = name.rpartition("/")[2]
        if not name.startswith("val/") or not len(values) or kind.startswith("composition"):
            continue
        best[name] = float(values.max() if kind.startswith(HIGHER_IS_BETTER) else values.min())
    return best
