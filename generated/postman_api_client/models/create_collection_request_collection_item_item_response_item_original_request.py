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

    from ..models.create_collection_request_collection_auth import (
        CreateCollectionRequestCollectionAuth,
    )
    from ..models.create_collection_request_collection_item_item_request_header_item import (
        CreateCollectionRequestCollectionItemItemRequestHeaderItem,
    )
    from ..models.put_collection_request_collection_item_item_request_body import (
        PutCollectionRequestCollectionItemItemRequestBody,
    )
    from ..models.put_collection_request_collection_item_item_request_url_variant_2 import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2,
    )


class CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest(Model):
    """CreateCollectionRequestCollectionItemItemResponseItemOriginalRequest"""

    __slots__ = (
        "url",
        "auth",
        "method",
        "description",
        "header",
        "body",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "auth": "auth",
        "method": "method",
        "description": "description",
        "header": "header",
        "body": "body",
    }

    url: None | PutCollectionRequestCollectionItemItemRequestUrlVariant2 | str | Unset
    auth: CreateCollectionRequestCollectionAuth | Unset
    method: str | Unset
    description: None | str | Unset
    header: list[CreateCollectionRequestCollectionItemItemRequestHeaderItem] | Unset
    body: PutCollectionRequestCollectionItemItemRequestBody | Unset

    def __init__(
        self,
        *,
        url: None | PutCollectionRequestCollectionItemItemRequestUrlVariant2 | str | Unset = UNSET,
        auth: CreateCollectionRequestCollectionAuth | Unset = UNSET,
        method: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        header: list[CreateCollectionRequestCollectionItemItemRequestHeaderItem] | Unset = UNSET,
        body: PutCollectionRequestCollectionItemItemRequestBody | Unset = UNSET,
    ) -> None:
        self.url = url
        self.auth = auth
        self.method = method
        self.description = description
        self.header = header
        self.body = body
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("url", ABSENT)
        model.url = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PutCollectionRequestCollectionItemItemRequestUrlVariant2,
            )
        )
        value = get("auth", ABSENT)
        model.auth = (
            models.CreateCollectionRequestCollectionAuth.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.method = get("method", ABSENT)
        model.description = get("description", ABSENT)
        value = get("header", ABSENT)
        model.header = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestCollectionItemItemRequestHeaderItem,
            )
        )
        value = get("body", ABSENT)
        model.body = (
            models.PutCollectionRequestCollectionItemItemRequestBody.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
