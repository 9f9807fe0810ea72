"""Words of a text are data below ``extract/``: the code of the rules names only the small words of grammar."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "kgcine"
PACKAGES = ("claims", "coreference", "dating", "framing", "mentions", "naming", "sifting", "titling")
MODULES = sorted(path for package in PACKAGES for path in (SOURCE / package).glob("*.py"))
#: Articles, prepositions, conjunctions, pronouns and forms of "be": what English is made of, and no rule's own wording.
SMALL = frozenset(
    """
    a an the this that these those some another and or but not as if than well
    at by de du des del della for from in into near of on onto out outside over through throughout to across under up
    with
    who whom whose which what where when while there here then it its he him his she her they them their one
    be been being is are was were am has have had do does did will would
    """.split()  # noqa: SIM905
)
#: How a rule gets at the words of a text.
READS = frozenset({"lemma_", "lower", "lower_", "text", "word", "words"})


CALLS = frozenset({"compile", "findall", "finditer", "fullmatch", "match", "search", "split", "sub"})
MARKS = re.compile(r"\\?\{\w+\\?\}|\\.|\[[^\]]*\]|\(\?P?[<=!:]+\w*>?|\(\?[a-z]+[:)]")
#: Which wordings lead patterns astray has not been made data yet.
LEFT = frozenset({"patterns.py"})


def reads_text(node: ast.AST) -> bool:
    """Tell whether a side of a comparison is a word of a text: "token.lower_", "text.words[at]", "text.word(at)"."""
    while True:
        if isinstance(node, ast.Attribute):
            if node.attr in READS:
                return True
            node = node.value
        elif isinstance(node, ast.Subscript):
            node = node.value
        elif isinstance(node, ast.Call):
            node = node.func
        else:
            return False


def strings(node: ast.AST | None, sets: dict[str, ast.AST]) -> Iterator[str]:
    """Yield the strings that a side of a comparison is or holds, also by the name of a constant of the module."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Set | ast.Tuple | ast.List):
        for each in node.elts:
            yield from strings(each, sets)
    elif isinstance(node, ast.Name) and node.id in sets:
        yield from strings(sets[node.id], {})
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "frozenset" and node.args:
        yield from strings(node.args[0], {})
    elif isinstance(node, ast.BinOp):
        yield from strings(node.left, sets)
        yield from strings(node.right, sets)


def words_compared(tree: ast.Module) -> Iterator[str]:
    sets = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(reads_text(side) for side in sides):
                yield from (text for side in sides for text in strings(side, sets))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_rules_compare_a_text_with_small_words_only(path: Path) -> None:
    compared = set(words_compared(ast.parse(path.read_text("utf-8"))))
    words = {word for text in compared for word in text.replace("-", " ").split() if len(word) > 1 and word.isalpha()}
    assert sorted(word for word in words if word.lower() not in SMALL) == []


def written(node: ast.AST) -> Iterator[str]:
    """Yield the strings of an expression but the keys by which it looks something up."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Subscript):
        for child in ast.iter_child_nodes(node):
            yield from written(child)


def words_in_patterns(tree: ast.Module) -> Iterator[str]:
    """Yield the words of the regular expressions that a module writes out, without classes, escapes and groups."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CALLS
            and node.args
        ):
            for text in written(node.args[0]):
                yield from re.findall(r"[^\W\d_]{3,}", MARKS.sub(" ", text))


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.name not in LEFT], ids=lambda path: str(path.relative_to(SOURCE))
)
def test_regular_expressions_of_rules_have_small_words_only(path: Path) -> None:
    words = {word for word in words_in_patterns(ast.parse(path.read_text("utf-8"))) if word.islower()}
    assert sorted(word for word in words if word not in SMALL) == []
