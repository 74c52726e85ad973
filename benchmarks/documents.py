"""What keeping a collection whole costs: reading it and walking to every request, its method and
path, against `json.loads` of the same bytes.

The collection is made up, of 5 MB, with folders, scripts, bodies and saved examples. All take
turns, and the median of the ratios of all rounds counts, because whatever else the machine is busy
with slows a round as a whole. Memory is the peak of what Python allocates.
"""

from __future__ import annotations

import gc
import json
import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from figures import at_most, report, told

from postman_facade import CollectionDocument

SIZE, ROUNDS = 5_000_000, 25
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_WORDS = ("order", "book", "shelf", "author", "page", "price", "stock", "until", "after", "title")


class _Shop:
    """Makes requests up, always the same ones in the same order."""

    def __init__(self) -> None:
        self._random = random.Random(5)

    def collection(self, size: int) -> bytes:
        """A collection of about `size` bytes in JSON, as the service sends it."""
        folders: list[Any] = []
        written = 0
        while written < size:
            folder = self._folder(depth=4)
            folders.append(folder)
            written += len(json.dumps(folder, separators=(",", ":")))
        collection = {"info": {"name": "Bookshop", "schema": _SCHEMA}, "item": folders}
        return json.dumps({"collection": collection}, separators=(",", ":")).encode()

    def _folder(self, depth: int) -> dict[str, Any]:
        inner = [self._folder(depth - 1)] if depth else []
        requests = [self._request() for _ in range(5)]
        return {"name": self._text(2), "id": self._id(), "item": [*inner, *requests]}

    def _request(self) -> dict[str, Any]:
        path = [self._text(1) for _ in range(3)]
        url = {"raw": "{{base}}/" + "/".join(path), "host": ["{{base}}"], "path": path}
        header = [{"key": f"X-{self._text(1)}", "value": self._text(2)} for _ in range(4)]
        lines = [f"pm.test('{self._text(4)}', () => {{}});" for _ in range(6)]
        body = {"mode": "raw", "raw": json.dumps({self._text(1): self._text(8)}, indent=2)}
        return {
            "name": self._text(3),
            "id": self._id(),
            "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": lines}}],
            "request": {"method": "POST", "url": url, "header": header, "body": body},
            "response": [{"name": "Done", "id": self._id(), "code": 200, "body": self._text(60)}],
        }

    def _text(self, words: int) -> str:
        return " ".join(self._random.choices(_WORDS, k=words))

    def _id(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def _read_and_walk(data: bytes) -> int:
    document = CollectionDocument.from_json(data)
    return sum(len(request.method) + len(request.path) for request in document.requests())


def _read_and_use(data: bytes) -> int:
    document = CollectionDocument.from_json(data)
    return sum(len(request.path) + len(request.url) for request in document.requests())


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()  # so that each begins as far from the next collection as the others
    started = time.process_time()
    work()
    return time.process_time() - started


def _peak(work: Callable[[], object]) -> int:
    """Bytes allocated at once at most."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def main() -> int:
    data = _Shop().collection(SIZE)
    works = {
        "json.loads": lambda: json.loads(data),
        "read and walk": lambda: _read_and_walk(data),
        "read, walk, and every URL as text": lambda: _read_and_use(data),
    }
    rounds = [{name: _seconds(work) for name, work in works.items()} for _ in range(ROUNDS)]
    times = {name: statistics.median(one[name] for one in rounds) for name in works}
    peaks = {name: _peak(work) for name, work in works.items()}
    plain, ours, _ = works
    slower = statistics.median(one[ours] / one[plain] for one in rounds)
    figures = [
        told("the collection", len(data) / 1e6, "MB"),
        *(told(f"{name}, time", seconds * 1000, "ms") for name, seconds in times.items()),
        *(told(f"{name}, peak memory", peak / 1e6, "MB") for name, peak in peaks.items()),
        at_most("time over json.loads", slower, "x", 1.3),
        at_most("peak memory over json.loads", peaks[ours] / peaks[plain], "x", 1.5),
    ]
    return report(figures)


if __name__ == "__main__":
    sys.exit(main())
