from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.respond_private_network_add_request_response_variant_1_request_item import (
        RespondPrivateNetworkAddRequestResponseVariant1RequestItem,
    )


class RespondPrivateNetworkAddRequestResponseVariant1(Model):
    """RespondPrivateNetworkAddRequestResponseVariant1"""

    __slots__ = ("request",)
    json_names: ClassVar[Mapping[str, str]] = {
        "request": "request",
    }

    request: list[RespondPrivateNetworkAddRequestResponseVariant1RequestItem]

    def __init__(
        self,
        *,
        request: list[RespondPrivateNetworkAddRequestResponseVariant1RequestItem],
    ) -> None:
        self.request = request
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("request", ABSENT)
        model.request = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RespondPrivateNetworkAddRequestResponseVariant1RequestItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
