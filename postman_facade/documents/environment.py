"""An environment, whole, with its variables by key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from postman_facade.documents import service_keys
from postman_facade.documents.content import environment_content
from postman_facade.documents.document import Document, what_it_is
from postman_facade.documents.elements import Element, variables
from postman_facade.errors import ItemNotFoundError, NotAnEnvironmentError

Json = dict[str, Any]


class Variable:
    """A view of one variable. Its `repr` does not show the value."""

    __slots__ = ("data",)

    def __init__(self, data: Json) -> None:
        self.data = data
        """The variable itself, not a copy."""

    def __repr__(self) -> str:
        return f"Variable({self.key!r}{'' if self.enabled else ', enabled=False'})"

    @property
    def key(self) -> str:
        return str(self.data.get("key", ""))

    @key.setter
    def key(self, key: str) -> None:
        if key != self.key:
            self.data["key"] = key

    @property
    def value(self) -> Any:
        return self.data.get("value")

    @value.setter
    def value(self, value: Any) -> None:
        if value is not self.value:
            self.data["value"] = value

    @property
    def enabled(self) -> bool:
        return bool(self.data.get("enabled", True))

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        if enabled != self.enabled:
            self.data["enabled"] = enabled

    @property
    def type(self) -> str:
        """`default` or `secret`, among others."""
        return str(self.data.get("type", "default"))

    @type.setter
    def type(self, type: str) -> None:
        if type != self.type:
            self.data["type"] = type


class EnvironmentDocument(Document):
    """An environment, kept whole. Raises NotAnEnvironmentError for anything else.

    Several variables may have the same key: the last one that is enabled counts, as in Postman.
    """

    kind = "environment"
    _id_key = "id"
    _keys = service_keys.ENVIRONMENT

    def __repr__(self) -> str:
        return f"EnvironmentDocument({self.name!r}, {len(self.values)} values)"

    @property
    def entries(self) -> list[Json]:
        """The JSON of the variables, not copies."""
        return cast("list[Json]", self.data["values"])

    @property
    def values(self) -> list[Variable]:
        """Views of the variables, disabled ones included; the JSON itself is `data["values"]`."""
        return [Variable(entry) for entry in self.entries if isinstance(entry, dict)]

    def get(self, key: str) -> Any:
        """The value of the enabled variable `key`. Raises ItemNotFoundError."""
        variable = self._variable(key)
        if variable is None:
            raise self._missing(key)
        return variable.value

    def set(self, key: str, value: Any, *, type: str | None = None) -> None:
        """Change the enabled variable `key`, or add it; disabled ones of the same key stay."""
        variable = self._variable(key)
        if variable is None:
            added = {"key": key, "value": value, "enabled": True, "type": type or "default"}
            self.entries.append(added)
            return
        variable.value = value
        if type is not None:
            variable.type = type

    def unset(self, key: str) -> None:
        """Take the enabled variable `key` away. Raises ItemNotFoundError."""
        variable = self._variable(key)
        if variable is None:
            raise self._missing(key)
        values = self.entries
        values[:] = [kept for kept in values if kept is not variable.data]
        self._removed.add(("variable", key))

    def elements(self) -> Iterator[Element]:
        return variables(self.entries)

    def content(self) -> Json:
        return environment_content(self.data)

    def position(self, key: str) -> int | None:
        """Where in `data["values"]` the enabled variable `key` is; None when there is none."""
        values = self.entries
        for position in range(len(values) - 1, -1, -1):
            data = values[position]
            if not isinstance(data, dict):
                continue
            variable = Variable(data)
            if variable.key == key and variable.enabled:
                return position
        return None

    def _variable(self, key: str) -> Variable | None:
        position = self.position(key)
        return None if position is None else Variable(self.entries[position])

    def _missing(self, key: str) -> ItemNotFoundError:
        return ItemNotFoundError(f"the environment {self.name!r} has no enabled variable {key!r}")

    def _check(self, data: Any) -> None:
        if not isinstance(data, dict) or not isinstance(data.get("values"), list):
            raise NotAnEnvironmentError(f"this is no environment, but {what_it_is(data)}")
