"""Small answers are kept, large and changing ones are not, and old ones go when there are too many."""

import asyncio

import pytest

from kgcine.serve.kept import Kept
from kgcine.serve.spool import Spool


def spool(data: bytes) -> Spool:
    made = Spool()
    made.append(data)
    made.finish()
    return made


async def put(kept: Kept, job: bytes, data: bytes, text: str = "ASK {}") -> bytes | None:
    kept.put(job, text, {"media": "x"}, spool(data))
    found = kept.get(job)
    return found[1].whole if found else None


@pytest.mark.parametrize(
    ("size", "text", "stays"),
    [
        (10, "ASK {}", True),
        (1 << 16, "ASK {}", True),
        ((1 << 16) + 1, "ASK {}", False),
        (10, "SELECT (NOW() AS ?n) {}", False),
        (10, "SELECT (rand ( ) AS ?n) {}", False),
        (10, "SELECT (STRUUID() AS ?n) {}", False),
        (10, "SELECT ?now { ?now ?p 'known' }", True),
    ],
)
def test_small_answers_that_stay_the_same_are_kept(size: int, text: str, stays: bool) -> None:
    data = b"x" * size
    assert asyncio.run(put(Kept(), b"job", data, text)) == (data if stays else None)


def test_the_oldest_answers_go_first() -> None:
    async def fill() -> list[bool]:
        kept = Kept()
        for number in range(600):
            await put(kept, b"%d" % number, b"x" * (1 << 16))
            kept.get(b"0")
        return [kept.get(b"%d" % number) is not None for number in (0, 1, 599)]

    assert asyncio.run(fill()) == [True, False, True]


def test_a_changing_answer_changes(server) -> None:  # type: ignore[no-untyped-def]
    text = "SELECT (RAND() AS ?n) {}"
    assert server.ask(text).body != server.ask(text).body
