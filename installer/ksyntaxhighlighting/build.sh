#!/usr/bin/env bash
# build.sh: builds KSyntaxHighlighting once into build/deps of this tree, where the build of Paddock looks for
# it after it has not found the distribution's own. Does nothing when it is there already.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
prefix=$top/build/deps
stamp=$prefix/ksyntaxhighlighting.stamp

# A changed recipe or another Qt calls for another build.
wanted=$(cat "$here/CMakeLists.txt" "$here/fetch.sh" | sha256sum | cut -d' ' -f1)
wanted+=" Qt $(qmake6 -query QT_VERSION)"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    exit 0
fi

echo "Building KSyntaxHighlighting for Qt 6 into build/deps (once, about a minute)."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$here/fetch.sh" "$scratch/source"
{
    cmake -G Ninja -S "$here" -B "$scratch/build" -DKSHL_SOURCE_DIR="$scratch/source" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix"
    cmake --build "$scratch/build"
    cmake --install "$scratch/build"
} >"$scratch/log" 2>&1 || {
    tail -n 40 "$scratch/log" >&2
    echo "build.sh: KSyntaxHighlighting could not be built." >&2
    exit 1
}
printf '%s\n' "$wanted" >"$stamp"
