"""Store a collection, change one nested request, and show that nothing else changed.

    python examples/round_trip.py COLLECTION.json

Without POSTMAN_API_KEY it starts a sandbox; with it, it uses the live API, in a workspace that it
removes afterwards.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from postman_facade import CollectionDocument, Postman, PostmanError
from postman_facade.documents import differences

# Keys that the service updates on each save.
VOLATILE = re.compile(r"/(updatedAt|lastUpdatedBy)$")
# Keys that the service adds when a collection is created.
ADDED = re.compile(r"/(id|uid|_postman_id|createdAt|createdat|updatedAt|lastUpdatedBy)$")
MARK = "changed by the postman_facade demo"


@contextmanager
def service() -> Iterator[Postman]:
    """Return a client for the live API or for a new sandbox."""
    if os.environ.get("POSTMAN_API_KEY"):
        with Postman() as postman:
            print(f"Service     {postman.base_url} (POSTMAN_API_KEY is set)")
            yield postman
        return
    command = [sys.executable, "-m", "postman_facade.sandbox", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        told: dict[str, str] = {}
        for line in server.stdout or ():
            if setting := re.search(r"(POSTMAN_API_\w+)=(\S+)", line):
                told[setting[1]] = setting[2]
            if {"POSTMAN_API_BASE_URL", "POSTMAN_API_KEY"} <= told.keys():
                break
        else:
            raise SystemExit("the sandbox did not start")
        with Postman(told["POSTMAN_API_KEY"], base_url=told["POSTMAN_API_BASE_URL"]) as postman:
            print(f"Service     the sandbox at {postman.base_url} (no POSTMAN_API_KEY is set)")
            yield postman
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def workspace(postman: Postman) -> Iterator[str]:
    made = postman.workspaces.create(
        "postman_facade demo", description="Removed when the demo ends."
    )
    print(f"Workspace   {made.name} ({made.id})")
    try:
        yield made.id
    finally:
        postman.workspaces.delete(made.id)
        print("Workspace   removed again")


def tree(document: CollectionDocument, changed: str, most: int = 20) -> None:
    """Print the folders and requests, with the changed one marked; shorten long collections."""
    paths = [request.path for request in document.requests()]
    first = max(0, min(paths.index(changed) - most // 2, len(paths) - most))
    print(f"\n{document.name}")
    if first:
        print(f"  ... {first} requests")
    shown: list[str] = []
    for path in paths[first : first + most]:
        *folders, name = re.split(r"(?<!\\)/", path)
        for depth, folder in enumerate(folders):
            if shown[: depth + 1] != folders[: depth + 1]:
                print(f"{'  ' * (depth + 1)}{folder}/")
        shown = folders
        print(f"{'  ' * (len(folders) + 1)}{name}{'   <- changed' if path == changed else ''}")
    if len(paths) > first + most:
        print(f"  ... {len(paths) - first - most} requests")


def main(file: str) -> int:
    source = CollectionDocument.load(file)
    print(f"Collection  {source.name} ({file})")
    if not any(source.requests()):
        raise SystemExit("The collection has no requests; choose another one.")
    with service() as postman, workspace(postman) as where:
        stored = postman.collections.create(source, workspace=where)
        before = postman.collections.get(stored)
        lost = [d for d in differences(source.data, before.data) if not ADDED.search(d)]

        edited = postman.collections.get(stored)
        deepest = max(edited.requests(), key=lambda request: request.path.count("/"))
        deepest.description = MARK
        postman.collections.save(edited)

        after = postman.collections.get(stored)
        changed = [d for d in differences(before.data, after.data) if not VOLATILE.search(d)]
        tree(after, deepest.path)
        count, kept = (len(list(document.requests())) for document in (before, after))
        print(f"\nThe change, at {', '.join(changed) or 'no place'}:\n  description = {MARK!r}")
        missing = len(lost) + abs(count - kept) + abs(count - len(list(source.requests())))
        print(f"\n{kept} requests, {len(changed)} changed, {missing} lost\n")
        for pointer in lost:
            print(f"  not stored as sent: {pointer}")
    return 0 if len(changed) == 1 and not missing else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    for stream in (
        sys.stdout,
        sys.stderr,
    ):  # names may have characters that the terminal cannot show
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        sys.exit(main(sys.argv[1]))
    except PostmanError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from None
