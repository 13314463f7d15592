from __future__ import annotations

import pytest

from replate import Content, classify, compare
from replate.model import Kind

SAME = "The council met on Monday. "


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The council met  again.", "The council met again.", {Kind.SPACES}),
        ('He called it "a fine mess" again.', "He called it “a fine mess” again.", {Kind.TYPOGRAPHY}),
        ("The vote, held late was close.", "The vote, held late, was close.", {Kind.PUNCTUATION}),
        ("The rebels and maoists signed.", "The rebels and Maoists signed.", {Kind.CASE}),
        ("It was beleived to be lost.", "It was believed to be lost.", {Kind.SPELLING}),
        ("The fox guards the hen house.", "The fox guards the henhouse.", {Kind.SPELLING}),
        ("The dog wagged it's tail.", "The dog wagged its tail.", {Kind.SPELLING}),
        ("He saw the the fire.", "He saw the fire.", {Kind.SPELLING}),
        ("It began in the 20 th century.", "It began in the 20th century.", {Kind.SPELLING}),
        ("The crowd asked for advise.", "The crowd asked for advice.", {Kind.SPELLING}),
        ("A steam of letters came.", "A stream of letters came.", {Kind.SPELLING, Kind.WORDING}),
        ("We saw a lock-fee structure.", "We saw a lock-free structure.", {Kind.SPELLING, Kind.WORDING}),
        ("It is 5 km from here.", "It is 5km from here.", {Kind.SPACES}),
        ("Call 07827 843953 at once.", "Call 07827 843 953 at once.", {Kind.SPACES}),
        ("Call 07827 843953 at once.", "Call 07827 843 954 at once.", {Kind.NUMBER}),
        ("See 10 5 for the rest.", "See 105 for the rest.", {Kind.NUMBER}),
        ("See USA&#46;gov for the rest.", "See USA.gov for the rest.", {Kind.TYPOGRAPHY}),
        ("He left, this was sad.", "He left. This was sad.", {Kind.PUNCTUATION}),
        ("The Acme Company paid the fine.", "The Acme Co. paid the fine.", {Kind.HOUSE_STYLE}),
        ("No trains run from Osgoode College.", "No trains run from King.", {Kind.NAME}),
        ("“We will not pay,” it read.", "'We will not pay,' it read.", {Kind.TYPOGRAPHY}),
        ("It is bad You may leave.", "It is bad, you may leave.", {Kind.PUNCTUATION}),
        ("The use of RTL text is new.", "The use of right-to-left (RTL) text is new.", {Kind.HOUSE_STYLE}),
        ("She will be the host.", "She will be the host, the academy announced Friday.", {Kind.ATTRIBUTION, Kind.DATE}),
        ("It was reported, he thought.", "It was reported, and he thought.", set()),
        ("Without injury, Fanning fled.", "Without injury, Const. Fanning fled.", set()),
        ("They met by the Great River Ouse.", "They met by the River Great Ouse.", {Kind.NAME}),
        ("Four of its authors spoke:", "Four of its Authors spoke.", {Kind.CASE, Kind.PUNCTUATION}),
        ("Nothing expect this came.", "Nothing except this came.", {Kind.SPELLING}),
        ("It was told by the team_This is it.", "It was told by the team This is it.", {Kind.PUNCTUATION}),
        ("It is 12 kilometers away.", "It is 12 km away.", {Kind.HOUSE_STYLE}),
        ("He was caught 900km away.", "He was caught 900 kilometres away.", {Kind.HOUSE_STYLE}),
        ("They sold jewelry there.", "They sold jewellery there.", {Kind.HOUSE_STYLE, Kind.SPELLING}),
        ("Please note that the border is shut.", "The border is shut.", set()),
        ("Police note that it is shut.", "It is shut.", {Kind.ATTRIBUTION}),
        ("One suspect left the town.", "One man left the town.", {Kind.WORDING}),
        ("He was suspected of it.", "He was guilty of it.", {Kind.CERTAINTY, Kind.WORDING}),
        ("Health England found the man.", "Health England found the man in England.", {Kind.NAME}),
        ("They called it. Future plans stand.", "They called it, Future plans stand.", {Kind.PUNCTUATION}),
        ("The strike left 31K customers dark.", "The strike left 45K customers dark.", {Kind.NUMBER}),
        ("They ran the 10K race there.", "They ran the 5K race there.", {Kind.NAME}),
        ("The town’s mayor spoke.", "The town\ufffd\ufffd\ufffds mayor spoke.", {Kind.TYPOGRAPHY}),
        ("They found psilocybine there.", "They found psilocybin there.", {Kind.SPELLING}),
        ("Many were effected by this.", "Many were affected by this.", {Kind.SPELLING}),
        ("He wasy seen in the town.", "He was seen in the town.", {Kind.SPELLING}),
        ("You cannot go on there.", "You could not go on there.", {Kind.WORDING}),
        ("Call 01747 0856 547 at once.", "Call 01747 856 547 at once.", {Kind.NUMBER}),
        ("Chief “Won’t Rule Out A Strike” Today", "Chief Won’t “Rule Out A Strike” Today", {Kind.QUOTE}),
        ("Shares rose 1.30% today.", "Shares rose 1.40% today.", {Kind.NUMBER}),
        ("Install Rust 1.30 for it.", "Install Rust 1.40 for it.", {Kind.NUMBER}),
        ("He came at 1.30 to see us.", "He came at 1.40 to see us.", {Kind.DATE}),
        ("Open from 9.30 to 17.00 daily.", "Open from 9.30 to 18.00 daily.", {Kind.DATE}),
        ("It began last week.", "It began Monday night.", {Kind.DATE}),
        ("It cost $2 million to build.", "It cost 2 million dollars to build.", {Kind.HOUSE_STYLE}),
        ("He is the CEO of the firm.", "He is the chief executive of the firm.", {Kind.HOUSE_STYLE}),
        ("The adviser quit in tears.", "The advisor quit in tears.", {Kind.HOUSE_STYLE, Kind.SPELLING}),
        ("It is the 2rd of them.", "It is the 2nd of them.", {Kind.SPELLING}),
        ("Send us an e-mail about it.", "Send us an email about it.", {Kind.HOUSE_STYLE}),
        ("The virus is COVID 19 now.", "The virus is COVID-19 now.", {Kind.HOUSE_STYLE}),
        ("Call 01 44 51 31 00 at once.", "Call +33 1 44 51 31 00 at once.", {Kind.NUMBER}),
        ("Toyota recalled the cars.", "Nissan recalled the cars.", {Kind.NAME}),
        ("The U.N. sent monitors.", "The United Nations sent monitors.", {Kind.HOUSE_STYLE}),
        ("They waited five days.", "They waited 5 days.", {Kind.HOUSE_STYLE}),
        ("The colour was grey.", "The color was gray.", {Kind.HOUSE_STYLE, Kind.SPELLING}),
        ("It took 6-8 weeks.", "It took 6 to 8 weeks.", {Kind.HOUSE_STYLE}),
        ("The Health Board decided.", "The Health Board (HB) decided.", {Kind.HOUSE_STYLE}),
        ("The fire killed 4 people.", "The fire killed 16 people.", {Kind.NUMBER}),
        ("It cost £5m to build.", "It cost $5m to build.", {Kind.NUMBER}),
        ("Growth was -4 per cent.", "Growth was +4 per cent.", {Kind.NUMBER}),
        ("Ten were hurt there.", "Twelve were hurt there.", {Kind.NUMBER}),
        ("The trial opens on 5 May.", "The trial opens on 12 May.", {Kind.DATE}),
        ("Doors open at 6pm sharp.", "Doors open at 7:30pm sharp.", {Kind.DATE}),
        ("The trial opens on May 5.", "The trial opens on 5 May.", {Kind.HOUSE_STYLE}),
        ("They spoke to Embridge staff.", "They spoke to Enbridge staff.", {Kind.NAME}),
        ("The mayor thanked Anna Kowalczyk.", "The mayor thanked Ewa Nowicka.", {Kind.NAME}),
        ("They saw a ‘fair’ vote there.", "They saw a fair vote there.", {Kind.QUOTE, Kind.PUNCTUATION}),
        ("They saw ‘Macbeth’ there.", "They saw Macbeth there.", {Kind.PUNCTUATION}),
        ("“We will not pay,” it read.", "“We will pay,” it read.", {Kind.QUOTE}),
        ("The bridge will close.", "The bridge will close, officials said.", {Kind.ATTRIBUTION}),
        ("The bridge closed in the storm.", "The bridge reportedly closed in the storm.", {Kind.CERTAINTY}),
        ("Minister resigns", "Minister resigns?", {Kind.PUNCTUATION, Kind.CERTAINTY}),
        ("The plan was approved.", "The plan was not approved.", {Kind.NEGATION}),
        ("Write to desk@paper.example today.", "Write to news@paper.example today.", {Kind.LINK}),
        ("The film has failed abroad.", "The film has triumphed abroad.", {Kind.WORDING}),
        ("There has been a fire in the town.", "A fire took place in the town.", {Kind.WORDING}),
        ("We met on 27 Sep in Leeds.", "We met on Mon 27 Sep in Leeds.", {Kind.DATE}),
        ("It was Mon 27 Sep.", "It was Monday 27 Sep.", {Kind.HOUSE_STYLE}),
        ("Pharoah's tomb was opened there.", "Pharaoh's tomb was opened there.", {Kind.SPELLING}),
        ("Traders say bitcoin fell again.", "Bitcoin fell again, traders say.", {Kind.WORDING}),
        ("A small airport (closed) was read.", "A Leeds Airport (open) was read.", {Kind.NAME, Kind.WORDING}),
        (
            "She asked the CDC again.",
            "She asked the Council for Dams Control and Parks (CDC) again.",
            {Kind.HOUSE_STYLE},
        ),
        ("See https://a.example/b/c for it.", "See https://a.example/_b/c for it.", {Kind.LINK}),
        ("He is 5ft 4ins tall.", "He is 5ft 4in tall.", {Kind.HOUSE_STYLE}),
        ("It is a three-day tour.", "It is a 3-day tour.", {Kind.HOUSE_STYLE}),
        ("It is a three-day tour.", "It is a 4-day tour.", {Kind.NUMBER, Kind.WORDING}),
        ("It is over 18m high.", "It is over 18 metres high.", {Kind.HOUSE_STYLE}),
        ("Annual report (PDF, 114 KB, 1 page)", "Annual report (PDF, 283 KB, 2 pages)", {Kind.FURNITURE}),
    ],
)
def test_a_change_is_called_what_it_is(kinds, old, new, expected) -> None:
    assert kinds([SAME, old], [SAME, new]) == expected


