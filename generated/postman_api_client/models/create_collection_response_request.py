from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_collection_request_request_data_mode import (
    CreateCollectionRequestRequestDataMode,
)
from ..models.create_collection_request_request_method import (
    CreateCollectionRequestRequestMethod,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_collection_request_request_data_options import (
        CreateCollectionRequestRequestDataOptions,
    )
    from ..models.create_collection_response_request_headers_item import (
        CreateCollectionResponseRequestHeadersItem,
    )
    from ..models.create_collection_response_request_response_code import (
        CreateCollectionResponseRequestResponseCode,
    )
    from ..types import JsonValue


@_attrs_define
class CreateCollectionResponseRequest:
    """CreateCollectionResponseRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "description",
            "url",
            "method",
            "headers",
            "dataMode",
            "rawModeData",
            "dataOptions",
            "responseCode",
            "status",
            "time",
            "cookies",
            "mime",
            "text",
            "language",
            "rawDataType",
            "requestObject",
        )
    )

    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    url: None | str | Unset = UNSET
    method: CreateCollectionRequestRequestMethod | Unset = UNSET
    headers: list[CreateCollectionResponseRequestHeadersItem] | Unset = UNSET
    data_mode: CreateCollectionRequestRequestDataMode | Unset = UNSET
    raw_mode_data: None | str | Unset = UNSET
    data_options: CreateCollectionRequestRequestDataOptions | None | Unset = UNSET
    response_code: CreateCollectionResponseRequestResponseCode | Unset = UNSET
    status: None | str | Unset = UNSET
    time: str | Unset = UNSET
    cookies: None | str | Unset = UNSET
    mime: None | str | Unset = UNSET
    text: str | Unset = UNSET
    language: str | Unset = UNSET
    raw_data_type: None | str | Unset = UNSET
    request_object: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("description", self.description),
                ("url", self.url),
                ("method", self.method),
                ("headers", self.headers),
                ("dataMode", self.data_mode),
                ("rawModeData", self.raw_mode_data),
                ("dataOptions", self.data_options),
                ("responseCode", self.response_code),
                ("status", self.status),
                ("time", self.time),
                ("cookies", self.cookies),
                ("mime", self.mime),
                ("text", self.text),
                ("language", self.language),
                ("rawDataType", self.raw_data_type),
                ("requestObject", self.request_object),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_request_data_options import (
            CreateCollectionRequestRequestDataOptions,
        )
        from ..models.create_collection_response_request_headers_item import (
            CreateCollectionResponseRequestHeadersItem,
        )
        from ..models.create_collection_response_request_response_code import (
            CreateCollectionResponseRequestResponseCode,
        )

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            url=d.pop("url", UNSET),
            method=d.pop("method", UNSET),
            headers=decode(
                d.pop("headers", UNSET),
                CreateCollectionResponseRequestHeadersItem,
            ),
            data_mode=d.pop("dataMode", UNSET),
            raw_mode_data=d.pop("rawModeData", UNSET),
            data_options=decode(
                d.pop("dataOptions", UNSET),
                CreateCollectionRequestRequestDataOptions,
            ),
            response_code=decode(
                d.pop("responseCode", UNSET),
                CreateCollectionResponseRequestResponseCode,
            ),
            status=d.pop("status", UNSET),
            time=d.pop("time", UNSET),
            cookies=d.pop("cookies", UNSET),
            mime=d.pop("mime", UNSET),
            text=d.pop("text", UNSET),
            language=d.pop("language", UNSET),
            raw_data_type=d.pop("rawDataType", UNSET),
            request_object=d.pop("requestObject", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
