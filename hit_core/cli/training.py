"""`hit data`, `hit train` and `hit eval`. What they need is imported when they run."""

import argparse
import importlib.util
import logging
from pathlib import Path
from typing import Any

__all__ = ["add_subcommands"]

logger = logging.getLogger(__name__)

NEEDED = ("filelock", "hydra", "igl", "imageio", "lightning", "torchmetrics")
"""What the extra `train` installs."""

TRAIN_EPILOG = """
stage 1: hit train exp_name=pretrained_female smpl_cfg.gender=female train_cfg=train_smpl data_cfg.synt_style=random
         data_cfg.synthetic=True trainer.max_epochs=200 train_cfg.networks.lbs.dropout=0.001
stage 2: hit train exp_name=hit_female smpl_cfg.gender=female
"""


def add_subcommands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `data`, `train` and `eval`; each sets `run`, a function of the parsed arguments that returns an exit code."""
    raw = argparse.RawDescriptionHelpFormatter
    train = subparsers.add_parser(
        "train", help="train a model", description="Train a model; one of the same name goes on where it stopped.",
        epilog=TRAIN_EPILOG, formatter_class=raw,
    )  # fmt: skip
    train.add_argument("overrides", nargs="*", metavar="key=value", help="options, see --options")
    train.add_argument("--options", action="store_true", help="list all options with their defaults")
    train.add_argument("--check", action="store_true", help="check the options and what training needs, start nothing")
    train.set_defaults(run=run_train)

    evaluation = subparsers.add_parser("eval", help="score a model on a split of the data set")
    evaluation.add_argument("overrides", nargs="*", metavar="key=value", help="options of the data, as of `hit train`")
    evaluation.add_argument("--exp_name", required=True, help="name or folder of the model")
    evaluation.add_argument("--ckpt_choice", choices=("best", "last"), default="best")
    evaluation.add_argument("--split", "-s", choices=("train", "val", "test"), default="test")
    evaluation.add_argument("--slices", action="store_true", help="write prediction | truth | difference pictures")
    evaluation.add_argument(
        "--calibrate", action="store_true",
        help="instead of scores: how far volumes and probabilities are off, as calibration.json beside the checkpoint",
    )  # fmt: skip
    evaluation.add_argument(
        "--out", type=Path, metavar="FILE", help="of --calibrate, where the model cannot be written"
    )
    evaluation.add_argument("--device", default="auto", help="auto, cpu, cuda:0, mps")
    evaluation.add_argument("--out_folder", type=Path, default=Path("output"), metavar="DIR", help="default: output")
    evaluation.set_defaults(run=run_eval)

    data = subparsers.add_parser(
        "data", help="show or prepare the data set, or make phantom subjects", formatter_class=raw,
        description="hit data -s train -i 0 -D        show a subject\n"
        "hit data --all --recache         prepare all subjects of a gender\n"
        "hit data phantom --subjects 40 --gender male --out DIR   make phantom subjects",
    )  # fmt: skip
    data.add_argument("words", nargs="*", metavar="phantom | key=value", help="`phantom`, or options as of `hit train`")
    data.add_argument("-s", "--split", choices=("train", "val", "test"), default="train")
    data.add_argument("-i", "--index", type=int, default=0, help="number of the subject in its split")
    data.add_argument("--gender", choices=("male", "female"), default=None)
    data.add_argument("-D", "--display", action="store_true", help="show the subject")
    data.add_argument("--save", type=Path, default=None, help="write the picture to this PNG instead of a window")
    data.add_argument("--all", action="store_true", help="prepare all subjects of all splits")
    data.add_argument("--recache", action="store_true", help="prepare them anew")
    phantom = data.add_argument_group("phantom")
    phantom.add_argument("--subjects", type=int, default=40)
    phantom.add_argument("--out", type=Path, default=None)
    phantom.add_argument("--seed", type=int, default=0)
    phantom.add_argument("--even_betas", type=float, default=None, metavar="RANGE", help="evenly within this")
    phantom.add_argument("--voxel_mm", type=float, nargs=3, default=(3.0, 3.0, 8.0), metavar=("X", "Y", "Z"))
    phantom.add_argument("--noise", type=float, default=0.002, help="share of voxels with a wrong label")
    phantom.add_argument(
        "--all_in", choices=("train", "val", "test"), help="one split takes all, default: 75, 10 and 15 %%"
    )
    phantom.add_argument("--workers", type=int, default=1, help="processes")
    data.set_defaults(run=run_data)


def run_train(arguments: argparse.Namespace) -> int:
    """Train; with run_eval=True evaluate afterwards."""
    from rich.console import Console

    from ..training.config import PRETRAIN, compose_config, known_options

    if arguments.check:
        missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
        if missing:
            raise ModuleNotFoundError(name=missing[0])
        compose_config(arguments.overrides)
        return 0
    if arguments.options:
        for name, value in known_options().items():
            Console().print(f"{name}={value}", highlight=False, markup=False, soft_wrap=True)
        return 0
    config = compose_config(arguments.overrides)  # before what takes seconds to import
    from ..training.runs.processes import is_main_process
    from ..training.runs.train import train

    training = train(arguments.overrides)
    if not is_main_process():
        return 0
    logger.info("checkpoints are in %s", training.folder / "ckpts")
    if config["run_eval"] and not training.stopped:
        if config["train_cfg"]["to_train"] == PRETRAIN:
            logger.warning("run_eval=True has no effect on pretraining, which learns no tissues")
            return 0
        _evaluate(
            str(training.folder),
            "best",
            "auto",
            "test",
            training.folder / "eval",
            config["slices"],
            arguments.overrides,
        )
    return 0


def run_eval(arguments: argparse.Namespace) -> int:
    """Score a model, or calibrate it."""
    if arguments.calibrate:
        return _calibrate(arguments)
    if arguments.out is not None:
        from ..errors import InputError

        raise InputError.about("belongs to --calibrate; scores go to --out_folder", field="--out")
    _evaluate(
        arguments.exp_name, arguments.ckpt_choice, arguments.device, arguments.split, arguments.out_folder,
        arguments.slices, arguments.overrides,
    )  # fmt: skip
    return 0


def _calibrate(arguments: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import Progress

    from ..atomic import check_writable
    from ..errors import InputError
    from ..model.calibration import CALIBRATION_FILE
    from ..model.library import load_model
    from ..training.report.calibrate import calibrate, save_calibration
    from ..training.report.evaluate import evaluation_config

    if arguments.split == "train":
        raise InputError.about("was trained on: what it shows is too good", field="--split", expected="test or val")
    model = load_model(arguments.exp_name, arguments.ckpt_choice, arguments.device)
    path = arguments.out or (model.info.path or Path()) / CALIBRATION_FILE
    check_writable(path.parent, make=False)
    config = evaluation_config(model.info, arguments.overrides)
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"{arguments.split} subjects")
        found = calibrate(
            model, config, arguments.split, lambda done, total: bar.update(task, completed=done, total=total)
        )
    for name, one in found["volumes"].items():
        width = one["half_width"]["90"]
        said = "too few for an interval" if width is None else f"90 % within {100 * width:.1f} %"
        Console().print(f"{name}: {one['n']} subjects, {said}", highlight=False)
    chances = found["probabilities"]
    Console().print(f"temperature {chances['temperature']:.2f}, from {chances['voxels']} voxels", highlight=False)
    for written in save_calibration(found, path):
        logger.info("%s is written", written)
    return 0


def _evaluate(
    name: str, choice: Any, device: str, split: str, folder: Path, slices: bool, overrides: list[str]
) -> None:
    from rich.console import Console
    from rich.progress import Progress

    from ..atomic import check_writable
    from ..model.library import load_model
    from ..training.report.evaluate import evaluate, evaluation_config
    from ..training.report.score_tables import screen_table

    check_writable(folder, make=False)  # before work that takes minutes
    model = load_model(name, choice, device)
    config = evaluation_config(model.info, overrides)
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"{split} subjects")
        result = evaluate(
            model, config, folder, split, slices=slices,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )  # fmt: skip
    title = f"{model.info.name} ({model.info.checkpoint}) on {config['smpl_cfg']['gender']}/{split}"
    Console().print(screen_table(result.scores, result.means, title))
    logger.info("tables are in %s", folder)


def run_data(arguments: argparse.Namespace) -> int:
    """Show, prepare or make subjects."""
    if arguments.words[:1] == ["phantom"]:
        return _make_phantoms(arguments)
    from rich.console import Console
    from rich.progress import track

    from ..training.config import compose_config
    from ..training.data.body_choice import choose_body
    from ..training.data.data_module import clouds, prepared_subjects
    from ..training.data.subjects import SPLITS

    gender = [f"smpl_cfg.gender={arguments.gender}"] if arguments.gender else []
    recache = ["data_cfg.force_recache=True"] if arguments.recache else []
    config = compose_config([*gender, *recache, *arguments.words])
    body = choose_body(config).model
    if arguments.all:
        for split in track(SPLITS, description="preparing", console=Console(stderr=True), transient=True):
            subjects = prepared_subjects(config, body, split)
            logger.info("%s: %d subjects", split, len(subjects))
        clouds(config, body)
        return 0
    (subject,) = prepared_subjects(config, body, arguments.split, only=arguments.index)
    if arguments.display or arguments.save is not None:
        from ..training.data.point_clouds import canonical_cloud
        from ..training.report.subject_picture import show_subject

        options = config["data_cfg"]
        cube = canonical_cloud(body, options["nb_points_canspace"], options["uniform_sampling_padding"])
        show_subject(subject, body, cube, options["n_pts_mri"], arguments.save)
        return 0
    from ..training.report.subject_picture import describe

    Console().print(describe(subject), highlight=False, markup=False)
    return 0


def _make_phantoms(arguments: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import Progress

    from ..errors import InputError
    from ..phantom.subjects import PhantomScan, write_phantoms

    if len(arguments.words) > 1:
        raise InputError.about("takes no options of this form", field="hit data phantom", found=arguments.words[1])
    if arguments.out is None:
        raise InputError.about("is missing", field="--out", expected="a folder for the subjects")
    scan = PhantomScan(arguments.even_betas, tuple(arguments.voxel_mm), arguments.noise)
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("phantom subjects", total=arguments.subjects)
        written = write_phantoms(
            arguments.out, arguments.gender or "male", arguments.subjects, scan, seed=arguments.seed,
            split=arguments.all_in, workers=arguments.workers, progress=lambda done: bar.update(task, completed=done),
        )  # fmt: skip
    logger.info("%d phantom subjects are in %s", len(written), arguments.out)
    return 0
