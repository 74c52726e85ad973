"""Looks at every page of the built documentation in headless Chromium, as a reader does.

    python tools/look_at_site.py [--pictures FOLDER] [SITE]

No page may be wider than its window, and every picture has to load: at 1280 and 400 pixels, in light
and dark. A linter of HTML cannot see this, and people only see the pages that they open.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from browser import CHROMIUM, chromium

ROOT = Path(__file__).parents[1]
SITE = ROOT / "docs" / "_build" / "html"
WIDTHS = (1280, 400)
THEMES = ("light", "dark")
PICTURED = ("index", "start/key", "guides/edit", "guides/limits", "reference/operations/index",
            "reference/operations/collections", "internals/one-call", "command-line/commands")  # fmt: skip
_HARNESS = """\
<!doctype html><meta charset="utf-8"><body><pre id="found">unfinished</pre><script>
const pages = PAGES, widths = WIDTHS, themes = THEMES;
const frame = document.body.appendChild(document.createElement("iframe"));
const loaded = (page) => new Promise((done) => { frame.onload = done; frame.src = page; });
(async () => {
  const found = [];
  for (const page of pages) {
    await loaded(page);
    const inside = frame.contentDocument;
    inside.querySelectorAll("img").forEach((image) => { image.loading = "eager"; });
    await Promise.all([...inside.images].map((image) => image.decode().catch(() => {})));
    for (const image of inside.images)
      if (!image.naturalWidth) found.push(`${page}: the picture ${image.src} does not load`);
    for (const width of widths) for (const theme of themes) {
      frame.style = `width: ${width}px; height: 900px; border: 0`;
      inside.body.dataset.theme = theme;
      const wide = inside.documentElement.scrollWidth;
      if (wide > width) found.push(`${page}: ${wide} pixels wide at ${width}, ${theme}`);
    }
  }
  document.getElementById("found").textContent = JSON.stringify(found);
})();
</script>
"""
_PICTURE = """\
<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><body><script>
const frame = document.body.appendChild(document.createElement("iframe"));
frame.style = "width: WIDTHpx; height: HEIGHTpx; border: 0";
frame.onload = () => { frame.contentDocument.body.dataset.theme = "THEME"; };
frame.src = "PAGE";
</script>
"""


class _Server(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def look(site: Path, address: str) -> list[str]:
    """Return what is wrong with the pages of a site that is served at `address`."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    text = _HARNESS.replace("PAGES", json.dumps(["/" + page for page in pages]))
    text = text.replace("WIDTHS", json.dumps(WIDTHS)).replace("THEMES", json.dumps(THEMES))
    (site / "_look.html").write_text(text, encoding="utf-8")
    try:
        dom = chromium("--virtual-time-budget=600000", "--dump-dom", f"{address}/_look.html")
    finally:
        (site / "_look.html").unlink()
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    if not found or found[1] == "unfinished":
        return ["Chromium has not looked at all pages"]
    print(f"{len(pages)} pages at {WIDTHS} pixels, {' and '.join(THEMES)}")
    return [str(problem) for problem in json.loads(found[1])]


def picture(site: Path, address: str, folder: Path) -> None:
    """Take pictures of some pages, for people to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in PICTURED:
        for width in WIDTHS:
            for theme in THEMES:
                text = _PICTURE.replace("WIDTH", str(width)).replace("HEIGHT", "1400")
                text = text.replace("THEME", theme).replace("PAGE", f"/{page}.html")
                (site / "_look.html").write_text(text, encoding="utf-8")
                name = f"{page.replace('/', '-')}-{width}-{theme}.png"
                chromium(
                    f"--window-size={max(width, 500)},1400",
                    f"--screenshot={folder / name}",
                    "--virtual-time-budget=5000",
                    f"{address}/_look.html",
                )
    (site / "_look.html").unlink()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("site", nargs="?", type=Path, default=SITE)
    parser.add_argument("--pictures", type=Path, help="also take pictures, into this folder")
    options = parser.parse_args()
    if not CHROMIUM:
        print("Chromium is needed, and was not found", file=sys.stderr)
        return 2
    site = options.site.resolve()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Server, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    problems = look(site, address)
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    if options.pictures:
        picture(site, address, options.pictures.resolve())
    server.shutdown()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
