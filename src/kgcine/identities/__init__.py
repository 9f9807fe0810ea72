"""What ``resolve`` is made of: who is who over articles, by names, facts and what people decided."""
