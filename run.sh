#!/usr/bin/env bash
# Starts Kinframe with whatever arguments it is given. The first start makes the environment it runs in
# (.venv beside this file); later starts only compare one file.
set -euo pipefail

here=${BASH_SOURCE[0]}
while [ -L "$here" ]; do
    target=$(readlink -- "$here")
    case $target in
    /*) here=$target ;;
    *) here=${here%/*}/$target ;;
    esac
done
case $here in
*/*) root=$(CDPATH='' cd -P -- "${here%/*}/" && pwd) ;;
*) root=$PWD ;;
esac

# shellcheck source=packaging/prepare.sh
. "$root/packaging/prepare.sh"

wants_window=yes
for argument in "$@"; do
    case $argument in
    scan | look-again | people | suggest | draw | name | merge | different | born | ignore | repeats | undo | redo | history | check | regroup | packs | \
    backup | restore | relocate | folder | trash | forget | import | names | write-names | export | export-data | search | \
        -h | --help | --version | --install-launcher | --remove-launcher) wants_window=no ;;
    esac
done
lock=$root/requirements.lock
venv=$root/.venv
# An environment that somebody made by hand stays as it is.
if [ -e "$venv" ] && [ ! -e "$venv/kinframe.made" ]; then venv=$root/.venv-run; fi

has_libraries() {
    local wanted=$program_libraries missing
    # Wayland and the screenless platforms need nothing of X11.
    if [ -n "${DISPLAY-}" ] && [ -z "${WAYLAND_DISPLAY-}" ] && [ "${QT_QPA_PLATFORM-xcb}" = xcb ]; then
        wanted="$wanted $window_libraries"
    fi
    missing=$(missing_libraries "$wanted")
    # shellcheck disable=SC2086 # a list of words
    [ -z "$missing" ] || debian_install "Kinframe" $missing
}

# Elsewhere the packages have other names: the import itself tells what is missing, once per environment.
can_import() {
    local trouble
    if [ -e "$venv/kinframe.imports" ]; then return 0; fi
    if trouble=$("$venv/bin/python" -c 'import cv2, onnxruntime, PySide6.QtWidgets' 2>&1); then
        : 2>/dev/null >"$venv/kinframe.imports" || true
        return 0
    fi
    tell "a system library is missing: ${trouble##*$'\n'}"
    return 1
}

if ! prepare "$venv" "$lock"; then
    # The version is known without any package; somebody who reports a failed set-up is asked for it.
    if [ "$*" = --version ] && [ -n "${python:-${bare_python-}}" ]; then
        cd -- "$root"
        exec "${python:-$bare_python}" -c 'from config import PRODUCT, VERSION; print(PRODUCT, VERSION)'
    fi
    exit 1
fi
if is_debian; then check=has_libraries; else check=can_import; fi
if ! $check && [ $wants_window = yes ]; then exit 1; fi

exec "$venv/bin/python" "$root/main_qt.py" "$@"
