"""Options of a training: the configuration files, the user's overrides, and what is wrong with them."""

import difflib
import inspect
import logging
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from hydra import compose, initialize_config_dir
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import Override
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException

from ..errors import InputError
from ..plain_text import one_line
from .watch.run_folder import flatten

__all__ = ["CONFIGS", "PRETRAIN", "compose_config", "flatten", "known_options"]

logger = logging.getLogger(__name__)

CONFIGS = Path(__file__).parent / "configs"
GROUPS = ("train_cfg", "smpl_cfg", "data_cfg", "trainer")
PRETRAIN = "pretrain"
CHOICES: dict[str, tuple[Any, ...]] = {
    "train_cfg.to_train": ("occ", PRETRAIN),
    "train_cfg.root_init": (9, 11, 13),
    "train_cfg.lbs_loss_type": ("lbs_part_loss",),
    "train_cfg.comp0_loss_type": ("bt_lt",),
    "data_cfg.subjects": ("all", "first", "two"),
    "data_cfg.synt_style": ("random", "fixed", "random_per_joint"),
    "data_cfg.sampling_strategy": ("mri",),
    "smpl_cfg.gender": ("male", "female"),
    "smpl_cfg.num_betas": (10,),
    "wandb": ("off", "offline", "online"),
    "optimizer": ("adam", "muon"),
    "data_cfg.resident": (None, True, False),
}
ONLY_DEFAULT = tuple(
    f"train_cfg.{name}"
    for name in (
        "comp0_out", "random_beta_disp", "forward_beta_mlp", "use_generator", "optimize_generator", "pose_bs",
        "mri_values", "skip_compression", "free_verts", "use_precomputed_dist", "filter_outside", "smpl_mask",
        "lambda_eikonal", "lambda_pose_bs", "lambda_canonicalization",
    )
)  # fmt: skip
POSITIVE = (
    "batch_size", "lr", "muon_lr", "checkpoint_every_n_epochs", "trainer.max_epochs", "data_cfg.n_pts_mri",
    "data_cfg.nb_points_canspace", "data_cfg.n_points_hands", "data_cfg.synthetic_train", "data_cfg.synthetic_val",
)  # fmt: skip
WITHOUT_EFFECT = (
    "render_dataset", "overfit_style", "visuals_only", "eval_export_visuals", "print_grad_clip",
    "build_val_meshes_every_n_epochs", "export_canmeshes_every_n_epochs", "weight_decay_fwd_beta",
    *(f"data_cfg.{name}" for name in (
        "use_gzip", "filter_LT", "body_normals", "n_skin_pts", "surface_offset_min", "surface_offset_max",
        "sample_can_toes", "precompute_dist", "use_gradient",
    )),
    *(f"train_cfg.{name}" for name in ("max_queries", "lambda_mri", "lambda_outmri", "lambda_linear_beta")),
)  # fmt: skip
FREE = ("gradient_clip_val", "trainer.devices", "train_cfg.mri_labels")
"""Options that take values of several types."""
_LONGEST_NAME = 120
"""Letters of a training's name: some file systems allow 143 for a folder."""


def _compose(overrides: list[str]) -> dict[str, Any]:
    with initialize_config_dir(str(CONFIGS), version_base="1.3"):
        config = compose("config", overrides=overrides)
    return OmegaConf.to_container(config, resolve=True)  # type: ignore[return-value]


@lru_cache(maxsize=1)
def _defaults() -> dict[str, Any]:
    return flatten(_compose([]))


def known_options() -> dict[str, Any]:
    """All options by dotted name, with their defaults."""
    return dict(_defaults())


def trainer_arguments() -> set[str]:
    """Arguments of Lightning's Trainer that an override may set."""
    from lightning import Trainer

    own = {"self", "logger", "callbacks", "plugins", "default_root_dir", "enable_checkpointing", "enable_progress_bar"}
    return set(inspect.signature(Trainer.__init__).parameters) - own


def compose_config(overrides: Sequence[str] = ()) -> dict[str, Any]:
    """Configuration for a list of `key=value` overrides, as plain containers, checked.

    Raises
    ------
    InputError
        An override cannot be read, names an unknown option (the nearest right one is named), or has a value of the
        wrong kind or out of range.
    """
    defaults = known_options()
    prepared = [_prepare(text, defaults) for text in overrides]
    try:
        config = _compose(prepared)
    except (HydraException, OmegaConfBaseException) as error:
        first = str(error).splitlines()[0]
        raise InputError.about(f"the options cannot be combined ({first})", field=" ".join(overrides)) from error
    options = flatten(config)
    _check(options, defaults)
    for name in WITHOUT_EFFECT:
        if options[name] != defaults[name]:
            logger.warning("%s=%s has no effect here", name, options[name])
    if options["train_cfg.to_train"] != PRETRAIN and options["data_cfg.synthetic"]:
        raise InputError.about(
            "synthetic bodies have no tissues to learn", field="data_cfg.synthetic",
            expected="false, or train_cfg=train_smpl",
        )  # fmt: skip
    return config


