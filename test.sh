#!/usr/bin/env bash
# Everything CI asks for, in CI's order:  ./test.sh [--fast] [-- PYTEST-ARGUMENTS]
#
#   --fast          leaves out the end-to-end tests and the real windows
#   -- -k people    goes to pytest alone
#
# The tests have an environment of their own, .venv-test: a running Kinframe is not changed below its
# feet, and the environment people use never holds more than requirements.lock.
# shellcheck disable=SC2317 # step calls the functions below by name
set -uo pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd) || exit 1
cd -- "$root" || exit 1
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

fast=
while [ $# -gt 0 ]; do
    case $1 in
    --fast) fast=yes ;;
    --)
        shift
        break
        ;;
    *)
        say "usage: ./test.sh [--fast] [-- PYTEST-ARGUMENTS]"
        exit 2
        ;;
    esac
    shift
done
selection=("$@")

if is_debian; then
    wanted=$(missing_libraries "$program_libraries $window_libraries")
    for tool in xvfb-run:xvfb xauth:xauth desktop-file-validate:desktop-file-utils shellcheck:shellcheck exiftool:libimage-exiftool-perl; do
        command -v "${tool%:*}" >/dev/null || wanted="$wanted${tool#*:} "
    done
    # shellcheck disable=SC2086 # a list of words
    [ -z "$wanted" ] || debian_install "The test run" $wanted || say "going on without them."
fi
prepare "$root/.venv-test" "$root/requirements-dev.lock" || exit 1
python=$root/.venv-test/bin/python

reports=$(mktemp -d)
trap 'kill %% 2>/dev/null; rm -rf -- "$reports"' EXIT
summary=
failures=0

step() { # step TITLE COMMAND...
    local title=$1 start=$SECONDS verdict
    shift
    printf '\n== %s\n' "$title"
    if "$@"; then verdict=passed; else verdict="FAILED ($?)" failures=$((failures + 1)); fi
    summary=$summary$(printf '%-12s %4d s  %s' "$verdict" $((SECONDS - start)) "$title")$'\n'
}

# The core tests are a third of the whole and want one core: the others run beside them.
# shellcheck disable=SC2317
beside() { # beside COMMAND...: begins it; what it says is shown by `joined`
    local start=$SECONDS
    (
        "$@" >"$reports/beside.log" 2>&1
        echo "$? $((SECONDS - start))" >"$reports/beside.end"
    ) &
}

joined() { # joined TITLE: waits for what runs beside, shows what it said, and counts it as a step
    local title=$1 code seconds verdict
    wait
    printf '\n== %s\n' "$title"
    cat -- "$reports/beside.log"
    read -r code seconds <"$reports/beside.end" || code=1 seconds=0
    if [ "$code" = 0 ]; then verdict=passed; else verdict="FAILED ($code)" failures=$((failures + 1)); fi
    summary=$summary$(printf '%-12s %4d s  %s' "$verdict" "$seconds" "$title")$'\n'
}

launcher=()
tests() { # tests REPORT PYTEST-ARGUMENTS...
    local report=$reports/$1.xml code=0
    shift
    ${launcher[@]+"${launcher[@]}"} "$python" -m pytest --junitxml="$report" "$@" \
        ${selection[@]+"${selection[@]}"} || code=$?
    # A selection may leave one of the runs with nothing to do; a run nobody selected from may not.
    if [ "$code" = 5 ] && [ ${#selection[@]} -gt 0 ]; then code=0; fi
    # A run that broke off may have reported no failure: the totals below must not look clean.
    if [ "$code" -gt 1 ]; then printf '<testsuite tests="1" errors="1"/>\n' >"${report%.xml}-end.xml"; fi
    if [ ! -s "$report" ]; then rm -f -- "$report"; fi
    return "$code"
}

core_tests() {
    # pytest-qt's settings in pyproject.toml are unknown to a run without it.
    tests core tests/unit tests/db -p no:pytest-qt -p tests.block_pyside \
        -o addopts='--strict-markers -ra' -W ignore::pytest.PytestConfigWarning
}

screenless_tests() {
    QT_QPA_PLATFORM=offscreen tests screenless -m 'not real_window' tests/qt tests/architecture
}

end_to_end_tests() {
    # In a process of their own: main() begins and ends the application, which others need alive.
    QT_QPA_PLATFORM=offscreen tests endtoend -m 'not real_window' tests/e2e
}

window_tests() {
    if [ "$(uname)" = Darwin ]; then
        tests window -m real_window tests
        return
    fi
    if ! command -v xvfb-run >/dev/null; then
        echo "xvfb-run is missing: the tests in a real window could not run."
        return 1
    fi
    local launcher=(xvfb-run -a -s '-screen 0 1600x1000x24')
    unset WAYLAND_DISPLAY
    QT_QPA_PLATFORM=xcb tests window -m real_window tests
}

totals() {
    "$python" - "$reports" <<'END'
import sys
from pathlib import Path
from xml.etree import ElementTree

ran = failed = skipped = 0
for report in Path(sys.argv[1]).glob("*.xml"):
    for suite in ElementTree.parse(report).iter("testsuite"):
        ran += int(suite.get("tests", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0))
print(f"{ran - failed - skipped} passed, {failed} failed, {skipped} skipped")
END
}

packages=$("$python" -c 'import tomllib; settings = tomllib.load(open("pyproject.toml", "rb"))
print(*settings["tool"]["importlinter"]["root_packages"])')
step "ruff check" "$python" -m ruff check .
step "ruff format" "$python" -m ruff format --check .
step "mypy --strict" "$python" -m mypy --strict
step "import contracts" "$python" -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'
# shellcheck disable=SC2086 # a list of words
step "bandit" "$python" -m bandit --quiet --configfile pyproject.toml --recursive $packages main_qt.py
step "licences" "$python" packaging/licences.py
beside core_tests
step "tests without a screen" screenless_tests
if [ -z "$fast" ]; then
    step "tests from end to end" end_to_end_tests
fi
joined "core tests, without Qt"
if [ -z "$fast" ]; then
    # Alone: here somebody really looks, and a machine that is busy elsewhere answers late.
    step "tests in a real window" window_tests
fi

printf '\n== summary\n%s' "$summary"
totals
exit $((failures > 0))
