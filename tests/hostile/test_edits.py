"""Controls: what the outlet did do is kept, each edit as a version, each withdrawal and return as an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from misbehaving import Reply, Site, page, story
from sitting import Sitting

from replate import contain
from replate.model import ArticleState, EventKind, Outcome

HEADLINE, TEXT = story(1)


def edit(number: int, text: list[str] = TEXT, what: str = "") -> list[str]:
    added = what or f" The office later put the figure at {400 + number * 11} (and stands by it)."
    return [t + added if i == number % len(text) else t for i, t in enumerate(text)]


def shown(site: Site, *args: object, path: str = "/a", **more: str) -> None:
    site.answers[path] = Reply(page(*args, **more))


@pytest.fixture
def article(site: Site, at: Sitting) -> int:
    shown(site, HEADLINE, TEXT)
    number = at.watch.add(site.at("/a"))
    at.look(number)
    return number


def test_six_edits_one_after_the_other_are_six_versions_more(site, at, article):
    for number in range(6):
        shown(site, HEADLINE, edit(number))
        at.look(article)
    assert at.versions(article) == 7


def test_A_B_A_C_each_stable_are_four_versions(site, at, article):
    for text in (edit(1), TEXT, edit(2)):
        shown(site, HEADLINE, text)
        at.look(article, times=3)
    assert [line.same_as for line in at.watch.store.version_lines(article)] == [None, None, 0, None]


def test_of_edits_seen_once_each_the_one_that_stays_is_kept(site, at, article):
    for number in (1, 2):
        shown(site, HEADLINE, edit(number))
        at.look(article, times=1)
    shown(site, HEADLINE, edit(3))
    at.look(article, times=4)
    assert at.watch.texts(article)[-1][1] == tuple(edit(3))


def test_edits_that_pile_up_between_looks_are_all_there_in_the_end(site, at, article):
    text = TEXT
    for number in range(5):
        text = edit(number, text)
        shown(site, HEADLINE, text)
        at.look(article, times=1)
    at.look(article, times=3)
    assert at.watch.texts(article)[-1][1] == tuple(text)


def test_passages_that_pile_up_between_looks_are_all_there_in_the_end(site, at, article):
    text = TEXT
    for number in range(5):
        text = [f"New at {number + 1} o'clock: {story(number + 3)[1][2]}", *text]
        shown(site, HEADLINE, text)
        at.look(article, times=1)
    at.look(article, times=3)
    assert at.watch.texts(article)[-1][1] == tuple(text)


def test_a_figure_edited_at_three_looks_in_a_row_is_still_the_articles(site, at, article):
    for toll in (12, 15, 19):
        shown(site, HEADLINE, [f"The number of boats lost in the storm stands at {toll}.", *TEXT])
        at.look(article, times=1)
    at.look(article, times=3)
    assert at.watch.texts(article)[-1][1][0] == "The number of boats lost in the storm stands at 19."


@pytest.mark.parametrize(
    "size",
    ["a_word", "a_figure", "a_paragraph_gone", "a_paragraph_more", "two_paragraphs_swapped", "a_short_line_replaced"],
)
def test_a_single_edit_of_any_size_is_one_version_more(size, site, at):
    text = [*TEXT, "The quay will be closed at night."]
    shown(site, HEADLINE, text)
    article = at.watch.add(site.at("/a"))
    at.look(article)
    edited = {
        "a_word": [t.replace("letter", "petition") for t in text],
        "a_figure": [t.replace("58 ", "85 ") for t in text],
        "a_paragraph_gone": text[:3] + text[4:],
        "a_paragraph_more": [*text[:3], story(4)[1][0], *text[3:]],
        "two_paragraphs_swapped": [text[1], text[0], *text[2:]],
        "a_short_line_replaced": [*text[:-1], "Nobody from the ministry would say a word on it."],
    }[size]
    assert edited != text
    shown(site, HEADLINE, edited)
    at.look(article)
    assert at.versions(article) == 2
    assert at.watch.texts(article)[1][1] == tuple(edited)


LINK_LINES = {
    "between_the_paragraphs": '<p><a href="/report">The report of the harbour office</a></p><p>So far the report.</p>',
    "alone_at_the_end": '<p><a href="/report">The report of the harbour office</a></p>',
    "a_button_in_a_box": '<div class="get"><a class="btn" href="/report">The report of the harbour office</a></div>',
    "a_file": '<div class="get"><a href="/report.pdf">The report of the harbour office</a></div>',
}


@pytest.mark.parametrize("what", LINK_LINES)
def test_a_link_line_that_comes_or_leaves_and_stays_so_is_one_version_more(what, site, at):
    without = LINK_LINES[what].partition("</p>")[2]
    shown(site, HEADLINE, TEXT, end=without)
    article = at.watch.add(site.at("/a"))
    at.look(article)
    for number, end in enumerate((LINK_LINES[what], without), 2):
        shown(site, HEADLINE, TEXT, end=end)
        at.look(article)
        assert at.versions(article) == number, at.reasons


def test_a_headline_edited_while_the_sidebar_changes_is_one_version_more(site, at):
    def side(number: int) -> str:
        return f"<h3>Most read</h3><ul><li><a href='/n/{number}'>{story(number + 2)[0]}</a></li></ul>"

    site.answers["/a"] = lambda number, _: Reply(page(HEADLINE, TEXT, side=side(number)))
    article = at.watch.add(site.at("/a"))
    at.look(article)
    site.answers["/a"] = lambda number, _: Reply(page("Council stops the pier plans", TEXT, side=side(number)))
    at.look(article)
    assert [headline for headline, _ in at.watch.texts(article)] == [HEADLINE, "Council stops the pier plans"]


def test_a_full_rewrite_that_stays_is_kept_in_the_end_and_dated_to_its_first_look(site, at, article):
    began = at.watch.now
    shown(site, "Lighthouse gardens win a prize", story(10)[1])
    at.look(article, times=8, apart=timedelta(minutes=7))
    assert at.versions(article) == 2
    assert at.watch.store.version_lines(article)[1].seen_at == began


@pytest.mark.parametrize("status", [404, 410, 451])
def test_withdrawn_and_back_unchanged_is_two_events_and_no_version(site, at, article, status):
    site.answers["/a"] = Reply("<h1>Gone</h1>", status)
    at.look(article)
    shown(site, HEADLINE, TEXT)
    at.look(article)
    assert at.versions(article) == 1
    assert at.events(article) == [EventKind.RETURNED, EventKind.WITHDRAWN]
    assert at.watch.article(article).state is ArticleState.ACTIVE


def test_a_single_404_amid_good_answers_is_a_check_and_no_event(site, at, article):
    site.answers["/a"] = Reply("<h1>Gone</h1>", 404)
    at.look(article, times=1)
    shown(site, HEADLINE, TEXT)
    at.look(article)
    assert Outcome.MISSING in at.outcomes
    assert not at.events(article)


@pytest.mark.parametrize("edited", [False, True])
def test_an_article_that_moved_stays_one_article(site, at, article, edited):
    site.answers["/a"] = Reply(status=301, headers=(("Location", "/b"),))
    shown(site, HEADLINE, edit(1) if edited else TEXT, path="/b")
    at.look(article)
    assert at.versions(article) == (2 if edited else 1)
    assert at.events(article) == [EventKind.MOVED]
    other = at.watch.store.article_ids([site.at("/b")])
    assert other == {site.at("/b"): article}


def test_an_address_that_always_names_another_canonical_one_keeps_its_rewrites(site, at):
    head = f'<link rel="canonical" href="{site.at("/story/5")}">'
    shown(site, HEADLINE, TEXT, head=head)
    article = at.watch.add(site.at("/rss/5"))
    site.answers["/rss/5"] = site.answers["/a"]
    at.look(article)
    site.answers["/rss/5"] = Reply(page("Lighthouse gardens win a prize", story(10)[1], head=head))
    at.look(article, times=8, apart=timedelta(minutes=7))
    assert at.versions(article) == 2


def test_pages_that_all_name_the_front_page_as_canonical_stay_articles_of_their_own(site, at):
    numbers = []
    for i in range(3):
        shown(site, *story(i), path=f"/n/{i}", head=f'<link rel="canonical" href="{site.url}/">')
        numbers.append(at.watch.add(site.at(f"/n/{i}")))
    at.look_round(numbers)
    assert [at.versions(number) for number in at.articles] == [1, 1, 1]


def feed(site: Site, *links: tuple[str, str, str]) -> str:
    entries = "".join(
        f"<item><title>{t}</title><link>{site.at(link)}</link><guid>{guid}</guid></item>" for t, link, guid in links
    )
    site.answers["/feed"] = Reply(
        f'<rss version="2.0"><channel><title>Mail</title>{entries}</channel></rss>', kind="application/rss+xml"
    )
    return site.at("/feed")


def test_an_AMP_page_beside_its_article_in_a_feed_is_no_second_article(site, at):
    head = f'<link rel="canonical" href="{site.at("/a")}">'
    shown(site, HEADLINE, TEXT, head=head)
    shown(site, HEADLINE, TEXT, head=head, path="/amp/a")
    at.read_feed(feed(site, ("One", "/a", "1"), ("One", "/amp/a", "2")))
    at.look_round(at.articles, times=1)
    at.look_round(at.articles, times=2)
    assert len(at.articles) == 1
    assert at.versions(at.articles[0]) == 1


def test_a_guid_used_again_for_another_address_is_another_article(site, at):
    shown(site, HEADLINE, TEXT)
    shown(site, *story(4), path="/b")
    at.read_feed(feed(site, ("One", "/a", "same")))
    at.look_round(at.articles, times=1)
    at.read_feed(feed(site, ("Two", "/b", "same")))
    at.look_round(at.articles, times=2)
    assert [at.versions(number) for number in at.articles] == [1, 1]


def test_a_server_that_answers_not_modified_for_ever_is_asked_in_full_now_and_then(site, at):
    state = {"text": TEXT}

    def lying(_: int, headers: dict[str, str]) -> Reply:
        if "if-none-match" in headers:
            return Reply(status=304, headers=(("ETag", '"x"'),))
        return Reply(page(HEADLINE, state["text"]), headers=(("ETag", '"x"'),))

    site.answers["/a"] = lying
    article = at.watch.add(site.at("/a"))
    at.look(article)
    state["text"] = edit(2)
    at.look(article, times=14)
    assert at.versions(article) == 2
    assert sum(check.status == 304 for check in at.checks(article)) > 8


def test_a_page_that_stands_is_asked_in_full_once_in_ten_looks_and_no_more(site, at):
    def honest(_: int, headers: dict[str, str]) -> Reply:
        if headers.get("if-none-match") == '"x"':
            return Reply(status=304, headers=(("ETag", '"x"'),))
        return Reply(page(HEADLINE, TEXT), headers=(("ETag", '"x"'),))

    site.answers["/a"] = honest
    article = at.watch.add(site.at("/a"))
    at.look(article, times=34)
    statuses = [check.status for check in reversed(at.checks(article))]
    assert statuses == ([200] + [304] * 10) * 3 + [200]


def test_a_feed_that_answers_not_modified_for_ever_is_asked_in_full_now_and_then(site, at):
    shown(site, HEADLINE, TEXT)
    shown(site, *story(4), path="/b")
    url = feed(site, ("One", "/a", "1"))
    whole = {"now": site.answers["/feed"].body}

    def lying(_: int, headers: dict[str, str]) -> Reply:
        if "if-none-match" in headers:
            return Reply(status=304, headers=(("ETag", '"x"'),))
        return Reply(whole["now"], headers=(("ETag", '"x"'),), kind="application/rss+xml")

    site.answers["/feed"] = lying
    at.read_feed(url, times=3)
    feed(site, ("One", "/a", "1"), ("Two", "/b", "2"))
    whole["now"], site.answers["/feed"] = site.answers["/feed"].body, lying
    at.read_feed(url, times=12)
    assert len(at.articles) == 2


def test_a_page_that_ends_its_reader_twice_is_quarantined_until_somebody_asks(site, at, article):
    """No page is at hand that ends the reader on every machine: so it gets no time, and is really killed."""
    patient = at.watch.tools
    shown(site, HEADLINE, edit(1))
    with contain.Pool(1, seconds=0.0001) as hasty:
        at.watch.tools = replace(patient, pool=hasty)
        at.look(article, times=1)
        assert at.watch.article(article).state is ArticleState.ACTIVE
        at.look(article, times=1)
    quarantined = at.watch.article(article)
    assert (quarantined.state, quarantined.next_check_at) == (ArticleState.QUARANTINED, None)
    assert "until somebody asks" in quarantined.retired_reason
    assert at.events(article) == [EventKind.QUARANTINED]
    at.watch.tools = patient
    at.look(article, times=2)  # somebody asks
    assert at.watch.article(article).state is ArticleState.ACTIVE
    assert at.versions(article) == 2
