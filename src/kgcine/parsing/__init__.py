"""The model at work on tokens, and what a parse tells of its words: predicates, offices, what denotes the same."""
