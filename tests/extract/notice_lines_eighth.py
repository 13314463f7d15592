"""An eighth list for the test of notices: short house styles, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
Correction: This story has been updated with the correct spelling of Jorunn Bakke's name.
Correction: The council has seven members, not nine. A previous version of this story had the wrong number.
Correction, Aug. 3: The photo caption on a previous version of this story reversed the names of the two runners.
CORRECTION: Earlier, this report stated that the plant opened in 1990. It opened in 1999.
Correction to this story: the meeting is at 6 p.m. Thursday.
Correction (12:03 p.m., Aug. 3): In an earlier version of this article, the length of the pipeline was given as 40 miles. It is 400.
Clarification: An earlier version of this article did not make clear that the loan has been repaid.
For clarity: the fund is managed by the county, and the article has been updated to say so.
Editor's note: A previous version of this article included a tweet from a parody account.
Editor's note: The lede of this story was rewritten on Aug. 3 to reflect the court's ruling.
Editor's note: This article has been retitled.
Editor’s note: Following publication, Ms. Lund contacted us to say that she had never worked for the firm.
[Editor's note: This review was corrected on Aug. 3. The play is by Lorca, not by Valle-Inclán.]
Note: This post was updated on Aug. 3 to add links to the data.
Note: A previous version of this chart had an error in the scale.
UPDATE: This article has been updated with a response from the police.
UPDATE (Aug. 3): Since this was published, the bill has been withdrawn. We have changed the second paragraph.
Updated, 9:10 a.m.: Adds comment from the mayor.
This article has been updated to correct a misspelled name.
This article has been amended to correct an inaccuracy.
This article has been revised to reflect the following correction: the battle was in 1644.
This article has been revised to remove an outdated estimate.
This article was edited on 3 August 2024 to clarify the sequence of events.
This article was altered on 3 August to take account of new figures.
This article was updated on 3 August 2024 after the government published its reply.
This story has been changed from an earlier version to reflect that the arrest was made in Malmö.
This story was amended at 14.40 on 3 August to reflect a change in the number of injured.
This report has been corrected to remove a statement wrongly attributed to the union.
This page was edited on 3 August to correct the email address.
This column was updated to reflect that the senator has since apologized.
This episode description was updated to correct the guest's title.
This crossword was corrected at 11 am: clue 14 across should read "tide".
A misspelling in the headline has been corrected.
A previous headline on this story misstated the age of the suspect.
A photo caption in an earlier version of this story gave the wrong location.
A figure in this article was changed on 3 August because of a calculation error.
An earlier version of the headline on this article wrongly said the pier had collapsed.
An earlier version of this story contained an outdated photo.
An earlier version of this story mistakenly referred to the Baltic as an ocean.
An incorrect version of this story was published at 9 a.m. It has been replaced.
Due to a translation error, a previous version of this interview misquoted the minister.
Because of an error by the agency, this story originally carried the wrong byline.
In an earlier version of this story, the Associated Press misidentified the pilot.
In our story of 3 August we said that the pub had closed. It is open as usual.
In Saturday's paper we published the wrong television listings. We apologise to readers.
It was incorrectly stated in an earlier version of this article that the road would be tolled.
Our article on Mr Finch contained several errors, which we have corrected.
Our story has been corrected to show that the fine was suspended.
The article has been updated to include the full statement of the family.
The byline on this story has been corrected.
The chart in this article was replaced on 3 August as it showed data for the wrong year.
The original story misstated the number of delegates.
The story has been updated throughout.
The Herald regrets the error.
The paper apologises to Mr Finch for the distress caused by the article.
We have amended the headline to make clear that he was a witness.
We have deleted a paragraph from this article because it was not correct.
We incorrectly identified the man in the picture. He is Arne Lund.
We have made a correction to this article: the lake is in Sweden.
We previously stated that tickets cost 40 kroner. They cost 140.
(Corrects figure in headline to 4.1%, not 41%)
(Corrects to say company is private, not state-owned, in paragraph 9; adds dropped word in paragraph 2)
(Fixes typo in headline)
(This version of the story corrects the date in paragraph 3)
Korrektur: Der Name des Schiffs lautet "Aurora". In einer früheren Version stand "Aurelia".
Anmerkung: Dieser Artikel wurde am 3. August aktualisiert, um neue Zahlen aufzunehmen.
Hinweis: In der ursprünglichen Fassung wurde das Gericht verwechselt. Wir haben den Fehler behoben.
Die Überschrift wurde nachträglich geändert.
Note de la rédaction : cet article a été corrigé le 3 août, le prénom du juge étant erroné.
Une première version de ce texte comportait une erreur sur la date du procès.
Nota de la redacción: hemos corregido el nombre del barco, que figuraba mal en una versión anterior.
Por error, en una versión anterior de este artículo se publicó una foto de otra persona.
Nota: questo articolo è stato corretto il 3 agosto. La nave è svedese.
Nota da redação: este texto foi corrigido para refletir o número certo de votos.
Correctie: de naam van de schipper is Van Dam, niet Van den Dam.
Artiklen er opdateret 3. august med svar fra rederiet.
"""
ORDINARY = """
Ask for a correction
Corrections welcome
Tell us what we got wrong
About our fact-checking
The editor reserves the right to edit letters.
Letters may be edited for length and style.
Comments are moderated.
Comments have been closed on this story.
Comment removed by a moderator
This comment was deleted
This comment has been removed because it broke our rules
This video is not available in your region
This tweet has been deleted
This user has been suspended
This product has been discontinued
This event has been cancelled
This event was updated 3 hours ago
This vacancy has been withdrawn
This question was edited 4 years ago
This study was funded by the state.
This book was corrected in proof by the author's sister.
This town was renamed in 1924.
This bill has been amended in committee.
This road has been closed since the flood.
This claim has been withdrawn.
This ruling was later overturned.
The article was shared widely before it was found to be a hoax.
The article argues that the reform was a mistake.
The article in question was removed from the encyclopedia in 2009.
The book was withdrawn from sale after a complaint.
The film was edited to remove two scenes.
The document was altered before it reached the court.
The letter was edited by his secretary.
The page on which she had signed was missing.
The post was first vacant in May.
The posts were painted red again after the storm.
The column was replaced with a steel one.
The columns of the temple have been restored.
The piece was performed in a revised version.
The piece has been moved to another wall.
The story of the error is told in chapter four.
The text messages were deleted.
The headline rate was left unchanged.
The headline writer had a sense of humour.
The photographs have been corrected for lens distortion.
The data were corrected for season.
The interview was cut short.
The title was corrected in later printings.
The error was corrected by the bank.
The error has been reported to the authorities.
The mistake was spotted by a cleaner.
The change was made on the advice of doctors.
The correction came too late for the trader.
The new version of the timetable corrects three mistakes.
The revised version of the plan goes before the board in June.
The updated list of sanctions includes four banks.
The newspaper regretted that it could not print every letter.
The council regrets the delay.
The company regrets the error and will refund its customers.
The club apologises for the confusion over tickets.
A corrected invoice will be sent to you.
A typo in a contract cost the airline 4 million dollars.
A change to the rules was announced.
A small error in the map sent the walkers the wrong way.
An apology was issued by the club.
An edited version of the speech was broadcast.
An update on the road works will follow.
An error occurred while loading the page.
An incorrect password was entered.
Earlier, the mayor had said that the pier was safe.
Earlier versions of the phone had a smaller screen.
Previously, the tax was paid by the tenant.
Originally the building was a school.
In the first version of the myth, the giant is killed.
In a later version of the tale he marries.
In a statement, the company said that it had corrected the fault.
In a post that has since been removed, he called her a liar.
In an updated forecast, the bank sees growth of 2 per cent.
It was wrongly assumed that the ice would hold.
It was reported on Monday that the pier would close.
We correct our course every hour, the captain said.
We made a mistake and we paid for it, the coach said.
We updated our terms of service
We have removed the ads for subscribers.
We published the first part of this series in May.
Our editors choose the best books of the year
Update available: restart to install
Updates: all the news from the fair
Corrected vision is required of pilots.
Correct at time of going to press
Clarification sought on fishing quotas
Retracting the wheels took eleven seconds.
Amendment to harbour law fails
Der Verein hat seine Satzung geändert.
Der Titel wurde 1998 zum letzten Mal vergeben.
Das Bild wurde 1911 gemalt und später verändert.
Le tableau a été retouché par l'artiste.
Le tribunal a corrigé son jugement.
El cuadro fue retocado por el pintor.
La página no existe o ha sido eliminada.
Il quadro è stato modificato dal pittore.
O quadro foi alterado pelo pintor.
Het schilderij is door de schilder aangepast.
Maleriet er ændret af kunstneren.
"""
