#!/bin/bash
# macOS: a double click opens this in Terminal, where the first start shows its progress.
exec /bin/bash "$(dirname -- "${BASH_SOURCE[0]}")/../run.sh" "$@"
