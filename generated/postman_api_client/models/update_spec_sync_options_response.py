from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_spec_sync_options_request_sync_options import (
        UpdateSpecSyncOptionsRequestSyncOptions,
    )


class UpdateSpecSyncOptionsResponse(Model):
    """UpdateSpecSyncOptionsResponse"""

    __slots__ = ("sync_options",)
    json_names: ClassVar[Mapping[str, str]] = {
        "syncOptions": "sync_options",
    }

    sync_options: UpdateSpecSyncOptionsRequestSyncOptions

    def __init__(
        self,
        *,
        sync_options: UpdateSpecSyncOptionsRequestSyncOptions,
    ) -> None:
        self.sync_options = sync_options
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("syncOptions", ABSENT)
        model.sync_options = (
            models.UpdateSpecSyncOptionsRequestSyncOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
