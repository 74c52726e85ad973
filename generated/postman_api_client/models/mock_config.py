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

    from ..models.mock_delay import MockDelay


class MockConfig(Model):
    """MockConfig"""

    __slots__ = (
        "match_body",
        "headers",
        "match_query_params",
        "match_wildcards",
        "delay",
        "server_response_id",
        "match_header",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "matchBody": "match_body",
        "headers": "headers",
        "matchQueryParams": "match_query_params",
        "matchWildcards": "match_wildcards",
        "delay": "delay",
        "serverResponseId": "server_response_id",
        "matchHeader": "match_header",
    }

    match_body: bool
    headers: list[str]
    match_query_params: bool
    match_wildcards: bool
    delay: MockDelay | None
    server_response_id: None | str
    match_header: bool | Unset

    def __init__(
        self,
        *,
        match_body: bool,
        headers: list[str],
        match_query_params: bool,
        match_wildcards: bool,
        delay: MockDelay | None,
        server_response_id: None | str,
        match_header: bool | Unset = UNSET,
    ) -> None:
        self.match_body = match_body
        self.headers = headers
        self.match_query_params = match_query_params
        self.match_wildcards = match_wildcards
        self.delay = delay
        self.server_response_id = server_response_id
        self.match_header = match_header
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.match_body = get("matchBody", ABSENT)
        model.headers = get("headers", ABSENT)
        model.match_query_params = get("matchQueryParams", ABSENT)
        model.match_wildcards = get("matchWildcards", ABSENT)
        value = get("delay", ABSENT)
        model.delay = (
            value
            if value is ABSENT
            else decode(
                value,
                models.MockDelay,
            )
        )
        model.server_response_id = get("serverResponseId", ABSENT)
        model.match_header = get("matchHeader", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
