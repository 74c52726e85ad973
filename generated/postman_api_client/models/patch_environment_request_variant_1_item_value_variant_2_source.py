from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.patch_environment_request_variant_1_item_value_variant_2_source_provider import (
    PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider,
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

    from ..models.patch_environment_request_variant_1_item_value_variant_2_source_postman import (
        PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman,
    )


class PatchEnvironmentRequestVariant1ItemValueVariant2Source(Model):
    """PatchEnvironmentRequestVariant1ItemValueVariant2Source"""

    __slots__ = (
        "postman",
        "provider",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "postman": "postman",
        "provider": "provider",
    }

    postman: PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman | Unset
    provider: PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider | Unset

    def __init__(
        self,
        *,
        postman: PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman | Unset = UNSET,
        provider: PatchEnvironmentRequestVariant1ItemValueVariant2SourceProvider | Unset = UNSET,
    ) -> None:
        self.postman = postman
        self.provider = provider
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("postman", ABSENT)
        model.postman = (
            models.PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.provider = get("provider", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
