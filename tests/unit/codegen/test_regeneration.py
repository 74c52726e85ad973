"""The command as a whole: what it writes, and that it can write nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.documents import dump, load
from tests.unit.codegen.committed import ROOT, upstream

pytestmark = pytest.mark.thorough
TREE = ("codegen", "generated", "openapi", "postman_facade")


def _run(tree: Path, *arguments: str, seed: str = "random") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PYTHONPATH"] = f"{tree}{os.pathsep}{tree / 'generated'}"
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_bytes_are_written_whatever_the_hash_seed(tmp_path: Path) -> None:
    made = []
    for seed in ("0", "1"):
        done = _run(ROOT, "--output", str(tmp_path / seed), seed=seed)
        assert done.returncode == 0, done.stderr
        made.append(_files(tmp_path / seed))
    assert made[0] == made[1]
    (tmp_path / "0/generated/py.typed").touch()
    assert made[0] != _files(tmp_path / "0")


@pytest.mark.parametrize(("change", "exit_code"), [("", 0), ("/tags", 4), ("/new", 3)])
def test_a_check_touches_nothing(change: str, exit_code: int, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    for name in TREE:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tree / name, ignore=ignored)
    document = load(ROOT / "openapi/upstream.yaml")
    if change == "/tags":
        document["paths"] = {
            p: i for p, i in upstream()["paths"].items() if not p.startswith(change)
        }
    elif change:
        document["paths"][change] = {"get": {"responses": {"204": {"description": ""}}}}
    published = tmp_path / "published.yaml"
    published.write_text(dump(document))
    before = _files(tree)
    report = tmp_path / "report.md"
    done = _run(tree, "--upstream", str(published), "--check-only", "--report", str(report))
    assert done.returncode == exit_code, done.stdout + done.stderr
    assert _files(tree) == before
    assert report.exists()
