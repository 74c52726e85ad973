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

    from ..models.create_collection_request_request_auth import (
        CreateCollectionRequestRequestAuth,
    )
    from ..models.create_collection_request_request_data_item import (
        CreateCollectionRequestRequestDataItem,
    )
    from ..models.create_collection_request_request_data_options import (
        CreateCollectionRequestRequestDataOptions,
    )
    from ..models.create_collection_request_request_events_item import (
        CreateCollectionRequestRequestEventsItem,
    )
    from ..models.create_collection_request_request_graphql_mode_data import (
        CreateCollectionRequestRequestGraphqlModeData,
    )
    from ..models.create_collection_request_request_header_data_item import (
        CreateCollectionRequestRequestHeaderDataItem,
    )
    from ..models.create_collection_request_request_query_params_item import (
        CreateCollectionRequestRequestQueryParamsItem,
    )
    from ..types import JsonValue


@_attrs_define
class CreateCollectionRequestRequest:
    """CreateCollectionRequestRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "description",
            "method",
            "url",
            "headerData",
            "queryParams",
            "dataMode",
            "data",
            "rawModeData",
            "graphqlModeData",
            "dataOptions",
            "auth",
            "events",
        )
    )

    name: str | Unset = UNSET
    description: None | str | Unset = UNSET
    method: CreateCollectionRequestRequestMethod | Unset = UNSET
    url: None | str | Unset = UNSET
    header_data: list[CreateCollectionRequestRequestHeaderDataItem] | Unset = UNSET
    query_params: list[CreateCollectionRequestRequestQueryParamsItem] | Unset = UNSET
    data_mode: CreateCollectionRequestRequestDataMode | Unset = UNSET
    data: list[CreateCollectionRequestRequestDataItem] | None | Unset = UNSET
    raw_mode_data: None | str | Unset = UNSET
    graphql_mode_data: CreateCollectionRequestRequestGraphqlModeData | None | Unset = UNSET
    data_options: CreateCollectionRequestRequestDataOptions | None | Unset = UNSET
    auth: CreateCollectionRequestRequestAuth | None | Unset = UNSET
    events: list[CreateCollectionRequestRequestEventsItem] | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("description", self.description),
                ("method", self.method),
                ("url", self.url),
                ("headerData", self.header_data),
                ("queryParams", self.query_params),
                ("dataMode", self.data_mode),
                ("data", self.data),
                ("rawModeData", self.raw_mode_data),
                ("graphqlModeData", self.graphql_mode_data),
                ("dataOptions", self.data_options),
                ("auth", self.auth),
                ("events", self.events),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_collection_request_request_auth import (
            CreateCollectionRequestRequestAuth,
        )
        from ..models.create_collection_request_request_data_item import (
            CreateCollectionRequestRequestDataItem,
        )
        from ..models.create_collection_request_request_data_options import (
            CreateCollectionRequestRequestDataOptions,
        )
        from ..models.create_collection_request_request_events_item import (
            CreateCollectionRequestRequestEventsItem,
        )
        from ..models.create_collection_request_request_graphql_mode_data import (
            CreateCollectionRequestRequestGraphqlModeData,
        )
        from ..models.create_collection_request_request_header_data_item import (
            CreateCollectionRequestRequestHeaderDataItem,
        )
        from ..models.create_collection_request_request_query_params_item import (
            CreateCollectionRequestRequestQueryParamsItem,
        )

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            description=d.pop("description", UNSET),
            method=d.pop("method", UNSET),
            url=d.pop("url", UNSET),
            header_data=decode(
                d.pop("headerData", UNSET),
                CreateCollectionRequestRequestHeaderDataItem,
            ),
            query_params=decode(
                d.pop("queryParams", UNSET),
                CreateCollectionRequestRequestQueryParamsItem,
            ),
            data_mode=d.pop("dataMode", UNSET),
            data=decode(
                d.pop("data", UNSET),
                CreateCollectionRequestRequestDataItem,
            ),
            raw_mode_data=d.pop("rawModeData", UNSET),
            graphql_mode_data=decode(
                d.pop("graphqlModeData", UNSET),
                CreateCollectionRequestRequestGraphqlModeData,
            ),
            data_options=decode(
                d.pop("dataOptions", UNSET),
                CreateCollectionRequestRequestDataOptions,
            ),
            auth=decode(
                d.pop("auth", UNSET),
                CreateCollectionRequestRequestAuth,
            ),
            events=decode(
                d.pop("events", UNSET),
                CreateCollectionRequestRequestEventsItem,
            ),
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
