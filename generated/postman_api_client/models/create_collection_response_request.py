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

    from ..models.create_collection_request_request_data_options import (
        CreateCollectionRequestRequestDataOptions,
    )
    from ..models.create_collection_response_request_headers_item import (
        CreateCollectionResponseRequestHeadersItem,
    )
    from ..models.create_collection_response_request_response_code import (
        CreateCollectionResponseRequestResponseCode,
    )


class CreateCollectionResponseRequest(Model):
    """CreateCollectionResponseRequest"""

    __slots__ = (
        "name",
        "description",
        "url",
        "method",
        "headers",
        "data_mode",
        "raw_mode_data",
        "data_options",
        "response_code",
        "status",
        "time",
        "cookies",
        "mime",
        "text",
        "language",
        "raw_data_type",
        "request_object",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "url": "url",
        "method": "method",
        "headers": "headers",
        "dataMode": "data_mode",
        "rawModeData": "raw_mode_data",
        "dataOptions": "data_options",
        "responseCode": "response_code",
        "status": "status",
        "time": "time",
        "cookies": "cookies",
        "mime": "mime",
        "text": "text",
        "language": "language",
        "rawDataType": "raw_data_type",
        "requestObject": "request_object",
    }

    name: str | Unset
    description: None | str | Unset
    url: None | str | Unset
    method: CreateCollectionRequestRequestMethod | Unset
    headers: list[CreateCollectionResponseRequestHeadersItem] | Unset
    data_mode: CreateCollectionRequestRequestDataMode | Unset
    raw_mode_data: None | str | Unset
    data_options: CreateCollectionRequestRequestDataOptions | None | Unset
    response_code: CreateCollectionResponseRequestResponseCode | Unset
    status: None | str | Unset
    time: str | Unset
    cookies: None | str | Unset
    mime: None | str | Unset
    text: str | Unset
    language: str | Unset
    raw_data_type: None | str | Unset
    request_object: str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        url: None | str | Unset = UNSET,
        method: CreateCollectionRequestRequestMethod | Unset = UNSET,
        headers: list[CreateCollectionResponseRequestHeadersItem] | Unset = UNSET,
        data_mode: CreateCollectionRequestRequestDataMode | Unset = UNSET,
        raw_mode_data: None | str | Unset = UNSET,
        data_options: CreateCollectionRequestRequestDataOptions | None | Unset = UNSET,
        response_code: CreateCollectionResponseRequestResponseCode | Unset = UNSET,
        status: None | str | Unset = UNSET,
        time: str | Unset = UNSET,
        cookies: None | str | Unset = UNSET,
        mime: None | str | Unset = UNSET,
        text: str | Unset = UNSET,
        language: str | Unset = UNSET,
        raw_data_type: None | str | Unset = UNSET,
        request_object: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.url = url
        self.method = method
        self.headers = headers
        self.data_mode = data_mode
        self.raw_mode_data = raw_mode_data
        self.data_options = data_options
        self.response_code = response_code
        self.status = status
        self.time = time
        self.cookies = cookies
        self.mime = mime
        self.text = text
        self.language = language
        self.raw_data_type = raw_data_type
        self.request_object = request_object
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.url = get("url", ABSENT)
        model.method = get("method", ABSENT)
        value = get("headers", ABSENT)
        model.headers = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionResponseRequestHeadersItem,
            )
        )
        model.data_mode = get("dataMode", ABSENT)
        model.raw_mode_data = get("rawModeData", ABSENT)
        value = get("dataOptions", ABSENT)
        model.data_options = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateCollectionRequestRequestDataOptions,
            )
        )
        value = get("responseCode", ABSENT)
        model.response_code = (
            models.CreateCollectionResponseRequestResponseCode.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.status = get("status", ABSENT)
        model.time = get("time", ABSENT)
        model.cookies = get("cookies", ABSENT)
        model.mime = get("mime", ABSENT)
        model.text = get("text", ABSENT)
        model.language = get("language", ABSENT)
        model.raw_data_type = get("rawDataType", ABSENT)
        model.request_object = get("requestObject", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
