"""Keeps looks and versions while pages are read: ``python -m bench.rooms.writer DIRECTORY SECONDS``.

Fifty looks and five versions a second, in two transactions a second, as a busy watcher does; the press is left with
so many more of them.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench.rooms.press import edited, lexicon
from bench.rooms.server import NOW
from replate.model import Check, Outcome
from replate.store import NewVersion, open_store
from replate.text.digest import digests


def main() -> None:
    directory, seconds = Path(sys.argv[1]), float(sys.argv[2])
    store, words, chance = open_store(directory), lexicon(), random.Random(11)
    last = store.articles(limit=1).lines[0].id
    looks = versions = 0
    began = time.perf_counter()
    print("begun", flush=True)
    while time.perf_counter() - began < seconds:
        some = [store.article(chance.randint(last * 9 // 10, last)) for _ in range(25)]
        now = NOW + timedelta(seconds=looks)
        with store.writing() as write:
            for article in some[:3]:
                content = edited(write.version(article.id, article.latest or 0).content, words, chance)
                write.add_version(article.id, NewVersion(content, digests(content), seen_at=now))
                versions += 1
            write.set_articles([replace(article, checked_at=now, seen_at=now) for article in some])
            write.add_checks([Check(0, Outcome.SAME, "", now, article=article.id, status=200) for article in some])
        looks += len(some)
        time.sleep(0.5)
    store.close()
    print(f"{looks} looks and {versions} versions were kept")


if __name__ == "__main__":
    main()
