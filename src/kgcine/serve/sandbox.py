"""What a worker process gives up before it answers queries: memory without end, new sockets, other programs."""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import signal
from contextlib import suppress

_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 13
#: Numbers of the system calls socket, connect, execve and execveat.
_DENIED = {"x86_64": (41, 42, 59, 322), "aarch64": (198, 203, 221, 281)}


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.POINTER(_Instruction)))


def limit_memory(size: int) -> None:
    """Let the process end itself when it asks for more memory than this."""
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_time(seconds: float) -> None:
    """Have the system end the process after this time, even inside a query; 0 takes the limit back."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


def deny_network() -> bool:
    """Refuse new sockets and programs to this process for good; False where the system has no means for it."""
    denied = _DENIED.get(platform.machine())
    if denied is None or os.uname().sysname != "Linux":
        return False
    steps = [(_LOAD, 0, 0, 0)]
    steps += [(_EQUAL, len(denied) - at, 0, number) for at, number in enumerate(denied)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _DENY)]
    program = (_Instruction * len(steps))(*(_Instruction(*step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return int(libc.prctl(_SECCOMP, _FILTER, ctypes.byref(_Program(len(steps), program)), 0, 0)) == 0
