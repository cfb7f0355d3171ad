"""``python -m tests.faults [--short]``: kills the program at random moments; exit code 1 when anything was lost."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults.kills import Tally, kill_often

LONG_KILLS = 2_000
SHORT_KILLS = 600
SHORT_SECONDS = 240.0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--short", action="store_true", help="for CI: at most four minutes")
    parser.add_argument("--kills", type=int, default=None)
    parser.add_argument("--seed", type=int, default=20261121)
    chosen = parser.parse_args(arguments)
    kills = chosen.kills or (SHORT_KILLS if chosen.short else LONG_KILLS)
    limit = SHORT_SECONDS if chosen.short else 86_400.0
    with tempfile.TemporaryDirectory(prefix="gremial-faults-") as folder:
        tally = kill_often(Path(folder), kills, chosen.seed, limit=limit, say=_say)
    _report(tally)
    return 1 if tally.objections or not tally.kills else 0


def _report(tally: Tally) -> None:
    _say(f"kills: {tally.kills} in {tally.seconds:.0f} s")
    for title, counter in (
        ("how it ended", tally.ends),
        ("promises that had to hold", tally.promises),
        ("file against the record outside", tally.standings),
    ):
        _say(f"{title}: " + ", ".join(f"{name} {count}" for name, count in sorted(counter.items())))
    for text in tally.objections:
        _say(f"LOST: {text}")
    _say("Nothing was lost." if not tally.objections else f"{len(tally.objections)} objections.")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
