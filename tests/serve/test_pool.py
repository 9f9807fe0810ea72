"""Jobs are answered by whoever is free, out of the graph that they were asked of; each gets its own answer."""

import asyncio
import json
import os
import random
import signal
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

from corpus import build_store, needle, wave
from kgcine.serve.crew import Crew
from kgcine.serve.negotiate import JSON, TURTLE
from kgcine.serve.pool import Limits, Pool
from served import Client, running

FILMS = "SELECT (COUNT(?f) AS ?n) {{ ?f a <https://w3id.org/kgcine/ontology#Film> }} #{}"
SLOW = "SELECT (COUNT(*) AS ?n) {{ ?a ?b ?c . ?d ?e ?f . VALUES ?x {{ {} }} }}"


def job(text: str) -> dict[str, object]:
    return {"op": "query", "text": text, "default": None, "named": None, "rows": JSON, "triples": TURTLE}


async def count(pool: Pool, crew: Crew, text: str) -> str:
    whole = (await pool.ask(crew, job(text))).body.whole
    assert whole is not None
    value: str = json.loads(whole)["results"]["bindings"][0]["n"]["value"]
    return value


def pooled(store: Path, work: Callable[[Pool], Awaitable[None]]) -> None:
    async def run() -> None:
        pool = Pool(store, Limits(workers=2, seconds=60))
        await pool.start()
        try:
            await work(pool)
        finally:
            await pool.close()

    asyncio.run(run())


def test_who_reads_an_older_graph_is_answered_from_it_however_much_is_asked(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build_store(store, [needle()])

    async def work(pool: Pool) -> None:
        with pool.reading() as old:
            assert await count(pool, old, FILMS.format("before")) == "1"
            slow = [asyncio.create_task(count(pool, old, SLOW.format(number))) for number in range(2)]
            waiting = [asyncio.create_task(count(pool, old, FILMS.format(number))) for number in range(20)]
            await asyncio.sleep(0)
            build_store(store, [needle(), wave()])
            assert await pool.refresh()
            later = [count(pool, old, FILMS.format(f"later {number}")) for number in range(20)]
            assert set(await asyncio.gather(*waiting, *later)) == {"1"}
            with pool.reading() as new:
                assert await count(pool, new, FILMS.format("after")) == "3"
            await asyncio.gather(*slow)
            while old.hiring:
                await asyncio.sleep(0.01)
            assert len(old.workers) <= 2
        assert old.closed
        assert not old.workers

    pooled(store, work)


def test_what_waits_behind_a_long_query_is_answered_by_others(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build_store(store, [needle(), wave()])

    async def work(pool: Pool) -> None:
        with pool.reading() as crew:
            values = " ".join(map(str, range(200)))
            slow = [asyncio.create_task(count(pool, crew, SLOW.format(f"{values} {n}"))) for n in range(2)]
            await asyncio.sleep(0)
            short = [asyncio.create_task(count(pool, crew, FILMS.format(number))) for number in range(30)]
            done, _ = await asyncio.wait(short, timeout=20)
            assert len(done) == 30
            assert not any(each.done() for each in slow)
            for each in slow:
                each.cancel()

    pooled(store, work)


def test_every_answer_is_that_of_its_question_even_if_processes_are_held_now_and_then(store: Path) -> None:
    asked = 3000
    with running(store, "--workers", "2") as client, ThreadPoolExecutor(12) as threads:
        stop = threading.Event()
        holding = threading.Thread(target=hold_now_and_then, args=(client, stop))
        holding.start()
        try:
            answers = list(threads.map(lambda number: client.ask(f"SELECT ({number} AS ?n) {{}}"), range(asked)))
        finally:
            stop.set()
            holding.join()
    assert {answer.status for answer in answers} == {200}
    told = [json.loads(answer.body)["results"]["bindings"][0]["n"]["value"] for answer in answers]
    assert told == [str(number) for number in range(asked)]


def hold_now_and_then(client: Client, stop: threading.Event) -> None:
    """Stop one process after another for a moment that is longer than a short query may take."""
    chance = random.Random(6)
    while not stop.is_set():
        children = Path(f"/proc/{client.pid}/task/{client.pid}/children").read_text().split()
        for child in children:
            try:
                os.kill(int(child), signal.SIGSTOP)
                sleep(chance.uniform(0.012, 0.06))
                os.kill(int(child), signal.SIGCONT)
            except ProcessLookupError:
                continue
            sleep(chance.uniform(0, 0.03))
