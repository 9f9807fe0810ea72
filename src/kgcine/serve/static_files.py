"""The few files that pages load: read once, and kept by browsers as long as their address names their content."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

from kgcine.serve.jobs import Refusal
from kgcine.serve.site import HEADERS, Site

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


@lru_cache(maxsize=1)
def contents() -> dict[str, bytes]:
    """Read all files."""
    folder = files("kgcine.serve").joinpath("static")
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.name.rpartition(".")[2] in _TYPES}


async def static(site: Site, request: Request) -> Response:
    """Answer with a file; raise Refusal where there is none of this name."""
    name = request.path_params["name"]
    if name not in contents():
        raise Refusal(404, "There is no such file.")
    kept = "public, max-age=31536000, immutable" if request.query_params.get("v") else "no-cache"
    return Response(contents()[name], 200, {**HEADERS, "cache-control": kept}, _TYPES[name.rpartition(".")[2]])


async def robots(site: Site, request: Request) -> Response:
    """Keep robots away from what costs a query each."""
    return Response(
        "User-agent: *\nDisallow: /sparql\nDisallow: /editor\nDisallow: /store\n", 200, HEADERS, "text/plain"
    )
