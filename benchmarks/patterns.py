"""How long each regular expression of the package takes for a megabyte of text that it likes least."""

from __future__ import annotations

import sys
from pathlib import Path

from figures import Figure, at_most, report, told

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.unit.package import finding, hostile

SIZE = 1_000_000  # characters
LIMIT = 0.2  # seconds of CPU time


def _slowest(use: finding.Use) -> float:
    found = 0.0
    for text in hostile.texts(use, SIZE):
        try:
            taken = hostile.seconds(use, text, LIMIT)
            # Another program may have been in the way the first time.
            found = max(found, taken if taken <= LIMIT else hostile.seconds(use, text, LIMIT))
        except hostile.TooSlow:
            return 2 * LIMIT
    return found


def main() -> int:
    uses = [*finding.uses(), *finding.made()]
    taken = sorted(((_slowest(use), str(use)) for use in uses), reverse=True)
    figures: list[Figure] = [told("patterns", len(uses), "")]
    figures += [at_most(name[:100], seconds, "s", LIMIT) for seconds, name in taken[:10]]
    return report(figures)


if __name__ == "__main__":
    sys.exit(main())
