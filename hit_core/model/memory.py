"""How many points fit into the memory that is free now."""

import torch

__all__ = ["points_per_chunk"]

BYTES_PER_POINT = 8192
"""Peak of one posed query with its search state, measured with a margin."""
CPU_POINTS = 32_768
"""Small enough to stay in a few hundred MB and near the cache; larger chunks are no faster."""


def points_per_chunk(device: torch.device) -> int:
    """Points to evaluate at once on `device`."""
    if device.type != "cuda":
        return CPU_POINTS
    free, _ = torch.cuda.mem_get_info(device)
    reusable = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return max(CPU_POINTS, min(int((free + reusable) * 0.5) // BYTES_PER_POINT, 300_000))
