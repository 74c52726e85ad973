"""API specifications, asynchronous."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from postman_api_client.models.create_spec_file_request import CreateSpecFileRequest
from postman_api_client.models.create_spec_request import CreateSpecRequest
from postman_api_client.models.generate_collection_request import GenerateCollectionRequest
from postman_api_client.models.generation_options import (
    GenerationOptions,
)
from postman_api_client.models.new_spec_file import (
    NewSpecFile,
)
from postman_api_client.models.spec import Spec
from postman_api_client.models.spec_file_summary import SpecFileSummary
from postman_api_client.models.update_spec_file_request import UpdateSpecFileRequest

from postman_facade.calls.arguments import flag, text
from postman_facade.calls.request import Request, build
from postman_facade.calls.responses import unusable
from postman_facade.documents import CollectionDocument
from postman_facade.errors import DestructiveChangeError, NotFoundError
from postman_facade.policy.ids import ReferenceLike
from postman_facade.resources._async.pages import listing
from postman_facade.resources._async.publishing import AsyncSteps, Update, named, publish_once
from postman_facade.resources._async.references import AsyncReferences
from postman_facade.resources._async.tasks import AsyncTask, start_task
from postman_facade.resources._async.writes import send_guarded
from postman_facade.resources.guards import after_start, conflict
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference, written_reference
from postman_facade.resources.spec_source import SpecSource
from postman_facade.settings import not_negative

if TYPE_CHECKING:
    from postman_api_client.models.generated_collection import GeneratedCollection

    from postman_facade.calls._async import AsyncCaller
    from postman_facade.resources._async.pages import AsyncPages


class AsyncSpecs:
    """API specifications: publish them from files, and synchronize them with collections."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
        self._references = AsyncReferences(caller)

    def list(self, *, workspace: ReferenceLike) -> AsyncPages[Spec]:
        """List the specifications of a workspace, by id, link or name.

        Raises:
            InvalidReferenceError: It is not a valid reference; nothing was sent.
        """
        return self._references.listing_under(
            "workspace",
            workspace,
            lambda api, id: api.specs.get_all_specs(workspace_id=id),
            lambda body: body.specs,
        )

    async def get(self, spec: ReferenceLike) -> Spec:
        """Return a specification, by id or link."""
        id = await self._references.id("spec", spec)
        return await self._caller.call(lambda api: api.specs.get_spec(id), lambda body: body, Spec)

    def collections(self, spec: ReferenceLike) -> AsyncPages[GeneratedCollection]:
        """List the collections generated from a specification, by id or link.

        Raises:
            InvalidReferenceError: It is not a valid reference; nothing was sent.
        """
        return self._references.listing_under(
            "spec",
            spec,
            lambda api, id: api.specs.get_spec_collections(id, "collection"),
            lambda body: body.collections,
        )

    async def definition(self, spec: ReferenceLike) -> str:
        """Return the root file of a specification, as JSON or YAML text."""
        id = await self._references.id("spec", spec)
        return await self._caller.api.specs.get_spec_definition(id)

    async def publish(
        self,
        source: str | os.PathLike[str] | Mapping[str, str],
        *,
        workspace: ReferenceLike,
        name: str | None = None,
        allow_delete: bool = False,
    ) -> Published:
        """Create or update the specification with this name so that it matches `source`.

        Writes only the files that differ.

        Args:
            source: The path of a file, or the texts of several files by path.
            workspace: Where to publish it, by id, link or name.
            name: Defaults to the name of the root file without its suffix.
            allow_delete: Whether files that are not in `source` may be deleted.

        Raises:
            DestructiveChangeError: It has files that are not in `source`.
            MultipleMatchesError: More than one has this name.
            OutcomeUnknownError: It may have been created but cannot be found.
        """
        wanted = SpecSource.of(source)
        flag("allow_delete", allow_delete)
        where = await self._references.id("workspace", workspace)
        name = Path(wanted.root).stem if name is None else text("name", name)
        body = CreateSpecRequest(
            name=name,
            type=wanted.type,
            files=[
                NewSpecFile(
                    path=path, content=content, type="ROOT" if path == wanted.root else "DEFAULT"
                )
                for path, content in wanted.files.items()
            ],
        )
        request = build(lambda api: api.specs.create_spec(body=body, workspace_id=where))
        return await publish_once(
            self._caller,
            AsyncSteps(
                operation=request.operation,
                find=lambda caller: named(AsyncSpecs(caller).list(workspace=where), name),
                create=lambda caller: AsyncSpecs(caller)._create(where, body),
                update=lambda reference: self._update(wanted, reference, allow_delete),
                is_as_made=lambda reference: self._is_as(wanted, reference),
                delete=lambda reference: self.delete(reference),
            ),
        )

    async def generate_collection(
        self,
        spec: ReferenceLike,
        name: str,
        *,
        options: GenerationOptions | None = None,
    ) -> AsyncTask[CollectionDocument]:
        """Start generating a collection, the result of the task, from a specification.

        Args:
            spec: Its id or link.
            name: The name of the collection.
            options: Options of the generation.
        """
        id = await self._references.id("spec", spec)
        body = GenerateCollectionRequest(
            name=text("name", name), options=options or GenerationOptions()
        )
        request = build(lambda api: api.specs.generate_collection(id, "collection", body=body))
        return await start_task(self._caller, request, CollectionDocument)

    async def update_collection(
        self, spec: ReferenceLike, collection: ReferenceLike, *, timeout: float = 300.0
    ) -> bool:
        """Update a generated collection from its specification, and wait.

        Args:
            spec: Its id or link.
            collection: Its id, uid, link or name.
            timeout: Seconds to wait.

        Returns:
            Whether it was out of date.

        Raises:
            TaskFailedError: The synchronization failed.
            TimedOutError: It did not end in time. It continues.
        """
        not_negative("timeout", timeout)
        id = await self._references.id("spec", spec)
        uid = await self._references.id("collection", collection, "uid")
        request = build(lambda api: api.specs.sync_collection_with_spec(uid, spec_id=id))
        return await self._synchronize(request, timeout)

    async def update_spec(
        self, spec: ReferenceLike, collection: ReferenceLike, *, timeout: float = 300.0
    ) -> bool:
        """Update a specification from its generated collection, and wait.

        Arguments, result and errors are those of `update_collection`.
        """
        not_negative("timeout", timeout)
        id = await self._references.id("spec", spec)
        uid = await self._references.id("collection", collection, "uid")
        request = build(lambda api: api.specs.sync_spec_with_collection(id, collection_uid=uid))
        return await self._synchronize(request, timeout)

    async def delete(self, spec: ReferenceLike) -> None:
        """Delete a specification, by id or link."""
        id = await self._references.id_not_name("spec", spec)
        await self._caller.api.specs.delete_spec(id)

    async def _synchronize(self, request: Request[object], timeout: float) -> bool:
        task = await start_task(self._caller, request, object)
        with after_start():
            await task.wait(timeout)
        return not task.no_op

    async def _create(self, workspace: str, body: CreateSpecRequest) -> Reference:
        request = build(lambda api: api.specs.create_spec(body=body, workspace_id=workspace))
        response = await self._caller.exchange(request)
        return written_reference(request, response, lambda body: body, Spec)

    async def _update(self, source: SpecSource, reference: Reference, allow_delete: bool) -> Update:
        there = await self._paths(reference.id, source)
        gone = [path for ours, path in there.items() if ours not in source.files]
        if gone and not allow_delete:
            listed = ", ".join(map(repr, gone[:10]))
            raise DestructiveChangeError(
                f"this would delete {len(gone)} files of {reference.name!r}: {listed}; "
                "pass allow_delete=True to allow it",
                gone,
            )
        changes = 0
        for ours, content in source.files.items():
            changes += await self._write(reference.id, there.get(ours), ours, content)
        for path in gone:
            await self._caller.api.specs.delete_spec_file(reference.id, path)
        return "updated" if changes or gone else "unchanged"

    async def _paths(self, spec: str, source: SpecSource) -> dict[str, str]:
        """Return the existing files by their path in `source`; roots match regardless of name."""
        files = listing(
            self._caller, lambda api: api.specs.get_spec_files(spec), lambda body: body.files
        )
        found: dict[str, str] = {}
        async for file in files:
            if not isinstance(file, SpecFileSummary) or not isinstance(file.path, str):
                operation = build(lambda api: api.specs.get_spec_files(spec)).operation
                raise unusable(operation, "a file has no path")
            found[source.root if file.type == "ROOT" else file.path] = file.path
        return found

    async def _write(self, spec: str, path: str | None, ours: str, text: str) -> bool:
        """Write a file if it differs, and return whether it did."""
        before = None if path is None else await self._text(spec, path)
        if before == text:
            return False
        request: Request[object]
        if path is None:
            new = CreateSpecFileRequest(path=ours, content=text)
            request = build(lambda api: api.specs.create_spec_file(spec, body=new))
        else:
            there, change = path, UpdateSpecFileRequest(content=text)
            request = build(lambda api: api.specs.update_spec_file(spec, there, body=change))
        operation = request.operation

        async def send(once: AsyncCaller) -> bool:
            await once.exchange(request)
            return True

        async def look(caller: AsyncCaller) -> bool | None:
            now = await AsyncSpecs(caller)._text(spec, path or ours)
            if now not in (text, before):
                raise conflict(
                    operation.method,
                    operation.path,
                    f"somebody else changed {ours!r} while it was being written",
                )
            return True if now == text else None

        return await send_guarded(self._caller, operation, send, look)

    async def _text(self, spec: str, path: str) -> str | None:
        """Return the content of a file; None if it does not exist."""
        try:
            return await self._caller.call(
                lambda api: api.specs.get_spec_file(spec, path), lambda body: body.content, str
            )
        except NotFoundError:
            return None

    async def _is_as(self, source: SpecSource, reference: Reference) -> bool:
        """Whether it has exactly the files of `source`."""
        there = await self._paths(reference.id, source)
        if there.keys() != source.files.keys():
            return False
        for ours, content in source.files.items():
            if await self._text(reference.id, there[ours]) != content:
                return False
        return True
