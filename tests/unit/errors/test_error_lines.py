"""Errors as one line of text, and as objects that travel."""

from __future__ import annotations

import copy
import pickle
import re
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade import errors
from postman_facade.errors import RateLimitWaitError

KEY = "PMAK-" + "0made0up" * 7


def _classes(root: type[errors.PostmanError]) -> list[type[errors.PostmanError]]:
    return [root, *(kind for below in root.__subclasses__() for kind in _classes(below))]


OURS = [
    kind for kind in _classes(errors.PostmanError) if kind.__module__.startswith("postman_facade.")
]
API = [kind for kind in OURS if issubclass(kind, errors.ApiError)]
PLAIN = [
    kind for kind in OURS if kind not in (*API, RateLimitWaitError)
]  # those made with a message alone


def _not_found(**more: Any) -> errors.NotFoundError:
    given: dict[str, Any] = {
        "status_code": 404,
        "name": "instanceNotFoundError",
        "message": "We could not find the collection",
        "method": "GET",
        "path": "/collections/{collectionId}",
        "request_id": "abc",
    }
    return errors.NotFoundError(**{**given, **more})


E = TypeVar("E", bound=errors.PostmanError)


def _pickled(error: E) -> E:
    twin: E = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    return twin


def test_a_line_has_status_name_message_request_and_hint() -> None:
    assert str(_not_found(hint="look elsewhere")) == (
        "404 instanceNotFoundError: We could not find the collection "
        "(GET /collections/{collectionId}; request abc) - look elsewhere"
    )


def test_what_is_not_known_leaves_no_trace() -> None:
    error = _not_found(name=None, message="", request_id=None)
    assert str(error) == "404 (GET /collections/{collectionId})"


def test_a_long_message_gives_way_in_the_middle_and_nothing_else_does() -> None:
    error = _not_found(message=f"It began well, {'and went on ' * 40}until it ended", hint="stop")
    assert len(str(error)) == 200
    assert str(error).startswith("404 instanceNotFoundError: It began well, and")
    assert "until it ended (GET /collections/{collectionId}; request abc) - stop" in str(error)
    assert "..." in str(error)
    assert len(error.message) > 400


def test_a_long_request_id_gives_way_to_the_message() -> None:
    error = _not_found(request_id="r" * 150)
    assert "We could not find the collection (GET /collections/{collectionId})" in str(error)
    assert error.request_id == "r" * 150


def test_what_a_terminal_would_obey_is_not_shown() -> None:
    error = _not_found(message="red\x1b[31m\r\nand\u2028new\x00\ud800 lines", name="a\nb")
    assert error.message == "red [31m and new lines"
    assert str(error).isprintable()
    assert errors.ItemNotFoundError("two\n lines\x07").args == ("two lines",)


def test_other_errors_keep_both_ends_of_a_long_text() -> None:
    line = str(
        errors.InvalidJsonError(f"/data/{'folder/' * 60}x.json is not JSON: at line 3, column 9")
    )
    assert len(line) == 200
    assert line.startswith("/data/folder/")
    assert line.endswith("is not JSON: at line 3, column 9")


@given(
    message=st.text(max_size=400),
    path=st.text(max_size=300),
    name=st.none() | st.text(max_size=90),
    request_id=st.none() | st.text(max_size=90),
    hint=st.none() | st.from_regex(r"[a-z ]{0,60}[a-z]", fullmatch=True),
)
def test_any_line_fits_and_ends_with_its_hint(hint: str | None, **parts: Any) -> None:
    line = str(_not_found(hint=hint, **parts))
    assert len(line) <= 200
    assert line.isprintable()
    assert hint is None or line.endswith(" - " + " ".join(hint.split()))


@pytest.mark.parametrize("kind", API)
@pytest.mark.parametrize("duplicate", [copy.copy, _pickled])
def test_an_answer_survives_copying_and_pickling(
    kind: type[errors.ApiError], duplicate: Any
) -> None:
    error = kind(
        status_code=418,
        name="teapot",
        message="short and stout",
        method="PUT",
        path="/me",
        request_id="1f2e",
        hint="pour",
        retry_after=2.5,
        response=errors.ErrorResponse(418, {"content-type": "text/plain"}, b"short and stout"),
    )
    error.add = "said later"  # type: ignore[attr-defined]
    twin = duplicate(error)
    assert type(twin) is kind
    assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
    assert vars(twin) == vars(error)
    assert twin.response is not None
    assert twin.response.headers == {"content-type": "text/plain"}


@pytest.mark.parametrize("kind", PLAIN)
@pytest.mark.parametrize("duplicate", [copy.copy, _pickled])
def test_every_other_error_survives_too(kind: type[errors.PostmanError], duplicate: Any) -> None:
    error = kind("it went wrong")
    twin = duplicate(error)
    assert (type(twin), str(twin), vars(twin)) == (kind, "it went wrong", vars(error))


def test_the_place_in_json_survives_too() -> None:
    twin = _pickled(errors.InvalidJsonError("not JSON", 3, 9))
    assert (twin.line, twin.column) == (3, 9)


def test_an_answer_does_not_print_its_body() -> None:
    response = errors.ErrorResponse(404, {"x": "private"}, b"private")
    assert "private" not in repr(response) + repr(_not_found(response=response))


def _carried(text: str) -> list[tuple[errors.PostmanError, dict[str, Any]]]:
    """Errors about `text`, and what they carry besides their line."""
    task = {"operation": "PUT /collection-merges", "task_id": text, "reason": text}
    answer: dict[str, Any] = {"status_code": 412, "message": text, "method": "PUT", "path": "/me"}
    return [
        (
            errors.DestructiveChangeError(text, [text, "folder 'Shelf'"]),
            {"elements": (text, "folder 'Shelf'")},
        ),
        (errors.MultipleMatchesError(text, [text, "12345-abc"]), {"uids": (text, "12345-abc")}),
        (errors.OutcomeUnknownError(text), {}),
        (errors.InvalidReferenceError(text), {}),
        (errors.TaskFailedError(text, **task), task),
        (errors.TaskStateUnknownError(text, **task), task),
        (errors.EditConflictError(**answer), answer),
        (errors.NameNotFoundError(**answer), answer),
    ]


@pytest.mark.parametrize("duplicate", [copy.copy, _pickled])
def test_what_errors_carry_survives_too(duplicate: Any) -> None:
    for error, carried in _carried("request 'Shelf/Loans'"):
        twin = duplicate(error)
        assert (type(twin), str(twin), vars(twin)) == (type(error), str(error), vars(error))
        assert {name: getattr(twin, name) for name in carried} == carried


def test_what_errors_carry_holds_no_key() -> None:
    for error, _ in _carried(f"request 'Shelf of\n{KEY}'"):
        everything = f"{error} {error!r} {vars(error)}"
        assert KEY not in everything
        assert "request 'Shelf of [redacted]'" in everything


def test_the_classes_stand_where_one_would_catch_them() -> None:
    written = re.findall(r"^    ((?:[│├└─ ]{4})*)(\w+)", errors.__doc__ or "", re.MULTILINE)
    above: list[str] = ["Exception"]
    tree = {}
    for branch, name in written:
        depth = len(branch) // 4
        above[depth + 1 :] = [name]
        tree[name] = above[depth]
    assert tree == {kind.__name__: kind.__base__.__name__ for kind in OURS if kind.__base__}
    more = {kind: kind.__bases__[1:] for kind in OURS if len(kind.__bases__) > 1}
    assert more == {errors.ItemNotFoundError: (KeyError,)}  # views are mappings
    assert str(errors.ItemNotFoundError("it has no 'x'")) == "it has no 'x'"
