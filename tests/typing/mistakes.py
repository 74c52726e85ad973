"""Mistakes that type checkers find, each as one function."""

from __future__ import annotations

MISTAKES = {
    # Fields of entries of listings and of results.
    "field_of_an_entry": "[entry.nmae for entry in postman.collections.list()]",
    "field_of_another_entry": "[entry.title for entry in postman.workspaces.list()]",
    "key_of_an_entry": '[entry["name"].upper() for entry in postman.mocks.list()]',
    "field_of_a_result": 'postman.mocks.get("Shop").mockUrl',
    "field_of_a_deep_result": 'postman.monitors.get("Night").schedule.crn',
    "field_of_a_run": 'postman.monitors.run("Night").pased',
    "field_of_published": 'postman.collections.publish("books.json", workspace="Shop").acton',
    "field_of_what_may_be_none": "postman.users.me().username",
    "field_of_a_response": "postman.api.collections.get_collections().colections",
    "field_of_a_paginated_model": "[f.forkName for f in postman.paginate('/forks', model=Fork)]",
    # Names of helpers and parameters, and what they take.
    "helper": 'postman.collections.fetch("Books")',
    "removed_helper": 'postman.pages("/collections")',
    "parameter_of_a_helper": 'postman.collections.list(workspce="Shop")',
    "missing_parameter": 'postman.collections.publish("books.json")',
    "type_of_a_reference": 'postman.collections.get(b"Books")',
    "document_of_another_kind": "postman.collections.save(EnvironmentDocument.from_json({}))",
    "parameter_of_an_operation": "postman.api.collections.get_collections(limt=10)",
    "operation": "postman.api.collections.get_colections()",
    "parameter_of_request": 'postman.request("GET", "/me", query={})',
    # References and settings.
    "kind_of_element": 'postman.resolve_id("colection", "Books")',
    "form_of_an_id": 'postman.resolve_id("collection", "Books", form="guid")',
    "setting": "Postman(retries=3)",
    # Errors.
    "removed_error": "errors.NameClash",
    "misspelt_error": "errors.NotFound",
    # Asynchronous calls.
    "not_awaited": 'asynchronous.collections.get("Books").name',
    "not_asynchronous": "list(asynchronous.collections.list())",
}

HEAD = """from postman_api_client.models import Fork
from postman_facade import AsyncPostman, EnvironmentDocument, Postman, errors

"""
ARGUMENTS = "postman: Postman, asynchronous: AsyncPostman"


def module() -> str:
    """A module with all of them, each on the last line of a function of its name."""
    functions = (
        f"def {name}({ARGUMENTS}) -> object:\n    return {mistake}\n"
        for name, mistake in MISTAKES.items()
    )
    return HEAD + "\n".join(functions)


def line_of(mistake: str) -> int:
    """The line that the mistake is on in the module."""
    return module().splitlines().index(f"    return {MISTAKES[mistake]}") + 1
