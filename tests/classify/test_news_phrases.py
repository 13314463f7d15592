"""Phrases of news copy: what says who told it, what hedges, what is a notice, and what only looks like one of these."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from replate.model import Kind

Kinds = Callable[..., set[Kind]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("This page tells you what to bring.", "Bring your papers and a photograph."),
        ("You will be told how to apply.", "We will show how to apply there."),
        ("The files are sorted by name.", "The files are sorted according to their size."),
        ("Rooms are given out by lot.", "Rooms are given out according to need and size."),
    ],
)
def test_a_page_that_speaks_to_its_reader_and_an_order_attribute_nothing(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.ATTRIBUTION not in kinds(old, new)


@pytest.mark.parametrize(
    "added", [", a cousin testified", ", citing court papers", ", he quipped", ", the firm contends"]
)
def test_verbs_of_courts_and_interviews_attribute(kinds: Kinds, added: str) -> None:
    assert Kind.ATTRIBUTION in kinds("The money was gone by then.", f"The money was gone by then{added}.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Minister to resign over memo", "Minister expected to resign over memo"),
        ("Two dead after quarry collapse", "Two feared dead after quarry collapse"),
        ("The two met at school.", "It is thought the two met at school."),
        ("He died of a heart attack.", "He died of an apparent heart attack."),
        ("A judge will hear it.", "It is doubtful that a judge will hear it."),
        ("The photograph is from May.", "The unverified photograph is from May."),
    ],
)
def test_what_is_supposed_is_a_hedge(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.CERTAINTY in kinds(old, new)


@pytest.mark.parametrize("hedge", ["Could", "Might", "May Not"])
def test_a_verb_that_hedges_may_have_the_capital_of_a_headline(kinds: Kinds, hedge: str) -> None:
    assert Kind.CERTAINTY in kinds("Senate Will Vote on Bill", f"Senate {hedge} Vote on Bill", headline="y")


@pytest.mark.parametrize("head", ["Is", "Was the", "Could"])
def test_a_question_made_with_a_word_at_the_head_is_a_hedge(kinds: Kinds, head: str) -> None:
    old, new = "Dam close to collapse", f"{head} dam close to collapse?"
    assert Kind.CERTAINTY in kinds(old, new, headline="y")


def test_a_longer_line_that_asks_something_else_is_no_turned_statement(kinds: Kinds) -> None:
    old = "Read our guide to the vote."
    new = "Where did the money go, and who read the guide to the vote?"
    assert Kind.CERTAINTY not in kinds(old, new)


@pytest.mark.parametrize("door", ["No. 10 Hill Street", "No 7 Hill Street"])
def test_the_number_of_a_house_is_no_negation(kinds: Kinds, door: str) -> None:
    assert Kind.NEGATION not in kinds(f"She lives at {door}.", "She lives in Hill Street.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The keeper was able to play.", "The keeper was unable to play."),
        ("The firm agreed to comment.", "The firm declined to comment."),
        ("There is time to appeal.", "There is hardly time to appeal."),
    ],
)
def test_verbs_and_adverbs_that_negate_are_told(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.NEGATION in kinds(old, new)


@pytest.mark.parametrize("name", ["Theresa May", "Mrs May", "Imelda May"])
def test_may_behind_a_first_name_or_a_title_is_no_month(kinds: Kinds, name: str) -> None:
    assert Kind.DATE not in kinds(f"{name} met the unions.", "The leader met the unions.")


@pytest.mark.parametrize("lead", ["In", "Early", "Since", "Late"])
def test_may_is_a_month_behind_other_words_at_the_head_of_a_sentence(kinds: Kinds, lead: str) -> None:
    assert Kind.DATE in kinds(f"{lead} June was warm in the north.", f"{lead} May was warm in the north.")


@pytest.mark.parametrize(
    ("old", "new"),
    [("six years", "six and a half years"), ("two million", "two and a half million")],
)
def test_a_half_more_is_another_number(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"She was jailed for {old} then.", f"She was jailed for {new} then.") == {Kind.NUMBER}


def test_a_longer_dash_between_years_is_typography_alone(kinds: Kinds) -> None:
    assert kinds("The 2019-2021 drought was long.", "The 2019–2021 drought was long.") == {Kind.TYPOGRAPHY}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("They saw a Ford in the lane.", "They saw an Audi in the lane.", {Kind.NAME}),
        ("They saw a man in the lane.", "They saw an elderly man in the lane.", set()),
        ("They saw an man in the lane.", "They saw a man in the lane.", {Kind.SPELLING}),
    ],
)
def test_an_article_that_follows_another_word_is_no_slip(kinds: Kinds, old: str, new: str, expected: set[Kind]) -> None:
    assert kinds(old, new) == expected


def test_what_is_left_of_markup_is_no_other_quotation(kinds: Kinds) -> None:
    old, new = "“The door to Ann&#8217;s barn”, it says here.", "“The door to Ann’s barn”, it says here."
    assert Kind.QUOTE not in kinds(old, new)


@pytest.mark.parametrize(
    "notice",
    [
        "We have corrected the spelling of Ms Wren's name.",
        "We have since amended the second paragraph.",
        "We have updated the headline of this article.",
        "Updated on 12 November to include the names of the winners.",
        "This story was amended at 4pm to reflect the verdict.",
        "Changes: (2 May) This post was edited to clarify what is meant.",
    ],
)
def test_an_outlet_that_tells_of_its_own_change_gives_notice(kinds: Kinds, notice: str) -> None:
    assert Kind.NOTICE in kinds("", notice)


@pytest.mark.parametrize(
    "line", ["We have updated our guidance for parents.", "We have removed the barriers on the bridge."]
)
def test_what_an_outlet_did_to_other_things_is_no_notice(kinds: Kinds, line: str) -> None:
    assert Kind.NOTICE not in kinds("", line)


@pytest.mark.parametrize("line", ["by 18F", "by , , and Dana Wells"])
def test_a_line_in_small_letters_with_names_alone_is_a_byline(kinds: Kinds, line: str) -> None:
    assert Kind.BYLINE in kinds("", line)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Police: Man held after chase", "Man held after chase"),
        ("Man held after chase", "Man held after chase: officials"),
        ("Study: Tea keeps you awake", "Tea keeps you awake"),
    ],
)
def test_a_headline_says_who_tells_it_without_a_verb(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.ATTRIBUTION in kinds(old, new, headline="y")


@pytest.mark.parametrize("added", [", some users complained", ", the panel's report concluded", ", he admitted"])
def test_a_clause_at_the_end_with_a_verb_that_tells_attributes(kinds: Kinds, added: str) -> None:
    assert Kind.ATTRIBUTION in kinds("The phone gets hot.", f"The phone gets hot{added}.")


@pytest.mark.parametrize("line", ["He was admitted to hospital.", "The gates were revealed.", "It was estimated."])
def test_such_verbs_of_other_things_attribute_nothing(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION not in kinds("", line)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It was clear who fired first.", "It was not immediately clear who fired first."),
        ("The gas is harmless.", "Experts believe the gas is harmless."),
    ],
)
def test_what_is_not_clear_or_merely_believed_is_a_hedge(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.CERTAINTY in kinds(old, new)


def test_a_hedge_of_two_words_may_stand_in_title_case(kinds: Kinds) -> None:
    old, new = "Panel Expected To Approve New Runway Plan", "Panel Approves New Runway Plan"
    assert Kind.CERTAINTY in kinds(old, new, headline="y")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The school has 1,200 pupils.", "The school has nearly 1,400 pupils."),
        ("It killed 12 people.", "It killed at least 19 people."),
        ("It killed 12.", "It killed 19, and the roof fell in."),
    ],
)
def test_a_measure_or_a_clause_beside_another_number_is_no_other_wording(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.NUMBER}


def test_the_middle_of_a_month_for_its_end_is_no_wording_beside_another_date(kinds: Kinds) -> None:
    assert kinds("It will close by July.", "It will close by the end of August.") == {Kind.DATE}


def test_names_added_to_a_byline_are_told_by_it(kinds: Kinds) -> None:
    assert Kind.WORDING not in kinds("By Rosa Delgado and Tim Oakes", "By Rosa Delgado, Tim Oakes and Mei Lin")


def test_speech_in_title_case_before_a_colon_is_quoted(kinds: Kinds) -> None:
    old = "‘We Want That Harbour Back’: Mayor Speaks Out on Port Sale"
    assert Kind.QUOTE in kinds(old, "Mayor Speaks Out on Port Sale", headline="y")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It paid $5 million for it.", "It paid US$5 million for it."),
        ("Some 1.5m people left.", "Some 1.5 million people left."),
    ],
)
def test_a_sum_or_a_crowd_written_otherwise_is_house_style_alone(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.HOUSE_STYLE}


def test_what_is_unknown_is_a_hedge(kinds: Kinds) -> None:
    assert Kind.CERTAINTY in kinds("It is unknown whether anyone was inside.", "Somebody was inside.")


def test_who_identified_somebody_is_told(kinds: Kinds) -> None:
    old, new = "The gunman, identified as Ray Cobb, died.", "The gunman, identified by the police as Ray Cobb, died."
    assert kinds(old, new) == {Kind.ATTRIBUTION}


def test_what_a_man_is_said_to_be_is_a_hedge(kinds: Kinds) -> None:
    old, new = "The captain, drunk at the time, was jailed.", "The captain, said to be drunk at the time, was jailed."
    assert Kind.CERTAINTY in kinds(old, new)


def test_two_titles_in_short_and_in_full_are_house_style(kinds: Kinds) -> None:
    assert kinds("Lt. Gov. Dan Hill spoke.", "Lieutenant Governor Dan Hill spoke.") == {Kind.HOUSE_STYLE}


@pytest.mark.parametrize(
    "line",
    [
        "The mayor vowed to rebuild the pier.",
        "Most customers are quoting the right fees.",
        "The player reveals a new tattoo.",
    ],
)
def test_what_somebody_does_or_will_do_is_not_told_by_him(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION not in kinds("", line)


@pytest.mark.parametrize(
    "line", ["The suspect appeared in court.", "The singer appears on stage.", "Man Appears Before Judge"]
)
def test_who_appears_somewhere_is_there(kinds: Kinds, line: str) -> None:
    assert Kind.CERTAINTY not in kinds("", line)


def test_measures_without_a_number_are_words(kinds: Kinds) -> None:
    assert Kind.WORDING in kinds("At least wage rates must be paid.", "No less than wage rates must be paid.")


def test_thanks_and_greetings_attribute_nothing(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION not in kinds("", "Her neighbours would like to say thank you to the crew.")


def test_a_line_that_tells_what_was_corrected_is_a_notice(kinds: Kinds) -> None:
    assert Kind.NOTICE in kinds("", "Corrected the drop in sales from 12% to 9%.")
    assert Kind.NOTICE not in kinds("", "He corrected the course of the ship from north to west.")


def test_a_stamp_of_which_the_time_is_to_follow_is_furniture(kinds: Kinds) -> None:
    assert kinds("", "Last updated:") == {Kind.FURNITURE}


def test_days_counted_in_title_case_are_a_number(kinds: Kinds) -> None:
    old, new = "Studio Agrees To 45-Day Window For Its Films", "Studio Agrees To 30-Day Window For Its Films"
    assert Kind.NUMBER in kinds(old, new, headline="y")


def test_a_compound_of_which_the_end_is_no_name_may_be_quoted(kinds: Kinds) -> None:
    old, new = "Senator backs ‘Moon-landing-denier’ for post", "Senator backs Moon-landing-denier for post"
    assert Kind.QUOTE in kinds(old, new, headline="y")


def test_an_ending_behind_an_apostrophe_that_no_word_has_is_a_slip(kinds: Kinds) -> None:
    assert Kind.SPELLING in kinds("It was Weaver’a first machine.", "It was Weaver’s first machine.")
    assert Kind.SPELLING not in kinds("It was O'Hara's first machine.", "It was O'Mara's first machine.")


def test_a_courtesy_title_alone_is_house_style(kinds: Kinds) -> None:
    assert kinds("", "Mr.") == {Kind.HOUSE_STYLE} == kinds("Mrs", "")


def test_what_something_is_not_but_rather_is_negated(kinds: Kinds) -> None:
    old, new = "It was not one man, but two of them.", "It was two of them."
    assert Kind.NEGATION in kinds(old, new)


def test_marks_do_not_follow_from_another_form_of_a_word_nearby(kinds: Kinds) -> None:
    old, new = "Slow is best mending the club roof", "Slow is best: mending the club's roof"
    assert Kind.PUNCTUATION in kinds(old, new, headline="y")


@pytest.mark.parametrize(
    "line",
    [
        "“They have always been leaders,” Holt added.",
        '"Nobody was hurt," the mayor of Ashby noted on Friday.',
        "'It is a mess', warned the head of the school.",
    ],
)
def test_who_stands_between_quoted_words_and_a_verb_of_telling_said_them(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


@pytest.mark.parametrize("line", ["The ‘Oddball’ firm added two shops.", "The ‘new’ files note ends."])
def test_a_verb_with_an_object_behind_a_quoted_name_attributes_nothing(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION not in kinds("", line)


@pytest.mark.parametrize(
    "line",
    [
        "Her mother described the girl as “kind and witty”.",
        "The union called the plan “reckless”.",
        "Holt added the deal was signed on a boat.",
        "Critics point out that nobody was asked.",
        "Holt claims success in talks on the pier.",
        "Reuters reports the deal was signed.",
        "The Ministry of Health yesterday reported seven new cases.",
        "He was quoted by a paper.",
    ],
)
def test_what_somebody_is_made_to_say_is_attributed(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


@pytest.mark.parametrize(
    "line",
    [
        "The team claimed the best prize of the night.",
        "The storm claimed 40 lives.",
        "You need a note (sometimes called a ‘sick note’).",
        "Universal Credit claims can be made by telephone.",
        "Ministers call for an end to “waste”.",
    ],
)
def test_what_is_won_or_named_is_not_told(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION not in kinds("", line)


@pytest.mark.parametrize(
    ("old", "new"),
    [("the first county to reopen", "the first country to reopen"), ("It was quiet so.", "It was quite so.")],
)
def test_known_words_a_letter_apart_are_a_slip_and_a_wording(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.SPELLING, Kind.WORDING}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Editor Speaks on ‘The Long Way Home’", "Editor Calls ‘The Long Way Home’ “A Fair Shot”"),
        ("Studio Makes More Than Ever", "Studio Head Says “It Shows The Strength Of Stories…”"),
    ],
)
def test_speech_in_title_case_is_quoted(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.QUOTE in kinds(old, new, headline="y")


def test_what_somebody_is_enabled_to_do_is_no_hedge(kinds: Kinds) -> None:
    assert kinds("", "Staff were led out so they could go home.") == set()


def test_a_line_that_tells_what_was_added_after_publication_is_a_notice(kinds: Kinds) -> None:
    assert kinds("", "* This entry was added after the original publication.") == {Kind.NOTICE}


def test_another_accent_is_no_other_quotation(kinds: Kinds) -> None:
    old, new = "Two Stars Join Thriller ‘La Decision’", "Two Stars Join Thriller ‘La Décision’"
    assert Kind.QUOTE not in kinds(old, new, headline="y")


def test_a_name_in_code_joined_otherwise_is_another_name(kinds: Kinds) -> None:
    assert Kind.WORDING in kinds("Call error(parser::no_type) first.", "Call error(parser_no_type) first.")


def test_the_number_of_a_heading_counts_nothing(kinds: Kinds) -> None:
    assert Kind.NUMBER not in kinds("## 6.4 Supplies of doctors", "## 6.5 Supplies of doctors and nurses")


@pytest.mark.parametrize(
    "line",
    [
        "He maintained that the boat was his.",
        "“We won the vote,” she declared.",
        "The inquest heard that he drowned.",
        "The agency reported on Friday that the boat sank.",
    ],
)
def test_a_verb_that_else_does_something_tells_before_or_behind_what_was_told(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


@pytest.mark.parametrize(
    "line", ["He maintained the boat for years.", "She declared the shop open.", "He heard a noise."]
)
def test_the_same_verb_with_an_object_does_it(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION not in kinds("", line)


@pytest.mark.parametrize("line", ["Investigators think it was arson.", "It is not yet known who set it."])
def test_what_is_thought_or_not_known_is_a_hedge(kinds: Kinds, line: str) -> None:
    assert Kind.CERTAINTY in kinds("", line)


def test_an_abbreviation_that_went_with_other_words_is_not_explained(kinds: Kinds) -> None:
    old = "The service with which to claim Statutory Harbour Pay (SHP) is open."
    new = "The Northern Statutory Harbour Pay Rebate Plan has closed."
    assert Kind.HOUSE_STYLE not in kinds(old, new)


@pytest.mark.parametrize("line", ["He drowned two weeks ago.", "It fell at 2300 UTC."])
def test_a_time_told_from_today_or_in_four_figures_is_a_date(kinds: Kinds, line: str) -> None:
    assert Kind.DATE in kinds("", line)


def test_a_day_before_a_colon_belongs_to_its_month(kinds: Kinds) -> None:
    assert kinds("May 4: two boats sank", "May 5: two boats sank") == {Kind.DATE}


@pytest.mark.parametrize(
    ("old", "new"), [("My mum left.", "My mom left."), ("ten per cent of them", "ten percent of them")]
)
def test_more_words_of_two_countries_are_house_style(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.HOUSE_STYLE}


def test_whom_a_courtesy_title_stands_before_is_named_in_a_heading(kinds: Kinds) -> None:
    assert Kind.NAME in kinds("Will Sen. Brown Quit Now", "Will Sen. Stone Quit Now", headline="y")


def test_what_the_original_title_said_is_a_notice(kinds: Kinds) -> None:
    assert Kind.NOTICE in kinds("", "Note: the original title said nine boats.")
