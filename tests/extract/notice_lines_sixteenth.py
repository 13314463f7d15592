"""A sixteenth list for the test of notices: what papers, wires, sites and offices say of their own pages, met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
An earlier version of this article referred imprecisely to the treaty. It bans the testing of the weapons, not their possession.
An earlier version of a picture caption with this article misidentified the lake. It is Lake Inari, not Lake Saimaa.
A chart with an article on Tuesday about rents mislabeled two of the lines.
The Metropolitan Diary on Sunday carried the wrong credit for the illustration.
An article on Saturday about the opera misspelled the surname of its director, as she now spells it. She is Greta Wahl, not Wall.
This article was amended on 8 May 2026. An earlier version said that Karl Berg was the first to make the crossing. He was the second.
This article was amended on 8 May 2026 to remove an incorrect reference to the Duke's age.
This article was amended on 8 May 2026 to clarify which of the two reports is being quoted.
This podcast was re-edited on 8 May 2026 to take out a reference to a case now before the courts.
This cartoon was removed on 8 May 2026 after a breach of our guidelines.
• The word "decimated" was used wrongly in an editorial about bees (5 May, page 2).
Correction: this report has been amended to say that two of the four men, not all of them, were convicted.
Correction 8 May: An earlier version of this article incorrectly said the firm had been fined, and this has been removed.
Clarification 8 May 2026: We've removed a line which suggested the deal was done. Talks are continuing.
An earlier version of this story had the wrong time for the kick-off.
Earlier versions of this story misstated the amount of the grant.
Previous versions of this report said the bus was carrying 40 people. The operator says there were 31.
In previous versions of this story, the AP misidentified the province.
This story has been corrected to reflect that the senator's name is Dalton, not Walton.
This story was first published May 8, 2026. It has been updated to delete an incorrect reference to the judge's retirement.
(This May 8 story has been refiled to correct spelling of company name in headline)
(This story has been corrected to fix the day of the vote to Thursday, not Friday, in paragraph 3)
(Drops reference to Norway in paragraph 5)
(Inserts dropped word in first paragraph)
(Rewrites headline to clarify)
CORRECTED (OFFICIAL)-Port traffic fell 3 pct in April
Correction: A previous version of this article gave an incorrect figure for unemployment in Wales. It is 4.1 percent.
Correction: An earlier caption on this video wrongly named the speaker.
This headline has been updated to reflect new information.
A spelling mistake in the headline has been corrected.
The spelling of Ms. Nguyen's name has been corrected in this story.
This story has been updated to include additional information about the company's safety record.
For the record: An earlier version of this article said that Lucia Reyes is 41. She is 43.
In some editions of Thursday's paper, the crossword grid did not match the clues.
The date of the concert was incorrect in Friday's Weekend section. The concert is May 22.
Tuesday's front-page story about the levee misidentified the engineer who designed it.
Due to incorrect information given to the Herald, Wednesday's obituary for Roy Tate listed the wrong church.
The Journal incorrectly identified the plaintiff in a story May 6.
The original post said the bug affects all phones; it affects only those made before 2024.
Update: I initially said the cable was included. It isn't. I've fixed the review.
Corrected: an earlier version of this post said the chip was made by a rival.
Update 2:15pm: Headline changed to note that the outage has ended.
Update May 8: Clarified that the limit applies per household.
The post has been updated to add a link to the maker's statement.
Thanks to those who pointed out that I'd mixed up the two cables. Fixed.
The authors have retracted this article because of errors in the data for the second cohort.
This article has been updated to correct the spelling of the third author's name.
In the original version of this Article, the legend of Figure 3 was incorrect. This has now been corrected.
Following an investigation by the university, the journal has withdrawn this paper.
Updated to reflect changes that came into force on 6 April.
Added a new section about paying by card.
Updated the phone number for the Cardiff office.
Guidance amended to remove the reference to the 2019 rules.
This statistical release was republished on 8 May to correct an error in Chart 4.
The June figures on this page have been corrected; those first published counted some cases twice.
Editor's note: A quote in this article was attributed to the wrong speaker. It has been fixed.
Editor's note: We have removed the names of two students at their request.
Editor's Note: This op-ed has been updated to disclose the author's ties to the company.
Die ursprüngliche Fassung dieses Artikels enthielt eine falsche Angabe zur Höhe des Turms.
Korrektur: In einer früheren Version war der Vorname des Richters falsch.
Anmerkung: Wir haben die Bildunterschrift korrigiert. Das Foto zeigt Flensburg, nicht Kiel.
Hinweis: Dieser Text wurde um eine Stellungnahme der Stadt ergänzt.
Rectificatif du 8 mai : M. Petit est conseiller, et non maire, comme nous l'avons écrit par erreur.
Dans une précédente version de cet article, nous avions écrit que la piscine était fermée.
Une version antérieure de l'article comportait une erreur sur la date.
Rectificación: en la noticia publicada ayer se confundía a los dos hermanos.
Este artículo fue editado el 8 de mayo para corregir un dato.
Nella prima versione di questo articolo il nome del fiume era sbagliato.
In een eerdere versie stond dat de trein uit Gent kwam. Dat was Brugge.
A versão inicial deste texto trazia a data errada.
I en tidigare version av denna artikel var namnet felstavat.
I en tidligere version af denne artikel stod der, at færgen var sunket.
"""

