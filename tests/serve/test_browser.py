"""In a browser: from a name to the sentence, from a question to its rows, with scripts and without.

The Makefile needs no browser: tests/serve/conftest.py leaves this file out where Chromium or Playwright is missing.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from served import Client, chromium

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1200, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
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


@pytest.mark.parametrize("path", ["/", "/id/film/the-needle", "/id/article/needle", "/films", "/network", "/editor"])
def test_nothing_is_wider_than_a_phone(browser: Browser, server: Client, path: str) -> None:
    page = browser.new_page(base_url=server.url, viewport=PHONE)  # type: ignore[arg-type]
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, server: Client) -> None:
    page = browser.new_page(base_url=server.url)
    page.goto("/id/film/the-needle")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.close()
