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

    from ..models.update_mock_server_response_request_server_response import (
        UpdateMockServerResponseRequestServerResponse,
    )


class UpdateMockServerResponseRequest(Model):
    """UpdateMockServerResponseRequest"""

    __slots__ = ("server_response",)
    json_names: ClassVar[Mapping[str, str]] = {
        "serverResponse": "server_response",
    }

    server_response: UpdateMockServerResponseRequestServerResponse | Unset

    def __init__(
        self,
        *,
        server_response: UpdateMockServerResponseRequestServerResponse | Unset = UNSET,
    ) -> None:
        self.server_response = server_response
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("serverResponse", ABSENT)
        model.server_response = (
            models.UpdateMockServerResponseRequestServerResponse.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
