"""Answers that are not large are kept, large and changing ones are not, and old ones go when there are too many."""

import asyncio

import pytest

from kgcine.serve.kept import Kept, changes
from kgcine.serve.spool import Spool


def spool(data: bytes) -> Spool:
    made = Spool()
    made.append(data)
    made.finish()
    return made


async def put(kept: Kept, job: bytes, data: bytes) -> bytes | None:
    kept.put(job, {"media": "x"}, spool(data))
    found = kept.get(job)
    return found[1].whole if found else None


@pytest.mark.parametrize(("size", "stays"), [(0, True), (1 << 16, True), (4 << 20, True), ((4 << 20) + 1, False)])
def test_an_answer_of_up_to_four_megabytes_is_kept(size: int, stays: bool) -> None:
    data = b"x" * size
    assert asyncio.run(put(Kept(), b"job", data)) == (data if stays else None)


@pytest.mark.parametrize("call", ["NOW()", "rand ( )", "STRUUID()", "UUID()"])
def test_what_may_change_is_known_by_its_functions(call: str) -> None:
    assert changes(f"SELECT ({call} AS ?n) {{}}")
    assert not changes(f"SELECT ?{call[:3]} {{ ?s ?p ?{call[:3]} }}")


def test_the_oldest_answers_go_first() -> None:
    async def fill() -> list[bool]:
        kept = Kept()
        for number in range(20):
            await put(kept, b"%d" % number, b"x" * (4 << 20))
            kept.get(b"0")
        return [kept.get(b"%d" % number) is not None for number in (0, 1, 19)]

    assert asyncio.run(fill()) == [True, False, True]


def test_a_changing_answer_changes(server) -> None:  # type: ignore[no-untyped-def]
    text = "SELECT (RAND() AS ?n) {}"
    assert server.ask(text).body != server.ask(text).body
