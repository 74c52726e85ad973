from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.mock_config_update import MockConfigUpdate


class MockUpdate(Model):
    """MockUpdate"""

    __slots__ = (
        "name",
        "environment",
        "description",
        "private",
        "version_tag",
        "collection",
        "config",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "environment": "environment",
        "description": "description",
        "private": "private",
        "versionTag": "version_tag",
        "collection": "collection",
        "config": "config",
    }

    name: str | Unset
    environment: str | Unset
    description: str | Unset
    private: bool | Unset
    version_tag: str | Unset
    collection: str | Unset
    config: MockConfigUpdate | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        description: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        version_tag: str | Unset = UNSET,
        collection: str | Unset = UNSET,
        config: MockConfigUpdate | Unset = UNSET,
    ) -> None:
        self.name = name
        self.environment = environment
        self.description = description
        self.private = private
        self.version_tag = version_tag
        self.collection = collection
        self.config = config
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.environment = get("environment", ABSENT)
        model.description = get("description", ABSENT)
        model.private = get("private", ABSENT)
        model.version_tag = get("versionTag", ABSENT)
        model.collection = get("collection", ABSENT)
        value = get("config", ABSENT)
        model.config = (
            models.MockConfigUpdate.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
