"""What every model and operation shares: absent values, files, responses, decoding and encoding."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    TypeVar,
)
from urllib.parse import quote

from attrs import define

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Never

    from .operations import Operation

T = TypeVar("T")

JsonValue: TypeAlias = "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]"


class Unset:
    """The value of what is neither sent nor received. As a list it is empty."""

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None]
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """A file to upload."""

    payload: IO[bytes] | bytes
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        return self.file_name, self.payload, self.mime_type


@define
class Response(Generic[T]):
    """An answer: the raw parts, and the body as a model when it is a 2xx."""

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T | None


class Send(Protocol):
    """What sends an operation for the namespaces of `postman_api_client.api`.

    `build` makes the arguments of the request; raises ValueError and TypeError for what is no part
    of an address.
    """

    def __call__(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
        /,
    ) -> T: ...


class AsyncSend(Protocol):
    """As `Send`, for asynchronous clients."""

    def __call__(
        self,
        operation: Operation,
        build: Callable[[], dict[str, Any]],
        parse: Callable[[httpx.Response], T],
        /,
    ) -> Awaitable[T]: ...


class Model(Protocol):
    json_names: ClassVar[frozenset[str]]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Any: ...


def decode(value: Any, *models: type[Model]) -> Any:
    """JSON as models: objects become the model that knows most of their keys, lists are followed.

    Whatever has another shape than the document says is kept as it came.
    """
    if isinstance(value, dict):
        if len(models) == 1:
            return models[0].from_dict(value)
        return min(models, key=lambda model: len(value.keys() - model.json_names)).from_dict(value)
    if isinstance(value, list):
        return [decode(item, *models) for item in value]
    return value


def encode(value: Any) -> Any:
    """Models, also inside lists and dicts, as JSON; anything else as it is."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value


def encode_object(
    pairs: Iterable[tuple[str, Any]], additional_properties: Mapping[str, Any]
) -> dict[str, Any]:
    """What is set, under the names of the wire, then the properties the document does not know."""
    encoded = {name: encode(value) for name, value in pairs if value is not UNSET}
    encoded.update((name, encode(value)) for name, value in additional_properties.items())
    return encoded


def multipart(pairs: Iterable[tuple[str, Any]]) -> RequestFiles:
    """The parts of a multipart body."""
    return [
        (
            name,
            value.to_tuple()
            if isinstance(value, File)
            else (None, value if isinstance(value, bytes) else str(value).encode(), "text/plain"),
        )
        for name, value in pairs
        if value is not UNSET
    ]


def path_segment(name: str, value: object) -> str:
    """`value` percent-encoded as one path segment.

    Raises TypeError for what is neither text nor a whole number, and ValueError for what would
    address another resource: an empty value, `.` and `..`.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise TypeError(f"{name} must be text, not {type(value).__name__}")
    text = str(value)
    if not text:
        raise ValueError(f"{name} must not be empty")
    if text in (".", ".."):
        raise ValueError(f"{name} must not be {text!r}, which would address another resource")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        pass
    raise ValueError(f"{name} holds half of a surrogate pair, which an address cannot hold")


__all__ = [
    "UNSET",
    "AsyncSend",
    "File",
    "FileTypes",
    "JsonValue",
    "RequestFiles",
    "Response",
    "Send",
    "Unset",
]
