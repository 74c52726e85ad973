"""The pages show recordings of the commands as they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "scripts" / "record_terminal.py"
RECORDED = sorted((ROOT / "docs" / "images").glob("pmf-*.svg"))


@pytest.mark.parametrize("image", RECORDED, ids=lambda image: image.stem)
def test_a_recording_is_on_a_page_and_loads_nothing(image: Path) -> None:
    pages = (path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    assert any(f"images/{image.name})" in page for page in pages)
    text = image.read_text(encoding="utf-8")
    assert "url(http" not in text
    assert "Traceback" not in text


@pytest.mark.thorough
def test_recording_again_gives_the_same(tmp_path: Path) -> None:
    subprocess.run([sys.executable, SCRIPT, tmp_path], check=True, cwd=ROOT)
    again = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert again == {path.name: path.read_bytes() for path in RECORDED}
