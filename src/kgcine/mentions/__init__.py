"""What becomes of found names: their class by the words around, their whole extent, their other forms; and numbers."""
