"""What an outlet says of its own changes, in the forms that outlets use; and lines that only look like it."""

from __future__ import annotations

import pytest

from replate.model import Kind

STANDS = "The council met in the old mill on the river and spoke for two hours."
NOTICES = (
    "Correction: An earlier version of this article misspelled the name of the mayor.",
    "Correction, May 4: The mill has 16 rooms, not 14.",
    "Correction (4 May 2026): The mill has 16 rooms, not 14.",
    "CORRECTION: The mill was built in 1820.",
    "Corrections and clarifications: the photograph shows the east wing.",
    "Corrections & Updates (2026-04-16): An earlier version gave another total.",
    "[Correction: 20 August 2026] An earlier version of this article cited another report.",
    "(Correction: This did not end up happening.)",
    "Clarification: The school closes in July, not in June.",
    "Erratum: the table should read 16.",
    "Retraction: we withdraw the report on the mill.",
    "Amended: the title of this story originally misstated the year.",
    "Editor’s note: This story has been updated to remove the name of a student.",
    "Editor's Note: This article was amended on May 5 to clarify how names are chosen.",
    "Editors’ Note, May 4: After publication we learned that the quotation was wrong.",
    "Note to readers: the headline of this article has been changed.",
    "An earlier version of this article gave the wrong date for the meeting.",
    "An earlier version of this story included a table with figures of 2012, not 2015.",
    "A previous version of this post stated that the mill was empty.",
    "Corrections A previous version of this post mistakenly named the mill.",
    "A previous headline said four people had died.",
    "The original version of this report incorrectly named the owner.",
    "In an earlier version of this article, the mayor was named as Dover.",
    "This article was amended on 3 May 2026 to add a reply from the council.",
    "• This article was amended on 29 December 2016 to remove a sentence.",
    "This story has been updated.",
    "This story has been updated with a statement from the fire service.",
    "This article has been corrected to reflect that the mill is in Dover.",
    "This post has since been updated.",
    "On 4 May 2026, this article was updated to include the count.",
    "This article originally stated that the mill was empty.",
    "This story incorrectly said the mayor had resigned.",
    "We apologise for this error.",
    "The Times regrets the error.",
    "Because of an editing error, a caption with this article misidentified the mill.",
    "Due to a production error, the last line was left out.",
    "Update 4 May: This story has been corrected.",
    "Updated: an earlier version of this report gave another figure.",
    "This guidance has been updated to reflect a new policy.",
    "This section was updated on 27 March 2018.",
    "Please note: this form was updated on 15 July 2022 to amend an error in the sums.",
    "The information on this page was updated on 5 November 2020.",
    "## This news article was withdrawn on 18 November 2020",
)
OTHER_LINES = (
    "Editor’s note: This story contains scenes that some readers may find hard.",
    "Editor’s note: Learn more about the rules for public mills.",
    "Editor's note: This article is based on a talk given at the mill.",
    "Editor’s Note: You can read our previous articles on mills.",
    "An earlier version of this article was posted on the blog of the council.",
    "An earlier version of this essay appeared in the yearbook of the mill.",
    "If you have a previous version of the form, send it back.",
    "You can read previous versions of this guidance in the archive.",
    "This page is updated every Friday.",
    "This list was updated daily during the flood.",
    "The house of corrections was closed in 1920.",
    "See our corrections policy.",
    "Report a correction or typo.",
    "The law has been amended to cover mills.",
    "The mayor issued a correction of the budget on Monday.",
    "“I deeply regret this,” the mayor said.",
    "Deadline for asking clarification questions",
    "Clarification questions close on Monday.",
    "We regret that we cannot answer every letter.",
    "Use the error correction form of the tax office.",
    "In previous versions of the plan the mill was to be a school.",
    "The code has been updated to clarify who goes first.",
    "Do not say the page has been updated without saying what has changed.",
    "The map was revised by the council in March.",
    "Thank you for the clarification.",
    "The original version of the song was longer.",
)


@pytest.mark.parametrize("line", NOTICES)
def test_a_notice_is_told_by_how_it_begins(kinds, line) -> None:
    assert Kind.NOTICE in kinds([STANDS], [STANDS, line])


@pytest.mark.parametrize("line", OTHER_LINES)
def test_a_line_that_only_speaks_of_changes_or_corrections_is_no_notice(kinds, line) -> None:
    assert Kind.NOTICE not in kinds([STANDS], [STANDS, line])


def test_a_notice_behind_the_last_sentence_is_one_too(kinds) -> None:
    new = f"{STANDS} This article has been corrected: it was the new mill."
    assert Kind.NOTICE in kinds([STANDS], [new])
