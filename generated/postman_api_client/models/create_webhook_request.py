from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_webhook_request_webhook import CreateWebhookRequestWebhook


class CreateWebhookRequest(Model):
    """CreateWebhookRequest"""

    __slots__ = ("webhook",)
    json_names: ClassVar[Mapping[str, str]] = {
        "webhook": "webhook",
    }

    webhook: CreateWebhookRequestWebhook | Unset

    def __init__(
        self,
        *,
        webhook: CreateWebhookRequestWebhook | Unset = UNSET,
    ) -> None:
        self.webhook = webhook
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("webhook", ABSENT)
        model.webhook = (
            models.CreateWebhookRequestWebhook.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
