"""Workspaces as files: conversion, requests, time and memory of pulls, and restoring an account.

    python benchmarks/mirror.py [conversion] [account] [memory] [--workspaces 40] [--collections 600]

The account has half as many environments as collections, and a sixth, a twelfth and a fifteenth of
monitors, mock servers and specifications. Prints what each part is held to beside what was measured,
and ends with 1 where that is missed.
"""

from __future__ import annotations

import argparse
import itertools
import json
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml
from postman_api_client.operations import RATE_LIMITS

from postman_facade import CollectionDocument, Postman
from postman_facade.documents import identity
from postman_facade.errors import ServerError, ValidationError
from postman_facade.native_git import WorkspaceFiles, from_files, to_files
from postman_facade.native_git.patch import same
from postman_facade.sandbox import DEFAULT_API_KEY, Sandbox
from postman_facade.sandbox.behaviour.limits import Limit
from tests.unit.native_git import made_up, workspaces

LISTINGS = 7  # requests for the workspace and the listing of each kind, where each has one page
_failures: list[str] = []
R = TypeVar("R")


def tell(what: str, found: str, *, holds: bool = True) -> None:
    print(f"{'ok  ' if holds else 'MISS'} {what:<44} {found}")
    if not holds:
        _failures.append(what)


def conversion(_: argparse.Namespace) -> None:
    """MB of JSON in a second of CPU time, and the YAML library alone on the same files."""
    _converted("everyday", [everyday(40)] * 100)
    if real := [CollectionDocument.load(path) for path in real_collections()]:
        _converted("real", real)
    _converted("odd", [CollectionDocument.of(made_up.collection(seed)) for seed in range(300)])


def everyday(lines: int) -> CollectionDocument:
    """A collection with scripts of so many lines."""
    code = ",".join(f'"pm.test({n}, () => pm.response.to.be.ok);"' for n in range(lines))
    whole = json.dumps(workspaces.COLLECTION)
    return CollectionDocument.from_json(whole.replace('"exec": [""]', f'"exec": [{code}]'))


def _converted(kind: str, documents: list[CollectionDocument]) -> None:
    size = sum(len(document.to_json()) for document in documents)
    written, trees = _timed(lambda: [to_files(document, "shelf") for document in documents])
    read, back = _timed(lambda: [from_files(files, "shelf") for files in trees])
    yamls = [data for files in trees for path, data in files.items() if path.endswith(".yaml")]
    alone_read, values = _timed(lambda: [*filter(None, map(_yaml_alone, yamls))])
    alone_written, _ = _timed(
        lambda: [yaml.dump(v, Dumper=yaml.CSafeDumper, allow_unicode=True) for v in values]
    )
    pairs = zip(documents, back, strict=True)
    alike = all(same(one.data, other.document.data) for one, other in pairs)
    tell(f"{len(documents)} {kind} collections come back", f"{size / 1e6:.2f} MB", holds=alike)
    for way, seconds, alone in (("write", written, alone_written), ("read", read, alone_read)):
        found = f"{size / seconds / 1e6:.1f} (YAML alone {size / alone / 1e6:.1f})"
        tell(f"{way}, MB/s of JSON", found, holds=seconds <= 2 * max(alone, size / 20e6))


def _timed(call: Callable[[], R]) -> tuple[float, R]:
    started = time.process_time()
    result = call()
    return time.process_time() - started, result


def _yaml_alone(data: bytes) -> Any:
    try:
        return yaml.load(data, yaml.CSafeLoader)
    except yaml.YAMLError:  # what version 1.1 does not read
        return None


