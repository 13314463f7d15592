"""The program itself before the hostile site, with every connect it makes written down: none leads where it may not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hostile_site import CANARY

SOURCE = Path(__file__).resolve().parents[2] / "src"


@pytest.mark.slow
def test_no_connect_leads_to_an_address_that_is_not_allowed(hostile, shared, tmp_path):
    allowed = hostile.allowed()
    (tmp_path / "replate.toml").write_text(f"[fetch]\ngap = 0\ndeadline = 2\nallow_addresses = {json.dumps(allowed)}\n")
    log = tmp_path / "connects"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(shared / "tools" / "netguard"), str(SOURCE)]),
        "HOSTILE_NETLOG": str(log),
        "HOSTILE_DNS": "rebind.test=127.0.0.1|10.0.0.7",
        "REPLATE_DATA": str(tmp_path / "data"),
    }

    def replate(*words: str) -> str:
        command = [sys.executable, "-m", "replate", *words]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=90, check=False
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.stderr

    feeds = [f"{hostile.base()}/c/{case}/feed" for case in ("F03", "F08", "F11")]
    replate(
        "add",
        *feeds,
        *(f"{hostile.base()}/c/T12/article?i={i}" for i in range(25)),
        f"http://rebind.test:{hostile.port + CANARY}/",
    )
    replate("run", "--once")
    connects = [json.loads(line) for line in log.read_text().splitlines()]
    asked = [re.match(r"\('([^']+)', (\d+)", event[2][-1]) for event in connects if event[0] == "socket.connect"]
    inet = {f"{found[1]}:{found[2]}" for found in asked if found}
    assert inet
    assert inet <= set(allowed)
    assert hostile.canary_hits == 0
