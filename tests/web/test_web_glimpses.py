"""Lists show what is kept beside the accounts, compare nothing anew, and show the same as a comparison would."""

from __future__ import annotations

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.model import Ruling
from replate.store import Store
from replate.web import Options, create_app
from replate.web.comparing import Comparisons

LISTS = ["/", "/?show=all", "/?show=headlines", "/?show=telling", "/outlets/ferry-post", "/articles/{id}"]
GERMAN = {"accept-language": "de"}


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The articles of which versions are compared from here on."""
    found: list[int] = []
    real = Comparisons.get
    monkeypatch.setattr(
        Comparisons, "get", lambda self, article, *given, **more: found.append(article.id) or real(self, article, *given, **more)
    )  # fmt: skip
    return found


def fresh(store: Store) -> TestClient:
    options = Options(base_url="https://changes.example", clock=lambda: newsstand.NOW)
    return TestClient(create_app(store, options), follow_redirects=False)


@pytest.mark.parametrize("path", LISTS)
def test_a_list_of_changes_that_have_their_accounts_compares_nothing(
    told: TestClient, stand: newsstand.Stand, path: str, compared: list[int]
) -> None:
    assert told.get(path.format(id=stand.fire)).status_code == 200
    assert compared == []


@pytest.mark.parametrize("headers", [{}, GERMAN])
@pytest.mark.parametrize("path", LISTS)
def test_what_is_kept_looks_as_what_is_compared(
    told_store: Store,
    stand: newsstand.Stand,
    path: str,
    headers: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    compared: list[int],
) -> None:
    path = path.format(id=stand.fire)
    kept = fresh(told_store).get(path, headers=headers).text
    monkeypatch.setattr(Store, "glimpses", lambda *_: {})
    assert fresh(told_store).get(path, headers=headers).text == kept
    assert compared != []


def test_after_a_ruling_the_lists_compare_that_change_until_it_has_its_account_again(
    told_store: Store, stand: newsstand.Stand, compared: list[int]
) -> None:
    with told_store.writing() as write:
        write.rule(stand.fire, (0, 1), Ruling("no such change", "desk", newsstand.NOW, None, 80.0, ""))
    fresh(told_store).get(f"/articles/{stand.fire}")
    assert compared == [stand.fire]
    compared.clear()
    newsstand.account(told_store)
    fresh(told_store).get(f"/articles/{stand.fire}")
    assert compared == []
