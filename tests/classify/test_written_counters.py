"""More ways in which pages tell their own times and counts, in English and German, and what only looks alike."""

from __future__ import annotations

import pytest

from replate.model import Kind

STANDS = {
    "en": "The council met in the old mill on the river and spoke for two hours.",
    "de": "Der Rat hat sich am Abend mit der Brücke befasst und lange darüber gesprochen.",
}
ENGLISH = (
    ("Updated 14:05", "Updated 15:20"),
    ("Updated: 14.05", "Updated: 15.20"),
    ("Last updated at 14:05", "Last updated at 16:10"),
    ("3 comments", "7 comments"),
    ("1 comment", "2 comments"),
    ("No comments", "3 comments"),
    ("Comments 3", "Comments 7"),
    ("3 Comments »", "7 Comments »"),
    ("Leave a comment (3)", "Leave a comment (7)"),
    ("3 comments so far", "7 comments so far"),
    ("Shares 1.2k", "Shares 1.4k"),
    ("Shared 312 times", "Shared 377 times"),
    ("4 min read", "5 min read"),
    ("4-minute read", "5-minute read"),
    ("4 mins read", "5 mins read"),
    ("Posted 2 hours ago", "Posted 3 hours ago"),
    ("Posted two hours ago", "Posted three hours ago"),
    ("an hour ago", "2 hours ago"),
    ("Updated 5 minutes ago", "Updated 12 minutes ago"),
    ("Last reviewed: 4 May 2026", "Last reviewed: 9 May 2026"),
    ("Reviewed on 4 May 2026", "Reviewed on 9 May 2026"),
    ("Published 4 May 2026, 10:15", "Published 5 May 2026, 11:40"),
    ("Publication date: 2026-05-04", "Publication date: 2026-05-05"),
    ("First posted 4 May 2026 10:15", "First posted 5 May 2026 10:15"),
    ("By Anna Miller | Updated May 4, 2026", "By Anna Miller | Updated May 5, 2026"),
    ("1,204 reads", "1,310 reads"),
    ("Read 1,204 times", "Read 1,310 times"),
    ("Total views: 1204", "Total views: 1310"),
    ("👍 12", "👍 15"),
    ("♥ 12", "♥ 15"),
    ("12 hearts", "15 hearts"),
    ("12 claps", "15 claps"),
    ("Retweets 12 Likes 40", "Retweets 15 Likes 44"),
    ("12 reactions", "15 reactions"),
    ("3 photos", "4 photos"),
    ("Photo 1 of 12", "Photo 1 of 14"),
    ("Page 1 of 3", "Page 1 of 4"),
    ("Story updated at 10:15 a.m. on May 4", "Story updated at 11:40 a.m. on May 4"),
    ("This article was last updated on 4 May 2026.", "This article was last updated on 5 May 2026."),
    ("Last edited 4 May 2026 by Anna Miller", "Last edited 5 May 2026 by Anna Miller"),
    ("Edited May 4", "Edited May 5"),
    ("Last change: 2026-05-04 10:15", "Last change: 2026-05-05 11:40"),
    ("Last Modified: 04.05.2026", "Last Modified: 05.05.2026"),
    ("Latest update: 4 May 2026", "Latest update: 5 May 2026"),
    ("Update: 10:15", "Update: 11:40"),
    ("Updated on: 04/05/26", "Updated on: 05/05/26"),
    ("Created: 4 May 2026", "Created: 5 May 2026"),
    ("Updated: 4 May 2026 | Published: 1 May 2026", "Updated: 5 May 2026 | Published: 1 May 2026"),
    ("Published: 1 May 2026 · Updated: 4 May 2026 10:15", "Published: 1 May 2026 · Updated: 5 May 2026 11:40"),
    ("12 people have commented", "15 people have commented"),
    ("Be one of 12 people talking about this", "Be one of 15 people talking about this"),
    ("View all 12 comments", "View all 15 comments"),
    ("See 12 comments", "See 15 comments"),
    ("Show 12 comments", "Show 15 comments"),
    ("Read comments (12)", "Read comments (15)"),
    ("Join the discussion (12)", "Join the discussion (15)"),
    ("Join the conversation 12", "Join the conversation 15"),
    ("12 responses", "15 responses"),
    ("Discussion (12)", "Discussion (15)"),
    ("12 Facebook shares", "15 Facebook shares"),
    ("12 shares on Facebook", "15 shares on Facebook"),
    ("Tweet 12", "Tweet 15"),
    ("12 tweets", "15 tweets"),
    ("Trending: 1,204 reading now", "Trending: 1,310 reading now"),
    ("1,204 reading now", "1,310 reading now"),
    ("Watching now: 1,204", "Watching now: 1,310"),
    ("1.2M views", "1.3M views"),
    ("1.2M views • 3 days ago", "1.3M views • 4 days ago"),
    ("Time to read: 4 minutes", "Time to read: 5 minutes"),
    ("4 minutes to read", "5 minutes to read"),
    ("Reading time 4 min", "Reading time 5 min"),
    ("Estimated reading time: 4 mins", "Estimated reading time: 5 mins"),
    ("Listen (4 min)", "Listen (5 min)"),
    ("Word count: 412", "Word count: 433"),
    ("412 words", "433 words"),
    ("Rating: 4.2 (31 votes)", "Rating: 4.3 (35 votes)"),
    ("31 ratings", "35 ratings"),
    ("Downloads: 412", "Downloads: 433"),
    ("412 downloads", "433 downloads"),
    ("Downloaded 412 times", "Downloaded 433 times"),
    ("Subscribers: 412", "Subscribers: 433"),
    ("Updated\n4 May 2026", "Updated\n5 May 2026"),
    ("Last updated 4 hrs ago", "Last updated 5 hrs ago"),
    ("2d ago", "3d ago"),
    ("3 weeks ago", "4 weeks ago"),
    ("Posted yesterday at 10:15", "Posted today at 11:40"),
    ("Updated 1 second ago", "Updated 40 seconds ago"),
    ("Updated just now", "Updated 2 minutes ago"),
    ("Posted at 10:15 on 4 May 2026", "Posted at 11:40 on 4 May 2026"),
    ("Filed: 10:15 GMT", "Filed: 11:40 GMT"),
    ("Last update - 10:15 04.05.26", "Last update - 11:40 05.05.26"),
    ("UPDATED 10.15 AEST", "UPDATED 11.40 AEST"),
    ("Updated 2026-05-04 10:15 IST", "Updated 2026-05-05 11:40 IST"),
    ("Updated : May 04, 2026 10:15 am IST", "Updated : May 05, 2026 11:40 am IST"),
    ("Published - May 04, 2026 10:15 pm IST", "Published - May 05, 2026 10:15 pm IST"),
    ("Published On 4 May 2026", "Published On 5 May 2026"),
)
GERMAN = (
    ("Stand: 12. Mai", "Stand: 13. Mai"),
    ("Stand: 12.05.2026", "Stand: 13.05.2026"),
    ("Stand: 12.05.2026, 14:05 Uhr", "Stand: 12.05.2026, 15:20 Uhr"),
    ("Stand: 12. Mai 2026, 14.05 Uhr", "Stand: 13. Mai 2026, 15.20 Uhr"),
    ("Aktualisiert: 12. Mai 2026", "Aktualisiert: 13. Mai 2026"),
    ("Aktualisiert um 14:05 Uhr", "Aktualisiert um 15:20 Uhr"),
    ("Zuletzt aktualisiert: 12.05.2026 14:05", "Zuletzt aktualisiert: 13.05.2026 15:20"),
    ("Veröffentlicht am 12. Mai 2026", "Veröffentlicht am 13. Mai 2026"),
    ("Veröffentlicht: 12.05.2026", "Veröffentlicht: 13.05.2026"),
    ("vor 2 Stunden", "vor 3 Stunden"),
    ("Vor 5 Minuten aktualisiert", "Vor 9 Minuten aktualisiert"),
    ("Aktualisiert vor 5 Minuten", "Aktualisiert vor 9 Minuten"),
    ("3 Kommentare", "7 Kommentare"),
    ("Kommentare (3)", "Kommentare (7)"),
    ("Kommentare: 3", "Kommentare: 7"),
    ("1 Kommentar", "2 Kommentare"),
    ("4 Min. Lesezeit", "5 Min. Lesezeit"),
    ("Lesezeit: 4 Minuten", "Lesezeit: 5 Minuten"),
    ("Lesedauer: 4 Minuten", "Lesedauer: 5 Minuten"),
    ("Lesezeit ca. 4 Min.", "Lesezeit ca. 5 Min."),
    ("312-mal geteilt", "377-mal geteilt"),
    ("312 mal gelesen", "377 mal gelesen"),
    ("1.204 Aufrufe", "1.310 Aufrufe"),
    ("Aufrufe: 1.204", "Aufrufe: 1.310"),
    ("Letzte Aktualisierung: 12. Mai 2026", "Letzte Aktualisierung: 13. Mai 2026"),
    ("Letzte Änderung: 12.05.2026", "Letzte Änderung: 13.05.2026"),
    ("Erstellt am 12.05.2026", "Erstellt am 13.05.2026"),
    ("Update: 14:05 Uhr", "Update: 15:20 Uhr"),
    ("Seite 1 von 3", "Seite 1 von 4"),
    ("Bild 1 von 12", "Bild 1 von 14"),
    ("Artikel teilen (312)", "Artikel teilen (377)"),
    ("412 Likes", "431 Likes"),
    ("27 Stimmen", "31 Stimmen"),
    ("8 Antworten", "9 Antworten"),
    ("Geteilt: 312", "Geteilt: 377"),
    ("Publiziert: 12.05.2026, 14:05", "Publiziert: 12.05.2026, 15:20"),
    ("Zuletzt geändert am 12. Mai 2026 um 14:05 Uhr", "Zuletzt geändert am 13. Mai 2026 um 15:20 Uhr"),
    ("Aktualisiert am 12.05.2026 um 14:05", "Aktualisiert am 13.05.2026 um 15:20"),
    ("Letztes Update: 12.05.2026", "Letztes Update: 13.05.2026"),
    ("PDF, 124 KB", "PDF, 139 KB"),
    ("Version 1.2", "Version 1.3"),
)
COUNTED = (
    ("3 people died", "7 people died"),
    ("3 dead", "7 dead"),
    ("The trip takes 4 minutes.", "The trip takes 5 minutes."),
    ("He ran it in 4 minutes", "He ran it in 5 minutes"),
    ("The walk takes 4 minutes by foot", "The walk takes 5 minutes by foot"),
    ("7 people reading the sign were hurt.", "9 people reading the sign were hurt."),
    ("12 photos were stolen.", "14 photos were stolen."),
    ("The council had 12 responses to the plan.", "The council had 14 responses to the plan."),
    ("12 downloads of the plan were counted by police.", "14 downloads of the plan were counted by police."),
    ("Total: 412 pounds", "Total: 433 pounds"),
    ("4 votes to 3", "5 votes to 3"),
    ("Price: 412", "Price: 433"),
    ("Cases: 412", "Cases: 433"),
    ("Deaths: 12", "Deaths: 15"),
    ("£1.2m", "£1.4m"),
    ("12 hours", "14 hours"),
    ("Maximum stay: 2 hours", "Maximum stay: 3 hours"),
    ("12 wounded", "15 wounded"),
    ("Updated figures: 12 deaths", "Updated figures: 15 deaths"),
    ("Released 412 prisoners", "Released 433 prisoners"),
    ("Created 412 jobs", "Created 433 jobs"),
    ("Share prices fell by 12 per cent.", "Share prices fell by 15 per cent."),
    ("Read 12 books", "Read 15 books"),
    ("Posted losses of 12 million", "Posted losses of 15 million"),
    ("Filed 12 claims", "Filed 15 claims"),
    ("Edited 12 books", "Edited 15 books"),
)
COUNTED_IN_GERMAN = (
    ("3 Menschen starben", "7 Menschen starben"),
    ("Die Fahrt dauert 4 Minuten.", "Die Fahrt dauert 5 Minuten."),
    ("Stand 3 zu 1", "Stand 4 zu 1"),
    ("Vor 5 Jahren starben 3 Menschen", "Vor 5 Jahren starben 7 Menschen"),
    ("27 Stimmen fehlten der Partei im Rat.", "31 Stimmen fehlten der Partei im Rat."),
    ("Aktualisiert wurden 12 Listen", "Aktualisiert wurden 15 Listen"),
    ("Preis: 412 Euro", "Preis: 433 Euro"),
)