ORDINARY = """
An earlier version of the plan, drawn up in 2019, had a station here.
A previous version of the rule was struck down by the court in 2021.
The original version of the recipe calls for lard.
The first version of this engine was built in a shed in Derby.
Earlier versions of the software did not have this fault.
In earlier versions of the tale, the wolf gets away.
A chart on the wall of the surgery gave the wrong dose.
The wrong credit on the film cost the writer a prize.
The grid did not match the clues, and the thief was never found.
The word “decimated” is often used wrongly.
Two of the four men were convicted; the others were cleared.
The date of the concert was changed because the singer was ill.
The spelling of the town's name was changed by royal order in 1925.
A spelling mistake in the banner made the marchers famous.
The name of the company was corrected in the register on 8 May.
The judge corrected the record: the accused had been 17, not 18.
The post affects all phones made before 2024, the maker said.
The cartoon was removed from the wall after a complaint by a guest.
The AP misidentified the province in its first reports, and other outlets repeated the mistake.
The station apologised and said the caption had been wrong.
The paper's editor said the story had been updated “in line with normal practice”.
The study was withdrawn after the university found that the data had been made up.
The university said the journal would be told of the errors in the paper.
The figures counted some cases twice, the auditors found.
The statistics office will republish the May figures to correct an error.
Statisticians revised the May figure to 3.1 percent from 2.9 percent.
The guidance was amended in April to remove the need for a test.
The phone number was changed after hundreds of wrong calls.
Cards can be used to pay, and a new section of the form asks for the number.
A line in the speech which suggested the deal was done has been dropped.
Her op-ed in the paper did not disclose her ties to the company.
Clarifications were sought from both sides before the talks could go on.
The two clarifying letters are in the file.
The prison service, once called corrections, has 40,000 staff.
A course correction put the probe back on its path to Mars.
The colour correction on the new print is superb.
Correction fluid was invented by a typist in Dallas.
After the correction, the index was back where it had been in January.
Autocorrect has much to answer for.
Laser eye correction costs about 3,000 pounds.
Political corrections aside, the play has not aged.
Erratum is the name of the band's second record.
Retractions of papers have risen tenfold since 2000.
“For the record, I never said that,” she said.
For the record books: it was the longest match ever played here.
The update, sent to all phones on Friday, corrects a fault in the camera.
Update your address before 1 June to vote.
Updated daily: the latest figures on rainfall
Last updated at 11:02, 8 May 2026
UPDATED: 11:02 EST, 8 May 2026
Created 8 May 2026 | Updated 9 May 2026
This page was last updated: May 8, 2026
Article last updated 8 May 2026, 11:02
8 May 2026 (updated 9 May 2026)
This story will be updated.
We will update this page when the result is known.
This page is updated every hour.
This is a live page: the newest entries are at the top.
Read the full correction policy on our site.
Corrections: write to the readers' editor, or call between 10am and noon.
If you think we have made a mistake, tell us here.
Was this page helpful? Is there anything wrong with it?
Editor's note: Each week we ask a reader to tell us about the street where they live.
Editor's note: This story contains language that some readers may find offensive.
Editor's note: The following is the text of a speech given in Bergen on 4 May.
Editor's note: The Sentinel's editorial board operates separately from its newsroom.
Editor's note: This is a corrected spelling of her maiden name, the archive says, in a footnote of 1911.
Editors' note: We will be away next week and back on the 20th.
A version of this article appears in print on May 9, Section A, Page 4 of the New York edition.
A version of this story appeared in our newsletter.
This story first appeared on our sister site.
This post was updated daily during the festival.
Letters: “I was sorry to see your critic mistake a viola for a violin”
Your article of 4 May left out the best pub in town.
In Tuesday's paper you said that nobody remembers the old pier. I do.
The Gazette was right to print the letter, and its rival wrong to mock it.
Die Regierung hat den Entwurf nach Kritik überarbeitet.
Korrekturen am Fahrplan gelten ab Sonntag.
Aktualisiert am 8. Mai 2026 um 11.02 Uhr
La ministre a précisé ses propos dans un communiqué.
Le texte a été modifié en commission.
La versión original de la película dura cuatro horas.
El ayuntamiento rectifica y mantendrá abierta la piscina.
La prima versione del romanzo uscì nel 1932.
Het artikel in de grondwet werd in 1983 gewijzigd.
A primeira versão do filme tinha três horas.
Myndigheten rättade siffrorna på fredagen.
"""
