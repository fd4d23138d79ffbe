"""Compute devices: which one to use, and how many points fit into the memory that is free now."""

import logging
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from ..errors import DeviceError
from ..phrases import phrase
from . import fused

__all__ = ["choose_device", "in_chunks", "one_core", "points_per_chunk", "spare_memory", "to_host"]

logger = logging.getLogger(__name__)
Result = TypeVar("Result")

BYTES_PER_POINT = 8192
"""Peak of one posed query with its search state, measured with a margin."""
GPU_POINTS = 300_000
FUSED_GPU_POINTS = 1_048_576
"""More, where the kernels leave a point less to remember: a search's last rounds keep only a part of the GPU busy."""
CPU_POINTS = 32_768
"""Small enough to stay in a few hundred MB and near the cache; larger chunks are no faster."""
FEW_POINTS = 300
"""So few that to wake another core of a processor takes longer than it saves."""
_sparing: list[int] = []
"""Factors by which accelerators evaluate fewer points at once than their memory seems to hold."""
SMALLEST_CHUNK = 1024
"""A piece that must fit; below it the device is given up."""


def choose_device(name: str = "auto") -> torch.device:
    """Resolve "auto" (CUDA, then MPS, then CPU) or a torch device name.

    Raises
    ------
    DeviceError
        The name is unknown or the device is not there.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise DeviceError.about(
            phrase("unknown device"), expected=phrase("auto, cpu, cuda, cuda:0 or mps"), found=repr(name)
        ) from error
    available = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not available.get(device.type, False):
        usable = ", ".join(["auto", *(kind for kind, there in available.items() if there)])
        raise DeviceError.about(phrase("this device is not available here"), expected=usable, found=repr(name))
    return device


def points_per_chunk(device: torch.device) -> int:
    """Points to evaluate at once on `device`."""
    spared = math.prod(_sparing)
    if device.type != "cuda":
        return CPU_POINTS if device.type == "cpu" else max(CPU_POINTS // spared, SMALLEST_CHUNK)
    most = FUSED_GPU_POINTS if fused.available(device) else GPU_POINTS
    free, _ = torch.cuda.mem_get_info(device)
    if free * 0.5 >= most * BYTES_PER_POINT:
        return max(most // spared, SMALLEST_CHUNK)
    reusable = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    most = max(CPU_POINTS, min(int((free + reusable) * 0.5) // BYTES_PER_POINT, most))
    return max(most // spared, SMALLEST_CHUNK)


def spare_memory() -> None:
    """Let accelerators evaluate half as many points at once from now on: their memory ran out."""
    _sparing.append(2)


def in_chunks(compute: Callable[[Tensor], Result], points: Tensor, dim: int, chunk: int) -> list[Result]:
    """Results of `compute` over pieces of `points` along `dim`; pieces are halved when the device's memory runs out.

    Raises
    ------
    DeviceError
        Not even a small piece fits.
    """
    results: list[Result] = []
    done, total = 0, points.shape[dim]
    while done < total or not results:
        size = min(chunk, total - done)
        try:
            results.append(compute(points.narrow(dim, done, size)))
        except torch.OutOfMemoryError as error:
            if size <= SMALLEST_CHUNK:
                raise DeviceError.about(
                    phrase("out of memory"),
                    field=str(points.device),
                    remedy=phrase("Close other programs or use the CPU"),
                ) from error
            chunk = size // 2
            torch.cuda.empty_cache()
            logger.warning("%s is short of memory: going on with %d points at once", points.device, chunk)
            continue
        done += size
    return results


@contextmanager
def one_core(points: int, device: torch.device) -> Iterator[None]:
    """Let this thread evaluate few points on one core of a processor."""
    threads = torch.get_num_threads()
    if device.type != "cpu" or points >= FEW_POINTS or threads == 1:
        yield
        return
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def to_host(tensors: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
    """Tensors of one device as arrays; from a GPU all together, by way of page-locked memory."""
    if not any(tensor.is_cuda for tensor in tensors.values()):
        return {name: tensor.cpu().numpy() for name, tensor in tensors.items()}
    arrays = {}
    for name, tensor in tensors.items():
        locked = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True)
        arrays[name] = locked.copy_(tensor, non_blocking=True).numpy()
    torch.cuda.synchronize(next(iter(tensors.values())).device)
    return arrays
