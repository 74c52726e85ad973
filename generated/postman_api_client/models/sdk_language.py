from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
SdkLanguage = (
    Literal["cli", "csharp", "go", "java", "kotlin", "php", "python", "ruby", "rust", "typescript"]
    | str
)
