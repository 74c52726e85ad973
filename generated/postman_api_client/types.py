"""What every model and operation shares: absent values, files, responses, decoding and encoding."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
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

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Never, Self

    from .operations import Operation

T = TypeVar("T")

JsonValue: TypeAlias = "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]"


class Unset:
    """The value of what is neither sent nor received. As a list it is empty."""

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __len__(self) -> Literal[0]:
        return 0

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # so that copies and pickles are the same object


UNSET: Unset = Unset()
ABSENT: Any = UNSET
"""`UNSET` where the document promises a value."""

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None]
RequestFiles = list[tuple[str, FileTypes]]


class File:
    """A file to upload."""

    def __init__(
        self,
        payload: IO[bytes] | bytes,
        file_name: str | None = None,
        mime_type: str | None = None,
    ) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def to_tuple(self) -> FileTypes:
        return self.file_name, self.payload, self.mime_type


class Response(Generic[T]):
    """An answer: the raw parts, and the body as a model when it is a 2xx."""

    def __init__(
        self, status_code: int, content: bytes, headers: Mapping[str, str], parsed: T | None
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed


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


class Model:
    """An object of the API: what the document knows as attributes, anything else by its name.

    An attribute that is `UNSET` is not sent, or was not received.
    """

    __slots__ = ("additional_properties",)
    json_names: ClassVar[Mapping[str, str]]
    """The attributes by their names on the wire."""
    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object; nothing in it is refused or lost."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: what is set, then what the document does not know."""
        return {name: encode(value) for name, value in self._items()}

    def _items(self) -> Iterator[tuple[str, Any]]:
        for name, attribute in self.json_names.items():
            value = getattr(self, attribute)
            if value is not UNSET:
                yield name, value
        yield from self.additional_properties.items()

    def __getitem__(self, key: str) -> object:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        attributes = (*self.json_names.values(), "additional_properties")
        return all(getattr(self, name) == getattr(other, name) for name in attributes)

    __hash__ = None  # type: ignore[assignment]  # models can change

    def __repr__(self) -> str:
        named = {**self.json_names, "": "additional_properties"}.values()
        values = [(name, getattr(self, name)) for name in named]
        shown = [
            f"{name}={value!r}" for name, value in values if value is not UNSET and value != {}
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def decode(value: Any, *models: type[Model]) -> Any:
    """JSON as models: objects become the model that knows most of their keys, lists are followed.

    Whatever has another shape than the document says is kept as it came.
    """
    if isinstance(value, dict):
        if len(models) == 1:
            return models[0].from_dict(value)
        return min(models, key=lambda m: len(value.keys() - m.json_names.keys())).from_dict(value)
    if isinstance(value, list):
        model = models[0].from_dict if len(models) == 1 else None
        return [
            model(item) if model and isinstance(item, dict) else decode(item, *models)
            for item in value
        ]
    return value


def unknown(value: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """The properties of an object that the document does not know."""
    return {name: inner for name, inner in value.items() if name not in known}


def encode(value: Any) -> Any:
    """Models, also inside lists and dicts, as JSON; anything else as it is."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value


def multipart(model: Model) -> RequestFiles:
    """Return the parts of a multipart body."""
    return [
        (
            name,
            value.to_tuple()
            if isinstance(value, File)
            else (None, value if isinstance(value, bytes) else str(value).encode(), "text/plain"),
        )
        for name, value in model._items()
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
    "Model",
    "RequestFiles",
    "Response",
    "Send",
    "Unset",
]