def test_a_negating_prefix_turns_the_statement(kinds) -> None:
    assert Kind.NEGATION in kinds("The plan is lawful.", "The plan is unlawful.")


def test_one_sentence_may_touch_several_things(kinds) -> None:
    old = "Police said 4 people died in Leeds on Monday."
    new = "Witnesses claimed 16 people died in Bradford on Tuesday."
    assert kinds(old, new) >= {Kind.NUMBER, Kind.NAME, Kind.DATE, Kind.ATTRIBUTION, Kind.WORDING}


def test_added_words_alone_have_no_kind_but_a_reason(change) -> None:
    found = change("The council met again.", "The whole council met again.")
    assert found.kinds == ()
    assert found.reason == "words added: “whole”"


def test_what_an_added_paragraph_mentions_is_told(kinds) -> None:
    new = "“It is over,” said Anna Kowalczyk, who may appeal by 5 May against the £300 fine."
    assert kinds([SAME], [SAME, new]) == {
        Kind.QUOTE,
        Kind.ATTRIBUTION,
        Kind.NAME,
        Kind.CERTAINTY,
        Kind.DATE,
        Kind.NUMBER,
    }


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: An earlier version of this article gave the wrong age for the mayor.",
        "This article was amended on 5 May 2021 to correct the name of the bridge.",
        "Editor's note: the headline has been changed.",
        "An earlier version of this story misstated the number of seats.",
    ],
)
def test_a_notice_is_recognised(kinds, notice) -> None:
    assert Kind.NOTICE in kinds([SAME], [SAME, notice])


