"""A collection, whole, with views of its folders, requests and variables."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from typing import Any

from postman_facade.documents import text
from postman_facade.errors import AmbiguousName, NoSuchItem, NotACollection

Json = dict[str, Any]


class Item:
    """A view of a folder or request: its JSON, and the path of names that leads to it."""

    __slots__ = ("data", "path")

    def __init__(self, data: Json, path: str) -> None:
        self.data = data
        """The item itself, not a copy."""
        self.path = path
        """Names from the top, with `/` between them; a `/` inside a name is written `\\/`."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    @property
    def name(self) -> str:
        return str(self.data.get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        self.data["name"] = name

    @property
    def id(self) -> str | None:
        return self.data.get("id") or self.data.get("_postman_id")

    @property
    def scripts(self) -> dict[str, list[str]]:
        """The lines of the scripts, by the event they listen to."""
        found = {}
        for event in self.data.get("event") or []:
            lines = (event.get("script") or {}).get("exec") or []
            found[str(event.get("listen"))] = lines.split("\n") if isinstance(lines, str) else lines
        return found


class Folder(Item):
    """A view of a folder."""

    __slots__ = ()

    @property
    def description(self) -> Any:
        return self.data.get("description")

    @description.setter
    def description(self, description: Any) -> None:
        self.data["description"] = description


class Request(Item):
    """A view of a request; the request may be an object or its URL alone."""

    __slots__ = ()

    @property
    def _request(self) -> Json | None:
        request = self.data.get("request")
        return request if isinstance(request, dict) else None

    @property
    def method(self) -> str:
        request = self._request
        return "GET" if request is None else str(request.get("method", "GET"))

    @method.setter
    def method(self, method: str) -> None:
        self._object()["method"] = method

    @property
    def url(self) -> str:
        """The URL as text, with its variables unresolved."""
        request = self._request
        url = self.data.get("request") if request is None else request.get("url")
        return str(url.get("raw", "")) if isinstance(url, dict) else str(url or "")

    @url.setter
    def url(self, url: str) -> None:
        request = self._request
        if request is None:
            self.data["request"] = url
        else:
            request["url"] = url

    @property
    def description(self) -> Any:
        request = self._request
        return self.data.get("description") if request is None else request.get("description")

    @description.setter
    def description(self, description: Any) -> None:
        request = self._request
        holder = self.data if request is None else request
        holder["description"] = description

    @property
    def headers(self) -> Any:
        """The headers as they are written: a list of objects, or one string."""
        request = self._request
        return None if request is None else request.get("header")

    @headers.setter
    def headers(self, headers: Any) -> None:
        self._object()["header"] = headers

    @property
    def body(self) -> Json | None:
        request = self._request
        return None if request is None else request.get("body")

    @body.setter
    def body(self, body: Json | None) -> None:
        self._object()["body"] = body

    @property
    def responses(self) -> list[Json]:
        """The saved examples."""
        found: list[Json] = self.data.get("response") or []
        return found

    def _object(self) -> Json:
        """The request as an object; one that is only its URL becomes one first."""
        request = self._request
        if request is None:
            request = {"method": "GET", "url": self.data.get("request")}
            self.data["request"] = request
        return request


class CollectionDocument:
    """A collection of format 2.1 or 2.0, kept whole."""

    def __init__(
        self, data: Json, *, wrapped: bool = False, style: text.Style | None = None
    ) -> None:
        """`data`: the collection itself; raises NotACollection when it is something else."""
        _check(data)
        self.data = data
        """The collection itself, not a copy."""
        self.wrapped = wrapped
        """Whether it was inside `{"collection": ...}`, and is written so again."""
        self._style = style or text.Style()

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> CollectionDocument:
        """The collection in a file. Raises NotJson, NotACollection, DocumentError."""
        return cls._read(text.load(path), str(path))

    @classmethod
    def from_json(cls, data: bytes | str | Json) -> CollectionDocument:
        """The collection in JSON text, or in what was decoded from it."""
        if isinstance(data, bytes):
            data = text.decoded(data, "the collection")
        if isinstance(data, str):
            return cls._read(data, "the collection")
        inner = data.get("collection") if isinstance(data, dict) else None
        return cls(inner, wrapped=True) if isinstance(inner, dict) else cls(data)

    @classmethod
    def _read(cls, written: str, where: str) -> CollectionDocument:
        value = text.read(written, where)
        style = text.style_of(written)
        if isinstance(value, dict) and isinstance(value.get("collection"), dict):
            return cls(value["collection"], wrapped=True, style=style)
        return cls(value, style=style)

    def __repr__(self) -> str:
        return f"CollectionDocument({self.name!r})"

    @property
    def name(self) -> str:
        return str(self.data["info"].get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        self.data["info"]["name"] = name

    @property
    def id(self) -> str | None:
        found: str | None = self.data["info"].get("_postman_id")
        return found

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        found: str | None = self.data["info"].get("uid")
        return found

    @property
    def updated_at(self) -> str | None:
        found: str | None = self.data["info"].get("updatedAt")
        return found

    @property
    def variables(self) -> list[Json]:
        """The collection's variables, not copies."""
        found: list[Json] = self.data.get("variable") or []
        return found

    @property
    def folders(self) -> list[Folder]:
        """The folders of every depth, each before what is in it."""
        return [item for item in self._items() if isinstance(item, Folder)]

    def requests(self) -> Iterator[Request]:
        """The requests of every depth, in the order of the document."""
        for item in self._items():
            if isinstance(item, Request):
                yield item

    def find(self, path: str) -> Request:
        """The request at `Folder/Sub/Name`. Raises NoSuchItem or AmbiguousName."""
        paths: dict[str, list[Request]] = {}
        for request in self.requests():
            paths.setdefault(request.path, []).append(request)
        found = paths.get(path, [])
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousName(
                f"{self.name!r} has {len(found)} requests at {path!r}; tell them apart by id"
            )
        close = difflib.get_close_matches(path, paths, n=1, cutoff=0.4)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        raise NoSuchItem(f"{self.name!r} has no request at {path!r}{hint}")

    def to_json(self) -> bytes:
        """The document as it was read, on one line: with its wrapper if it had one."""
        return text.as_bytes(text.write(self._whole()))

    def to_request(self) -> bytes:
        """The document as a request body: always with the wrapper."""
        return text.as_bytes(text.write({"collection": self.data}))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all, with the indentation it was read with."""
        written = text.write(self._whole(), self._style.indent) + self._style.end
        text.save(path, text.as_bytes(written))

    def _whole(self) -> Json:
        return {"collection": self.data} if self.wrapped else self.data

    def _items(self) -> Iterator[Item]:
        pending = [(item, "") for item in reversed(self.data["item"])]
        while pending:
            data, above = pending.pop()
            if not isinstance(data, dict):
                continue
            path = above + str(data.get("name", "")).replace("/", "\\/")
            inner = data.get("item")
            if isinstance(inner, list):
                yield Folder(data, path)
                pending.extend((item, path + "/") for item in reversed(inner))
            else:
                yield Request(data, path)


def _check(data: Any) -> None:
    if (
        isinstance(data, dict)
        and isinstance(data.get("info"), dict)
        and isinstance(data.get("item"), list)
    ):
        return
    raise NotACollection(f"this is not a collection of format 2: {_what(data)}")


def _what(data: Any) -> str:
    if not isinstance(data, dict):
        return f"it is a JSON {'array' if isinstance(data, list) else type(data).__name__}"
    if "openapi" in data or "swagger" in data:
        return "it is an OpenAPI document; import that instead"
    if "requests" in data and "order" in data:
        return "it is a collection of format 1; export it again as 2.1"
    if "values" in data:
        return "it is an environment"
    missing = [
        key for key, kind in (("info", dict), ("item", list)) if not isinstance(data.get(key), kind)
    ]
    return f"it has no {' and no '.join(missing)}"
