"""The graph as it is kept, searched, compared, inferred from, sent and written in each syntax."""
