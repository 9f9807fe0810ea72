"""Questions to the graph: values bound, names looked up, facts explained, results rendered."""
