"""Secrets that no one has, in the forms in which they are sent.

None is written as one word, so that whoever looks for leaks finds none here.
"""

from __future__ import annotations

import base64
import json
from typing import Any, NamedTuple

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
    "percent-encoded parameter": Form(f"/me?a=1&api%6bey={PLAIN}", PLAIN),
    "parameter percent-encoded as a whole": Form(f"/me?%6a%77%74={PLAIN}&b=2", PLAIN),
    "percent-encoded form field": Form(f"a=b&pass%77ord={PLAIN}", PLAIN),
    "percent-encoded name in JSON": _json({"name": "access%5Fkey", "value": WORDS}, WORDS),
    "SCIM key in the environment": Form(f"export POSTMAN_SCIM_KEY={PLAIN}", PLAIN),
    "SCIM key in JSON": _json({"scim_key": WORDS}, WORDS),
    "headers as pairs": _json({"headers": [["a", "b"], ["x-api-key", WORDS]]}, WORDS),
    "headers as pairs with lists": _json({"header": [["X-Api-Key", [WORDS]]]}, WORDS),
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


def _run(length: int, alphabet: str = "a1B2c3D4e5F6g7H8") -> str:
    return (alphabet * (length // len(alphabet) + 1))[:length]


def _hex(length: int) -> str:
    return _run(length, "0a1b2c3d4e5f")


SERVICES: dict[str, str] = {
    "Adobe": "p8e-" + _run(32),
    "age": "AGE-SECRET-" + "KEY-1" + _run(58, "Q2W3E4R5"),
    "Airtable": "pat" + _run(14) + "." + _hex(64),
    "Alibaba Cloud": "LTAI" + _run(20),
    "Anthropic": "sk-ant-" + _run(40),
    "Atlassian": "ATATT3" + _run(40),
    "AWS": "AKIA" + _run(16, "Q2W3E4R5"),
    "Azure": "a1B4Q~" + _run(32),
    "Bitbucket": "ATBB" + _run(32),
    "Brevo": "xkeysib-" + _hex(64),
    "Databricks": "dapi" + _hex(32),
    "DigitalOcean": "dop_v1_" + _hex(64),
    "Discord": "https://discord.com/api/webhooks/314159265/" + _run(68),
    "Docker Hub": "dckr_pat_" + _run(27),
    "Doppler": "dp.pt." + _run(43),
    "Figma": "figd_" + _run(40),
    "GitHub": "ghp_" + _run(36),
    "GitLab": "glpat-" + _run(20),
    "Google": "AIza" + _run(35),
    "Grafana": "glsa_" + _run(32) + "_" + _hex(8),
    "HashiCorp": "hvs." + _run(30),
    "Heroku": "HRKU-" + _run(40),
    "Hugging Face": "hf_" + _run(34),
    "Linear": "lin_api_" + _run(40),
    "Mailchimp": _hex(32) + "-us12",
    "Mailgun": "key-" + _hex(32),
    "Microsoft Teams": "https://shop.webhook.office.com/webhookb2/" + _run(64),
    "New Relic": "NRAK-" + _run(27, "Q2W3E4R5"),
    "Notion": "ntn_" + _run(46),
    "npm": "npm_" + _run(36),
    "NuGet": "oy2" + _run(43, "a1b2c3"),
    "OpenAI": "sk-proj-" + _run(48),
    "PASETO": "v4.local." + _run(60),
    "PayPal": "access_token$production$" + _run(16) + "$" + _hex(32),
    "PlanetScale": "pscale_tkn_" + _run(43),
    "Pulumi": "pul-" + _hex(40),
    "PyPI": "pypi-AgE" + _run(60),
    "RubyGems": "rubygems_" + _hex(48),
    "SendGrid": "SG." + _run(22) + "." + _run(43),
    "Sentry": "sntrys_" + _run(60),
    "Shopify": "shpat_" + _hex(32),
    "Slack": "xoxb-" + _run(24, "1234567890"),
    "SonarQube": "squ_" + _hex(40),
    "Square": "sq0atp-" + _run(22),
    "Stripe": "sk_live_" + _run(24),
    "Supabase": "sbp_" + _hex(40),
    "Telegram": "314159265:AA" + _run(33),
    "Twilio": "SK" + _hex(32),
}
"""A made-up key of each service that has a shape of its own."""

FORMS |= {
    f"key of {service}": Form(f"it is {key}.", key[-12:]) for service, key in SERVICES.items()
}

FORMS |= {
    "pass": _json({"pass": WORDS}, WORDS),
    "session": _json({"session": PLAIN}, PLAIN),
    "auth": _json({"auth": PLAIN}, PLAIN),
    "sid": _json({"sid": PLAIN}, PLAIN),
    "csrf": _json({"x-csrf": PLAIN}, PLAIN),
    "headers with lists": _json({"headers": {"Proxy-Auth": [PLAIN]}}, PLAIN),
    "variable called pass": _json({"values": [{"key": "DB_PASS", "value": WORDS}]}, WORDS),
    "key in JSON": _json({"kty": "RSA", "n": "made", "d": PLAIN}, PLAIN),
    "registry of images": _json({"auths": {"r.example.com": {"auth": BASIC}}}, BASIC),
    "query session": Form(f"/list?session={PLAIN}&a=1", PLAIN),
    "exported pass": Form(f"export DB_PASS={PLAIN}\n", PLAIN),
    "header auth": Form(f"GET / HTTP/1.1\nX-Auth: {PLAIN}\nAccept: */*", PLAIN),
    "option pass": Form(f"tool --pass {PLAIN} --all", PLAIN),
    "PostgreSQL": Form(f"postgres://reader:{PLAIN}@db.example.com:5432/books", PLAIN),
    "password with an at sign": Form(
        f"postgresql+psycopg://reader:p@{PLAIN}@db.example.com", PLAIN
    ),
    "MongoDB": Form(f"mongodb+srv://reader:{PLAIN}@books.example.com/?w=1", PLAIN),
    "AMQP": Form(f"amqps://reader:{PLAIN}@mq.example.com/%2f", PLAIN),
    "Redis": Form(f"rediss://:{PLAIN}@cache.example.com:6380/0", PLAIN),
    "token alone in a URL": Form(f"https://{PLAIN}{PLAIN}@books.example.com/a.git", PLAIN),
    "JDBC with a parameter": Form(f"jdbc:sqlserver://h;user=sa;password={PLAIN};x=1", PLAIN),
    "JDBC of Oracle": Form(f"jdbc:oracle:thin:scott/{PLAIN}@//db.example.com:1521/x", PLAIN),
    "ADO.NET": Form(f"Server=db;User Id=sa;Pwd={PLAIN};Encrypt=true", PLAIN),
    "Go and MySQL": Form(f"reader:{PLAIN}@tcp(db.example.com:3306)/books", PLAIN),
    "storage of Azure": Form(
        f"DefaultEndpointsProtocol=https;AccountName=a;AccountKey={PLAIN}==;", PLAIN
    ),
    "bus of Azure": Form(f"Endpoint=sb://b.example.com/;SharedAccessKey={PLAIN}=", PLAIN),
    ".pgpass": Form(f"db.example.com:5432:books:reader:{PLAIN}\n", PLAIN),
    ".netrc": Form(f"machine books.example.com login reader password {PLAIN}\n", PLAIN),
    ".npmrc": Form(f"//r.example.com/:_authToken={PLAIN}\n", PLAIN),
    "ini": Form(f"[default]\naws_secret_access_key = {PLAIN}\n", PLAIN),
    "key of SSH": Form(
        "-----BEGIN OPENSSH "
        + f"PRIVATE KEY-----\n{PLAIN}\n-----END OPENSSH "
        + "PRIVATE KEY-----",
        PLAIN,
    ),
    "key of PGP": Form(
        "-----BEGIN PGP " + f"PRIVATE KEY BLOCK-----\n\n{PLAIN}\n-----END PGP "
        "PRIVATE KEY BLOCK-----",
        PLAIN,
    ),
    "key of PuTTY": Form(f"Encryption: none\nPrivate-Lines: 1\n{PLAIN}\n", PLAIN),
    "XML attribute": Form(f"<user name='a' password = '{PLAIN}'/>", PLAIN),
    "XML attributes": Form(f'<add key="ApiToken" value="{PLAIN}" />', PLAIN),
    "XML entry": Form(
        f'<entry key="db.password">{WORDS.replace("&", "and")}</entry>', "fake words"
    ),
    "XML in CDATA": Form(f"<a><password><![CDATA[{PLAIN}]]></password></a>", PLAIN),
    "XML of a namespace": Form(f'<w:Password w:Type="#t">\n {PLAIN}\n</w:Password>', PLAIN),
    "XML inside": Form(f"<password><v>x</v><value>{PLAIN}</value></password>", PLAIN),
    "XML with references": Form(f"<session>&#102;{PLAIN[1:]}</session>", PLAIN[1:]),
    "XML of names": Form(f"<p><name>pass</name><value>{PLAIN}</value></p>", PLAIN),
    "property list": Form(f"<dict><key>authToken</key><string>{PLAIN}</string></dict>", PLAIN),
    "HTML": Form(f'<input type="password" name="password" value="{PLAIN}">', PLAIN),
    "XML in a query": Form(f"/list?a=%3Cpassword%3E{PLAIN}%3C/password%3E", PLAIN),
    "name and value in a list": _json({"headers": [["session", PLAIN]]}, PLAIN),
    "arrow": Form(f"['password' => '{PLAIN}']", PLAIN),
    "sshpass": Form(f"sshpass -p {PLAIN} ssh books.example.com", PLAIN),
    "XML comment": Form(f"<a><!-- token={PLAIN} --></a>", PLAIN),
    "multipart without quotes": Form(
        f"--b\r\nContent-Disposition: form-data; name=session\r\n\r\n{PLAIN}\r\n--b--", PLAIN
    ),
    "multipart of lines": Form(
        f'--b\nContent-Type: text/plain\nContent-Disposition: form-data; name="pass"\n\n{PLAIN}\n'
        "--b--\n",
        PLAIN,
    ),
    "name of a part": Form(
        f'--b\r\nContent-Disposition: form-data; name="token={PLAIN}"\r\n\r\na\r\n--b--', PLAIN
    ),
}
