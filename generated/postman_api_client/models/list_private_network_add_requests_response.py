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

    from ..models.list_private_network_workspaces_response_meta import (
        ListPrivateNetworkWorkspacesResponseMeta,
    )
    from ..models.network_request import NetworkRequest


class ListPrivateNetworkAddRequestsResponse(Model):
    """ListPrivateNetworkAddRequestsResponse"""

    __slots__ = (
        "requests",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "requests": "requests",
        "meta": "meta",
    }

    requests: list[NetworkRequest]
    meta: ListPrivateNetworkWorkspacesResponseMeta

    def __init__(
        self,
        *,
        requests: list[NetworkRequest],
        meta: ListPrivateNetworkWorkspacesResponseMeta,
    ) -> None:
        self.requests = requests
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("requests", ABSENT)
        model.requests = (
            value
            if value is ABSENT
            else decode(
                value,
                models.NetworkRequest,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.ListPrivateNetworkWorkspacesResponseMeta.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
