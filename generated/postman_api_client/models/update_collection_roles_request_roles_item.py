from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.update_collection_roles_request_roles_item_op import (
    UpdateCollectionRolesRequestRolesItemOp,
)
from ..models.update_collection_roles_request_roles_item_path import (
    UpdateCollectionRolesRequestRolesItemPath,
)
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.update_collection_roles_request_roles_item_value_item import (
        UpdateCollectionRolesRequestRolesItemValueItem,
    )


class UpdateCollectionRolesRequestRolesItem(Model):
    """UpdateCollectionRolesRequestRolesItem"""

    __slots__ = (
        "op",
        "path",
        "value",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "op": "op",
        "path": "path",
        "value": "value",
    }

    op: UpdateCollectionRolesRequestRolesItemOp
    path: UpdateCollectionRolesRequestRolesItemPath
    value: list[UpdateCollectionRolesRequestRolesItemValueItem]

    def __init__(
        self,
        *,
        op: UpdateCollectionRolesRequestRolesItemOp,
        path: UpdateCollectionRolesRequestRolesItemPath,
        value: list[UpdateCollectionRolesRequestRolesItemValueItem],
    ) -> None:
        self.op = op
        self.path = path
        self.value = value
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.op = get("op", ABSENT)
        model.path = get("path", ABSENT)
        value = get("value", ABSENT)
        model.value = (
            value
            if value is ABSENT
            else decode(
                value,
                models.UpdateCollectionRolesRequestRolesItemValueItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
