"""Made-up collections and environments with every feature of the formats 2.1 and 2.0.

Each seed gives a document of its own. Beside what the formats allow there is what is found in the
wild: null in place of objects, text in place of objects, keys that nobody knows, numbers in odd
forms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from postman_facade.documents import text

Json = dict[str, Any]

SCHEMA = "https://schema.getpostman.com/json/collection/v{}.0/collection.json"
WORDS = (
    "shelf", "book", "loan", "Reader", "a/b", "état", "e\u0301tat", "日本", "😀", "{{base}}", "x: y",
    "#1", "- a", "null", "true", "0x1F", "1e3", "~", "'", '"', "\\", "..", "CON", "a ", " a", "",
    ".resources", "a.request.yaml", "A", "---", "[0]", "{k}", "%", "@", "`", "!", "*", "&", "?", "|",
)  # fmt: skip
ODD = ("\t", "\r\n", "\0", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\ud83d", "\uffff")
LINES = (
    "",
    " ",
    "a line",
    "  moved in",
    "\tby a tab",
    "ends with spaces  ",
    "# mark",
    "key: value",
)
NUMBERS = ("0", "1", "-7", "1.10", "1e3", "-0", "12345678901234567890123", "1E400", "0.1")
AUTHS = ("basic", "bearer", "apikey", "oauth2", "digest", "hawk", "awsv4", "ntlm", "edgegrid")
BEHAVIOR = (
    "followRedirects", "strictSSL", "disableCookies", "disableUrlEncoding", "disableBodyPruning",
    "insecureHTTPParser", "followOriginalHttpMethod", "tlsPreferServerCiphers", "somethingNew",
)  # fmt: skip


class Maker:
    """Makes documents by the numbers of one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.is_old = self.random.random() < 0.25
        self.ids = 0

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def word(self) -> str:
        word = self.random.choice(WORDS)
        return word + self.random.choice(ODD) + "x" if self.chance(0.04) else word

    def text(self) -> str:
        if self.chance(0.6):
            return self.word()
        lines = [self.random.choice(LINES) for _ in range(self.random.randint(1, 6))]
        return "\n".join(lines) + (self.random.choice(ODD) if self.chance(0.08) else "")

    def id(self) -> str:
        self.ids += 1
        return f"{self.ids:08x}-0000-4000-8000-{self.random.getrandbits(48):012x}"

    def value(self, depth: int = 0) -> Any:
        kinds: list[Callable[[], Any]] = [
            self.word, self.text, lambda: None, lambda: True, lambda: False,
            lambda: text.read(self.random.choice(NUMBERS), "a number"),
        ]  # fmt: skip
        if depth < 3:
            kinds += [
                lambda: [self.value(depth + 1) for _ in range(self.random.randint(0, 3))],
                lambda: {self.word(): self.value(depth + 1) for _ in range(3)},
            ]
        return self.random.choice(kinds)()

    def mixed(self, value: Json, odd: float = 0.1) -> Json:
        """The object, at times with its keys in another order, with one more, or with one less."""
        keys = list(value)
        if self.chance(odd):
            self.random.shuffle(keys)
        if keys and self.chance(odd / 2):
            keys.pop()
        mixed = {key: value[key] for key in keys}
        if self.chance(odd):
            mixed[f"x-{self.word()}"] = self.value()
        return mixed

    def listed(self, make: Callable[[], Any], most: int = 4, odd: float = 0.03) -> Any:
        if self.chance(odd):
            return self.random.choice([None, [], "", {}])
        entries = [make() for _ in range(self.random.randint(0, most))]
        if self.chance(odd):
            entries.insert(self.random.randint(0, len(entries)), self.value())
        return entries

    def description(self) -> Any:
        written = self.text()
        if self.chance(0.3):
            return self.mixed({"content": written, "type": "text/markdown", "version": "2"})
        return None if self.chance(0.1) else written

    def entry(self, types: Sequence[str] = ("text",)) -> Json:
        entry: Json = {
            "key": self.word(),
            "value": self.text() if self.chance(0.2) else self.word(),
        }
        if self.chance(0.3):
            entry["type"] = self.random.choice(types)
        if self.chance(0.2):
            entry["disabled"] = self.chance(0.8)
        if self.chance(0.2):
            entry["description"] = self.description()
        if self.chance(0.05):
            entry["value"] = self.value()
        if self.chance(0.05):
            entry["key"] = None
        if self.chance(0.05):
            entry["id"] = entry.pop("key")
        return self.mixed(entry)

    def url(self) -> Any:
        raw = f"https://{self.word()}.example.com/{self.word()}/:id?q={self.word()}&flag&empty="
        if self.chance(0.2):
            return raw if self.chance(0.8) else None
        url: Json = {
            "raw": raw,
            "protocol": "https",
            "host": ["example", "com"],
            "path": ["a", ":id"],
        }
        if self.chance(0.2):
            url["port"] = "8080"
        if self.chance(0.5):
            url["query"] = self.listed(self.entry)
        if self.chance(0.3):
            url["variable"] = self.listed(lambda: self.entry(("string", "any")))
        if self.chance(0.1):
            url["hash"] = self.word()
        if self.chance(0.1):
            url["path"] = [{"type": "string", "value": "a"}, "b"]
        return self.mixed(url)

    def body(self) -> Any:
        mode = self.random.choice(
            ["raw", "raw", "raw", "urlencoded", "formdata", "file", "graphql", "none", "new"]
        )
        body: Json = {"mode": mode}
        if mode == "raw" or self.chance(0.1):
            body["raw"] = self.text()
            if self.chance(0.6):
                language = self.random.choice(["json", "xml", "html", "javascript", "text", "new"])
                body["options"] = {"raw": self.mixed({"language": language})}
        if mode == "urlencoded" or self.chance(0.05):
            body["urlencoded"] = self.listed(self.entry)
        if mode == "formdata" or self.chance(0.05):
            body["formdata"] = self.listed(self.field)
        if mode == "file" or self.chance(0.05):
            body["file"] = self.random.choice(
                [{"src": "/a"}, {"content": "abc"}, {"src": None}, None, "/a", {}]
            )
        if mode == "graphql" or self.chance(0.05):
            body["graphql"] = self.random.choice(
                [{"query": self.text(), "variables": self.text()}, {"query": "{ a }"}, None]
            )
        if self.chance(0.1):
            body["disabled"] = self.chance(0.8)
        return self.random.choice([None, {}, body]) if self.chance(0.1) else self.mixed(body)

    def field(self) -> Json:
        if self.chance(0.5):
            return self.entry()
        src = self.random.choice(["/a", ["/a", "/b"], [], None, 3])
        field: Json = {"key": self.word(), "type": "file", "src": src}
        if self.chance(0.3):
            field["contentType"] = "image/png"
        return self.mixed(field)

    def auth(self) -> Any:
        if self.chance(0.1):
            return self.random.choice([None, {"type": "noauth"}, {}, {"type": None}, "basic"])
        kind = self.random.choice(AUTHS)
        auth: Json = {"type": kind, kind: self.credentials()}
        if self.chance(0.1):
            auth["bearer"] = self.credentials()
        return self.mixed(auth)

    def credentials(self) -> Any:
        names = self.random.sample(["username", "password", "token", "key", "in", "scope"], 3)
        if self.is_old:
            return {name: self.value() if self.chance(0.2) else self.word() for name in names}
        return self.listed(lambda: self.mixed({
            "key": self.random.choice(names),
            "value": self.value() if self.chance(0.2) else self.word(),
            "type": "string",
        }))  # fmt: skip

    def event(self) -> Json:
        script: Json = {"type": "text/javascript"}
        if self.chance(0.9):
            lines = [self.random.choice(LINES) for _ in range(self.random.randint(0, 5))]
            script["exec"] = "\n".join(lines) if self.chance(0.1) else lines
        else:
            script["src"] = "https://example.com/script.js"
        if self.chance(0.2):
            script["packages"] = self.random.choice([{}, {"@team/shelf": {"id": self.id()}}])
        if self.chance(0.2):
            script["id"] = self.id()
        event: Json = {
            "listen": self.random.choice(["test", "test", "prerequest", "custom"]),
            "script": None if self.chance(0.02) else self.mixed(script, 0.3),
        }
        if self.chance(0.1):
            event["disabled"] = True
        return self.mixed(event)

    def behavior(self) -> Any:
        behavior: Json = {name: self.chance(0.5) for name in self.random.sample(BEHAVIOR, 3)}
        if self.chance(0.3):
            behavior["maxRedirects"] = self.value() if self.chance(0.1) else 3
        if self.chance(0.3):
            behavior["disabledSystemHeaders"] = {"User-Agent": True, "accept": self.chance(0.5)}
        return behavior

    def request(self, more: bool = True) -> Any:
        if self.chance(0.05):
            return self.random.choice(["https://example.com/{{x}}", None])
        request: Json = {"method": self.random.choice(["GET", "POST", "purge", "", "PUT"])}
        request["header"] = "A: 1\nB: 2" if self.chance(0.05) else self.listed(self.entry)
        if self.chance(0.5):
            request["body"] = self.body()
        request["url"] = self.url()
        if more and self.chance(0.3):
            request["description"] = self.description()
        if more and self.chance(0.3):
            request["auth"] = self.auth()
        if more and self.chance(0.05):
            request["proxy"] = {"host": "proxy.example.com", "port": 8080, "match": "*"}
            request["certificate"] = {"name": self.word(), "key": {"src": "/key"}}
        return self.mixed(request)

    def response(self) -> Json:
        response: Json = {"name": self.word(), "originalRequest": self.request(more=False)}
        if self.chance(0.8):
            response |= {
                "status": self.word(),
                "code": self.random.choice([200, 404, 0, None, "2"]),
            }
        if self.chance(0.6):
            language = self.random.choice(["json", "xml", "html", "Text", "text", None, "auto"])
            response["_postman_previewlanguage"] = language
        response["header"] = None if self.chance(0.1) else self.listed(self.entry)
        response["cookie"] = self.listed(lambda: {"name": self.word(), "value": self.word()}, 1)
        response["body"] = None if self.chance(0.1) else self.text()
        if self.chance(0.2):
            response["responseTime"] = self.value()
        if self.chance(0.4):
            response["id"] = self.id()
        return self.mixed(response)

    def common(self, item: Json) -> Json:
        if self.chance(0.4):
            item["id"] = self.id()
        if self.chance(0.3):
            item["event"] = self.listed(self.event)
        if self.chance(0.1):
            item["variable"] = self.listed(self.variable)
        if self.chance(0.2):
            item["protocolProfileBehavior"] = self.behavior()
        if self.chance(0.1):
            item["description"] = self.description()
        if self.chance(0.05):
            item.pop("name", None)
        return self.mixed(item)

    def item(self, depth: int) -> Json:
        name = (
            self.value() if self.chance(0.01) else self.word() * self.random.choice([1, 1, 1, 40])
        )
        if depth < 4 and self.chance(0.3):
            folder: Json = {"name": name, "item": self.items(depth + 1)}
            if self.chance(0.2):
                folder["auth"] = self.auth()
            return self.common(folder)
        item: Json = {"name": name, "request": self.request()}
        if self.chance(0.9):
            item["response"] = self.listed(self.response, 2)
        if self.chance(0.01):
            del item["request"]
        return self.common(item)

    def items(self, depth: int) -> list[Any]:
        items: list[Any] = [self.item(depth) for _ in range(self.random.randint(0, 4))]
        if self.chance(0.02):
            items.append(self.value())
        return items

    def variable(self) -> Json:
        variable: Json = {
            "key": self.word(),
            "value": self.value() if self.chance(0.2) else self.text(),
        }
        if self.chance(0.5):
            variable["type"] = self.random.choice(["string", "any", "default", "secret", "number"])
        if self.chance(0.1):
            variable["disabled"] = True
        if self.chance(0.1):
            variable["description"] = self.description()
        if self.chance(0.1):
            variable["id"] = variable.pop("key")
        return self.mixed(variable)

    def collection(self) -> Json:
        info: Json = {
            "_postman_id": self.id(),
            "name": self.word(),
            "description": self.description(),
            "schema": SCHEMA.format("2.0" if self.is_old else "2.1"),
        }
        collection: Json = {"info": self.mixed(info, 0.3), "item": self.items(0)}
        for key, make in (("event", self.event), ("variable", self.variable)):
            if self.chance(0.4):
                collection[key] = self.listed(make)
        if self.chance(0.3):
            collection["auth"] = self.auth()
        if self.chance(0.2):
            collection["protocolProfileBehavior"] = self.behavior()
        keys = list(collection)
        if self.chance(0.2):
            self.random.shuffle(keys)
        return {key: collection[key] for key in keys}

    def environment(self) -> Json:
        environment: Json = {"id": self.id(), "name": self.word(), "values": []}
        for _ in range(self.random.randint(0, 6)):
            value: Json = {"key": self.word(), "value": self.value()}
            if self.chance(0.7):
                value["type"] = self.random.choice(["default", "secret", "any"])
            if self.chance(0.8):
                value["enabled"] = self.chance(0.7)
            environment["values"].append(self.mixed(value))
        if self.chance(0.5):
            environment["_postman_variable_scope"] = "environment"
        return {**self.mixed(environment), "values": environment["values"]}


def collection(seed: int) -> Json:
    """The collection of a seed."""
    return Maker(seed).collection()


def environment(seed: int) -> Json:
    """The environment of a seed."""
    return Maker(seed).environment()
