"""The house: packaging, directions of imports, and what no file may contain."""

import ast
import importlib.metadata
import importlib.util
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

PROJECT = Path(__file__).resolve().parents[1]


def tracked_files() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [PROJECT / name for name in listing.stdout.split("\0") if name]


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"house_{name}", PROJECT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def released() -> str:
    """Return the newest version that the changelog tells."""
    found = re.search(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", (PROJECT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def test_files_tell_the_newest_release() -> None:
    project, citation = ((PROJECT / name).read_text() for name in ("pyproject.toml", "CITATION.cff"))
    assert f'\nfallback_version = "{released()}"\n' in project
    assert f"\nversion: {released()}\n" in citation


def third_party_imports(files: Iterable[Path]) -> set[str]:
    """Return the distributions that the files import, by their normalised names."""
    modules = set()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                modules.add(node.module.split(".")[0])
    owners = importlib.metadata.packages_distributions()
    modules -= {*sys.stdlib_module_names, "hit_core", "hit_viewer"}
    return {owners.get(module, [module])[0].lower().replace("_", "-") for module in modules}


def test_imports_are_declared() -> None:
    requirements = map(Requirement, importlib.metadata.requires("hit-viewer") or [])
    declared: dict[str, set[str]] = {}
    for requirement in requirements:
        extra = re.search(r"extra == [\"'](\w+)", str(requirement.marker)) if requirement.marker else None
        declared.setdefault(extra[1] if extra else "", set()).add(requirement.name.lower())
    come_along = {"vtk", "triton", "omegaconf"}  # with pyvista, with torch's CUDA builds, with hydra
    parts: dict[str, list[Path]] = {"training": [], "phantom": [], "cohort": [], "": []}
    for package in ("hit_core", "hit_viewer"):
        for path in (PROJECT / package).rglob("*.py"):
            part = path.relative_to(PROJECT / package).parts[0]
            parts[part if part in parts else ""].append(path)
    allowed = {
        "": declared[""] | declared.get("films", set()),  # which is asked for, and done without
        "training": declared[""] | declared["train"] | declared["hub"] | declared["wandb"],
        "phantom": declared[""] | declared["phantom"],
        "cohort": declared[""] | declared["cohort"],
    }
    for part, files in parts.items():
        assert files
        assert third_party_imports(files) - allowed[part] - come_along == set(), part


def test_no_file_names_a_machine_or_a_registry() -> None:
    words = ["/work" + "/", "/ro" + "ot/", "/ho" + "me/", "../sha" + "red", "pypi" + ".org", "python" + "hosted"]
    words += ["download.py" + "torch", "deb." + "debian", "registry." + "npmjs"]
    pattern = re.compile("|".join(map(re.escape, words)))
    found = []
    for path in tracked_files():
        if not path.is_file():
            continue
        content = path.read_bytes()
        if b"\0" in content:
            continue
        found += [
            f"{path.relative_to(PROJECT)}: {hit}" for hit in set(pattern.findall(content.decode("utf-8", "replace")))
        ]
    assert not found


def test_core_imports_without_qt_and_vtk() -> None:
    code = (
        "import sys\n"
        "blocked = ['PySide6', 'vtk', 'vtkmodules', 'pyvista', 'superqt', 'qtpy', 'hit_viewer']\n"
        "for name in blocked: sys.modules[name] = None\n"
        "import importlib.util, pkgutil, hit_core\n"
        "names = [m.name for m in pkgutil.walk_packages(hit_core.__path__, 'hit_core.')]\n"
        "names = [n for n in names if '.training' not in n and '.phantom' not in n and '._resources' not in n]\n"
        "if importlib.util.find_spec('triton') is None:\n"
        "    for kernels in ('kernels', 'search_kernel'): names.remove(f'hit_core.model.{kernels}')\n"
        "for name in names: importlib.import_module(name)\n"
        "print(len(names))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10


def test_imports_keep_their_directions() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("source")
    for name in ("hit_core", "hit_viewer", "resources", "docs", "examples"):
        shutil.copytree(PROJECT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(PROJECT / name, source / name)
    # no history goes along, as in a downloaded archive
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index", "-w", out]
    done = subprocess.run([*map(str, build), str(source)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = out.glob("*.whl")
    return path


def test_wheel_holds_code_resources_and_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for package in ("hit_core", "hit_viewer"):
        for path in (PROJECT / package).rglob("*.py"):
            assert path.relative_to(PROJECT).as_posix() in names
    resources = [
        path for path in (PROJECT / "resources").rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert resources
    for path in resources:
        assert f"hit_core/_resources/{path.relative_to(PROJECT / 'resources').as_posix()}" in names
    docs = PROJECT / "docs"
    pages = [*docs.glob("*.md"), *(path for path in (docs / "images").rglob("*") if path.is_file())]
    for path in pages:
        assert f"hit_viewer/_docs/{path.relative_to(docs).as_posix()}" in names
    for path in (PROJECT / "examples").glob("*.py"):
        assert f"hit_viewer/_docs/examples/{path.name}" in names
    assert {name.rsplit("/", 1)[-1] for name in names} >= {"LICENSE", "NOTICE"}
    assert wheel.name.startswith(f"hit_viewer-{released()}-")


def test_installed_program_finds_its_models_and_its_guide(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    code = (
        f"import sys; sys.path.insert(0, {str(site)!r})\n"
        "import hit_core\n"
        "from hit_core.model.library import find_models\n"
        "print(hit_core.__file__)\n"
        "print(*sorted(found.name for found in find_models() if not found.problem))\n"
        "from hit_viewer.window.guide_pages import PAGES, GuidePages, docs_dir\n"
        "print(docs_dir())\n"
        "print(GuidePages().names == PAGES and 'import hit_core' in GuidePages().text('examples'))\n"
    )
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    origin, names, guide, complete = done.stdout.splitlines()
    assert Path(origin).is_relative_to(site)
    assert Path(guide).is_relative_to(site)
    assert complete == "True"
    assert names.split() == ["phantom_female", "phantom_male"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for libraries on Linux alone")
def test_setup_names_the_missing_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    setup = script("setup")
    monkeypatch.setattr(setup, "LIBRARIES", {"libc.so.6": "libc6", "libsurely-not-there.so.9": "some-package"})
    monkeypatch.setattr(setup.shutil, "which", lambda name: None)
    missing = setup.missing_packages("test")
    assert missing["libsurely-not-there.so.9"] == "some-package"
    assert "libc.so.6" not in missing
    assert missing["Xvfb"] == "xvfb"
    assert "Xvfb" not in setup.missing_packages("run")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no user numbers")
def test_setup_without_rights_prints_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    setup = script("setup")
    monkeypatch.setattr(
        setup, "missing_packages", lambda purpose: {"libGL.so.1": "libgl1", "a font": "fonts-dejavu-core"}
    )
    monkeypatch.setattr(setup.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(setup.shutil, "which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as stop:
        setup.prepare_system("run")
    command = "su -c 'apt-get update && apt-get install -y --no-install-recommends fonts-dejavu-core libgl1'"
    assert command in str(stop.value)
    assert "libGL.so.1" in capsys.readouterr().out


def test_setup_runs_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    setup = script("setup")
    commands: list[list[str]] = []

    def record(command: list[object], **options: object) -> subprocess.CompletedProcess[str]:
        commands.append([str(word) for word in command])
        if commands[-1][1:3] == ["-m", "venv"]:
            (tmp_path / "venv" / "bin").mkdir(parents=True)
            (tmp_path / "venv" / "bin" / "python").touch()
        return subprocess.CompletedProcess([], 0)

    monkeypatch.setattr(setup.subprocess, "run", record)
    setup.prepare_environment("run", tmp_path / "venv", "")
    assert any(command[1:3] == ["-m", "venv"] for command in commands)
    torch = next(index for index, command in enumerate(commands) if any(word.startswith("torch==") for word in command))
    project = next(index for index, command in enumerate(commands) if "-e" in command)
    assert torch < project
    commands.clear()
    setup.prepare_environment("run", tmp_path / "venv", "")
    assert commands == []
    setup.prepare_environment("test", tmp_path / "venv", "")
    assert any(word.endswith("[train,hub,wandb,cohort,dev]") for word in commands[-2])
    assert setup.GLTF_VALIDATOR in commands[-1]


def test_setup_refuses_other_pythons(monkeypatch: pytest.MonkeyPatch) -> None:
    setup = script("setup")
    monkeypatch.setattr(setup.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"3\.10 to 3\.13 is needed, 3\.9 was found"):
        setup.main()


def test_run_looks_for_an_answering_display(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run")
    if sys.platform != "linux":
        assert run.has_display()
        return
    assert run.has_display()
    monkeypatch.setenv("DISPLAY", ":987")
    assert not run.has_display()
    monkeypatch.delenv("DISPLAY")
    assert not run.has_display()


def test_docstrings_that_are_read_wrongly_are_told(tmp_path: Path) -> None:
    docstrings = script("docstrings")
    (tmp_path / "sample.py").write_text(
        "def good(low: int, high: int) -> None:\n"
        '    """Do.\n\n    Parameters\n    ----------\n    low, high : int\n        Where.\n    """\n'
        "def bad(low: int) -> None:\n"
        '    """Do.\n\n    Parameters\n    ----------\n    low : where to begin\n    hihg : int\n        To.\n    """\n'
    )
    told = docstrings.wrong_entries("sample", tmp_path)
    assert len(told) == 2
    assert "'hihg' does not appear" in told[0]
    assert "sample.bad: low has no indented description" in told[1]
