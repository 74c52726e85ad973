"""Secrets that no one has, in the forms in which they are sent, and what they are sent in.

None is written as one word, so that whoever looks for leaks finds none here.
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import yaml

KEY = "PMAK" + "-" + "FAKE-0000-aaaa-1111"
COLLECTION_KEY = "PMAT" + "-" + "FAKE-2222-bbbb"
TOKEN = ".".join(["eyJhbGciOi" + "JIUzI1NiJ9", "eyJzdWIi" + "OiJmYWtlIn0", "c2lnbmF0" + "dXJl"])
PLAIN = "fake" + "0plain1" + "Word2"
WORDS = "fake words & more"
BASIC = base64.b64encode(f"fake-user:{PLAIN}".encode()).decode()
UUID = "3f2b9c1e-7a44-4c0e-8f53-" + "1d2e3f4a5b6c"[:12]
USER = "31415926"
EMAIL = "a.reader@mail.example.org"


class Form(NamedTuple):
    text: str
    secret: str
    """What must not be left of it."""


def _json(value: Any, secret: str) -> Form:
    return Form(json.dumps(value), secret)


def _variable(**fields: Any) -> dict[str, Any]:
    return {"key": "shelf", "value": PLAIN, "enabled": True, **fields}


def _attributes(*values: tuple[str, str]) -> list[dict[str, str]]:
    return [{"key": key, "value": value, "type": "string"} for key, value in values]


def _request(**fields: Any) -> dict[str, Any]:
    return {"item": [{"name": "Loans", "request": {"method": "GET", **fields}}]}


FORMS: dict[str, Form] = {
    "API key": Form(f"the key is {KEY}.", KEY),
    "API key after letters": Form(f"key_{KEY}", KEY),
    "collection access key": Form(COLLECTION_KEY, COLLECTION_KEY),
    "masked collection access key": Form("PMAT" + "-**********43BR", "43BR"),
    "bearer": Form(f"Bearer {PLAIN}", PLAIN),
    "bearer in lower case": Form(f"bearer {PLAIN}", PLAIN),
    "basic": Form(f"Basic {BASIC}", BASIC),
    "JWT": Form(f"with {TOKEN} in it", TOKEN.split(".")[1]),
    "private key": Form(
        "-----BEGIN " + f"PRIVATE KEY-----\n{PLAIN}\n-----END " + "PRIVATE KEY-----", PLAIN
    ),
    "e-mail address": Form(f"ask {EMAIL} for it", EMAIL),
    "uuid": Form(f"https://api.postman.com/collections/{UUID}", UUID),
    "uuid in upper case": Form(f"id {UUID.upper()}", UUID.upper()),
    "uid": Form(f"/environments/{USER}-{UUID}", USER),
    "user in a path": Form(f"https://api.postman.com/users/{USER}?a=1", USER),
    "user in a query": Form(f"/workspaces?createdBy={USER}", USER),
    "webhook": Form(f"https://newman-api.postman.com/run/{USER}/{UUID}", USER),
    "webhook's secret": Form(f"https://newman-api.postman.com/run/{USER}/{UUID}", UUID),
    "query apikey": Form(f"https://api.postman.com/me?apikey={PLAIN}", PLAIN),
    "query access_key": Form(f"/collections/{UUID}?a=1&access_key={PLAIN}", PLAIN),
    "query access_token": Form(f"/me?access_token={PLAIN}&b=2", PLAIN),
    "signed download": Form(
        f"https://files.example.com/sdk.zip?X-Amz-Date=1&X-Amz-Signature={PLAIN}", PLAIN
    ),
    "signed download of another kind": Form(
        f"https://files.example.com/sdk.zip?se=2030&sig={PLAIN}%3D", PLAIN
    ),
    "invitation": Form(f"https://app.example.com/join?invite_code={PLAIN}", PLAIN),
    "credentials in a URL": Form(f"https://reader:{PLAIN}@books.example.com/list", PLAIN),
    "form": Form(f"grant_type=client_credentials&client_secret={PLAIN}", PLAIN),
    "header line": Form(f"GET /me HTTP/1.1\nX-API-Key: {PLAIN}\nAccept: */*", PLAIN),
    "authorization line": Form(f'Authorization: Digest username="{PLAIN}", nonce="1"', PLAIN),
    "SCIM key": Form(f"authorization: {PLAIN}", PLAIN),
    "cookie line": Form(f"Cookie: seen=1; session={PLAIN}", PLAIN),
    "cookie that is set": Form(f"Set-Cookie: session={PLAIN}; Path=/; HttpOnly", PLAIN),
    "cookie without a name": Form(f"cookie: {PLAIN}", PLAIN),
    "curl": Form(f"curl -H 'x-api-key: {PLAIN}' https://api.postman.com/me", PLAIN),
    "curl with a user": Form(f"curl -u reader:{PLAIN} https://api.postman.com/me", PLAIN),
    "option": Form(f"newman run a.json --postman-api-key {PLAIN} --bail", PLAIN),
    "XML": Form(f"<a><access_token>{PLAIN}</access_token></a>", PLAIN),
    "JSON in a query": Form(f"/a?b=%7B%22token%22:%22{PLAIN}%22,%22c%22:1%7D", PLAIN),
    "setting": Form(f"region: eu\nclient_secret: {PLAIN}\n", PLAIN),
    "argument": Form(f'client = Client(api_key="{PLAIN}", retries=3)', PLAIN),
    "script that sets": Form(f"pm.environment.set('token', '{PLAIN}');", PLAIN),
    "script that assigns": Form(f"const accessToken = `{PLAIN}`;", PLAIN),
    "multipart": Form(
        f'--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n{PLAIN}\r\n--b--', PLAIN
    ),
    "answer with a token": _json({"access_token": PLAIN, "expires_in": 3600}, PLAIN),
    "session token": _json({"session": {"token": PLAIN}}, PLAIN),
    "jwt in a body": _json({"installationAuthId": "1", "jwt": PLAIN}, PLAIN),
    "apiKey in a body": _json({"apiKey": PLAIN}, PLAIN),
    "password with spaces": _json({"password": WORDS}, WORDS),
    "several tokens": _json({"refresh_token": [PLAIN, "x"]}, PLAIN),
    "secret number": _json({"password": 27182818}, "27182818"),
    "secret in a log line": Form(f'POST /token {{"jwt": "{PLAIN}"}} took 3 ms', PLAIN),
    "lines of JSON": Form(f'{{"a": 1}}\n{{"token": "{PLAIN}"}}\n', PLAIN),
    "JSON that is cut off": Form(f'{{"a": [1, {{"token": "{PLAIN}", "b": ', PLAIN),
    "key twice": Form(f'{{"token": "{PLAIN}", "token": "made up"}}', PLAIN),
    "secret of an environment": _json(
        {"environment": {"values": [_variable(type="secret")]}}, PLAIN
    ),
    "current value": _json({"values": [_variable(type="secret", currentValue=WORDS)]}, WORDS),
    "secret of a collection": _json({"variable": [_variable(type="secret")]}, PLAIN),
    "secret from a vault": _json({"variable": [_variable(secret=True)]}, PLAIN),
    "secret by its name": _json({"values": [{"key": "API_TOKEN", "value": PLAIN}]}, PLAIN),
    "change to an environment": _json(
        [{"op": "replace", "path": "/values/0/value", "value": PLAIN}], PLAIN
    ),
    "bearer of a collection": _json(
        {"auth": {"type": "bearer", "bearer": _attributes(("token", PLAIN))}}, PLAIN
    ),
    "basic of a folder": _json(
        {"auth": {"type": "basic", "basic": _attributes(("username", PLAIN))}}, PLAIN
    ),
    "key of a request": _json(
        _request(
            auth={"type": "apikey", "apikey": _attributes(("in", "header"), ("value", PLAIN))}
        ),
        PLAIN,
    ),
    "signature of a request": _json(
        _request(auth={"type": "hawk", "hawk": _attributes(("authKey", PLAIN))}), PLAIN
    ),
    "older collection": _json({"auth": {"type": "awsv4", "awsv4": {"accessKey": PLAIN}}}, PLAIN),
    "oldest collection": _json({"helperAttributes": {"id": "bearer", "value": PLAIN}}, PLAIN),
    "header of a request": _json(_request(header=[{"key": "X-Api-Key", "value": PLAIN}]), PLAIN),
    "headers as text": _json(_request(header=f"Accept: */*\nX-Api-Key: {PLAIN}"), PLAIN),
    "parameter of a request": _json(
        _request(url={"query": [{"key": "access_token", "value": PLAIN}]}), PLAIN
    ),
    "cookie of a response": _json({"cookie": [{"name": "session", "value": PLAIN}]}, PLAIN),
    "webhook's URL": _json({"webhook": {"webhookUrl": f"https://a.example.com/{PLAIN}"}}, PLAIN),
    "invitation link": _json({"invitationLink": f"https://a.example.com/?{PLAIN}"}, PLAIN),
    "owner": _json({"collection": {"owner": USER}}, USER),
    "owner as a number": _json({"monitor": {"owner": int(USER)}}, USER),
    "user": _json({"user": {"id": int(USER), "teamId": 27182}}, USER),
    "team": _json({"user": {"id": 1, "teamId": 27182}}, "27182"),
    "members": _json({"members": [1, int(USER)]}, USER),
    "role": _json([{"op": "update", "path": "/user", "value": [{"id": USER}]}], USER),
    "name of a field": _json({"mails": {EMAIL: 1}}, EMAIL),
}


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
