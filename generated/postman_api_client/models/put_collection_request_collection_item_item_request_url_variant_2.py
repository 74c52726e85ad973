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

    from ..models.put_collection_request_collection_item_item_request_url_variant_2_query_item import (
        PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
    )
    from ..models.put_collection_request_collection_item_item_variable_item_variant_1 import (
        PutCollectionRequestCollectionItemItemVariableItemVariant1,
    )


class PutCollectionRequestCollectionItemItemRequestUrlVariant2(Model):
    """PutCollectionRequestCollectionItemItemRequestUrlVariant2"""

    __slots__ = (
        "raw",
        "protocol",
        "host",
        "path",
        "port",
        "query",
        "variable",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "raw": "raw",
        "protocol": "protocol",
        "host": "host",
        "path": "path",
        "port": "port",
        "query": "query",
        "variable": "variable",
    }

    raw: str | Unset
    protocol: str | Unset
    host: list[None | str] | Unset
    path: list[str] | Unset
    port: str | Unset
    query: list[PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem] | Unset
    variable: list[PutCollectionRequestCollectionItemItemVariableItemVariant1] | Unset

    def __init__(
        self,
        *,
        raw: str | Unset = UNSET,
        protocol: str | Unset = UNSET,
        host: list[None | str] | Unset = UNSET,
        path: list[str] | Unset = UNSET,
        port: str | Unset = UNSET,
        query: list[PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem]
        | Unset = UNSET,
        variable: list[PutCollectionRequestCollectionItemItemVariableItemVariant1] | Unset = UNSET,
    ) -> None:
        self.raw = raw
        self.protocol = protocol
        self.host = host
        self.path = path
        self.port = port
        self.query = query
        self.variable = variable
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.raw = get("raw", ABSENT)
        model.protocol = get("protocol", ABSENT)
        model.host = get("host", ABSENT)
        model.path = get("path", ABSENT)
        model.port = get("port", ABSENT)
        value = get("query", ABSENT)
        model.query = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PutCollectionRequestCollectionItemItemRequestUrlVariant2QueryItem,
            )
        )
        value = get("variable", ABSENT)
        model.variable = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PutCollectionRequestCollectionItemItemVariableItemVariant1,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
