#!/usr/bin/env bash
# Takes one guard after the other out of a copy of the source and looks whether its test goes red.
# KILLED: it did. CLOSED: without the guard nothing runs at all, so the test was skipped. SURVIVED: no test would notice
# that the guard is gone. Anything else is a fault of the list.
set -euo pipefail

cd "$(dirname "$0")/../.."

usage() {
    cat <<'TEXT'
usage: tests/mutation/run.sh [--folder FOLDER] [--commit COMMIT] [--jobs N] [--check] [PATTERN]

  PATTERN   only guards whose entry in the list matches this extended regular expression
  --folder  where the copy and its build are kept (build/mutation)
  --commit  what is copied (HEAD)
  --jobs    compilers at a time (all processors)
  --check   only see that every edit of the list still changes something
TEXT
}

folder=build/mutation commit=HEAD jobs=$(nproc) check='' pattern=.
while [ $# -gt 0 ]; do
    case $1 in
    --folder) folder=$2 && shift ;;
    --commit) commit=$2 && shift ;;
    --jobs) jobs=$2 && shift ;;
    --check) check=yes ;;
    --help | -h) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) pattern=$1 ;;
    esac
    shift
done

# How long a test may take; a mutant that hangs is noticed, too.
readonly patience=180

list=$PWD/tests/mutation/mutations.txt
tree=$folder/tree
build=$tree/build/dev # Like the developer's own, so that ccache knows most of it.
if [ -e "$tree/.git" ]; then
    git -C "$tree" checkout --quiet --force --detach "$(git rev-parse "$commit")"
else
    git worktree prune
    git worktree add --quiet --force --detach "$tree" "$commit"
fi
tree=$(cd "$tree" && pwd)
build=$tree/build/dev
log=$tree/../log
mkdir -p "$log"
export CCACHE_BASEDIR=$tree QT_QPA_PLATFORM=offscreen
trap 'git -C "$tree" checkout --quiet --force HEAD' EXIT

build_test() {
    nice ninja -C "$build" -j "$jobs" "$1" >"$2" 2>&1
}

# Red is any end but success, within the time.
is_red() {
    ! timeout --kill-after=10 "$patience" "$build/tests/$1" >"$2" 2>&1 </dev/null
}

if [ -z "$check" ] && ! cmake -S "$tree" -B "$build" --preset dev -DPADDOCK_DESKTOP=OFF >"$log/configure" 2>&1; then
    echo "The copy cannot be configured, see $log/configure" >&2
    exit 2
fi

# How many cases a run skipped.
skipped_in() {
    sed -n -E 's/^Totals: .* ([0-9]+) skipped.*/\1/p' "$1"
}

killed=0 closed=0 survived=() faults=() proven='' usual='' number=0
judge() { # guard file edit test
    local guard=$1 file=$2 edit=$3 test=$4
    number=$((number + 1))
    if ! sed -E -z -i "$edit" "$tree/$file" || git -C "$tree" diff --quiet -- "$file"; then
        git -C "$tree" checkout --quiet -- "$file"
        faults+=("$guard: its edit changes nothing")
        echo "STALE     $guard"
        return
    fi
    [ -z "$check" ] || {
        git -C "$tree" checkout --quiet -- "$file"
        return
    }
    git -C "$tree" diff -- "$file" >"$log/$number.diff"
    git -C "$tree" checkout --quiet -- "$file"
    # Red means nothing of a test that is red anyway.
    if [ "$proven" != "$test" ]; then
        if ! build_test "$test" "$log/$test.build" || is_red "$test" "$log/$test.run"; then
            faults+=("$guard: $test is red without any change")
            echo "UNPROVEN  $guard ($test)"
            return
        fi
        proven=$test
        usual=$(skipped_in "$log/$test.run")
    fi
    git -C "$tree" apply "$log/$number.diff"
    if ! build_test "$test" "$log/$number.build"; then
        faults+=("$guard: it cannot be built, see $log/$number.build")
        echo "UNBUILT   $guard"
    elif is_red "$test" "$log/$number.run"; then
        killed=$((killed + 1))
        echo "KILLED    $guard ($test)"
    elif [ "$(skipped_in "$log/$number.run")" != "$usual" ]; then
        closed=$((closed + 1))
        echo "CLOSED    $guard ($test)"
    else
        survived+=("$guard ($test)")
        echo "SURVIVED  $guard ($test)"
    fi
    git -C "$tree" checkout --quiet -- "$file"
}

guard='' file='' edit='' test=''
while IFS= read -r line <&3 || [ -n "$line" ]; do
    case $line in
    'guard: '*) guard=${line#guard: } ;;
    'file: '*) file=${line#file: } ;;
    'edit: '*) edit=${line#edit: } ;;
    'test: '*)
        test=${line#test: }
        if [[ "$guard $file $test" =~ $pattern ]]; then
            judge "$guard" "$file" "$edit" "$test"
        fi
        ;;
    esac
done 3<"$list"

if [ -z "$check" ]; then
    echo "$killed killed, $closed closed, ${#survived[@]} survived, ${#faults[@]} could not be judged"
else
    echo "$number edits, ${#faults[@]} of which change nothing"
fi
[ $((${#survived[@]} + ${#faults[@]})) -eq 0 ]
