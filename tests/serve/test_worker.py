"""A worker answers its jobs in turn, also those that were given to somebody else before it got to them."""

import json
import select
import socket

from kgcine.serve.wire import END, JOB, SKIP, pack
from kgcine.serve.worker import Inbox


def arrived(*frames: bytes) -> tuple[Inbox, socket.socket]:
    ours, theirs = socket.socketpair()
    ours.sendall(b"".join(frames))
    ours.settimeout(5)
    return Inbox(theirs), ours


def job(number: int) -> bytes:
    return pack(JOB, json.dumps(number).encode())


def test_jobs_come_in_turn_and_end_with_the_socket() -> None:
    inbox, ours = arrived(job(1), job(2))
    ours.close()
    assert [inbox.next(), inbox.next(), inbox.next()] == [1, 2, None]


def test_a_job_that_was_given_to_somebody_else_gets_an_empty_answer_in_its_turn() -> None:
    inbox, ours = arrived(job(1), job(2), job(3), pack(SKIP, b"\2"), job(4))
    assert inbox.next() == 1
    assert not select.select([ours], [], [], 0)[0], "the first job is not answered yet"
    assert inbox.next() == 4
    assert ours.recv(100) == pack(END) * 2


def test_jobs_that_are_begun_already_are_not_taken_back_instead_of_others() -> None:
    inbox, ours = arrived(job(1), job(2), job(3))
    assert (inbox.next(), inbox.next()) == (1, 2)
    ours.sendall(pack(SKIP, b"\2") + job(4))
    inbox.look()
    assert inbox.next() == 4
    assert ours.recv(100) == pack(END)


def test_looking_does_not_wait() -> None:
    inbox, _ours = arrived(job(1))
    assert inbox.empty
    inbox.look()
    inbox.look()
    assert not inbox.empty
    assert inbox.next() == 1
