"""What ``coref`` is made of: names grouped, nouns and pronouns led back to whom or what they stand for."""
