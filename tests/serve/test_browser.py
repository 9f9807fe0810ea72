"""In a browser: from a name to the sentence, from a question to its rows, with scripts and without.

Python and make are all that `make test` needs, so without Chromium this module is skipped, and pytest says so.
`.ci/run` installs one and names it in KGCINE_CHROMIUM: then nothing is skipped.
"""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from served import Client, chromium

if not chromium():
    pytest.skip("Chromium is not installed", allow_module_level=True)

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1200, "height": 900}
#: Without a sandbox, since continuous integration runs as root; without whatever opens connections by itself.
OPTIONS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]
PAGES = (
    *("/", "/search?q=needle", "/films", "/people?birthPlace=x", "/id/film/the-needle", "/id/person/rashid-nugmanov"),
    *(
        "/id/article/waves/end",
        "/articles",
        "/timeline?period=1980s",
        "/network",
        "/queries",
        "/ontology",
        "/id/film/x",
    ),
    *("/queries/films/by-director?director=Rashid+Nugmanov", "/queries/films/per-decade", "/queries/films/list?from=x"),
    *("/editor?query=SELECT+*+%7B+%3Ff+a+kgc%3AFilm+%7D", "/editor?query=CONSTRUCT+WHERE+%7B+%3Ff+a+kgc%3AFilm+%7D"),
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=OPTIONS)
        yield opened
        opened.close()


@pytest.fixture(params=["script", "no script"])
def page(browser: Browser, server: Client, request: pytest.FixtureRequest) -> Iterator[Page]:
    scripts = request.param == "script"
    context = browser.new_context(base_url=server.url, java_script_enabled=scripts, viewport=DESK)  # type: ignore[arg-type]
    opened = context.new_page()
    troubles: list[str] = []
    opened.on("console", lambda told: troubles.append(told.text) if told.type == "error" else None)
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    yield opened
    context.close()
    assert troubles == []


def test_a_name_leads_to_the_film_its_fact_and_the_highlighted_sentence(page: Page) -> None:
    page.goto("/")
    page.get_by_role("searchbox").or_(page.get_by_role("combobox")).first.fill("needle")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="The Needle", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The Needle")
    page.locator("dd[data-property=director] .sources a").first.click()
    expect(page.locator("mark.end.subject")).to_have_text("The Needle")
    expect(page.locator("mark.end.object")).to_have_text("Rashid Nugmanov")
    sentence = "".join(page.locator("mark.sentence").all_text_contents())
    assert sentence == "The Needle (Игла) was directed by Rashid Nugmanov in 1988."
    assert page.locator("mark.end.subject").is_visible()


def test_a_saved_query_is_answered_from_its_form(page: Page) -> None:
    page.goto("/queries")
    page.get_by_role("link", name="The films of a director").click()
    page.get_by_label("director").fill("Rashid Nugmanov")
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_role("status")).to_have_text("2 rows.")
    expect(page.locator("table.result tbody tr").first).to_contain_text("1988")


def test_a_query_typed_into_the_editor_is_answered(page: Page) -> None:
    page.goto("/editor")
    page.get_by_label("Query", exact=True).fill("SELECT ?title { ?f a kgc:Film ; rdfs:label ?title } ORDER BY ?title")
    page.get_by_role("button", name="Ask").click()
    expect(page.locator("table.result td").first).to_have_text("Revenge")
    assert "PREFIX kgc:" in page.get_by_label("Query", exact=True).input_value()


def test_suggestions_and_completions_are_chosen_with_the_keyboard(browser: Browser, server: Client) -> None:
    page = browser.new_page(base_url=server.url)
    page.goto("/")
    field = page.locator("#q")
    field.press_sequentially("нугм", delay=20)
    expect(page.get_by_role("option").first).to_contain_text("Rashid Nugmanov")
    field.press("ArrowDown")
    field.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Rashid Nugmanov")
    page.goto("/editor")
    area = page.get_by_label("Query", exact=True)
    area.fill("")
    area.press_sequentially("ASK { ?f kgc:dir", delay=20)
    expect(page.locator("#completions [role=option]").first).to_contain_text("kgc:director")
    area.press("Enter")
    area.press_sequentially(" ?d }")
    area.press("Control+Enter")
    expect(page.locator("table.result td")).to_have_text("yes")
    page.close()


def test_a_saved_query_is_completed_by_its_name_and_nothing_typed_is_lost(browser: Browser, server: Client) -> None:
    page = browser.new_page(base_url=server.url)
    page.goto("/editor")
    area = page.get_by_label("Query", exact=True)
    area.fill("")
    area.press_sequentially("films/per", delay=20)
    expect(page.locator("#completions [role=option]").first).to_contain_text("films/per-decade")
    area.press("Enter")
    assert "SELECT ?decade" in area.input_value()
    area.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text("rows")
    area.fill("ASK { ?my ?own ?work }\n")
    area.press_sequentially("films/per", delay=20)
    area.press("Enter")
    assert area.input_value().startswith("ASK { ?my ?own ?work }")
    page.close()


@pytest.fixture(scope="module", params=[("light", DESK), ("dark", PHONE)], ids=["light desk", "dark phone"])
def looked(browser: Browser, server: Client, request: pytest.FixtureRequest) -> Iterator[Page]:
    scheme, size = request.param
    context = browser.new_context(base_url=server.url, color_scheme=scheme, viewport=size)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_a_serious_barrier_nor_is_wider_than_the_screen(looked: Page, path: str) -> None:
    looked.goto(path)
    found = Axe().run(looked).response["violations"]
    serious = [
        f"{each['id']}: {node['html']}"
        for each in found
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"]
    ]
    assert serious == []
    assert looked.evaluate("document.documentElement.scrollWidth") <= looked.evaluate("innerWidth")


def test_a_fact_leads_to_its_sentence_within_the_screen(looked: Page) -> None:
    looked.goto("/id/film/the-needle")
    looked.locator("dd[data-property=director] .sources a").first.click()
    expect(looked.locator("mark.end.subject")).to_be_in_viewport()
    expect(looked.locator("mark.end.object")).to_be_in_viewport()


def test_facets_stand_open_beside_a_list_and_are_unfolded_on_a_phone(browser: Browser, server: Client) -> None:
    for size, folded in ((DESK, False), (PHONE, True)):
        page = browser.new_page(base_url=server.url, viewport=size)  # type: ignore[arg-type]
        page.goto("/films")
        choice = page.get_by_role("link", name="1980s")
        if folded:
            expect(choice).not_to_be_visible()
            page.get_by_text("Narrow the list").click()
        choice.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("2")
        page.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, server: Client) -> None:
    page = browser.new_page(base_url=server.url)
    page.goto("/id/film/the-needle")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.close()
