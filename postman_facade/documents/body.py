"""The body of a request."""

from __future__ import annotations

from collections.abc import Mapping

from postman_facade.documents import text
from postman_facade.documents.difference import differences
from postman_facade.documents.fields import Entry, TextFields
from postman_facade.documents.json_copy import json_of
from postman_facade.documents.place import Place, require_text
from postman_facade.documents.url import parsed_query
from postman_facade.errors import InvalidJsonError
from postman_facade.json_types import JsonInput, JsonObject, JsonValue

_RAW, _FILE, _GRAPHQL = "raw", "file", "graphql"
_STYLE = text.Style(indent="    ", end="")


class FormField(Entry[str]):
    """A view of one field of a form."""

    @property
    def type(self) -> str:
        """`text` or `file`."""
        return "file" if self.data.get("type") == "file" else "text"

    @property
    def src(self) -> list[str]:
        """The paths of the files; empty for a field that is text."""
        src = self.data.get("src") if self.type == "file" else None
        paths = src if isinstance(src, list) else [src]
        return [path for path in paths if isinstance(path, str)]


class Form(TextFields[FormField]):
    """The fields of a form, such as `urlencoded["name"]`; the first change makes it the body."""

    _noun = "form field"
    _entry = FormField
    _expected = "a list or text"

    def add_file(self, key: str, *paths: str, description: str | None = None) -> FormField:
        """Add a field that sends files. Only forms of `formdata` can."""
        src: list[JsonValue] = [require_text(path, "a path") for path in paths]
        data: JsonObject = {"key": require_text(key, "a key"), "type": "file"}
        data["src"] = src[0] if len(src) == 1 else src
        if description is not None:
            data["description"] = require_text(description, "a description")
        return self._add(data)

    def _made(self, key: str, value: str) -> JsonObject:
        return {"key": key, "value": value, "type": "text"}

    def _assign(self, entry: Entry[str], value: str) -> None:
        entry.value = value
        if entry.data.get("type") == "file":
            entry.data["type"] = "text"
            entry.data.pop("src", None)

    def _parse(self, text: str) -> list[JsonValue]:
        return parsed_query(text)


class Body:
    """The body of a request, in one of its modes; setting another mode replaces the content.

    Its `repr` does not show the content.
    """

    def __init__(self, place: Place) -> None:
        self._place = place

    def __repr__(self) -> str:
        return f"Body({self.mode!r})"

    def __bool__(self) -> bool:
        """Whether there is one."""
        return self.mode is not None

    @property
    def mode(self) -> str | None:
        """`raw`, `urlencoded`, `formdata`, `file` or `graphql`; None if there is no body."""
        found = self._place.object()
        return None if found is None else self._place.inside("mode").text()

    @property
    def text(self) -> str | None:
        """The raw text, with variables unresolved; None in other modes."""
        return self._place.inside(_RAW).text() if self.mode == _RAW else None

    @text.setter
    def text(self, content: str) -> None:
        require_text(content, "body.text")
        if content != self.text:
            self._use(_RAW)[_RAW] = content

    @property
    def json(self) -> JsonValue:
        """The raw text, read as JSON; None if there is none.

        Raises InvalidJsonError for other text, such as a variable without quotes around it.
        """
        written = self.text
        return text.read(written, self._name()) if written else None

    @json.setter
    def json(self, value: JsonInput) -> None:
        """Write it with the indentation that is there, and mark the text as JSON."""
        checked = json_of(value, "body.json")
        options = self._place.inside("options").inside(_RAW)
        options.object()
        before = self.text
        if before is None or not self._is_json(before, checked):
            style = text.style_of(before) if before and before.strip() else _STYLE
            self.text = text.encoded(checked, style).decode()
            options.made()["language"] = "json"

    @property
    def urlencoded(self) -> Form:
        """The fields of a form, sent as `application/x-www-form-urlencoded`."""
        return self._form("urlencoded")

    @property
    def formdata(self) -> Form:
        """The fields and files of a form, sent as `multipart/form-data`."""
        return self._form("formdata")

    @property
    def file(self) -> str | None:
        """The path of the file that is sent; None in other modes."""
        if self.mode != _FILE:
            return None
        place = self._place.inside(_FILE)
        return place.text() if isinstance(place.get(), str) else place.inside("src").text()

    @file.setter
    def file(self, path: str) -> None:
        if require_text(path, "body.file") == self.file:
            return
        body = self._use(_FILE)
        found = body.get(_FILE)
        if isinstance(found, dict):
            found["src"] = path
        else:
            body[_FILE] = {"src": path}

    def graphql(self, query: str, variables: Mapping[str, JsonInput] | None = None) -> None:
        """Send a GraphQL query with its variables."""
        content: dict[str, JsonValue] = {"query": require_text(query, "query")}
        if variables is not None:
            content["variables"] = text.encoded(json_of(variables, "variables"), _STYLE).decode()
        place = self._place.inside(_GRAPHQL)
        if self.mode == _GRAPHQL:
            place.object()
        self._use(_GRAPHQL)
        place.made().update(content)

    def clear(self) -> None:
        """Remove the body."""
        if self._place.get() is not None:
            self._place.delete()

    def _form(self, mode: str) -> Form:
        place = Place(
            self._place.label,
            f"{self._place.at}/{mode}",
            lambda: self._place.object() if self.mode == mode else None,
            lambda: self._use(mode),
        )
        return Form(place)

    def _use(self, mode: str) -> JsonObject:
        """The body, made if there is none, in this mode."""
        before = self.mode
        body = self._place.made()
        if before != mode:
            if before is not None:
                body.pop(before, None)
            body.pop(mode, None)
            body["mode"] = mode
        return body

    def _is_json(self, written: str, value: JsonValue) -> bool:
        try:
            return not differences(text.read(written, self._name()), value)
        except InvalidJsonError:
            return False

    def _name(self) -> str:
        return f"the body of {self._place.label()}"
