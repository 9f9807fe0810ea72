"""Measures kgcine on annotated texts: `python -m bench --help`."""
