"""One round of writing to a sandbox with a file until it is killed, and a look at what is left."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from postman_facade.sandbox import DEFAULT_API_KEY
from postman_facade.sandbox.store.database import Element, Store

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
THREADS = 8
ITEMS = 3
_ROOT = Path(__file__).parents[1]


class Outcome(NamedTuple):
    """What became of the writes that were answered before the kill."""

    answered: int
    lost: int
    """Of those, how many are not there."""
    torn: int
    """Documents of which one part is there and another is not, whether answered or not."""


def run(db: Path, writes: int, kill_after: int) -> Outcome:
    """Write from several threads, kill the server after so many answers, and look at the file."""
    process, url = _start(db)
    written = _Written(kill_after)
    numbers = itertools.count()
    try:
        with (
            httpx.Client(base_url=url, headers={"x-api-key": DEFAULT_API_KEY}) as client,
            ThreadPoolExecutor(THREADS) as pool,
        ):
            for _ in range(THREADS):
                pool.submit(_write, client, written, numbers, writes)
            written.enough.wait(60)
            process.kill()
    finally:
        process.kill()
        process.communicate()
    return _look(db, written.versions)


class _Written:
    """The last version of each collection that was answered."""

    def __init__(self, kill_after: int) -> None:
        self.versions: dict[str, int] = {}
        self.enough = threading.Event()
        self._left = kill_after
        self._lock = threading.Lock()

    def note(self, id: str, version: int) -> None:
        with self._lock:
            self.versions[id] = version
            self._left -= 1
            if self._left <= 0:
                self.enough.set()


def _start(db: Path) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "postman_facade.sandbox", "--db", str(db)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(_ROOT), str(_ROOT / "generated")))},
    )
    assert process.stdout is not None
    url = ""
    for line in process.stdout:
        if line.startswith("  URL"):
            url = line.split()[1]
        if line.startswith("Stop it"):
            break
    return process, url


def _write(client: httpx.Client, written: _Written, numbers: Iterator[int], writes: int) -> None:
    """Create collections and replace each of them, until the server is gone or enough is written."""
    try:
        while next(numbers) < writes // 2:
            answer = client.post("/collections", json=_document(1))
            id = answer.raise_for_status().json()["collection"]["id"]
            written.note(id, 1)
            client.put(f"/collections/{id}", json=_document(2)).raise_for_status()
            written.note(id, 2)
    except httpx.TransportError:
        written.enough.set()


def _document(version: int) -> dict[str, Any]:
    """A collection that says in many places which version it is."""
    items = [{"name": f"{version}", "request": "https://example.com"} for _ in range(ITEMS)]
    return {"collection": {"info": {"name": f"{version}", "schema": SCHEMA}, "item": items}}


def _look(db: Path, answered: dict[str, int]) -> Outcome:
    """Compare the file with what was answered; opening it is what a restart does."""
    found: dict[str, int] = {}
    torn = 0
    with closing(Store(str(db))) as store:
        for document in store.everything():
            if document.kind == "collection":
                found[document.id] = int(document.record["name"])
                torn += not _is_whole(store, document.id, document.record, document.content)
    lost = sum(found.get(id, 0) < version for id, version in answered.items())
    return Outcome(sum(answered.values()), lost, torn)


def _is_whole(store: Store, id: str, record: dict[str, Any], content: dict[str, Any]) -> bool:
    items = content["item"]
    names = {record["name"], content["info"]["name"], *(item["name"] for item in items)}
    indexed = {Element("request", item["id"]) for item in items}
    return len(names) == 1 and len(items) == ITEMS and store.created(id).keys() == indexed
