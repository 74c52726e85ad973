"""Requests that Schemathesis generates from the API document, sent to a sandbox.

Called by fuzz_sandbox.sh with the program and how many requests it makes up for an operation.
No answer may be a server error, and each refusal must have the shape of a documented family.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import fuzz_examples
import fuzz_families
import fuzz_world

from postman_facade.contract import ApiDocument, Interaction
from postman_facade.contract.engine import check
from postman_facade.sandbox import Observation, Sandbox
from postman_facade.sandbox.resources import schemas

LEAST_REQUESTS = 5_000
# Operations that no request may have carried out.
MOST_UNDONE = 5
# How often a path names something that is there.
_PROBABILITY = 0.75
_SHOWN = 20


class Watch:
    """Sees every answer. With a snapshot, what a request changes is put back."""

    def __init__(self) -> None:
        self.seen: list[Observation] = []
        self.put_back: Callable[[], None] = lambda: None

    def __call__(self, observation: Observation) -> None:
        self.seen.append(observation)
        if observation.method not in ("GET", "HEAD", "OPTIONS"):
            self.put_back()


def configuration(values: fuzz_world.Values) -> str:
    """For Schemathesis: what it shall put into these places now and then."""
    dictionaries, parameters = [], ["[parameters]"]
    for number, (place, known) in enumerate(values.items()):
        dictionaries += [f"[dictionaries.known{number}]", f"values = {json.dumps(known)}"]
        binding = f'{{ dictionary = "known{number}", probability = {_PROBABILITY} }}'
        parameters.append(f'"{place}" = {binding}')
    return "\n".join([*dictionaries, *parameters])


def attack(program: str, examples: str, phases: str, furnished: bool) -> list[Observation]:
    """Every answer to one run of Schemathesis, whose own output is shown when it fails."""
    watch = Watch()
    with (
        Sandbox(seed=1, task_seconds=0.0, control="off", observe=watch) as sandbox,
        tempfile.TemporaryDirectory() as folder,
    ):
        settings, document = Path(folder, "schemathesis.toml"), Path(folder, "postman-api.json")
        values = fuzz_world.furnish(sandbox) if furnished else {}
        settings.write_text(configuration(values) if furnished else "")
        whole = schemas.document()
        known = fuzz_examples.with_examples(whole, values) if furnished else whole
        document.write_text(json.dumps(known))
        if furnished:
            snapshot = sandbox.snapshot()
            watch.put_back = lambda: sandbox.restore(snapshot)
        watch.seen.clear()
        command = [program, "--config-file", str(settings), "--no-color", "run", str(document)]
        command += ["--url", sandbox.url, "--phases", phases, "--max-examples", examples]
        command += ["--header", f"x-api-key: {sandbox.api_key}"]
        command += ["--header", f"authorization: {sandbox.scim_key}"]
        command += ["--checks", "not_a_server_error", "--continue-on-failure", "--no-shrink"]
        command += ["--suppress-health-check", "all", "--warnings", "off", "--seed", "1"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
        if done.returncode:
            print(done.stdout, done.stderr)
    return watch.seen


def wrong(seen: list[Observation]) -> Iterator[tuple[str, Observation]]:
    for one in seen:
        if one.status >= 500:
            yield "server error", one
        elif one.status >= 400 and not fuzz_families.is_documented(one.response_body):
            yield "refused in no documented shape", one


def undone(seen: list[Observation]) -> list[str]:
    """The operations that no request carried out."""
    document = ApiDocument.load()
    done = set()
    for one in seen:
        route = document.route(one.path) if one.status < 300 else None
        operation = document.operation(route.template, one.method) if route else None
        done |= {operation.id} if operation else set()
    return sorted({operation.id for operation in document.operations.values()} - done)


def unknown(seen: list[Observation]) -> Counter[str]:
    """What the document does not say of successes, by operation: to be looked at, no fault."""
    document = ApiDocument.load()
    found: Counter[str] = Counter()
    for one in seen:
        if one.status >= 300:
            continue
        headers = tuple(one.response_headers.items())
        told = (one.method, one.path, (), b"", one.status, headers, one.response_body, "fuzz")
        lines = {
            f"{finding.operation} {one.status}: {finding.code.text}"
            for finding in check(Interaction(*told), document)
            if finding.severity != "info" and finding.pointer.startswith("/response/")
        }
        found.update(lines)
    return found


def main() -> int:
    program, examples = sys.argv[1], sys.argv[2]
    seen = [
        *attack(program, examples, "examples,coverage,fuzzing", furnished=True),
        *attack(program, examples, "fuzzing,stateful", furnished=False),
    ]
    statuses = Counter(one.status for one in seen)
    print(f"{len(seen)} requests: " + ", ".join(f"{n} x {s}" for s, n in sorted(statuses.items())))
    faults = {(what, one.method, one.status, one.path): one for what, one in wrong(seen)}
    for (what, *_), one in list(faults.items())[:_SHOWN]:
        print(f"{what}: {one.method} {one.path}?{one.query} {one.request_body[:500]!r}")
        print(f"  {one.status} {one.response_body[:500]!r}")
    print(f"{len(faults)} server errors or refusals in no documented shape")
    without = undone(seen)
    print(f"{len(without)} operations were never carried out: {', '.join(without)}")
    for line, times in unknown(seen).most_common():
        print(f"not as in the document, {times} times: {line}")
    if len(seen) < LEAST_REQUESTS:
        print(f"fewer than {LEAST_REQUESTS} requests: ask for more examples")
        return 1
    return 1 if faults or len(without) > MOST_UNDONE else 0


if __name__ == "__main__":
    sys.exit(main())
