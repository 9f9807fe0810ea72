"""What ``read`` is made of: sources decoded, marks and furniture out of them, every character knowing its place."""
