"""Turns of news copy: numbers in words, who it is according to, names of bodies, how a sentence begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from replate import classify, compare
from replate.model import Kind

Kinds = Callable[..., set[Kind]]


@pytest.mark.parametrize(("words", "figure"), [("two dozen", "24"), ("half a million", "500,000"), ("a dozen", "12")])
def test_a_dozen_and_a_half_are_counted_with_what_they_multiply(kinds: Kinds, words: str, figure: str) -> None:
    old, new = f"Some {words} people left the town.", f"Some {figure} people left the town."
    assert kinds(old, new) <= {Kind.HOUSE_STYLE, Kind.WORDING}
    assert Kind.NUMBER not in kinds(old, new)


def test_a_number_of_dozens_changed_is_a_number(kinds: Kinds) -> None:
    assert Kind.NUMBER in kinds("They found two dozen boats.", "They found three dozen boats.")


@pytest.mark.parametrize("line", ["The gates open by evening.", "It has until the end of the month to appeal."])
def test_a_time_to_be_done_by_is_a_date(kinds: Kinds, line: str) -> None:
    assert Kind.DATE in kinds("", line)


def test_the_end_of_a_month_that_is_counted_from_is_none(kinds: Kinds) -> None:
    old = "Send it within two weeks of the end of the calendar month it fell in."
    assert Kind.DATE not in kinds(old, "Send it within two weeks of the end of the month it fell in.")


def test_a_correction_in_the_marks_of_a_wiki_is_a_notice(kinds: Kinds) -> None:
    line = "'''Correction, December 3, 2008:''' This article gave the prize as £40,000. The winner receives £25,000."
    assert Kind.NOTICE in kinds("", line)


@pytest.mark.parametrize(
    "line", ["Have an opinion on this story? Tell us.", "Sign up here for our weekday morning newsletter."]
)
def test_a_call_to_write_or_to_sign_up_is_furniture(kinds: Kinds, line: str) -> None:
    assert kinds("", line) == {Kind.FURNITURE}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("None of the guests was hurt, they said.", "One guest was slightly hurt, they said."),
        ("One boat has been found.", "No boats have been found."),
    ],
)
def test_one_in_the_place_of_none_is_a_number(kinds: Kinds, old: str, new: str) -> None:
    assert {Kind.NUMBER, Kind.NEGATION} <= kinds(old, new)


def test_nobody_in_the_place_of_no_one_is_no_number(kinds: Kinds) -> None:
    assert Kind.NUMBER not in kinds("No one was hurt.", "Nobody was hurt.")


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Conn.", "Connecticut"),
        ("N.C.", "North Carolina"),
        ("Mt. Redoubt", "Mount Redoubt"),
        ("40 kms", "40 kilometres"),
    ],
)
def test_states_mountains_and_measures_cut_short_are_house_style(kinds: Kinds, short: str, full: str) -> None:
    assert Kind.HOUSE_STYLE in kinds(f"It is in {short} now.", f"It is in {full} now.")


def test_a_body_named_for_those_who_told_tells_it(kinds: Kinds) -> None:
    old, new = "Gusts are expected overnight, forecasters said.", "Gusts are expected overnight, Met Lugnasad said."
    assert Kind.ATTRIBUTION in kinds(old, new)


def test_marks_within_an_address_are_another_address_and_no_spelling(kinds: Kinds) -> None:
    old, new = "To book visit www.a.example/flu-jab.", "To book visit www.a.example/flujab."
    assert kinds(old, new) == {Kind.LINK}


@pytest.mark.parametrize("line", ["By staff and agencies", "By Farah Siddiqui in Lahore and agencies"])
def test_a_line_of_agencies_is_a_byline(kinds: Kinds, line: str) -> None:
    assert Kind.BYLINE in kinds("", line)


def test_where_an_article_stands_in_print_is_furniture(kinds: Kinds) -> None:
    assert kinds("", "A version of this article appears in print on page A7 of the city edition.") == {Kind.FURNITURE}


def test_what_reports_suggest_is_told_by_them(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION in kinds("", "Unconfirmed reports suggest that the boat sank.")


def test_a_well_known_long_name_misspelt_is_spelling_too(kinds: Kinds) -> None:
    assert kinds("They met in Johanesburg today.", "They met in Johannesburg today.") == {Kind.SPELLING, Kind.NAME}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("However, when he came it rained.", "When he came it rained."),
        ("When he came it rained.", "But when he came it rained."),
        ("They left. However, they came again.", "They left. They came again."),
    ],
)
def test_a_sentence_that_begins_otherwise_is_another_wording(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.WORDING}


def test_a_date_cut_from_the_head_of_a_sentence_is_told_as_a_date(kinds: Kinds) -> None:
    assert kinds("On Thursday, four boats sank.", "Four boats sank.") == {Kind.DATE}


def test_a_word_in_the_place_of_not_is_another_wording_too(kinds: Kinds) -> None:
    assert kinds("He is not guilty.", "He is also guilty.") == {Kind.NEGATION, Kind.WORDING}
    assert kinds("The patient can fly.", "The patient can't fly.") == {Kind.NEGATION}


def test_a_word_in_the_name_of_a_body_is_a_name_in_title_case(kinds: Kinds) -> None:
    old, new = "National Transport Safety Board", "National Transportation Safety Board"
    assert kinds(old, new) == {Kind.NAME}
    assert Kind.NAME not in kinds("Mayor Backs Safety Board", "Mayor Opposes Safety Board", headline="y")


def test_what_goes_on_from_a_correction_belongs_to_it(kinds: Kinds) -> None:
    old = "Correction: A previous version of this story misspelled the first name of the chair."
    assert kinds(old, f"{old} She is Kathryn Moss.") == {Kind.NOTICE, Kind.NAME}


def test_a_number_with_a_point_at_the_end_of_a_sentence_is_no_date(kinds: Kinds) -> None:
    assert kinds("", "They had first put it at 6.8.") == {Kind.NUMBER}


@pytest.mark.parametrize("place", ["Kharkiv", "Barnsley", "Jaffna", "Rajasthan", "Hamas"])
def test_places_and_bodies_of_the_news_are_names_at_the_head_of_a_sentence(kinds: Kinds, place: str) -> None:
    assert Kind.NAME in kinds("", f"{place} waited for an answer.")


@pytest.mark.parametrize("word", ["Lied", "Miners", "Sailors", "Rode"])
def test_words_that_are_also_rare_surnames_are_none(kinds: Kinds, word: str) -> None:
    assert Kind.NAME not in kinds("", f"{word} once more.")


def test_investigators_who_now_believe_it_are_not_certain(kinds: Kinds) -> None:
    assert Kind.CERTAINTY in kinds("", "Investigators now believe that the boat sank at night.")


def test_what_it_called_something_is_told_by_it(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION in kinds("", "The ministry protested against what it called “a cold and open theft” there.")


def test_who_it_is_according_to_says_it(kinds: Kinds) -> None:
    old, new = (f"The fire began there, according to the town {office}." for office in ("fire service", "mayor’s men"))
    assert kinds(old, new) == {Kind.ATTRIBUTION, Kind.WORDING}
    assert kinds("It fell, according to Ann Ford.", "It fell, according to Bob Moss.") == {Kind.NAME}


def test_hyphens_and_capitals_of_a_name_changed_together_touch_the_name(kinds: Kinds) -> None:
    assert kinds("Tan-Ki Moon left.", "Tan Ki-moon left.") == {Kind.PUNCTUATION, Kind.CASE, Kind.NAME}
    assert kinds("It is a Follow-up.", "It is a follow up.") == {Kind.PUNCTUATION, Kind.CASE}


def test_more_of_who_tells_it_is_attribution_and_an_apposition_is_not(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION in kinds("It moved, the board said.", "It moved, a board official said.")
    assert Kind.ATTRIBUTION not in kinds("A teacher, said she waited.", "A teacher and mother, said she waited.")


def test_dollars_of_the_papers_own_country_are_house_style(kinds: Kinds) -> None:
    assert kinds("They lost A$60 million there.", "They lost $60 million there.") == {Kind.HOUSE_STYLE}
    assert kinds("They lost A$60 million there.", "They lost C$60 million there.") == {Kind.NUMBER}


def test_a_contraction_within_a_quotation_is_other_words_quoted(kinds: Kinds) -> None:
    assert Kind.QUOTE in kinds("“There’s no plan for the reef,” he said.", "“There is no plan for the reef,” he said.")


@pytest.mark.parametrize("words", ["seventy-two year old", "72 year old", "seventy two-year-old"])
def test_an_age_in_words_and_in_figures_is_house_style(kinds: Kinds, words: str) -> None:
    assert kinds(f"They found a {words} man.", "They found a 72-year-old man.") <= {Kind.HOUSE_STYLE, Kind.PUNCTUATION}


def test_of_two_names_alike_the_new_one_is_marked() -> None:
    old = "KAMPALA (AP) — Uganda’s army said its soldiers had freed them."
    found = classify(compare(old, old.replace("KAMPALA", "KAMPALA, Uganda"))).changes[0]
    assert [found.new.text[a:b] for a, b in found.labels[0].new_spans] == ["Uganda"]
    assert found.labels[0].new_spans == ((9, 15),)


@pytest.mark.parametrize(
    "line", ["Comments on this article are now closed.", "— Additional reporting by Ann Ford in Leeds"]
)
def test_closed_comments_and_credits_behind_a_dash_belong_to_the_page(kinds: Kinds, line: str) -> None:
    assert kinds("", line) & {Kind.FURNITURE, Kind.BYLINE}


@pytest.mark.parametrize(("old", "new"), [("44C", "45C"), ("94F", "95F"), ("104F", "98F")])
def test_degrees_are_numbers_and_no_names(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"It may reach {old} in the town.", f"It may reach {new} in the town.") == {Kind.NUMBER}


def test_a_body_called_by_a_figure_is_a_name_still(kinds: Kinds) -> None:
    assert Kind.NAME in kinds("", "The work of 18F is done.")


@pytest.mark.parametrize(
    "line",
    [
        "Police put the number at about 15,000.",
        "It was rewritten, internal emails show.",
        "Some analysts doubt that the merger will survive.",
    ],
)
def test_who_puts_a_figure_what_papers_show_and_who_doubts_are_told(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


def test_a_quotation_that_begins_later_has_no_other_wording(kinds: Kinds) -> None:
    old, new = "“We are angry, and we want answers,” said the lawyer.", "“We want answers,” said the lawyer."
    assert kinds(old, new) == {Kind.QUOTE}


def test_a_longer_head_is_merely_added(kinds: Kinds) -> None:
    assert kinds("Boats sank at night.", "There were fears after boats sank at night.") == set()


def test_quarters_of_the_sky_joined_are_house_style(kinds: Kinds) -> None:
    assert kinds("It is in south-east Wexmoor.", "It is in southeast Wexmoor.") <= {Kind.HOUSE_STYLE, Kind.SPELLING}


@pytest.mark.parametrize("line", ["Category: Sport", "Filed under: rivers, boats"])
def test_what_a_page_is_filed_under_is_furniture(kinds: Kinds, line: str) -> None:
    assert kinds("", line) == {Kind.FURNITURE}


def test_a_slip_put_right_with_its_capital_is_case_too(kinds: Kinds) -> None:
    assert kinds("They met in parliment today.", "They met in Parliament today.") == {Kind.SPELLING, Kind.CASE}


def test_a_zone_behind_a_time_is_no_name(kinds: Kinds) -> None:
    assert kinds("It left at 8 a.m. on the day.", "It left at 8:40 a.m. CDT on the day.") == {Kind.DATE}


def test_who_put_a_figure_there_tells_it(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION in kinds("", "Turnout was put at 71 percent by the commission.")


def test_days_from_one_to_another_of_a_month_are_a_date(kinds: Kinds) -> None:
    assert kinds("Asked from Sept. 9 to 12, they agreed.", "Asked from Sept. 9 to 14, they agreed.") == {Kind.DATE}
    assert kinds("It fell on Sept. 9 to 12 percent.", "It fell on Sept. 9 to 14 percent.") == {Kind.NUMBER}


def test_an_address_without_its_beginning_is_one(kinds: Kinds) -> None:
    assert kinds("More at www.a.example/recall.", "More at service.a.example/us/recall.") == {Kind.LINK}
    assert kinds("More at a.example/flu-jab now.", "More at a.example/flujab now.") == {Kind.LINK}


@pytest.mark.parametrize("line", ["They tax second homes there.", "The first lady left."])
def test_a_phrase_with_the_word_of_a_number_counts_nothing(kinds: Kinds, line: str) -> None:
    assert Kind.NUMBER not in kinds("", line)


@pytest.mark.parametrize(
    "line", ["Click here to see more pictures.", "We’d like to hear from parents of pupils there."]
)
def test_a_call_to_look_or_to_write_is_furniture(kinds: Kinds, line: str) -> None:
    assert Kind.FURNITURE in kinds("", line)


def test_what_tends_to_be_is_less_certain(kinds: Kinds) -> None:
    assert Kind.CERTAINTY in kinds("They lived longer.", "They tended to live longer.")


def test_what_somebody_is_said_to_have_done_is_hedged_and_told_by_nobody(kinds: Kinds) -> None:
    assert kinds("The mayor charged the city.", "The mayor is said to have charged the city.") == {Kind.CERTAINTY}


@pytest.mark.parametrize(
    ("old", "new"), [("in 3350 BC", "in 3100 BC"), ("in the spring", "in the autumn"), ("in 500 AD", "in 600 AD")]
)
def test_years_of_an_era_and_seasons_are_dates(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"It was built {old} by the lake.", f"It was built {new} by the lake.") == {Kind.DATE}


def test_what_stands_on_both_sides_tells_nobody_else(kinds: Kinds) -> None:
    old, new = "She described him as a bully and a coward.", "She described him as “a bully, and not a clever one”."
    assert Kind.ATTRIBUTION not in kinds(old, new)


def test_words_like_a_title_are_quoted_where_somebody_said_them(kinds: Kinds) -> None:
    assert Kind.QUOTE in kinds("", "“This Is Our Hill”, he added.")


def test_a_name_put_in_another_order_is_a_name(kinds: Kinds) -> None:
    old, new = "The director, Hye-jin Park, left in the rain.", "The director, Park Hye-jin, left in the rain."
    assert kinds(old, new) == {Kind.NAME}


def test_a_figure_tied_to_a_word_of_age_is_a_number(kinds: Kinds) -> None:
    assert kinds("The under-19 team won.", "The under-21 team won.") == {Kind.NUMBER}
    assert Kind.NUMBER not in kinds("", "The ward for COVID-19 is full.")


@pytest.mark.parametrize(
    ("old", "new"), [("4 km", "four kilometres"), ("17 %", "17 per cent"), ("Coun.", "Councillor")]
)
def test_measures_and_shares_in_short_and_in_full_are_house_style(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.HOUSE_STYLE in kinds(f"The ice lost {old} Ford here.", f"The ice lost {new} Ford here.")


@pytest.mark.parametrize("line", ["Jodie Hargreave, education correspondent", "Staff writer"])
def test_a_line_of_a_name_and_a_desk_is_a_byline(kinds: Kinds, line: str) -> None:
    assert Kind.BYLINE in kinds("", line)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Thousands marched.", "Tens of thousands marched."),
        ("Hundreds of people left.", "Hundreds of thousands of people left."),
        ("He received both doses.", "He received one dose."),
    ],
)
def test_how_many_in_words_alone_is_a_number(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.NUMBER in kinds(old, new)


def test_both_for_the_two_is_no_number(kinds: Kinds) -> None:
    assert Kind.NUMBER not in kinds("The two men were freed.", "Both men were freed.")


@pytest.mark.parametrize(
    "line",
    [
        "Analysts cautioned that the truce was fragile.",
        "The BBC has learned that a deal is near.",
        "Disruption has been reported along the coast.",
    ],
)
def test_a_caution_and_what_has_been_learned_are_told_by_somebody(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


def test_who_asks_not_to_be_identified_turns_nothing(kinds: Kinds) -> None:
    old = "The talks failed, said an official, who asked not to be identified."
    assert Kind.NEGATION not in kinds(old, "The talks failed, said Ann Ford.")


def test_now_beside_who_believes_is_no_other_hedge(kinds: Kinds) -> None:
    old = "Scientists believe the crater is 12,000 years old."
    assert Kind.CERTAINTY not in kinds(old, "Scientists now believe the crater is 58,000 years old.")


def test_the_name_of_a_programme_is_no_day(kinds: Kinds) -> None:
    assert Kind.DATE not in kinds("She told the BBC.", "She told the BBC's Today programme.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ms. Lessing wrote it.", "Mrs. Lessing wrote it."),
        ("It covers 5 sq km of land.", "It covers 5 square kilometres of land."),
        ("Any GB-flagged vessel may land.", "Any Great Britain-flagged vessel may land."),
    ],
)
def test_a_title_a_measure_and_a_country_in_full_are_house_style(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(old, new) == {Kind.HOUSE_STYLE}


def test_exchanged_letters_of_a_known_name_are_a_slip(kinds: Kinds) -> None:
    assert Kind.SPELLING in kinds("The Lybian embassy is shut.", "The Libyan embassy is shut.")


@pytest.mark.parametrize("word", ["Musicians", "Arthritis", "Whales", "Rentals"])
def test_an_ordinary_word_at_the_head_of_a_sentence_names_nothing(kinds: Kinds, word: str) -> None:
    assert Kind.NAME not in kinds("", f"{word} are in the news again.")


def test_part_of_the_name_of_a_body_that_tells_is_nobody_else(kinds: Kinds) -> None:
    old = "The Transportation Department said the bridge will open."
    assert Kind.ATTRIBUTION not in kinds(old, "The state Department of Transportation said the bridge will open.")


@pytest.mark.parametrize("sum_", ["R50,000", "N4.2 billion", "Rs 5 lakh", "KSh 3,000"])
def test_a_sum_in_letters_of_a_currency_is_a_number(kinds: Kinds, sum_: str) -> None:
    assert kinds("", f"it cost {sum_}") == {Kind.NUMBER}


@pytest.mark.parametrize("name", ["A320", "M25", "H5N1", "G20", "Z2062"])
def test_a_letter_before_a_figure_is_a_name_where_it_is_no_sum(kinds: Kinds, name: str) -> None:
    assert kinds("", f"it is on the {name} list") == {Kind.NAME}


def test_a_dash_among_other_words_is_typography(kinds: Kinds) -> None:
    assert kinds("Chelsea beats Arsenal 2-1 at home.", "Chelsea beat Arsenal 2–1 at home.") == {
        Kind.TYPOGRAPHY,
        Kind.WORDING,
    }


def test_a_word_that_becomes_part_of_a_name_is_no_matter_of_case(kinds: Kinds) -> None:
    old = "A palace source said the King was well."
    assert Kind.CASE not in kinds(old, "Buckingham Palace said the King was well.")


def test_a_title_with_a_capital_before_a_new_name_is_one(kinds: Kinds) -> None:
    assert Kind.CASE in kinds("the president spoke", "the President Michelle spoke")


def test_more_of_where_those_are_who_tell_is_a_name_alone(kinds: Kinds) -> None:
    old = "Scientists at the University of Otago say it is a penguin."
    assert kinds(old, "Scientists at the University of Otago and the Canterbury Museum say it is a penguin.") == {
        Kind.NAME
    }


def test_a_clause_taken_out_before_a_verb_of_telling_is_not_who_tells(kinds: Kinds) -> None:
    old = 'Rosenthal, who was elected to the council from a ward there, called it "a giveaway".'
    assert Kind.ATTRIBUTION not in kinds(old, 'Rosenthal called it "a giveaway".')


@pytest.mark.parametrize("line", ["(PTI)", "– Reuters", "By AFP", "By Agencies", "Our Correspondent"])
def test_who_sent_it_is_a_byline(kinds: Kinds, line: str) -> None:
    assert Kind.BYLINE in kinds("", line)


@pytest.mark.parametrize("line", ["Also read: What we know about the crash", "Related: What we know so far"])
def test_a_pointer_to_another_article_is_furniture(kinds: Kinds, line: str) -> None:
    assert Kind.FURNITURE in kinds("", line)


def test_a_word_tied_to_a_letter_names_nothing(kinds: Kinds) -> None:
    assert Kind.NAME not in kinds("The chancellor made a mistake.", "The chancellor made a U-turn.")


def test_who_is_accused_has_not_done_it_for_certain(kinds: Kinds) -> None:
    assert Kind.CERTAINTY in kinds(
        "A man who stabbed two nurses was heard.", "A man accused of stabbing two nurses was heard."
    )


def test_the_two_sides_are_no_count(kinds: Kinds) -> None:
    assert Kind.NUMBER not in kinds("", "the two sides have been at odds")


def test_names_with_small_words_within_are_no_other_wording(kinds: Kinds) -> None:
    assert kinds("It formed over the Bay of Bengal today.", "It formed over the Arabian Sea today.") == {Kind.NAME}


def test_a_part_written_as_a_fraction_counts(kinds: Kinds) -> None:
    assert kinds("He won by 4½ to 2½ points.", "He won by 4½ to 3½ points.") == {Kind.NUMBER}
    assert kinds("It runs 2½ miles.", "It runs 2.5 miles.") == {Kind.HOUSE_STYLE}


def test_early_in_a_month_is_another_time(kinds: Kinds) -> None:
    assert kinds("It has been open since August.", "It has been open since early August.") == {Kind.DATE}


def test_an_address_without_a_path_is_a_link(kinds: Kinds) -> None:
    assert kinds("Ask Crime Line.", "Ask Crime Line at crimeline.example.com.") == {Kind.LINK}


def test_very_likely_is_more_than_likely(kinds: Kinds) -> None:
    assert kinds("Attacks are very likely here.", "Attacks are likely here.") == {Kind.CERTAINTY}


def test_what_is_made_possible_is_certain(kinds: Kinds) -> None:
    assert Kind.CERTAINTY not in kinds("It helps trade.", "It helps make new trade possible.")


def test_an_adverb_before_a_verb_of_telling_leaves_who_tells(kinds: Kinds) -> None:
    old = "Scientists had warned ministers that stocks were low."
    assert Kind.ATTRIBUTION not in kinds(old, "Scientists had repeatedly warned ministers that stocks were low.")
