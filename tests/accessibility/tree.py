# SPDX-License-Identifier: MIT
"""Reads the console's accessibility tree: every control and cell has a name, and the names are the right ones.

usage: tree.py GATEHOUSE      (inside a session bus with AT-SPI and a display)
"""
import subprocess
import sys
import time

import pyatspi

NAMED = {"push button", "check box", "radio button", "combo box", "text", "table", "table cell",
         "table column header", "menu item", "page tab", "frame", "list item", "link"}


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, path=()):
    """Every showing node with the names above it; nodes that vanish meanwhile are passed over."""
    try:
        role, name = node.getRoleName(), node.name
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return
    yield node, role, name, path
    for child in children:
        try:
            if child is not None and (role == "application" or showing(child)):
                yield from walk(child, (*path, f"{role} {name!r}"))
        except Exception:
            continue


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name == "gatehouse"), None)


def rows_are_shown():
    app = application()
    return app is not None and any(role == "table cell" and name.startswith("GitHub")
                                   for _, role, name, _ in walk(app))


def wait_for(what, condition, process, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            sys.exit(f"the console ended with {process.returncode} before {what}")
        if condition():
            return
        time.sleep(0.2)
    sys.exit(f"{what} did not come within {seconds} s")


def check(faults, condition, sentence):
    if not condition:
        faults.append(sentence)


def faults_of(app):
    faults = []
    seen = list(walk(app))
    for _, role, name, path in seen:
        check(faults, role not in NAMED or name.strip(), f"a {role} without a name in {' > '.join(path)}")
    names = {(role, name) for _, role, name, _ in seen}
    for wanted in [("table", "Connections"), ("table column header", "Name"), ("table column header", "Added by"),
                   ("table column header", "Status"), ("table cell", "Ada Byron"), ("table cell", "Active"),
                   ("table cell", "Not approved"), ("text", "Search name, developer, owner or id"),
                   ("menu item", "File"), ("menu item", "Help"), ("label", "Connections")]:
        check(faults, wanted in names, f"no {wanted[0]} named {wanted[1]!r}")
    check(faults, any(name.startswith("Connections") and "18" in name for _, name in names),
          "the left bar does not tell how many connections there are")
    return faults


def main(program):
    process = subprocess.Popen([program, "--demo", "--language", "en"])
    try:
        wait_for("the list of connections", rows_are_shown, process)
        faults = faults_of(application())
    finally:
        process.terminate()
        process.wait(30)
    print("\n".join(faults) if faults else "everything that is shown has its name")
    return 1 if faults or process.returncode != 0 else 0


sys.exit(main(sys.argv[1]))
