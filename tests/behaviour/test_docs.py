"""The documentation is run: every Python block of the README and the pages, against the sandbox."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from postman_facade import Postman, errors, native_git, settings
from postman_facade.sandbox import Sandbox
from postman_facade.testing import no_waiting

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)\)")
AREAS = "collections|environments|forks|mocks|monitors|specs|users|workspaces"
CALL = re.compile(r"\bpostman\.([a-z_.]+)\(")
HELPER = re.compile(rf"`(?:postman\.)?({AREAS})\.([a-z_]+)")
ERROR = re.compile(r"\b[A-Z]\w*Error\b")


def name_of(page: Path) -> str:
    """The path of a page without its suffix, such as ``guides/errors``."""
    return page.relative_to(ROOT).with_suffix("").as_posix().removeprefix("docs/")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with no_waiting(), Sandbox(seed=3, task_seconds=0.0) as sandbox:
        yield sandbox


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_blocks_of_a_page_run_in_order(
    page: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(settings.KEY_VARIABLE, sandbox.api_key)
    monkeypatch.setenv(settings.SCIM_KEY_VARIABLE, sandbox.scim_key)
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, sandbox.url)
    monkeypatch.chdir(ROOT)
    namespace: dict[str, object] = {"__name__": "page"}
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        exec(compile(block, page.name, "exec"), namespace)  # noqa: S102 - our own pages


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_names_on_a_page_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    with Postman("PMAK-made-up") as postman:
        for dotted in CALL.findall(text):
            attrgetter(dotted)(postman)
        for area, name in HELPER.findall(text):
            assert hasattr(getattr(postman, area), name), f"{area}.{name}"
    for name in ERROR.findall(text):
        assert hasattr(errors, name) or hasattr(native_git, name) or hasattr(builtins, name), name
