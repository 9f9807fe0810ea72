"""What is written in one moment leaves together; what is large leaves at once."""

import asyncio
from collections.abc import Callable

from kgcine.serve.joined import Joined


class Written(asyncio.Transport):
    """Notes what is written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[bytes] = []
        self.closed = False

    def write(self, data: object) -> None:
        assert isinstance(data, bytes) and not self.closed
        self.parts.append(data)

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


def written(work: Callable[[Joined], None]) -> tuple[list[bytes], list[bytes]]:
    """Return what has been written when the work is done, and after the loop has gone on."""

    async def run() -> tuple[list[bytes], list[bytes]]:
        transport = Written()
        work(Joined(transport, asyncio.get_running_loop()))
        at_once = list(transport.parts)
        await asyncio.sleep(0)
        return at_once, transport.parts

    return asyncio.run(run())


def test_a_head_and_its_body_leave_together_when_the_loop_goes_on() -> None:
    def work(joined: Joined) -> None:
        joined.write(b"head")
        joined.write(b"body")

    assert written(work) == ([], [b"headbody"])


def test_a_large_body_does_not_wait_so_that_the_transport_can_say_stop() -> None:
    def work(joined: Joined) -> None:
        joined.write(b"head")
        joined.write(b"x" * 70_000)
        joined.write(b"y")

    assert written(work) == ([b"head" + b"x" * 70_000], [b"head" + b"x" * 70_000, b"y"])


def test_what_is_left_is_written_before_closing_and_nothing_after() -> None:
    def work(joined: Joined) -> None:
        joined.write(b"last")
        joined.close()
        joined.write(b"too late")
        assert joined.is_closing()

    assert written(work) == ([b"last"], [b"last"])
