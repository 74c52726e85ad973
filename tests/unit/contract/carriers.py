"""What secrets are sent in, and the way back."""

from __future__ import annotations

import base64
import gzip
import html
import json
import quopri
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import yaml


class Carrier(NamedTuple):
    wrap: Callable[[str], str]
    unwrap: Callable[[str], str]


def _in_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _from_base64(text: str) -> str:
    assert set(text) <= set(_BASE64), "it is no base64 any more"
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_").decode()


_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="


def _in_json(text: str) -> str:
    return json.dumps({"note": text, "n": [1.50, None]})


def _from_json(text: str) -> str:
    note: str = json.loads(text)["note"]
    return note


def _exchange(body: Any, headers: Any = None) -> dict[str, Any]:
    """An interaction of a cassette."""
    return {
        "request": {
            "method": "POST",
            "uri": "https://books.example.com/list",
            "body": "",
            "headers": {},
        },
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": headers or {},
            "body": {"string": body},
        },
    }


def _in_yaml(text: str | bytes) -> str:
    written: str = yaml.safe_dump({"interactions": [_exchange(text)], "version": 1})
    return written


def _from_yaml(text: str) -> Any:
    return yaml.safe_load(text)["interactions"][0]["response"]["body"]["string"]


def _in_har(content: dict[str, Any], headers: Any = ()) -> str:
    request = {"method": "GET", "url": "https://books.example.com/list", "headers": []}
    response = {"status": 200, "headers": [*headers], "content": content}
    return json.dumps({"log": {"entries": [{"request": request, "response": response}]}})


def _from_har(text: str) -> str:
    content: str = json.loads(text)["log"]["entries"][0]["response"]["content"]["text"]
    return content


CARRIERS: dict[str, Carrier] = {
    "text": Carrier(str, str),
    "JSON": Carrier(_in_json, _from_json),
    "JSON in JSON": Carrier(lambda t: _in_json(_in_json(t)), lambda t: _from_json(_from_json(t))),
    "query": Carrier(
        lambda t: f"https://books.example.com/list?q={quote(t, safe='')}&page=2",
        lambda t: unquote(t.partition("?q=")[2].partition("&page")[0]),
    ),
    "query in a query": Carrier(
        lambda t: f"/list?to={quote('/more?q=' + quote(t, safe=''), safe='')}",
        lambda t: unquote(unquote(t.partition("?to=")[2]).partition("?q=")[2]),
    ),
    "base64": Carrier(_in_base64, _from_base64),
    "base64 for URLs": Carrier(
        lambda t: base64.urlsafe_b64encode(t.encode()).decode().rstrip("="), _from_base64
    ),
    "base64 in JSON": Carrier(
        lambda t: _in_json(_in_base64(t)), lambda t: _from_base64(_from_json(t))
    ),
    "JSON in base64 in a URL": Carrier(
        lambda t: f"/list/{_in_base64(_in_json(t))}/more".replace("+", "-").replace("=", ""),
        lambda t: _from_json(_from_base64(t[len("/list/") : -len("/more")])),
    ),
    "percent-encoded base64": Carrier(
        lambda t: f"q={quote(_in_base64(t), safe='')}",
        lambda t: _from_base64(unquote(t.partition("=")[2])),
    ),
    "cassette": Carrier(_in_yaml, _from_yaml),
    "compressed body in a cassette": Carrier(
        lambda t: _in_yaml(gzip.compress(t.encode())),
        lambda t: gzip.decompress(_from_yaml(t)).decode(),
    ),
    "JSON cassette": Carrier(
        lambda t: json.dumps({"version": 1, "interactions": [_exchange(_in_json(t))]}),
        lambda t: _from_json(json.loads(t)["interactions"][0]["response"]["body"]["string"]),
    ),
    "header in a cassette": Carrier(
        lambda t: yaml.safe_dump({"interactions": [_exchange("", {"x-note": [t]})]}),
        lambda t: yaml.safe_load(t)["interactions"][0]["response"]["headers"]["x-note"][0],
    ),
    "header in HAR": Carrier(
        lambda t: _in_har({}, [{"name": "x-note", "value": t}]),
        lambda t: json.loads(t)["log"]["entries"][0]["response"]["headers"][0]["value"],
    ),
    "HAR": Carrier(lambda t: _in_har({"text": t}), _from_har),
    "HAR in base64": Carrier(
        lambda t: _in_har({"text": _in_base64(t), "encoding": "base64"}),
        lambda t: _from_base64(_from_har(t)),
    ),
}


def _parted(text: str, boundary: str = "outer", *headers: str) -> str:
    lines = (f"--{boundary}", 'Content-Disposition: form-data; name="note"', *headers, "", text)
    return "\r\n".join((*lines, f"--{boundary}--", ""))


def _from_part(text: str, boundary: str = "outer") -> str:
    return text.partition("\r\n\r\n")[2].rpartition(f"\r\n--{boundary}--")[0]


def _quoted(text: str) -> str:
    return quopri.encodestring(text.encode()).decode()


def _unquoted(text: str) -> str:
    return quopri.decodestring(text.encode()).decode()


def _body(data: bytes, **headers: str) -> str:
    named = {name.replace("_", "-"): [value] for name, value in headers.items()}
    return yaml.safe_dump({"interactions": [_exchange(data, named)], "version": 1})


