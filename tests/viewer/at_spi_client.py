"""Walks a program's tree as a screen reader does, over the accessibility bus; run by a Python that has gi."""

import json
import sys
import time
from pathlib import Path

from gi.repository import Gio, GLib  # type: ignore[import-not-found]

ACCESSIBLE, ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
LABELLED_BY, VISIBLE = 2, 1 << 30
PATIENCE_S = 20.0


def main() -> None:
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    launcher = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None)
    (address,) = session.call_sync(*launcher).unpack()
    flags = Gio.DBusConnectionFlags
    bus = Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
    )

    def ask(place: tuple[str, str], method: str) -> object:
        return bus.call_sync(place[0], place[1], ACCESSIBLE, method, None, None, 0, 5000, None).unpack()[0]

    def told(place: tuple[str, str], name: str) -> str:
        wanted = GLib.Variant("(ss)", (ACCESSIBLE, name))
        found = bus.call_sync(place[0], place[1], "org.freedesktop.DBus.Properties", "Get", wanted, None, 0, 5000, None)
        return str(found.unpack()[0])

    found: list[list[str]] = []

    def walk(place: tuple[str, str], depth: int) -> None:
        if depth > 1 and not ask(place, "GetState")[0] & VISIBLE:  # type: ignore[index]
            return
        role = str(ask(place, "GetRoleName"))
        name = told(place, "Name")
        if role == "combo box":  # Qt gives the choice as its name, and the name as its label
            labels = [other for kind, others in ask(place, "GetRelationSet") for other in others if kind == LABELLED_BY]  # type: ignore[attr-defined]
            name = " ".join(told(label, "Name") for label in labels)
        found.append([role, name, told(place, "Description")])
        if depth < 25 and role not in ("table", "tree", "tree table", "list", "combo box", "menu"):
            for child in ask(place, "GetChildren"):  # type: ignore[attr-defined]
                walk(child, depth + 1)

    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        programs = ask(("org.a11y.atspi.Registry", ROOT), "GetChildren")
        if programs:
            for program in programs:  # type: ignore[attr-defined]
                walk(program, 0)
            break
        time.sleep(0.1)
    Path(sys.argv[1]).write_text(json.dumps(found), "utf-8")


main()
