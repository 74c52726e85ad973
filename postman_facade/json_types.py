"""Types of JSON values, for annotations in your code.

from postman_facade.json_types import JsonObject, JsonValue
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, float, bool, None]
"""Any JSON value."""

JsonObject: TypeAlias = dict[str, JsonValue]
"""A JSON object."""

JsonInput: TypeAlias = Union[  # noqa: UP007
    Mapping[str, "JsonInput"], Sequence["JsonInput"], str, int, float, bool, None
]
"""A JSON value as an argument: narrower types such as `dict[str, str]`, and tuples, fit too."""
