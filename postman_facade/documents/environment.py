"""An environment, whole, with its variables by key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from postman_facade.documents import service_keys
from postman_facade.documents.content import environment_content
from postman_facade.documents.document import Document, what_it_is
from postman_facade.documents.elements import Element, variables
from postman_facade.documents.fields import Variables
from postman_facade.documents.place import Place, kind_of, require_text
from postman_facade.errors import DocumentError, NotAnEnvironmentError
from postman_facade.json_types import JsonObject, JsonValue


class EnvironmentVariables(Variables):
    """The variables of an environment, such as `variables["host"]`.

    Several may have the same key: the last one that is enabled counts, as in Postman.
    """

    def _key_of(self, data: JsonObject) -> str:
        key = data.get("key")
        return key if isinstance(key, str) else ""

    def _made(self, key: str, value: JsonValue) -> JsonObject:
        return {"key": key, "value": value, "enabled": True, "type": "default"}

    def _is_enabled(self, data: JsonObject) -> bool:
        return bool(data.get("enabled", True))

    def _flag(self, enabled: bool) -> tuple[str, bool]:
        return "enabled", enabled


class EnvironmentDocument(Document):
    """An environment, kept whole. Raises NotAnEnvironmentError for anything else.

    environment.variables["host"] = "https://example.com"
    environment.variables.set("token", "...", type="secret")
    """

    kind = "environment"
    _id_key = "id"
    _keys = service_keys.ENVIRONMENT

    @classmethod
    def new(cls, name: str) -> EnvironmentDocument:
        """Make an empty environment."""
        return cls({"name": require_text(name, "name"), "values": []})

    def __repr__(self) -> str:
        return f"EnvironmentDocument({self.name!r}, {len(self.variables.entries)} variables)"

    @property
    def variables(self) -> EnvironmentVariables:
        """The variables; disabled ones are among its `entries`."""
        place = Place(self._label, "values", lambda: self.data, lambda: self.data)
        return EnvironmentVariables(place, lambda key: self._removed.add(("variable", key)))

    def elements(self) -> Iterator[Element]:
        return variables(self.data["values"])

    def content(self) -> JsonObject:
        return environment_content(self.data)

    @property
    def values(self) -> list[JsonObject]:
        """The JSON of the variables, not a copy: what a patch changes by position.

        Raises DocumentError for what is no variable.
        """
        values = cast("list[JsonObject]", self.data["values"])
        for place, value in enumerate(values):
            if not isinstance(value, dict) or not isinstance(value.get("key", ""), str):
                raise DocumentError(
                    f"{self._label()} has {kind_of(value)} at values/{place}; "
                    "expected an object with a key"
                )
        return values

    def position(self, key: str) -> int | None:
        """Return where in `values` the enabled variable `key` is; None if there is none."""
        values = cast("list[JsonValue]", self.data["values"])
        places = (
            place
            for place, data in reversed(list(enumerate(values)))
            if isinstance(data, dict) and data.get("key") == key and data.get("enabled", True)
        )
        return next(places, None)

    def _label(self) -> str:
        return f"the environment {self.name!r}"

    def _check(self, data: object) -> None:
        if not isinstance(data, dict) or not isinstance(data.get("values"), list):
            raise NotAnEnvironmentError(f"this is not an environment but {what_it_is(data)}")
