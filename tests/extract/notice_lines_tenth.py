"""A tenth list for the test of notices: the same things said in other words, orders and voices.

Written after the grammar of English and before it met them; the figures at first sight stand in the commit that
brought them.
"""

from __future__ import annotations

NOTICES = """
Correction: Stig Moen is the deputy mayor. His title was given wrongly in Monday's story.
Correction (June 3): An earlier version of this newsletter stated that the bond matures in 2030; it matures in 2035.
Correction and apology: Mr Paul Wick. On 4 May we published a photograph of Mr Wick beside a report of an assault.
Corrections: May 14 — The photo accompanying “A day at the fair” was taken by Nils Ek.
A clarification on our story about the marina: the developer has not yet applied for a permit.
Clarification: While the council voted for the plan, it has not set a date. The story has been updated to reflect that.
Editor's note: A line about the judge's family has been cut from this article.
Editor's note: This story has been significantly revised since publication in light of new information.
Editor’s Note: Some of the quotes in this profile could not be verified and have been taken out.
Editor's note, 11:15 a.m.: The original headline on this story overstated the findings of the study.
Editors' note: After the article was published, editors learned that the author had an undisclosed stake in the firm.
NOTE: An earlier photo in this story showed the wrong lighthouse.
UPDATE, 2 p.m.: The story below has been changed to remove the name of the minor.
Update: The minister's office got in touch after publication to say he was not present. His comments have been added.
This article has since been updated to include the position of the union.
This article was changed on 9 May because it mixed up the two rivers.
This article was edited after publication to make clear who paid for the trip.
This article initially gave the wrong date for the concert.
This article mistakenly said that bail had been denied.
This column confused Lake Vänern with Lake Vättern. I regret the error.
This dispatch was corrected to identify the speaker as Ms. Brandt.
This explainer was last revised on 3 June to reflect the change in the law.
This factsheet has been corrected: the share of women is 41%, not 14%.
This interview was updated on 8 June to fix a transcription error.
This item has been revised to correct the spelling of Åse Dahl.
This map incorrectly labels the strait; a corrected map will follow.
This post has been updated with the right link.
This obituary has been corrected. Mr. Holm was born in Tromsø.
This story incorrectly attributed a quote to Kari Bø. Liv Bø said it.
This story has been updated to make it clear that nobody has been charged.
This story's headline has been changed.
This video has been re-edited to remove footage that was not from the storm.
This story was taken down on 6 June pending a review.
A previous photo caption misstated where the train was bound.
A prior headline for this article suggested that the charges were dropped.
A quotation in this story was attributed to the wrong person.
A name was misspelled in an earlier version of this story.
A story in Sunday's Travel section about Lofoten gave an outdated price for the ferry.
A story that ran on page A4 on Wednesday incorrectly listed the hours of the clinic.
A May 14 article about the mill omitted that its owner is a donor to the party.
An article in some editions on Friday about the strike misstated the number of drivers.
An incorrect first name was given for the coach in a story in Thursday's sports section.
An earlier version of our live blog said the airport had reopened.
An older version of this story listed the wrong venue.
An error in this article was fixed on 4 June. The bill passed by 52 votes to 48.
An editing mistake in an earlier version of this article changed the meaning of Mr. Vik's quote.
Because of incorrect information from the police, this story misidentified the driver.
Because of a production error, the crossword in some copies on Monday was a repeat.
Due to a mistake in the agency copy, we reported that the rate is 4 per cent. It is 4.5 per cent.
Earlier versions of this story stated incorrectly that the ship was Danish.
In an earlier version of this article, a graphic showed the wrong totals for 2019.
In our edition of 3 June we incorrectly described Dr Lie as a surgeon. She is a physicist. We are happy to set the record straight.
In the print edition of May 14, the captions on page 6 were reversed.
It has been pointed out to us that the quotation is from Ibsen, not Bjørnson. We have changed the text.
Mr Moen's age was incorrect in an earlier version of this story.
Our graphic on Saturday showed the wrong colours for the two parties.
Our story on the tunnel wrongly gave its length as 4 km. It is 14 km. Apologies.
Readers should note that a previous version of this article quoted a fake account.
The article above has been corrected to say that the vote was unanimous.
The date of the hearing was wrong in the original version of this story.
The editor's note at the foot of this article was added on 4 June after the author withdrew two claims.
The first version of this article said the fire began in the kitchen. Investigators say it began in the attic.
The headline has been amended to reflect that the arrests were in Norway.
The headline of an earlier version of this story misrepresented the findings.
The number of ships was corrected in the third paragraph of this story.
The original version of this report included an incorrect figure for exports.
The reference to a second suspect has been deleted at the request of the court.
The spelling of the mountain in this article has been changed to Galdhøpiggen.
The Tribune misspelled the name of the winner in Tuesday's edition. She is Ragnhild Nes.
The wrong photo was used with a story about the choir on Friday.
We apologise to Mr Wick for any distress our article may have caused. It has been removed from our website.
We have amended this article to remove a claim that we could not stand up.
We have been contacted by the firm, which says it has never sold the product. We have updated our story.
We have updated the story to correct the date of the raid.
We inadvertently published the wrong table on Monday. The right one is below.
We misreported the turnout; it was 64 per cent.
We wrongly attributed the poem to Wergeland.
While an earlier version of this article said the bank was insolvent, it is not.
(Corrects spelling of minister's name in paragraph 4)
(Corrects to “million” from “billion” in the headline and first paragraph)
(This 3 June story has been corrected to fix the name of the fund in paragraph 2)
(Updates with share price, removes reference to merger in para 3)
(Deletes paragraph 5, which was sent in error)
Attention editors: this story replaces the one slugged PORT-STRIKE, which contained an error in the lead.
Published statistics for May were revised on 3 June 2025 after an error was found in the returns from two ports.
This publication was withdrawn on 3 June 2025 because it contained errors.
Table 4 was replaced on 3 June 2025 as it contained incorrect totals.
Korrektur: Zunächst hatten wir geschrieben, das Schiff sei 1920 gebaut worden. Das ist falsch.
Dieser Text wurde nach der Veröffentlichung korrigiert. Der Fluss heißt Glomma.
Hinweis: Wir hatten in diesem Beitrag versehentlich eine falsche Zahl genannt.
Transparenzhinweis: Wir haben den Artikel nach einem Hinweis eines Lesers geändert.
Cet article a été mis à jour le 3 juin avec la réaction du ministère.
Correction : une version antérieure de ce texte attribuait la citation à M. Morel.
Nous avons modifié le titre de cet article, qui pouvait prêter à confusion.
Corrección: en este artículo se decía que el barco era sueco. Es noruego.
Este texto se ha modificado para aclarar que la denuncia fue archivada.
Rettifica: il nome del ministro era sbagliato in una prima versione dell'articolo.
Questo articolo è stato aggiornato il 3 giugno per correggere la data del processo.
Correção: a versão anterior deste texto dizia que o navio era sueco.
In een eerdere versie van dit bericht stond een verkeerde leeftijd. Die is aangepast.
Rättelse: Artikeln har uppdaterats. Färjan byggdes 1920.
I en tidligere versjon av denne artikkelen var navnet på ordføreren feil.
Opdatering: Artiklen er rettet, så det fremgår, at møntens vægt er 4 gram.
"""
ORDINARY = """
This article is adapted from a lecture given in Bergen in May.
This article is free to read because of our members.
This article was updated at 10:15 a.m.
This article was translated from Norwegian by Anna Holt.
This article has been peer reviewed.
This article discusses suicide and may upset some readers.
This story first ran in June 2019 and is shared again for the anniversary.
This story was edited by Liv Bø and fact-checked by Ola Nes.
This story has been shared more than a thousand times.
This story shows how a law meant to protect forests was changed by lobbyists.
This story explains what the court got wrong, and why it matters.
This report draws on data that was later withdrawn by the ministry.
This map shows where borders were changed after the war.
This chart shows how far forecasts were revised in a year.
This video, in which a man is wrongly accused of theft, has been seen by millions.
This page was last edited on 3 June 2025, at 10:15.
This page was printed from the website of the museum.
This post contains affiliate links.
This review contains spoilers.
This edition of the treaty was revised in 1952.
This form must be corrected and returned within 14 days.
This notice was posted on the door of the closed factory.
This correction in the housing market was overdue, analysts said.
This statement was corrected by a spokesman later in the day.
A version of this piece ran in the autumn newsletter of the society.
A story in the Sunday paper led the council to reopen the inquiry.
A story about a wrongly accused man won the prize.
A report on the accident was published on Friday.
A report published last week found that the agency had misstated its emissions.
A police report on Friday incorrectly identified the victim as his brother.
A letter to parents misstated the date of the exam, and several pupils missed it.
A caption on the museum's wall wrongly calls him a Dane.
A map in the museum shows the coast as it was in error drawn in 1620.
A previous owner had painted the hull red.
A previous version of the software contained a serious flaw.
A clerical error cost the town 4 million kroner.
A typing error on the ballot led to a second vote.
A photograph in the file shows the wrong man, the defence said.
A number of errors were found in the accounts.
An earlier story of the same name was filmed in 1962.
An earlier version of the constitution was rejected in a referendum.
An error in the timetable left passengers waiting for an hour.
An article in the Lancet reported that the drug was safe; it was withdrawn in 2010.
An editor's job is to correct what the writer got wrong.
Because of an error in the software, 400 people were overcharged.
Because of incorrect information from the pilot, the ship ran aground.
Due to a mistake in the count, the election will be held again.
Following a complaint, the company changed the label on its bottles.
Following publication of the report, two ministers resigned.
After publication of the emails, she left the party.
In an earlier life he edited the corrections column of a newspaper.
In his column on Tuesday, the bishop apologised for the church's silence.
In the original version of the play, the king survives.
In our view the court was wrong.
In a letter to shareholders, the bank said its figures were wrong.
It was wrongly reported at the time that all aboard had survived.
It has been pointed out that the bridge is older than the town.
Mr Moen said the newspaper had misquoted him and asked for a correction.
Our editor answers your questions about the budget.
Our reporter was wrong to trust him, he admits in his new book.
Our map shows the best walks near the city.
The article prompted the minister to correct the record in parliament.
The article was removed from the curriculum after protests by parents.
The article has been cited more than 400 times.
The author corrected the proofs on her honeymoon.
The correction of the river's course took ten years.
The correct answer is 42.
The data have been revised downward, the bank said on Monday.
The date of the hearing was changed to 4 June.
The figures were corrected for inflation and season.
The headline figure hides large differences between the regions.
The headline on the front page that day read “War over”.
The mistake was put right within the hour, the railway said.
The name of the street was changed in 1946.
The number of victims was later revised to 41.
The original painting was replaced by a copy in 1951.
The paper was fined for publishing the wrong man's picture.
The photo was removed from the exhibition after a complaint.
The statement was amended after lawyers objected.
The table was set for twelve.
The text of the law was changed on 4 June to include e-bikes.
The Times correctly reported that the king was ill.
The university has corrected the transcript of the hearing.
The video was edited to make it look as though he had stumbled, the party claims.
The wrong man was arrested because of a misspelled name.
We apologise for any inconvenience.
We are sorry, this page cannot be found.
We got it wrong, the minister told reporters.
We have corrected for the number of pupils in each school.
We have removed the paywall from this story.
We have updated our app
We regret to announce the death of our former editor.
We wrote to the ministry in May and have had no answer.
Update your details to keep reading
Update on the ferry: services resume on Friday
Updated guidance on masks was issued by the health board.
Corrected proofs of the novel were sold for 4,000 pounds.
Corrections to the tax return can be made until June.
Clarification from the referee came too late for the home side.
Clarity on the tunnel is expected in June.
Editor's note: This interview took place before the election.
Editor's letter: why we are proud of our new website
Letters: corrections to the record of the battle
Readers have sent us their pictures of the storm.
Added to basket
Changes to the bus network were made after 400 complaints.
Comment deleted by user
Errors and omissions excepted.
Dieser Text ist zuerst im Magazin der Gesellschaft erschienen.
Der Fehler wurde von der Bahn behoben.
Die Überschrift des Gesetzes lautet anders.
Cet article a été publié dans le numéro de mai.
Le titre de champion lui a été retiré.
Este texto se publicó por primera vez en mayo.
El artículo 4 de la ley ha sido modificado.
Questo articolo è uscito sul numero di maggio.
Este artigo foi publicado na edição de maio.
Dit artikel is eerder verschenen in het blad van de vereniging.
Artikeln är skriven av en frilansjournalist.
Artikel 4 i loven er ændret.
"""
