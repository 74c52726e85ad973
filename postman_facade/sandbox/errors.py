"""The shapes of the API's refusals (facts: error body families).

Every constructor returns an `ApiError` to raise. The families differ per endpoint because they
do in the live API; clients must read them by shape.
"""

from __future__ import annotations

from typing import Any, TypeVar

_T = TypeVar("_T")
PROBLEMS = "https://api.postman.com/problems/"


class ApiError(Exception):
    """A refusal: the HTTP status, the JSON body, and headers beyond the usual ones."""

    def __init__(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = headers or {}


def found(value: _T | None, refusal: ApiError) -> _T:
    """A value that is there. Raises the refusal if it is not."""
    if value is None:
        raise refusal
    return value


def reason(body: Any) -> str:
    """The message of a refusal, in any of the shapes."""
    error = body.get("error", body) if isinstance(body, dict) else ""
    if isinstance(error, str):
        return str(body.get("message") or body.get("error_description") or error) if error else ""
    found = error.get("message") or error.get("detail") or error.get("title", "")
    return reason(found) if isinstance(found, dict) else str(found)


def named(status: int, name: str, message: str, details: Any = None) -> ApiError:
    """``{error: {name, message, details?}}``, the API's oldest and most frequent shape."""
    error: dict[str, Any] = {"name": name, "message": message}
    if details is not None:
        error["details"] = details
    return ApiError(status, {"error": error})


def problem(
    status: int, kind: str, title: str, detail: Any, instance: str | None = None
) -> ApiError:
    """Problem details ``{type, title, status, detail, instance?}``; `kind` ends the type URL."""
    body = {"type": PROBLEMS + kind, "title": title, "status": status, "detail": detail}
    if instance is not None:
        body["instance"] = instance
    return ApiError(status, body)


def bad_request(detail: Any, instance: str | None = None) -> ApiError:
    return problem(400, "bad-request", "Bad Request", detail, instance)


def scim(status: int, detail: str, scim_type: str | None = None) -> ApiError:
    """The SCIM shape; `status` is a string in the body except when calls are refused for a while."""
    body: dict[str, Any] = {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "detail": detail,
        "status": status if status == 429 else str(status),
    }
    if scim_type is not None:
        body["scimType"] = scim_type
    return ApiError(status, body)


def invalid_key() -> ApiError:
    message = "Invalid API Key. Every request requires a valid API Key to be sent."
    return named(401, "AuthenticationError", message)


def unknown_route(path: str) -> ApiError:
    return problem(404, "not-found", "Not Found", "Not Found", path)


def method_not_allowed(method: str, path: str | None, allowed: list[str]) -> ApiError:
    detail = f"{method} is not allowed here"
    refusal = problem(405, "method-not-allowed", "Method Not Allowed", detail, path)
    refusal.headers["Allow"] = ", ".join(allowed)
    return refusal


def unreadable_body(reason: str) -> ApiError:
    return named(400, "malformedRequestError", f"The request body is not valid JSON: {reason}.")


def too_large() -> ApiError:
    detail = "Request size limit exceeded"
    return problem(413, "payload-too-large", "Payload Too Large", detail, "/")


def missing_parameter(*names: str) -> ApiError:
    message = "Parameter is missing in the request."
    return named(400, "paramMissingError", message, {"param": list(names)})


def invalid_parameter(name: str, message: str) -> ApiError:
    return named(400, "invalidParamsError", message, {"param": name})


def malformed(what: str, faults: list[str]) -> ApiError:
    """The list form: one line per fault, each saying where."""
    message = f"Found {len(faults)} errors with the supplied {what}."
    return named(400, "malformedRequestError", message, faults)


def no_such_item(item: str, item_id: str) -> ApiError:
    message = "The specified item does not exist."
    return named(404, "instanceNotFoundError", message, {"item": item, "id": item_id})


def no_such_model(status: int, model: str, model_id: str, owner: str) -> ApiError:
    """Not found in the words of the single-item endpoints.

    For requests the documented name is the opposite of its message; status and message are right.
    """
    name = "instanceFoundError" if model == "request" else "instanceNotFoundError"
    message = f"We could not find the {model} you are looking for"
    return named(status, name, message, {"model": model, "model_id": model_id, "owner": owner})


def model_exists(model: str, model_id: str, owner: str) -> ApiError:
    details = {"model": model, "model_id": model_id, "owner": owner}
    message = f"This {model} already exists in the database."
    return named(400, "instanceFoundError", message, details)
