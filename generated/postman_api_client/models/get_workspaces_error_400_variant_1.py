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

    from ..models.error_name_and_message import ErrorNameAndMessage


class GetWorkspacesError400Variant1(Model):
    """GetWorkspacesError400Variant1"""

    __slots__ = (
        "error",
        "status_code",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "statusCode": "status_code",
    }

    error: ErrorNameAndMessage | Unset
    status_code: int | Unset

    def __init__(
        self,
        *,
        error: ErrorNameAndMessage | Unset = UNSET,
        status_code: int | Unset = UNSET,
    ) -> None:
        self.error = error
        self.status_code = status_code
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("error", ABSENT)
        model.error = (
            models.ErrorNameAndMessage.from_dict(value) if isinstance(value, dict) else value
        )
        model.status_code = get("statusCode", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
