"""A name of an asset in, its text out: the user's file where there is one, else the packaged one.

Assets live in the folders ``ontology``, ``extract`` and ``queries``. A plain install carries them inside the package;
a checkout has them beside ``src``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kgcine.errors import AssetError

FOLDERS = ("ontology", "extract", "queries")


@dataclass(frozen=True, slots=True)
class Assets:
    """Reads assets from ``user`` first, then from ``packaged``: a user's file wins over the packaged one."""

    packaged: Path
    user: Path | None = None

    def text(self, name: str) -> str:
        """Return the text of an asset such as ``extract/cleaning.toml``; raise AssetError where it is missing."""
        found = self._find(name)
        if found is None:
            raise AssetError(f"There is no asset {name}.", hint="`kgcine init DIR` copies the packaged ones.")
        try:
            return found.read_text("utf-8-sig")
        except UnicodeDecodeError as error:
            raise AssetError(f"{found}: byte {error.start} is not UTF-8.", hint="Save the file as UTF-8.") from error

    def data(self, name: str) -> bytes | None:
        """Return the bytes of an asset that is no text, None where there is none."""
        found = self._find(name)
        return None if found is None else found.read_bytes()

    def path(self, name: str) -> str:
        """Return where an asset was found, for messages."""
        found = self._find(name)
        return name if found is None else str(found)

    def is_own(self, name: str) -> bool:
        """Tell whether the user has a file of his own for an asset."""
        return self.user is not None and self.user.joinpath(*name.split("/")).is_file()

    def folder(self, name: str) -> Path:
        """Return the user's folder of this name, else the packaged one."""
        found = [at for root in self._roots() if (at := root.joinpath(*name.split("/"))).is_dir()]
        return found[0] if found else self.packaged.joinpath(*name.split("/"))

    def names(self, folder: str, suffix: str) -> list[str]:
        """List the assets below a folder with this suffix, sorted, user's and packaged ones together."""
        found: set[str] = set()
        for root in self._roots():
            found.update(_walk(root, folder, suffix))
        return sorted(found)

    def _roots(self) -> list[Path]:
        return [root for root in (self.user, self.packaged) if root is not None]

    def _find(self, name: str) -> Path | None:
        for root in self._roots():
            found = root.joinpath(*name.split("/"))
            if found.is_file():
                return found
        return None


def open_assets(user: Path | None = None) -> Assets:
    """Open the packaged assets with a user's folder before them; raise AssetError where that is no folder."""
    if user is not None and not user.is_dir():
        raise AssetError(f"There is no folder {user}.", hint="`kgcine init DIR` makes one.")
    here = Path(__file__).resolve()
    packaged = here.parent / "_assets"
    return Assets(packaged if packaged.is_dir() else here.parents[2], user)


def _walk(root: Path, folder: str, suffix: str) -> Iterator[str]:
    at = root.joinpath(*folder.split("/"))
    if not at.is_dir():
        return
    for child in at.iterdir():
        name = f"{folder}/{child.name}"
        if child.is_dir():
            yield from _walk(root, name, suffix)
        elif child.name.endswith(suffix) and not child.name.startswith("."):
            yield name


def copy_assets(assets: Assets, target: Path, wanted: Sequence[str] = ()) -> tuple[list[str], list[str]]:
    """Copy assets whose names begin with one of ``wanted``; return those written, and those that were there already.

    Raise AssetError where none has such a name, or where the folder cannot be written.
    """
    names = [name for folder in FOLDERS for name in assets.names(folder, "")]
    chosen = [name for name in names if not wanted or name.startswith(tuple(wanted))]
    if not chosen:
        raise AssetError(f"No asset begins with {' or '.join(wanted)}.", hint=f"They begin with {', '.join(FOLDERS)}.")
    new = [name for name in chosen if not (target / name).exists()]
    try:
        for name in new:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(assets.data(name) or b"")
    except OSError as error:
        raise AssetError(f"{target} cannot be written: {error.strerror}.", hint="Choose another folder.") from error
    return new, [name for name in chosen if name not in new]
