#!/usr/bin/env bash
# Rewrites requirements.lock and requirements-dev.lock from pyproject.toml; needs uv.
#
#   tools/lock.sh             keeps every pin that still fits
#   tools/lock.sh --upgrade   takes the newest versions (all arguments go to uv)
#
# The lock files themselves remember the pins. uv.lock would too, but it records where each
# file was downloaded, and that is the business of the person who downloads.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

if ! command -v uv >/dev/null; then
    echo "tools/lock.sh needs uv: python -m pip install uv" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

resolve() { # resolve LOCK ARGUMENT...
    local lock=$1
    shift
    if [ -e "$lock" ]; then cp -- "$lock" "$work/$lock"; fi
    uv pip compile pyproject.toml "$@" --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --quiet --output-file "$work/$lock"

    if grep -nE '://|--(extra-)?index-url|--find-links| @ ' "$work/$lock"; then
        echo "$lock would name an address (above); nothing was changed." >&2
        exit 1
    fi
    if grep -niE '^(pyside6|pyside6[-_]addons|opencv-python-headless|opencv-contrib.*)==' "$work/$lock"; then
        echo "$lock would bring a package that breaks or swells the program (above); nothing was changed." >&2
        exit 1
    fi
}

resolve requirements.lock "$@"
resolve requirements-dev.lock --group dev --constraint "$work/requirements.lock" "$@"
mv -- "$work/requirements.lock" "$work/requirements-dev.lock" .
