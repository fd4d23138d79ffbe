"""What the bundle leaves out, by the reason: patterns of paths as PyInstaller collects them, and modules."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

__all__ = [
    "BINARIES",
    "DATA",
    "MODULES",
    "Entry",
    "apart",
    "drawing_libraries",
    "reached",
    "sizes_of_modules",
    "without",
]

Entry = tuple[str, str, str]
"""Path in the bundle, path on this machine, and PyInstaller's name of what it is."""

MODULES = (
    # training, and what developers use
    "lightning", "pytorch_lightning", "lightning_utilities", "hydra", "omegaconf", "tensorboard", "torchmetrics", "wandb",
    "datasets", "imageio_ffmpeg", "igl", "anny", "pytest", "_pytest", "hypothesis", "mypy", "beartype", "setuptools",
    "pip", "IPython", "ipywidgets", "jupyter", "notebook", "trame", "bokeh", "tkinter", "turtle", "idlelib", "lib2to3",
    # what packages import if it is there
    "pandas", "sympy", "mpmath", "dill", "xarray", "numba", "cupy", "PyQt5", "PyQt6", "PySide2", "tables", "h5py",
    # VTK as one module
    "vtk", "vtkmodules.all", "vtkmodules.web", "vtkmodules.tk", "vtkmodules.gtk", "vtkmodules.wx", "vtkmodules.test",
    # PyTorch's compilers, tests and exporters
    "torch._inductor", "torch._dynamo", "torch.utils.tensorboard", "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.opinfo", "torch.testing._internal.distributed", "torch.testing._internal.common_modules",
    "torch.onnx", "torch.utils.benchmark",
    "torch.distributed.pipelining",
)  # fmt: skip
"""Modules that are never imported."""

BINARIES = {
    "Pillow: AVIF": r"^pillow\.libs/libavif|^PIL/_avif",
    "PyTorch: tests": r"^torch/lib/(libtorchbind_test|libjitbackend_test|libbackend_with_compiler|libaoti_custom_ops)|"
    r"^torch/test/",
    "VTK: accelerators for many processors": r"viskores|vtkAcceleratorsVTKm",
    "VTK: formats, maps, chemistry, the web, virtual reality": r"^vtkmodules/vtk(IO(IOSS|Exodus|HDF|CGNS|NetCDF|Xdmf|EnSight|"
    r"Parallel|SegY|LSDyna|FLUENT|OMF|MINC|CityGML|Cesium|ERF|FDS|AMR|PIO|H5|Avmesh|CONVERGE|Engys|LANL|VPIC|Tecplot|TRUCHAS|"
    r"Vera|SQL|Movie|Video|OggTheora|Export|Import|Chemistry|GeoJSON|Motion|Infovis|Asynchronous)|Geovis|Domains|Web|Testing|"
    r"RenderingVR|Serialization|Infovis|ViewsInfovis|FiltersAMR|FiltersParallel|FiltersFlowPaths)",
    "Qt: databases, QML, framebuffers, other desktops' themes": r"^PySide6/(Qt(Qml|Quick|Designer|Sql|Help|Test|UiTools|Xml|"
    r"PrintSupport|Concurrent|OpenGL)\b|Qt/plugins/(sqldrivers|qmltooling|designer|generic|egldeviceintegrations|networkinformation|"
    r"printsupport|tls|platforms/libq(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay)|platformthemes/libqgtk3|"
    r"imageformats/libq(tiff|icns|tga|wbmp|webp)))",
    "Arrow: servers, clouds, query engines": r"^pyarrow/_(flight|substrait|s3fs|gcsfs|azurefs|hdfs|orc|dataset|acero|"
    r"parquet_encryption|dataset_\w+|cuda|feather)\b|^pyarrow/lib(arrow_python_flight|arrow_python_parquet_encryption|"
    r"parquet_encryption)",
}
DATA = {
    "packages' lists of files, and licences that are told elsewhere": r"\.dist-info/(?!METADATA$|entry_points)",
    "PyTorch: headers and tests": r"^torch/(include|test|share|_inductor)/",
    "PyTorch: source that is never read": r"^torch/(_dynamo|distributed|ao|_functorch|fx|export|_export|_decomp|_refs|_numpy|"
    r"_higher_order_ops|testing|cuda|xpu|sparse|onnx|package|_prims)/(?!.*config).*\.py$",
    "Qt: translations of what is left out": r"^PySide6/Qt/(translations/(?!qtbase_)|qml|metatypes)",
    "Arrow: headers, tests": r"^pyarrow/(include|src|tests|includes)/|^pyarrow/.*\.(pxd|pxi|pyx)$",
    "Matplotlib: sample data": r"^matplotlib/mpl-data/(sample_data|images/.*\.(svg|pdf|png))",
    "tests and headers of packages": r"(^|/)tests?/|\.(pxd|h|hpp|cmake|pyx)$",
}
OWN = re.compile(r"^hit_(core|viewer)/")
SYSTEM = ("/usr/lib/", "/lib/", "/lib64/", "/usr/lib64/")
OF_PYTHON = re.compile(
    r"^lib(python|ffi|ssl|crypto|z|bz2|lzma|sqlite3|uuid|readline|ncurses\w*|tinfo|mpdec|gdbm|nsl|tirpc)[.-]"
)
"""Libraries that Python's own modules need before anything of ours runs."""
MAYBE_UNUSED = re.compile(r"^(vtkmodules|pyarrow|PySide6/Qt/lib)/lib[^/.][^/]*$")
DRIVERS = re.compile(r"^lib(GL|EGL|OpenGL|GLX|GLdispatch|OSMesa|glapi|LLVM|drm|gbm|vulkan)[-.]")
"""Libraries that go with a graphics card's driver: never taken along."""
DRAWING = (
    "libxcb.so.1",
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libXcursor.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
)
"""What Qt loads to draw, which PyInstaller leaves to the system."""
GLIBC = re.compile(r"^(ld-linux|linux-vdso|lib(c|m|dl|rt|pthread|util|resolv)\.so)")
NEEDED = re.compile(r"\(NEEDED\).*\[(?P<name>[^]]+)\]")


