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


class CreateMockServerResponseRequestServerResponse(Model):
    """CreateMockServerResponseRequestServerResponse"""

    __slots__ = (
        "name",
        "status_code",
        "headers",
        "language",
        "body",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "statusCode": "status_code",
        "headers": "headers",
        "language": "language",
        "body": "body",
    }

    name: str
    status_code: int
    headers: list[GetMockServerResponseResponseHeadersItem] | Unset
    language: DeleteMockServerResponseResponseLanguage | None | Unset
    body: str | Unset

    def __init__(
        self,
        *,
        name: str,
        status_code: int,
        headers: list[GetMockServerResponseResponseHeadersItem] | Unset = UNSET,
        language: DeleteMockServerResponseResponseLanguage | None | Unset = UNSET,
        body: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.status_code = status_code
        self.headers = headers
        self.language = language
        self.body = body
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
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
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
