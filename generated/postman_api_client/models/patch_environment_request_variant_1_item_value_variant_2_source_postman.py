from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.patch_environment_request_variant_1_item_value_variant_2_source_postman_type import (
    PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType,
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


class PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman(Model):
    """PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostman"""

    __slots__ = (
        "secret_id",
        "type",
        "vault_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "secretId": "secret_id",
        "type": "type",
        "vaultId": "vault_id",
    }

    secret_id: str | Unset
    type: PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType | Unset
    vault_id: str | Unset

    def __init__(
        self,
        *,
        secret_id: str | Unset = UNSET,
        type: PatchEnvironmentRequestVariant1ItemValueVariant2SourcePostmanType | Unset = UNSET,
        vault_id: str | Unset = UNSET,
    ) -> None:
        self.secret_id = secret_id
        self.type = type
        self.vault_id = vault_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.secret_id = get("secretId", ABSENT)
        model.type = get("type", ABSENT)
        model.vault_id = get("vaultId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
