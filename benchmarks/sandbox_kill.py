"""Whether a sandbox with a file keeps what it answered when it is killed in the middle of writing."""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from figures import at_least, at_most, report, told
from kill_round import run

ROUNDS = 20
WRITES = 1000


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        outcomes = [
            run(
                Path(folder) / f"{number}.db",
                WRITES,
                random.randint(WRITES // 10, WRITES * 9 // 10),
            )
            for number in range(ROUNDS)
        ]
    answered = [outcome.answered for outcome in outcomes]
    return report(
        [
            told("rounds", len(outcomes), ""),
            at_least("writes answered before the kill", sum(answered), "", ROUNDS * WRITES // 10),
            told("fewest in a round", min(answered), ""),
            told("most in a round", max(answered), ""),
            at_most("answered and lost", sum(outcome.lost for outcome in outcomes), "", 0),
            at_most("half there", sum(outcome.torn for outcome in outcomes), "", 0),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
