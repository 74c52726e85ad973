"""A collection, whole, with views of its folders and requests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from postman_facade.documents.document import Document, Json, what_it_is
from postman_facade.documents.items import Folder, Request, walk
from postman_facade.errors import AmbiguousName, NoSuchItem, NotACollection


class CollectionDocument(Document):
    """A collection of format 2.1 or 2.0, kept whole. Raises NotACollection for anything else."""

    kind = "collection"

    @property
    def id(self) -> str | None:
        found: str | None = self._head.get("_postman_id")
        return found

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        found: str | None = self._head.get("uid")
        return found

    @property
    def updated_at(self) -> str | None:
        found: str | None = self._head.get("updatedAt")
        return found

    @property
    def variables(self) -> Sequence[Json]:
        """The collection's variables, not copies; set the property to add some."""
        return self.data.get("variable") or ()

    @variables.setter
    def variables(self, variables: Sequence[Json]) -> None:
        self.data["variable"] = list(variables)

    @property
    def folders(self) -> list[Folder]:
        """The folders of every depth, each before what is in it."""
        return [item for item in walk(self.data["item"]) if isinstance(item, Folder)]

    def requests(self) -> Iterator[Request]:
        """The requests of every depth, in the order of the document."""
        for item in walk(self.data["item"]):
            if isinstance(item, Request):
                yield item

    def find(self, path: str) -> Request:
        """The request at `Folder/Sub/Name`. Raises NoSuchItem or AmbiguousName.

        A `/` inside a name may be written `\\/`, and must be where it would be taken for another.
        """
        requests = list(self.requests())
        found = [request for request in requests if request.path == path] or [
            request for request in requests if _plain(request.path) == _plain(path)
        ]
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousName(
                f"{self.name!r} has {len(found)} requests at {path!r}; tell them apart by id"
            )
        if any(_plain(folder.path) == _plain(path) for folder in self.folders):
            raise NoSuchItem(f"{self.name!r} has a folder at {path!r}, but no request")
        import difflib  # only for this: it would cost every start

        close = difflib.get_close_matches(path, {request.path for request in requests}, n=2)
        hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
        raise NoSuchItem(f"{self.name!r} has no request at {path!r}{hint}")

    @property
    def _head(self) -> Json:
        head: Json = self.data["info"]
        return head

    def _check(self, data: Any) -> None:
        if (
            not isinstance(data, dict)
            or not isinstance(data.get("info"), dict)
            or not isinstance(data.get("item"), list)
        ):
            raise NotACollection(f"this is no collection of format 2, but {what_it_is(data)}")


def _plain(path: str) -> str:
    return path.replace("\\/", "/")
