from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_sdk_request_retry_http_methods_to_retry_item import (
    CreateSdkRequestRetryHttpMethodsToRetryItem,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class CreateSdkRequestRetry:
    """CreateSdkRequestRetry"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "retryDelay",
            "enabled",
            "maxAttempts",
            "maxDelay",
            "backOffFactor",
            "retryDelayJitter",
            "httpCodesToRetry",
            "httpMethodsToRetry",
        )
    )

    retry_delay: int
    enabled: bool | Unset = UNSET
    max_attempts: int | Unset = UNSET
    max_delay: int | Unset = UNSET
    back_off_factor: float | Unset = UNSET
    retry_delay_jitter: int | Unset = UNSET
    http_codes_to_retry: list[int] | Unset = UNSET
    http_methods_to_retry: list[CreateSdkRequestRetryHttpMethodsToRetryItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("retryDelay", self.retry_delay),
                ("enabled", self.enabled),
                ("maxAttempts", self.max_attempts),
                ("maxDelay", self.max_delay),
                ("backOffFactor", self.back_off_factor),
                ("retryDelayJitter", self.retry_delay_jitter),
                ("httpCodesToRetry", self.http_codes_to_retry),
                ("httpMethodsToRetry", self.http_methods_to_retry),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            retry_delay=d.pop("retryDelay", UNSET),
            enabled=d.pop("enabled", UNSET),
            max_attempts=d.pop("maxAttempts", UNSET),
            max_delay=d.pop("maxDelay", UNSET),
            back_off_factor=d.pop("backOffFactor", UNSET),
            retry_delay_jitter=d.pop("retryDelayJitter", UNSET),
            http_codes_to_retry=d.pop("httpCodesToRetry", UNSET),
            http_methods_to_retry=d.pop("httpMethodsToRetry", UNSET),
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
