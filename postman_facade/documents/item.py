"""The common base of collections, folders and requests."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import ClassVar

from postman_facade.documents.auth import Auth
from postman_facade.documents.fields import Variables
from postman_facade.documents.place import Place, describe, described, require_text
from postman_facade.documents.scripts import Scripts
from postman_facade.json_types import JsonObject, JsonValue

Above = tuple[str, int]
"""The path of a folder with a `/` at its end, and the count of renames for which it is true."""
_UNKNOWN: Above = ("", -1)


class Renames:
    """How often items were renamed or moved, so that paths need not be put together each time."""

    count: ClassVar[int] = 0


class Node(ABC):
    """A collection, or what is in it at any depth."""

    __slots__ = ()

    data: JsonObject
    """The JSON itself, not a copy."""
    _parent: Node | None
    """The parent; None for the collection, and for an item outside of one."""

    @property
    def auth(self) -> Auth:
        """How requests authenticate: `auth.bearer("{{token}}")`."""
        return Auth(self._setting("auth"), self._is_2_0)

    @property
    def scripts(self) -> Scripts:
        """The scripts: `scripts.test = "pm.test(...)"`."""
        return Scripts(self._place("event"))

    @property
    def variables(self) -> Variables:
        """The variables: `variables["host"] = "https://example.com"`."""
        return Variables(self._place("variable"), self._note_removed_variable)

    def _place(self, key: str) -> Place:
        return Place(self._label, key, lambda: self.data, lambda: self.data)

    def _setting(self, key: str) -> Place:
        """The place of the parts that a request keeps in its `request`."""
        return self._place(key)

    @abstractmethod
    def _label(self) -> str:
        """Return what to call it in errors."""

    def _top(self) -> Node:
        top = self
        while top._parent is not None:
            top = top._parent
        return top

    def _is_2_0(self) -> bool:
        info = self._top().data.get("info")
        return isinstance(info, dict) and "/v2.0" in str(info.get("schema"))

    def _note_removed_variable(self, key: str) -> None:
        """Called after a variable was removed or renamed."""
        return

    def _note_removed(self, item: Item, *, stays: bool = False) -> None:
        """Called on the collection before an item is removed, or `stays` under another path."""
        return


class Item(Node):
    """A view of a folder or request: its JSON, and the path of names that leads to it."""

    __slots__ = ("_above", "_parent", "data")

    def __init__(
        self, data: JsonObject, parent: Node | None = None, above: Above = _UNKNOWN
    ) -> None:
        self.data = data
        self._parent = parent
        self._above = above

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.path!r})"

    def __eq__(self, other: object) -> bool:
        """Whether it is a view of the same item."""
        return isinstance(other, Item) and other.data is self.data

    def __hash__(self) -> int:
        return id(self.data)

    @property
    def path(self) -> str:
        """The names from the top, joined by `/`; a `/` inside a name is written `\\/`."""
        part = _path_part(self.data.get("name"))
        above, renames = self._above
        if renames == Renames.count:
            return above + part
        node = self._parent
        while isinstance(node, Item):
            part = f"{node._path_part}/{part}"
            node = node._parent
        return part

    @property
    def _path_part(self) -> str:
        return _path_part(self.data.get("name"))

    @property
    def name(self) -> str:
        name = self.data.get("name")
        return name if isinstance(name, str) else ""

    @name.setter
    def name(self, name: str) -> None:
        if require_text(name, "a name") != self.name:
            self._top()._note_removed(self, stays=True)
            self.data["name"] = name
            Renames.count += 1

    @property
    def id(self) -> str | None:
        id = self.data.get("id") or self.data.get("_postman_id")
        return id if isinstance(id, str) else None

    @property
    def uid(self) -> str | None:
        """The id with its owner before it; only what was read from the service has one."""
        uid = self.data.get("uid")
        return uid if isinstance(uid, str) else None

    @property
    def description(self) -> str | None:
        return described(self._described())

    @description.setter
    def description(self, description: str | None) -> None:
        describe(self._described(), description)

    def _described(self) -> JsonObject:
        """The object that holds the description."""
        return self.data

    def _label(self) -> str:
        return f"the {type(self).__name__.lower()} {self.path!r}"


def _path_part(name: JsonValue) -> str:
    """A name as a part of paths: its `/` escaped, and a `\\` that would look like an escape."""
    if not isinstance(name, str):
        return ""
    if "/" not in name and name[-1:] != "\\":
        return name
    return re.sub(r"(?<!\\)(\\*)(/|\Z)", lambda m: m[1] * 2 + ("\\/" if m[2] else ""), name)
