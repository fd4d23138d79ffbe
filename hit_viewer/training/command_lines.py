"""From what the form says to the command lines of `hit`."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hit_core import settings

__all__ = ["STAGE_1", "STAGE_2", "Plan", "command_text", "override", "split_overrides"]

STAGE_1, STAGE_2 = 1, 2
DEFAULT_EPOCHS = {STAGE_1: 200, STAGE_2: 1500}
"""As published."""
STAGE_1_OVERRIDES = ("train_cfg=train_smpl", "data_cfg.synt_style=random", "data_cfg.synthetic=True")
STAGE_1_DROPOUT = "train_cfg.networks.lbs.dropout=0.001"
FROM_NOTHING = ("train_cfg.load_pretrained_lbs=false", "train_cfg.load_pretrained_disp=false",
                "train_cfg.optimize_lbs=true")  # fmt: skip
PHANTOM, FOLDER = "phantom", "folder"
NO_PRETRAINING, EMBEDDED = "-", "embedded"
"""What stage 2 may start from besides a stage 1 training."""


@dataclass(frozen=True)
class Plan:
    """A training as the form has it; what is as published does not show in the command."""

    stage: int = STAGE_2
    gender: str = "male"
    data: str = PHANTOM
    data_folder: str = ""
    subjects: int = 20
    name: str = ""
    out_dir: str = ""
    pretrained: str = ""
    epochs: int = DEFAULT_EPOCHS[STAGE_2]
    batch_size: int = 8
    lr: float = 1e-4
    device: str = "auto"
    seed: int = 0
    minutes: float = 0.0
    extra: str = ""

    @property
    def standard_name(self) -> str:
        """The name that the published commands use."""
        return f"{'pretrained' if self.stage == STAGE_1 else 'hit'}_{self.gender}"

    @property
    def subjects_folder(self) -> Path:
        """Data set of the phantom subjects; one for each number of them, for its splits depend on it."""
        return settings.phantom_subjects_dir() / f"{self.subjects}_subjects"

    @property
    def makes_subjects(self) -> bool:
        """Whether phantom subjects must be made first; stage 1 draws its bodies as it goes."""
        folder = self.subjects_folder
        there = len(list((folder / self.gender).glob("*/*.gz")))
        return self.data == PHANTOM and self.stage == STAGE_2 and there < self.subjects

    @property
    def folder(self) -> Path:
        """The training's folder, as `hit train` will choose it."""
        given = {key: value for key, _, value in (text.partition("=") for text in split_overrides(self.extra))}
        base = given.get("out_dir") or self.out_dir
        name = given.get("exp_name") or self.name or self.standard_name
        return (Path(base.strip("'\"")).expanduser() if base else settings.trainings_dir()) / name.strip("'\"")

    @property
    def lacks_pretraining(self) -> bool:
        """Whether stage 2 would start from the standard stage 1 training, and there is none."""
        named = "train_cfg.pretrained=" in self.extra or "ckpt_path=" in self.extra
        if self.stage == STAGE_1 or self.pretrained or named:
            return False
        bases = (self.folder.parent, *settings.models_dirs())
        return not any((base / f"pretrained_{self.gender}" / "ckpts").is_dir() for base in bases)

    def overrides(self) -> list[str]:
        """Options of `hit train`."""
        texts = [override("exp_name", self.name or self.standard_name), f"smpl_cfg.gender={self.gender}"]
        if self.out_dir:
            texts.append(override("out_dir", self.out_dir))
        if self.stage == STAGE_1:
            texts += [*STAGE_1_OVERRIDES, f"trainer.max_epochs={self.epochs}", STAGE_1_DROPOUT]
        elif self.epochs != DEFAULT_EPOCHS[STAGE_2]:
            texts.append(f"trainer.max_epochs={self.epochs}")
        if self.data == FOLDER and self.data_folder:
            texts.append(override("data_cfg.data_folder", self.data_folder))
        elif self.data == PHANTOM and self.stage == STAGE_2:
            texts.append(override("data_cfg.data_folder", str(self.subjects_folder)))
        if self.stage == STAGE_2 and self.pretrained == NO_PRETRAINING:
            texts += FROM_NOTHING
        elif self.stage == STAGE_2 and self.pretrained == EMBEDDED:
            model = settings.resources_dir() / "models" / f"phantom_{self.gender}"
            texts.append(override("train_cfg.pretrained", str(model)))
        elif self.stage == STAGE_2 and self.pretrained:
            texts.append(override("train_cfg.pretrained", self.pretrained))
        for name, value, standard in (
            ("batch_size", self.batch_size, 8), ("lr", self.lr, 1e-4), ("seed_everything", self.seed, 0),
        ):  # fmt: skip
            if value != standard:
                texts.append(f"{name}={value:g}" if name == "lr" else f"{name}={value}")
        if self.minutes:
            texts.append(f"max_minutes={self.minutes:g}")
        return [*texts, *self._device(), *split_overrides(self.extra)]

    def _device(self) -> list[str]:
        kind, _, number = self.device.partition(":")
        if kind == "cuda":
            return ["trainer.accelerator=cuda", f"trainer.devices=[{number or 0}]"]
        return [] if kind in ("", "auto") else [f"trainer.accelerator={kind}"]

    def commands(self) -> list[list[str]]:
        """Arguments of `hit`, one list for each command."""
        train = ["train", *self.overrides()]
        if not self.makes_subjects:
            return [train]
        workers = max(1, (os.cpu_count() or 1) // 2)
        make = ["data", "phantom", "--subjects", str(self.subjects), "--gender", self.gender]
        make += ["--out", str(self.subjects_folder)] + (["--workers", str(workers)] if workers > 1 else [])
        return [make, train]


def override(key: str, value: str) -> str:
    """Return `key=value`, quoted as the options' grammar asks where the value is not plain."""
    if re.fullmatch(r"[A-Za-z_/.][\w/.:-]*", value) and value.lower() not in ("null", "true", "false", "nan", "inf"):
        return f"{key}={value}"
    quoted = re.sub(r"(\\*)'", lambda found: found.group(1) * 2 + "\\'", value)
    tail = len(quoted) - len(quoted.rstrip("\\"))
    return f"{key}='{quoted}{chr(92) * tail}'"


def split_overrides(text: str) -> list[str]:
    """Options as typed: apart by blanks or lines; quotes keep blanks together and belong to the option."""
    return re.findall(r"(?:'(?:\\.|[^'])*'|\"(?:\\.|[^\"])*\"|[^\s'\"]|['\"])+", text)


def command_text(commands: Sequence[Sequence[str]]) -> str:
    """Return the commands as a terminal takes them, one a line."""
    join = subprocess.list2cmdline if sys.platform == "win32" else shlex.join
    return "\n".join(join(["hit", *command]) for command in commands)