@pytest.mark.parametrize(
    "line",
    [
        "The market saw a correction of ten per cent.",
        "Corrections officers were called to the prison.",
        "If you spot an error, send a correction to the desk.",
        "The guidance will be updated when the rules change.",
        "An earlier version of the bill failed in March.",
    ],
)
def test_an_article_about_corrections_is_no_notice(kinds, line) -> None:
    assert Kind.NOTICE not in kinds([SAME], [SAME, line])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Last updated 5 May 2021", "Last updated 6 May 2021"),
        ("Last updated: 14:05", "Last updated: 15:40"),
        ("Published 3 June 2019", "Published 4 June 2019"),
        ("Updated at 9.30am on 4 May", "Updated at 11.15am on 4 May"),
        ("Publication date: 3 June 2019", "Publication date: 7 June 2019"),
        ("12 comments", "15 comments"),
        ("1,204 shares", "2,310 shares"),
        ("Comments (12)", "Comments (19)"),
        ("4 min read", "5 min read"),
        ("Figures by region (last updated 10 May 2022).", "Figures by region (last updated 13 June 2022)."),
    ],
)
def test_a_stamp_or_a_counter_is_never_a_number(kinds, old, new) -> None:
    assert kinds([SAME, old], [SAME, new]) == {Kind.FURNITURE}


def test_the_page_s_own_time_stands_in_its_own_place(comparison) -> None:
    found = comparison([SAME, "Last updated 5 May 2021"], [SAME, "Last updated 6 May 2021"])
    assert {change.where for change in found.changes} == {"timestamp"}


def test_a_byline_is_a_byline_whatever_names_it_holds() -> None:
    old, new = Content(byline="By Anna Kowalczyk"), Content(byline="By Anna Kowalczyk and Ewa Nowicka")
    assert classify(compare(old, new)).changes[0].kinds == (Kind.BYLINE,)
