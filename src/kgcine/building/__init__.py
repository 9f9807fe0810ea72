"""How a build reads many articles: over processes and machines, what it may reuse, what it records of itself."""
