"""Subjects of a training, prepared in the cache, and their loaders."""

import logging
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import lightning
import torch
from torch.utils.data import DataLoader, Dataset

from ...body.model import BodyModel
from ...errors import DataError
from .datasets import EpochSampler, ScanDataset, SyntheticDataset
from .point_clouds import Cloud, canonical_cloud, hand_cloud
from .prepare import PreparedSubject, prepare_file, prepare_subject
from .resident_voxels import ResidentVoxels, SubjectNumbers, fits
from .subjects import data_folder, list_subjects, subject_from_fields

__all__ = ["HITDataModule", "clouds", "data_folder", "prepared_subjects"]

logger = logging.getLogger(__name__)

SUBSETS: dict[str, int | None] = {"all": None, "first": 1, "two": 2}
HUB_NAME = "varora/HIT"
PREPARED_AT_ONCE = 4
"""Subjects: each takes up to a gigabyte of memory while it is prepared."""


def _hub_rows(folder: Path | None, gender: str, split: str) -> Iterator[Mapping[str, Any]]:
    """Rows of the data set's Hugging Face form, from a folder or from the hub."""
    try:
        import datasets
    except ImportError:
        raise DataError.about(
            "the library `datasets` is not installed", field="data_cfg.huggingface", remedy="pip install datasets"
        ) from None
    if folder is not None and (folder / gender / "dataset_dict.json").is_file():
        table = datasets.load_from_disk(str(folder / gender))[split]
    else:
        table = datasets.load_dataset(str(folder) if folder else HUB_NAME, gender, split=split)
    yield from table.with_format("numpy")


def prepared_subjects(
    config: Mapping[str, Any], model: BodyModel, split: str, *, force: bool | None = None, only: int | None = None
) -> list[PreparedSubject]:
    """Subjects of a split, in the cache.

    Parameters
    ----------
    force : bool | None
        Make their entries anew; default: `data_cfg.force_recache`.
    only : int | None
        Prepare no other subject than the one of this index.

    Raises
    ------
    DataError
        There is no data set, the split is empty, or a subject cannot be used.
    """
    data, gender = config["data_cfg"], config["smpl_cfg"]["gender"]
    folder, force = data_folder(config), data["force_recache"] if force is None else force
    options = {"dilate": data["dilate_body_mask"], "force": force}
    if data["huggingface"]:
        rows = islice(_hub_rows(folder, gender, split), SUBSETS[data["subjects"]])
        found = [
            prepare_subject(subject_from_fields(row, gender), model, **options)
            for number, row in enumerate(rows) if only in (None, number)
        ]  # fmt: skip
        if not found:
            raise DataError.about("this split has no subjects", file=str(folder or HUB_NAME), field=f"{gender}/{split}")
        return found
    if folder is None:
        raise DataError.about(
            "no data set is set", field="data_cfg.data_folder", expected="a folder with male/ and female/",
            remedy="Set it or HIT_DATA_DIR, or make phantom subjects with `hit data phantom`",
        )  # fmt: skip
    files = list_subjects(folder, gender, split)[: SUBSETS[data["subjects"]]]
    if only is not None:
        if not 0 <= only < len(files):
            raise DataError.about("no such subject", file=folder, expected=f"0 to {len(files) - 1}", found=only)
        files = [files[only]]
    found = []
    with ThreadPoolExecutor(min(PREPARED_AT_ONCE, os.cpu_count() or 1)) as pool:
        for path, subject in zip(files, pool.map(partial(prepare_file, model=model, **options), files), strict=True):
            found.append(subject)
            logger.debug("subject %d of %d: %s", len(found), len(files), path.name)
    return found


def clouds(config: Mapping[str, Any], model: BodyModel) -> tuple[Cloud, Cloud]:
    """Points of the canonical cube and around the hands."""
    data = config["data_cfg"]
    force = data["force_recache"]
    cube = canonical_cloud(model, data["nb_points_canspace"], data["uniform_sampling_padding"], force=force)
    return cube, hand_cloud(model, data["n_points_hands"], force=force)


class HITDataModule(lightning.LightningDataModule):
    """Loaders for training and validation of either stage."""

    def __init__(self, config: Mapping[str, Any], model: BodyModel) -> None:
        super().__init__()
        self.config = config
        data, seed = config["data_cfg"], int(config["seed_everything"])
        self.train_set: Dataset[Any]
        self.val_set: Dataset[Any]
        if data["synthetic"]:
            style = data["synt_style"]
            self.train_set = SyntheticDataset(data["synthetic_train"], style, seed)
            self.val_set = SyntheticDataset(data["synthetic_val"], style, seed, fixed=True)
        else:
            count = data["n_pts_mri"]
            self.train_set = ScanDataset(prepared_subjects(config, model, "train"), count, seed)
            self.val_set = ScanDataset(prepared_subjects(config, model, "val"), count, seed, fixed=True)

    def keep_on(self, device: torch.device) -> dict[str, ResidentVoxels]:
        """Keep the voxels on the device if `data_cfg.resident` or the memory there says so; the banks by stage."""
        train, val = self.train_set, self.val_set
        if not isinstance(train, ScanDataset) or not isinstance(val, ScanDataset):
            return {}
        asked = self.config["data_cfg"]["resident"]
        if asked is False or (asked is None and not fits([*train.subjects, *val.subjects], device)):
            return {}
        banks = {"train": ResidentVoxels(train.subjects, device), "val": ResidentVoxels(val.subjects, device)}
        self.train_set, self.val_set = SubjectNumbers(train.subjects), SubjectNumbers(val.subjects)
        return banks

    def _loader(self, dataset: Any, shuffle: bool) -> DataLoader[Any]:
        trainer = self.trainer
        rank, world = (trainer.global_rank, trainer.world_size) if trainer is not None else (0, 1)
        asked = self.config["train_cfg"]["num_workers"]
        asked = self.config["num_workers"] if asked is None else asked
        workers = 0 if isinstance(dataset, SubjectNumbers) else min(asked, os.cpu_count() or 1)
        on_cuda = trainer is not None and trainer.strategy.root_device.type == "cuda"
        seed = int(self.config["seed_everything"])
        sampler = EpochSampler(len(dataset), seed, shuffle=shuffle, rank=rank, world=world)
        # Workers start to draw before Lightning tells the sampler at which epoch a training goes on.
        progress: Any = trainer.fit_loop.epoch_progress.current if trainer is not None else None
        sampler.set_epoch(progress.processed if progress is not None else 0)
        return DataLoader(
            dataset,
            batch_size=self.config["batch_size"],
            sampler=sampler,
            num_workers=workers,
            persistent_workers=workers > 0,
            pin_memory=on_cuda,
        )

    def step_size(self, stage: str, batch_idx: int) -> int:
        """Subjects of a step ("train" or "val") in all processes together: fewer at the end of an epoch."""
        subjects: Any = self.train_set if stage == "train" else self.val_set
        largest = self.config["batch_size"] * (self.trainer.world_size if self.trainer is not None else 1)
        return int(min(largest, len(subjects) - batch_idx * largest))

    def train_dataloader(self) -> DataLoader[Any]:
        """Shuffled anew in each epoch."""
        return self._loader(self.train_set, shuffle=True)

    def val_dataloader(self) -> DataLoader[Any]:
        """Always the same."""
        return self._loader(self.val_set, shuffle=False)
