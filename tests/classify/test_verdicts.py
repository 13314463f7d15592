from __future__ import annotations

import pytest

from replate.classify import Umbrella, umbrella, verdict
from replate.model import Kind, Operation


def test_every_kind_has_an_umbrella() -> None:
    assert {umbrella(kind) for kind in Kind} == set(Umbrella)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Outlook: -4 to +1 degrees", "Outlook: -4 to -1 degrees"),
        ("Watch The Series tonight", "Watch the new Series tonight"),
        ("Read our guidance on: visas", "Read more guidance on: visas"),
        ("Write to team@north.example.org please", "Write to team@north.example.org.uk please"),
        ("Write to niualcohol@north.example please", "Write to nrualcohol@north.example please"),
        ("YOU CAN APPLY NOW", "You can apply now by clicking the button below."),
        ("The risk is 10 5 years on.", "The risk is 105 years on."),
        ("Mark the goods as not ‘at risk’ in the form.", "Mark the goods as ‘not at risk’ in the form."),
        ("Watford Lock, upstream", "Watford Lock, upstream **"),
        ("There is no way to tell them apart.", "~~There is no way to tell them apart.~~"),
        ("Built by Mill & Stone", "Built by Mill Stone"),
        ("The BIPs were opened in May.", "The BCPs were opened in May."),
        ("It ended well.", "It ended well. 😢"),
        (
            "Write to the office. If you need help, ring the bell.",
            "Write to the office if you need help, ring the bell.",
        ),
        ("Sour mood could fuel an ‘unexpected rally’ now", "Sour mood could fuel an unexpected rally now"),
    ],
)
def test_a_change_of_meaning_is_never_called_cosmetic(comparison, old, new) -> None:
    found = comparison(["The first line stands.", old], ["The first line stands.", new])
    assert {verdict(change) for change in found.changes} == {Umbrella.CONTENT}


def test_a_new_title_with_the_size_of_its_file_is_more_than_furniture(comparison) -> None:
    found = comparison(["One line."], ["One line.", "National plan for rivers (PDF, 474 KB, 10 pages)"])
    assert verdict(found.changes[0]) is Umbrella.CONTENT


def test_small_fixes_are_language_or_cosmetic(comparison) -> None:
    found = comparison(
        ["It was beleived lost.", "It ended  well."], ["It was believed lost.", "It ended well."]
    ).changes
    assert {verdict(change) for change in found} == {Umbrella.LANGUAGE, Umbrella.COSMETIC}


def test_a_capital_that_follows_from_a_cut_is_no_change_of_case(comparison) -> None:
    found = comparison("However, when the fire broke out, all left.", "When the fire broke out, all left.")
    assert Kind.CASE not in found.changes[0].kinds


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rained. The boat was there", "It rained and snowed. The boat was there."),
        ("It rained. The boat was recieved.", "It rained. The boat was received. They left soon after that."),
        ("Ring the Town Hall. Pay for doctors.", "Ring the town hall. Pay for doctors and dentists."),
    ],
)
def test_words_of_which_no_kind_tells_are_content_beside_a_small_fix(comparison, old, new) -> None:
    paragraph = comparison(["The first line stands.", old], ["The first line stands.", new]).changes[0]
    assert Kind.WORDING in paragraph.kinds
    assert verdict(paragraph) is Umbrella.CONTENT


def test_a_paragraph_that_moved_is_content_with_a_comma_too(comparison) -> None:
    lines = ["The first line of it stands.", "The boats left the harbour at noon on that day.", "The last one stands."]
    found = comparison(lines, [lines[2], lines[0], lines[1].replace("noon on", "noon, on")]).changes
    assert {verdict(change) for change in found} == {Umbrella.CONTENT, Umbrella.COSMETIC}
    assert all(verdict(change) is Umbrella.CONTENT for change in found if Operation.MOVED in change.operations)
