"""The graph over HTTP: a SPARQL 1.1 endpoint, the saved queries, and pages that lead from a fact to its sentence.

Flow: ``app`` routes a request to ``endpoint``, ``saved`` or a page; these hand a job to ``pool``, which has one of its
worker processes answer it out of a generation of the store; a worker that takes too long is killed.
"""
