"""A fourteenth list for the test of notices: the daily run of big outlets, wires and offices, met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
An earlier version of this article misstated the number of medals Norway won at the 2022 Games. It was 37, not 39. When we learn of a mistake, we acknowledge it with a correction.
An earlier version of this article included an outdated reference to the company's chief executive. Ms. Tran stepped down in March.
A previous version of this article said the poll was taken in May. It was conducted in April. The article has been corrected.
This article has been corrected to reflect the following correction: An earlier version misspelled the surname of the coach.
This article was amended on 14 July 2026 because an earlier version referred to Lesotho as being "in" South Africa; it is surrounded by it.
This article was amended on 20 July 2026. The main image was changed because it showed a grey seal rather than a common seal.
This article was amended on 20 July 2026 to make clearer that it was the lawyer's opinion, and to add a response from the company received after publication.
The headline and subheading of this article were amended on 2 July 2026 to better reflect the content.
This story was amended on 2 July to give the correct title of the study.
Correction 9 June: This story originally stated that the glacier had lost half its ice, this has been amended to a third.
9 June 2026: This story has been updated to reflect a change in the charity's figures.
Update 9 June 2026: The BBC has since been told that the payment was not made by the club; this story has been changed accordingly.
A previous version of this story incorrectly identified the river in the photo caption.
An earlier version of this story should have said that the lawsuit was filed in state court.
A photo caption accompanying an earlier version of this story misspelled the name of the gallery's founder.
A version of this story published on Monday gave the wrong age for the victim. He was 47.
This story was originally published on May 3. It has been updated to correct the name of the agency that issued the fine.
This story has been updated to correct the spelling of Reykjavik in the dateline.
This story corrects an earlier version that said the ship had sunk. It ran aground.
This version corrects that the vote was unanimous.
Corrects in 5th graf that Lund is 44.
The Associated Press has withdrawn its photo of a burning bus. The photo was taken in 2019.
(This story has been corrected to say Vestas, not Siemens, in the headline and paragraph 2)
(This story has been refiled to change the dateline to Geneva)
(Corrects day of week in paragraph 1 to Thursday)
(Corrects typographical error in headline)
(Corrects to clarify that fund is domiciled in Luxembourg; adds dropped word in paragraph 8)
(Adds missing word in headline)
Correction: A previous version of this article misstated which city the mayor leads. He is the mayor of Bergen.
Correction: This story has been updated with the correct number of seats in the chamber.
CORRECTION: A prior version of this story contained incorrect information about the date of the trial, which has since been removed.
Fox has updated this story with the correct spelling of the deputy's name.
This report has been updated to properly attribute a quote to the fire chief.
Clarification: This story has been updated to make clear that the scientist spoke in a private capacity.
Correction, 11:46 a.m.: An earlier version of this post misidentified the senator who left the hearing.
An earlier version of this article misquoted a line from the poem.
A previous version of this piece mischaracterized the scope of the ruling.
Due to an editing error, an earlier version of this essay attributed the painting to the wrong artist.
This article originally misidentified the year in which the strike began.
*This article originally misspelled the name of the bakery. We regret the error.
Correction 3/2: An earlier version of this story misstated how many satellites the firm has in orbit.
Correction June 3rd, 12:35PM ET: An earlier version of this article stated the phone has a 120Hz display. It has a 90Hz display. We regret the error.
Update June 3rd, 5:05PM ET: Added statement from the company.
Update, 10:30am PT: A spokesperson says the feature is being tested with a small group of users. We've updated the headline to reflect this.
Article updated June 4 at 2 p.m. PT with comment from the startup's founder.
The story above has been edited to remove a reference to an unnamed investor.
This article was updated on 4 June to correct that the telescope is in Chile.
Correction 04 June 2026: An earlier version of this story misstated the resolution of the instrument.
Updates & Corrections: Correction 04 June 2026: The original version of this story gave the wrong affiliation for Maria Sol.
In the version of this article initially published, the y-axis label of Fig. 1b read "nM" and has now been corrected to "µM" in the HTML and PDF versions of the article.
This article has been corrected. See Correction in volume 12 on page 44.
This paper has been withdrawn by the authors due to a flaw in the proof of Lemma 3.
The Editor has retracted this article because concerns have been raised about the data in Table 2.
Added clarification that the scheme is open only to firms with fewer than 50 staff.
The page has been updated to reflect that the consultation has closed.
We have updated the guidance to clarify who can apply.
First published. Updated 4 June: corrected the number of grants awarded in 2025.
Correction notice: the figures published on 4 June for Wales were understated by 1,200. The tables have been replaced.
The Daily Planet regrets the error.
The Student Voice incorrectly reported last week that tuition would rise by 5 percent. It will rise by 3 percent.
Content removed: At the request of the student, this op-ed was taken down on Oct. 3.
In dem Artikel hieß es ursprünglich, die Partei habe 40 Sitze. Es sind 14. Wir haben das geändert.
Anmerkung: In einer früheren Fassung dieses Textes wurde Frau Kern als Ärztin bezeichnet. Sie ist Apothekerin.
Der Artikel wurde am 4. Juni um 12.30 Uhr aktualisiert: Ergänzt wurde die Reaktion des Ministeriums.
Korrekturhinweis: Ursprünglich hatten wir den Ort mit Ulm angegeben. Das ist falsch.
Mis à jour le 4 juin à 11 h : précision sur le rôle de l'association.
Correction : Lille compte 236 000 habitants et non 326 000, comme écrit par erreur dans une première version.
Cet article a été mis à jour après la réponse de l'entreprise.
Le Monde a modifié ce titre le 4 juin, car il laissait entendre que le maire était mis en examen.
Una primera versión de este artículo situaba por error el lago en Bolivia.
Esta noticia ha sido actualizada para corregir la edad del detenido.
Fe de errores: Oslo no es la capital de Suecia, como se decía en una versión anterior.
Errata corrige: il fiume è l'Adda e non l'Adige come scritto in precedenza.
L'articolo è stato modificato il 4 giugno alle 12: in una prima versione si parlava di tre feriti.
Correctie 4 juni: in dit stuk stond dat Utrecht aan zee ligt. Dat klopt niet.
Dit bericht is gecorrigeerd. Eerder stond er dat de brug gesloten was.
Correção: Diferentemente do informado em versão anterior desta reportagem, a lei ainda não foi votada.
Texto atualizado às 15h20 para incluir posicionamento da empresa.
Korrigering: I en tidigare version av texten angavs fel årtal.
Rettet 4. juni: Navnet på ordføreren var skrevet feil i en tidligere versjon.
"""