def sizes_of_modules(site: Path) -> dict[str, float]:
    """Return how many megabytes the modules that are left out would take, as far as they are installed in a folder."""
    sizes = {}
    for name in MODULES:
        folder = site.joinpath(*name.split("."))
        if folder.is_dir():
            files = [file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
            sizes[f"module {name}"] = sum(file.stat().st_size for file in files) / 1e6
    return sizes


def without(collected: Iterable[Entry], patterns: dict[str, str], left: dict[str, float]) -> list[Entry]:
    """Return what no pattern matches; add to `left` how many megabytes each pattern leaves out."""
    compiled = {reason: re.compile(pattern) for reason, pattern in patterns.items()}
    stays = []
    for entry in collected:
        target, source = entry[0].replace("\\", "/"), Path(entry[1])
        matching = (name for name, pattern in compiled.items() if pattern.search(target))
        reason = None if OWN.match(target) else next(matching, None)
        if reason is None:
            stays.append(entry)
        elif source.is_file():
            left[reason] = left.get(reason, 0.0) + source.stat().st_size / 1e6
    return stays


def of_the_system(entry: Entry) -> bool:
    """Whether a library is one that most systems have themselves, in the version that their drivers go with."""
    return entry[1].startswith(SYSTEM) and not OF_PYTHON.match(Path(entry[0]).name)


def needed_by(library: Path) -> list[str]:
    """Names of the libraries that a library asks for (Linux)."""
    said = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=False).stdout
    return [found["name"] for found in NEEDED.finditer(said)]


def reached(collected: Iterable[Entry], asked_for: Iterable[str], left: dict[str, float]) -> list[Entry]:
    """Return the entries without the libraries that nothing that stays asks for, and without links to such (Linux)."""
    entries = list(collected)
    files = {Path(name).name: (name, source, kind) for name, source, kind in entries if kind != "SYMLINK"}
    found = set(asked_for)
    waiting = [Path(source) for name, source, kind in files.values() if not _may_go((name, source, kind))]
    waiting += [Path(files[name][1]) for name in found if name in files]
    while waiting:
        for name in needed_by(waiting.pop()):
            if name not in found:
                found.add(name)
                if name in files:
                    waiting.append(Path(files[name][1]))
    gone = {name for name, entry in files.items() if _may_go(entry) and name not in found}
    for name in gone:
        reason = "libraries that nothing asks for any more"
        left[reason] = left.get(reason, 0.0) + Path(files[name][1]).stat().st_size / 1e6
    return [entry for entry in entries if Path(entry[0]).name not in gone and not _dangles(entry, files, gone)]


def _may_go(entry: Entry) -> bool:
    return of_the_system(entry) or (MAYBE_UNUSED.match(entry[0]) is not None and entry[2] != "EXTENSION")


def _dangles(entry: Entry, files: dict[str, Entry], gone: set[str]) -> bool:
    if entry[2] != "SYMLINK":
        return False
    name = Path(entry[1]).name
    return name in gone or name not in files


def apart(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries with the system's libraries in a folder apart, where `system_parts.py` looks for them."""
    return [
        (f"system/{Path(name).name}", source, kind) if of_the_system((name, source, kind)) else (name, source, kind)
        for name, source, kind in entries
    ]


def drawing_libraries() -> list[Entry]:
    """Return what Qt loads to draw, and what that needs, as far as this machine has it (Linux)."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = {
        line.split()[0]: line.split()[-1]
        for line in reversed(listed.splitlines())
        if "x86-64" in line or "AArch64" in line
    }
    wanted, found = list(DRAWING), dict[str, Entry]()
    while wanted:
        name = wanted.pop()
        if name in places and name not in found and not GLIBC.match(name) and not DRIVERS.match(name):
            found[name] = (name, places[name], "BINARY")
            wanted += needed_by(Path(places[name]))
    return list(found.values())