def _in_set(charset: str, letter: str) -> Carrier:
    """A body that is no UTF-8."""
    return Carrier(
        lambda t: _body(
            f"{letter}\n{t}".encode(charset), content_type=f"text/a; charset={charset}"
        ),
        lambda t: _from_yaml(t).decode(charset).removeprefix(f"{letter}\n"),
    )


def _raw_deflate(text: str) -> bytes:
    deflate = zlib.compressobj(wbits=-15)
    return deflate.compress(text.encode()) + deflate.flush()


def _inflate(data: bytes) -> str:
    try:
        return zlib.decompress(data).decode()
    except zlib.error:
        return zlib.decompress(data, -15).decode()


CARRIERS |= {
    "part": Carrier(_parted, _from_part),
    "part of a part": Carrier(
        lambda t: _parted(_parted(t, "inner"), "outer", "Content-Type: multipart/mixed"),
        lambda t: _from_part(_from_part(t), "inner"),
    ),
    "quoted-printable part": Carrier(
        lambda t: _parted(_quoted(t), "outer", "Content-Transfer-Encoding: quoted-printable"),
        lambda t: _unquoted(_from_part(t)),
    ),
    "part in base64": Carrier(
        lambda t: _parted(
            base64.encodebytes(t.encode()).decode(), "outer", "Content-Transfer-Encoding: base64"
        ),
        lambda t: base64.b64decode(_from_part(t)).decode(),
    ),
    "part beside bytes": Carrier(
        lambda t: _body(_parted(t).encode() + b"--outer\r\nContent-Type: a/b\r\n\r\n\x89PNG\xff"),
        lambda t: _from_part(_from_yaml(t).partition(b"--outer\r\nContent-Type")[0].decode()),
    ),
    "element": Carrier(
        lambda t: (
            f'<?xml version="1.0"?>\n<n:a xmlns:n="urn:b"><n:note>{html.escape(t)}</n:note></n:a>'
        ),
        lambda t: html.unescape(t.partition("<n:note>")[2].partition("</n:note>")[0]),
    ),
    "attribute": Carrier(
        lambda t: f'<a note="{html.escape(t)}" b="1"/>',
        lambda t: html.unescape(t.partition('note="')[2].partition('"')[0]),
    ),
    "CDATA": Carrier(
        lambda t: f"<note><![CDATA[{t.replace(']]>', ']]]]><![CDATA[>')}]]></note>",
        lambda t: (
            t.replace("]]]]><![CDATA[>", "]]>")
            .removeprefix("<note><![CDATA[")
            .removesuffix("]]></note>")
        ),
    ),
    "references": Carrier(
        lambda t: "<a>" + "".join(f"&#x{ord(c):x};" for c in t) + "</a>",
        lambda t: html.unescape(t.removeprefix("<a>").removesuffix("</a>")),
    ),
    "comment in a cassette": Carrier(
        lambda t: f"interactions: [] # first\n# {_in_json(t)}\nversion: 1\n",
        lambda t: _from_json(t.partition("\n# ")[2].partition("\nversion")[0]),
    ),
    "compressed in base64": Carrier(
        lambda t: _in_json(base64.b64encode(gzip.compress(t.encode())).decode()),
        lambda t: gzip.decompress(base64.b64decode(_from_json(t))).decode(),
    ),
    "zlib in base64": Carrier(
        lambda t: base64.b64encode(zlib.compress(t.encode())).decode(),
        lambda t: zlib.decompress(base64.b64decode(t)).decode(),
    ),
    "compressed in HAR": Carrier(
        lambda t: _in_har(
            {"text": base64.encodebytes(gzip.compress(t.encode())).decode(), "encoding": "BASE64"},
            [{"name": "Content-Encoding", "value": "gzip"}],
        ),
        lambda t: gzip.decompress(base64.b64decode(_from_har(t))).decode(),
    ),
    "deflated": Carrier(
        lambda t: _body(_raw_deflate(t), content_encoding="deflate"),
        lambda t: _inflate(_from_yaml(t)),
    ),
    "compressed twice": Carrier(
        lambda t: _body(gzip.compress(zlib.compress(t.encode())), content_encoding="deflate, gzip"),
        lambda t: zlib.decompress(gzip.decompress(_from_yaml(t))).decode(),
    ),
    "bytes as Latin-1": Carrier(
        lambda t: json.dumps(
            {
                "interactions": [
                    _exchange(
                        gzip.compress(t.encode()).decode("latin-1"), {"content-encoding": "gzip"}
                    )
                ]
            }
        ),
        lambda t: gzip.decompress(
            json.loads(t)["interactions"][0]["response"]["body"]["string"].encode("latin-1")
        ).decode(),
    ),
    "UTF-16 in base64": Carrier(
        lambda t: base64.b64encode(t.encode("utf-16-le")).decode(),
        lambda t: base64.b64decode(t).decode("utf-16-le"),
    ),
    "Latin-1": _in_set("latin-1", "é"),
    "cp1252": _in_set("cp1252", "…"),
    "Shift JIS": _in_set("shift_jis", "あ"),
    "EUC-KR": _in_set("euc_kr", "가"),
    "UTF-16": _in_set("utf-16", "é"),
    "EBCDIC": _in_set("cp037", "é"),
}
