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


def test_the_weightiest_changes_are_told_first_and_what_repeats_one_behind(
    client: TestClient, stand: newsstand.Stand
) -> None:
    rows = page(client, f"/articles/{stand.fire}/diff/2/3").xpath("//section[@class='telling']//li")
    weights = [int(re.search(r"weight (\d+)$", words_of(row))[1]) for row in rows]
    assert weights == [100, 52, 37, 48]  # the last says of the text what the first says of the headline
    assert words_of(rows[0]).startswith("Number Harbour fire: removed: four added: sixteen treated")
    assert rows[0].xpath("./a/@href") == ["#headline"]
    assert "Quotation, wording" in words_of(rows[1])


def test_one_change_is_not_told_twice(client: TestClient, stand: newsstand.Stand) -> None:
    assert not page(client, f"/articles/{stand.minister}/diff/0/1").xpath("//section[@class='telling']")


def test_each_change_carries_its_kinds_reasons_and_weight_in_words(client: TestClient, stand: newsstand.Stand) -> None:
    for view in ("", "?view=column"):
        root = page(client, f"/articles/{stand.fire}/diff/2/3{view}")
        notes = [
            words_of(note) for note in root.xpath("//div[contains(@class, 'compared')]//p[contains(@class, 'note')]")
        ]
        assert notes[0] == "1 Edited number four → sixteen weight 48"
        assert notes[1].startswith("2 Edited quotation We had no warning")
        assert notes[2] == "3 Moved otherwise the same weight 2"
        assert len(notes) == 4
    headline = root.xpath("//p[contains(@class, 'note')]")[0]
    assert words_of(headline) == "Edited number four → sixteen weight 100"


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


# ── lists ──


def test_the_front_page_says_in_a_word_or_two_what_was_touched(told: TestClient, stand: newsstand.Stand) -> None:
    row = page(told, "/").xpath(f"//article[.//h3/a[@href='/articles/{stand.fire}/diff/2/3']]")
    assert not row  # folded: the article changed four times that day
    row = page(told, "/?kind=number&outlet=ferry-post").xpath(
        f"//article[.//h3/a[@href='/articles/{stand.fire}/diff/2/3']]"
    )[0]
    chips = [words_of(chip) for chip in row.xpath(".//ul[@class='chips']/li")]
    assert chips == ["facts replaced, no note seen", "number", "quotation", "date or time", "wording"]
    assert row.xpath(".//li[@class='flag']")
    boats = page(told, "/?flag=noted").xpath("//article")
    assert [words_of(chip) for chip in boats[0].xpath(".//li[@class='noted']")] == ["corrected with a note"]


def test_a_list_is_narrowed_by_a_plain_form_that_stays_filled_in(told: TestClient, stand: newsstand.Stand) -> None:
    for path in ("/?outlet=ferry-post&kind=number&min_weight=20", "/outlets/ferry-post?kind=number&min_weight=20"):
        root = page(told, path)
        hrefs = root.xpath("//h3/a/@href")
        assert f"/articles/{stand.fire}/diff/2/3" in hrefs
        assert f"/articles/{stand.fire}/diff/1/2" not in hrefs
        form = root.xpath("//details[@class='sieve']/form")[0]
        assert form.xpath(".//input[@name='kind'][@checked]/@value") == ["number"]
        assert form.xpath(".//input[@name='min_weight']/@value") == ["20"]
        assert "Narrowed to: number; weighing 20 or more" in words_of(root)
        assert root.xpath("//details[@class='sieve']//a/@href") == [path.partition("kind=")[0].rstrip("?&")]
        feeds = root.xpath("//link[@rel='alternate']/@href")
        assert all("?kind=number&min_weight=20" in feed for feed in feeds)
        assert told.get(feeds[0]).status_code == 200
    empty = page(told, "/?kind=negation")
    assert "No change is kept that is like this." in words_of(empty)


def test_the_most_telling_of_the_last_days_come_first(told: TestClient, stand: newsstand.Stand) -> None:
    root = page(told, "/?show=telling")
    assert "The last seven days, the weightiest first" in words_of(root)
    hrefs = root.xpath("//h3/a/@href")
    assert hrefs[0].startswith(f"/articles/{stand.boats}/diff/")
    articles = [href.split("/")[2] for href in hrefs]
    assert len(articles) == len(set(articles))  # of each article the one that tells most
    assert "12 May 2026, " in words_of(root.xpath("//article//p[@class='when']")[0])


