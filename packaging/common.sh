# SPDX-License-Identifier: MIT
# Sourced by run and test: finds the checkout, installs what is missing, names the command that failed.
set -Eeuo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
mkdir -p build
log=build/setup.log
: >"$log"

trap 'status=$?; echo "failed (exit $status): $BASH_COMMAND" >&2
      if [ -s "$log" ]; then echo "the end of $log:" >&2; tail -n 40 "$log" >&2; fi' ERR

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# The packages of the named parts of packaging/dependencies that are not installed.
missing_packages() {
    local part='' line package provides
    while IFS= read -r line; do
        case $line in
        '# ['*']') part=${line#'# ['}; part=${part%']'} ;;
        esac
        package=${line%%#*}
        package=${package//[[:space:]]/}
        [ -n "$package" ] || continue
        case " $* " in *" $part "*) ;; *) continue ;; esac
        provides=${line##*provides }
        if [ "$provides" != "$line" ] && command -v "$provides" >/dev/null; then continue; fi
        if ! dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null |
            grep -qx installed; then
            echo "$package"
        fi
    done <packaging/dependencies
}

install_packages() {
    local packages
    packages=$(missing_packages "$@")
    [ -n "$packages" ] || return 0
    echo "Installing: $(echo $packages)"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update >>"$log" 2>&1
    # shellcheck disable=SC2086 # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages \
        >>"$log" 2>&1
}

# configure_and_build PRESET: says what it does, keeps the compiler's words for when it fails.
configure_and_build() {
    echo "Building ($1) …"
    cmake --preset "$1" >>"$log" 2>&1
    cmake --build --preset "$1" --parallel "$(nproc)" >>"$log" 2>&1
}
