"""Tissue surfaces: marching cubes and canonical surfaces carried to any body."""

from ..body.model import PosedBody
from ..body.normals import VertexNormals
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..spaces import SPACES
from .bake import Detail, bake
from .lattices import Progress
from .marching import extract, posed_surfaces
from .meshes import Method, Surfaces, TissueMesh
from .recorded import CarriedBody, RecordedDrag
from .transport import CanonicalSurfaces, PosedSurfaces, ShapedSurfaces

__all__ = [
    "CanonicalSurfaces",
    "CarriedBody",
    "PosedSurfaces",
    "RecordedDrag",
    "ShapedSurfaces",
    "Surfaces",
    "TissueMesh",
    "VertexNormals",
    "bake",
    "extract",
    "posed_surfaces",
    "tissue_surfaces",
]

_last: list[CanonicalSurfaces] = []
"""Kept for whoever asks for the surfaces of one body after the other; `bake` itself keeps none."""


def tissue_surfaces(
    model: HITModel,
    body: PosedBody,
    method: Method = "transport",
    resolution: int = 512,
    space: str = "posed",
    detail: Detail = "full",
    progress: Progress | None = None,
) -> Surfaces:
    """Surfaces of all tissues of one body.

    Parameters
    ----------
    model : HITModel
        The model.
    body : PosedBody
        One body made by it.
    method : Method
        "transport" carries the model's canonical surfaces to the body; "marching_cubes" extracts anew.
    resolution : int
        Cells along the grid.
    space : str
        "posed", "shaped", or, for transport, "canonical".
    detail : Detail
        "display" carries thinned surfaces.
    progress : Progress | None
        Called with the finished share, 0 to 1; may raise `Cancelled`.

    Raises
    ------
    InputError
        More than one body, an unknown method, space or detail, or a resolution out of range.
    """
    spaces: dict[str, tuple[str, ...]] = {"transport": SPACES, "marching_cubes": ("posed", "shaped")}
    if method not in spaces:
        raise InputError.about(
            phrase("unknown method"), field="method", expected=" or ".join(spaces), found=repr(method)
        )
    if space not in spaces[method]:
        expected = ", ".join(spaces[method])
        raise InputError.about(
            phrase("unknown space for {method}", method=method), field="space", expected=expected, found=repr(space)
        )
    if method == "marching_cubes":
        return extract(model, body, resolution, space, progress)
    baked = bake(model, resolution, detail, progress)
    _last[:] = [baked]
    if space == "canonical":
        return baked.to_surfaces(baked.vertices, "canonical", None)
    shaped = baked.with_shape(body.shaped)
    return shaped.to_surfaces() if space == "shaped" else shaped.with_pose(body).to_surfaces()
