"""The hostile feeds, redirects and redesigns, which are about many articles at once."""

from __future__ import annotations

import resource

import pytest

from replate.model import ArticleState, EventKind, Outcome

MIB = 1 << 20


def feed_of(hostile, case: str, query: str = "") -> str:
    return f"{hostile.base()}/c/{case}/feed{query}"


def test_F01_a_feed_that_turns_into_a_login_page_costs_no_article_its_life(hostile, sit):
    at = sit()
    outcomes = []
    for step in range(4):
        hostile.step("F01", step)
        outcomes += [check.outcome for check in at.read_feed(feed_of(hostile, "F01"), times=2)]
        at.look_round(at.articles, times=1)
    assert outcomes[0] is Outcome.NEW
    assert set(outcomes[2:4]) <= {Outcome.NOT_ARTICLE, Outcome.EMPTY}
    assert outcomes[-1] is Outcome.UNAVAILABLE
    assert [at.watch.article(number).state for number in at.articles] == [ArticleState.ACTIVE] * 3
    assert all(check.reason for check in at.watch.store.checks(feed_id=1))


@pytest.mark.parametrize("query", ["", "?q=1"])
def test_F02_entity_bombs_are_refused_or_bounded(hostile, sit, query):
    at = sit()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    check = at.read_feed(feed_of(hostile, "F02", query))[0]
    assert check.reason
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 < 100 * MIB
    assert "lollollol" not in at.everything()


def test_F03_external_entities_are_never_followed(hostile, sit):
    at = sit()
    at.read_feed(feed_of(hostile, "F03"), times=2)
    at.look_round(at.articles, times=2)
    kept = at.everything()
    assert "root:x:" not in kept
    assert "CANARY" not in kept


def test_F04_a_feed_without_end_is_cut_at_its_bounds(hostile, sit):
    at = sit(deadline=20.0)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    check = at.read_feed(feed_of(hostile, "F04"))[0]
    assert check.reason
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 < 200 * MIB
    assert len(at.articles) <= 5000


def test_F06_addresses_and_not_guids_tell_articles_apart(hostile, sit):
    at = sit()
    for step in (0, 1):
        hostile.step("F06", step)
        at.read_feed(feed_of(hostile, "F06"), times=2)
        at.look_round(at.articles, times=2)
    assert len(at.articles) == 5
    assert [at.versions(number) for number in at.articles] == [1] * 5


def test_F07_impossible_dates_cost_no_article_and_are_never_taken_over(hostile, sit):
    at = sit()
    at.read_feed(feed_of(hostile, "F07"))
    at.look_round(at.articles, times=1)
    assert len(at.articles) == 17
    articles = [at.watch.article(number) for number in at.articles]
    assert all(a.first_seen_at is not None for a in articles)
    claimed = [a.claimed_published_at for a in articles if a.claimed_published_at is not None]
    assert all(2000 < at_.year < 2027 for at_ in claimed)


def test_F08_links_that_are_none_are_left_out_and_the_good_one_is_kept(hostile, sit):
    at = sit()
    at.read_feed(feed_of(hostile, "F08"))
    urls = [at.watch.article(number).url for number in at.articles]
    assert f"{hostile.base()}/good/F08_ok" in urls
    assert all(url.startswith("http://") and "pw" not in url and len(url) < 5000 for url in urls)
    at.look_round(at.articles, times=1)
    assert "CANARY" not in at.everything()
    good = at.watch.store.article_ids([f"{hostile.base()}/good/F08_ok"]).popitem()[1]
    assert at.versions(good) == 1


def test_F09_hostile_titles_are_text_and_spoil_no_batch(hostile, sit):
    at = sit()
    at.read_feed(feed_of(hostile, "F09"))
    headlines = [at.watch.article(number).headline for number in at.articles]
    assert len(headlines) >= 10
    assert max(map(len, headlines)) < 5000
    assert not any(ord(letter) < 32 and letter != "\t" for text in headlines for letter in text)


def test_F11_a_feed_that_links_to_itself_is_not_paged_through_nor_an_article(hostile, sit):
    at = sit()
    at.read_feed(feed_of(hostile, "F11"), times=3)
    at.look_round(at.articles, times=2)
    asked = {line["target"] for line in hostile.log("F11")}
    assert asked == {"/c/F11/feed"}
    kept = [number for number in at.articles if at.versions(number)]
    assert [at.watch.article(number).url for number in kept] == [f"{hostile.base()}/good/F11_1"]


def test_F13_nonsense_in_json_is_an_outcome(hostile, sit):
    at = sit()
    check = at.read_feed(feed_of(hostile, "F13"))[0]
    assert check.outcome in (Outcome.EMPTY, Outcome.NOT_ARTICLE)
    assert check.reason


@pytest.mark.parametrize("way", range(25))
def test_T12_no_way_of_writing_it_leads_to_an_address_of_our_own(hostile, sit, way):
    at = sit(deadline=1.0)
    article = at.watch.add(f"{hostile.base()}/c/T12/article?i={way}")
    at.look(article, times=1)
    assert at.versions(article) == 0
    assert at.reasons[0]
    kept = at.everything()
    assert "CANARY" not in kept
    assert "root:x:" not in kept
    assert hostile.canary_hits == 0


@pytest.mark.slow  # in small: test_noise, a redesign of twelve pages
def test_P16_a_redesign_of_fifty_pages_makes_no_version_but_of_the_one_edit(hostile, sit):
    at = sit()
    articles = [at.watch.add(address) for address in hostile.cases()["P16"].addresses]
    for step in (0, 1):
        hostile.step("P16", step)
        at.look_round(articles)
    assert [at.versions(number) for number in articles] == [2 if i == 7 else 1 for i in range(50)]
    assert at.events().count(EventKind.TEMPLATE) == 1
