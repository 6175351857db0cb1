#!/usr/bin/env bash
# Installs what Paddock needs to be built and run, and nothing that is there already.
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)

usage() {
    cat <<'TEXT'
usage: installer/setup.sh [--headless] [--tests] [--npm] [--list]

  (nothing)   what building and running the desktop and the command line program needs
  --headless  leave the desktop application out
  --tests     also what tests/run.sh needs
  --npm       also Node.js, for the tests against a model server from npm
  --list      print the packages, each with its reason, and install nothing

Works on Debian 12 and 13 and on Ubuntu 24.04 and later; elsewhere it prints the list. It asks for
administrator rights through sudo only when a package is missing, and never changes the sources of apt.
TEXT
}

groups=(build desktop run)
only_list=
for argument in "$@"; do
    case $argument in
    --headless) groups=("${groups[@]/desktop/}") ;;
    --tests) groups+=(test) ;;
    --npm) groups+=(npm) ;;
    --list) only_list=yes ;;
    --help | -h) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
done

lists() {
    local group
    for group in "${groups[@]}"; do
        [ -z "$group" ] || printf '%s\n' "$top/installer/packages/$group.list"
    done
}

# A list holds one package a line, then "#" and the reason. "?" marks one that not every release has.
mapfile -t files < <(lists)
names() { sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "${files[@]}" | sort -u; }

if [ -n "$only_list" ]; then
    cat "${files[@]}"
    exit 0
fi

# The release file says who this is; a derivative of a supported release is not assumed to be one.
is_supported() {
    [ -r /etc/os-release ] || return 1
    # shellcheck source=/dev/null
    . /etc/os-release
    local major=${VERSION_ID%%.*}
    case ${ID:-} in
    debian) [ "${major:-99}" -ge 12 ] ;; # testing and unstable have no number
    ubuntu) [ "${major:-0}" -ge 24 ] ;;
    *) return 1 ;;
    esac
}

if ! is_supported || ! command -v dpkg-query >/dev/null; then
    echo "setup.sh: this system is neither Debian 12 or later nor Ubuntu 24.04 or later. Paddock needs these" >&2
    echo "setup.sh: packages (Debian's names), and KSyntaxHighlighting for Qt 6:" >&2
    cat "${files[@]}" >&2
    exit 1
fi

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_offered() { apt-cache show "$1" >/dev/null 2>&1; }

# Sets `missing` to what is asked for, is not installed, and can be had.
find_missing() {
    local name
    missing=()
    while read -r name; do
        case $name in
        \?*)
            name=${name#\?}
            is_installed "$name" || ! is_offered "$name" || missing+=("$name")
            ;;
        *) is_installed "$name" || missing+=("$name") ;;
        esac
    done < <(names)
}

as_root=()
need_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    if ! command -v sudo >/dev/null; then
        echo "setup.sh: these packages are missing and only root can install them: ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing packages needs administrator rights; sudo may ask for your password."
    as_root=(sudo)
}

# Runs a command of apt, and shows what it said only if it failed.
apt_quietly() {
    local log
    log=$(mktemp)
    if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q "$@" >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    return 1
}

find_missing
if [ "${#missing[@]}" -gt 0 ]; then
    need_root
    # A third-party source that does not answer need not stop what the others can give.
    apt_quietly update || echo "setup.sh: the package lists could not all be refreshed; trying with what there is." >&2
    find_missing # the fresh package lists may offer more
    echo "Installing ${#missing[@]} packages and what they need: ${missing[*]}"
    if ! apt_quietly install -y --no-install-recommends "${missing[@]}"; then
        echo "setup.sh: apt-get could not install them; what it said stands above." >&2
        exit 1
    fi
fi

case " ${groups[*]} " in
*" desktop "*)
    if ! is_installed libkf6syntaxhighlighting-dev; then
        "$top/installer/ksyntaxhighlighting/build.sh"
    fi
    ;;
esac
