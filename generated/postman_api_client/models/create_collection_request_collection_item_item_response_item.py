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

    from ..models.create_collection_request_collection_item_item_request_header_item import (
        CreateCollectionRequestCollectionItemItemRequestHeaderItem,
    )
    from ..models.create_collection_request_collection_item_item_response_item_original_request import (
        CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest,
    )


class CreateCollectionRequestCollectionItemItemResponseItem(Model):
    """CreateCollectionRequestCollectionItemItemResponseItem"""

    __slots__ = (
        "original_request",
        "response_time",
        "header",
        "body",
        "status",
        "code",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "originalRequest": "original_request",
        "responseTime": "response_time",
        "header": "header",
        "body": "body",
        "status": "status",
        "code": "code",
    }

    original_request: CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest | Unset
    response_time: float | None | Unset
    header: list[CreateCollectionRequestCollectionItemItemRequestHeaderItem] | None | str | Unset
    body: None | str | Unset
    status: str | Unset
    code: int | Unset

    def __init__(
        self,
        *,
        original_request: CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest
        | Unset = UNSET,
        response_time: float | None | Unset = UNSET,
        header: list[CreateCollectionRequestCollectionItemItemRequestHeaderItem]
        | None
        | str
        | Unset = UNSET,
        body: None | str | Unset = UNSET,
        status: str | Unset = UNSET,
        code: int | Unset = UNSET,
    ) -> None:
        self.original_request = original_request
        self.response_time = response_time
        self.header = header
        self.body = body
        self.status = status
        self.code = code
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("originalRequest", ABSENT)
        model.original_request = (
            models.CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        model.response_time = get("responseTime", ABSENT)
        value = get("header", ABSENT)
        model.header = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionItemItemRequestHeaderItem,
            )
        )
        model.body = get("body", ABSENT)
        model.status = get("status", ABSENT)
        model.code = get("code", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
