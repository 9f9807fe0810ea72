"""The examples in docstrings are true."""

import doctest
import pkgutil
from importlib import import_module

import bench
import pytest

import kgcine

MODULES = sorted(
    module.name
    for package in (kgcine, bench)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if not module.name.endswith("__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_a_module_are_true(name: str) -> None:
    failed, _ = doctest.testmod(import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    assert failed == 0
