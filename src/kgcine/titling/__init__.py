"""The rules that find the titles of works, end them in the right place, and tell films from what is none."""
