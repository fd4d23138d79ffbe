"""Random actions of the real window, in a process that is killed now and then: `make soak`.

Checked: no traceback, no unexpected end, no silence; after a kill the autosave is offered and holds a state that was
current within its interval before; a regular end leaves nothing; memory at the end is what it was after warming up.
"""

import argparse
import json
import math
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import body_layouts
import numpy as np
import test_budgets
from test_fuzzed_readers import damaged, seeds, training_files

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState

ROOT = Path(__file__).parents[1]
PROGRAM = Path(__file__).with_name("soaked_window.py")
ALLOWED_MB = 100
SILENT_S = 120.0
"""A window that does not answer for so long hangs."""
LATE_S = 6.0
"""How much later than its interval an autosave may come, with a busy machine."""
LIFE = 600
"""Actions between two ends of the program, about."""
TOLD = 40
TOLD_EVERY_S = 60.0


class Wrong(Exception):
    """What must not be."""


@dataclass
class Life:
    """What one process said."""

    states: list[tuple[float, str, bool]] = field(default_factory=list)
    """When which state was set, and whether it differed from its file."""
    last: deque[str] = field(default_factory=lambda: deque(maxlen=TOLD))
    number: int = 0
    begun: int = 0
    said: dict[str, Any] = field(default_factory=dict)
    ready: bool = False
    offered: bool = False


@dataclass
class Result:
    """What was done and found."""

    actions: int = 0
    kills: int = 0
    restored: int = 0
    ends: int = 0
    memory_mb: dict[int, int] = field(default_factory=dict)
    latency: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    start_s: float = 0.0
    seconds: float = 0.0


def make_files(folder: Path, seed: int, count: int) -> None:
    """Write good and bad bodies, motions, sessions, pictures and models."""
    good, bad, motions = folder / "good", folder / "bad", folder / "motions"
    for place in (good, bad, motions, folder / "out"):
        place.mkdir(parents=True)
    chance = np.random.default_rng(seed)
    for name in ("a.npz", "b.pkl", "c.json"):
        pose = chance.normal(0, 0.2, 69).astype(np.float32)
        save_body(BodyParameters(betas=chance.uniform(-2, 2, 10).astype(np.float32), body_pose=pose), good / name)
    for example in (ROOT / "resources" / "examples").iterdir():
        shutil.copy(example, good)
    state = ViewerState(betas=(1.0,) * 10, slice_field="probability", body_name="saved")
    for name in ("phalp.pkl", "tokenhmr.pt", "mdm.npy", "betas.csv"):  # persons and genders are asked about
        body_layouts.write(good, name)
    save_session_file(good / "d.hitsession", state, {})
    poses = np.cumsum(chance.normal(0, 0.02, (6, 156)), 0)
    rest = {"trans": np.zeros((6, 3)), "betas": np.zeros(16), "gender": np.array("male")}
    np.savez(motions / "m.npz", poses=poses, mocap_framerate=np.array(20.0), **rest)
    kept = [seed_ for seed_ in seeds(folder, ROOT / "tests" / "data" / "reference") if seed_ not in training_files()]
    damaged(bad, kept, count, seed)
    for name, content in test_budgets.PICKLES.items():
        (bad / f"{name}.pkl").write_bytes(content)
    (bad / "bomb.pkl.gz").write_bytes(test_budgets.many_times(bytes(50_000_000), 12))
    model = folder / "models" / "damaged"
    (model / "ckpts").mkdir(parents=True)
    (model / "config.yaml").write_bytes(b"[" * 20_000)
    (model / "ckpts" / "last.ckpt").write_bytes(b"PK")


