"""Nothing that the program does by itself reaches the network."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import open_file
from pytestqt.qtbot import QtBot

from hit_core.machine import installation
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import save_session_file

NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind", "urllib.")
asked: list[str] = []
listening = [False]


def watch(event: str, values: tuple[object, ...]) -> None:
    if listening[0] and event.startswith(NETWORK):
        asked.append(f"{event} {values}")


@pytest.fixture(scope="module", autouse=True)
def watched() -> Iterator[None]:
    """Hear of every socket that Python's code connects; such a hook cannot be taken away, only silenced."""
    sys.addaudithook(watch)
    listening[0] = True
    yield
    listening[0] = False


def test_the_watch_hears_what_it_looks_for() -> None:
    import socket

    with pytest.raises(ConnectionError), socket.socket() as made:
        made.connect(("127.0.0.1", 1))
    assert asked
    asked.clear()


def test_a_session_of_the_window_opens_no_connection(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(installation, "_timed", dict)
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and viewer.engine.is_idle)
    viewer.window.shape_panel.sliders[0].number.setValue(1.0)
    save_session_file(tmp_path / "mine.hitsession", viewer.session.state, {})
    open_file(viewer, qtbot, tmp_path / "mine.hitsession")
    viewer.actions.show_guide()
    viewer.choose_settings().check()
    viewer.check_installation()
    qtbot.waitUntil(lambda: viewer.reader.is_idle)
    assert asked == []
    assert "PySide6.QtNetwork" not in sys.modules


def test_commands_load_nothing_and_connect_to_nothing(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        f"sys.addaudithook(lambda event, values: event.startswith({NETWORK!r}) and sys.exit(f'{{event}} {{values}}'))\n"
        "from hit_core.cli import main\n"
        "sys.exit(main(['model', 'info', 'phantom_male']))\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)
