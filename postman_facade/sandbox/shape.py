"""Answers for operations that keep no state: true to the schema of the document, and marked."""

from __future__ import annotations

from postman_api_client.operations import Operation

from .errors import server_error
from .world import Exchange, Handler, Reply

HEADER = "X-Sandbox-Answer"


def handler(operation: Operation) -> Handler:
    def answer(exchange: Exchange) -> Reply:
        raise server_error()

    return answer
