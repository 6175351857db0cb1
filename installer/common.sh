# shellcheck shell=bash
# What the scripts share. Sourced, never run.

# The number of compilers to run at once: one for each processor, but no more than memory allows, because a
# unity build takes up to 1.5 GB for each. PADDOCK_JOBS overrides it.
paddock_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1536 / 1024) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    [ "$memory" -lt "$processors" ] && processors=$memory
    printf '%s\n' "${PADDOCK_JOBS:-$processors}"
}

# paddock_build PRESET [OPTION...]: configures and builds into build/PRESET of the current directory. What cmake
# says is shown only if it fails.
paddock_build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
    cmake --build --preset "$preset" --parallel "$(paddock_jobs)"
}
