"""What checking recordings against the API document costs: CPU time, and memory of one process.

The interactions are those of the committed cassettes, of which four in ten differ from the
document. HAR files are made of them again and again: as a browser exports them, with its headers,
call stacks and timings, and lean, with little but the messages; of all, and of those that do not
differ. `json.loads` of the same text is the baseline.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from figures import Figure, at_most, report, told

from postman_facade.contract import check
from postman_facade.contract.checking import Api
from postman_facade.contract.engine import check as findings_of
from postman_facade.contract.interaction import Headers, Interaction
from postman_facade.contract.recordings import Recordings

CASSETTES = Path(__file__).parents[1] / "tests" / "cassettes"
SERVERS = ("https://api.postman.com",)
MEGABYTES, INTERACTIONS, ROUNDS = 100, 200, 5
_SENT = {
    ":authority": "api.postman.com",
    ":method": "GET",
    ":path": "/",
    ":scheme": "https",
    "accept": "application/json, text/plain, */*",
    "accept-encoding": "gzip, deflate, br, zstd",
    "accept-language": "en-GB,en;q=0.9,en-US;q=0.8",
    "cache-control": "no-cache",
    "origin": "https://app.example.com",
    "pragma": "no-cache",
    "priority": "u=1, i",
    "referer": "https://app.example.com/workspaces",
    "sec-ch-ua": '"Chromium";v="150", "Not_A Brand";v="99"',
    "sec-ch-ua-mobile": "?0",
    "sec-ch-ua-platform": '"Linux"',
    "sec-fetch-dest": "empty",
    "sec-fetch-mode": "cors",
    "sec-fetch-site": "cross-site",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36",
}
_ANSWERED = {
    "access-control-allow-origin": "https://app.example.com",
    "access-control-expose-headers": "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
    "cache-control": "no-store",
    "content-encoding": "br",
    "server": "example",
    "date": "Tue, 24 Nov 2026 10:00:00 GMT",
    "etag": 'W/"1a2b-c3d4e5f6a7b8c9d0e1f2"',
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "vary": "Origin, Accept-Encoding",
    "x-frame-options": "SAMEORIGIN",
}
_FRAME = {
    "functionName": "dispatchRequest",
    "scriptId": "42",
    "url": "https://app.example.com/static/js/main.0123456789abcdef.chunk.js",
    "lineNumber": 1,
    "columnNumber": 123456,
}
_TIMINGS = {"blocked": 1.3, "dns": -1, "ssl": -1, "connect": -1, "send": 0.1, "wait": 91.5}


def _entry(seen: Interaction) -> dict[str, Any]:
    """With little but the messages."""
    return {
        "startedDateTime": "2026-11-24T10:00:00.000Z",
        "time": 93.4,
        "request": {
            "method": seen.method,
            "url": seen.url,
            "httpVersion": "h2",
            "headers": _listed(seen.request_headers),
            "bodySize": len(seen.request_body),
            **({"postData": _content(seen.request_body)} if seen.request_body else {}),
        },
        "response": {
            "status": seen.status,
            "statusText": "",
            "httpVersion": "h2",
            "headers": _listed(seen.response_headers),
            "content": {"size": len(seen.response_body), **_content(seen.response_body)},
        },
        "timings": _TIMINGS,
    }


def _listed(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _content(body: bytes) -> dict[str, str]:
    return {"mimeType": "application/json", "text": body.decode("utf-8")}


def _in_browser(seen: Interaction) -> dict[str, Any]:
    entry = _entry(seen)
    entry["request"]["headers"] += _listed(tuple(_SENT.items()))
    entry["response"]["headers"] += _listed(tuple(_ANSWERED.items()))
    frames = [_FRAME] * 6
    parent = {"description": "await", "callFrames": frames}
    about = {"type": "script", "stack": {"callFrames": frames, "parent": parent}}
    return {"_initiator": about, "_priority": "High", "_resourceType": "fetch", **entry}


def _write(file: Path, entries: list[dict[str, Any]]) -> None:
    size = 0
    with file.open("w", encoding="utf-8") as har:
        har.write('{"log": {"version": "1.2", "creator": {}, "pages": [], "entries": [')
        for number, entry in enumerate(itertools.cycle(map(json.dumps, entries))):
            size += har.write(f"{',' if number else ''}{entry}")
            if size >= MEGABYTES * 1_000_000:
                break
        har.write("]}}")


def _cpu(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _loads(file: Path) -> None:
    json.loads(file.read_text(encoding="utf-8"))


def _reads(file: Path) -> None:
    for _ in Recordings([file], SERVERS):
        pass


def _checks(file: Path) -> None:
    assert not check(file).problems


_WORK = {"loads": _loads, "reads": _reads, "checks": _checks}


def _measured(work: str, file: Path) -> tuple[float, float]:
    """Seconds and megabytes that the work takes in a process of its own."""
    command = [sys.executable, __file__, "--measure", work, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def _measure(work: str, file: Path) -> None:
    Api.load()  # so that it is not counted
    before = _megabytes()
    seconds = _cpu(lambda: _WORK[work](file))
    print(json.dumps([seconds, _megabytes() - before]))


def _megabytes() -> float:
    """The most that this process ever had, which getrusage mixes up with its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _of_interactions(seen: list[Interaction]) -> Iterator[Figure]:
    yield at_most("loading the document", _cpu(Api.load), "s", 0.5)
    several = list(itertools.islice(itertools.cycle(seen), INTERACTIONS))
    document = Api.load().document

    def work() -> None:
        for interaction in several:
            findings_of(interaction, document)

    name = f"{INTERACTIONS} interactions"
    yield at_most(f"{name}, the first time", _cpu(work), "s", 0.1)
    yield told(f"{name}, again", min(_cpu(work) for _ in range(ROUNDS)), "s")


def _of_files(folder: Path, seen: list[Interaction]) -> Iterator[Figure]:
    document = Api.load().document
    sound = [interaction for interaction in seen if not findings_of(interaction, document)]
    yield from _of_file(folder / "browser.har", [_in_browser(one) for one in sound])
    yield from _of_file(folder / "lean.har", [_entry(one) for one in sound])
    yield from _of_file(folder / "browser, differing.har", [_in_browser(one) for one in seen])
    yield from _of_file(folder / "lean, differing.har", [_entry(one) for one in seen])


def _of_file(file: Path, entries: list[dict[str, Any]]) -> Iterator[Figure]:
    _write(file, entries)
    baseline, _ = _measured("loads", file)
    reading, _ = _measured("reads", file)
    checking, megabytes = _measured("checks", file)
    size = file.stat().st_size / 1024**2
    what = f"{MEGABYTES} MB of HAR ({file.stem})"
    yield told(f"{what}: json.loads", baseline, "s")
    yield at_most(f"{what}: reading", reading / baseline, "x", 3)
    ratio = checking / baseline
    name = f"{what}: checking"
    yield at_most(name, ratio, "x", 3)
    yield at_most(f"{what}: memory of its size", megabytes / size, "x", 2)
    file.unlink()


def main() -> int:
    if sys.argv[1:2] == ["--measure"]:
        _measure(sys.argv[2], Path(sys.argv[3]))
        return 0
    seen = [recorded.interaction for recorded in Recordings([CASSETTES], SERVERS)]
    with tempfile.TemporaryDirectory() as folder:
        return report([*_of_interactions(seen), *_of_files(Path(folder), seen)])


if __name__ == "__main__":
    sys.exit(main())
