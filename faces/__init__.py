"""Pure face logic on arrays: detect, align, embed, match and group. Nothing here knows Qt or SQL."""

import os

# ONNX Runtime has telemetry, and it is on unless this is set before it is loaded: it would keep a
# device id and the path of the program in the person's cache folder and try to send both. Nothing
# leaves this machine (tests/unit/test_privacy.py watches).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
