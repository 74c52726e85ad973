"""Patterns for secrets and identifiers in plain text.

Every pattern takes linear time: it starts at the start of a run of characters and takes all of it.
"""

from __future__ import annotations

import re
from functools import partial
from urllib.parse import urlsplit

from . import pseudonyms, rules
from .keys import OF_SERVICES, Replace, SecretPattern, hidden, with_value
from .pseudonyms import masked


def masked_cookies(value: str) -> str:
    """Hide the values of all cookies, but not their attributes."""
    if "=" not in value:
        return masked(value)
    return _COOKIE.sub(lambda found: found["name"] + masked(found["value"]), value)


_COOKIE = re.compile(
    r"(?P<name>(?<![^\s;,])"
    r"(?!(?i:path|domain|expires|max-age|samesite|priority|version)=)[^\s;,=]+=)(?P<value>[^;]*)"
)


def _after_name(match: re.Match[str], *, bare: bool = False) -> str:
    """Hide the value if the name is that of a secret."""
    is_secret = rules.hides(match["name"], match["value"], bare=bare)
    return hidden(match) if is_secret else match[0]


_after_bare_name = partial(_after_name, bare=True)


def _unless_followed_by(mark: str, replace: Replace) -> Replace:
    def replaced(match: re.Match[str]) -> str:
        after = match.string[match.end() : match.end() + 9].lstrip()
        return match[0] if after.startswith(mark) else replace(match)

    return replaced


def _after_header(match: re.Match[str]) -> str:
    if _CODE.fullmatch(match["value"]):
        return match[0]
    mask = masked_cookies if "cookie" in match["name"].lower() else masked
    return with_value(match, mask(match["value"]))


def _after_setting(match: re.Match[str]) -> str:
    """Hide the value in a line of settings. A word without digits may be prose or a type."""
    return _after_bare_name(match) if re.search(r"\d", match["value"]) else match[0]


def _numbers(match: re.Match[str]) -> str:
    return with_value(match, _ID.sub(lambda found: pseudonyms.of_number(found[0]), match["value"]))


_CODE = re.compile(r"[A-Za-z_$.]+(?:\(.*)?[,;)}\s]*")
_ID = re.compile(r"\d{5,}")

KEYS = (
    SecretPattern(
        "private key",
        re.compile(
            r"----[- ]BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?[- ]----"
            r".*?(?:----[- ]END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?[- ]-{4,5}|\Z)",
            re.DOTALL,
        ),
        "PRIVATE KEY",
    ),
    SecretPattern(
        "private key",
        re.compile(r"(?<=\nPrivate-Lines: )\d{1,4}\r?\n(?:[A-Za-z0-9+/=]+(?:\r?\n|\Z))+"),
        "Private-Lines",
        lambda _: f"0\n{pseudonyms.MASK}\n",
    ),
    SecretPattern("key", re.compile(r"PM(?:AK|AT)-[A-Za-z0-9_*-]+"), "PM"),
    SecretPattern("key of a service", OF_SERVICES),
    SecretPattern("token", re.compile(r"(?<![\w-])eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)+"), "eyJ"),
    SecretPattern(
        # A scheme followed by a word is prose ("Bearer authentication"): a token has digits or
        # length.
        "credentials",
        # A set of first letters is faster to search for.
        re.compile(
            r"[bB](?<!\w[bB])(?i:earer|asic)\s+(?=[\w.~+/=-]*\d|[\w.~+/=-]{20})[\w.~+/=-]{6,}"
        ),
    ),
)
"""Keys that are recognizable by themselves."""

