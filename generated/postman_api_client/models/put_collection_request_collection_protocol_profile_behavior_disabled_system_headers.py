from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders(Model):
    """PutCollectionRequestCollectionProtocolProfileBehaviorDisabledSystemHeaders"""

    __slots__ = (
        "cache_control",
        "postman_token",
        "content_type",
        "content_length",
        "accept_encoding",
        "connection",
        "host",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "cache-control": "cache_control",
        "postman-token": "postman_token",
        "content-type": "content_type",
        "content-length": "content_length",
        "accept-encoding": "accept_encoding",
        "connection": "connection",
        "host": "host",
    }

    cache_control: bool | Unset
    postman_token: bool | Unset
    content_type: bool | Unset
    content_length: bool | Unset
    accept_encoding: bool | Unset
    connection: bool | Unset
    host: bool | Unset

    def __init__(
        self,
        *,
        cache_control: bool | Unset = UNSET,
        postman_token: bool | Unset = UNSET,
        content_type: bool | Unset = UNSET,
        content_length: bool | Unset = UNSET,
        accept_encoding: bool | Unset = UNSET,
        connection: bool | Unset = UNSET,
        host: bool | Unset = UNSET,
    ) -> None:
        self.cache_control = cache_control
        self.postman_token = postman_token
        self.content_type = content_type
        self.content_length = content_length
        self.accept_encoding = accept_encoding
        self.connection = connection
        self.host = host
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.cache_control = get("cache-control", ABSENT)
        model.postman_token = get("postman-token", ABSENT)
        model.content_type = get("content-type", ABSENT)
        model.content_length = get("content-length", ABSENT)
        model.accept_encoding = get("accept-encoding", ABSENT)
        model.connection = get("connection", ABSENT)
        model.host = get("host", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