class Run:
    """One soak: starts, watches, kills and starts again."""

    def __init__(self, folder: Path, options: argparse.Namespace, log: Any) -> None:
        self.folder, self.seed, self.actions = folder, options.seed, options.actions
        self.interval_s, self.life, self.made_up = options.interval, options.life, options.made_up
        self.chance = random.Random(options.seed)
        self.result = Result()
        self.log = log
        config = folder / "config"
        self.autosaves = config / "autosave"
        self.environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "viewer"))),
            "HIT_CONFIG_DIR": str(config),
            "HIT_CACHE_DIR": str(folder / "cache"),
            "HIT_MODELS_DIR": str(folder / "models"),
            "HOME": str(folder),
            "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1"),
            "OMP_WAIT_POLICY": "PASSIVE",
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
        }

    def all(self) -> Result:
        """Half of the actions in lives that are killed or end, the other half in one life whose memory is weighed."""
        begin = time.monotonic()
        expected: list[tuple[float, str, bool]] | None = None
        died = 0.0
        half = self.actions // 2
        while self.result.actions < half:
            wanted = min(round(self.life * self.chance.uniform(0.2, 1.8)) + 1, half - self.result.actions)
            if self.chance.random() < 0.75:
                expected, died = self._killed(wanted, expected, died)
            else:
                self._ended(wanted, 0, expected, died)
                expected = None
        rest = max(self.actions - self.result.actions, self.actions // 4)  # a life may go on until it is killed
        self._ended(rest, self.result.actions + rest // 4, expected, died)
        before, after = self.result.memory_mb.values()
        if after - before > ALLOWED_MB:
            raise Wrong(f"memory grew from {before} to {after} MB")
        self.result.seconds = time.monotonic() - begin
        return self.result

    def _killed(
        self, actions: int, expected: list[tuple[float, str, bool]] | None, died: float
    ) -> tuple[list[tuple[float, str, bool]], float]:
        """Live for some actions, and a moment that is no action's end; return what was set, and when it died."""
        life = Life(begun=self.result.actions)
        pause_s = self.chance.uniform(0, 2)
        with self._process(life, actions + 100_000, 0) as process:
            self._watch(process, life, expected, died, lambda: life.number - life.begun >= actions)
            until = time.monotonic() + pause_s
            self._watch(process, life, None, died, lambda: time.monotonic() > until)
            process.kill()
            died = time.time()
            process.wait()
            self._drain(process, life)
        self._check_errors(life)
        self.result.latency.append(life.said["latency"])
        self.result.kills += 1
        self.result.actions = life.number
        self.log(f"{life.number} actions, killed")
        return life.states, died

    def _ended(
        self, actions: int, warm_after: int, expected: list[tuple[float, str, bool]] | None, died: float
    ) -> None:
        """Live for some actions and end regularly."""
        life = Life(begun=self.result.actions)
        with self._process(life, actions, warm_after) as process:
            self._watch(process, life, expected, died, lambda: "exit" in life.said)
            if process.wait(60):
                raise self._wrong(f"ended with exit code {process.returncode}", life)
        self._check_errors(life)
        left = list(self.autosaves.glob("*"))
        if left:
            raise self._wrong(f"a regular end leaves {left}", life)
        self.result.ends += 1
        self.result.actions = life.number
        self.result.memory_mb = {int(number): size for number, size in life.said["memory"].items()}
        self.result.latency.append(life.said["latency"])
        self.result.counts.update(life.said["counts"])
        self.log(f"{life.number} actions, ended; {life.said['memory']} MB, {json.dumps(life.said['latency'])}")

    # One process.

    def _process(self, life: Life, actions: int, warm_after: int) -> "Process":
        arguments = {"seed": self.chance.randrange(1 << 30), "first": life.begun, "actions": actions,
                     "warm-after": warm_after, "autosave-ms": round(1000 * self.interval_s)}  # fmt: skip
        options = [word for name, value in arguments.items() for word in (f"--{name}", str(value))]
        options += ["--made-up"] if self.made_up else []
        return Process([sys.executable, str(PROGRAM), str(self.folder), *options], self.environment, self.folder)

    def _watch(
        self,
        process: "Process",
        life: Life,
        expected: list[tuple[float, str, bool]] | None,
        died: float,
        enough: Any,
    ) -> None:
        """Read what a process says until that is enough."""
        begin = told = time.monotonic()
        while not enough():
            if time.monotonic() - told > TOLD_EVERY_S:
                told = time.monotonic()
                self.log(f"{life.number} actions")
            line = process.line(SILENT_S)
            if line is None:
                os.kill(process.pid, signal.SIGUSR1)
                time.sleep(1)
                raise self._wrong(f"silent for {SILENT_S:.0f} s", life)
            if not line:
                raise self._wrong(f"ended unexpectedly with exit code {process.wait(10)}", life)
            self._take(json.loads(line), life)
            if life.ready and not life.said.get("checked"):
                life.said["checked"] = True
                self.result.start_s = max(self.result.start_s, time.monotonic() - begin)
                self._check_start(life, expected, died)
                life.states = life.states[-1:]

    def _drain(self, process: "Process", life: Life) -> None:
        while line := process.line(5):
            if line.endswith("\n"):
                self._take(json.loads(line), life)

    def _take(self, said: dict[str, Any], life: Life) -> None:
        if "action" in said:
            life.number = said["number"]
            life.last.append(f"{said['number']} {said['action']}")
        elif "ready" in said:
            life.ready, life.offered = True, said["offered"]
        elif "state" in said:
            life.states.append((said["time"], said["state"], said["modified"]))
        elif "stuck" in said:
            raise self._wrong(f"{said['stuck']}: never done", life)
        else:
            life.said.update(said)

    # What must be.

    def _check_start(self, life: Life, before: list[tuple[float, str, bool]] | None, died: float) -> None:
        """See that what was set longer than the interval before the kill, or later, is back."""
        if before is None:
            if life.offered:
                raise self._wrong("something is offered after a regular end", life)
            return
        oldest = died - self.interval_s - LATE_S
        recent = [before[0], *before]
        first = max(number for number, (when, _, _) in enumerate(recent) if number == 0 or when <= oldest)
        window = recent[first:]
        found = {state for _, state, _ in life.states}
        self.result.restored += life.offered
        if life.offered and found & {state for _, state, _ in window}:
            return
        if any(not modified for _, _, modified in window):
            return  # it was in its file
        raise self._wrong(
            f"the state set {died - window[0][0]:.1f} s before the kill is lost (offered: {life.offered})", life
        )

    def _check_errors(self, life: Life) -> None:
        errors = self.errors()
        if "Traceback" in errors or "ERROR" in errors or "Fatal" in errors:
            raise self._wrong("errors on stderr", life)

    def errors(self) -> str:
        """What the last process wrote to stderr."""
        return (self.folder / "stderr.txt").read_text(errors="replace")

    def _wrong(self, what: str, life: Life) -> Wrong:
        actions = "\n  ".join(life.last)
        return Wrong(f"{what}\nseed {self.seed}; the last actions:\n  {actions}\nstderr:\n{self.errors()[-6000:]}")


class Process:
    """A child whose lines are read on a thread."""

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path) -> None:
        self._errors = (folder / "stderr.txt").open("wb")
        self._child = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self._errors, env=environment, text=True, cwd=folder
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()
        self.pid, self.kill, self.wait = self._child.pid, self._child.kill, self._child.wait

    def _read(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._lines.put(line)
        self._lines.put("")

    @property
    def returncode(self) -> int | None:
        """The exit code."""
        return self._child.returncode

    def line(self, wait_s: float) -> str | None:
        """The next line; empty at the end, None if none came in time."""
        try:
            return self._lines.get(timeout=wait_s)
        except queue.Empty:
            return None

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.wait()
        self._errors.close()


def main() -> int:
    """Run as many actions as SOAK_ACTIONS says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--actions", type=int, default=int(os.environ.get("SOAK_ACTIONS", "20000")))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("SOAK_SEED", "0")) or int(time.time()))
    parser.add_argument("--interval", type=float, default=15.0, help="seconds between autosaves")
    parser.add_argument("--life", type=int, default=LIFE, help="actions between two ends of the program, about")
    parser.add_argument("--files", type=int, default=300, help="damaged files")
    parser.add_argument("--made-up", action="store_true", help="with a computation that needs no model")
    options = parser.parse_args()

    def log(text: str) -> None:
        sys.stdout.write(f"{time.strftime('%H:%M:%S')} {text}\n")
        sys.stdout.flush()

    log(f"{options.actions} actions, seed {options.seed}")
    with tempfile.TemporaryDirectory(prefix="hit-soak-") as name:
        try:
            make_files(Path(name), options.seed, options.files)
            result = Run(Path(name), options, log).all()
        except Wrong as wrong:
            log(str(wrong))
            return 1
    worst = max((ms for report in result.latency for ms in report["worst_ms"].values()), default=math.nan)
    log(
        f"{result.actions} actions in {result.seconds / 60:.1f} min; {result.kills} kills, {result.restored} restored, "
        f"{result.ends} regular ends; memory {result.memory_mb} MB; window silent for {worst:.0f} ms at most"
    )
    log(json.dumps(result.counts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