_NAME = r"(?P<name>(?<![\w.-])[\w.-]{2,60})"
_ENCODED = r"%(?:25|2[DdEe]|3\d|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff])"
_QUOTE = r"\\*[\"'`]"
_QUOTED = rf"\s{{0,8}}(?P<quote>{_QUOTE})(?P<value>[^\"'`\n\\]+)(?P=quote)"
_HEADER = (
    r"(?P<name>(?:proxy-)?authorization|(?:set-)?cookie|(?:x-)?api-?key"
    r"|x-[\w-]{0,40}?(?:key|token|secret|signature))[ \t]*:[ \t]*"
)
NAMED = (
    SecretPattern(
        "credentials in a URL",
        re.compile(r"(?<=://)[^\s/@\"'<>\\:]*:[^\s/\"'<>\\]+@"),
        "://",
        lambda _: "masked:masked@",
    ),
    SecretPattern(
        # A token alone.
        "credentials in a URL",
        re.compile(r"(?<=://)(?=[^\s/@\d]{0,99}\d)(?P<value>[\w.~%+-]{16,})@"),
        "://",
    ),
    SecretPattern(
        "credentials of a database",
        re.compile(
            r"(?:jdbc:[\w:]{2,40}:[\w.$-]{1,60}/"
            r"|(?<![\w.:/-])[\w.-]{1,60}:(?=[^\s@\"'<>]{1,99}@(?:tcp|unix)\())"
            r"(?P<value>[^\s@\"'<>]{1,99})@"
        ),
        "@",
    ),
    SecretPattern(
        # A line of .pgpass.
        "credentials of a database",
        re.compile(
            r"^[\w.*-]{1,99}:(?:\d{4,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:(?P<value>[^\s:]+)[ \t]*\r?$",
            re.MULTILINE,
        ),
        ":",
    ),
    SecretPattern(
        "credentials", re.compile(r"\bsshpass\s{1,4}-p\s{0,4}[\"']?(?P<value>[^\s\"']+)"), "sshpass"
    ),
    SecretPattern(
        # A line of .netrc.
        "credentials",
        re.compile(r"\blogin\s{1,8}\S{1,99}\s{1,8}password\s{1,8}(?P<value>\S+)"),
        "password",
    ),
    SecretPattern(
        "header",
        re.compile(
            rf"^[ \t><*-]{{0,60}}{_HEADER}(?P<value>[^\r\n]+)", re.IGNORECASE | re.MULTILINE
        ),
        ":",
        _after_header,
    ),
    SecretPattern(
        "header",
        re.compile(rf"(?<=[\s(\[{{]){_HEADER}(?P<value>[^\s\"'`,;\\]+)", re.IGNORECASE),
        ":",
        _after_setting,
    ),
    SecretPattern(
        "header",
        re.compile(rf"(?<=[\"'`]){_HEADER}(?P<value>[^\r\n\"'`\\]+)", re.IGNORECASE),
        ":",
        _after_header,
    ),
    SecretPattern(
        "secret by name",
        # A call after the equals sign is code.
        re.compile(rf"{_NAME}=(?!=)(?P<value>[^\s\"'`&;,#<>()\\]+)"),
        "=",
        _unless_followed_by("(", _after_bare_name),
    ),
    SecretPattern(
        # With percent-encoded letters.
        "secret by name",
        re.compile(
            rf"(?P<name>(?:(?<![\w.%-])|(?<=%26)|(?<=%3[BFbf]))[\w.-]{{0,40}}"
            rf"(?:{_ENCODED}[\w.-]{{0,40}}){{1,40}})=(?!=)(?P<value>[^\s\"'`&;,#<>()\\]+)"
        ),
        "%",
        _after_bare_name,
    ),
    SecretPattern(
        "secret by name",
        re.compile(rf"{_NAME}(?:{_QUOTE})?\s{{0,8}}(?:=>|[:=]){_QUOTED}"),
        replace=_after_name,
    ),
    SecretPattern(
        "secret by name",
        # Two arguments; but a name followed by another name with its value is not a pair.
        re.compile(rf"{_NAME}{_QUOTE}\s{{0,8}},{_QUOTED}"),
        ",",
        _unless_followed_by(":", _after_name),
    ),
    SecretPattern(
        "secret by name",
        re.compile(r"(?<!\S)--(?P<name>\w[\w-]{1,60}) {1,4}[\"']?(?P<value>[^\s\"'-][^\s\"']*)"),
        "--",
        _after_name,
    ),
    SecretPattern(
        "credentials",
        re.compile(r"(?<!\S)(?:-u|--user) {0,4}[\"']?(?P<value>[^\s:\"']{1,99}:[^\s\"']+)"),
        "-u",
    ),
    SecretPattern(
        "secret by name",
        re.compile(
            r"^[ \t>-]{0,60}(?P<name>\w[\w.-]{1,60})(?::[ \t]+|[ \t]{0,20}=[ \t]{1,20})"
            r"(?P<value>[^\s\"'`{}\[\]]{6,})[ \t]*\r?$",
            re.MULTILINE,
        ),
        " ",
        _after_setting,
    ),
)
"""Secrets that are recognizable by the name before them."""

