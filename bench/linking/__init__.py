"""Linking measured: a small Wikidata of our own behind a real server, and mentions whose items are known."""
