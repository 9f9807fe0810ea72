"""The words of dates, what they stand for, and the literals that they become: what ``dates`` is made of."""
