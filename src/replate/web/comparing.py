"""Comparisons for the pages: remembered, and the dear ones worked out in a process that can be killed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from replate.contain import MIB, Killed, Pool
from replate.judging import compared, rules
from replate.model import Article, Comparison, Content, Ruling
from replate.retelling import retold
from replate.store import Store
from replate.text.speech import message
from replate.web.memo import Memo
from replate.web.queueing import Dear
from replate.web.requests import Refusal

# Texts of so many characters, both together, take a tenth of a second to compare: five times a usual article.
_DEAR = 30_000
_SECONDS, _MEGABYTES = 20.0, 1024


def _worker() -> Pool:
    """Give the process for dear comparisons; it starts with the first of them."""
    return Pool(1, seconds=_SECONDS, memory_bytes=_MEGABYTES * MIB)


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Comparisons of stored versions. Safe between threads."""

    store: Store
    remembered: Memo[tuple[int, int, int, int, int], Comparison]
    worker: Pool = field(default_factory=_worker)

    def get(self, article: Article, old: int, new: int, *, patient: bool) -> Comparison:
        """Compare two stored versions, from memory or from what accounting kept where it was done before.

        What is remembered holds as long as the outlet's furniture stays as it is and nobody rules on a change.
        Raises NotFoundError; Dear
        where one of long texts is asked for by somebody who is not ``patient``; a Refusal where it takes too long.
        """
        key = (article.id, old, new, article.outlet.generation, article.rulings)
        known = self.remembered.known(key)
        if known is not None:
            return known
        before, after = (kept.content for kept in self.store.versions(article.id, (old, new)))
        dear = before.characters + after.characters > _DEAR
        if dear and not patient:
            raise Dear
        return self.remembered.get(key, lambda: self._worked_out(article, (old, new), (before, after), dear=dear))

    def _worked_out(
        self, article: Article, pair: tuple[int, int], contents: tuple[Content, Content], *, dear: bool
    ) -> Comparison:
        if article.rulings:
            kept, rulings = b"", self.store.rulings(article.id, *pair)
        else:
            kept, rulings = self.store.written(article, *pair), {}
        work = self._apart if dear else compared
        return retold(kept, rules(), *contents) or work(*contents, rulings)

    def _apart(self, before: Content, after: Content, rulings: Mapping[str, Ruling]) -> Comparison:
        try:
            return self.worker.run(compared, before, after, rulings)
        except Killed:
            raise Refusal(503, message("These two versions are too long to be compared here.")) from None
