"""What a package that arrives is to what is held: the judge alone, and a long exchange over a bad road."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

import pytest

from app.models.alliance.rules import AckSeen, Header, Held, judge, judge_ack, needs_full


def header(since: int, until: int, package: str = "", **more: object) -> Header:
    base = Header("guild", "e1", 1, since == 0, since, until, package or f"p{until}", {})
    return replace(base, **more)  # type: ignore[arg-type]


NOTHING = Held(None, 0, 0, {})
AT_3 = Held("e1", 1, 3, {2: "p2", 3: "p3"})


@pytest.mark.parametrize(
    ("arrives", "held", "state"),
    [
        (header(0, 1), NOTHING, "applied"),
        (header(1, 2), NOTHING, "full_needed"),
        (header(2, 4), AT_3, "applied"),
        (header(3, 4), AT_3, "applied"),
        (header(4, 5), AT_3, "waiting"),
        (header(2, 3), AT_3, "repeated"),
        (header(0, 1), AT_3, "superseded"),
        (header(2, 3, "other"), AT_3, "forked"),
        (header(3, 4, previous={3: "other"}), AT_3, "forked"),
        (header(3, 4, previous={3: "p3"}), AT_3, "applied"),
        (header(3, 4, epoch="e0", epoch_number=0), AT_3, "old_copy"),
        (header(0, 4, epoch="e9"), AT_3, "forked"),
        (header(0, 4, epoch="e2", epoch_number=2), AT_3, "applied"),
        (header(3, 4, epoch="e2", epoch_number=2), AT_3, "full_needed"),
    ],
)
def test_the_judge(arrives: Header, held: Held, state: str) -> None:
    assert judge(arrives, held) == state


@pytest.mark.parametrize(
    ("ack", "effect"),
    [
        (AckSeen("e1", 3, False), "assign"),
        (AckSeen("e1", 9, False), "own_copy_old"),
        (AckSeen("e0", 3, False), "forget"),
        (AckSeen(None, 0, False), "forget"),
        (AckSeen("e1", 3, True), "renew"),
    ],
)
def test_what_the_other_side_holds_decides_what_is_sent_next(ack: AckSeen, effect: str) -> None:
    assert judge_ack(ack, "e1", 5) == effect


def test_everything_is_sent_when_more_than_half_changed() -> None:
    assert needs_full(0, 0, 100)
    assert needs_full(4, 51, 100)
    assert not needs_full(4, 50, 100)


@dataclass
class _Guild:
    """A guild's rows with revisions, as ``sharing`` keeps them."""

    rows: dict[str, int] = field(default_factory=dict)
    revs: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    round: int = 0
    acked: int = 0
    sent: dict[int, str] = field(default_factory=dict)

    def export(self) -> tuple[Header, dict[str, int], list[str], dict[str, int]]:
        self.round += 1
        for key in {*self.rows, *self.revs}:
            value = self.rows.get(key)
            if key not in self.revs or self.revs[key][1] != value:
                self.revs[key] = (self.round, value)
        full = self.acked == 0
        since = 0 if full else self.acked
        changed = {k: v for k, (rev, v) in self.revs.items() if v is not None and rev > since}
        gone = [k for k, (rev, v) in self.revs.items() if v is None and rev > since]
        package = f"p{self.round}"
        sent = Header("guild", "e1", 1, full, since, self.round, package, dict(self.sent))
        self.sent[self.round] = package
        return sent, changed, gone, dict(self.rows)


@pytest.mark.parametrize("seed", range(60))
def test_over_a_bad_road_the_alliance_always_holds_a_true_snapshot(seed: int) -> None:
    """Lost, doubled and late packages: what is held is at every moment what the guild had at some round."""
    rng = random.Random(seed)
    guild = _Guild()
    held = NOTHING
    mirror: dict[str, int] = {}
    snapshots: dict[int, dict[str, int]] = {}
    road: list[tuple[Header, dict[str, int], list[str]]] = []
    for _ in range(120):
        what = rng.random()
        if what < 0.4:
            key = f"m{rng.randrange(8)}"
            guild.rows.pop(key, None) if rng.random() < 0.3 else guild.rows.update({key: rng.randrange(99)})
        elif what < 0.65:
            sent, changed, gone, whole = guild.export()
            snapshots[sent.until] = whole
            road.append((sent, changed, gone))
        elif what < 0.9 and road:
            sent, changed, gone = rng.choice(road)
            state = judge(sent, held)
            assert state not in ("forked", "old_copy")
            if state == "applied":
                mirror = {} if sent.full else mirror
                mirror = {k: v for k, v in mirror.items() if k not in gone} | changed
                held = Held("e1", 1, sent.until, {**held.packages, sent.until: sent.package})
        elif held.applied and judge_ack(AckSeen("e1", held.applied, False), "e1", guild.round) == "assign":
            guild.acked = held.applied
        assert mirror == snapshots.get(held.applied, {})
