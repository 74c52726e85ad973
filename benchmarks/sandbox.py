"""The sandbox under load, with a collection of 40 MB, and starting; Prism under the same load.

Prism answers from the same API document but keeps nothing. It is installed from npm into the
folder for temporary files, once; without npm it is left out and so is the bound on the ratio.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import importlib.resources
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from figures import Figure, at_least, at_most, report, told
from sandbox_load import SCHEMA, Outcome, put_under_load

KEY = "PMAK-SANDBOX-0000-0000-0000"
CONNECTIONS, REQUESTS, PRISM_REQUESTS = 64, 20_000, 4_000
ROUNDS, STARTS = 10, 7
PRISM = "@stoplight/prism-cli@5.14.2"
LARGE, LARGE_ROUNDS = 40 * 1024 * 1024, 3
Command = list[str]


def main() -> int:
    with tempfile.TemporaryDirectory() as cache:
        # As installed: with compiled files, wherever the checkout may or may not keep them.
        os.environ["PYTHONPYCACHEPREFIX"] = cache
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        figures = [
            *under_load(),
            *large_collection(),
            at_most("start to first answer, over python", start_seconds(), "s", 0.5),
        ]
    return report(figures)


def under_load() -> list[Figure]:
    """Both servers in turns. The median of how they compare counts, because the machine may be
    busy in any of them."""
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(serving(sandbox_command(port := free_port()), port))
        prism_url = None
        if (program := prism()) is not None:
            command = [str(program), "mock", "--port", str(port := free_port()), str(document())]
            prism_url = stack.enter_context(serving(command, port))
        ours, others = [], []
        for number in range(ROUNDS):
            numbers = range(number * CONNECTIONS, (number + 1) * CONNECTIONS)
            ours.append(asyncio.run(put_under_load(url, KEY, numbers, REQUESTS // ROUNDS)))
            if prism_url is not None:
                requests = PRISM_REQUESTS // ROUNDS
                others.append(asyncio.run(put_under_load(prism_url, KEY, numbers, requests)))
        failed = sum(load.requests - load.statuses[200] for load in ours)
        wrong = inconsistencies(url, ours)
    figures = [
        told("requests over 64 connections", sum(load.requests for load in ours), ""),
        at_most("errors among them", failed, "", 0),
        at_most("documents not as they left them", wrong, "", 0),
        told("sandbox", statistics.median(load.rate for load in ours), "req/s"),
    ]
    if others:
        ratios = [our.rate / other.rate for our, other in zip(ours, others, strict=True)]
        figures += [
            told("Prism", statistics.median(load.rate for load in others), "req/s"),
            at_least("sandbox over Prism", statistics.median(ratios), "x", 3),
        ]
    else:
        print("npm is not here, so Prism is left out", file=sys.stderr)
    return figures


def document() -> Path:
    """The API document that both serve."""
    return Path(str(importlib.resources.files("postman_api_client") / "postman-api.json"))


def sandbox_command(port: int) -> Command:
    return [sys.executable, "-m", "postman_facade.sandbox", "--port", str(port)]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextlib.contextmanager
def serving(command: Command, port: int) -> Iterator[str]:
    """A server in a process of its own, once it answers."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            await_answer(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def await_answer(port: int) -> None:
    for _ in range(60_000):
        with contextlib.suppress(OSError):
            ask(port, "GET", "/me")
            return
        time.sleep(0.001)
    raise TimeoutError(f"nothing answers at port {port}")


def ask(port: int, method: str, path: str, body: bytes | None = None) -> bytes:
    """The body of a success."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"x-api-key": KEY, "Content-Type": "application/json"}
    with contextlib.closing(connection):
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
    if answer.status >= 400:
        raise RuntimeError(f"{method} {path}: {answer.status} {content[:500]!r}")
    return content


def inconsistencies(url: str, loads: list[Outcome]) -> int:
    """How many collections and environments are missing, too many, or not as they were left."""
    collections = {id: load.collections[id] for load in loads for id in load.collections}
    environments = {id: load.environments[id] for load in loads for id in load.environments}
    port = int(url.rpartition(":")[2])
    found = 0
    for kind, expected in (("collections", collections), ("environments", environments)):
        listed = {entry["id"] for entry in json.loads(ask(port, "GET", f"/{kind}"))[kind]}
        found += len(listed ^ expected.keys())
    for id, folders in collections.items():
        items = json.loads(ask(port, "GET", f"/collections/{id}"))["collection"]["item"]
        found += [[request["name"] for request in folder["item"]] for folder in items] != (
            [["R", "S"]] * folders
        )
    for id, value in environments.items():
        read = json.loads(ask(port, "GET", f"/environments/{id}"))["environment"]
        found += [variable["value"] for variable in read["values"]] != [value]
    return found


def prism() -> Path | None:
    """The program, installed when it is not there yet; None without npm."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    folder = Path(tempfile.gettempdir(), "postman-facade-prism")
    program = folder / "node_modules" / ".bin" / "prism"
    if not program.exists():
        command = [npm, "install", "--prefix", str(folder), "--silent", "--no-audit", PRISM]
        folder.mkdir(exist_ok=True)
        subprocess.run(command, check=True)
    return program


def large_collection() -> list[Figure]:
    """Storing and reading one, against decoding and encoding its text."""
    sent = json.dumps(large()).encode()
    raw, handled = [], []
    with serving(sandbox_command(port := free_port()), port):
        for _ in range(LARGE_ROUNDS):
            started = time.perf_counter()
            json.dumps(json.loads(sent))
            raw.append(time.perf_counter() - started)
            started = time.perf_counter()
            made = json.loads(ask(port, "POST", "/collections", sent))["collection"]["id"]
            read = ask(port, "GET", f"/collections/{made}")
            handled.append(time.perf_counter() - started)
            if len(read) < len(sent) // 2:
                raise RuntimeError(f"of {len(sent)} bytes, {len(read)} came back")
            ask(port, "DELETE", f"/collections/{made}")
    return [
        told("collection of", len(sent) / 1024 / 1024, "MB"),
        told("decoding and encoding it", min(raw), "s"),
        told("storing and reading it", min(handled), "s"),
        at_most("storing and reading over that", min(handled) / min(raw), "x", 3),
    ]


def large() -> dict[str, Any]:
    """A collection as people have them, but with more of everything."""
    lines = [f"const value{number} = pm.response.json().value;" for number in range(40)]
    request = {
        "name": "Look for a book",
        "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": lines}}],
        "request": {
            "method": "POST",
            "header": [{"key": f"X-Header-{number}", "value": "value"} for number in range(10)],
            "body": {"mode": "raw", "raw": '{"title": "book"}' * 20},
            "url": {
                "raw": "https://books.example.com/books/search",
                "host": ["books", "example", "com"],
                "path": ["books", "search"],
            },
        },
        "response": [],
    }
    times = LARGE // len(json.dumps(request)) // 50 + 1
    folders = [{"name": f"Folder {number}", "item": [request] * 50} for number in range(times)]
    return {"collection": {"info": {"name": "Large", "schema": SCHEMA}, "item": folders}}


def start_seconds() -> float:
    """From the start of the program to its first answer, without that of the interpreter; the
    shortest counts, because the machine may be busy."""
    times: dict[str, list[float]] = {"python": [], "sandbox": []}
    for _ in range(STARTS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        times["python"].append(time.perf_counter() - started)
        port = free_port()
        started = time.perf_counter()
        with serving(sandbox_command(port), port):
            times["sandbox"].append(time.perf_counter() - started)
    return min(times["sandbox"]) - min(times["python"])


if __name__ == "__main__":
    sys.exit(main())
