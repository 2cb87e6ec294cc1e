#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# usage: run.sh GATEHOUSE
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
export XDG_RUNTIME_DIR=$scratch/runtime HOME=$scratch TMPDIR=$scratch
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    # Debian'"'"'s own Python: pyatspi is one of its packages.
    exec /usr/bin/python3 "$1/tree.py" "$2"' _ "$here" "$1"
