#!/usr/bin/env bash
# private_session.sh COMMAND...: runs a command as on a desktop that nobody else uses.
#
# Its home and XDG directories are new and removed at the end; it has its own session bus with an unlocked
# gnome-keyring on it, and its own X display with a window manager. Nothing of the user's own is seen or changed.
set -euo pipefail

[ $# -gt 0 ] || {
    echo "usage: tests/private_session.sh COMMAND..." >&2
    exit 2
}

# Short, because the path of a socket may have 107 bytes only.
home=$(mktemp -d /tmp/paddock.XXXXXX)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home"/{config,data,state,cache,run}
# Some tests, when root runs them, try as an ordinary user what must hold for one: that user has to get to its files.
chmod 711 "$home"
mkdir -m 1777 "$home/tmp"

# What npm needs to reach its registry; the one thing that tests fetch is a model server from there.
[ ! -f ~/.npmrc ] || export NPM_CONFIG_USERCONFIG=${NPM_CONFIG_USERCONFIG:-$HOME/.npmrc}
[ -z "${https_proxy:-}" ] || export NPM_CONFIG_HTTPS_PROXY=${NPM_CONFIG_HTTPS_PROXY:-$https_proxy}

# Keys and settings of whoever runs the tests must not reach them; nor may their display or bus.
for variable in $(compgen -e); do
    case $variable in
    ANTHROPIC_* | OPENAI_* | PADDOCK_* | CLAUDE_* | XDG_* | DBUS_* | WAYLAND_DISPLAY | *_proxy | *_PROXY)
        unset "$variable"
        ;;
    esac
done
export HOME=$home TMPDIR=$home/tmp LANG=C.UTF-8 LC_ALL=C.UTF-8
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state
export XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=Paddock GIT_AUTHOR_EMAIL=paddock@localhost
export GIT_COMMITTER_NAME=Paddock GIT_COMMITTER_EMAIL=paddock@localhost

# shellcheck disable=SC2016 # expanded by the inner shell
inside='
    eval "$(printf private | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
    openbox >/dev/null 2>&1 &
    "$@"
    status=$?
    kill %1 2>/dev/null
    exit $status
'
status=0
xvfb-run --auto-servernum --server-args="-screen 0 1600x1200x24 -nolisten tcp" \
    dbus-run-session -- bash -c "$inside" bash "$@" || status=$?
exit "$status"
