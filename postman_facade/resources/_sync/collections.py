# Derived from postman_facade/resources/_async/collections.py by `python -m codegen.unasync`; change that file instead.
"""Collections, synchronous."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from postman_api_client.operations import OPERATIONS
from postman_api_client.types import path_segment

from postman_facade.client.answers import member, read_document, whole
from postman_facade.documents import CollectionDocument
from postman_facade.errors import InvalidSetting
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.client._sync import Postman

_PAGE = 100


class Collections:
    """Collections as lossless documents: what is read and saved again is unchanged."""

    def __init__(self, postman: Postman) -> None:
        self._postman = postman

    def list(
        self, *, workspace: str | None = None, name: str | None = None
    ) -> Iterator[dict[str, Any]]:
        """The entries of all pages, page by page: `id`, `uid`, `name`, `owner`, `updatedAt` and more.

        `workspace`: only those in the workspace with this id; `name`: only those with exactly this name.
        """
        params: dict[str, Any] = {"workspace": workspace, "name": name, "limit": _PAGE, "offset": 0}
        if name is not None:  # the service does not page what it filters by name
            del params["limit"], params["offset"]
        params = {key: value for key, value in params.items() if value is not None}
        while True:
            listing = OPERATIONS["getCollections"]
            response = self._postman.exchange(listing, {"url": "/collections", "params": params})
            page = member(listing, response, "collections", list)
            for entry in page:
                yield entry
            if not page or "offset" not in params:
                return
            params = {**params, "offset": params["offset"] + len(page)}
            # Where the total is told it decides: pages may be shorter than what was asked for.
            total = (whole(listing, response).get("meta") or {}).get("total")
            if len(page) < _PAGE if total is None else params["offset"] >= total:
                return

    def get(self, collection: str) -> CollectionDocument:
        """The collection with this id or uid, whole. Raises NotFound. Source: getCollection."""
        operation = OPERATIONS["getCollection"]
        response = self._postman.exchange(operation, {"url": _url(collection)})
        return read_document(operation, response, CollectionDocument.from_json)

    def create(self, document: CollectionDocument, *, workspace: str | None = None) -> Reference:
        """A new collection with the content of `document`.

        Without `workspace` it goes to your oldest personal one. Source: createCollection.
        """
        params = {} if workspace is None else {"workspace": workspace}
        return self._write("createCollection", "/collections", document, params)

    def save(self, document: CollectionDocument) -> Reference:
        """Replace the collection that `document` was read from by `document` as it is now.

        Whatever is missing from the document is deleted. Source: putCollection, facts on PUT.
        """
        collection = document.uid or document.id
        if collection is None:
            raise InvalidSetting(
                "the document has no id, so there is nothing to save to; use create"
            )
        return self._write("putCollection", _url(collection), document, {})

    def delete(self, collection: str) -> None:
        """Delete the collection with this id or uid. Raises NotFound. Source: deleteCollection."""
        self._postman.exchange(OPERATIONS["deleteCollection"], {"url": _url(collection)})

    def _write(
        self, operation: str, url: str, document: CollectionDocument, params: dict[str, str]
    ) -> Reference:
        response = self._postman.exchange(
            OPERATIONS[operation],
            {
                "url": url,
                "params": params,
                "content": document.to_request(),
                "headers": {"Content-Type": "application/json"},
            },
        )
        return Reference.of(member(OPERATIONS[operation], response, "collection", dict))


def _url(collection: str) -> str:
    return f"/collections/{path_segment('collection', collection)}"
