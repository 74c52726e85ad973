"""The page at ``/``: what the sandbox holds, safe to look at."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from postman_facade.sandbox import Sandbox

NASTY = "<script>alert('x')</script>\"&<img src=x onerror=alert(1)>"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")


class Tags(HTMLParser):
    """The tags of a page, and whether they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in ("meta", "wbr"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def finish(self) -> Tags:
        self.close()
        assert self._open == []
        return self


def parsed(page: str) -> Tags:
    tags = Tags()
    tags.feed(page)
    return tags.finish()


@pytest.fixture
def furnished(api: httpx.Client) -> None:
    made = api.post("/workspaces", json={"workspace": {"name": NASTY, "type": "team"}})
    within = {"workspace": made.json()["workspace"]["id"]}
    request = {"method": NASTY, "url": "https://example.com"}
    item = [{"name": "Shelf", "item": [{"name": NASTY, "request": request, "response": [{}]}]}]
    collection = {"info": {"name": NASTY, "schema": SCHEMA}, "item": item}
    uid = api.post("/collections", params=within, json={"collection": collection}).json()[
        "collection"
    ]["uid"]
    values = [
        {"key": NASTY, "value": NASTY},
        {"key": "TOKEN", "value": "planted-secret", "type": "secret"},
    ]
    environment = {"name": NASTY, "values": values}
    api.post("/environments", params=within, json={"environment": environment})
    api.post("/mocks", params=within, json={"mock": {"name": NASTY, "collection": uid}})
    monitor = {
        "name": NASTY,
        "collection": uid,
        "schedule": {"cron": "0 6 * * *", "timezone": "UTC"},
    }
    api.post("/monitors", params=within, json={"monitor": monitor})
    api.get(f"/collections/{NASTY}")


@pytest.mark.usefixtures("furnished")
def test_everything_is_shown_and_nothing_of_it_is_obeyed(sandbox: Sandbox) -> None:
    answer = httpx.get(f"{sandbox.url}/")  # without a key
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    tags = parsed(answer.text)
    assert not {"script", "img", "link", "iframe"} & tags.seen
    assert not [name for name in tags.attributes if name.startswith("on") or name == "src"]
    assert sum(NASTY in text for text in tags.text) >= 7
    counts = "2 workspaces, 1 collection, 1 environment, 1 mock, 1 monitor, 0 specs"
    assert any(text.startswith(counts) for text in tags.text)


@pytest.mark.usefixtures("furnished")
def test_secrets_are_not_in_it(sandbox: Sandbox) -> None:
    page = sandbox.page()
    assert "planted-secret" not in page
    assert "••••••" in page


def test_what_is_looked_for_first_is_first(api: httpx.Client, sandbox: Sandbox) -> None:
    api.get("/collections/nowhere")
    page = "".join(parsed(sandbox.page()).text)
    lines = f"export POSTMAN_API_BASE_URL={sandbox.url}\nexport POSTMAN_API_KEY={sandbox.api_key}"
    assert lines in page
    finding = "We could not find the collection you are looking for"
    order = [page.index(text) for text in (sandbox.url, lines, finding, "Workspaces")]
    assert order == sorted(order)
    assert sandbox.calls[-1].finding == finding


def test_a_real_key_is_not_shown() -> None:
    with Sandbox(api_key="PMAK-0123456789abcdef") as sandbox:
        page = sandbox.page()
    assert "0123456789" not in page
    assert "<the key given>" in parsed(page).text


def test_a_page_that_holds_much_is_still_a_page(api: httpx.Client, sandbox: Sandbox) -> None:
    deep: dict[str, object] = {"name": "bottom", "item": []}
    for _ in range(200):
        deep = {"name": "folder", "item": [deep]}
    many = [{"name": f"R{number}", "request": {}} for number in range(2000)]
    for items in ([deep], many):
        collection = {"info": {"name": "C", "schema": SCHEMA}, "item": items}
        assert api.post("/collections", json={"collection": collection}).status_code == 200
    page = sandbox.page()
    parsed(page)
    assert "and 1500 more" in page
    assert "and deeper levels" in page
    assert len(page) < 200_000


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
def test_pages_of_other_sites_do_not_see_it(sandbox: Sandbox, headers: dict[str, str]) -> None:
    assert httpx.get(f"{sandbox.url}/", headers=headers).status_code == 403


@pytest.mark.usefixtures("furnished")
@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
def test_a_browser_shows_it(sandbox: Sandbox, tmp_path: Path) -> None:
    shown = subprocess.run(
        [
            str(BROWSER),
            *("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}"),
            *("--enable-logging=stderr", "--dump-dom", f"{sandbox.url}/"),
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "Requests received" in shown.stdout
    assert not re.search(r"CONSOLE.*(Refused|Error)", shown.stderr)
