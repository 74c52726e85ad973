# Derived from postman_facade/resources/_async/collections.py by `python -m codegen.unasync`; change that file instead.
"""Collections, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postman_facade.documents import CollectionDocument
from postman_facade.resources._sync.documents import Documents
from postman_facade.resources.reference import Reference

if TYPE_CHECKING:
    from postman_facade.resources._sync.pages import Pages

# Large bodies make the service time out although it goes on writing (facts: traps), so above this
# size, in bytes, it is asked to answer first.
ASYNC_SIZE = 5_000_000


class Collections(Documents[CollectionDocument]):
    """Collections as lossless documents: what is read and saved again is unchanged.

    Source: getCollection, createCollection, putCollection, deleteCollection.
    """

    _document = CollectionDocument

    def list(self, *, workspace: str | None = None, name: str | None = None) -> Pages:
        """The entries of all pages: `id`, `uid`, `name`, `owner`, `updatedAt` and more.

        `workspace`: only those in the workspace with this id or link; `name`: only those with
        exactly this name. Raises WrongReference, before anything is sent. Source: getCollections.
        """
        inside = self._postman.ids.bare("workspace", workspace)
        return self._postman.pages("/collections", params={"workspace": inside, "name": name})

    def _listed(self, workspace: str, name: str) -> Pages:
        return self.list(workspace=workspace, name=name)

    def _put(self, document: CollectionDocument, id: str) -> Reference:
        body = document.to_request()
        if len(body) <= ASYNC_SIZE:
            return self._sent("put", self._url(id), body)
        task = self._postman.start("PUT", self._url(id), content=body, headers=self._JSON)
        task.wait()
        return Reference(str(document.id), document.name, str(document.uid or ""))
