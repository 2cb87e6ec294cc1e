# SPDX-License-Identifier: MIT
"""Uses the console as a screen reader does: walks through its panes and its main dialogs by their actions alone.
Every control and cell has a name, and the names are the right ones.

usage: tree.py GATEHOUSE      (inside a session bus with AT-SPI and a display)
"""
import subprocess
import sys
import time

import pyatspi

NAMED = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "table", "table cell",
         "table column header", "menu item", "page tab", "frame", "dialog", "list", "list item", "tree", "tree item",
         "link"}
PANES = ["Approved list", "Requests", "People", "Audit log", "Settings", "Connections"]
DIALOGS = {"New connection…": "New connection", "Add connection…": "Add connection",
           "Tokens on this computer…": "Tokens on this computer", "Jobs…": "Jobs"}


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


def find(app, role, fits):
    return next((node for node, its, name, _ in walk(app) if its == role and fits(name)), None)


def menu_item(node, text, depth=0):
    """Also one of a menu that is not open."""
    if depth > 12 or node is None:
        return None
    try:
        if node.getRoleName() == "menu item" and node.name.replace("&", "") == text:
            return node
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return None
    return next(filter(None, (menu_item(child, text, depth + 1) for child in children)), None)


def act(node):
    """What the control offers first: press or toggle."""
    node.queryAction().doAction(0)


def window_is(role, title):
    app = application()
    return app is not None and find(app, role, lambda name: name.startswith(title)) is not None


def nameless(app, where):
    return [f"{where}: a {role} without a name in {' > '.join(path)}"
            for _, role, name, path in walk(app) if role in NAMED and not name.strip()]


def walk_through(process):
    """Every pane by its entry in the left bar, every dialog by its entry in a menu."""
    faults = []
    for pane in PANES:
        act(find(application(), "radio button", lambda name, pane=pane: name.split(" ")[:len(pane.split(" "))]
                 == pane.split(" ")))
        wait_for(f"the pane {pane}", lambda pane=pane: window_is("frame", pane), process)
        faults += nameless(application(), pane)
    for entry, title in DIALOGS.items():
        act(menu_item(application(), entry))
        wait_for(f"the dialog {title}", lambda title=title: window_is("dialog", title), process)
        faults += nameless(application(), title)
        dialog = find(application(), "dialog", lambda name, title=title: name.startswith(title))
        act(find(dialog, "push button", lambda name: name in ("Cancel", "Close")))
        wait_for(f"the end of {title}", lambda title=title: not window_is("dialog", title), process)
    return faults


def check(faults, condition, sentence):
    if not condition:
        faults.append(sentence)


def faults_of(app):
    faults = []
    seen = list(walk(app))
    faults += nameless(app, "at first")
    names = {(role, name) for _, role, name, _ in seen}
    for wanted in [("table", "Connections"), ("table column header", "Name"), ("table column header", "Added by"),
                   ("table column header", "Status"), ("table cell", "Ada Byron"), ("table cell", "Active"),
                   ("table cell", "Not approved"), ("text", "Search name, developer, owner or id"),
                   ("menu item", "File"), ("menu item", "Help"), ("label", "Connections")]:
        check(faults, wanted in names, f"no {wanted[0]} named {wanted[1]!r}")
    filters = [node for node, role, name, _ in seen if role == "radio button" and name.startswith("All ")]
    check(faults, len(filters) == 1 and filters[0].getState().contains(pyatspi.STATE_CHECKED),
          "the quick filter that is chosen is no checked radio button")
    check(faults, menu_item(app, "Columns and order…") is not None, "no menu leads to the columns of the table")
    check(faults, any(name.startswith("Connections") and "18" in name for _, name in names),
          "the left bar does not tell how many connections there are")
    return faults


def main(program):
    process = subprocess.Popen([program, "--demo", "--language", "en"])
    try:
        wait_for("the list of connections", rows_are_shown, process)
        faults = faults_of(application()) + walk_through(process)
    finally:
        process.terminate()
        process.wait(30)
    print("\n".join(faults) if faults else "everything that is shown has its name")
    return 1 if faults or process.returncode != 0 else 0


sys.exit(main(sys.argv[1]))
