"""What kind of change it was, on every page that shows changes."""

from __future__ import annotations

import re

import newsstand
from lxml import html
from starlette.testclient import TestClient

from replate.model import Kind, Ruling
from replate.store import Store


def page(client: TestClient, path: str) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == 200, (path, response.text[:300])
    return html.document_fromstring(response.text.encode(), parser=html.HTMLParser(encoding="utf-8"))


def words_of(node: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", node.text_content()).strip()


# ── the comparison ──


def test_a_comparison_says_what_it_comes_to_with_links_to_the_changes(
    client: TestClient, stand: newsstand.Stand
) -> None:
    root = page(client, f"/articles/{stand.fire}/diff/2/3")
    counts = root.xpath("//ul[@class='chips'][1]/li")
    assert [words_of(count) for count in counts] == [
        "2 numbers", "1 quotation reworded", "1 date or time", "1 passage moved",
    ]  # fmt: skip
    hrefs = [count.xpath("./a/@href") for count in counts]
    assert hrefs == [["#headline"], ["#c2"], ["#c4"], []]
    assert all(root.xpath(f"//*[@id='{href[1:]}']") for found in hrefs for href in found)


def test_the_weightiest_changes_are_told_first(client: TestClient, stand: newsstand.Stand) -> None:
    rows = page(client, f"/articles/{stand.fire}/diff/2/3").xpath("//section[@class='telling']//li")
    weights = [int(re.search(r"weight (\d+)$", words_of(row))[1]) for row in rows]
    assert weights == sorted(weights, reverse=True)
    assert words_of(rows[0]).startswith("Number Harbour fire: removed: four added: sixteen treated")
    assert rows[0].xpath("./a/@href") == ["#headline"]
    assert "Quotation, wording" in words_of(rows[1])


def test_one_change_is_not_told_twice(client: TestClient, stand: newsstand.Stand) -> None:
    assert not page(client, f"/articles/{stand.minister}/diff/0/1").xpath("//section[@class='telling']")


def test_each_change_carries_its_kinds_reasons_and_weight_in_words(
    client: TestClient, stand: newsstand.Stand
) -> None:
    for view in ("", "?view=column"):
        root = page(client, f"/articles/{stand.fire}/diff/2/3{view}")
        notes = [words_of(note) for note in root.xpath("//div[contains(@class, 'compared')]//p[contains(@class, 'note')]")]
        assert notes[0] == "1 Edited number four → sixteen weight 48"
        assert notes[1].startswith("2 Edited quotation We had no warning")
        assert notes[2].startswith("3 Moved")
        assert len(notes) == 4
    headline = root.xpath("//p[contains(@class, 'note')]")[0]
    assert words_of(headline) == "Edited number four → sixteen weight 75"


def test_what_was_not_looked_for_is_said(client: TestClient, stand: newsstand.Stand) -> None:
    told = words_of(page(client, f"/articles/{stand.hebrew}/diff/0/1"))
    assert "Not looked for, as the words of this article's language are not known here: spelling, house style" in told
    assert "Not looked for" not in words_of(page(client, f"/articles/{stand.fire}/diff/2/3"))


def test_what_a_person_ruled_is_shown_with_who_and_when(
    store: Store, client: TestClient, stand: newsstand.Stand
) -> None:
    path = f"/articles/{stand.fire}/diff/2/3"
    key = client.get(f"/api/v1{path}").json()["changes"][1]["key"]
    with store.writing() as write:
        ruling = Ruling(key, "Ann <Lee>", newsstand.NOW, (Kind.NAME,), 12.0, "a <slip> of the pen")
        write.rule(stand.fire, (2, 3), ruling)
    notes = page(client, path).xpath("//div[contains(@class, 'compared')]//p[contains(@class, 'note')]")
    assert words_of(notes[0]) == "1 Edited name weight 12 set by Ann <Lee> on 2026-05-13 a <slip> of the pen"
