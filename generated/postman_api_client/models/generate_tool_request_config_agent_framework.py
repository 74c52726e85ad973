from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GenerateToolRequestConfigAgentFramework = (
    Literal["anthropic", "autogen", "gemini", "langchain", "mistral", "openai"] | str
)
