"""What happens around the steps: checkpoints, pause and stop, progress for people and for other programs."""

import contextlib
import json
import logging
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import lightning
from lightning.pytorch.callbacks import Callback, Checkpoint
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from ...atomic import write_bytes
from ...containers.json_files import parse_json
from ...errors import OutputError

__all__ = ["CheckpointKeeper", "RunControl", "own_signals", "read_progress"]

logger = logging.getLogger(__name__)

PAUSE_FILE, STOP_FILE, PROGRESS_FILE = "pause", "stop", "progress.json"
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
REPORT_SECONDS = 0.5
PAUSE_POLL_SECONDS = 0.2


@contextlib.contextmanager
def own_signals() -> Iterator[None]:
    """Put the handlers of the stop signals back afterwards; Lightning and `RunControl` replace them."""
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}
    try:
        yield
    finally:
        with contextlib.suppress(ValueError):  # not in the main thread
            for number, handler in before.items():
                signal.signal(number, handler)


class CheckpointKeeper(Checkpoint):
    """Keeps the best checkpoint under the published name, and `last.ckpt` to go on from.

    Parameters
    ----------
    folder : Path
        `ckpts/` of the training.
    monitor : str
        Metric that ranks checkpoints.
    highest : bool
        Whether more is better.
    every : int
        Epochs between two `last.ckpt`; one is written at the end in any case.
    """

    def __init__(self, folder: Path, monitor: str, *, highest: bool, every: int) -> None:
        self.folder, self.monitor, self.highest, self.every = folder, monitor, highest, every
        self.best_score: float | None = None
        self.best_file = ""

    @property
    def last(self) -> Path:
        """Where training goes on from."""
        return self.folder / "last.ckpt"

    def state_dict(self) -> dict[str, Any]:
        """Remember the best across restarts."""
        return {"best_score": self.best_score, "best_file": self.best_file}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up the best of an earlier start."""
        self.best_score, self.best_file = state_dict["best_score"], state_dict["best_file"]

    def on_validation_end(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule) -> None:
        """Keep the model if none was better so far; the former best goes only when the new one is on disk."""
        metric = trainer.callback_metrics.get(self.monitor)
        if trainer.sanity_checking or trainer.state.fn != "fit" or metric is None:
            return
        score = round(float(metric), 6)  # as its name tells; of equal ones the later has learned more
        if score != score or (
            self.best_score is not None and (score < self.best_score if self.highest else score > self.best_score)
        ):
            return
        former = self.best_file
        self.best_score = score
        self.best_file = f"model-epoch={trainer.current_epoch:04d}-{self.monitor.replace('/', '_')}={score:.6f}.ckpt"
        trainer.save_checkpoint(self.folder / self.best_file)
        if trainer.is_global_zero and former and former != self.best_file:
            with contextlib.suppress(OSError):
                (self.folder / former).unlink(missing_ok=True)

    def on_train_epoch_end(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule) -> None:
        """Write `last.ckpt` when it is due."""
        epoch = trainer.current_epoch + 1
        if epoch % self.every == 0 or epoch == trainer.max_epochs or trainer.should_stop:
            trainer.save_checkpoint(self.last)


class RunControl(Callback):
    """Obeys the files `pause` and `stop` and the signals INT and TERM, and reports to `progress.json` and the screen.

    A stop takes effect at the end of the epoch, whose checkpoint is then written; a second signal ends the run at once.
    """

    def __init__(self, folder: Path, *, show: bool = True, max_minutes: float | None = None) -> None:
        self.folder, self.show, self.max_minutes = folder, show, max_minutes
        self.stopping = False
        self.started = time.time()
        self._first_step = 0
        self._paused_s = 0.0
        self._reported = 0.0
        self._bar: Progress | None = None
        self._task: Any = None

    def setup(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule, stage: str) -> None:
        """Forget requests to an earlier run."""
        if stage == "fit" and trainer.is_global_zero:
            for name in (PAUSE_FILE, STOP_FILE):
                (self.folder / name).unlink(missing_ok=True)

    def teardown(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule, stage: str) -> None:
        """Give the screen back."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.stopping:
            raise KeyboardInterrupt
        self.stopping = True
        logger.warning("stopping at the end of this epoch; once more to stop at once")

    def on_train_start(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule) -> None:
        """Listen to signals, in place of Lightning, which would end within the epoch; open the bar."""
        with contextlib.suppress(ValueError):  # not in the main thread
            for number in STOP_SIGNALS:
                signal.signal(number, self._on_signal)
        self.started, self._first_step = time.time(), trainer.global_step
        if self.show and trainer.is_global_zero:
            self._bar = Progress(
                TextColumn("epoch"), MofNCompleteColumn(), BarColumn(), TimeRemainingColumn(),
                TextColumn("{task.fields[note]}"), console=Console(stderr=True),
            )  # fmt: skip
            self._task = self._bar.add_task("", total=trainer.max_epochs, completed=trainer.current_epoch, note="")
            self._bar.start()

    def on_train_batch_start(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule, batch: Any, batch_idx: int
    ) -> None:
        """Wait while a pause is asked for."""
        while (self.folder / PAUSE_FILE).exists() and not self._stop_asked():
            self.report(trainer, "paused")
            time.sleep(PAUSE_POLL_SECONDS)
            self._paused_s += PAUSE_POLL_SECONDS

    def _stop_asked(self) -> bool:
        spent = (time.time() - self.started) / 60
        if self.max_minutes is not None and spent >= self.max_minutes and not self.stopping:
            logger.info("stopping after %.1f minutes, as max_minutes asks; start again to go on", spent)
            self.stopping = True
        return self.stopping or (self.folder / STOP_FILE).exists()

    def on_train_batch_end(
        self, trainer: lightning.Trainer, pl_module: lightning.LightningModule, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        """Write how far the training is, now and then."""
        if time.time() - self._reported > REPORT_SECONDS:
            self.report(trainer, "stopping" if self._stop_asked() else "running")

    def on_validation_end(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule) -> None:
        """Tell the scores in the log."""
        if trainer.sanity_checking or not trainer.is_global_zero:
            return
        names = [name for name in ("val/accuracy", "val/loss", "val/loss_lbs") if name in trainer.callback_metrics]
        scores = ", ".join(f"{name} {float(trainer.callback_metrics[name]):.5g}" for name in names)
        logger.info("epoch %d: %s", trainer.current_epoch, scores)

    def on_train_epoch_end(self, trainer: lightning.Trainer, pl_module: lightning.LightningModule) -> None:
        """Stop here if asked to; all processes of a distributed run agree on it."""
        if trainer.strategy.reduce_boolean_decision(self._stop_asked(), all=False):
            trainer.should_stop = True
        self.report(trainer, "running", completed=trainer.current_epoch + 1)

    def report(self, trainer: lightning.Trainer, state: str, completed: int | None = None) -> None:
        """Write `progress.json` and move the bar."""
        if not trainer.is_global_zero:
            return
        now = time.time()
        self._reported = now
        per_epoch = max(1, int(trainer.num_training_batches))
        steps_left = per_epoch * int(trainer.max_epochs or 0) - trainer.global_step
        done = trainer.global_step - self._first_step
        worked = now - self.started - self._paused_s
        metrics = {name: float(value) for name, value in trainer.callback_metrics.items()}
        epoch = trainer.current_epoch if completed is None else completed
        write_progress(
            self.folder, state=state, epoch=epoch, max_epochs=trainer.max_epochs, step=trainer.global_step,
            steps_per_epoch=per_epoch, seconds_per_step=worked / done if done else None,
            seconds_left=worked / done * steps_left if done else None, metrics=metrics,
        )  # fmt: skip
        if self._bar is not None:
            accuracy = metrics.get("val/accuracy")
            self._bar.update(
                self._task, completed=epoch, note="" if accuracy is None else f"validation accuracy {accuracy:.4f}"
            )


def write_progress(folder: Path, state: str, **entries: Any) -> None:
    """Tell other programs how the training stands; a full disk must not end it here."""
    content = {"state": state, "pid": os.getpid(), "time": time.time(), **entries}
    with contextlib.suppress(OutputError):
        write_bytes(folder / PROGRESS_FILE, json.dumps(content).encode())


def read_progress(folder: Path) -> dict[str, Any] | None:
    """What `progress.json` says, or None if there is none."""
    try:
        content = parse_json((folder / PROGRESS_FILE).read_bytes())
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None
