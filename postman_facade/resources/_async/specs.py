"""API specifications, asynchronous."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS

from postman_facade.client.answers import whole
from postman_facade.client.arguments import text
from postman_facade.errors import DestructiveChangeError, NotFoundError
from postman_facade.policy.ids import segment
from postman_facade.resources._async.publishing import AsyncSteps, Update, named, publish_once
from postman_facade.resources._async.writes import send_guarded
from postman_facade.resources.guards import conflict
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference
from postman_facade.resources.spec_source import SpecSource

if TYPE_CHECKING:
    from postman_facade.client._async import AsyncPostman
    from postman_facade.resources._async.pages import AsyncPages
    from postman_facade.resources._async.tasks import AsyncTask


class AsyncSpecs:
    """API specifications: published from files, and kept in step with collections."""

    def __init__(self, postman: AsyncPostman) -> None:
        self._postman = postman

    def list(self, *, workspace: str) -> AsyncPages:
        """The specifications in a workspace, by id, link or name: `id`, `name`, `type` and more.

        Raises InvalidReferenceError, before anything is sent. Source: getAllSpecs.
        """
        text("workspace", workspace)
        return self._postman.ids.listing(OPERATIONS["getAllSpecs"], workspace)

    async def get(self, spec: str) -> dict[str, Any]:
        """The properties of the specification with this id. Raises NotFoundError. Source: getSpec."""
        operation = OPERATIONS["getSpec"]
        return whole(operation, await self._postman.exchange(operation, {"url": _url(spec)}))

    async def definition(self, spec: str) -> str:
        """The text of its root file, JSON or YAML. Source: getSpecDefinition."""
        operation = OPERATIONS["getSpecDefinition"]
        url = f"{_url(spec)}/definitions"
        return (await self._postman.exchange(operation, {"url": url})).text

    async def publish(
        self,
        source: str | os.PathLike[str] | Mapping[str, str],
        *,
        workspace: str,
        name: str | None = None,
        allow_delete: bool = False,
    ) -> Published:
        """Make the specification of this name in `workspace` have the content of `source`.

        `source`: a file, or the texts of several files by path. `name`: else that of the root file
        without its ending. It is created where there is none; only files that differ are written.
        Raises MultipleMatchesError and OutcomeUnknownError as publishing a collection does, and DestructiveChangeError
        when it has files that `source` has not, unless `allow_delete`.
        """
        wanted = SpecSource.of(source)
        workspace = await self._postman.resolve_id("workspace", workspace)
        name = Path(wanted.root).stem if name is None else text("name", name)
        return await publish_once(
            self._postman,
            AsyncSteps(
                operation=OPERATIONS["createSpec"],
                find=lambda client: named(AsyncSpecs(client).list(workspace=workspace), name),
                create=lambda client: AsyncSpecs(client)._create(wanted, name, workspace),
                update=lambda reference: self._update(wanted, reference, allow_delete),
                is_as_made=lambda reference: self._is_as(wanted, reference),
                delete=lambda reference: self.delete(reference.id),
            ),
        )

    async def generate_collection(self, spec: str, name: str, **options: Any) -> AsyncTask:
        """Start to generate a collection from the specification; `result` of the task is it.

        `options`: as generateCollection documents them.
        """
        body = {"name": text("name", name), "options": options}
        url = f"{_url(spec)}/generations/collection"
        return await self._postman.start_task("POST", url, json=body)

    async def update_collection(
        self, spec: str, collection: str, *, timeout: float = 300.0
    ) -> bool:
        """Bring a collection that was generated from the specification in step with it, and wait.

        `collection`: its id, uid, link or name. False when it was in step already. Raises
        TaskFailedError and TimedOutError. Source: syncCollectionWithSpec.
        """
        spec = self._postman.ids.bare("spec", spec) or ""
        uid = await self._postman.resolve_id("collection", collection)
        url = f"/collections/{segment('collection', uid)}/synchronizations"
        task = await self._postman.start_task("PUT", url, params={"specId": spec})
        return not (await task.wait(timeout)).no_op

    async def update_spec(self, spec: str, collection: str, *, timeout: float = 300.0) -> bool:
        """Bring the specification in step with a collection that belongs to it, and wait.

        `collection`: its id, uid, link or name. False when it was in step already. Raises
        TaskFailedError and TimedOutError. Source: syncSpecWithCollection.
        """
        url = f"{_url(spec)}/synchronizations"
        uid = await self._postman.resolve_id("collection", collection)
        task = await self._postman.start_task("PUT", url, params={"collectionUid": uid})
        return not (await task.wait(timeout)).no_op

    async def delete(self, spec: str) -> None:
        """Delete the specification with this id. Raises NotFoundError."""
        await self._postman.exchange(OPERATIONS["deleteSpec"], {"url": _url(spec)})

    async def _create(self, source: SpecSource, name: str, workspace: str) -> Reference:
        files = [
            {"path": path, "content": text, "type": "ROOT" if path == source.root else "DEFAULT"}
            for path, text in source.files.items()
        ]
        response = await self._postman.request(
            "POST",
            "/specs",
            params={"workspaceId": workspace},
            json={"name": name, "type": source.type, "files": files},
        )
        return Reference.of(whole(OPERATIONS["createSpec"], response))

    async def _update(self, source: SpecSource, reference: Reference, allow_delete: bool) -> Update:
        there = await self._paths(reference.id, source)
        gone = [path for ours, path in there.items() if ours not in source.files]
        if gone and not allow_delete:
            listed = ", ".join(map(repr, gone[:10]))
            raise DestructiveChangeError(
                f"this would delete {len(gone)} files of {reference.name!r}: {listed}; "
                "pass allow_delete=True to let it",
                gone,
            )
        changes = 0
        for ours, content in source.files.items():
            changes += await self._write(reference.id, there.get(ours), ours, content)
        for path in gone:
            await self._postman.request("DELETE", _file(reference.id, path))
        return "updated" if changes or gone else "unchanged"

    async def _paths(self, spec: str, source: SpecSource) -> dict[str, str]:
        """The files it has, by the path they have in `source`: the root is the root by any name."""
        entries = self._postman.paginate(f"{_url(spec)}/files")
        found = [(str(entry["path"]), entry.get("type")) async for entry in entries]
        return {source.root if kind == "ROOT" else path: path for path, kind in found}

    async def _write(self, spec: str, path: str | None, ours: str, text: str) -> bool:
        """Whether the file had to be written."""
        before = None if path is None else await self._text(spec, path)
        if before == text:
            return False

        operation = OPERATIONS["createSpecFile" if path is None else "updateSpecFile"]

        async def send(once: AsyncPostman) -> bool:
            if path is None:
                body = {"path": ours, "content": text}
                await once.request("POST", f"{_url(spec)}/files", json=body)
            else:
                await once.request("PATCH", _file(spec, path), json={"content": text})
            return True

        async def look(client: AsyncPostman) -> bool | None:
            now = await AsyncSpecs(client)._text(spec, path or ours)
            if now not in (text, before):
                raise conflict(
                    operation.method,
                    operation.path,
                    f"others changed {ours!r} while it was being written",
                )
            return True if now == text else None

        return await send_guarded(self._postman, operation, send, look)

    async def _text(self, spec: str, path: str) -> str | None:
        """What is in a file; None where there is none."""
        operation = OPERATIONS["getSpecFile"]
        try:
            answer = await self._postman.exchange(operation, {"url": _file(spec, path)})
        except NotFoundError:
            return None
        return str(whole(operation, answer).get("content"))

    async def _is_as(self, source: SpecSource, reference: Reference) -> bool:
        """Whether it has the files of `source`, and no others."""
        there = await self._paths(reference.id, source)
        if there.keys() != source.files.keys():
            return False
        for ours, content in source.files.items():
            if await self._text(reference.id, there[ours]) != content:
                return False
        return True


def _url(spec: str) -> str:
    return f"/specs/{segment('spec', spec)}"


def _file(spec: str, path: str) -> str:
    return f"{_url(spec)}/files/{segment('file', path)}"
