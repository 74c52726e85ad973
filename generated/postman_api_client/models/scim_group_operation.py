from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.scim_group_operation_op import (
    ScimGroupOperationOp,
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

    from ..models.scim_group_value import ScimGroupValue


class ScimGroupOperation(Model):
    """One change."""

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

    op: ScimGroupOperationOp | Unset
    path: str | Unset
    value: ScimGroupValue | Unset

    def __init__(
        self,
        *,
        op: ScimGroupOperationOp | Unset = UNSET,
        path: str | Unset = UNSET,
        value: ScimGroupValue | Unset = UNSET,
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
        model.value = models.ScimGroupValue.from_dict(value) if isinstance(value, dict) else value
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
