"""The statements of one article in, the same out without those that its other words speak against."""
