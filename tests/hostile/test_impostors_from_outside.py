"""A third batch: impostors in the dress of several publishing systems, and short or odd pages that are articles."""

from __future__ import annotations

from datetime import timedelta

import pytest
from frames import HEADLINE, TEXT, Impostor, Kept, broadsheet, paragraphs
from impostors_astray import ASTRAY
from impostors_outside import WALLS
from misbehaving import Reply
from odd_but_real import ODD

from replate.model import Outcome

IMPOSTORS: dict[str, Impostor] = WALLS | ASTRAY
BEFORE = broadsheet(HEADLINE, paragraphs(TEXT))


@pytest.mark.parametrize("name", IMPOSTORS)
def test_an_impostor_from_outside_is_never_kept_whether_it_comes_first_or_later(name, site, at):
    told = IMPOSTORS[name]
    site.answers["/first"] = Reply(told.body)
    first = at.watch.add(site.at("/first"))
    at.look(first, times=2)
    assert at.versions(first) == 0, at.reasons
    site.answers["/a"] = Reply(told.before or BEFORE)
    article = at.watch.add(site.at("/a"))
    at.look(article, times=2)
    assert at.versions(article) == 1, at.reasons
    site.answers["/a"] = Reply(told.body)
    seen = at.look(article, times=4, apart=timedelta(minutes=25))
    assert set(seen) <= told.outcomes, at.reasons[-4:]
    assert at.versions(article) == 1


@pytest.mark.parametrize("name", ODD)
def test_a_short_or_odd_article_is_kept(name, site, at):
    told: Kept = ODD[name]
    site.answers["/a"] = Reply(told.body)
    article = at.watch.add(site.at("/a"))
    assert at.look(article, times=2) == [Outcome.NEW, Outcome.SAME], at.reasons
    kept = "\n".join(at.watch.texts(article)[0][1])
    assert all(said in kept for said in told.says), kept
