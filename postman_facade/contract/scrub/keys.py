"""Keys of other services, by prefix; and known secrets, in all their encodings."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import quote, quote_plus

from . import pseudonyms

Note = Callable[[str], None]
Replace = Callable[["re.Match[str]"], str]

_AZ = "[A-Za-z0-9]"
_HEX = "[0-9a-f]"
_WORD = r"[\w-]"

SERVICES = {
    "Adobe": (f"p8e-{_AZ}{{32}}",),
    "age": (r"AGE-SECRET-KEY-1[A-Z0-9]{58}",),
    "Airtable": (f"pat{_AZ}{{14}}\\.{_HEX}{{64}}",),
    "Alibaba Cloud": (f"LTAI{_AZ}{{16,24}}",),
    "Anthropic": (f"sk-ant-{_WORD}{{20,}}",),
    "Atlassian": (r"ATATT3[\w=-]{20,}", r"ATCTT3[\w=-]{20,}"),
    "AWS": (r"A(?:KIA|SIA|BIA|CCA|GPA|IDA|IPA|NPA|NVA|ROA)[A-Z2-7]{16}(?!\w)",),
    "Azure": (rf"{_AZ}{{3}}\dQ~[\w.~-]{{31,34}}",),
    "Bitbucket": (f"ATBB{_AZ}{{28,}}",),
    "Brevo": (f"xkeysib-{_HEX}{{64}}",),
    "Databricks": (f"dapi{_HEX}{{32}}",),
    "Discord": (r"discord(?:app)?\.com/api/webhooks/\d{1,20}/[\w-]{60,}",),
    "DigitalOcean": (f"do[opr]_v1_{_HEX}{{64}}",),
    "Docker Hub": (f"dckr_[op]at_{_WORD}{{27,}}",),
    "Doppler": (r"dp\.(?:pt|st|sa|ct|scim|audit)\.[\w.-]{40,}",),
    "Figma": (f"fig[dou]_{_WORD}{{40,}}",),
    "GitHub": (f"gh[pousr]_{_AZ}{{36,}}", r"github_pat_\w{22,}"),
    "GitLab": (
        r"gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|imt|oas|ffct)-[\w.-]{20,}",
        f"GR1348941{_WORD}{{20}}",
    ),
    "Google": (
        f"AIza{_WORD}{{35}}",
        rf"ya29\.{_WORD}{{20,}}",
        f"GOCSPX-{_WORD}{{28}}",
        f"1//0{_WORD}{{40,}}",
    ),
    "Grafana": (r"gl(?:sa|c)_[\w=-]{32,}",),
    "HashiCorp": (rf"hv[sbr]\.{_WORD}{{24,}}", rf"{_AZ}{{14}}\.atlasv1\.{_WORD}{{60,}}"),
    "Heroku": (f"HRKU-{_WORD}{{36,}}",),
    "Hugging Face": (r"hf_[A-Za-z]{34,}", f"hf_{_AZ}{{34,}}"),
    "Linear": (f"lin_(?:api|oauth)_{_AZ}{{40,}}",),
    "Mailchimp": (rf"{_HEX}{{32}}-us\d{{1,2}}(?!\w)",),
    "Mailgun": (rf"key-{_HEX}{{32}}(?!\w)",),
    "Microsoft Teams": (rf"{_AZ}{{1,40}}\.webhook\.office\.com/[\w@/-]{{60,}}",),
    "New Relic": (r"NRAK-[A-Z0-9]{27}",),
    "Notion": (f"ntn_{_AZ}{{43,}}",),
    "npm": (f"npm_{_AZ}{{36}}",),
    "NuGet": (r"oy2[a-z0-9]{43}",),
    "OpenAI": (r"sk-(?:(?:proj|svcacct|admin)-)?(?=[\w-]{0,40}\d)[\w-]{32,}",),
    "PASETO": (rf"v[1-4]\.(?:local|public)\.{_WORD}{{20,}}",),
    "PayPal": (rf"access_token\$(?:production|sandbox)\${_AZ}{{16}}\${_HEX}{{32}}",),
    "PlanetScale": (r"pscale_(?:tkn|pw|oauth)_[\w.-]{32,}",),
    "Pulumi": (f"pul-{_HEX}{{40}}",),
    "PyPI": (f"pypi-AgE{_WORD}{{50,}}",),
    "RubyGems": (f"rubygems_{_HEX}{{48}}",),
    "SendGrid": (rf"SG\.{_WORD}{{22}}\.{_WORD}{{43}}",),
    "Sentry": (r"sntr[yu]s?_[\w=+/-]{40,}",),
    "Shopify": (f"shp(?:at|ca|pa|ss)_{_AZ}{{32}}",),
    "Slack": (
        f"xox[abceoprs]-{_WORD}{{10,}}",
        f"xapp-{_WORD}{{20,}}",
        r"hooks\.slack\.com/(?:services|workflows)/[\w/-]{20,}",
    ),
    "SonarQube": (f"sq[pua]_{_HEX}{{40}}",),
    "Square": (f"sq0(?:atp|csp|idp)-{_WORD}{{22,}}", f"EAAA{_WORD}{{60}}"),
    "Stripe": (f"[sr]k_(?:live|test)_{_AZ}{{16,}}", r"whsec_[\w+/=]{24,}"),
    "Supabase": (f"sb(?:p|_secret)_{_WORD}{{31,}}",),
    "Telegram": (rf"\d{{8,10}}:AA{_WORD}{{33}}",),
    "Twilio": (f"SK{_HEX}{{32}}(?!\\w)",),
}
"""Patterns by service, without keys that are public by design, such as Stripe's `pk_live_`."""

