"""Collections and environments to test with: our own, and real ones where they lie beside the repository."""

from pathlib import Path

_OWN = Path(__file__).parent
_EXAMPLES = Path(__file__).parents[4] / "examples"
_REAL = Path(__file__).parents[5] / "shared" / "collections"
_FOLDERS = (_OWN, _EXAMPLES, _REAL)

COLLECTIONS = [
    path for folder in _FOLDERS for path in sorted(folder.glob("*.postman_collection.json"))
]
ENVIRONMENTS = [
    path for folder in _FOLDERS for path in sorted(folder.glob("*.postman_environment.json"))
]
