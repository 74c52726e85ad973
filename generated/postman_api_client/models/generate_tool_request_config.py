from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.generate_tool_request_config_agent_framework import (
    GenerateToolRequestConfigAgentFramework,
)
from ..models.generate_tool_request_config_language import (
    GenerateToolRequestConfigLanguage,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GenerateToolRequestConfig(Model):
    """GenerateToolRequestConfig"""

    __slots__ = (
        "language",
        "agent_framework",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "language": "language",
        "agentFramework": "agent_framework",
    }

    language: GenerateToolRequestConfigLanguage
    agent_framework: GenerateToolRequestConfigAgentFramework

    def __init__(
        self,
        *,
        language: GenerateToolRequestConfigLanguage,
        agent_framework: GenerateToolRequestConfigAgentFramework,
    ) -> None:
        self.language = language
        self.agent_framework = agent_framework
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.language = get("language", ABSENT)
        model.agent_framework = get("agentFramework", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
