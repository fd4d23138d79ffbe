"""Exact re-extraction: marching cubes on the field of one body, as the published demo does it."""

from dataclasses import replace

import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..body.model import PosedBody, ShapedBody
from ..errors import InputError
from ..model.deformer import skin
from ..model.hit import HITModel
from ..phrases import phrase
from ..tissues import TISSUES, Tissue
from .lattices import Grid, Progress, chunk_size
from .level_grids import sample, tissue_margins
from .meshes import Surfaces, TissueMesh
from .polygons import polygonise

__all__ = ["extract", "extract_shaped", "pose_vertices", "posed_surfaces"]

Mesh = tuple[Float[Tensor, "vertices 3"], Int[Tensor, "faces 3"]]


def extract_shaped(
    model: HITModel, body: ShapedBody, resolution: int = 512, progress: Progress | None = None
) -> dict[Tissue, Mesh]:
    """Surfaces of one body in shaped space: vertices (V, 3) m and faces (F, 3) per tissue, on the model's device.

    Finds what `skimage.measure.marching_cubes` finds on the full grid of the same resolution.

    Parameters
    ----------
    model : HITModel
        The model.
    body : ShapedBody
        One of its shaped bodies.
    resolution : int
        Cells along the cube around the body.
    progress : Progress | None
        Called with the finished share.

    Raises
    ------
    InputError
        More than one body, or a resolution out of range.
    """
    if len(body.betas) != 1:
        raise InputError.about(
            phrase("surfaces take one body at a time"), field="betas", expected="1", found=len(body.betas)
        )
    with torch.no_grad():
        skin_vertices = body.vertices[0]
        grid = Grid.around(skin_vertices, resolution)
        field = sample(tissue_margins(model, body.betas[0]), grid, skin_vertices, progress)
        return {tissue: polygonise(field, channel) for channel, tissue in enumerate(TISSUES)}


def pose_vertices(
    model: HITModel, vertices_shaped: Float[Tensor, "vertices 3"], body: PosedBody
) -> Float[Tensor, "vertices 3"]:
    """Skin shaped surface vertices with the weights at their canonical points, (V, 3) m."""
    with torch.no_grad():
        parts = []
        for part in vertices_shaped.split(chunk_size(vertices_shaped.device)):
            canonical = part + model.displacement(part, body.betas[0])
            weights = model.deformer.skinning_weights(canonical[None])
            parts.append(skin(part[None], weights, body.bone_transforms)[0])
        return torch.cat(parts) if parts else vertices_shaped


def extract(
    model: HITModel,
    body: PosedBody,
    resolution: int = 512,
    space: str = "posed",
    progress: Progress | None = None,
) -> Surfaces:
    """Surfaces of one body by marching cubes on its own field, in posed or shaped space; errors as `extract_shaped`."""
    found = extract_shaped(model, body.shaped, resolution, progress)
    meshes = {
        tissue: TissueMesh(tissue, vertices.cpu().numpy(), faces.int().cpu().numpy())
        for tissue, (vertices, faces) in found.items()
    }
    shaped = Surfaces(meshes, "shaped", "marching_cubes", resolution)
    return posed_surfaces(model, shaped, body) if space == "posed" else shaped


def posed_surfaces(model: HITModel, shaped: Surfaces, body: PosedBody) -> Surfaces:
    """Extracted surfaces of one body, from shaped to posed space."""
    meshes = {}
    for tissue, mesh in shaped.meshes.items():
        vertices = pose_vertices(model, torch.from_numpy(mesh.vertices).to(model.device), body)
        meshes[tissue] = TissueMesh(tissue, vertices.cpu().numpy(), mesh.faces)
    return replace(shaped, meshes=meshes, space="posed")
