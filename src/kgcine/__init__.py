"""kgcine: a knowledge graph of cinema out of article texts, each fact with the sentence behind it."""

__version__ = "0.1.0"
