from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.usage_limit import UsageLimit
    from ..models.user import User


class AuthenticatedUser(Model):
    """AuthenticatedUser"""

    __slots__ = (
        "user",
        "operations",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "user": "user",
        "operations": "operations",
    }

    user: User
    operations: list[UsageLimit]

    def __init__(
        self,
        *,
        user: User,
        operations: list[UsageLimit],
    ) -> None:
        self.user = user
        self.operations = operations
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("user", ABSENT)
        model.user = models.User.from_dict(value) if isinstance(value, dict) else value
        value = get("operations", ABSENT)
        model.operations = (
            value
            if value is ABSENT
            else decode(
                value,
                models.UsageLimit,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
