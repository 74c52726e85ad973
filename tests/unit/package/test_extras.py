"""Each extra installs what the code that needs it imports."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import postman_facade

ROOT = Path(__file__).parents[3]
PACKAGE = Path(postman_facade.__file__).parent
DISTRIBUTIONS = {"yaml": "pyyaml", "vcr": "vcrpy"}
EXTRAS = {
    "sandbox": ("sandbox", "_yaml.py"),
    "redis": ("rate_limit/redis.py",),
    "cli": ("cli",),
    "keyring": ("_keyring.py",),
    "files": ("native_git", "_yaml.py"),
    "contract": ("contract", "_yaml.py"),
    "testing": ("testing", "contract/scrub", "_yaml.py"),
}
OURS = {"postman_facade", "postman_api_client"}
# Used where they happen to be there, and told where they are not.
OPTIONAL = {"brotli", "brotlicffi", "zstandard", "backports"}


def installed(extra: str) -> set[str]:
    """The names of what `[extra]` and the package itself need."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lists = [re.findall(rf"^{name} = (\[.*?^\]|\[.*?\])", text, re.M | re.S)
             for name in (extra, "dependencies")]  # fmt: skip
    return {name.lower().replace("_", "-")
            for found in lists for name in re.findall(r'"([A-Za-z][\w-]*)', found[0])}  # fmt: skip


def imported(place: Path) -> Iterator[str]:
    files = place.rglob("*.py") if place.is_dir() else [place]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_has_what_it_needs(extra: str) -> None:
    names = {name for place in EXTRAS[extra] for name in imported(PACKAGE / place)}
    foreign = names - OURS - OPTIONAL - sys.stdlib_module_names
    assert foreign
    needed = {DISTRIBUTIONS.get(name, name).lower().replace("_", "-") for name in foreign}
    assert needed - installed(extra) == set()
