"""The word lists, and the rules that find people, bodies, places, events and prizes by their names."""
