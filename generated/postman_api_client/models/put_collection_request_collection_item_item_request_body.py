from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.put_collection_request_collection_item_item_request_body_mode import (
    PutCollectionRequestCollectionItemItemRequestBodyMode,
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

    from ..models.json_object import JsonObject
    from ..models.put_collection_request_collection_item_item_request_body_file import (
        PutCollectionRequestCollectionItemItemRequestBodyFile,
    )
    from ..models.put_collection_request_collection_item_item_request_body_graphql import (
        PutCollectionRequestCollectionItemItemRequestBodyGraphql,
    )
    from ..models.put_collection_request_collection_item_item_request_body_urlencoded_item import (
        PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
    )


class PutCollectionRequestCollectionItemItemRequestBody(Model):
    """PutCollectionRequestCollectionItemItemRequestBody"""

    __slots__ = (
        "mode",
        "raw",
        "urlencoded",
        "formdata",
        "file",
        "graphql",
        "options",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "raw": "raw",
        "urlencoded": "urlencoded",
        "formdata": "formdata",
        "file": "file",
        "graphql": "graphql",
        "options": "options",
    }

    mode: PutCollectionRequestCollectionItemItemRequestBodyMode | Unset
    raw: str | Unset
    urlencoded: list[PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem] | Unset
    formdata: list[JsonObject] | Unset
    file: PutCollectionRequestCollectionItemItemRequestBodyFile | Unset
    graphql: PutCollectionRequestCollectionItemItemRequestBodyGraphql | Unset
    options: JsonObject | Unset

    def __init__(
        self,
        *,
        mode: PutCollectionRequestCollectionItemItemRequestBodyMode | Unset = UNSET,
        raw: str | Unset = UNSET,
        urlencoded: list[PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem]
        | Unset = UNSET,
        formdata: list[JsonObject] | Unset = UNSET,
        file: PutCollectionRequestCollectionItemItemRequestBodyFile | Unset = UNSET,
        graphql: PutCollectionRequestCollectionItemItemRequestBodyGraphql | Unset = UNSET,
        options: JsonObject | Unset = UNSET,
    ) -> None:
        self.mode = mode
        self.raw = raw
        self.urlencoded = urlencoded
        self.formdata = formdata
        self.file = file
        self.graphql = graphql
        self.options = options
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.mode = get("mode", ABSENT)
        model.raw = get("raw", ABSENT)
        value = get("urlencoded", ABSENT)
        model.urlencoded = (
            value
            if value is ABSENT
            else decode(
                value,
                models.PutCollectionRequestCollectionItemItemRequestBodyUrlencodedItem,
            )
        )
        value = get("formdata", ABSENT)
        model.formdata = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        value = get("file", ABSENT)
        model.file = (
            models.PutCollectionRequestCollectionItemItemRequestBodyFile.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("graphql", ABSENT)
        model.graphql = (
            models.PutCollectionRequestCollectionItemItemRequestBodyGraphql.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("options", ABSENT)
        model.options = models.JsonObject.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
