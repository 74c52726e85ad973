from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_sdk_request_retry_http_methods_to_retry_item import (
    CreateSdkRequestRetryHttpMethodsToRetryItem,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class CreateSdkRequestRetry(Model):
    """CreateSdkRequestRetry"""

    __slots__ = (
        "retry_delay",
        "enabled",
        "max_attempts",
        "max_delay",
        "back_off_factor",
        "retry_delay_jitter",
        "http_codes_to_retry",
        "http_methods_to_retry",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "retryDelay": "retry_delay",
        "enabled": "enabled",
        "maxAttempts": "max_attempts",
        "maxDelay": "max_delay",
        "backOffFactor": "back_off_factor",
        "retryDelayJitter": "retry_delay_jitter",
        "httpCodesToRetry": "http_codes_to_retry",
        "httpMethodsToRetry": "http_methods_to_retry",
    }

    retry_delay: int
    enabled: bool | Unset
    max_attempts: int | Unset
    max_delay: int | Unset
    back_off_factor: float | Unset
    retry_delay_jitter: int | Unset
    http_codes_to_retry: list[int] | Unset
    http_methods_to_retry: list[CreateSdkRequestRetryHttpMethodsToRetryItem] | Unset

    def __init__(
        self,
        *,
        retry_delay: int,
        enabled: bool | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
        max_delay: int | Unset = UNSET,
        back_off_factor: float | Unset = UNSET,
        retry_delay_jitter: int | Unset = UNSET,
        http_codes_to_retry: list[int] | Unset = UNSET,
        http_methods_to_retry: list[CreateSdkRequestRetryHttpMethodsToRetryItem] | Unset = UNSET,
    ) -> None:
        self.retry_delay = retry_delay
        self.enabled = enabled
        self.max_attempts = max_attempts
        self.max_delay = max_delay
        self.back_off_factor = back_off_factor
        self.retry_delay_jitter = retry_delay_jitter
        self.http_codes_to_retry = http_codes_to_retry
        self.http_methods_to_retry = http_methods_to_retry
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.retry_delay = get("retryDelay", ABSENT)
        model.enabled = get("enabled", ABSENT)
        model.max_attempts = get("maxAttempts", ABSENT)
        model.max_delay = get("maxDelay", ABSENT)
        model.back_off_factor = get("backOffFactor", ABSENT)
        model.retry_delay_jitter = get("retryDelayJitter", ABSENT)
        model.http_codes_to_retry = get("httpCodesToRetry", ABSENT)
        model.http_methods_to_retry = get("httpMethodsToRetry", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