IDENTIFIERS = (
    SecretPattern(
        "e-mail address",
        re.compile(
            r"(?<!//masked:)(?<![\w.+-])[.+-]*(?P<value>\w[\w.+-]*"
            r"@(?!example\.com(?![\w-]|\.\w))(?:[\w-]+\.)+[^\W\d_]{2,}\b)"
        ),
        "@",
        lambda found: with_value(found, pseudonyms.of_email(found["value"])),
    ),
    SecretPattern(
        "uuid",
        re.compile(
            r"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])"
        ),
        "-",
        lambda found: pseudonyms.of_uuid(found[0]),
    ),
    SecretPattern(
        "id of an account",
        re.compile(r"(?<![0-9A-Za-z])(?P<value>\d{5,})(?=-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-)"),
        "-",
        _numbers,
    ),
    SecretPattern(
        "id of an account",
        re.compile(r"/(?:users|teams|accounts|view|run)/(?P<value>\d{5,})(?![\w-])"),
        "/",
        _numbers,
    ),
    SecretPattern(
        "id of an account",
        re.compile(
            r"(?<![\w-])(?:owner|createdBy|updatedBy|lastUpdatedBy|requestedBy"
            r"|addedBy|userId|teamId)"
            r"(?:=|\\*\"\s{0,8}:\s{0,8}(?:\\*\")?)(?P<value>\d{5,}(?:,\d+)*)"
        ),
        replace=_numbers,
    ),
)
"""People and accounts."""

_PLAIN = re.compile(r"[a-z]{1,20}(?:-[a-z]{1,20})*|v\d|9000\d{4}|[0-9a-f]{8}-[0-9a-f-]{27}")
_OF_QUERY = re.compile(r"(?<==)[^&]+")
_RUN = re.compile(r"(?<![A-Za-z0-9_+=-])[A-Za-z0-9_+=-]{16,}(?![A-Za-z0-9_+=-])")
_CHANGE = re.compile(r"(?<=\d)[_+=-]?(?=[A-Za-z])|(?<=[A-Za-z])[_+=-]?(?=\d)")
_UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
_CHANGES = 4
_ADDRESS = re.compile(r"https?://|[0-9a-f]{8}-[0-9a-f]{4}-8|9000\d{4}-[0-9a-f]{8}-", re.ASCII)
_RANDOM = re.compile(r"(?<!\S)(?=\S{6})(?=[^\s\d]*\d)(?=[^\sA-Za-z]*[A-Za-z])\S", re.ASCII)
_HOST = re.compile(r"[\w.:-]*")


def without_random(text: str) -> str:
    """Hide random-looking words: alternating letters and digits."""

    def run(match: re.Match[str]) -> str:
        found = match[0]
        if len(_CHANGE.findall(found)) < _CHANGES or _UUID.search(found):
            return found
        return masked(found)

    return _RUN.sub(run, text)


def without_codes(text: str) -> str:
    """Hide a value with a word of letters and digits; to a URL only if a word looks
    random."""
    if _ADDRESS.match(text):
        return without_random(text)
    return masked(text) if _RANDOM.search(text) else text


def hidden_link(url: str) -> str:
    """Return `url` with server, words and names, but without its secret parts."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return masked(url)
    if not parts.scheme or not _HOST.fullmatch(parts.netloc):
        return masked(url)
    segments = (
        part if not part or _PLAIN.fullmatch(part) else masked(part)
        for part in parts.path.split("/")
    )
    query = _OF_QUERY.sub(lambda found: masked(found[0]), parts.query)
    if query and "=" not in query:
        query = masked(query)
    fragment = parts.fragment and masked(parts.fragment)
    return parts._replace(path="/".join(segments), query=query, fragment=fragment).geturl()