def _prepare(text: str, defaults: Mapping[str, Any]) -> str:
    """Check one override's key; Trainer arguments that the files do not list are added to the configuration."""
    try:
        override: Override = OverridesParser.create().parse_override(text)
    except HydraException as error:
        raise InputError.about("not an option", expected="key=value", found=repr(text)) from error
    key = override.key_or_group
    if override.is_sweep_override():
        raise InputError.about("a list of runs is not supported", field=key, expected="one value", found=repr(text))
    if key in GROUPS:
        files = sorted(path.stem for path in (CONFIGS / key).glob("*.yaml") if path.stem != "networks")
        if str(override.value()) not in files:
            raise InputError.about(
                "no such configuration", field=key, expected=", ".join(files), found=override.value()
            )
        return text
    if key in defaults:
        return text.lstrip("+")
    section, _, name = key.partition(".")
    if section == "trainer" and name in trainer_arguments():
        return "++" + text.lstrip("+")
    raise _unknown(key, [*defaults, *GROUPS])


def _unknown(key: str, known: Iterable[str]) -> InputError:
    names = sorted(set(known))
    if key.startswith("trainer.") or not difflib.get_close_matches(key, names, n=1, cutoff=0.8):
        # Lightning takes seconds to import: its options are looked at only where the own ones are far off.
        names = sorted({*names, *(f"trainer.{argument}" for argument in trainer_arguments())})
    close = difflib.get_close_matches(key, names, n=1, cutoff=0.5)
    if not close:  # the right name in the wrong section
        ends = {name.rpartition(".")[2]: name for name in names}
        close = [ends[end] for end in difflib.get_close_matches(key.rpartition(".")[2], list(ends), n=1, cutoff=0.6)]
    elif key.rpartition(".")[2] != close[0].rpartition(".")[2]:
        same_end = [name for name in names if name.rpartition(".")[2] == key.rpartition(".")[2]]
        close = same_end[:1] or close
    remedy = f"Did you mean {close[0]}" if close else "`hit train --options` lists them"
    error = InputError(f"{key}: unknown option. {remedy}{'?' if close else '.'}")
    return error


def _check(options: Mapping[str, Any], defaults: Mapping[str, Any]) -> None:
    for name, value in options.items():
        default = defaults.get(name)
        if name in CHOICES and value not in CHOICES[name]:
            expected = ", ".join(str(choice) for choice in CHOICES[name])
            raise InputError.about("not a choice", field=name, expected=expected, found=repr(value))
        if name in ONLY_DEFAULT and value != default:
            raise InputError.about("not supported here", field=name, expected=str(default).lower(), found=repr(value))
        if default is not None and name not in FREE and not _same_kind(value, default):
            raise InputError.about("wrong kind of value", field=name, expected=_kind(default), found=repr(value))
        if name in POSITIVE and not value > 0:
            raise InputError.about("out of range", field=name, expected="more than 0", found=value)
    for name in ("num_workers", "train_cfg.num_workers"):
        workers = options[name]
        if workers is not None and (not _same_kind(workers, 0) or workers < 0):
            raise InputError.about("out of range", field=name, expected="a whole number, 0 or more", found=workers)
    minutes = options["max_minutes"]
    if minutes is not None and (not _same_kind(minutes, 1.0) or minutes <= 0):
        raise InputError.about("out of range", field="max_minutes", expected="minutes, or null", found=minutes)
    clip = options["gradient_clip_val"]
    if clip not in (None, "None") and (isinstance(clip, (bool, str)) or not clip > 0):
        raise InputError.about("out of range", field="gradient_clip_val", expected="more than 0, or None", found=clip)
    exp_name = str(options["exp_name"])
    forbidden = set(exp_name) & set('/\\:*?"<>|') or exp_name != one_line(exp_name)
    if not exp_name or exp_name in (".", "..") or forbidden or len(exp_name) > _LONGEST_NAME:
        raise InputError.about(
            "not a folder name",
            field="exp_name",
            expected=f"at most {_LONGEST_NAME} letters, digits, - and _",
            found=repr(exp_name[:60]),
        )


def _same_kind(value: Any, default: Any) -> bool:
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, (int, float)):
        whole = isinstance(default, int) and not isinstance(value, int)
        return isinstance(value, (int, float)) and not isinstance(value, bool) and not (whole and value % 1)
    return isinstance(value, type(default)) or (isinstance(default, str) and isinstance(value, (int, float)))


def _kind(default: Any) -> str:
    names = {bool: "true or false", int: "a whole number", float: "a number", str: "text", list: "a list"}
    return names.get(type(default), type(default).__name__)


def write_config(config: Mapping[str, Any]) -> bytes:
    """Text of `config.yaml`."""
    return yaml.safe_dump(dict(config), sort_keys=False).encode()
