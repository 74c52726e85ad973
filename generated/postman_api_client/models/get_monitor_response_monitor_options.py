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


class GetMonitorResponseMonitorOptions(Model):
    """GetMonitorResponseMonitorOptions"""

    __slots__ = (
        "follow_redirects",
        "request_delay",
        "request_timeout",
        "strict_ssl",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "followRedirects": "follow_redirects",
        "requestDelay": "request_delay",
        "requestTimeout": "request_timeout",
        "strictSSL": "strict_ssl",
    }

    follow_redirects: bool | Unset
    request_delay: float | Unset
    request_timeout: float | Unset
    strict_ssl: bool | Unset

    def __init__(
        self,
        *,
        follow_redirects: bool | Unset = UNSET,
        request_delay: float | Unset = UNSET,
        request_timeout: float | Unset = UNSET,
        strict_ssl: bool | Unset = UNSET,
    ) -> None:
        self.follow_redirects = follow_redirects
        self.request_delay = request_delay
        self.request_timeout = request_timeout
        self.strict_ssl = strict_ssl
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.follow_redirects = get("followRedirects", ABSENT)
        model.request_delay = get("requestDelay", ABSENT)
        model.request_timeout = get("requestTimeout", ABSENT)
        model.strict_ssl = get("strictSSL", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