class Counts(NamedTuple):
    """How many elements a workspace has."""

    collection: int
    environment: int
    monitor: int
    mock: int
    spec: int

    @property
    def elements(self) -> int:
        return sum(self)

    @property
    def listings(self) -> int:
        """Requests for the workspace, and for each page of its listings."""
        pages = (self.collection // 100.1, self.monitor // 25.1, self.environment // 1e9)
        return LISTINGS + sum(map(int, pages))

    @property
    def fewest(self) -> int:
        """Requests of a full pull, by the formula of docs/guides/files.md.

        Each mock server has one server response, and each specification two files.
        """
        return self.listings + self.collection + self.environment + self.monitor + 3 * (self.mock + self.spec)  # fmt: skip


def share(total: int, of: int, place: int) -> int:
    """The part of `total` for one of `of` workspaces."""
    return total * (place + 1) // of - total * place // of


def real_collections() -> list[Path]:
    """Files of real collections, where there are some beside this repository."""
    shared = Path(__file__).parents[2] / "shared" / "collections"
    return sorted(shared.glob("*.postman_collection.json"))


def documents() -> Iterator[CollectionDocument]:
    """Real collections where there are some, generated ones, and everyday ones, again and again."""
    yield from map(CollectionDocument.load, real_collections())
    for seed in itertools.count():
        yield CollectionDocument.of(made_up.collection(seed))
        yield CollectionDocument.of(workspaces.COLLECTION)


def stock(
    postman: Postman, workspace: str, counts: Counts, source: Iterator[CollectionDocument]
) -> int:
    """Fill an empty workspace, and return how many collections the service refused."""
    within = {"workspace": workspace}

    def post(path: str, body: Any, params: dict[str, str] | None = None) -> Any:
        return postman.request("POST", path, params=params or within, json=body).json()

    refused = made = 0
    first = ""
    while made < counts.collection:
        document = next(source)
        document.name = f"{document.name[:40]} {made:04}"
        identity.forget(document)
        try:
            uid = _uid(postman.collections.create(document, workspace=workspace))
        except (ValidationError, ServerError):
            refused += 1
            continue
        first = first or uid
        made += 1
    for number in range(counts.environment):
        values = [{"key": f"key{n}", "value": str(n), "enabled": True} for n in range(number % 9)]
        post("/environments", {"environment": {"name": f"Desk {number:04}", "values": values}})
    for number in range(counts.mock):
        made_mock = post("/mocks", {"mock": {"name": f"Mock {number:04}", "collection": first}})[
            "mock"
        ]
        response = {
            "name": "down",
            "statusCode": 503,
            "headers": [],
            "body": "",
            "language": "text",
        }
        post(f"/mocks/{made_mock['id']}/server-responses", {"serverResponse": response}, {"": ""})
    for number in range(counts.monitor):
        schedule = {"cron": f"{number % 60} 0 * * *", "timezone": "UTC"}
        monitor = {"name": f"Nightly {number:04}", "schedule": schedule, "collection": first}
        post("/monitors", {"monitor": monitor})
    for number in range(counts.spec):
        files = [
            {"path": "index.yaml", "content": workspaces.ROOT_FILE, "type": "ROOT"},
            {
                "path": "parts/book.yaml",
                "content": f"type: object\nx: {number}\n",
                "type": "DEFAULT",
            },
        ]
        body = {"name": f"Desk API {number:04}", "type": "OPENAPI:3.0", "files": files}
        post("/specs", body, {"workspaceId": workspace})
    return refused


def account(arguments: argparse.Namespace) -> None:
    """An account of many workspaces: pulled, pulled again, restored, and pulled from there."""
    n = arguments.collections
    whole = Counts(n, n // 2, n // 6, n // 12, n // 15)
    with tempfile.TemporaryDirectory() as scratch:
        counts = _stocked(scratch, arguments.workspaces, whole)
        _mirrored(scratch, counts, arguments.scale)
        _restored(scratch, counts)


def _stocked(scratch: str, of: int, whole: Counts) -> dict[str, Counts]:
    """Make the account, and return what each workspace has."""
    counts: dict[str, Counts] = {}
    source, refused = documents(), 0
    with _sandbox(scratch) as sandbox, _unpaced(sandbox) as postman:
        for place in range(of):
            _progress(f"stocking {place + 1} of {of}")
            id = postman.workspaces.create(f"Room {place:02}").id
            counts[id] = Counts(*(share(total, of, place) for total in whole))
            refused += stock(postman, id, counts[id], source)
    has = ", ".join(f"{count} {kind}s" for kind, count in whole._asdict().items())
    tell(f"{of} workspaces", f"{has} ({refused} generated collections were refused)")
    return counts


def _mirrored(scratch: str, counts: dict[str, Counts], scale: float) -> None:
    """Pull all workspaces within the rate limit, and once more after 1 % changed."""
    scaled = {bucket: (calls, seconds / scale) for bucket, (calls, seconds) in RATE_LIMITS.items()}
    enforced = {bucket: Limit(*limit) for bucket, limit in scaled.items()}
    with (
        _sandbox(scratch, enforced) as sandbox,
        Postman(sandbox.api_key, base_url=sandbox.url, bucket_limits=scaled) as postman,
    ):
        asked, seconds = _pulled(sandbox, postman, scratch, counts)
        least = sum(one.fewest for one in counts.values())
        tell("requests of a full pull", f"{asked} (fewest {least})", holds=asked <= 1.05 * least)
        calls, window = scaled["default"]
        ideal = asked * window / calls
        found = f"{seconds:.1f} (requests / limit {ideal:.1f})"
        tell("seconds of a full pull", found, holds=seconds <= 1.1 * ideal)
        elements = sum(sum(one) for one in counts.values())
        changed = [*counts][: max(elements // 100, 1)]
        for id in changed:
            (uid, *_) = [e.uid for e in postman.environments.list(workspace=id)]
            postman.environments.set(str(uid), "new", "value")
        asked, _ = _pulled(sandbox, postman, scratch, counts)
        least = sum(one.listings for one in counts.values())
        found = f"{asked} ({least} listings, {len(changed)} of {elements} changed)"
        tell("requests after 1 % changed", found, holds=asked <= least + 1.1 * len(changed))
        refusals = sum(call.status == 429 for call in sandbox.calls)
        tell("refusals", str(refusals), holds=refusals == 0)


def _restored(scratch: str, counts: dict[str, Counts]) -> None:
    """Push each workspace into an empty one, and pull that."""
    different = failed = elements = 0
    started = time.perf_counter()
    with _sandbox(scratch) as sandbox, _unpaced(sandbox) as postman:
        for place, id in enumerate(counts):
            _progress(f"restoring {place + 1} of {len(counts)}")
            files = WorkspaceFiles(postman, Path(scratch, id))
            target = postman.workspaces.create(f"Restored {place:02}").id
            outcomes = files.apply(files.plan(to=target)).outcomes
            elements += len(outcomes)
            failed += sum(one.status != "done" for one in outcomes)
            WorkspaceFiles(postman, Path(scratch, target)).pull(target)
            one, two = (workspaces.files_of(Path(scratch, name)) for name in (id, target))
            different += workspaces.without_ids(one) != workspaces.without_ids(two)
    seconds = time.perf_counter() - started
    found = f"{failed} failed, {different} trees differ, {seconds:.0f} s"
    tell(f"{elements} elements restored, pulled again", found, holds=not failed and not different)


def _sandbox(scratch: str, limit: dict[str, Limit] | None = None) -> Sandbox:
    return Sandbox(str(Path(scratch, "account.db")), seed=7, task_seconds=0.0, limit=limit)


def _unpaced(sandbox: Sandbox) -> Postman:
    return Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None)


def _pulled(
    sandbox: Sandbox, postman: Postman, scratch: str, counts: dict[str, Counts]
) -> tuple[int, float]:
    """Pull all workspaces; the requests, and the seconds."""
    before, started = len(sandbox.calls), time.perf_counter()
    for place, id in enumerate(counts):
        _progress(f"pulling {place + 1} of {len(counts)}")
        pulled = WorkspaceFiles(postman, Path(scratch, id)).pull(id)
        if pulled.failed:
            tell("elements that cannot be pulled", str(pulled.failed[:2]), holds=False)
    return len(sandbox.calls) - before, time.perf_counter() - started


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text}\x1b[K", end="\r", file=sys.stderr, flush=True)


def _uid(reference: Any) -> str:
    return str(reference.uid or reference.id)


def memory(arguments: argparse.Namespace) -> None:
    """The peak of a pull of one workspace, with a quarter of the collections and with all.

    The sandbox runs in a process of its own, so that its memory does not count.
    """
    whole = everyday(1000).to_json()
    peaks = []
    for count in (arguments.collections // 4, arguments.collections):
        with tempfile.TemporaryDirectory() as scratch:
            with _sandbox(scratch) as sandbox, _unpaced(sandbox) as postman:
                workspace = postman.workspaces.create("One").id
                source = (CollectionDocument.from_json(whole) for _ in itertools.count())
                stock(postman, workspace, Counts(count, 0, 0, 0, 0), source)
            server = subprocess.Popen(
                [sys.executable, "-m", "postman_facade.sandbox", "--db", f"{scratch}/account.db"],
                stdout=subprocess.PIPE,
                text=True,
            )
            assert server.stdout
            url = next(line.split()[1] for line in server.stdout if line.startswith("  URL"))
            with Postman(DEFAULT_API_KEY, base_url=url, rate_limit=None) as postman:
                postman.request("GET", "/me")
                tracemalloc.start()
                WorkspaceFiles(postman, Path(scratch, "tree")).pull(workspace)
                peaks.append(tracemalloc.get_traced_memory()[1])
                tracemalloc.stop()
            server.terminate()
            server.wait()
    more = (peaks[1] - peaks[0]) / (arguments.collections * 3 // 4)
    found = f"{peaks[0] / 1e6:.1f} MB, {peaks[1] / 1e6:.1f} MB: {more / 1e3:.1f} kB for each"
    tell("peak memory with a quarter and with all", f"{found} of {len(whole) / 1e3:.1f} kB",
         holds=more < len(whole) / 5)  # fmt: skip


PARTS: dict[str, Callable[[argparse.Namespace], None]] = {
    "conversion": conversion, "account": account, "memory": memory,
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--workspaces", type=int, default=40)
    parser.add_argument("--collections", type=int, default=600)
    parser.add_argument("--scale", type=float, default=5.0, help="how much shorter windows are")
    arguments = parser.parse_args()
    for part in arguments.parts or PARTS:
        PARTS[part](arguments)
    print(f"{len(_failures)} missed" if _failures else "all held")
    return 1 if _failures else 0


if __name__ == "__main__":
    sys.exit(main())
