# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # the sourcing script sets $root and reads what is set here
# What run.sh and test.sh share: finding Python, Debian's libraries, and the way into prepare.py.
# Works with the bash 3.2 of macOS. Everything it says goes to stderr.

# Other people's Python settings must not decide what the program imports.
export PYTHONNOUSERSITE=1 PIP_DISABLE_PIP_VERSION_CHECK=1
unset PYTHONPATH PYTHONHOME

# Debian's package and the file it brings: a look at the disk is far cheaper than asking dpkg.
program_libraries='libgl1:libGL.so.1 libglib2.0-0:libglib-2.0.so.0 libegl1:libEGL.so.1
    libdbus-1-3:libdbus-1.so.3 libfontconfig1:libfontconfig.so.1 libxkbcommon0:libxkbcommon.so.0'
window_libraries='libxkbcommon-x11-0:libxkbcommon-x11.so.0 libxcb-cursor0:libxcb-cursor.so.0
    libxcb-icccm4:libxcb-icccm.so.4 libxcb-keysyms1:libxcb-keysyms.so.1 libxcb-shape0:libxcb-shape.so.0'

say() {
    printf 'Kinframe: %s\n' "$*" >&2
}

# Started from a menu there is no terminal to read: the desktop shows the sentence instead.
notify() {
    if [ -t 2 ]; then return; fi
    if [ "$OSTYPE" != "${OSTYPE#darwin}" ]; then
        osascript -e 'on run words' -e 'display notification (item 1 of words) with title "Kinframe"' \
            -e 'end run' "$*" >/dev/null 2>&1 || true
    elif [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && command -v notify-send >/dev/null; then
        notify-send --app-name Kinframe --icon kinframe Kinframe "$*" >/dev/null 2>&1 || true
    fi
}

tell() {
    say "$@"
    notify "$@"
}

is_debian() {
    [ -e /etc/debian_version ] && command -v apt-get >/dev/null
}

# missing_libraries 'PACKAGE:FILE ...' prints the packages whose file is nowhere to be found.
missing_libraries() {
    local pair folder
    for pair in $1; do
        for folder in "/usr/lib/$HOSTTYPE-linux-gnu" "/lib/$HOSTTYPE-linux-gnu" /usr/lib /usr/local/lib; do
            if [ -e "$folder/${pair#*:}" ]; then continue 2; fi
        done
        printf '%s ' "${pair%%:*}"
    done
}

# Debian's packages, put in by root or asked for in words: debian_install 'what for' PACKAGE...
debian_install() {
    local purpose=$1 log
    shift
    if [ "$(id -u)" != 0 ]; then
        tell "$purpose needs system packages. Install them with:"$'\n'"  sudo apt-get install $*"
        return 1
    fi
    say "installing system packages: $*"
    log=$(mktemp)
    if DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update >"$log" 2>&1 &&
        DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install --yes \
            --no-install-recommends "$@" >>"$log" 2>&1; then
        rm -f -- "$log"
        return 0
    fi
    tail -n 5 -- "$log" >&2
    rm -f -- "$log"
    say "$purpose needs system packages that could not be installed: apt-get install $*"
    return 1
}

# Sets $python to one that can make an environment, or $bare_python and $bare_version to one that lacks
# only the module for it (Debian packs that separately). The lock names wheels for 3.11 to 3.14.
look_for_python() {
    local name path answer
    python='' bare_python='' bare_version='' wrong_version=''
    for name in python3.14 python3.13 python3.12 python3.11 python3 python \
        /opt/homebrew/bin/python3 /usr/local/bin/python3; do
        path=$(command -v "$name") || continue
        answer=$("$path" -c 'if True:
            import sys
            v = sys.version_info
            fit = (3, 11) <= v[:2] <= (3, 14)
            try:
                import ensurepip, ssl, sqlite3, venv
                state = "ready" if fit else "wrong"
            except ImportError:
                state = "bare" if fit else "wrong"
            print(state, "%d.%d" % v[:2])' 2>/dev/null) || continue
        case $answer in
        ready*)
            python=$path
            return 0
            ;;
        bare*) bare_python=${bare_python:-$path} bare_version=${bare_version:-${answer#bare }} ;;
        wrong*) wrong_version=${wrong_version:-${answer#wrong }} ;;
        esac
    done
    return 1
}

need_python() {
    if look_for_python; then return 0; fi
    if is_debian; then
        if [ -n "$bare_version" ]; then
            set -- "python$bare_version-venv" ca-certificates
        elif [ -z "$wrong_version" ]; then
            set -- python3 python3-venv ca-certificates
        fi
        if [ $# -gt 0 ]; then
            # shellcheck disable=SC2046 # a list of words; all at once, so that one apt-get does
            debian_install "The first start" "$@" $(missing_libraries "$program_libraries") || return 1
            if look_for_python; then return 0; fi
        fi
    fi
    tell "needs Python 3.11, 3.12, 3.13 or 3.14${wrong_version:+; found only $wrong_version}. Install one and start again."
    return 1
}

# prepare VENV LOCK: ready when it returns 0. The comparison is all that an up-to-date start pays.
prepare() {
    if [ -x "$1/bin/python" ] && cmp -s -- "$2" "$1/kinframe.lock"; then return 0; fi
    need_python || return 1
    notify "getting ready; this takes a minute or two."
    "$python" "$root/packaging/prepare.py" --venv "$1" --lock "$2" || return 1
}
