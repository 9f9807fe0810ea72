"""Frames between the server and its workers: a letter, a length, and that many bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterator

HEADER = struct.Struct(">cI")

#: A worker is ready; a job; of the jobs before this, so many are not to be done; the head of an answer; a part of its
#: body; its end; what went wrong instead. Each job has exactly one end or error, in the order of the jobs.
READY, JOB, SKIP, HEAD, DATA, END, ERROR = b"R", b"J", b"S", b"H", b"D", b"E", b"X"


def pack(kind: bytes, payload: bytes = b"") -> bytes:
    """Make a frame.

    >>> pack(END)
    b'E\\x00\\x00\\x00\\x00'
    """
    return HEADER.pack(kind, len(payload)) + payload


def unpack(buffer: bytearray) -> Iterator[tuple[bytes, bytes]]:
    """Cut all whole frames off the front of a buffer.

    >>> list(unpack(bytearray(pack(DATA, b"abc") + b"E")))
    [(b'D', b'abc')]
    """
    at = 0
    while len(buffer) - at >= HEADER.size:
        kind, length = HEADER.unpack_from(buffer, at)
        end = at + HEADER.size + length
        if len(buffer) < end:
            break
        yield kind, bytes(buffer[at + HEADER.size : end])
        at = end
    del buffer[:at]
