"""The demonstration, on collections and terminals that are not like the example."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def demo(folder: Path, name: str, *items: Any) -> subprocess.CompletedProcess[str]:
    file = folder / "collection.json"
    file.write_text(json.dumps({"info": {"name": name, "schema": SCHEMA}, "item": items}))
    command = [sys.executable, "examples/round_trip.py", str(file)]
    environ = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True)


def test_without_a_request_there_is_nothing_to_change(tmp_path: Path) -> None:
    done = demo(tmp_path, "Only folders", {"name": "later", "item": []})
    assert done.returncode == 1
    assert done.stderr == "The collection has no requests; choose another one.\n"


def test_names_that_the_terminal_cannot_show(tmp_path: Path) -> None:
    request = {"name": "a \ud83d", "request": "https://example.com"}
    done = demo(tmp_path, "Smile \U0001f600", request)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 requests, 1 changed, 0 lost" in done.stdout
    assert "a \\ud83d   <- changed" in done.stdout
