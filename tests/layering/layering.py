# SPDX-License-Identifier: MIT
"""Holds the arrows of the house: reads every #include of app, ui and models against one table.

usage: layering.py CHECKOUT
"""
import pathlib
import re
import sys

# A room may include itself and what is named here. The longest name that fits a file is its room.
ALLOWED = {
    "models/base": [],
    "models/domain": ["models/base"],
    "models/net": ["models/base"],
    "models/auth": ["models/base", "models/domain", "models/net"],
    "models/profiles": ["models/base", "models/domain", "models/net", "models/auth"],
    "models/api": ["models/base", "models/domain", "models/net", "models/auth", "models/profiles"],
    "models/cache": ["models/base", "models/domain", "models/net", "models/profiles", "models/api"],
    "models/actions": ["models/base", "models/domain", "models/net", "models/api"],
    "models/items": ["models/base", "models/actions", "models/domain", "models/net", "models/profiles", "models/api"],
    "models/precompiled.h": [],
    "ui/theme": ["models/base"],
    "ui/common": ["models/base", "models/domain", "models/net", "models/actions", "models/items", "ui/theme"],
    "ui/shell": ["models/base", "models/domain", "models/profiles", "models/actions", "models/items", "ui/theme", "ui/common"],
    "ui/approvals": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                     "ui/theme", "ui/common", "ui/connections/connectionprompts.h"],
    "ui/start": ["models/base", "models/domain", "models/profiles", "ui/theme", "ui/common"],
    "ui/connections": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                       "ui/theme", "ui/common", "ui/pages"],
    "ui/oauth": ["models/base", "models/domain", "models/auth", "ui/theme", "ui/common"],
    "ui/pages": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                 "ui/theme", "ui/common"],
    "ui/people": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                  "ui/theme", "ui/common"],
    "ui/audit": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                 "ui/theme", "ui/common"],
    "ui/requests": ["models/base", "models/domain", "models/api", "models/net", "models/actions", "models/items",
                    "ui/theme", "ui/common", "ui/pages", "ui/connections"],
    "ui/palette": ["models/base", "models/domain", "models/net", "models/items", "ui/theme", "ui/common"],
    "ui/settings": ["models/base", "models/domain", "models/profiles", "ui/theme", "ui/common"],
    "ui/precompiled.h": ["models/precompiled.h"],
    "app/workspace": ["models/base"],
    "app/console": ["models", "ui", "app/workspace/service.h", "app/workspace/localworkspaces.h"],
}
# Inside the service: which of its rooms may know which.
SERVICE = {
    "app/workspace/store": [],
    "app/workspace/schema": ["app/workspace/http"],
    "app/workspace/rules": ["app/workspace/store/rows.h", "app/workspace/store/types.h"],  # values, no SQL
    "app/workspace/http": [],
    "app/workspace/demo": ["app/workspace/store"],
    "app/workspace/dispatch": ["app/workspace/http", "app/workspace/schema", "app/workspace/rules",
                               "app/workspace/store"],
    "app/workspace/notion": ["app/workspace/dispatch", "app/workspace/http", "app/workspace/schema",
                             "app/workspace/rules", "app/workspace/store"],
    "app/workspace/consent": ["app/workspace/dispatch", "app/workspace/http", "app/workspace/schema",
                              "app/workspace/rules", "app/workspace/store"],
    "app/workspace/admin": ["app/workspace/dispatch", "app/workspace/http", "app/workspace/schema",
                            "app/workspace/rules", "app/workspace/store"],
}
# Qt and other libraries a layer must not see, however the header is spelled.
FORBIDDEN_LIBRARIES = {
    "models": r"^(QtGui|QtWidgets|QtSvg)/|^(QWidget|QApplication|QGuiApplication|QIcon|QColor|QPixmap|QPainter|QImage|"
              r"QFont|QPalette|QDesktopServices|QUndoStack|QClipboard|QAction|QBrush)$",
    "ui": r"^(QtNetwork|QtSql)/|^(QNetwork\w*|QTcp\w*|QSql\w*|QJson\w*|QUdp\w*|QSsl\w*)$|keychain|sodium",
    "app/workspace": r"^(QtGui|QtWidgets|QtNetwork)/|^(QWidget|QGuiApplication|QNetworkAccessManager)$",
}
ONE_FILE = {"microhttpd.h": "app/workspace/http/server.cpp", "qt6keychain/keychain.h": "models/auth/keychaintokenstore.cpp"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def room_of(path, table):
    fits = [room for room in table if path == room or path.startswith(room + "/")]
    return max(fits, key=len) if fits else None


def faults_of(path, text):
    """The faults of one file, as sentences."""
    faults = []
    room = room_of(path, ALLOWED)
    if room is None:
        return [f"{path}: no room of tests/layering/layering.py holds it"]
    inner = room_of(path, SERVICE)
    layer = next((name for name in FORBIDDEN_LIBRARIES if path.startswith(name + "/")), None)
    for bracket, name in INCLUDE.findall(text):
        if name in ONE_FILE and path != ONE_FILE[name]:
            faults.append(f"{path}: <{name}> belongs to {ONE_FILE[name]} alone")
        if bracket == "<":
            if re.match(r"Qt[A-Z]\w+/Q[A-Z]", name):
                faults.append(f"{path}: write <{name.split('/')[1]}> instead of <{name}>")
            if layer and re.search(FORBIDDEN_LIBRARIES[layer], name):
                faults.append(f"{path}: {layer} must not see <{name}>")
            continue
        if "/" not in name:
            if not name.endswith(".moc"):
                faults.append(f'{path}: include "{name}" from the root of the project')
            continue
        own = name == room or name.startswith(room + "/")
        if not own and not any(name == other or name.startswith(other + "/") for other in ALLOWED[room]):
            faults.append(f"{path}: {room} must not include {name}")
        if inner and name.startswith("app/workspace/"):
            known = [inner, *SERVICE[inner]]
            if not any(name == other or name.startswith(other + "/") for other in known):
                faults.append(f"{path}: {inner} must not include {name}")
    code = re.sub(r"//.*|/\*.*?\*/", "", text)
    if re.search(r"\b\w+::instance\(\)", code) and not re.search(r"Q\w+::instance\(\)", code):
        faults.append(f"{path}: no singletons of ours: instance()")
    if not text.startswith("// SPDX-License-Identifier: MIT\n"):
        faults.append(f"{path}: the first line names the licence")
    return faults


def main(root):
    root = pathlib.Path(root)
    files = sorted(file for folder in ("app", "models", "ui") for file in (root / folder).rglob("*")
                   if file.suffix in (".h", ".cpp"))
    if not files:
        print(f"{root} holds no sources")
        return 1
    faults = [fault for file in files
              for fault in faults_of(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))]
    print("\n".join(faults) if faults else f"{len(files)} files keep the arrows")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
