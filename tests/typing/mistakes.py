"""Mistakes that type checkers find. Each line is one, so that a comment on a line where none is
found is an error itself."""

from __future__ import annotations

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman


def synchronous(postman: Postman, environment: EnvironmentDocument) -> None:
    postman.collections.save(environment)  # type: ignore[arg-type] # of another kind
    postman.collections.publish("books.json")  # type: ignore[call-arg] # to no workspace
    postman.collections.get(b"Books")  # type: ignore[arg-type] # no text
    postman.resolve_id("collection", "Books", form="guid")  # type: ignore[arg-type] # no form
    postman.monitors.run("Night").pased  # type: ignore[attr-defined] # noqa: B018 # misspelt
    postman.request("GET", "/me", query={})  # type: ignore[call-arg] # misspelt


async def asynchronous(postman: AsyncPostman, collection: CollectionDocument) -> None:
    postman.collections.get("Books").name  # type: ignore[attr-defined] # noqa: B018 # not awaited
    list(postman.collections.list())  # type: ignore[call-overload] # not async
    await postman.environments.save(collection)  # type: ignore[arg-type] # of another kind