OF_SERVICES = re.compile(
    # All are long, and checking the length first is faster.
    rf"(?<![A-Za-z0-9])(?=[\w.:/$~@=+-]{{16}})(?:{'|'.join(s for all in SERVICES.values() for s in all)})",
    re.ASCII,
)

SHORTEST = 4  # characters; shorter text is not a secret, and occurs in ordinary words
_SHORTEST_BASE64 = 8


def with_value(match: re.Match[str], value: str, group: str = "value") -> str:
    """Return the text of the match, with another value of the group."""
    start, whole = match.start(), match[0]
    return whole[: match.start(group) - start] + value + whole[match.end(group) - start :]


def hidden(match: re.Match[str]) -> str:
    """Hide the group "value" of the match, or all of it without such a group."""
    if "value" not in match.re.groupindex:
        return pseudonyms.MASK
    return with_value(match, pseudonyms.masked(match["value"]))


class SecretPattern(NamedTuple):
    kind: str
    pattern: re.Pattern[str]
    needs: str = ""
    """A fast precheck: text without it has no secret of this kind."""
    replace: Replace = hidden


def apply(text: str, note: Note, shapes: Iterable[SecretPattern]) -> str:
    """Replace all matches in `text`, calling `note` with the kind of each."""
    for kind, pattern, needs, replace in shapes:
        if needs in text:
            text = pattern.sub(_noting(kind, replace, note), text)
    return text


def _noting(kind: str, replace: Replace, note: Note) -> Replace:
    def replaced(match: re.Match[str]) -> str:
        new = replace(match)
        if new != match[0]:
            note(kind)
        return new

    return replaced


class Literals:
    """Replaced wherever it occurs."""

    def __init__(self, secrets: Iterable[str]) -> None:
        known = {one for one in secrets if len(one) >= SHORTEST and one not in pseudonyms.MASK}
        plain = _any_of({form for secret in known for form in _forms(secret)})
        encoded = _any_of({core for secret in known for core in _cores(secret)})
        self._plain = [SecretPattern("secret", pattern) for pattern in plain]
        self._encoded = [SecretPattern("secret", pattern, replace=_filler) for pattern in encoded]

    def remove(self, text: str, note: Note) -> str:
        return apply(text, note, self._plain)

    def remove_encoded(self, text: str, note: Note) -> str:
        """Forms inside base64 that could not be decoded."""
        return apply(text, note, self._encoded)


def _any_of(forms: set[str]) -> list[re.Pattern[str]]:
    """Return a pattern for all forms, unless there are none."""
    # Longest first, in case one secret contains another.
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return [re.compile(_alternatives(ordered, 2))] if ordered else []


def _alternatives(forms: list[str], shared: int) -> str:
    """Return a pattern for thousands of forms, grouped by their first characters."""
    if not shared:
        return "|".join(map(re.escape, forms))
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[0], []).append(form[1:])
    return "|".join(
        f"{re.escape(first)}(?:{_alternatives(rests, shared - 1)})"
        for first, rests in groups.items()
    )


def _forms(secret: str) -> Iterator[str]:
    yield secret
    yield html.escape(secret)
    for ascii_only in (True, False):
        yield json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
    for quoted in (quote(secret, safe=""), quote(secret), quote_plus(secret)):
        yield quoted
        yield re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), quoted)


def _cores(secret: str) -> Iterator[str]:
    """Return the base64 forms of the secret inside longer text.

    Base64 encodes three bytes as four characters, so there is one form for each position at which
    the secret can start. Characters that depend on its neighbors are left out.
    """
    for before in range(3):
        data = b"\0" * before + secret.encode("utf-8", "surrogatepass")
        core = slice(-(-before * 8 // 6), len(data) * 8 // 6)
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            found = encode(data).decode().rstrip("=")[core]
            if len(found) >= _SHORTEST_BASE64:
                yield found


def _filler(match: re.Match[str]) -> str:
    """Return base64 of letters, at any position in a group of four."""
    return "V" * len(match[0])
