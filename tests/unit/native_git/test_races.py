"""Another client writes before any request of a pull or push: no update is lost.

The one place left out is between the last read of an element and its write, which the API gives no
means to close.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.native_git import AsyncWorkspaceFiles, Pulled, Pushed, WorkspaceFiles
from postman_facade.sandbox import Sandbox
from tests.unit.native_git.test_pushing import edit_everything
from tests.unit.native_git.workspaces import files_of, without_ids

Write = Callable[[Postman, str, dict[str, str]], object]


def set_variable(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    postman.environments.set(ids["environment"], "base", "https://theirs")


def save_collection(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    collection = postman.collections.get(ids["collection"])
    collection.find("Loans/Lend").name = "theirs"
    postman.collections.save(collection)


def change_specification(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    body = {"content": "type: theirs\n"}
    postman.request("PATCH", f"/specs/{ids['spec']}/files/parts%2Fbook.yaml", json=body)


def change_response(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    path = f"/mocks/{ids['mock']}/server-responses"
    one = postman.request("GET", path).json()[0]["id"]
    body = {"serverResponse": {"name": "down", "body": "theirs", "statusCode": 501}}
    postman.request("PUT", f"{path}/{one}", json=body)


def change_monitor(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    body = {"monitor": {"schedule": {"cron": "7 7 * * *", "timezone": "UTC"}}}
    postman.request("PUT", f"/monitors/{ids['monitor']}", json=body)


def create_environment(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    body = {"environment": {"name": "New", "values": [{"key": "of", "value": "theirs"}]}}
    postman.request("POST", "/environments", params={"workspace": workspace}, json=body)


def set_globals(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    body = {"values": [{"key": "region", "value": "theirs", "enabled": True}]}
    postman.request("PUT", f"/workspaces/{workspace}/global-variables", json=body)


def delete_collection(postman: Postman, workspace: str, ids: dict[str, str]) -> None:
    postman.request("DELETE", f"/collections/{ids['collection']}")


WRITES: list[tuple[str, Write]] = [
    ("environment", set_variable), ("collection", save_collection), ("spec", change_specification),
    ("mock", change_response), ("monitor", change_monitor), ("environment", create_environment),
    ("globals", set_globals), ("collection", delete_collection),
]  # fmt: skip


class Other:
    """Another client, which writes once: before the read with this number."""

    def __init__(self, sandbox: Sandbox, before: int, write: Callable[[], object]) -> None:
        self.left = before
        self._sandbox, self._write = sandbox, write

    def see(self, request: httpx.Request) -> None:
        if request.method != "GET":
            return
        self.left -= 1
        if self.left == 0:
            self._sandbox.clock.advance(60)
            self._write()

    async def see_async(self, request: httpx.Request) -> None:
        self.see(request)

    @property
    def has_written(self) -> bool:
        return self.left <= 0


async def run(
    sandbox: Sandbox, folder: Path, other: Other, action: str, *, is_async: bool
) -> Pulled | Pushed:
    options: Any = {"base_url": sandbox.url, "rate_limit": None}
    if is_async:
        async with httpx.AsyncClient(event_hooks={"request": [other.see_async]}) as http:
            client = AsyncPostman(sandbox.api_key, http_client=http, **options)
            later = AsyncWorkspaceFiles(client, folder)
            return await (later.pull() if action == "pull" else later.apply(await later.plan()))
    with httpx.Client(event_hooks={"request": [other.see]}) as plain:
        files = WorkspaceFiles(Postman(sandbox.api_key, http_client=plain, **options), folder)
        return files.pull() if action == "pull" else files.apply(files.plan())


def rounds(of: int, *drawn: int) -> list[Any]:
    """What is written, and before which read; the suite draws some."""
    return [
        pytest.param(
            number, *WRITES[number % len(WRITES)], number % 2 == 0,
            marks=() if number in drawn else pytest.mark.thorough,
            id=f"{number}-{WRITES[number % len(WRITES)][1].__name__}",
        )
        for number in range(1, of)
    ]  # fmt: skip


@pytest.fixture
def folder(postman: Postman, workspace: str, ids: dict[str, str], tmp_path: Path) -> Path:
    WorkspaceFiles(postman, tmp_path / "tree").pull(workspace)
    return tmp_path / "tree"


@pytest.mark.parametrize(("number", "kind", "write", "is_async"), rounds(33, 8, 9, 10, 13))
async def test_during_a_pull(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, folder: Path,
    tmp_path: Path, number: int, kind: str, write: Write, is_async: bool,
) -> None:  # fmt: skip
    """The next pull has what the first did not see, and your edits are still there."""
    sandbox.clock.advance(60)
    for change in (set_globals, change_specification):
        change(postman, workspace, ids)
    collection = postman.collections.get(ids["collection"])
    collection.find("Find").method = "GET"
    postman.collections.save(collection)
    name = folder / ".postman/mocks/Stand-in.mock.yaml"
    name.write_text(edited := name.read_text().replace("statusCode: 503", "statusCode: 500"))
    other = Other(sandbox, number % 14 + 1, lambda: write(postman, workspace, ids))
    first = await run(sandbox, folder, other, "pull", is_async=is_async)
    assert other.has_written
    assert isinstance(first, Pulled)
    second = WorkspaceFiles(postman, folder).pull(full=True)
    assert [one.kind for one in second.conflicts] == (["mock"] if kind == "mock" else [])
    assert name.read_text() == edited
    name.unlink()
    WorkspaceFiles(postman, tmp_path / "fresh").pull(workspace)
    wanted, found = (without_ids(files_of(place)) for place in (tmp_path / "fresh", folder))
    del wanted[".postman/mocks/Stand-in.mock.yaml"]
    if write is delete_collection:  # the monitor refers to nothing any more
        del wanted[".postman/monitors/Nightly.monitor.yaml"]
        del found[".postman/monitors/Nightly.monitor.yaml"]
    assert found == wanted


@pytest.mark.parametrize(("number", "kind", "write", "is_async"), rounds(65, 8, 25, 43, 52))
async def test_during_a_push(
    postman: Postman, workspace: str, ids: dict[str, str], sandbox: Sandbox, folder: Path,
    tmp_path: Path, number: int, kind: str, write: Write, is_async: bool,
) -> None:  # fmt: skip
    """What they wrote is on the service or was pushed over knowingly, and conflicts are named."""
    edit_everything(folder)
    globals = folder / "postman/globals/workspace.globals.yaml"
    globals.write_text(globals.read_text() + "  - key: mine\n    value: mine\n    enabled: true\n")
    other = Other(sandbox, number, lambda: write(postman, workspace, ids))
    pushed = await run(sandbox, folder, other, "push", is_async=is_async)
    assert isinstance(pushed, Pushed)
    files = WorkspaceFiles(postman, folder)
    WorkspaceFiles(postman, tmp_path / "fresh").pull(workspace)
    there = files_of(tmp_path / "fresh")
    if not other.has_written:  # the push had ended
        assert not pushed.conflicts
        return
    named = [one.change.kind for one in (*pushed.conflicts, *pushed.failed)]
    named += [change.kind for change in files.plan().changes if change.side != "local"]
    named += [change.kind for change in (await run(sandbox, folder, other, "pull", is_async=False)).changes]  # type: ignore[union-attr]  # fmt: skip
    if write is delete_collection:
        is_kept = not any("Lending" in path for path in there)
    else:
        marks = (b"theirs", b"7 7 * * *")
        is_kept = any(mark in content for content in there.values() for mark in marks)
    assert is_kept
    done = [one.change.kind for one in pushed.done]
    assert kind in named or kind in done
