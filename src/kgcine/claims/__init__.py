"""Whose word a fact is: quotations, their speakers, and wordings of rumour, denial and plan."""
