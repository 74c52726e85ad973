"""Takes the pictures of the documentation that show a page of ours, with headless Chromium.

    python tools/take_screenshots.py [FOLDER]

Pictures that people take by hand show what was once there. FOLDER is docs/images by default.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from browser import chromium

from postman_facade import EnvironmentDocument, NotFoundError, Postman
from postman_facade.contract import check
from postman_facade.contract.reports import as_html
from postman_facade.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
BOOKSHOP = ROOT / "examples" / "bookshop.postman_collection.json"
TEN_OCLOCK = 1_899_972_000.0
SPEC = 'openapi: 3.0.3\ninfo: {title: Books, version: "1"}\npaths: {}\n'
UID = "90000036-39ca6242-057f-8d74-a555-31d510dfb1bf"
STRANGE = [
    ("/me", 200, {"user": {"id": 90000036, "avatar": None, "isPublic": False, "teamId": "many"}}),
    ("/collections", 418, {"error": {"name": "teapot", "message": "Only tea here"}}),
    (
        "/environments",
        200,
        {"environments": [{"uid": UID, "isPublic": False, "lastEditedBy": {"id": 4711}}]},
    ),
    ("/workspaces", 200, {"workspaces": [{"name": "My Workspace", "type": "guest"}]}),
]
"""Answers that the API document does not allow, each in its own way."""


def sandbox_page(picture: Path) -> None:
    """The page of a sandbox that holds one of each kind."""
    with Sandbox(seed=2, clock=lambda: TEN_OCLOCK) as sandbox:
        with Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
            shop = postman.workspaces.create("Bookshop")
            served = postman.collections.publish(BOOKSHOP, workspace=shop)
            live = EnvironmentDocument.new("Live")
            live.variables["base"] = "https://example.com"
            live.variables.set("TOKEN", "made up", type="secret")
            postman.environments.create(live, workspace=shop)
            postman.mocks.publish("Shop front", collection=served, workspace=shop)
            postman.monitors.publish("Nightly", collection=served, workspace=shop, cron="0 6 * * *")
            postman.specs.publish({"books.yaml": SPEC}, workspace=shop)
            with contextlib.suppress(NotFoundError):
                postman.collections.get("11111111-2222-4333-8444-555555555555")
        chromium("--window-size=900,1560", f"--screenshot={picture}", sandbox.url)


def contract_report(picture: Path) -> None:
    """The report on our recordings, and on four answers that are not as documented."""
    entries = [
        {
            "request": {"method": "GET", "url": f"https://api.postman.com{path}", "headers": []},
            "response": {
                "status": status,
                "headers": [{"name": "Content-Type", "value": "application/json"}],
                "content": {"mimeType": "application/json", "text": json.dumps(body)},
            },
        }
        for path, status, body in STRANGE
    ]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # so that the report names files as people do
        shutil.copytree(ROOT / "tests" / "cassettes", "recorded")
        Path("traffic.har").write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}))
        report = check(
            "recorded", "traffic.har", baseline=ROOT / "tests" / "contract-baseline.yaml"
        )
        page = Path(folder, "report.html")
        page.write_text(as_html(report), encoding="utf-8")
        chromium("--window-size=1280,2400", f"--screenshot={picture}", page.as_uri())


if __name__ == "__main__":
    images = (Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "images").resolve()
    sandbox_page(images / "sandbox.png")
    contract_report(images / "contract-report.png")
