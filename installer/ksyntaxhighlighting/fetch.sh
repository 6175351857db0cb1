#!/usr/bin/env bash
# fetch.sh DIR: puts the upstream sources of KSyntaxHighlighting into DIR.
#
# They come from the pool of the package mirror that this machine is configured with, through apt's own
# downloader, so that its proxy and certificates count. Nothing is unpacked before its checksum is right.
# Without a suitable mirror, PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL may name the file.
set -euo pipefail

name=ksyntax-highlighting_5.116.0.orig.tar.xz
sum=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
directory=${1:?usage: fetch.sh DIR}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The configured mirrors, one a line. A mirror list (as cloud images have) is replaced by what stands in it.
mirrors() {
    local site

    # shellcheck disable=SC2016 # apt fills in $(SITE)
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u | while read -r site; do
        case $site in
        mirror+file:*) sed -e 's/[[:space:]#].*//' -e '/^$/d' -e 's,/$,,' "${site#mirror+file:}" ;;
        *) printf '%s\n' "$site" ;;
        esac
    done
}

unpack() {
    mkdir -p "$directory"
    tar -xJf "$1" -C "$directory" --strip-components=1 --exclude='*/autotests' --exclude='*/poqm' --exclude='*/examples'
}

is_genuine() { printf '%s  %s\n' "$sum" "$1" | sha256sum --check --status; }

if [ -n "${PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL:-}" ]; then
    if ! is_genuine "$PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL"; then
        echo "fetch.sh: $PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL is not $name (sha256 $sum)." >&2
        exit 1
    fi
    unpack "$PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL"
    exit 0
fi

# apt hands downloads to its own user, who could not write into a private directory.
for site in $(mirrors); do
    for area in main universe; do
        if /usr/lib/apt/apt-helper -o APT::Sandbox::User=root download-file \
            "$site/pool/$area/k/ksyntax-highlighting/$name" "$scratch/$name" "SHA256:$sum" \
            >>"$scratch/log" 2>&1 && is_genuine "$scratch/$name"; then
            unpack "$scratch/$name"
            exit 0
        fi
    done
done
cat "$scratch/log" >&2
echo "fetch.sh: none of this machine's package mirrors gave $name. Download it (sha256 $sum) and set" >&2
echo "fetch.sh: PADDOCK_KSYNTAXHIGHLIGHTING_TARBALL to the file." >&2
exit 1
