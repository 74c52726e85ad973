"""Bodies whose coding is undone, was undone already, or cannot be."""

from __future__ import annotations

import base64
import bz2
import gzip
import itertools
import json
import sys
import types
import zlib
from pathlib import Path
from typing import Any

import pytest

from postman_facade.contract import check, codings
from postman_facade.contract.codings import UndecodableError, codings_of, undone
from tests.unit.contract.recorded import API, JSON_TYPE, written

WRONG = {"user": "no object", "operations": "none"}
BODY = json.dumps(WRONG).encode()


def zipped(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


ZIPPED = zipped(BODY)
RAW = zlib.compress(BODY)[2:-4]


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize(
    ("names", "body"),
    [
        ("gzip", ZIPPED),
        ("x-gzip", ZIPPED),
        ("GZip", ZIPPED),
        ("gzip", zipped(BODY[:9]) + zipped(BODY[9:])),
        ("deflate", zlib.compress(BODY)),
        ("deflate", RAW),
        ("gzip", zlib.compress(BODY)),
        ("deflate", ZIPPED),
        ("identity", BODY),
        ("", BODY),
        ("deflate, gzip", zipped(zlib.compress(BODY))),
        ("gzip, identity, gzip", zipped(ZIPPED)),
        # Undone already, by the recorder or by who wrote the file.
        *((name, BODY) for name in ("gzip", "deflate", "br", "zstd", "compress", "made-up")),
        ("br, gzip", zipped(BODY)),
    ],
    ids=itertools.count(),
)
def test_codings_are_undone_as_far_as_they_are_there(names: str, body: bytes) -> None:
    assert undone(body, codings_of((("Content-Encoding", names),))) == BODY


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("gzip", cut(ZIPPED), "is truncated"),
        ("gzip", ZIPPED[:-1], "is truncated"),
        ("deflate", cut(RAW), "is truncated"),
        ("deflate", cut(zlib.compress(BODY)), "is truncated"),
        ("gzip", ZIPPED + b"\x00more", "not compressed as its headers say"),
        ("gzip", b"\x1f\x8b\xff\xff" + BODY, "not compressed as its headers say"),
        ("gzip", bz2.compress(BODY), "not compressed as its headers say"),
        ("deflate", RAW + b"\xff", "not compressed as its headers say"),
        ("br", b"\x0b\x02\x80", "needs a library: pip install brotli"),
        ("zstd", b"\x28\xb5\x2f\xfd", "needs a library: pip install zstandard"),
        ("dcb", b"\x00", "has the unknown content coding dcb"),
    ],
    ids=itertools.count(),
)
def test_what_cannot_be_undone_says_why(
    monkeypatch: pytest.MonkeyPatch, name: str, body: bytes, reason: str
) -> None:
    for library in ("brotli", "brotlicffi", "zstandard"):
        monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(UndecodableError, match=reason):
        undone(body, [name])


def test_bombs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codings, "LARGEST", 1 << 20)
    much = b"\x00" * (1 << 21)
    bombs = (("gzip", zipped(much)), ("deflate", zlib.compress(much)))
    members = zipped(much[: 1 << 19]) * 3
    for name, bomb in (*bombs, ("gzip", members), ("deflate", zlib.compress(much)[2:-4])):
        with pytest.raises(UndecodableError, match="is larger than 1 MB"):
            undone(bomb, [name])


class _Decompressor:
    """Of made-up libraries, which do as those of brotli and zstandard."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()

    def process(self, data: bytes) -> bytes:
        return self._inner.decompress(data)

    decompress = process

    def decompressobj(self) -> _Decompressor:
        return self

    def is_finished(self) -> bool:
        return self._inner.eof

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data


@pytest.mark.parametrize(
    ("coding", "library"), [("br", "brotli"), ("br", "brotlicffi"), ("zstd", "zstandard")]
)
def test_libraries_that_are_installed(
    monkeypatch: pytest.MonkeyPatch, coding: str, library: str
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    module: Any = types.ModuleType(library)
    module.Decompressor = module.ZstdDecompressor = _Decompressor
    module.error = module.ZstdError = zlib.error
    monkeypatch.setitem(sys.modules, library, module)
    long = BODY * 100
    assert undone(zlib.compress(long), [coding]) == long
    for broken in (zlib.compress(long)[:-1], b"\xff\xfe"):
        with pytest.raises(UndecodableError):
            undone(broken, [coding])
    monkeypatch.setattr(codings, "LARGEST", 100)
    with pytest.raises(UndecodableError, match="is larger than"):
        undone(zlib.compress(long), [coding])
    if coding == "zstd":
        monkeypatch.undo()
        monkeypatch.setitem(sys.modules, library, module)
        assert undone(zlib.compress(BODY) + zlib.compress(BODY), ["zstd"]) == BODY * 2


def observation(**more: Any) -> dict[str, Any]:
    return {
        "method": "GET",
        "path": "/me",
        "status": 200,
        "response_headers": {"content-type": JSON_TYPE},
        **more,
    }


@pytest.mark.parametrize("coding", ["br", "zstd", "dcz"])
def test_no_format_passes_what_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coding: str
) -> None:
    for library in ("brotli", "brotlicffi", "zstandard"):
        monkeypatch.setitem(sys.modules, library, None)
    broken, text = b"\xff\x00broken", "/wBicm9rZW4="
    headers = [
        {"name": "content-type", "key": "content-type", "value": JSON_TYPE},
        {"name": "content-encoding", "key": "content-encoding", "value": coding},
    ]
    plain = {"content-type": JSON_TYPE, "content-encoding": coding}
    request = {"method": "GET", "uri": f"{API}/me", "url": f"{API}/me", "headers": [], "header": []}
    content = {"mimeType": JSON_TYPE, "text": text, "encoding": "base64"}
    stream = {"data": list(broken)}
    documents = {
        "vcr": {
            "interactions": [
                {
                    "request": {**request, "headers": {}},
                    "response": {
                        "status": {"code": 200},
                        "headers": plain,
                        "body": {"base64_string": text},
                    },
                }
            ]
        },
        "har": {
            "log": {
                "entries": [
                    {
                        "request": request,
                        "response": {"status": 200, "headers": headers, "content": content},
                    }
                ]
            }
        },
        "newman": {
            "run": {
                "executions": [
                    {
                        "request": request,
                        "response": {"code": 200, "header": headers, "stream": stream},
                    }
                ]
            }
        },
        "log": {
            "observations": [observation(response_headers=plain, response_body={"base64": text})]
        },
    }
    for name, document in documents.items():
        file = written(tmp_path / f"{name}.json", document)
        report = check(file)
        (problem,) = report.problems
        assert problem.message.startswith("/response/body has the "), name
        assert coding in problem.message
        assert (report.failures, report.passed) == ([], False)
        assert report.coverage.operations[0] == 0
        assert check(file, allow_unchecked=True).passed


def test_what_was_sent_is_decoded_too(tmp_path: Path) -> None:
    seen = observation(
        method="POST",
        path="/workspaces",
        request_headers={"content-type": JSON_TYPE, "content-encoding": "gzip"},
        request_body={"base64": base64.b64encode(ZIPPED).decode()},
        response_body="{}",
    )
    report = check(written(tmp_path / "seen.json", {"observations": [seen]}))
    assert "/request/body/user" in {one.difference.place for one in report.new}
