"""An environment, whole, with its variables by key."""

from __future__ import annotations

import os
from typing import Any

from postman_facade.documents import text
from postman_facade.errors import NoSuchItem, NotAnEnvironment

Json = dict[str, Any]


class EnvironmentDocument:
    """An environment, kept whole. Its `repr` shows no values."""

    def __init__(
        self, data: Json, *, wrapped: bool = False, style: text.Style | None = None
    ) -> None:
        """`data`: the environment itself; raises NotAnEnvironment when it is something else."""
        if not isinstance(data, dict) or not isinstance(data.get("values"), list):
            what = "a collection" if isinstance(data, dict) and "info" in data else "without values"
            raise NotAnEnvironment(f"this is not an environment: it is {what}")
        self.data = data
        """The environment itself, not a copy."""
        self.wrapped = wrapped
        self._style = style or text.Style()

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> EnvironmentDocument:
        """The environment in a file. Raises NotJson, NotAnEnvironment, DocumentError."""
        return cls._read(text.load(path), str(path))

    @classmethod
    def from_json(cls, data: bytes | str | Json) -> EnvironmentDocument:
        """The environment in JSON text, or in what was decoded from it."""
        if isinstance(data, bytes):
            data = text.decoded(data, "the environment")
        if isinstance(data, str):
            return cls._read(data, "the environment")
        inner = data.get("environment") if isinstance(data, dict) else None
        return cls(inner, wrapped=True) if isinstance(inner, dict) else cls(data)

    @classmethod
    def _read(cls, written: str, where: str) -> EnvironmentDocument:
        value = text.read(written, where)
        style = text.style_of(written)
        if isinstance(value, dict) and isinstance(value.get("environment"), dict):
            return cls(value["environment"], wrapped=True, style=style)
        return cls(value, style=style)

    def __repr__(self) -> str:
        return f"EnvironmentDocument({self.name!r}, {len(self.values)} values)"

    @property
    def name(self) -> str:
        return str(self.data.get("name", ""))

    @name.setter
    def name(self, name: str) -> None:
        self.data["name"] = name

    @property
    def id(self) -> str | None:
        found: str | None = self.data.get("id")
        return found

    @property
    def values(self) -> list[Json]:
        """The variables, not copies: `key`, `value`, `enabled`, `type` and whatever else they have."""
        found: list[Json] = self.data["values"]
        return found

    def get(self, key: str) -> Any:
        """The value of the enabled variable `key`. Raises NoSuchItem."""
        return self._variable(key).get("value")

    def set(self, key: str, value: Any, *, type: str | None = None) -> None:
        """Change the enabled variable `key`, or add it; disabled ones of the same key are left alone."""
        try:
            variable = self._variable(key)
        except NoSuchItem:
            variable = {"key": key, "value": value, "enabled": True, "type": type or "default"}
            self.values.append(variable)
            return
        variable["value"] = value
        if type is not None:
            variable["type"] = type

    def unset(self, key: str) -> None:
        """Take the enabled variable `key` away. Raises NoSuchItem."""
        variable = self._variable(key)
        self.values[:] = [kept for kept in self.values if kept is not variable]

    def to_json(self) -> bytes:
        """The document as it was read, on one line: with its wrapper if it had one."""
        return text.as_bytes(text.write(self._whole()))

    def to_request(self) -> bytes:
        """The document as a request body: always with the wrapper."""
        return text.as_bytes(text.write({"environment": self.data}))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all, with the indentation it was read with."""
        written = text.write(self._whole(), self._style.indent) + self._style.end
        text.save(path, text.as_bytes(written))

    def _whole(self) -> Json:
        return {"environment": self.data} if self.wrapped else self.data

    def _variable(self, key: str) -> Json:
        # The last enabled one wins, as it does in Postman.
        for variable in reversed(self.values):
            if variable.get("key") == key and variable.get("enabled", True):
                return variable
        raise NoSuchItem(f"the environment {self.name!r} has no enabled variable {key!r}")
