"""What things are called in Python: no name hides, or is, one that the generated modules use.

The generator turns names of the document into Python names, and gives up where two become one. Here
the second one gets a number.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from openapi_python_client import strings
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Property, model_property

from codegen.documents import Json, operations

# The builtins that generated code uses where a property or parameter could hide them. The generator
# reserves all builtins, so that `type`, which most objects have, would be spelt `type_`.
_BUILTINS = {"bool", "bytes", "classmethod", "dict", "float", "frozenset", "int", "isinstance"} | {
    *("list", "map", "object", "property", "self", "set", "str", "tuple")
}
JSON_OBJECT = "JsonObject"
"""The class of objects of which nothing is known."""
# What models have anyway.
_MEMBERS = {"additional_properties", "from_dict", "json_names", "to_dict", "to_multipart"}
# What the functions of operations use beside their parameters, and the decorator of their methods.
_FUNCTIONS = {"encode", "path_segment", "sensitive"}
# What modules import or define beside the classes of the document.
CLASSES = {"ABSENT", "Any", "Api", "AsyncApi", "AsyncSend", "AuthenticatedClient", "Client"} | {
    *("ClassVar", "File", "FileTypes", "JsonValue", "Literal", "Mapping", "Model", "OPERATIONS"),
    *("RequestFiles", "Response", "Self", "Send", "TYPE_CHECKING", "TypeError", "UNSET", "Unset"),
}

_LONGEST_AREA = 60  # it is a folder
_RESERVED = _BUILTINS | _MEMBERS | _FUNCTIONS | CLASSES

strings.RESERVED_WORDS = _RESERVED
_check_parameters = Endpoint._check_parameters_for_conflicts
_resolve_conflict = model_property._resolve_naming_conflict


def free_class_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or another one if the generated modules have a class of that name."""
    if strings.pascal_case(name) not in {*CLASSES, JSON_OBJECT}:
        return name
    return next(free for n in count(1) if (free := f"{name}Model{n if n > 1 else ''}") not in taken)


def areas(document: Json) -> dict[str, str]:
    """The Python name of each area, by the first tag of its operations.

    Tags that are spelt alike are one area; those whose classes would have the same name are not.
    """
    found: dict[str, str] = {}
    classes: dict[str, str] = {"Api": "", "AsyncApi": ""}
    for _, _, operation in operations(document):
        tag = operation["tags"][0]
        area = str(strings.PythonIdentifier(tag, prefix="tag"))[:_LONGEST_AREA]
        spellings = (area if n == 1 else f"{area.rstrip('_')}_{n}" for n in count(1))
        found[tag] = next(
            name for name in spellings if classes.setdefault(_api_class(name), name) == name
        )
    return found


def _api_class(area: str) -> str:
    return str(strings.ClassName(f"{area}_api", ""))


@contextmanager
def areas_reserved(document: Json) -> Iterator[None]:
    """Meanwhile, the generator calls no model as the class of an area."""
    classes = {_api_class(operation["tags"][0]) for _, _, operation in operations(document)}
    strings.RESERVED_WORDS = _RESERVED | classes | {f"Async{name}" for name in classes}
    try:
        yield
    finally:
        strings.RESERVED_WORDS = _RESERVED


def separate_properties(data: GeneratorData) -> None:
    """Number the properties of a model that are still spelt alike."""
    for model in data.models:
        _number([*(model.required_properties or ()), *(model.optional_properties or ())])


def _differently_spelt(first: Property, second: Property, config: Config) -> None:
    _resolve_conflict(first, second, config)  # those it cannot separate are numbered in the end


def _different_parameters(endpoint: Endpoint, **arguments: Any) -> Endpoint | ParseError:
    checked = _check_parameters(copy.deepcopy(endpoint), **arguments)
    if isinstance(checked, ParseError):
        _number(endpoint.list_all_parameters(), "client", "url")
        return endpoint
    return checked


def _number(properties: Iterable[Property], *taken: str) -> None:
    names = set(taken)
    for one in properties:
        name = one.python_name
        for n in count(2):
            if name not in names:
                break
            name = strings.PythonIdentifier(f"{one.python_name}_{n}", prefix="field_")
        one.python_name = name
        names.add(name)


model_property._resolve_naming_conflict = _differently_spelt
Endpoint._check_parameters_for_conflicts = _different_parameters  # type: ignore[assignment,method-assign]
