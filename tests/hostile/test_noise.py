"""What changes on a page without anybody having edited the article: none of it becomes a version."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from misbehaving import Reply, Site, page, redesigned, story
from sitting import Sitting

from replate.model import EventKind, Outcome

HEADLINE, TEXT = story(1)
PLACE = next(i for i, text in enumerate(TEXT) if "crowns" in text)
EDITED = [text.replace("crowns", "marks") if i == PLACE else text for i, text in enumerate(TEXT)]
OTHER = "Harbour office under fire as pier bill doubles"
TEASERS = [f"{story(i)[0]} after {i * 7} days of talks" for i in range(2, 40)]
CAPTIONS = [
    "A gull on the northern pier in spring.",
    "Two sailors mend their nets behind the fish market, as they did a hundred years ago.",
    "Mayor Vik opens the new tower.",
    "What is left of the old boathouse after the storm of January (picture: Hale archive)",
    "Children of the upper school on their way to the regatta, with flags of their own making",
    "Low water: the causeway to Saltmere can be walked for two hours a day",
    "Ilse Brandt, who has run the line since her father died",
]


def seen(part: str, number: int) -> str:
    """One kind of noise as it looks at a request of that number."""
    rng = random.Random(number * 7919 + 13)
    teaser, caption = TEASERS[number % len(TEASERS)], CAPTIONS[number % len(CAPTIONS)]
    kinds: dict[str, Callable[[], str]] = {
        "read_more_inside": lambda: page(
            HEADLINE,
            TEXT[:4],
            end=f'<p class="more"><a href="/n/{number}">Read more: {teaser}</a></p>'
            + "".join(f"<p>{t}</p>" for t in TEXT[4:]),
        ),
        "read_more_as_plain_text": lambda: page(
            HEADLINE,
            TEXT[:4],
            end=f'<p><strong>Also read:</strong> <a href="/n/{number}">{teaser}</a></p>'
            + "".join(f"<p>{t}</p>" for t in TEXT[4:]),
        ),
        "row_of_links_inside": lambda: page(
            HEADLINE,
            TEXT[:4],
            end="".join(f'<p><a href="/n/{number}/{i}">{TEASERS[(number * 3 + i) % 38]}</a></p>' for i in range(3))
            + "".join(f"<p>{t}</p>" for t in TEXT[4:]),
        ),
        "caption": lambda: page(
            HEADLINE, TEXT, top=f'<figure><img src="/i/{number}.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
        ),
        "counter_in_a_paragraph": lambda: page(
            HEADLINE,
            [*TEXT, f"This story has been read {1000 + number * 37} times and shared {number * 3 + 2} times so far."],
        ),
        "clock_on_top": lambda: page(
            HEADLINE,
            TEXT,
            top=f"<p>It is {number % 24:02d}:{rng.randrange(60):02d} in Hale, {rng.randrange(30)} degrees and {rng.choice(['rain', 'sun', 'fog'])}</p>",
        ),
        "comments": lambda: page(
            HEADLINE,
            TEXT,
            tail=f'<section id="comments"><h3>{number} comments</h3>'
            + "".join(f"<div class='comment'><b>reader{i}</b><p>{story(i)[1][0]}</p></div>" for i in range(number % 5))
            + "</section>",
        ),
        "sidebar": lambda: page(
            HEADLINE,
            TEXT,
            side="<h3>Most read</h3><ol>"
            + "".join(f'<li><a href="/n/{i}">{t}</a></li>' for i, t in enumerate(rng.sample(TEASERS, 6)))
            + "</ol>",
        ),
        "token_and_advert": lambda: page(
            HEADLINE,
            TEXT,
            head=f'<meta name="csrf" content="{rng.getrandbits(100):x}">',
            end=f'<div class="ad">Advertisement: {rng.choice(["Sail with us", "New boots", "Fresh fish"])} from {rng.randrange(90)} crowns</div>',
        ),
        "share_buttons": lambda: page(
            HEADLINE,
            TEXT,
            top=f"<div class='share'><span>Share {number * 3}</span> <span>Like {number * 5}</span></div>",
        ),
        "order_of_attributes": lambda: page(HEADLINE, TEXT).replace(
            '<article class="story">', f'<article data-n="{rng.random()}" class="story">'
        ),
        "soft_hyphens": lambda: page(
            HEADLINE, [t.replace("pier", "pi\u00ader") if number % 2 and i != PLACE else t for i, t in enumerate(TEXT)]
        ),
    }
    return kinds[part]()


NOISE = [
    "read_more_inside",
    "read_more_as_plain_text",
    "row_of_links_inside",
    "caption",
    "counter_in_a_paragraph",
    "clock_on_top",
    "comments",
    "sidebar",
    "token_and_advert",
    "share_buttons",
    "order_of_attributes",
    "soft_hyphens",
]


def added(site: Site, at: Sitting, answer: Reply | Callable[[int, dict[str, str]], Reply], path: str = "/a") -> int:
    site.answers[path] = answer
    return at.watch.add(site.at(path))


def rotating(part: str, every: int = 1) -> Callable[[int, dict[str, str]], Reply]:
    """Noise that is another one after so many requests."""
    return lambda number, _: Reply(seen(part, number // every))


@pytest.mark.parametrize("part", NOISE)
def test_noise_that_differs_at_every_request_makes_no_version(part, site, at):
    article = added(site, at, rotating(part))
    at.look(article, times=12)
    assert at.versions(article) == 1, at.reasons


@pytest.mark.slow
@pytest.mark.parametrize("part", NOISE)
def test_noise_that_a_cache_keeps_for_two_looks_makes_next_to_no_version(part, site, at):
    """Twice the same is what an edit looks like: one such mistake is borne, from which the place is learned."""
    article = added(site, at, rotating(part, every=2))
    at.look(article, times=24)
    assert at.versions(article) <= 2, at.reasons


@pytest.mark.parametrize("part", NOISE)
def test_an_edit_amid_the_noise_is_found_and_stands_alone(part, site, at):
    article = added(site, at, rotating(part))
    at.look(article, times=6)
    number = site.asked["/a"]
    edited = TEXT[PLACE], EDITED[PLACE]
    site.answers["/a"] = lambda n, _: Reply(seen(part, n + number).replace(*edited))
    at.look(article, times=8)
    assert at.versions(article) == 2, at.reasons
    assert "marks" in str(at.watch.texts(article)[1])


def test_two_headlines_at_random_are_kept_once_each_and_said_to_be_variants(site, at):
    rng = random.Random(5)
    article = added(site, at, lambda *_: Reply(page(rng.choice([HEADLINE, OTHER]), TEXT)))
    at.look(article, times=40)
    assert at.versions(article) <= 3
    assert at.events(article).count(EventKind.VARIANTS) == 1


@pytest.mark.slow
def test_two_headlines_that_change_by_the_hour_are_kept_a_few_times_only(site, at):
    article = at.watch.add(site.at("/a"))
    site.answers["/a"] = lambda *_: Reply(page([HEADLINE, OTHER][at.watch.now.hour % 2], TEXT))
    at.look(article, times=60, apart=timedelta(minutes=15))
    assert at.versions(article) <= 3
    assert at.events(article).count(EventKind.VARIANTS) == 1


def test_an_edit_during_a_test_of_two_headlines_is_one_version_more(site, at):
    rng = random.Random(3)
    article = added(site, at, lambda *_: Reply(page(rng.choice([HEADLINE, OTHER]), TEXT)))
    at.look(article, times=24)
    before = at.versions(article)
    site.answers["/a"] = lambda *_: Reply(page(rng.choice([HEADLINE, OTHER]), EDITED))
    at.look(article, times=24)
    assert at.versions(article) == before + 1, at.reasons[24:]


def test_a_headline_that_wins_a_test_is_kept_in_the_end(site, at):
    rng = random.Random(3)
    article = added(site, at, lambda *_: Reply(page(rng.choice([HEADLINE, OTHER]), TEXT)))
    at.look(article, times=24)
    site.answers["/a"] = Reply(page(OTHER, EDITED))
    at.look(article, times=14, apart=timedelta(minutes=20))
    assert at.watch.texts(article)[-1] == (OTHER, tuple(EDITED))


@pytest.mark.slow
def test_two_bodies_at_random_are_kept_a_few_times_only(site, at):
    rng = random.Random(8)
    article = added(
        site, at, lambda *_: Reply(page(HEADLINE, rng.choice([TEXT, [*TEXT[:3], story(3)[1][0], *TEXT[5:]]])))
    )
    at.look(article, times=40)
    assert at.versions(article) <= 3
    assert at.events(article).count(EventKind.VARIANTS) <= 1


def test_an_edit_that_reaches_one_of_two_servers_later_is_two_versions(site, at):
    rng = random.Random(2)
    article = added(site, at, Reply(page(HEADLINE, TEXT)))
    at.look(article)
    site.answers["/a"] = lambda *_: Reply(page(HEADLINE, rng.choice([TEXT, EDITED])))
    at.look(article, times=6)
    site.answers["/a"] = Reply(page(HEADLINE, EDITED))
    at.look(article, times=16, apart=timedelta(minutes=15))
    assert at.watch.texts(article)[-1] == (HEADLINE, tuple(EDITED))
    assert at.versions(article) <= 4


def published(site: Site, at: Sitting, count: int) -> list[int]:
    articles = [added(site, at, Reply(page(*story(i))), f"/p/{i}") for i in range(count)]
    at.look_round(articles)
    return articles


# In the midst of the text, without a new design, the same line in all articles may be the outlet's own edit.
@pytest.mark.parametrize(
    ("markup", "place"),
    [(page, "top"), (page, "end"), (redesigned, "top"), (redesigned, "end"), (redesigned, "between")],
    ids=["same-top", "same-end", "new-top", "new-end", "new-between"],
)
def test_a_redesign_of_twelve_pages_makes_no_version_but_of_the_one_edit(place, markup, site, at):
    articles = published(site, at, 12)
    lines = [
        "Sign up for the Morning Tide, our letter to all who wake early.",
        "Our app is here: get the Hale Mail on your phone.",
    ]
    for i in range(12):
        headline, text = story(i)
        text = [t.replace("crowns", "marks") for t in text] if i == 5 else text
        if place == "between":
            site.answers[f"/p/{i}"] = Reply(markup(headline, [*text[:3], lines[0], *text[3:], lines[1]]))
        else:
            site.answers[f"/p/{i}"] = Reply(
                markup(headline, text, **{place: "".join(f"<p>{line}</p>" for line in lines)})
            )
    at.look_round(articles, times=6)
    assert [at.versions(n) for n in articles] == [2 if i == 5 else 1 for i in range(12)]
    assert at.events().count(EventKind.TEMPLATE) == 1
    assert "Morning Tide" not in str([at.watch.texts(n) for n in articles])


def test_a_sentence_that_tells_what_to_download_and_is_reworded_in_many_articles_is_an_edit_in_each(site, at):
    told = "Guests will need to download the purple pass before they come on board."
    articles = published(site, at, 7)
    for text, versions in ((told, 2), (told.replace("purple", "harbour's"), 3)):
        for i in range(7):
            headline, paragraphs = story(i)
            site.answers[f"/p/{i}"] = Reply(page(headline, [*paragraphs[:3], text, *paragraphs[3:]]))
        at.look_round(articles)
        assert [at.versions(n) for n in articles] == [versions] * 7, at.reasons


def test_a_heading_over_the_text_that_changes_in_many_articles_is_an_edit_in_each(site, at):
    articles = published(site, at, 7)
    for versions, heading in ((2, "What is known on Friday"), (3, "What is known on Sunday, and what is not")):
        for i in range(7):
            site.answers[f"/p/{i}"] = Reply(page(*story(i), top=f"<h2>{heading}</h2>"))
        at.look_round(articles)
        assert [at.versions(n) for n in articles] == [versions] * 7, at.reasons


def test_boilerplate_that_moves_to_the_top_is_no_change(site, at):
    line = "<p>The Hale Mail is printed on paper from the woods of Upper Hale since 1894.</p>"
    articles = [added(site, at, Reply(page(*story(i), end=line)), f"/p/{i}") for i in range(8)]
    at.look_round(articles)
    for i in range(8):
        site.answers[f"/p/{i}"] = Reply(page(*story(i), top=line))
    at.look_round(articles, times=6)
    assert [at.versions(n) for n in articles] == [1] * 8, at.reasons


def test_one_article_redesigned_and_edited_at_once_is_one_version_more(site, at):
    article = added(site, at, Reply(page(HEADLINE, TEXT)))
    at.look(article)
    site.answers["/a"] = Reply(redesigned(HEADLINE, EDITED))
    at.look(article, times=6)
    assert at.versions(article) == 2
    assert "marks" in str(at.watch.texts(article)[1])


@pytest.mark.slow
def test_an_article_that_differs_at_every_look_is_churning_and_looked_at_less(site, at):
    def growing(*_: object) -> Reply:
        posts = [
            f"{i // 60 + 8:02d}:{i % 60:02d} {story(i)[1][i % 8]}"
            for i in range(int((at.watch.now.timestamp() // 60) % 100_000) % 400)
        ]
        return Reply(page(HEADLINE, [*posts[::-1][:60], *TEXT]))

    article = added(site, at, growing)
    at.look(article, times=60, apart=timedelta(minutes=6))
    assert at.events(article).count(EventKind.CHURNING) <= 1
    assert at.versions(article) <= 36  # not more than one in ten minutes


def test_a_live_page_is_said_to_be_one_and_is_kept_every_ten_minutes_at_most(site, at):
    live = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting"}</script>'
    state = {"posts": 0}
    site.answers["/a"] = lambda *_: Reply(
        page("Live: " + HEADLINE, [*[f"{story(i)[1][0]}" for i in range(state["posts"])][::-1], *TEXT], head=live)
    )
    article = at.watch.add(site.at("/a"))
    for _ in range(20):
        at.look(article, times=2, apart=timedelta(minutes=2))
        state["posts"] += 1
    assert 3 <= at.versions(article) <= 12
    assert at.events(article).count(EventKind.CHURNING) == 1
    assert Outcome.HELD in at.outcomes
    at.look(article, times=4, apart=timedelta(minutes=10))
    assert len(at.watch.texts(article)[-1][1]) == state["posts"] + len(TEXT)
