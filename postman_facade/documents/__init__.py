"""Collections and environments as lossless JSON documents.

A document is the JSON as it came: key order, unknown keys and the written form of numbers are kept.
Views are light objects over it; editing through a view changes just that place.
"""

from postman_facade.documents.auth import Auth
from postman_facade.documents.body import Body, Form, FormField
from postman_facade.documents.collection import CollectionDocument
from postman_facade.documents.difference import differences
from postman_facade.documents.environment import EnvironmentDocument, EnvironmentVariables
from postman_facade.documents.fields import Header, Headers, Variable, Variables
from postman_facade.documents.folder import Folder
from postman_facade.documents.query import QueryParam, QueryParams
from postman_facade.documents.request import Request
from postman_facade.documents.scripts import Scripts

__all__ = [
    "Auth",
    "Body",
    "CollectionDocument",
    "EnvironmentDocument",
    "EnvironmentVariables",
    "Folder",
    "Form",
    "FormField",
    "Header",
    "Headers",
    "QueryParam",
    "QueryParams",
    "Request",
    "Scripts",
    "Variable",
    "Variables",
    "differences",
]


def __dir__() -> list[str]:
    return __all__
