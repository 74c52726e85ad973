"""The documentation is run: every block of every page, from an empty folder, in a new sandbox."""

from __future__ import annotations

import builtins
import logging
import os
import re
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from postman_facade import Postman, errors, settings
from postman_facade.sandbox import Sandbox
from postman_facade.testing import no_waiting
from tests.docs import pages
from tests.docs.pages import ROOT, Page

PAGES = [pages.read(path) for path in pages.PAGES]
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)")
AREAS = "collections|environments|forks|mocks|monitors|specs|users|workspaces"
CALL = re.compile(r"\bpostman\.([a-z_.]+)\(")
HELPER = re.compile(rf"`(?:postman\.)?({AREAS})\.([a-z_]+)")
ERROR = re.compile(r"\b[A-Z]\w*Error\b")
OF_OTHERS = {"HTTPError", "HttpError"}
"""Errors of other libraries, on the pages about migrating."""
EXTRAS = set(
    re.findall(
        r"^(\w+) = \[",
        (ROOT / "pyproject.toml").read_text("utf-8").split("[project.optional-dependencies]")[1],
        re.MULTILINE,
    )
)

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox(seed=3, task_seconds=0.0) as sandbox:
        yield sandbox


@pytest.fixture
def _logging_as_before() -> Iterator[None]:
    """A page may configure logging, as its reader's program does."""
    loggers = [logging.getLogger(), logging.getLogger("postman_facade")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


@pytest.fixture
def sandbox(served: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    served.reset()
    monkeypatch.setenv(settings.KEY_VARIABLE, served.api_key)
    monkeypatch.setenv(settings.SCIM_KEY_VARIABLE, served.scim_key)
    monkeypatch.setenv(settings.BASE_URL_VARIABLE, served.url)
    return served


@every_page
@pytest.mark.usefixtures("_logging_as_before")
def test_the_blocks_of_a_page_run_in_order_and_leave_nothing_behind(
    page: Page, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if page.is_tests and sys.version_info < (3, 11):
        pytest.skip("the recorder needs Python 3.11")
    monkeypatch.chdir(tmp_path)
    before = pages.what_is_there(sandbox.state())
    environ = dict(os.environ)
    with no_waiting():
        pages.run(page, tmp_path)
    assert pages.what_is_there(sandbox.state()) == before
    assert dict(os.environ) == environ


@every_page
def test_a_page_shows_how_to_install_the_extras_that_it_names(page: Page) -> None:
    assert page.extras <= EXTRAS
    everything = EXTRAS if page.name == "start/install" else set()
    assert set(page.installs) - everything == page.extras


@every_page
def test_the_links_of_a_page_lead_somewhere(page: Page) -> None:
    for link in LINK.findall(page.path.read_text(encoding="utf-8")):
        folder = page.path.parent
        assert (folder / link).exists() or (folder / link).parent.name in pages.WRITTEN, link


@every_page
def test_the_names_on_a_page_exist(page: Page) -> None:
    text = page.path.read_text(encoding="utf-8")
    with Postman("PMAK-made-up") as postman:
        for dotted in CALL.findall(text):
            attrgetter(dotted)(postman)
        for area, name in HELPER.findall(text):
            assert hasattr(getattr(postman, area), name), f"{area}.{name}"
    known = {*dir(errors), *dir(builtins)}
    assert set(ERROR.findall(text)) - known - OF_OTHERS == set()


def test_pages_are_there() -> None:
    assert {"README", "index", "guides/errors"} <= {page.name for page in PAGES}
    assert all(path.is_relative_to(ROOT) for path in pages.PAGES)


BROKEN = {
    "fails": "```python\nraise ValueError('no')\n```\n",
    "prints something else": "```python\nprint('two')\n```\n\n```text\none\n```\n",
    "exits with 3": "```sh\nexit 3\n```\n",
    "echo two prints something else": "```console\n$ echo one\none\n$ echo two\nthree\n```\n",
}


@pytest.mark.parametrize("complaint", BROKEN)
def test_a_broken_block_is_noticed(complaint: str, tmp_path: Path) -> None:
    path = ROOT / "docs" / "broken.md"  # which is never written
    page = Page(path, frozenset(), False, tuple(pages.blocks_of(BROKEN[complaint])))
    with pytest.raises(AssertionError, match=complaint):
        pages.run(page, tmp_path)


def test_what_a_block_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "```yaml file=one.yaml\na: 1\n```\n\n```python\nfrom pathlib import Path\n"
        "print(Path('one.yaml').read_text(), end='')\n"
        "print('and more')\n```\n\n```text\na: 1\n...\n```\n\n```console\n$ cat one.yaml\na: 1\n"
        "$ false\n$ export N=2\n$ echo $N\n2\n```\n\n```sh\npip install postman-facade\n```\n"
    )
    blocks = tuple(pages.blocks_of(text))
    assert [block.is_output for block in blocks] == [False, False, True, False, False]
    monkeypatch.chdir(tmp_path)
    pages.run(Page(ROOT / "docs" / "made-up.md", frozenset(), False, blocks), tmp_path)
