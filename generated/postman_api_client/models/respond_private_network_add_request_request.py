from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.respond_private_network_add_request_request_status import (
    RespondPrivateNetworkAddRequestRequestStatus,
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

    from ..models.respond_private_network_add_request_request_response import (
        RespondPrivateNetworkAddRequestRequestResponse,
    )


class RespondPrivateNetworkAddRequestRequest(Model):
    """RespondPrivateNetworkAddRequestRequest"""

    __slots__ = (
        "status",
        "response",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "response": "response",
    }

    status: RespondPrivateNetworkAddRequestRequestStatus
    response: RespondPrivateNetworkAddRequestRequestResponse | Unset

    def __init__(
        self,
        *,
        status: RespondPrivateNetworkAddRequestRequestStatus,
        response: RespondPrivateNetworkAddRequestRequestResponse | Unset = UNSET,
    ) -> None:
        self.status = status
        self.response = response
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        value = get("response", ABSENT)
        model.response = (
            models.RespondPrivateNetworkAddRequestRequestResponse.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
