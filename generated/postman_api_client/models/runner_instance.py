from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class RunnerInstance(Model):
    """RunnerInstance"""

    __slots__ = (
        "id",
        "hostname",
        "unique_id",
        "cli_version",
        "os_type",
        "runner_id",
        "last_pinged_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "hostname": "hostname",
        "uniqueId": "unique_id",
        "cliVersion": "cli_version",
        "osType": "os_type",
        "runnerId": "runner_id",
        "lastPingedAt": "last_pinged_at",
    }

    id: str
    hostname: str
    unique_id: str
    cli_version: str
    os_type: str
    runner_id: str
    last_pinged_at: str

    def __init__(
        self,
        *,
        id: str,
        hostname: str,
        unique_id: str,
        cli_version: str,
        os_type: str,
        runner_id: str,
        last_pinged_at: str,
    ) -> None:
        self.id = id
        self.hostname = hostname
        self.unique_id = unique_id
        self.cli_version = cli_version
        self.os_type = os_type
        self.runner_id = runner_id
        self.last_pinged_at = last_pinged_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.hostname = get("hostname", ABSENT)
        model.unique_id = get("uniqueId", ABSENT)
        model.cli_version = get("cliVersion", ABSENT)
        model.os_type = get("osType", ABSENT)
        model.runner_id = get("runnerId", ABSENT)
        model.last_pinged_at = get("lastPingedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
