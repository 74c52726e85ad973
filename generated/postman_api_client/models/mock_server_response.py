from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_mock_server_response_response_headers_item import (
        GetMockServerResponseResponseHeadersItem,
    )


class MockServerResponse(Model):
    """MockServerResponse"""

    __slots__ = (
        "created_at",
        "updated_at",
        "id",
        "name",
        "status_code",
        "created_by",
        "updated_by",
        "headers",
        "language",
        "body",
        "mock",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "name": "name",
        "statusCode": "status_code",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "headers": "headers",
        "language": "language",
        "body": "body",
        "mock": "mock",
    }

    created_at: str
    updated_at: str
    id: str
    name: str
    status_code: int
    created_by: str
    updated_by: str
    headers: list[GetMockServerResponseResponseHeadersItem] | Unset
    language: str | Unset
    body: str | Unset
    mock: str | Unset

    def __init__(
        self,
        *,
        created_at: str,
        updated_at: str,
        id: str,
        name: str,
        status_code: int,
        created_by: str,
        updated_by: str,
        headers: list[GetMockServerResponseResponseHeadersItem] | Unset = UNSET,
        language: str | Unset = UNSET,
        body: str | Unset = UNSET,
        mock: str | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.name = name
        self.status_code = status_code
        self.created_by = created_by
        self.updated_by = updated_by
        self.headers = headers
        self.language = language
        self.body = body
        self.mock = mock
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.status_code = get("statusCode", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        value = get("headers", ABSENT)
        model.headers = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetMockServerResponseResponseHeadersItem,
            )
        )
        model.language = get("language", ABSENT)
        model.body = get("body", ABSENT)
        model.mock = get("mock", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
