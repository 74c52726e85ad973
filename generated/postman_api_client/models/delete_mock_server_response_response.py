from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.delete_mock_server_response_response_language import (
    DeleteMockServerResponseResponseLanguage,
)
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


class DeleteMockServerResponseResponse(Model):
    """DeleteMockServerResponseResponse"""

    __slots__ = (
        "id",
        "name",
        "status_code",
        "headers",
        "language",
        "body",
        "created_by",
        "updated_by",
        "created_at",
        "mock",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "statusCode": "status_code",
        "headers": "headers",
        "language": "language",
        "body": "body",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "mock": "mock",
        "updatedAt": "updated_at",
    }

    id: str
    name: str
    status_code: int
    headers: list[GetMockServerResponseResponseHeadersItem]
    language: DeleteMockServerResponseResponseLanguage | None
    body: str
    created_by: str
    updated_by: str
    created_at: str
    mock: str | Unset
    updated_at: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        status_code: int,
        headers: list[GetMockServerResponseResponseHeadersItem],
        language: DeleteMockServerResponseResponseLanguage | None,
        body: str,
        created_by: str,
        updated_by: str,
        created_at: str,
        mock: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.status_code = status_code
        self.headers = headers
        self.language = language
        self.body = body
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.mock = mock
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.status_code = get("statusCode", ABSENT)
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
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.mock = get("mock", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
