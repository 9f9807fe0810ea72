"""The commands, one module for each group of them; every command calls one function of the library."""
