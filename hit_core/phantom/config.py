"""The configuration file of an embedded model, in the published layout."""

from __future__ import annotations

from typing import Any

__all__ = ["model_config"]


def _network(**options: Any) -> dict[str, Any]:
    common: dict[str, Any] = {"d_in": 3, "geometric_init": False, "bias": 1, "skip_in": -1, "weight_norm": True,
                              "multires": 0, "dropout": 0.0}  # fmt: skip
    for kind, width in (("pose", 69), ("shape", 10), ("latent", 64)):
        common |= {f"{kind}_cond_dim": width, f"{kind}_cond_layer": [], f"{kind}_embed_dim": -1}
    return common | options


def model_config(gender: str) -> dict[str, Any]:
    """What `config.yaml` says of a phantom model."""
    return {
        "phantom": True,
        "exp_name": f"phantom_{gender}",
        "smpl_cfg": {"gender": gender, "num_betas": 10},
        "train_cfg": {
            "networks": {
                "tissue": _network(d_out=4, width=256, depth=4, geometric_init=True, skip_in=4, multires=5),
                "lbs": _network(d_out=24, width=128, depth=8, geometric_init=True, multires=2, soft_blend=20,
                                lbs_softmax=True),
                "beta": _network(d_out=3, width=128, depth=4, shape_cond_layer=[0]),
                "compression": _network(d_out=3, width=128, depth=4, pose_cond_layer=[0], shape_cond_layer=[0]),
            },
            "mri_labels": ["NO", "LT", "AT", "BONE"],
            "to_train": "occ",
            "compressor": True,
            "pose_bs": False,
            "forward_beta_mlp": False,
            "mri_values": False,
            "use_generator": False,
        },
    }  # fmt: skip
