"""What the API has, and how each of it behaves: one class for each resource, and a function for each
job that is no resource.

A new resource is a class of attributes in one of the modules below, and that is all:

    class Updates(Resource):
        kind = "workspace-update"
        path = "/workspaces/{workspaceId}/updates/{updateId}"
        within = Workspaces()
        goes_with = "workspace"
        numbered = True
        kept = ("topic", "description", "category")
        page = Page("data", 25)
        absent = ("notFound", "Not Found", "Workspace Update does not exist")

It is listed, made, read, changed and deleted as far as the API document has operations for it, its
bodies are checked by the schemas there, and it goes when its workspace goes. See `engine` for what
else a row can say. What a resource or a function does beyond that is marked with `serves`, and what
a task does when it is due with `tasks.effect`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

from ..world import Routes, routes_of
from .engine import Resource

_MODULES = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]


def _rows(module: ModuleType) -> list[Resource]:
    """The resources of a module: its public classes with a path."""
    classes = [
        one
        for name, one in vars(module).items()
        if isinstance(one, type) and one.__module__ == module.__name__ and not name.startswith("_")
    ]
    return [one() for one in classes if issubclass(one, Resource) and hasattr(one, "path")]


_RESOURCES = [resource for module in _MODULES for resource in _rows(module)]
# What is deleted along with a document, by its kind; two kinds are of jobs.
_OF_JOBS = (("workspace", "detected-secret"), ("collection", "spec-link"))
_OWNED = {*_OF_JOBS, *((one.goes_with, one.kind) for one in _RESOURCES if one.goes_with)}
CONTENTS: Mapping[str, list[str]] = {
    owner: [kind for other, kind in sorted(_OWNED) if other == owner] for owner, _ in _OWNED
}
ROUTES: Routes = [
    *(route for resource in _RESOURCES for route in resource.routes()),
    *(route for module in _MODULES for route in routes_of(module, vars(module))),
]
