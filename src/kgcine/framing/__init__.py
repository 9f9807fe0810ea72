"""Frames at work: what fills their ends and qualifiers in clauses and patterns, and what the learned scorer adds."""