@pytest.mark.parametrize(
    ("language", "old", "new"), [*[("en", *pair) for pair in ENGLISH], *[("de", *pair) for pair in GERMAN]]
)
def test_what_a_page_says_of_itself_is_furniture_and_nothing_else(kinds, language, old, new) -> None:
    stands = STANDS[language]
    assert kinds([stands, old], [stands, new], language=language) == {Kind.FURNITURE}


@pytest.mark.parametrize(
    ("language", "old", "new"), [*[("en", *pair) for pair in COUNTED], *[("de", *pair) for pair in COUNTED_IN_GERMAN]]
)
def test_what_an_article_counts_in_like_words_is_a_number(kinds, language, old, new) -> None:
    stands = STANDS[language]
    assert Kind.NUMBER in kinds([stands, old], [stands, new], language=language)


def test_a_count_within_a_headline_is_a_number(kinds) -> None:
    assert Kind.NUMBER in kinds("12 votes", "15 votes", headline="x")


def test_a_figure_behind_a_stamp_is_a_number(kinds) -> None:
    old = "Since the last update on 19 July, 1,467 people were counted."
    assert Kind.NUMBER in kinds([STANDS["en"], old], [STANDS["en"], old.replace("1,467", "1,512")])
    assert Kind.NUMBER in kinds("Updated: 30 mills are to be mended.", "Updated: 40 mills are to be mended.")