ORDINARY = """
An earlier version of the budget would have cut school meals in half the county's towns.
The previous version of the phone had a 90Hz display and a smaller battery.
A new version of the song, recorded with a children's choir, is out on Friday.
The original version of the painting hangs in Oslo; this one was made for a hotel.
The article, first published in 1905, changed the way physicists thought about light.
The story has been updated for a new generation by the director, who sets it in Lagos.
The story was changed for the screen, and the novelist did not like it.
The article was removed from the encyclopedia after editors voted 12-3 to delete it.
The post was taken down within an hour, but screenshots had already spread.
A caption on the mural wrongly calls her the first woman to fly to the Pole.
The headline, he said, had been written by a computer.
The mayor's office corrected its figures on Thursday after a query from this newspaper.
The agency later corrected the statement to say that nine people had been hurt.
The White House issued a clarification an hour after the president spoke.
The spokesman declined to correct the record.
He has never corrected the mistake, and says he never will.
The newspaper ran a correction on page 2 the next morning.
The network has not retracted the report and says that it stands by it.
The journal's editors retracted the paper in July, citing doubts about its data.
The authors asked for the paper to be retracted after they found the flaw.
The researchers corrected for income, age and place of birth.
The index fell 10 percent from its peak, which traders call a correction.
A correction in house prices is long overdue, the bank's chief economist said.
Gold steadied after its sharp correction last week.
Two guards at the Lakeland house of correction were charged with assault on Tuesday.
The state's corrections chief resigned after the third escape this year.
The Department of Corrections did not reply to a request for comment.
Updated boosters will be offered to everyone over 65 from October.
Updated rules on drones come into force on Monday.
The updated map shows that the fire has crossed the river.
The guidance was updated on Friday to advise against travel to the north of the country.
The bill was amended in committee to exempt farms of under ten acres.
The motion, as amended, passed by 31 votes to 28.
Article 5 was amended in 1976 and again in 1992.
The constitution has been amended 27 times.
The plea agreement was amended to reflect time served.
The terms of the loan were revised after the bank made an error.
The error was found only when a pensioner in Hull counted the names.
The mistake cost the team the match and the coach his job.
It was a mistake, the minister said, and it will not happen again.
“We made an error in the notice and we apologise to residents,” the council said.
The company apologised for the confusion and said that refunds would be made by Friday.
The broadcaster apologised for a caption that placed Prague in Poland.
Updated at 4.12pm BST
Updated Jun 4, 2026, 11:02 AM EDT
Last modified on Thu 4 Jun 2026 12.14 BST
First published on Thu 4 Jun 2026 06.00 BST. Last updated at 12.14 BST
Published: 4 June 2026 Updated: 5 June 2026
Mis à jour le 4 juin 2026 à 11h02
Zuletzt aktualisiert: 4. Juni 2026, 11:02 Uhr
This article was updated on 4 June 2026 at 11:02 a.m.
Editor's note: This story is part of Rivers, a year-long look at the water we drink.
Editor's note: This article was translated from the Danish by Ida Holm.
Editor's note: This essay is adapted from the author's book on lighthouses, out this month.
Editor's Note: Jane Roe is a fellow at the Institute for Coasts. The opinions expressed in this commentary are her own.
Editor's note: The video above is from an earlier story on the same fire.
Editor's note: If you or someone you know is thinking of suicide, help is at hand. Call 988.
Editor's note: Sign up for our science letter.
Disclaimer: The views expressed are those of the author.
This story originally appeared in High Tide and is part of the Climate Desk partnership.
This story was produced with the help of the Fund for Local News.
This story was first published by the Nordic Press Agency.
This interview has been edited for length and clarity.
Questions and answers have been lightly edited.
This is a developing story and will be updated as more is known.
This live blog has ended. You can follow our latest coverage here.
Follow live: results from all 650 seats as they come in
11:42 a.m.: The jury has asked to see the second letter again.
Have you spotted an error? Let our editors know by using the form below.
See something wrong in this article? Tell us.
Read more about our standards and how we correct errors.
It is our policy to correct errors of fact as soon as we can. Write to corrections at the address below.
To the editor: Your June 3 article on ferries left out the oldest of them, the Skånevik.
Re: “A town without trees”: the writer is mistaken about the elms, which were felled in 1978.
The Times wrote in 2019 that the mill would close within a year; it is still open.
In an earlier article, we looked at how tides are measured. This one is about how they are foretold.
We previously reported on the fight over the dam, which is now in its tenth year.
The app's latest update fixes a bug that sent messages to the wrong people.
Version 6.0.2: fixed crash on start-up, added Finnish, removed old icons.
The game's ending was changed after players complained, and the new one pleases nobody.
The firmware has been pulled because of an error that stopped some phones from charging.
Die Partei korrigierte ihre Zahlen am Montag nach oben.
Anmerkung der Redaktion: Die Autorin ist Mitglied im Vorstand des Vereins.
Dieser Text erschien zuerst in der Zeitschrift Meer.
Aktualisiert: 4. Juni 2026, 11:02
L'Insee a corrigé son estimation de la croissance.
Cet article est réservé aux abonnés.
La Fiscalía rectificó y pidió tres años de cárcel.
Esta entrevista ha sido editada por motivos de extensión.
Il governo ha corretto le stime sul deficit.
Het kabinet heeft het wetsvoorstel aangepast na kritiek.
A Câmara alterou o projeto e o devolveu ao Senado.
Riksbanken justerade sin prognos på torsdagen.
Politiet rettet opplysningen om antall skadde på en pressekonferanse.
"""
