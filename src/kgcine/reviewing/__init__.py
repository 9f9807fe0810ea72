"""What is wrong, refused or unsure in an extraction or a graph, and what people then decide about it."""