def test_a_narrowed_feed_has_what_the_list_has_and_an_id_of_its_own(told: TestClient, stand: newsstand.Stand) -> None:
    document = told.get("/changes.json?kind=number&min_weight=40").json()
    links = [entry["url"] for entry in document["items"]]
    assert f"https://changes.example/articles/{stand.fire}/diff/2/3" in links
    assert f"https://changes.example/articles/{stand.minister}/diff/0/1" not in links
    assert document["feed_url"] == "https://changes.example/changes.json?kind=number&min_weight=40"
    assert document["home_page_url"] == "https://changes.example/?kind=number&min_weight=40"
    assert document["title"] == "Replate: latest changes, narrowed to: number; weighing 40 or more"
    entry = next(entry for entry in document["items"] if entry["url"] in links and "fire" in entry["content_html"])
    assert "number; quotation" in entry["content_html"].lower() or "; number" in entry["content_html"]
    assert "<id>" in told.get("/changes.atom").text
    ids = {told.get(f"/changes.atom{query}").text.partition("<id>")[2][:50] for query in ("", "?kind=number")}
    assert len(ids) == 2


# ── changes without a note ──


def test_facts_replaced_without_a_note_have_a_page_that_says_what_it_claims(
    told: TestClient, stand: newsstand.Stand
) -> None:
    root = page(told, "/without-note")
    text = words_of(root)
    assert "No note was seen" in text
    assert "It says only that the words differ and that no note was seen." in text
    hrefs = root.xpath("//h3/a/@href")
    assert f"/articles/{stand.fire}/diff/2/3" in hrefs
    assert not [href for href in hrefs if href.startswith(f"/articles/{stand.boats}/diff/0/")]  # it came with one
    assert "Facts replaced, no note seen: number: four → sixteen" in text
    assert "/without-note" in page(told, "/").xpath("//header//nav//a/@href")
    assert page(told, "/without-note?outlet=coast.wire").xpath("//h3/a/@href") == []


def test_changes_without_a_note_have_a_feed(told: TestClient, stand: newsstand.Stand) -> None:
    for form in ("rss", "atom", "json"):
        answer = told.get(f"/without-note.{form}")
        assert answer.status_code == 200
        assert f"/articles/{stand.fire}/diff/2/3" in answer.text
        assert f"/without-note.{form}" in page(told, "/without-note").xpath("//link[@rel='alternate']/@href")


# ── articles and outlets ──


def test_an_article_says_what_stands_out_of_each_version_and_why(told: TestClient, stand: newsstand.Stand) -> None:
    root = page(told, f"/articles/{stand.fire}")
    row = root.xpath("//article[contains(@class, 'history')][.//b[contains(., 'Version 3')]]")[0]
    assert "Facts replaced, no note seen: number: four → sixteen" in words_of(row)
    assert "number" in [words_of(chip) for chip in row.xpath(".//ul[@class='chips']/li")]


def test_versions_with_nothing_but_looks_are_folded_away_and_reached(told: TestClient, stand: newsstand.Stand) -> None:
    root = page(told, f"/articles/{stand.boats}")
    (fold,) = root.xpath("//details[contains(@class, 'smalls')]")
    assert fold.get("open") is None
    assert words_of(fold.xpath("./summary")[0]) == "1 version with nothing but typography, punctuation and the like"
    assert f"/articles/{stand.boats}/diff/1/2" in fold.xpath(".//a/@href")
    assert not fold.xpath(".//ins|.//del")


def test_an_outlet_shows_what_its_changes_touch_and_how_many_came_with_a_note(
    told: TestClient, stand: newsstand.Stand
) -> None:
    del stand
    root = page(told, "/outlets/ferry-post")
    table = root.xpath("//table[contains(@class, 'shares')]")[0]
    rows = {words_of(row.xpath("./th")[0]): row for row in table.xpath(".//tbody/tr")}
    assert rows["number"].xpath("./th/a/@href") == ["/outlets/ferry-post?kind=number"]
    assert [words_of(cell) for cell in rows["number"].xpath("./td[@class='n']")] == [
        "4 changes", "1 with a note", "3 without",
    ]  # fmt: skip
    assert rows["number"].xpath(".//svg/@aria-label") == ["57 %"]
    assert "Of 7 changes counted, 1 (14 %) came with a note; in 4 (57 %) facts were replaced" in words_of(root)
    assert told.get("/outlets/ferry-post?kind=number").status_code == 200
    assert not page(told, "/outlets/silent").xpath("//table")
