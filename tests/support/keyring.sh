#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program in a D-Bus session of its own: keyring.sh real|absent|nobus PROGRAM [ARGUMENT…]
#   real    with a fresh, unlocked gnome-keyring      absent  with a bus and no keyring      nobus  without a bus
set -eu
kind=$1
shift
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run"
export HOME="$place" XDG_RUNTIME_DIR="$place/run" XDG_DATA_HOME="$place/data" XDG_CONFIG_HOME="$place/config"
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION DISPLAY WAYLAND_DISPLAY
export GATEHOUSE_KEYRING_PID="$place/keyring.pid"
# A configuration without service files: nothing is started behind the test's back.
cat > "$place/bus.conf" <<'EOF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
EOF
case $kind in
real)
    export GATEHOUSE_KEYRING=real
    # Foreground, so that its process id is known and it ends with the session.
    dbus-run-session --config-file="$place/bus.conf" -- sh -c '
        printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets > /dev/null 2>&1 &
        keyring=$!
        echo "$keyring" > "$GATEHOUSE_KEYRING_PID"
        until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
            string:org.freedesktop.secrets > /dev/null 2>&1; do kill -0 "$keyring"; done
        status=0
        "$@" || status=$?
        kill -CONT "$keyring"; kill "$keyring"; wait "$keyring" || true
        exit $status' sh "$@" ;;
absent)
    export GATEHOUSE_KEYRING=absent
    dbus-run-session --config-file="$place/bus.conf" -- "$@" ;;
nobus)
    export GATEHOUSE_KEYRING=absent DBUS_SESSION_BUS_ADDRESS="unix:path=$place/none"
    "$@" ;;
*)
    echo "keyring.sh: real, absent or nobus, not \"$kind\"" >&2
    exit 2 ;;
esac
