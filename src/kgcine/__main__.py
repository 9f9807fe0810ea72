"""Run ``python -m kgcine``."""

from kgcine.cli import main

main()
