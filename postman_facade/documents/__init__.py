"""Collections and environments as lossless JSON documents.

A document is the JSON as it came: key order, unknown keys and the written form of numbers are kept.
Views are light objects over it; editing through a view changes just that place.
"""

from postman_facade.documents.collection import CollectionDocument
from postman_facade.documents.difference import differences
from postman_facade.documents.environment import EnvironmentDocument, Variable
from postman_facade.documents.items import Folder, Request

__all__ = [
    "CollectionDocument",
    "EnvironmentDocument",
    "Folder",
    "Request",
    "Variable",
    "differences",
]


def __dir__() -> list[str]:
    return __all__
