"""The page's own times and counters are furniture and never a number changed; what the article counts is."""

from __future__ import annotations

import pytest

from replate.model import Kind

STANDS = "The council met in the old mill on the river and spoke for two hours."
OWN = (
    ("Last updated 5 May 2026", "Last updated 19 May 2026"),
    ("Last updated: 18 September 2022", "Last updated: 19 September 2022"),
    ("Updated: 12:04 GMT", "Updated: 14:31 GMT"),
    ("Updated 12:04 GMT, 4 May 2026", "Updated 16:40 GMT, 4 May 2026"),
    ("UPDATED: 3:15 p.m. ET", "UPDATED: 5:45 p.m. ET"),
    ("Updated at 9.30am on Monday", "Updated at 11.15am on Monday"),
    ("Updated 2 hours ago", "Updated 3 hours ago"),
    ("Last modified on Tue 5 May 2026 12.04 BST", "Last modified on Wed 6 May 2026 09.41 BST"),
    ("Published: 2026-05-04", "Published: 2026-05-05"),
    ("Published 2026-05-04T12:04:00Z", "Published 2026-05-05T09:00:00Z"),
    ("Published on 04/05/2026", "Published on 05/05/2026"),
    ("First published on 4 May 2026", "First published on 6 May 2026"),
    ("Posted on May 4, 2026 at 10:00 am", "Posted on May 5, 2026 at 11:30 am"),
    ("Date of publication: 4 May 2026", "Date of publication: 7 May 2026"),
    ("Page last reviewed: 4 May 2026", "Page last reviewed: 4 June 2026"),
    ("Content last checked 4 May 2026", "Content last checked 9 May 2026"),
    ("(Last updated 17 August)", "(Last updated 23 August)"),
    ("Modified May 4, 2026 12:04 PM", "Modified May 4, 2026 3:20 PM"),
    ("3 hours ago", "5 hours ago"),
    ("12 min ago", "48 min ago"),
    ("Posted 3h ago", "Posted 7h ago"),
    ("12 comments", "15 comments"),
    ("Comments (12)", "Comments (148)"),
    ("Comments: 12", "Comments: 13"),
    ("View 1,204 comments", "View 1,310 comments"),
    ("Share 1.2k", "Share 1.4k"),
    ("1.2K shares", "3K shares"),
    ("412 likes", "431 likes"),
    ("Likes 412", "Likes 431"),
    ("Page views 1,204", "Page views 2,311"),
    ("Page views: 1,204", "Page views: 2,311"),
    ("1,204 views", "2,311 views"),
    ("Viewed 1,204 times", "Viewed 2,311 times"),
    ("3 min read", "4 min read"),
    ("5 minute read", "6 minute read"),
    ("Reading time: 5 minutes", "Reading time: 6 minutes"),
    ("Read in 5 minutes", "Read in 6 minutes"),
    ("1,204 people are reading this", "980 people are reading this"),
    ("12 people like this", "14 people like this"),
    ("27 votes", "31 votes"),
    ("4.5k followers", "4.6k followers"),
    ("8 replies", "9 replies"),
    ("Version 1.2.0", "Version 1.3.0"),
    ("Version: 12", "Version: 13"),
    ("Page 3 of 12", "Page 3 of 14"),
    ("3. Fill in the form and send it.", "4. Fill in the form and send it."),
    ("3) Fill in the form and send it.", "4) Fill in the form and send it."),
    ("(3) Fill in the form and send it.", "(4) Fill in the form and send it."),
    ("© 2025 The Mill Trust", "© 2026 The Mill Trust"),
    ("PDF, 124 KB, 3 pages", "PDF, 139 KB, 4 pages"),
    ("## Update 24 May 2022", "## Update 26 May 2022"),
    ("Further update 21 February 2022", "Update 23 February 2022"),
)
COUNTED = (
    ("The fire killed 12 people.", "The fire killed 14 people."),
    ("12 people died in the fire.", "14 people died in the fire."),
    ("12 people died", "14 people died"),
    (
        "More than 1,200 comments on the plan reached the council.",
        "More than 1,900 comments on the plan reached the council.",
    ),
    ("The video had 3 million views within a day.", "The video had 5 million views within a day."),
    ("The union counted 27 votes for the strike.", "The union counted 31 votes for the strike."),
    ("The council sold 400 shares of the mill.", "The council sold 500 shares of the mill."),
    ("Likes of the post rose to 412, the mayor said.", "Likes of the post rose to 431, the mayor said."),
    ("The paper has 4,500 followers in the town.", "The paper has 4,600 followers in the town."),
    ("The hearing lasted 3 hours.", "The hearing lasted 5 hours."),
    ("The bridge was closed 3 hours ago for 12 days.", "The bridge was closed 3 hours ago for 14 days."),
    ("The update fixed 3 faults.", "The update fixed 4 faults."),
    ("The list updated on Monday has 30 names.", "The list updated on Monday has 31 names."),
    ("3. The fee is 12 pounds.", "3. The fee is 14 pounds."),
    ("Published figures show 12 cases.", "Published figures show 14 cases."),
)


@pytest.mark.parametrize(("old", "new"), OWN)
def test_a_stamp_a_counter_or_the_number_of_a_line_is_no_number_changed(kinds, old, new) -> None:
    found = kinds([STANDS, old], [STANDS, new])
    assert Kind.NUMBER not in found
    assert Kind.DATE not in found


@pytest.mark.parametrize(("old", "new"), COUNTED)
def test_what_the_article_counts_is_a_number_changed(kinds, old, new) -> None:
    assert Kind.NUMBER in kinds([STANDS, old], [STANDS, new])


def test_what_is_told_within_a_sentence_is_no_stamp_wherever_reading_begins(kinds) -> None:
    old = "You can find a list from the last meeting of the council which may help, but note that this was created on 11 May"
    assert kinds(f"{old}.", f"{old} 2019.") == {Kind.DATE}


def test_a_date_within_the_article_is_a_date_changed(kinds) -> None:
    old, new = "The bridge was last updated in 2019.", "The mill was published about on 4 May 2026 by the council."
    assert Kind.DATE in kinds([STANDS, old], [STANDS, old.replace("2019", "2021")])
    assert Kind.DATE in kinds([STANDS, new], [STANDS, new.replace("4 May", "6 May")])
