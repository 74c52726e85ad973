"""How a request authenticates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from typing import Literal

from postman_facade.documents.difference import differences
from postman_facade.documents.json_copy import json_of
from postman_facade.documents.place import Place, require_text
from postman_facade.errors import DocumentError, ItemNotFoundError
from postman_facade.json_types import JsonObject, JsonValue

_NONE = "noauth"


class Auth(MutableMapping[str, JsonValue]):
    """The authentication of a request, folder or collection, and a mapping of its parameters.

    Parameters keep the form they have: a list, as in format 2.1, or an object, as in 2.0. Its
    `repr` does not show their values.
    """

    def __init__(self, place: Place, is_2_0: Callable[[], bool]) -> None:
        self._place = place
        self._is_2_0 = is_2_0

    @property
    def type(self) -> str | None:
        """The kind, such as `bearer`; `noauth` for none, and None if it is inherited."""
        found = self._place.object()
        return None if found is None else self._place.inside("type").text()

    def bearer(self, token: str) -> None:
        """Use a bearer token."""
        self.set("bearer", token=require_text(token, "token"))

    def basic(self, username: str, password: str) -> None:
        """Use a username and password."""
        self.set(
            "basic",
            username=require_text(username, "username"),
            password=require_text(password, "password"),
        )

    def api_key(
        self, key: str, value: str, *, location: Literal["header", "query"] = "header"
    ) -> None:
        """Use an API key in the header or query parameter `key`."""
        if location not in ("header", "query"):
            raise DocumentError(f"location must be 'header' or 'query', not {location!r}")
        texts = {"key": require_text(key, "key"), "value": require_text(value, "value")}
        self.set("apikey", **texts, **{"in": location})

    def set(self, type: str, /, **parameters: JsonValue) -> None:
        """Use the kind `type` with these parameters, under the names that Postman has for them.

        Other parameters are kept if the kind stays the same, and removed with the old kind if not.
        """
        if not require_text(type, "type"):
            raise DocumentError("type must not be empty; use inherit or disable")
        checked = {
            key: json_of(value, f"the parameter {key!r}") for key, value in parameters.items()
        }
        before = self.type
        if before != type:
            self._change(before, type, self._written(checked))
            return
        for key, value in checked.items():
            self._put(type, key, value)

    def disable(self) -> None:
        """Send no authentication, also where the folder or collection has one."""
        before = self.type
        if before != _NONE:
            self._change(before, _NONE, None)

    def inherit(self) -> None:
        """Use the authentication of the folder or collection around it."""
        if self._place.get() is not None:
            self._place.delete()

    def __getitem__(self, key: str) -> JsonValue:
        found = self._parameters()
        if isinstance(found, dict):
            if key in found:
                return found[key]
        else:
            for entry in found:
                if isinstance(entry, dict) and entry.get("key") == key:
                    return entry.get("value")
        raise self._missing(key)

    def __setitem__(self, key: str, value: JsonValue) -> None:
        type = self.type
        if type is None or type == _NONE:
            raise DocumentError(
                f"{self._place.label()} has no authentication of its own; use bearer, basic,"
                " api_key or set"
            )
        self._put(type, require_text(key, "a key"), json_of(value, f"the parameter {key!r}"))

    def __delitem__(self, key: str) -> None:
        found = self._parameters()
        if key not in self:
            raise self._missing(key)
        if isinstance(found, dict):
            del found[key]
        else:
            found[:] = [e for e in found if not (isinstance(e, dict) and e.get("key") == key)]

    def __iter__(self) -> Iterator[str]:
        found = self._parameters()
        if isinstance(found, dict):
            return iter(found)
        keys = (entry.get("key") for entry in found if isinstance(entry, dict))
        return iter(dict.fromkeys(key for key in keys if isinstance(key, str)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        """Whether there is one of its own."""
        return self.type is not None

    def __repr__(self) -> str:
        return f"Auth({self.type!r})"

    def _parameters(self) -> JsonObject | list[JsonValue]:
        type = self.type
        if type is None:
            return []
        place = self._place.inside(type)
        found = place.get()
        if found is None:
            return []
        if isinstance(found, (dict, list)):
            return found
        raise place.wrong("a list or an object")

    def _put(self, type: str, key: str, value: JsonValue) -> None:
        found = self._parameters()
        if isinstance(found, dict):
            if key not in found or differences(found[key], value):
                found[key] = value
            return
        for entry in found:
            if isinstance(entry, dict) and entry.get("key") == key:
                if "value" not in entry or differences(entry["value"], value):
                    entry["value"] = value
                return
        place = self._place.inside(type)
        if place.get() is None:
            place.set(self._written({key: value}))
        else:
            found.append(_entry(key, value))

    def _written(self, parameters: JsonObject) -> JsonValue:
        """Parameters in the form of the document."""
        if self._is_2_0():
            return parameters
        return [_entry(key, value) for key, value in parameters.items()]

    def _change(self, before: str | None, type: str, parameters: JsonValue) -> None:
        made = self._place.made()
        if before is not None:
            made.pop(before, None)
        made["type"] = type
        if parameters is not None:
            made[type] = parameters

    def _missing(self, key: object) -> ItemNotFoundError:
        return ItemNotFoundError(f"the {self.type} auth of {self._place.label()} has no {key!r}")


def _entry(key: str, value: JsonValue) -> JsonObject:
    kind = "string" if isinstance(value, str) else "boolean" if isinstance(value, bool) else "any"
    return {"key": key, "value": value, "type": kind}
