"""Views of the folders and requests in a collection."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableSequence, Sequence
from typing import Any

from postman_facade.documents import url
from postman_facade.documents.entries import Entries, entries, plain
from postman_facade.errors import DocumentError

Json = dict[str, Any]


class Item:
    """A view of a folder or request: its JSON, and the path of names that leads to it."""

    __slots__ = ("_above", "data")

    def __init__(self, data: Json, above: str = "") -> None:
        """`above`: the path of the folder it is in, with a `/` at its end."""
        self.data = data
        """The item itself, not a copy."""
        self._above = above

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    @property
    def path(self) -> str:
        """Names from the top, with `/` between them; a `/` inside a name is written `\\/`."""
        return self._above + _escaped(self.name)

    @property
    def name(self) -> str:
        return str(self.data.get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        if name != self.name:
            self.data["name"] = name

    @property
    def id(self) -> str | None:
        return self.data.get("id") or self.data.get("_postman_id")

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        return self.data.get("uid")

    @property
    def description(self) -> str | None:
        return _described(self.data)

    @description.setter
    def description(self, description: str | None) -> None:
        _describe(self.data, description)

    @property
    def scripts(self) -> dict[str, list[str]]:
        """The lines of the scripts, by the event they listen to: `prerequest` or `test`."""
        found: dict[str, list[str]] = {}
        for event in self._events():
            found.setdefault(str(event.get("listen")), []).extend(_lines(event))
        return found

    @scripts.setter
    def scripts(self, scripts: Mapping[str, Sequence[str]]) -> None:
        before = self.scripts
        wanted = {listen: list(lines) for listen, lines in scripts.items()}
        for event in self._events():
            listen = str(event.get("listen"))
            if listen in before and before[listen] == wanted.get(listen):
                continue
            if listen in wanted and listen in before:
                _set_lines(event, wanted[listen])
                del before[listen]  # a second script of the same event goes
            else:
                self.data["event"] = [kept for kept in self.data["event"] if kept is not event]
        added = [listen for listen in wanted if listen not in self.scripts]
        for listen in added:
            event = {"listen": listen, "script": {"type": "text/javascript"}}
            _set_lines(event, wanted[listen])
            self.data["event"] = [*(self.data.get("event") or []), event]

    def _events(self) -> list[Json]:
        return [event for event in self.data.get("event") or [] if isinstance(event, dict)]


class Folder(Item):
    """A view of a folder."""

    __slots__ = ()


class Request(Item):
    """A view of a request; the request may be an object or its URL alone."""

    __slots__ = ()

    @property
    def method(self) -> str:
        request = self._request
        return "GET" if request is None else str(request.get("method", "GET"))

    @method.setter
    def method(self, method: str) -> None:
        if method != self.method:
            self._object()["method"] = method

    @property
    def url(self) -> str:
        """The URL as text, with its variables unresolved.

        Where it is an object, setting it changes only the parts that differ: descriptions, path
        variables and parameters that are switched off stay.
        """
        request = self._request
        return url.text_of(self.data.get("request") if request is None else request.get("url"))

    @url.setter
    def url(self, text: str) -> None:
        if text == self.url:
            return
        request = self._request
        if request is None:
            self.data["request"] = text
        elif isinstance(request.get("url"), dict):
            url.change(request["url"], text)
        else:
            request["url"] = text

    @property
    def description(self) -> str | None:
        request = self._request
        return _described(self.data if request is None else request)

    @description.setter
    def description(self, description: str | None) -> None:
        request = self._request
        _describe(self.data if request is None else request, description)

    @property
    def headers(self) -> MutableSequence[Json]:
        """The headers, not copies: add to them, or set them anew.

        Where they are one text, as format 2.0 allows, or there are none, the first change makes a
        list of them.
        """
        return entries("header", lambda: self._request or {}, self._object, _header_lines)

    @headers.setter
    def headers(self, headers: Sequence[Json] | str | None) -> None:
        if not (isinstance(headers, Entries) and headers == self.headers):
            self._object()["header"] = plain(headers)

    @property
    def body(self) -> Json | None:
        """The body as it is written, not a copy: its `mode`, and what the mode names."""
        request = self._request
        return None if request is None else request.get("body")

    @body.setter
    def body(self, body: Json | None) -> None:
        if body is not self.body:
            self._object()["body"] = body

    @property
    def responses(self) -> MutableSequence[Json]:
        """The saved examples, not copies."""
        return entries("response", lambda: self.data, lambda: self.data)

    @property
    def _request(self) -> Json | None:
        request = self.data.get("request")
        return request if isinstance(request, dict) else None

    def _object(self) -> Json:
        """The request as an object; one that is only its URL becomes one first."""
        request = self._request
        if request is None:
            request = {"method": "GET", "url": self.data.get("request")}
            self.data["request"] = request
        return request


def walk(items: Sequence[Any]) -> Iterator[Item]:
    """The folders and requests of every depth, in the order of the document.

    Raises DocumentError for a folder that was put into itself.
    """
    levels = [(iter(items), "", id(items))]
    around = {id(items)}
    while levels:
        entries, above, _ = levels[-1]
        for data in entries:
            if not isinstance(data, dict):
                continue
            inner = data.get("item")
            if isinstance(inner, list):
                folder = Folder(data, above)
                if id(inner) in around:
                    raise DocumentError(f"the folder {folder.path!r} contains itself")
                around.add(id(inner))
                levels.append((iter(inner), folder.path + "/", id(inner)))
                yield folder
                break
            yield Request(data, above) if "request" in data else Folder(data, above)
        else:
            *_, done = levels.pop()
            around.discard(done)


def _escaped(name: str) -> str:
    """The name as a part of a path: its `/` escaped, and a `\\` that would look like an escape."""
    if "/" not in name and not name.endswith("\\"):
        return name
    return re.sub(r"(?<!\\)(\\*)(/|\Z)", lambda m: m[1] * 2 + ("\\/" if m[2] else ""), name)


def _described(holder: Json) -> str | None:
    description = holder.get("description")
    return description.get("content") if isinstance(description, dict) else description


def _describe(holder: Json, text: str | None) -> None:
    description = holder.get("description")
    if text == _described(holder):
        return
    if isinstance(description, dict) and text is not None:
        description["content"] = text
    else:
        holder["description"] = text


def _header_lines(text: str) -> list[Json]:
    cut = (line.partition(":") for line in text.splitlines() if line.strip())
    return [{"key": name.strip(), "value": value.strip()} for name, _, value in cut]


def _lines(event: Json) -> list[str]:
    script = event.get("script")
    lines = script.get("exec") if isinstance(script, dict) else script
    return lines.split("\n") if isinstance(lines, str) else list(lines or [])


def _set_lines(event: Json, lines: list[str]) -> None:
    """Write the lines in the form they have: a list or one text, in a script or in its place."""
    script = event.get("script")
    holder, key = (script, "exec") if isinstance(script, dict) else (event, "script")
    holder[key] = "\n".join(lines) if isinstance(holder.get(key), str) else lines
