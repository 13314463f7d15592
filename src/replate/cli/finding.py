"""From what a person types to an article or a version."""

from __future__ import annotations

from replate.errors import BadInputError, NotFoundError
from replate.model import Article, Version
from replate.store import Store
from replate.urls import canonical


def find_article(store: Store, name: str) -> Article:
    """The article of that id or address. Raises NotFoundError."""
    if name.isascii() and name.isdigit():
        return store.article(int(name))
    try:
        address = canonical(name)
    except ValueError:
        raise NotFoundError(f"{name} is neither an article's number nor a web address") from None
    number = store.article_ids([address]).get(address)
    if number is None:
        raise NotFoundError(f"{name} is not an article that is kept here; `replate add {name}` watches it")
    return store.article(number)


def find_version(store: Store, name: str) -> Version:
    """The version meant by ``12@3`` or ``https://…@3``, without a number the latest.

    Raises NotFoundError, and BadInputError where the number is none.
    """
    which, at, number = name.rpartition("@")
    if not at or "/" in number:
        article = find_article(store, name)
        if article.latest is None:
            raise NotFoundError(f"article {article.id} has no version yet")
        return store.version(article.id, article.latest)
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise BadInputError(f"{name}: after the @ comes the number of a version, such as 12@0")
    return store.version(find_article(store, which).id, int(number))
