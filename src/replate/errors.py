"""Errors that the operator can act on. Everything else that can happen to a look is an Outcome, not an exception."""

from __future__ import annotations


class ReplateError(Exception):
    """The root of our errors: ``str(error)`` is one clear sentence that says what to do next."""


class BadInputError(ReplateError):
    """A file, an address or an argument is not what it should be."""


class SettingsError(ReplateError):
    """The settings file cannot be read or names something unknown."""


class NotFoundError(ReplateError):
    """No such article, version, outlet or feed.

    ``sentence`` says so in English; the ``values`` that belong in it are kept apart, so that a page may say it in
    another language.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence % values if values else sentence)
        self.sentence = sentence
        self.values = values


class StoreError(ReplateError):
    """The database cannot be opened, is from a newer Replate, or is damaged."""


class StoreUnavailableError(StoreError):
    """The database is well but cannot be used just now: the disk is full, or another program holds it."""


class InUseError(ReplateError):
    """Another Replate works on the same data, or the port is taken."""
