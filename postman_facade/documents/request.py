"""A request in a collection."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from postman_facade.documents import url
from postman_facade.documents.body import Body
from postman_facade.documents.fields import Headers, Variables
from postman_facade.documents.item import Item
from postman_facade.documents.json_copy import json_of
from postman_facade.documents.place import Place, require_text
from postman_facade.documents.query import QueryParams
from postman_facade.errors import DocumentError
from postman_facade.json_types import JsonObject, JsonValue


class Request(Item):
    """A view of a request; in the document it may be an object or its URL alone."""

    __slots__ = ()

    @property
    def method(self) -> str:
        """The HTTP method; "GET" if the document names none."""
        request = self._request()
        method = None if request is None else request.get("method")
        if method is None or isinstance(method, str):
            return method or "GET"
        raise self._setting("method").wrong("text")

    @method.setter
    def method(self, method: str) -> None:
        if require_text(method, "a method") != self.method:
            self._setting("method").set(method)

    @property
    def url(self) -> str:
        """The URL as text, with its variables unresolved.

        Where it is an object, setting it changes only the parts that differ: descriptions, path
        variables and disabled parameters stay.
        """
        request = self._request()
        value = self.data.get("request") if request is None else request.get("url")
        if value is None or isinstance(value, (str, dict)):
            return url.text_of(value)
        raise self._url().wrong("text or an object")

    @url.setter
    def url(self, text: str) -> None:
        if require_text(text, "a URL") == self.url:
            return
        request = self._request()
        value = None if request is None else request.get("url")
        if isinstance(value, dict):
            url.change(value, text)
        elif request is None:
            self.data["request"] = text
        else:
            request["url"] = text

    @property
    def query(self) -> QueryParams:
        """The query parameters: `query["page"] = "2"`."""
        return QueryParams(self._url())

    @property
    def path_variables(self) -> Variables:
        """The values of `:name` in the path of the URL: `path_variables["id"] = "7"`."""
        place = self._url()

        def holder() -> JsonObject | None:
            value = place.get()
            return value if isinstance(value, dict) else None

        return Variables(
            Place(place.label, f"{place.at}/variable", holder, lambda: url.object_at(place))
        )

    @property
    def headers(self) -> Headers:
        """The headers, by name in any case: `headers["Accept"] = "application/json"`."""
        return Headers(self._setting("header"))

    @property
    def body(self) -> Body:
        """The body: `body.json = {...}`, `body.text`, `body.urlencoded`, `body.formdata`."""
        return Body(self._setting("body"))

    @property
    def responses(self) -> tuple[JsonObject, ...]:
        """The saved examples, not copies."""
        return tuple(entry for entry in self._saved() if isinstance(entry, dict))

    def add_response(
        self,
        name: str,
        body: str = "",
        *,
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> JsonObject:
        """Save an example response to the request as it is now, and return its JSON."""
        try:
            status = HTTPStatus(status_code).phrase
        except ValueError:
            raise DocumentError(f"{status_code!r} is not an HTTP status code") from None
        checked = {
            require_text(key, "a header"): require_text(value, f"the header {key!r}")
            for key, value in (headers or {}).items()
        }
        saved = self._saved()
        response: JsonObject = {
            "name": require_text(name, "a name"),
            "originalRequest": json_of(self.data.get("request"), self._label()),
            "status": status,
            "code": int(status_code),
            "header": [{"key": key, "value": value} for key, value in checked.items()],
            "body": require_text(body, "a body"),
        }
        saved.append(response)
        if self.data.get("response") is not saved:
            self.data["response"] = saved
        return response

    def _saved(self) -> list[JsonValue]:
        saved = self.data.get("response")
        if saved is None:
            return []
        if isinstance(saved, list):
            return saved
        raise self._place("response").wrong("a list")

    def _described(self) -> JsonObject:
        request = self._request()
        return self.data if request is None else request

    def _setting(self, key: str) -> Place:
        return Place(self._label, f"request/{key}", self._request, self._object)

    def _url(self) -> Place:
        def holder() -> JsonObject:
            request = self._request()
            return {"url": self.data.get("request")} if request is None else request

        return Place(self._label, "request/url", holder, self._object)

    def _request(self) -> JsonObject | None:
        request = self.data.get("request")
        if isinstance(request, dict):
            return request
        if request is None or isinstance(request, str):
            return None
        raise self._place("request").wrong("an object or text")

    def _object(self) -> JsonObject:
        """The request as an object; one that is only its URL becomes one first."""
        request = self._request()
        if request is None:
            request = {"method": "GET", "url": self.data.get("request")}
            self.data["request"] = request
        return request
