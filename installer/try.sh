#!/usr/bin/env bash
# Sets up the machine, builds Paddock and shows it at work: the window where there is a display, else the
# command line program with the practice model, which needs neither a key nor the network.
set -euo pipefail

cd "$(dirname "$0")/.."
. installer/common.sh

usage() {
    cat <<'TEXT'
usage: installer/try.sh [--headless]

  --headless  no window, even where there is a display
TEXT
}

desktop=OFF
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || desktop=ON
for argument in "$@"; do
    case $argument in
    --headless) desktop=OFF ;;
    --help | -h) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
done

if [ "$desktop" = ON ]; then
    installer/setup.sh
else
    installer/setup.sh --headless
fi
echo "Building into build/release."
paddock_build release -DPADDOCK_TESTS=OFF -DPADDOCK_DESKTOP=$desktop

# Who has set nothing up yet finds the practice model chosen on the first page; any other is a click away.
settings=${XDG_CONFIG_HOME:-$HOME/.config}/paddock/settings.json
if [ -z "${PADDOCK_PROVIDER:-}${ANTHROPIC_API_KEY:-}${OPENAI_API_KEY:-}" ] && [ ! -e "$settings" ]; then
    export PADDOCK_PROVIDER=practice
fi

if [ "$desktop" = ON ]; then
    echo "Starting build/release/bin/paddock-desktop."
    exec build/release/bin/paddock-desktop
fi
echo
exec build/release/bin/paddock practice
