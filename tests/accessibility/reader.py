"""Reads and works a window from outside as a screen reader does; the system's Python runs it, it has AT-SPI.

One request a line on standard input as JSON, {"do": name, …}, and one answer a line: {"value": …} or
{"error": …}. Things on the screen are named by numbers that this process gives out.
"""

import contextlib
import json
import sys
import time
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MANY = 400
"""Of a long list only so many are looked at."""

Told = dict[str, Any]

known: list[Any] = []
reached: list[Told] = []
"""What the keyboard went to since it was last asked."""


def number(node: "Atspi.Accessible") -> int:
    """A name for a thing on the screen."""
    known.append(node)
    return len(known) - 1


def children(node: "Atspi.Accessible") -> "list[Atspi.Accessible]":
    """Those that are still there."""
    found = []
    for place in range(min(node.get_child_count(), MANY)):
        child = node.get_child_at_index(place)
        if child is not None:
            found.append(child)
    return found


def states(node: "Atspi.Accessible") -> list[str]:
    """As words."""
    return [state.value_nick for state in node.get_state_set().get_states()]


def labels(node: "Atspi.Accessible") -> list[str]:
    """What stands beside it as its label."""
    return [
        relation.get_target(at).get_name() or ""
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for at in range(relation.get_n_targets())
    ]


def tell(node: "Atspi.Accessible") -> Told:
    """What a screen reader would say of one thing."""
    return {
        "id": number(node),
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "labels": labels(node),
        "states": states(node),
    }


def windows() -> list[Told]:
    """The windows of every program here that are shown."""
    return [
        {**tell(window), "pid": program.get_process_id()}
        for program in children(Atspi.get_desktop(0))
        for window in children(program)
    ]


def tree(of: int, depth: int = 40, bare: bool = False) -> list[Told]:
    """What is shown below a thing, in reading order, each with its depth; cells of tables are left out."""
    found: list[Told] = []

    def walk(node: "Atspi.Accessible", below: int) -> None:
        for child in children(node):
            if not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            found.append({**tell(child), "depth": below})
            whole = child.get_role() not in (
                Atspi.Role.TABLE,
                Atspi.Role.TREE_TABLE,
                Atspi.Role.TREE,
                Atspi.Role.LIST,
            )
            if below < depth and (whole or not bare):
                walk(child, below + 1)

    walk(known[of], 0)
    return found


def find(of: int, roles: list[str], name: str, how: str = "is") -> "Told | None":
    """The first thing shown with that name, or whose name begins or holds it."""

    def fits(node: "Atspi.Accessible") -> bool:
        said = node.get_name() or ""
        right = {"is": said == name, "begins": said.startswith(name), "holds": name in said}[how]
        return right and (not roles or node.get_role_name() in roles)

    def walk(node: "Atspi.Accessible") -> "Atspi.Accessible | None":
        for child in children(node):
            if not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            if fits(child):
                return child
            deeper = walk(child)
            if deeper is not None:
                return deeper
        return None

    found = walk(known[of])
    return None if found is None else tell(found)


def again(of: int) -> Told:
    """The same thing as it is now."""
    return {**tell(known[of]), "id": of}


def actions(of: int) -> list[str]:
    """What can be done with it."""
    interface = known[of].get_action_iface()
    return [Atspi.Action.get_action_name(interface, at) for at in range(interface.get_n_actions())]


def act(of: int, action: str) -> bool:
    """Do one of them."""
    return bool(known[of].get_action_iface().do_action(actions(of).index(action)))


def focus(of: int) -> bool:
    """Give it the keyboard."""
    return bool(known[of].get_component_iface().grab_focus())


def read(of: int) -> str:
    """The text in a field."""
    text = known[of].get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def write(of: int, text: str) -> bool:
    """Put a text in a field in place of what stands there."""
    return bool(known[of].get_editable_text_iface().set_text_contents(text))


def add(of: int, text: str) -> bool:
    """Put more text at the end of a field, as dictation does."""
    field = known[of]
    at = Atspi.Text.get_character_count(field.get_text_iface())
    return bool(field.get_editable_text_iface().insert_text(at, text, len(text.encode())))


def keys(text: str) -> None:
    """Press the keys of an ASCII text, one by one, where the keyboard is."""
    for letter in text:
        Atspi.generate_keyboard_event(0, letter, Atspi.KeySynthType.STRING)


def key(symbol: int) -> None:
    """Press a key by its X keysym."""
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def table(of: int, rows: int) -> Told:
    """Size, headings and the first rows of a table."""
    shown = known[of].get_table_iface()
    columns = range(shown.get_n_columns())
    headings = [(shown.get_column_header(at), shown.get_column_description(at)) for at in columns]
    return {
        "rows": shown.get_n_rows(),
        "headings": [(header.get_name() if header else "") or said or "" for header, said in headings],
        "cells": [
            [shown.get_accessible_at(row, at).get_name() or "" for at in columns]
            for row in range(min(rows, shown.get_n_rows()))
        ],
    }


def cell(of: int, row: int, column: int) -> Told:
    """One cell of a table."""
    return tell(known[of].get_table_iface().get_accessible_at(row, column))


def on_focus(event: "Atspi.Event") -> None:
    """Qt tells of menus and pop-ups in no other way than by where the keyboard goes."""
    if event.detail1:
        with contextlib.suppress(GLib.Error):
            reached.append(tell(event.source))


def heard(seconds: float) -> list[Told]:
    """Listen for some time, and tell what the keyboard went to."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.005)
    told = reached.copy()
    reached.clear()
    return told


def answer(request: Told) -> Told:
    """Do what is asked; what has left the screen meanwhile is an error, not the end."""
    job = JOBS[request.pop("do")]
    for chance in range(3):
        try:
            return {"value": job(**request)}
        except (GLib.Error, AttributeError) as error:
            if chance == 2:
                return {"error": f"{type(error).__name__}: {error}"}
            time.sleep(0.1)
    raise AssertionError


JOBS = {
    job.__name__: job
    for job in (
        heard,
        windows,
        tree,
        find,
        again,
        actions,
        act,
        focus,
        read,
        write,
        add,
        keys,
        key,
        table,
        cell,
    )
}

if __name__ == "__main__":
    Atspi.init()
    listener = Atspi.EventListener.new(on_focus)
    listener.register("object:state-changed:focused")
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
