from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.create_collection_request_request_data_mode import (
    CreateCollectionRequestRequestDataMode,
)
from ..models.create_collection_request_request_method import (
    CreateCollectionRequestRequestMethod,
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


class CreateCollectionRequestRequest(Model):
    """CreateCollectionRequestRequest"""

    __slots__ = (
        "name",
        "description",
        "method",
        "url",
        "header_data",
        "query_params",
        "data_mode",
        "data",
        "raw_mode_data",
        "graphql_mode_data",
        "data_options",
        "auth",
        "events",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "method": "method",
        "url": "url",
        "headerData": "header_data",
        "queryParams": "query_params",
        "dataMode": "data_mode",
        "data": "data",
        "rawModeData": "raw_mode_data",
        "graphqlModeData": "graphql_mode_data",
        "dataOptions": "data_options",
        "auth": "auth",
        "events": "events",
    }

    name: str | Unset
    description: None | str | Unset
    method: CreateCollectionRequestRequestMethod | Unset
    url: None | str | Unset
    header_data: list[CreateCollectionRequestRequestHeaderDataItem] | Unset
    query_params: list[CreateCollectionRequestRequestQueryParamsItem] | Unset
    data_mode: CreateCollectionRequestRequestDataMode | Unset
    data: list[CreateCollectionRequestRequestDataItem] | None | Unset
    raw_mode_data: None | str | Unset
    graphql_mode_data: CreateCollectionRequestRequestGraphqlModeData | None | Unset
    data_options: CreateCollectionRequestRequestDataOptions | None | Unset
    auth: CreateCollectionRequestRequestAuth | None | Unset
    events: list[CreateCollectionRequestRequestEventsItem] | None | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        method: CreateCollectionRequestRequestMethod | Unset = UNSET,
        url: None | str | Unset = UNSET,
        header_data: list[CreateCollectionRequestRequestHeaderDataItem] | Unset = UNSET,
        query_params: list[CreateCollectionRequestRequestQueryParamsItem] | Unset = UNSET,
        data_mode: CreateCollectionRequestRequestDataMode | Unset = UNSET,
        data: list[CreateCollectionRequestRequestDataItem] | None | Unset = UNSET,
        raw_mode_data: None | str | Unset = UNSET,
        graphql_mode_data: CreateCollectionRequestRequestGraphqlModeData | None | Unset = UNSET,
        data_options: CreateCollectionRequestRequestDataOptions | None | Unset = UNSET,
        auth: CreateCollectionRequestRequestAuth | None | Unset = UNSET,
        events: list[CreateCollectionRequestRequestEventsItem] | None | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.method = method
        self.url = url
        self.header_data = header_data
        self.query_params = query_params
        self.data_mode = data_mode
        self.data = data
        self.raw_mode_data = raw_mode_data
        self.graphql_mode_data = graphql_mode_data
        self.data_options = data_options
        self.auth = auth
        self.events = events
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.method = get("method", ABSENT)
        model.url = get("url", ABSENT)
        value = get("headerData", ABSENT)
        model.header_data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestHeaderDataItem,
            )
        )
        value = get("queryParams", ABSENT)
        model.query_params = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestQueryParamsItem,
            )
        )
        model.data_mode = get("dataMode", ABSENT)
        value = get("data", ABSENT)
        model.data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestDataItem,
            )
        )
        model.raw_mode_data = get("rawModeData", ABSENT)
        value = get("graphqlModeData", ABSENT)
        model.graphql_mode_data = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestGraphqlModeData,
            )
        )
        value = get("dataOptions", ABSENT)
        model.data_options = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestDataOptions,
            )
        )
        value = get("auth", ABSENT)
        model.auth = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestAuth,
            )
        )
        value = get("events", ABSENT)
        model.events = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestEventsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
