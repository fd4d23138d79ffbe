"""What a training step does, of all that a configuration says."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...errors import InputError
from .losses import LossWeights

__all__ = ["ModuleOptions"]


@dataclass(frozen=True)
class ModuleOptions:
    """What a step does; the names are those of the configuration.

    `can_points` per subject and `hand_points` per hand part are drawn at every step.
    """

    to_train: str = "occ"
    weights: LossWeights = field(default_factory=LossWeights)
    optimize: tuple[str, ...] = ("disp", "occ", "compressor")
    lr: float = 1e-4
    adam_betas: tuple[float, float] = (0.9, 0.999)
    weight_decay: tuple[tuple[str, float], ...] = (("disp", 1e-3), ("compressor", 1e-3), ("lbs", 0.1))
    mri_points: int = 6000
    can_points: int = 6000
    hand_points: int = 5000
    compressor_gradient: bool = False
    seed: int = 0
    gradient_clip: float = 100.0
    optimizer: str = "adam"
    muon_lr: float = 0.02
    use_scheduler: bool = False
    log_every: int = 1

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> "ModuleOptions":
        """Read the checked configuration.

        Raises
        ------
        InputError
            Nothing is left to optimise.
        """
        train, data = config["train_cfg"], config["data_cfg"]
        optimize = tuple(name for name in ("disp", "occ", "lbs", "compressor") if train[f"optimize_{name}"])
        if not optimize:
            raise InputError.about("nothing to train", field="train_cfg.optimize_*", expected="at least one true")
        weights = LossWeights.from_options(train)
        if not data["sample_can_points"]:
            weights = replace(weights, outcan=0.0, beta0=0.0)
        if not data["sample_can_hands"]:
            weights = replace(weights, hands=0.0)
        clip = config["gradient_clip_val"]
        return cls(
            to_train=train["to_train"],
            weights=weights,
            optimize=optimize,
            lr=float(config["lr"]),
            adam_betas=(float(config["adam_beta1"]), float(config["adam_beta2"])),
            weight_decay=tuple((name, float(config[f"weight_decay_{name}"])) for name in ("disp", "compressor", "lbs")),
            mri_points=data["n_pts_mri"],
            can_points=data["n_pts_mri"] if data["sample_can_points"] else 0,
            hand_points=data["n_points_hands"] if data["sample_can_hands"] else 0,
            compressor_gradient=not train["no_comp_grad"],
            seed=int(config["seed_everything"]),
            log_every=max(1, int(config["trainer"]["log_every_n_steps"])),
            gradient_clip=100.0 if clip in (None, "None") else float(clip),
            optimizer=config["optimizer"],
            muon_lr=float(config["muon_lr"]),
            use_scheduler=config["use_scheduler"],
        )
