from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class CreateWebhookRequestWebhook(Model):
    """CreateWebhookRequestWebhook"""

    __slots__ = (
        "collection",
        "name",
        "environment",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "collection": "collection",
        "name": "name",
        "environment": "environment",
    }

    collection: str
    name: str
    environment: str | Unset

    def __init__(
        self,
        *,
        collection: str,
        name: str,
        environment: str | Unset = UNSET,
    ) -> None:
        self.collection = collection
        self.name = name
        self.environment = environment
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.collection = get("collection", ABSENT)
        model.name = get("name", ABSENT)
        model.environment = get("environment", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
