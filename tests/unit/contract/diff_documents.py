"""A small API document with everything that documents differ in, and edits of it."""

from __future__ import annotations

import copy
from typing import Any

from postman_facade import _json_pointer

Json = dict[str, Any]

BOOK = "/components/schemas/Book"
DRAFT = "/components/schemas/Draft"
PAPER = "/components/schemas/Paper"
LIST, ADD, MOVE = "/paths/~1books/get", "/paths/~1books/post", "/paths/~1books~1{bookId}/put"
ANSWER = f"{LIST}/responses/200"
FAILURE = "/components/schemas/Failure"


def _ref(name: str, kind: str = "schemas") -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def _document() -> Json:
    """`Draft` is only sent, `Book` and `Paper` are only answered, so that a change has one side."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shelf", "version": "1"},
        "servers": [{"url": "https://shelf.example.com"}],
        "security": [{"Key": []}],
        "x-rate-limits": {"default": 300},
        "paths": {
            "/books": {
                "get": {
                    "operationId": "listBooks",
                    "summary": "The books",
                    "tags": ["books", "lists"],
                    "parameters": [
                        _ref("Limit", "parameters"),
                        {"name": "sort", "in": "query", "schema": _ref("Order")},
                        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "The books",
                            "headers": {"X-Total": {"schema": {"type": "integer"}}},
                            "content": {
                                **_json({"type": "array", "items": _ref("Book")}),
                                "text/csv": {},
                            },
                        },
                        "404": {"description": "No shelf", "content": _json(_ref("Failure"))},
                    },
                },
                "post": {
                    "operationId": "addBook",
                    "tags": ["books"],
                    "x-retry": {"safe": False},
                    "security": [{"Key": []}, {"Token": []}],
                    "requestBody": {"required": True, "content": _json(_ref("Draft"))},
                    "responses": {"204": {"description": "Added"}},
                },
            },
            "/books/{bookId}": {
                "parameters": [
                    {"name": "bookId", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "put": {
                    "operationId": "moveBook",
                    "tags": ["books"],
                    "deprecated": True,
                    "requestBody": {"content": _json({"type": "object"})},
                    "responses": {"204": {"description": "Moved"}},
                },
            },
        },
        "components": {
            "securitySchemes": {
                "Key": {"type": "apiKey", "in": "header", "name": "x-shelf-key"},
                "Token": {"type": "http", "scheme": "bearer"},
            },
            "parameters": {
                "Limit": {
                    "name": "limit",
                    "in": "query",
                    "schema": {"type": "integer", "default": 10, "minimum": 1, "maximum": 100},
                }
            },
            "schemas": {
                "Order": {"type": "string", "enum": ["asc", "desc"]},
                "Failure": {
                    "type": "object",
                    "required": ["code"],
                    "properties": {"code": {"type": "string"}, "hint": {"type": "string"}},
                },
                "Named": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "description": "The title", "maxLength": 80}
                    },
                },
                "Book": {
                    "allOf": [
                        _ref("Named"),
                        {
                            "type": "object",
                            "required": ["id"],
                            "properties": {
                                "id": {"type": "string", "format": "uuid"},
                                "state": {"type": "string", "enum": ["lent", "shelved"]},
                                "note": {"type": "string", "nullable": True},
                                "pages": {"type": "integer"},
                                "sequel": _ref("Book"),
                                "medium": {"oneOf": [_ref("Paper"), _ref("Sound")]},
                                "marks": {
                                    "type": "object",
                                    "additionalProperties": {"type": "integer"},
                                },
                            },
                        },
                    ]
                },
                "Paper": {
                    "type": "object",
                    "required": ["kind", "weight"],
                    "properties": {
                        "kind": {"type": "string", "enum": ["paper"]},
                        "weight": {"type": "number"},
                    },
                },
                "Sound": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string", "enum": ["sound"]},
                        "minutes": {"type": "number"},
                    },
                },
                "Draft": {
                    "type": "object",
                    "required": ["title"],
                    "properties": {
                        "title": {"type": "string", "minLength": 1, "pattern": "^[A-Z]"},
                        "state": {"type": "string", "enum": ["lent", "shelved"]},
                        "note": {"type": "string", "nullable": True},
                        "year": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
                        "cover": {"type": "string", "format": "uri"},
                        "parts": {"type": "array", "items": _ref("Draft"), "maxItems": 5},
                    },
                },
            },
        },
    }


def document() -> Json:
    """A fresh copy, without objects in two places."""
    return copy.deepcopy(_document())


def put(node: Json, pointer: str, value: Any) -> Json:
    """`node`, with `value` at `pointer`, or at the end of a list where it ends in ``-``."""
    owner, _, name = pointer.rpartition("/")
    holder = _json_pointer.resolve(node, owner)
    if isinstance(holder, list):
        holder.append(value)
    else:
        holder[_key(name)] = value
    return node


def drop(node: Json, pointer: str) -> Json:
    """`node`, without what is at `pointer`."""
    owner, _, name = pointer.rpartition("/")
    holder = _json_pointer.resolve(node, owner)
    del holder[int(name) if isinstance(holder, list) else _key(name)]
    return node


def _key(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")
