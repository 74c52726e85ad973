"""A workspace as files: conversion, pulls, kills and races, against a sandbox of its own.

    python benchmarks/mirror.py [conversion] [pull] [kill] [race] [--collections 600] [--points 50]

Prints what each part is held to beside what was measured, and ends with 1 where that is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import yaml

from postman_facade import CollectionDocument, Postman
from postman_facade.native_git import WorkspaceFiles, from_files, to_files
from postman_facade.native_git.patch import same
from postman_facade.sandbox import Fault, Sandbox
from tests.unit.native_git import made_up, workspaces

LISTINGS = 7  # requests for the workspace and the listing of each kind, where each has one page
_CHILD = "MIRROR_CHILD"
_failures: list[str] = []
R = TypeVar("R")


def tell(what: str, found: str, *, holds: bool = True) -> None:
    print(f"{'ok  ' if holds else 'MISS'} {what:<44} {found}")
    if not holds:
        _failures.append(what)


def conversion(_: argparse.Namespace) -> None:
    """MB of JSON in a second of CPU time, and the YAML library alone on the same files."""
    lines = ",".join(f'"pm.test({n}, () => pm.response.to.be.ok);"' for n in range(40))
    script = f'"exec": [{lines}]'
    whole = json.dumps(workspaces.COLLECTION)
    everyday = CollectionDocument.from_json(whole.replace('"exec": [""]', script))
    _converted("everyday", [everyday] * 100)
    _converted("odd", [CollectionDocument.of(made_up.collection(seed)) for seed in range(300)])


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


def stock(postman: Postman, workspace: str, count: int) -> dict[str, int]:
    """Fill a workspace: collections, half as many environments, a few of the others."""
    ids = workspaces.furnish(postman, workspace)
    within = {"workspace": workspace}
    for seed in range(count):
        document = CollectionDocument.of(workspaces.COLLECTION)
        document.name = f"Shelf {seed:04}"
        postman.collections.publish(document, workspace=workspace)
    for number in range(count // 2):
        body = {"environment": {"name": f"Desk {number:04}", "values": []}}
        postman.request("POST", "/environments", params=within, json=body)
    schedule = {"cron": "0 0 * * *", "timezone": "UTC"}
    for number in range(count // 6):
        monitor = {
            "name": f"Nightly {number:04}",
            "schedule": schedule,
            "collection": ids["collection"],
        }
        postman.request("POST", "/monitors", params=within, json={"monitor": monitor})
    return {
        "collections": count + 1, "environments": count // 2 + 1, "monitors": count // 6 + 1,
    }  # fmt: skip


def fewest(counts: dict[str, int]) -> int:
    """Requests of a full pull, by the formula of docs/guides/files.md: one mock server with one server
    response, and one specification of two files."""
    return listings(counts) + sum(counts.values()) + 3 + 3


def listings(counts: dict[str, int]) -> int:
    """Requests for the workspace and all pages of its listings."""
    return LISTINGS + -(-counts["monitors"] // 25) - 1 + -(-counts["collections"] // 100) - 1


def pull(arguments: argparse.Namespace) -> None:
    """Requests of a full pull and of one after 1 % changed, refusals, memory, time."""
    peaks = []
    for count in (arguments.collections // 4, arguments.collections):
        with Sandbox(seed=7, task_seconds=0.0) as sandbox, tempfile.TemporaryDirectory() as folder:
            postman = Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None)
            workspace = postman.request("GET", "/workspaces").json()["workspaces"][0]["id"]
            counts = stock(postman, workspace, count)
            files = WorkspaceFiles(postman, folder)
            calls = len(sandbox.calls)
            tracemalloc.start()
            started = time.perf_counter()
            files.pull(workspace)
            seconds = time.perf_counter() - started
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
            asked, least = len(sandbox.calls) - calls, fewest(counts)
            tell(f"{count} collections: requests of a full pull", f"{asked} (fewest {least}), {seconds:.1f} s",
                 holds=asked <= 1.05 * least)  # fmt: skip
            sandbox.clock.advance(60)
            listed = list(postman.paginate("/collections", params={"workspace": workspace}))
            changed = [listed[n] for n in range(0, len(listed), 100)]
            for entry in changed:
                collection = postman.collections.get(str(_member(entry, "uid")))
                collection.find("Find").method = "PUT"
                postman.collections.save(collection)
            calls = len(sandbox.calls)
            files.pull()
            asked = len(sandbox.calls) - calls
            least = listings(counts)
            tell("requests of a pull after 1 % changed", f"{asked} ({least} listings, {len(changed)} changed)",
                 holds=asked <= least + 1.1 * len(changed))  # fmt: skip
            refused = sum(call.status == 429 for call in sandbox.calls)
            tell("refusals", str(refused), holds=refused == 0)
            restored = postman.workspaces.create("Restored").id
            outcomes = files.apply(files.plan(to=restored)).outcomes
            failed = [one for one in outcomes if one.status != "done"]
            with tempfile.TemporaryDirectory() as other:
                WorkspaceFiles(postman, other).pull(restored)
                one, two = (workspaces.files_of(Path(place)) for place in (folder, other))
                alike = workspaces.without_ids(one) == workspaces.without_ids(two)
            tell(f"{len(outcomes)} elements restored, pulled: the same tree", str(failed[:2] or "yes"),
                 holds=alike and not failed)  # fmt: skip
            postman.close()
    tell("peak memory at a quarter and at all", f"{peaks[0] / 1e6:.1f} MB, {peaks[1] / 1e6:.1f} MB",
         holds=peaks[1] < 2 * peaks[0])  # fmt: skip


def _member(entry: Any, name: str) -> Any:
    return entry[name] if isinstance(entry, dict) else getattr(entry, name)


def kill(arguments: argparse.Namespace) -> None:
    """Processes that pull or push are killed at random moments, with faults, and go on."""
    chance = random.Random(11)
    with Sandbox(seed=7, task_seconds=0.0) as sandbox, tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        postman = Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None)
        workspace = postman.request("GET", "/workspaces").json()["workspaces"][0]["id"]
        stock(postman, workspace, 30)
        whole = WorkspaceFiles(postman, place / "whole")
        started = time.perf_counter()
        whole.pull(workspace)
        seconds = time.perf_counter() - started
        wanted, names = (
            workspaces.files_of(place / "whole"),
            workspaces.names_in(postman, workspace),
        )
        for action in ("pull", "push"):
            wrong = killed = 0
            for point in range(arguments.points):
                _faults(sandbox, action, point)
                folder = place / f"{action}{point}"
                target = workspace
                if action == "push":
                    target = postman.workspaces.create(f"Target {point}").id
                    folder = place / "whole"
                killed += _killed(
                    sandbox, action, folder, target, 0.5 + chance.random() * seconds * 4
                )
                sandbox.faults.clear()
                files = WorkspaceFiles(postman, folder)
                if action == "pull":
                    files.pull(target)
                    wrong += workspaces.files_of(folder) != wanted
                else:
                    for _ in range(2):
                        files.apply(files.plan(to=target))
                    is_same = workspaces.names_in(postman, target) == names
                    wrong += not is_same or bool(files.plan(to=target).changes)
            tell(f"{action}: {killed} of {arguments.points} were killed", f"{wrong} differ afterwards",
                 holds=not wrong)  # fmt: skip
        postman.close()


def _faults(sandbox: Sandbox, action: str, seed: int) -> None:
    method = "GET" if action == "pull" else "POST"
    sandbox.faults.add(Fault("error", method=method, probability=0.05, seed=seed, times=1000))
    sandbox.faults.add(
        Fault("drop", method=method, carried_out=True, probability=0.05, seed=seed, times=1000)
    )


def _killed(sandbox: Sandbox, action: str, folder: Path, workspace: str, after: float) -> bool:
    """Whether the process had to be killed after so many seconds."""
    environment = {
        **os.environ, _CHILD: f"{action}\n{folder}\n{workspace}",
        "POSTMAN_API_KEY": sandbox.api_key, "POSTMAN_API_BASE_URL": sandbox.url,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, __file__], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def _child(told: str) -> None:
    action, folder, workspace = told.split("\n")
    with Postman(rate_limit=None) as postman:
        files = WorkspaceFiles(postman, folder)
        if action == "pull":
            files.pull(workspace)
        else:
            files.apply(files.plan(to=workspace))


def race(_: argparse.Namespace) -> None:
    """Another client writes while one pulls and pushes: whose changes are there in the end?"""
    lost = named = 0
    with Sandbox(seed=7, task_seconds=0.0) as sandbox, tempfile.TemporaryDirectory() as folder:
        postman = Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None)
        workspace = postman.request("GET", "/workspaces").json()["workspaces"][0]["id"]
        ids = workspaces.furnish(postman, workspace)
        files = WorkspaceFiles(postman, folder)
        files.pull(workspace)
        desk = Path(folder, "postman/environments/Desk.environment.yaml")
        for round in range(20):
            sandbox.clock.advance(60)
            mine, theirs = f"https://mine{round}", f"https://theirs{round}"
            desk.write_text(_with_base(desk.read_text(), mine))
            write = threading.Thread(
                target=postman.environments.set, args=(ids["environment"], "base", theirs)
            )
            before = len(sandbox.calls)
            write.start()
            pushed = files.apply(files.plan())
            write.join()
            now = str(postman.environments.get(ids["environment"]).data)
            conflicts = bool(pushed.conflicts or files.plan().conflicts)
            named += conflicts
            lost += theirs not in now and _wrote_blindly(sandbox, before)
            if conflicts:
                files.apply(files.plan(), overwrite=["Desk"])
            files.pull()
        tell("20 races", f"{named} conflicts named, {lost} lost updates", holds=not lost)
        postman.close()


def _wrote_blindly(sandbox: Sandbox, since: int) -> bool:
    """Whether the push wrote over a change that came after its last look."""
    methods = [call.method for call in sandbox.calls[since:] if "/environments/" in call.path]
    if "PUT" not in methods or "PATCH" not in methods:
        return False
    theirs, ours = methods.index("PATCH"), len(methods) - 1 - methods[::-1].index("PUT")
    return theirs < ours and "GET" not in methods[theirs:ours]


def _with_base(file: str, value: str) -> str:
    lines = file.split("\n")
    at = lines.index("  - key: base") + 1
    lines[at] = f"    value: {value}"
    return "\n".join(lines)


PARTS: dict[str, Callable[[argparse.Namespace], None]] = {
    "conversion": conversion, "pull": pull, "kill": kill, "race": race,
}  # fmt: skip


def main() -> int:
    if told := os.environ.get(_CHILD):
        _child(told)
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[*PARTS])
    parser.add_argument("--collections", type=int, default=600)
    parser.add_argument("--points", type=int, default=50)
    arguments = parser.parse_args()
    for part in arguments.parts:
        PARTS[part](arguments)
    print(f"{len(_failures)} missed" if _failures else "all held")
    return 1 if _failures else 0


if __name__ == "__main__":
    sys.exit(main())
