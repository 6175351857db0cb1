#!/usr/bin/env bash
# Sets up the machine, builds Paddock, and runs all of its tests. The last line says how many.
set -euo pipefail

cd "$(dirname "$0")/.."
. installer/common.sh

usage() {
    cat <<'TEXT'
usage: tests/run.sh [--preset NAME]... [--no-setup] [-- CTEST-OPTION...]

  --preset NAME  release, asan, dev or tsan; may be repeated. Without it: release with everything, then asan
                 (address and undefined-behaviour sanitizers) with all that needs no window.
  --no-setup     use the packages that are there
  --             what follows goes to ctest, such as -R tst_session
TEXT
}

presets=()
setup=yes
while [ $# -gt 0 ]; do
    case $1 in
    --preset)
        [ $# -gt 1 ] || { usage >&2 && exit 2; }
        presets+=("$2")
        shift
        ;;
    --no-setup) setup= ;;
    --help | -h) usage && exit 0 ;;
    --) shift && break ;;
    *) usage >&2 && exit 2 ;;
    esac
    shift
done
[ "${#presets[@]}" -gt 0 ] || presets=(release asan)

# A sanitized build of the window would mostly find leaks of the window system's libraries.
desktop_for() {
    case $1 in
    asan | tsan) echo OFF ;;
    *) echo ON ;;
    esac
}

# Qt Test writes a line of totals for each program. A program that failed without one, because it crashed or took
# too long, counts as one failure, and so does one that was never built. $1 is ctest's report.
count() {
    awk '
        BEGIN { RS = "</testcase>" }
        /<testcase / {
            found = 0
            failures = 0
            text = $0
            while (match(text, /Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/)) {
                split(substr(text, RSTART, RLENGTH), word, " ")
                passed += word[2]
                failures += word[4]
                skipped += word[6]
                found = 1
                text = substr(text, RSTART + RLENGTH)
            }
            if ($0 ~ /status="run"/) {
                if (!found)
                    ++passed
            } else if ($0 ~ /status="fail"|Unable to find executable/ && failures == 0) {
                ++failures
            } else if ($0 ~ /status="(notrun|disabled)"/) {
                ++skipped
            }
            failed += failures
        }
        END { print passed + 0, failed + 0, skipped + 0 }
    ' "$1"
}

[ -z "$setup" ] || installer/setup.sh --tests

passed=0 failed=0 skipped=0 broken=()
for preset in "${presets[@]}"; do
    echo "== $preset: build"
    if ! paddock_build "$preset" -DPADDOCK_TESTS=ON -DPADDOCK_DESKTOP="$(desktop_for "$preset")"; then
        broken+=("$preset")
        continue
    fi
    echo "== $preset: tests"
    report=$PWD/build/$preset/tests.xml
    rm -f "$report"
    status=0
    tests/private_session.sh ctest --preset "$preset" --parallel "$(nproc)" --output-junit "$report" \
        --test-output-size-passed 1048576 --test-output-size-failed 1048576 --no-tests=error "$@" || status=$?
    if [ ! -s "$report" ]; then
        broken+=("$preset")
        continue
    fi
    grep -E '^SKIP +:' "$report" || true
    read -r now_passed now_failed now_skipped < <(count "$report")
    # Whatever the report says, ctest has the last word.
    [ "$status" -eq 0 ] || [ "$now_failed" -gt 0 ] || now_failed=1
    passed=$((passed + now_passed)) failed=$((failed + now_failed)) skipped=$((skipped + now_skipped))
done

for preset in "${broken[@]}"; do
    echo "The $preset build did not get as far as its tests; this counts as one failure."
done
failed=$((failed + ${#broken[@]}))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
