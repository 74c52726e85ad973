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

    from ..models.mock_config import MockConfig


class Mock(Model):
    """Mock"""

    __slots__ = (
        "id",
        "owner",
        "uid",
        "collection",
        "mock_url",
        "name",
        "config",
        "created_at",
        "updated_at",
        "environment",
        "is_public",
        "deactivated",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "owner": "owner",
        "uid": "uid",
        "collection": "collection",
        "mockUrl": "mock_url",
        "name": "name",
        "config": "config",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "environment": "environment",
        "isPublic": "is_public",
        "deactivated": "deactivated",
    }

    id: str
    owner: str
    uid: str
    collection: str
    mock_url: str
    name: str
    config: MockConfig
    created_at: str
    updated_at: str
    environment: str | Unset
    is_public: bool | Unset
    deactivated: bool | Unset

    def __init__(
        self,
        *,
        id: str,
        owner: str,
        uid: str,
        collection: str,
        mock_url: str,
        name: str,
        config: MockConfig,
        created_at: str,
        updated_at: str,
        environment: str | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
    ) -> None:
        self.id = id
        self.owner = owner
        self.uid = uid
        self.collection = collection
        self.mock_url = mock_url
        self.name = name
        self.config = config
        self.created_at = created_at
        self.updated_at = updated_at
        self.environment = environment
        self.is_public = is_public
        self.deactivated = deactivated
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.owner = get("owner", ABSENT)
        model.uid = get("uid", ABSENT)
        model.collection = get("collection", ABSENT)
        model.mock_url = get("mockUrl", ABSENT)
        model.name = get("name", ABSENT)
        value = get("config", ABSENT)
        model.config = models.MockConfig.from_dict(value) if isinstance(value, dict) else value
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.environment = get("environment", ABSENT)
        model.is_public = get("isPublic", ABSENT)
        model.deactivated = get("deactivated", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
