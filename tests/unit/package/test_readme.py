"""What the package index shows: the README with absolute links, and the latest changes."""

from __future__ import annotations

import re
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
CHANGELOG = "# Changelog\n\n## 1.1 (2030-02-01)\n\n- new: [Docs](docs/a.md)\n\n## 1.0\n\n- first\n"
Readme = Callable[[str, str, str | None], str]


@pytest.fixture
def readme(monkeypatch: pytest.MonkeyPatch) -> Readme:
    """The function of the build hook; the build backend is not needed for it."""
    backend = ModuleType("hatchling.metadata.plugin.interface")
    vars(backend)["MetadataHookInterface"] = object
    for name in ("hatchling", "hatchling.metadata", "hatchling.metadata.plugin"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, backend.__name__, backend)
    found: Readme = runpy.run_path(str(ROOT / "hatch_build.py"))["readme"]
    return found


def test_links_lead_to_the_address_of_the_project(readme: Readme) -> None:
    text = "# A\n\n[Start](docs/start.md#b), [another](https://example.com), [below](#c)"
    shown = readme(text, CHANGELOG, "https://forge.example.org/a/b/")
    base = "https://forge.example.org/a/b/blob/main"
    assert f"[Start]({base}/docs/start.md#b), [another](https://example.com), [below](#c)" in shown
    assert shown.endswith(
        f"# Latest changes\n\n## 1.1 (2030-02-01)\n\n- new: [Docs]({base}/docs/a.md)\n"
    )


def test_without_an_address_no_link_leads_nowhere(readme: Readme) -> None:
    texts = [ROOT.joinpath(name).read_text("utf-8") for name in ("README.md", "CHANGELOG.md")]
    shown = readme(texts[0], texts[1], None)
    assert re.findall(r"\]\((?!https?:|#)", shown) == []
    assert "Start: install, get a key" in shown
    assert "example.com/postman" not in shown


def test_only_the_latest_changes_are_shown(readme: Readme) -> None:
    assert "first" not in readme("# A", CHANGELOG, None)
    assert readme("# A", "", None) == "# A\n\n# Latest changes\n\n\n"
