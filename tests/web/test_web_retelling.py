"""Pages of neighbouring versions are told from what accounting kept: not compared again, and the same to the letter."""

from __future__ import annotations

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.model import Comparison, Content, Ruling
from replate.store import Store
from replate.web import Options, comparing, create_app

LAYOUTS = ["", "?view=column", "?only=changes", "?view=column&only=changes"]


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The headlines of the contents that are compared from here on."""
    found: list[str] = []
    real = comparing.compared

    def counting(old: Content, new: Content, rulings: dict[str, Ruling]) -> Comparison:
        found.append(new.headline)
        return real(old, new, rulings)

    monkeypatch.setattr(comparing, "compared", counting)
    return found


def fresh(store: Store) -> TestClient:
    options = Options(base_url="https://changes.example", clock=lambda: newsstand.NOW)
    return TestClient(create_app(store, options), follow_redirects=False)


def pages(stand: newsstand.Stand, store: Store) -> list[str]:
    last = store.version_lines(stand.fire)[-1].number
    return [f"/articles/{stand.fire}/diff/{k}/{k + 1}" for k in range(last)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_of_neighbours_is_as_it_would_be_if_they_were_compared(
    told_store: Store, stand: newsstand.Stand, layout: str, compared: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [f"{path}{layout}" for path in pages(stand, told_store)]
    assert asked
    kept = [fresh(told_store).get(path).text for path in asked]
    assert compared == []
    monkeypatch.setattr(Store, "written", lambda *_: b"")
    assert [fresh(told_store).get(path).text for path in asked] == kept
    assert len(compared) == len(asked)


def test_so_are_what_programs_and_feeds_are_told(
    told_store: Store, stand: newsstand.Stand, compared: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [f"/api/v1{path}" for path in pages(stand, told_store)]
    kept = [fresh(told_store).get(path).json() for path in asked]
    assert compared == []
    monkeypatch.setattr(Store, "written", lambda *_: b"")
    assert [fresh(told_store).get(path).json() for path in asked] == kept


def test_versions_that_are_no_neighbours_are_compared(
    told_store: Store, stand: newsstand.Stand, compared: list[str]
) -> None:
    assert fresh(told_store).get(f"/articles/{stand.fire}/diff/0/2").status_code == 200
    assert len(compared) == 1


def test_a_ruling_is_seen_at_once(told_store: Store, stand: newsstand.Stand, compared: list[str]) -> None:
    path = f"/articles/{stand.fire}/diff/2/3"
    key = fresh(told_store).get(f"/api/v1{path}").json()["changes"][0]["key"]
    with told_store.writing() as write:
        write.rule(stand.fire, (2, 3), Ruling(key, "Ann", newsstand.NOW, None, 80.0, "a word from the desk"))
    assert compared == []
    assert "a word from the desk" in fresh(told_store).get(path).text
    assert len(compared) == 1


def test_by_other_rules_all_is_compared_again(
    told_store: Store, stand: newsstand.Stand, compared: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "rules", lambda: "those of a later release")
    assert fresh(told_store).get(pages(stand, told_store)[0]).status_code == 200
    assert len(compared) == 1
