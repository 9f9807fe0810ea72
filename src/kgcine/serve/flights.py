"""Jobs that are being answered: whoever asks the same meanwhile shares the answer."""

from __future__ import annotations

import asyncio

from kgcine.serve.jobs import Answer, Refusal


class GivenUp(Refusal):
    """The one who asked first has left, so the others have to ask anew."""

    def __init__(self) -> None:
        super().__init__(503, "The query was given up.", "Try again.")


class Flight:
    """One job, and those who wait for its answer beside the one who asked first."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[Answer]] = []

    @property
    def wanted(self) -> bool:
        """Tell whether anybody waits beside the first."""
        return any(not future.done() for future in self._waiting)

    async def join(self) -> Answer:
        """Wait for the answer; raise what the first gets raised."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        return await future

    def land(self, answer: Answer) -> None:
        """Give everybody the answer."""
        for future in self._waiting:
            if not future.done():
                answer.body.share()
                future.set_result(answer)

    def fail(self, error: BaseException) -> None:
        """Tell everybody what went wrong."""
        for future in self._waiting:
            if not future.done():
                future.set_exception(error if isinstance(error, Refusal) else GivenUp())
