from __future__ import annotations

import re
from io import BytesIO

import newsstand
import pytest
from lxml import html
from PIL import Image
from starlette.testclient import TestClient

from replate.store import Store
from replate.web import Options, create_app, lettering, telling
from replate.web.picture import Picture, draw

MARKED = (("", "Harbour fire: "), ("del", "four"), ("ins", "sixteen"), ("", " treated"))


def picture(headline: tuple[tuple[str, str], ...] = MARKED, **more: object) -> Picture:
    given = {"passage": (), "told": "Version 2 to 3", "counted": "5 changes in the text"} | more
    return Picture(name="Replate", outlet="The Ferry Post", headline=headline, **given)


def opened(made: bytes) -> Image.Image:
    return Image.open(BytesIO(made)).convert("RGB")


def test_a_comparison_has_a_picture(client: TestClient, stand: newsstand.Stand) -> None:
    answer = client.get(f"/articles/{stand.fire}/diff/2/3.png")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    assert "immutable" in answer.headers["cache-control"]
    assert opened(answer.content).size == (1200, 630)
    again = client.get(f"/articles/{stand.fire}/diff/2/3.png", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert (
        client.get(f"/articles/{stand.fire}/diff/3/2.png").headers["location"] == f"/articles/{stand.fire}/diff/2/3.png"
    )


@pytest.mark.parametrize(
    "path",
    ["/articles/1/diff/0/99.png", "/articles/1/diff/1/1.png", "/articles/99/diff/0/1.png", "/articles/1/diff/0/x.png"],
)
def test_there_is_no_picture_of_what_is_not_kept(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_the_page_names_the_picture_and_says_the_change_in_words(client: TestClient, stand: newsstand.Stand) -> None:
    page = html.fromstring(client.get(f"/articles/{stand.fire}/diff/2/3").content)
    said = {node.get("property") or node.get("name"): node.get("content") for node in page.iter("meta")}
    path = f"https://changes.example/articles/{stand.fire}/diff/2/3"
    assert (said["og:url"], said["og:image"]) == (path, f"{path}.png")
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["og:title"] == "Harbour fire: sixteen treated as ferry terminal reopens"
    assert "[removed: " in said["og:image:alt"]
    assert "[added: " in said["og:image:alt"]
    assert said["og:description"].startswith("The Ferry Post. Version 2 to 3, about 1 hour later: ")
    assert said["twitter:card"] == "summary_large_image"
    assert page.xpath("//link[@rel='canonical']/@href") == [path]


def test_without_an_address_of_our_own_nothing_is_said_elsewhere(store: Store, stand: newsstand.Stand) -> None:
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)), base_url="http://evil.example")
    page = client.get(f"/articles/{stand.fire}/diff/2/3")
    assert page.status_code == 200
    assert "evil.example" not in page.text
    assert "og:image" not in page.text


def test_hostile_text_stays_in_its_place(client: TestClient, stand: newsstand.Stand) -> None:
    page = client.get(f"/articles/{stand.hostile}/diff/0/1")
    root = html.fromstring(page.content)
    assert root.xpath("//meta[@property='og:title']/@content")[0].startswith("<script>alert(1)</script>")
    assert client.get(f"/articles/{stand.hostile}/diff/0/1.png").status_code == 200


@pytest.mark.parametrize("mark", ["del", "ins"])
def test_a_mark_is_a_line_and_not_a_colour_alone(mark: str) -> None:
    marked, unmarked = (opened(draw(picture((("", "a "), (tag, "nnnn"))))).convert("L") for tag in (mark, ""))
    rows = [y for y in range(120, 200) if all(marked.getpixel((x, y)) < 140 for x in range(112, 190))]
    assert len(rows) >= 2
    assert not [y for y in range(120, 200) if all(unmarked.getpixel((x, y)) < 140 for x in range(112, 190))]


@pytest.mark.parametrize(
    "text", ["שלוש סירות", "القارب", "ไทย", "渡船", "ボート", "हिन्दी", "boat 🚢", "\ue000", "n\u0489"]
)
def test_what_the_font_lacks_leaves_a_picture_without_words(text: str) -> None:
    assert draw(picture((("", text),))) == draw(picture((("", "ש"),), passage=(("ins", "words"),)))
    assert draw(picture((("", text),))) != draw(picture((("", "ש"),), counted="1 change in the text"))


@pytest.mark.parametrize(
    "text", ["Ærlig “fjord” – Łódź, Ελλάδα, Привет, ça!", "Cafe\u0301 \u00ad\u200bsoft", "\x00\x1b[31m"]
)
def test_european_text_is_drawn(text: str) -> None:
    assert draw(picture((("", text),))) != draw(picture((("", "ש"),)))


def test_long_texts_are_cut_at_words_and_the_work_is_bounded() -> None:
    long = (("", "word " * 100_000), ("ins", "x" * 1_000_000), ("del", "y z " * 100_000))
    assert opened(draw(picture(long, passage=long, told="told " * 10_000))).size == (1200, 630)
    letters = lettering.font(40)
    made = lettering.lines(tuple(lettering.words((("", "one two three four five six seven eight"),))), letters, 300, 2)
    assert len(made) == 2
    assert made[1][-1].word.text == "…"
    assert all(line[-1].x + line[-1].width <= 300 for line in made)


def test_words_keep_the_space_between_them_and_no_other() -> None:
    made = list(lettering.words((("", "and "), ("del", "four"), ("ins", "sixteen"), ("", ", he said"))))
    assert [(word.text, word.mark, word.spaced) for word in made] == [
        ("and", "", False),
        ("four", "del", True),
        ("sixteen", "ins", True),
        (",", "", False),
        ("he", "", True),
        ("said", "", True),
    ]


def test_a_change_is_said_in_words() -> None:
    assert telling.in_words(MARKED, "removed", "added") == "Harbour fire: [removed: four] [added: sixteen] treated"
    assert telling.cut("one two three", 9) == "one two …"
    assert re.fullmatch(r"(word ){1,60}…", telling.cut("word " * 1_000, 300))
