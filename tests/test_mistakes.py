"""Bad input is answered with one line that says what to do, and leaves nothing half-written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kgcine.store import Writer

Run = Callable[..., Result]
TEXT = "Rashid Nugmanov directed The Needle (1988)."
RUSSIAN = "Фильм «Игла» снял режиссёр Рашид Нугманов на студии «Казахфильм», и он вышел на экраны в начале года. " * 5


def told(result: Result, *parts: str) -> None:
    """Hold that a command failed with one line, which has these parts, and no traceback."""
    assert result.exit_code in (1, 2)
    lines = result.stderr.splitlines()
    assert lines[-1].startswith("Error: ") and "Traceback" not in result.stderr
    assert len(lines) == 1
    assert [part for part in parts if part not in lines[0]] == []


def nothing_is_left(folder: Path, *given: str) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(given)


@pytest.mark.parametrize(
    ("name", "data", "parts"),
    [
        ("binary.txt", bytes(range(256)) * 20, ("binary.txt", "binary file", "Save its text")),
        ("empty.txt", b"", ("empty.txt", "is empty", "Leave it out")),
        ("russian.txt", RUSSIAN.encode(), ("russian.txt", "in Russian", "left out")),
        ("long.txt", ("Almaty is a city in Kazakhstan. " * 160_000).encode(), ("long.txt", "too long", "Split it")),
        ("broken.jsonl", b'{"id": "a", "text": ', ("broken.jsonl, line 1", "broken JSON", "Mend the line")),
        ("other.jsonl", b'{"id": "a"}', ("other.jsonl, line 1", "no text", '{"id"')),
    ],
)
@pytest.mark.parametrize("command", ["build", "extract"])
def test_article_that_cannot_be_read(
    run: Run, tmp_path: Path, command: str, name: str, data: bytes, parts: tuple[str, ...]
) -> None:
    (tmp_path / name).write_bytes(data)
    told(run(command, name), *parts)
    nothing_is_left(tmp_path, name)


def test_path_that_does_not_exist(run: Run, tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text(TEXT, "utf-8")
    told(run("build", "here.txt", "nowhere"), "no file or folder nowhere", "Check the path")
    told(run("extract", "nowhere"), "no file or folder nowhere", "Check the path")
    nothing_is_left(tmp_path, "here.txt")


def test_wrong_encoding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("“The Needle” – a film".encode("cp1252"))
    told(run("build", "old.txt", "--encoding", "utf-8"), "old.txt: byte 0 is not utf-8", "--encoding")
    told(run("build", "old.txt", "--encoding", "klingon"), "no encoding klingon", "Try utf-8")
    nothing_is_left(tmp_path, "old.txt")


def test_line_broken_in_the_middle_of_many_loses_only_itself(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(number), "text": "Hm."}) for number in range(300)]
    lines[150] = lines[150][:-5]
    (tmp_path / "many.jsonl").write_text("\n".join(lines), "utf-8")
    result = run("extract", "many.jsonl", "-o", "out.jsonl")
    told(result, "many.jsonl, line 151", "broken JSON", "Mend the line")
    ids = [json.loads(line)["id"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert ids == [str(number) for number in range(300) if number != 150]


def test_file_among_others_that_cannot_be_read_is_told_beside_what_was_built(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    result = run("build", "good.txt", "empty.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith("1 article (1 read")
    assert result.stderr.splitlines() == [
        "Error: empty.txt: the file is empty. Leave it out, or put a text into it.",
        "Error: Some articles could not be read; the others were built.",
    ]
    assert run("query", "ASK { ?f rdfs:label 'The Needle' }", "--exit-code").exit_code == 0


def test_article_in_another_language_among_others_is_told_and_skipped(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT, "utf-8")
    (tmp_path / "russian.txt").write_text(RUSSIAN, "utf-8")
    result = run("build", "good.txt", "russian.txt")
    assert result.exit_code == 0
    assert result.stderr.startswith("Warning: russian.txt: the article is in Russian")


def test_syntax_error_shows_line_column_and_caret(run: Run, cinema: Path) -> None:
    result = run("query", "SELECT ?f {\n  ?f ex:is ?x }", "--store", cinema)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "Error: SPARQL syntax error at line 2, column 6: a prefix is not declared; add its PREFIX line.",
        "  ?f ex:is ?x }",
        "     ^",
    ]


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (("films/by-directer",), ("no saved query", "Did you mean films/by-director")),
        (("nowhere.rq",), ("no file nowhere.rq", "Check the path")),
        (("SELCT ?f",), ("syntax error at line 1", "column 9")),
        (("films/by-director",), ("needs director", '-p director="Rashid Nugmanov"')),
        (("films/by-director", "-p", "director"), ("-p director is not NAME=VALUE", "For instance")),
        (("films/by-director", "-p", "diretor=x"), ("has no parameter diretor", "Did you mean director")),
        (("films/by-director", "-p", "director=Rashid Nugmanof"), ("No Person", "Did you mean Rashid Nugmanov")),
        (("awards/won", "-p", "from=soon"), ("wants a year such as 1988, not 'soon'", "-p from=1988")),
        (("films/list", "--format", "turtle"), ("Rows cannot be written as turtle", "Use table, csv")),
        (("INSERT DATA { <x:a> <x:b> <x:c> }",), ("updates are refused",)),
    ],
)
def test_query_that_cannot_be_answered(
    run: Run, cinema: Path, arguments: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    result = run("query", *arguments, "--store", cinema)
    assert result.exit_code == 1 and "Traceback" not in result.stderr
    assert [part for part in parts if part not in result.stderr.splitlines()[0]] == []


def test_misspelt_name_of_the_ontology_is_told_beside_the_empty_answer(run: Run, cinema: Path) -> None:
    result = run("query", "SELECT ?f { ?f a kgc:Film ; kgc:directr ?d }", "--store", cinema)
    assert result.exit_code == 0
    assert result.stderr.splitlines() == ["Warning: The ontology has no kgc:directr. Did you mean kgc:director?"]
    assert run("query", "SELECT ?f { ?f kgc:productionEnd '1901' }", "--store", cinema).stderr == ""


@pytest.mark.parametrize(
    "command", [("query", "films/list"), ("export",), ("explain", "x"), ("search", "x"), ("remove", "x")]
)
def test_no_store_yet(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    told(run(*command), "There is no graph in kgcine-store", "`kgcine build PATH…` makes one")
    nothing_is_left(tmp_path)


def test_store_in_use(run: Run, tmp_path: Path) -> None:
    (tmp_path / "needle.txt").write_text(TEXT, "utf-8")
    with Writer(tmp_path / "kgcine-store"):
        told(run("build", "needle.txt"), "Another build is writing to kgcine-store", "Wait")


def test_place_that_cannot_be_written(run: Run, tmp_path: Path, cinema: Path) -> None:
    (tmp_path / "file").write_text(TEXT, "utf-8")
    told(run("export", "--store", cinema, "-o", "file/out.ttl"), "file/out.ttl cannot be written", "another -o")
    told(run("export", "--store", cinema, "-o", "nowhere/out.ttl"), "nowhere/out.ttl cannot be written", "another -o")
    told(run("build", "file", "--store", "file"), "file cannot be written", "another --store")
    told(run("extract", "file", "-o", "nowhere/out"), "nowhere/out cannot be written", "another -o")
    nothing_is_left(tmp_path, "file")


def test_failed_answer_leaves_the_old_file(run: Run, tmp_path: Path, cinema: Path) -> None:
    (tmp_path / "films.csv").write_text("old", "utf-8")
    told(run("query", "films/list", "--format", "turtle", "-o", "films.csv", "--store", cinema), "Use table")
    assert (tmp_path / "films.csv").read_text("utf-8") == "old"
    nothing_is_left(tmp_path, "films.csv")


def test_model_that_is_not_installed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "needle.txt").write_text(TEXT, "utf-8")
    told(run("build", "needle.txt", "--model", "no_such_model"), "no_such_model", "pip install no_such_model")
    told(run("extract", "needle.txt", "--model", "no_such_model"), "no_such_model", "pip install no_such_model")
    nothing_is_left(tmp_path, "needle.txt")


@pytest.mark.parametrize(
    ("asset", "text", "parts"),
    [
        ("extract/frames/own.toml", '[[frame]]\nproperty = "direktor"\n', ("own.toml", "direktor")),
        ("extract/frames/own.toml", "[[frame]\n", ("own.toml", "line 1")),
        ("extract/gazetteer/own.csv", "name,type,aliases\nX,Film\n", ("own.csv", "line 2")),
        ("extract/gazetteer/own.csv", "name,typ,aliases\nX,Film,\n", ("own.csv, line 1", "name,type,aliases")),
        ("extract/gazetteer/own.csv", "name;type;aliases\nX;Film;\n", ("own.csv, line 1", "name,type,aliases")),
        ("extract/gazetteer/own.csv", "", ("own.csv, line 1", "name,type,aliases")),
        ("extract/gazetteer/own.csv", "name,type,aliases\nX,Flim,\n", ("own.csv, line 2", "'Flim' is no class")),
        ("extract/gazetteer/own.csv", "name,type,aliases\n\n,Film,Y\n", ("own.csv, line 3", "name is missing")),
        ("extract/identity.toml", "[limits\n", ("identity.toml", "line 1", "Mend the file")),
        ("extract/identity.toml", "[limits]\nword = 'four'\n", ("identity.toml", "[limits] word must be a number")),
        ("ontology/kgcine.ttl", "@prefix kgc: <x:> .\nkgc:Film a", ("kgcine.ttl",)),
    ],
)
def test_asset_with_a_mistake(run: Run, tmp_path: Path, asset: str, text: str, parts: tuple[str, ...]) -> None:
    (tmp_path / "needle.txt").write_text(TEXT, "utf-8")
    (tmp_path / "mine" / asset).parent.mkdir(parents=True)
    (tmp_path / "mine" / asset).write_text(text, "utf-8")
    told(run("build", "needle.txt", "--assets", "mine"), *parts)
    nothing_is_left(tmp_path, "mine", "needle.txt")


def test_query_file_with_a_mistake(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine" / "queries").mkdir(parents=True)
    (tmp_path / "mine" / "queries" / "own.rq").write_text("#+ summary: Own\n#+ parms: []\nASK { ?s ?p ?o }", "utf-8")
    told(run("query", "own", "--assets", "mine"), "own.rq, line 2", "unknown field parms")
    listed = run("queries", "--assets", "mine")
    assert listed.exit_code == 0 and "own.rq, line 2" in listed.stderr and "films/list" in listed.stdout


def test_folder_of_assets_that_does_not_exist(run: Run) -> None:
    told(run("queries", "--assets", "nowhere"), "no folder nowhere", "kgcine init")


def test_misspelt_command(run: Run) -> None:
    result = run("biuld")
    assert result.exit_code == 2 and "Did you mean build?" in result.stderr


def test_article_that_is_not_in_the_store(run: Run, cinema: Path) -> None:
    told(run("remove", "nothing", "--store", cinema), "no article nothing", "articles/list")
