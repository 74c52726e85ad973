"""The query parameters of a URL, which may be text or an object."""

from __future__ import annotations

from postman_facade.documents import url
from postman_facade.documents.fields import Entry, TextFields
from postman_facade.documents.place import Place
from postman_facade.json_types import JsonValue


class QueryParam(Entry[str]):
    """A view of one query parameter."""


class QueryParams(TextFields[QueryParam]):
    """The query parameters of a request, such as `query["page"]`, with variables unresolved.

    The first change makes an object of a URL that is text; its text follows each change.
    """

    _noun = "query parameter"
    _entry = QueryParam

    def __init__(self, place: Place) -> None:
        """`place`: where the URL is."""
        super().__init__(place.inside("query"))
        self._url = place

    def _get(self) -> JsonValue:
        value = self._url.get()
        if not isinstance(value, dict):
            return url.query_of(self._url.text())
        query = value.get("query")
        raw = value.get("raw")
        return url.query_of(raw) if query is None and isinstance(raw, str) else query

    def _set(self, entries: list[JsonValue]) -> None:
        made = url.object_at(self._url)
        made["query"] = entries

    def _changed(self) -> None:
        url.follow_query(url.object_at(self._url))

    def _parse(self, text: str) -> list[JsonValue]:
        return url.parsed_query(text)
