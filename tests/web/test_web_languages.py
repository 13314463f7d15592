"""The pages in several languages: every word of ours is in the catalogue, and a reader gets the language asked for."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import newsstand
import pseudo
import pytest
from lxml import html
from newsstand import MORNING, NOW
from starlette.testclient import TestClient

from replate import classify, compare
from replate.errors import SettingsError
from replate.health import Alarm, Figures, alarms
from replate.model import Capture, Check, Content, Event, EventKind, Outcome, Outlet, Ruling, change_key
from replate.store import Store
from replate.text import kept
from replate.text.speech import ENGLISH, Speech
from replate.web import Options, create_app, words
from replate.web.languages import LOCALE, preferred, speeches

TOOL = Path(__file__).resolve().parents[2] / "tools" / "words.py"
GERMAN = speeches()["de"]
ASK_GERMAN = {"accept-language": "de"}


# ── every page speaks through the catalogue ──


@pytest.fixture
def busy(store: Store, stand: newsstand.Stand) -> Store:
    """The newsstand with everything that can befall an article or an outlet."""
    at, since = MORNING + timedelta(hours=4), MORNING + timedelta(hours=3)
    gone = "the site says the page is gone for good (status 410)"
    with store.writing() as write:
        outlet = write.outlet("ferry-post")
        write.add_checks([Check(0, outcome, "as it was kept", at, article=stand.fire) for outcome in Outcome])
        write.add_checks([Check(0, Outcome.GONE, gone, time, article=stand.named, status=410) for time in (since, at)])
        events = [Event(kind, f"{kind.value} as it was kept", at, article=stand.fire) for kind in EventKind]
        events.append(Event(EventKind.WITHDRAWN, gone, at, article=stand.named, since=since, outcome=Outcome.GONE))
        events += [replace(event, article=None, outlet=outlet.id) for event in events[:2]]
        write.add_events(events)
        write.add_furniture(outlet.id, ["Read more about ferries"], "as it was kept", NOW)
        url = "https://ferry.example/harbour-fire"
        write.add_capture(stand.fire, 0, Capture(url, url, 200, (), b"<p>A fire.</p>", MORNING))
        changes = classify(compare(store.version(stand.fire, 2).content, store.version(stand.fire, 3).content)).changes
        write.rule(stand.fire, (2, 3), Ruling(change_key(changes[1]), "Ann", NOW, (), 5.0, "as it was said"))
    newsstand.account(store)
    return store


def every_page(stand: newsstand.Stand) -> Iterator[str]:
    yield from (
        "/",
        "/?show=headlines",
        "/?show=withdrawn",
        "/?show=all",
        "/?before=1",
        "/articles",
        "/articles?changed=yes",
        "/?day=2026-05-12",
        "/?day=2001-01-01",
        "/?day=x",
    )
    yield from (
        "/articles?before=1",
        "/outlets",
        "/outlets/ferry-post",
        "/outlets/silent",
        "/outlets/ferry-post?before=1",
    )
    yield from ("/about", "/health", "/nope", "/?show=x", "/?before=x", "/articles/99", "/articles/x", "/outlets/none")
    yield from (
        "/find?q=https://none.example/x",
        "/find?q=nothing",
        "/articles/1/versions/99",
        "/articles/1/versions/x",
    )
    yield from ("/articles/1/diff?old=x&new=1", "/memento/1/http://a.example/", "/static/none", "/" + "x" * 9000)
    for article in vars_of(stand):
        path = f"/articles/{article}"
        yield path
        yield f"{path}/versions/0"
        yield f"{path}/looks"
        yield f"{path}/looks?before=1"
    for article in (stand.fire, stand.boats, stand.hebrew, stand.archived, stand.minister):
        for view in ("", "?view=column", "?only=changes", "?view=column&only=changes"):
            yield f"/articles/{article}/diff/0/1{view}"
    yield f"/articles/{stand.fire}/diff/2/3"
    yield f"/articles/{stand.fire}/diff/2/3?view=column"
    yield f"/articles/{stand.fire}/diff/0/4"
    yield from ("/search", "/search?q=fire", "/search?q=", "/search?q=warning&in=removed", "/search?q=fire&kind=number")
    yield from ("/search?q=dredging&in=headline", "/search?q=zzz", "/search?q=the&before=1", "/search?q=x&since=y")
    yield from ("/without-note", "/without-note?before=1", "/?show=telling", "/?kind=number&min_weight=20&flag=noted")
    yield from ("/?operation=merged", "/?min_weight=x", "/?kind=x", "/outlets/ferry-post?kind=name&kind=number")


def vars_of(stand: newsstand.Stand) -> list[int]:
    return [getattr(stand, name) for name in stand.__dataclass_fields__]


def test_no_word_of_a_page_is_missing_from_the_catalogue(busy: Store, stand: newsstand.Stand) -> None:
    spoken = {"en": ENGLISH, "qps": pseudo.BRACKETS}
    client = TestClient(create_app(busy, Options(language="qps", page_size=4, clock=lambda: NOW), spoken))
    found = {}
    for path in every_page(stand):
        answer = client.get(path, follow_redirects=True)
        if answer.headers["content-type"].startswith("text/html"):
            about_one = "/articles/" in path or "/outlets/" in path
            found[path] = pseudo.forgotten(answer.text, stored_title=about_one and answer.status_code == 200)
        else:
            found[path] = [] if answer.text.startswith(pseudo.OPEN) else [answer.text]
    assert {path: words for path, words in found.items() if words} == {}


def test_an_empty_site_speaks_through_the_catalogue_too(empty: Store) -> None:
    client = TestClient(create_app(empty, Options(language="qps"), {"qps": pseudo.BRACKETS}))
    for path in ("/", "/articles", "/outlets", "/health", "/about"):
        assert pseudo.forgotten(client.get(path).text) == [], path


# ── the catalogues ──


def tool() -> object:
    spec = importlib.util.spec_from_file_location("words_tool", TOOL)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", sorted(LOCALE.glob("*/LC_MESSAGES/replate.po")), ids=lambda path: path.parts[-3])
def test_a_catalogue_holds_what_is_said_and_its_binary_form_is_the_same(path: Path) -> None:
    pytest.importorskip("babel", reason="babel is not installed")
    make = tool()
    kept, said = make.opened(path), make.collected()
    assert {message.id for message in kept} == {message.id for message in said}, "run: make words"
    assert path.with_suffix(".mo").read_bytes() == make.compiled(kept), "run: make words"


@pytest.mark.parametrize("path", sorted(LOCALE.glob("*/LC_MESSAGES/replate.po")), ids=lambda path: path.parts[-3])
def test_every_sentence_is_translated_with_the_same_values_and_marks(path: Path) -> None:
    pytest.importorskip("babel", reason="babel is not installed")
    for message in tool().opened(path):
        if message.id:
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            originals = message.id if isinstance(message.id, tuple) else (message.id,)
            assert all(forms), message.id
            for form in forms:
                assert parts(form) in [parts(original) for original in originals], message.id
                assert '"' not in re.sub(r"<[^>]*>", "", form), message.id  # it may stand in an attribute


def parts(text: str) -> tuple[list[str], list[str]]:
    """The values and the tags of a sentence; their order may differ between languages."""
    return sorted(re.findall(r"%\(\w+\)s|%(?!\()", text)), sorted(re.findall(r"<[^>]*>", text))


# ── which language a reader gets ──


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT", "de"),
        ("DE-Latn-AT", "de"),
        ("fr, de;q=0.5", "de"),
        ("en-GB,en;q=0.9,de;q=0.8", "en"),
        ("de;q=0.3, en;q=0.7", "en"),
        ("de;q=0, en", "en"),
        ("de;q=0", "en"),
        ("de;q=x", "en"),
        ("de;q=7", "en"),
        ("*", "en"),
        ("fr", "en"),
        ("," * 9_000 + "de", "en"),
        ("d" * 9_000, "en"),
    ],
)
def test_the_best_language_that_there_is_is_chosen(header: str, language: str) -> None:
    assert preferred(header, ("en", "de")) == language


def test_a_page_comes_in_the_readers_language_and_says_so(client: TestClient, stand: newsstand.Stand) -> None:
    for path in ("/", f"/articles/{stand.fire}/diff/2/3", "/nope"):
        german, english = client.get(path, headers=ASK_GERMAN), client.get(path)
        assert (german.headers["content-language"], english.headers["content-language"]) == ("de", "en")
        assert "accept-language" in german.headers["vary"]
        assert "accept-language" in english.headers["vary"]
        assert html.document_fromstring(german.text).get("lang") == "de"
        assert html.document_fromstring(english.text).get("lang") == "en"
        if german.status_code == 200:
            assert german.headers["etag"] != english.headers["etag"]
            again = client.get(path, headers={**ASK_GERMAN, "if-none-match": german.headers["etag"]})
            assert again.status_code == 304
            assert "accept-language" in again.headers["vary"]
    assert "Neueste Änderungen" in client.get("/", headers=ASK_GERMAN).text


def test_a_site_may_speak_one_language_to_all(store: Store) -> None:
    client = TestClient(create_app(store, Options(language="de")))
    answer = client.get("/", headers={"accept-language": "en"})
    assert answer.headers["content-language"] == "de"
    assert "accept-language" not in answer.headers.get("vary", "").lower()
    with pytest.raises(SettingsError, match="one of auto, en, de, not tlh"):
        create_app(store, Options(language="tlh"))


def test_what_programs_read_stays_english(client: TestClient, stand: newsstand.Stand) -> None:
    for path in (
        "/changes.rss",
        "/changes.atom",
        f"/articles/{stand.fire}.json",
        "/api/v1/changes",
        "/api/v1/articles/99",
    ):
        assert client.get(path, headers=ASK_GERMAN).text == client.get(path).text
    assert client.get("/api/v1/articles/99", headers=ASK_GERMAN).json()["detail"] == "There is no article 99."


def test_stored_sentences_stay_as_they_are_and_say_that_they_are_english(busy: Store, stand: newsstand.Stand) -> None:
    client = TestClient(create_app(busy, Options(clock=lambda: NOW)))
    root = html.document_fromstring(client.get(f"/articles/{stand.fire}", headers=ASK_GERMAN).text)
    told = root.xpath("//span[@lang='en']/text()")
    assert "as it was kept" in told
    assert "no change that matters for 40 days" in told
    english = html.document_fromstring(client.get(f"/articles/{stand.fire}").text)
    assert not english.xpath("//span[@lang='en']")


def test_our_words_amid_an_article_name_their_language(client: TestClient, stand: newsstand.Stand) -> None:
    for language in ("en", "de"):
        answer = client.get(f"/articles/{stand.hebrew}/diff/0/1", headers={"accept-language": language})
        root = html.document_fromstring(answer.text)
        assert root.xpath("//div[contains(@class,'compared')]/@lang") == ["he"]
        ours = root.xpath("//div[@class='pair']//*[@class='vh' or @class='head' or contains(@class,'note')]")
        assert {(node.get("lang"), node.get("dir")) for node in ours if node.text} == {(language, "ltr")}


def test_readers_of_different_languages_never_get_each_others_words(client: TestClient, stand: newsstand.Stand) -> None:
    def ask(place: int) -> bool:
        language = ("de", "en")[place % 2]
        text = client.get(f"/articles/{stand.fire}", headers={"accept-language": language}).text
        return ("Versions, the newest first" in text) == (language == "en") == ("neueste zuerst" not in text)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(40)))


# ── what a speech does with its words ──


def test_numbers_and_times_are_written_as_the_language_does() -> None:
    assert GERMAN.number(1_234_567) == "1.234.567"
    assert GERMAN.number(1234.5, 1) == "1.234,5"
    assert ENGLISH.number(1234.5, 1) == "1,234.5"
    assert words.moment_text(MORNING, GERMAN) == "12. Mai 2026, 08:10"
    assert words.weekday(MORNING, GERMAN) == "Dienstag, 12. Mai 2026"
    assert words.later(MORNING, MORNING + timedelta(hours=7), GERMAN) == "etwa 7 Stunden später"
    assert words.ago(MORNING, MORNING + timedelta(days=3), GERMAN) == "vor 3 Tagen"
    assert words.ago(MORNING, MORNING + timedelta(days=1), GERMAN) == "vor 1 Tag"


def test_an_alarm_is_told_in_the_readers_language() -> None:
    alarm = Alarm("silent", "no new article for %(silent)s", {"silent": timedelta(hours=30)})
    assert alarm.says == "no new article for 30 hours"
    (found,) = alarms(Figures(Outlet(1, "x", "X"), articles=1, overdue=2, due_since=NOW - timedelta(days=4)), NOW)
    assert found.said(GERMAN) == "2 Blicke sind überfällig; seit der ältesten Fälligkeit: 4 Tage"


def test_a_sentence_is_escaped_where_a_value_of_it_is_markup() -> None:
    quoting = Speech("xx")
    assert quoting("%(a)s & %(b)s", a="<", b=">") == "< & >"
    assert (
        quoting("%(a)s & %(b)s", a=kept.shown("<b>", quoting), b="<") == '<span lang="en">&lt;b&gt;</span> &amp; &lt;'
    )
    assert kept.shown("<b>", ENGLISH) == "<b>"


def test_every_reason_of_a_change_can_be_told_in_german() -> None:
    lines = (Path(__file__).parents[1] / "classify" / "labelled_edits.jsonl").read_text("utf-8").splitlines()
    untold = set()
    for edit in map(json.loads, lines):
        old, new = (Content(paragraphs=[edit[side]] if edit[side] else []) for side in ("before", "after"))
        reasons = [label.reason for change in classify(compare(old, new)).changes for label in change.labels]
        untold |= {reason for reason in reasons if not kept.told(reason, GERMAN)}
    assert untold == set()
