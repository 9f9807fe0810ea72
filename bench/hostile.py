"""Send generated requests to `kgcine serve`, made by schemathesis from its own description: a store in, a verdict out.

python -m bench.hostile STORE --schemathesis PROGRAM [--examples 50]

Every answer must be one that the description names, and no 5xx but 503. That a valid value is accepted is not
checked: the description cannot say which names the graph knows.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.serving import running

CHECKS = (
    *("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance"),
    *("negative_data_rejection", "unsupported_method", "allow_header_conformance"),
)
CONFIG = """[checks.not_a_server_error]
expected-statuses = ["2XX", "3XX", "4XX", 503]
"""
LEAST = 2000


def send(program: str, url: str, examples: int, folder: Path) -> tuple[int, str]:
    """Run schemathesis; return its exit status and what it told."""
    (folder / "schemathesis.toml").write_text(CONFIG)
    command = [program, "--config-file", "schemathesis.toml", "run", f"{url}/openapi.json", "--seed", "1"]
    command += ["--max-examples", str(examples), "--phases", "examples,coverage,fuzzing", "--continue-on-failure"]
    command += ["--suppress-health-check", "all", "--request-timeout", "30", "--checks", ",".join(CHECKS)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def main() -> int:
    """Read the arguments, start the server, send; return 1 where an answer was wrong or too few were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("store", type=Path)
    parser.add_argument("--schemathesis", required=True)
    parser.add_argument("--examples", type=int, default=50)
    given = parser.parse_args()
    program = str(Path(given.schemathesis).absolute())
    server = [sys.executable, "-m", "kgcine", "serve", "--store", str(given.store), "--port", "0", "--time-limit", "5"]
    with tempfile.TemporaryDirectory() as name, running(server) as (port, _):
        status, told = send(program, f"http://127.0.0.1:{port}", given.examples, Path(name))
    print(told)
    found = re.search(r"(\d+) generated", told)
    count = int(found[1]) if found else 0
    print(f"{count} requests, at least {LEAST} wanted; schemathesis ends with {status}")
    return int(status != 0 or count < LEAST)


if __name__ == "__main__":
    raise SystemExit(main())
