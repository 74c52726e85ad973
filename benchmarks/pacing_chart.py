"""Draws docs/images/pacing.svg: requests over time, ours beside a client that only reacts to 429.

Both send through eight threads, as fast as they may, to the service of the pacing benchmark: sixty
requests in two seconds, in a sliding window.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
from pacing import Tally, running_service

from postman_facade import Postman

SECONDS, BIN, THREADS = 9.0, 0.25, 8
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 760, 150, 46, 44, 26
TARGET = Path(__file__).parents[1] / "docs/images/pacing.svg"


def _together(send: Callable[[], None]) -> None:
    """Call `send` from all threads until the time is up."""
    until = time.monotonic() + SECONDS

    def work() -> None:
        while time.monotonic() < until:
            send()

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _paced(url: str) -> None:
    limits = {"default": (60, 2.0)}
    with Postman("sliding-paced", base_url=url, bucket_limits=limits) as postman:
        named = postman.with_options(default_headers={"x-client": "paced"})

        def send() -> None:
            named.request("GET", "/")

        _together(send)


def _reacting(url: str) -> None:
    headers = {"x-api-key": "sliding-reacting", "x-client": "reacting"}
    with httpx.Client(base_url=url, headers=headers) as client:

        def send() -> None:
            answer = client.get("/")
            if answer.status_code == 429:
                time.sleep(float(answer.headers["Retry-After"]))

        _together(send)


def _panel(title: str, tally: Tally, begun: float, top: float) -> list[str]:
    bins = int(SECONDS / BIN)
    wide = (WIDTH - LEFT - 10) / bins
    most = 64.0
    drawn = [f'<text x="{LEFT}" y="{top - 10}" class="title">{title}</text>']
    for value in (0, 20, 40, 60):
        y = top + HEIGHT * (1 - value / most)
        drawn.append(
            f'<line x1="{LEFT}" x2="{WIDTH - 10}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>'
        )
        drawn.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" class="scale">{value}</text>')
    for index in range(bins):
        low = begun + index * BIN
        stacked = 0.0
        for kind, moments in (("answered", tally.answered), ("refused", tally.refused)):
            height = sum(low <= moment < low + BIN for moment in moments) / most * HEIGHT
            x, y = LEFT + index * wide, top + HEIGHT - stacked - height
            drawn.append(
                f'<rect x="{x + 1:.1f}" y="{y:.1f}" width="{wide - 2:.1f}" height="{height:.1f}" class="{kind}"/>'
            )
            stacked += height
    for second in range(int(SECONDS) + 1):
        x = LEFT + second / BIN * wide
        drawn.append(f'<text x="{x:.1f}" y="{top + HEIGHT + 15}" class="tick">{second} s</text>')
    return drawn


def main() -> int:
    tallies = {}
    for name, run in (("paced", _paced), ("reacting", _reacting)):
        with running_service() as service:
            run(service.url)
            tallies[name] = service.tally("sliding-tally", name)
    titles = {
        name: f"{text}: {len(tally.answered)} answered, {len(tally.refused)} refused with 429"
        for (name, tally), text in zip(
            tallies.items(),
            ("postman_facade, paced before the limit", "a client that reacts to 429"),
            strict=True,
        )
    }
    whole = 2 * (HEIGHT + TOP + BOTTOM)
    style = (
        "text{font:12px sans-serif;fill:#333}.title{font-weight:bold}.scale{text-anchor:end}"
        ".tick{text-anchor:middle}.grid{stroke:#ddd}.answered{fill:#2f7d4f}.refused{fill:#c8452f}"
    )
    drawing = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {whole}" role="img">',
        "<title>Requests in each quarter of a second, at 60 allowed in 2 seconds</title>",
        f'<style>{style}</style><rect width="100%" height="100%" fill="#fff"/>',
    ]
    for index, (name, tally) in enumerate(tallies.items()):
        begun = min(tally.answered + tally.refused)
        drawing += _panel(titles[name], tally, begun, TOP + index * (HEIGHT + TOP + BOTTOM))
    TARGET.write_text("\n".join([*drawing, "</svg>"]) + "\n", encoding="utf-8")
    print("\n".join([*titles.values(), f"drawn: {TARGET.relative_to(Path.cwd())}"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
