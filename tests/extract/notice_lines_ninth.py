"""A ninth list for the test of notices: the standing forms of daily papers, agencies, broadcasters and offices.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
• This article was amended on 14 May 2025. An earlier version gave Tove Lund's age as 43; she is 34.
• This article’s headline and text were amended on 2 June 2025 to clarify that the report was commissioned by the trust.
A report about ferry fares wrongly gave the price of a return ticket as £41. It should have said £14 (“Fares rise”, 3 May, page 9).
An article about the new library was wrong to say that it will close on Sundays (“Quiet, please”, 12 June, p14).
We misspelled the surname of the botanist Inga Solheim in a picture caption (“In bloom”, 2 May, p3).
The standfirst of this piece was amended on 4 July 2025 because it referred to the wrong ministry.
An article on Tuesday about salmon farming misstated the number of pens in the fjord. It is 16, not 60.
A picture caption on Thursday with an article about the regatta misidentified the yacht at left.
Because of an editing error, an article on Page A3 on Friday referred incorrectly to the treaty's date.
A correction was made on May 14, 2025: An earlier version of this article misstated the length of the bridge.
An obituary on Sunday about the violinist Marit Vold omitted a survivor. She is also survived by a sister.
A recipe on Wednesday for fish soup omitted an ingredient, two cups of cream.
An earlier version of this article incorrectly stated that the two men were brothers. They are cousins. The article has been corrected.
(This story corrects paragraph 3 to say 2021, not 2020)
(This May 14 story has been refiled to fix a typo in the headline)
(Corrects day of week in lead to Tuesday)
(Removes extraneous word in paragraph 6)
(Refiles to add dropped word "not" in paragraph 2)
This story has been corrected to show that the senator's first name is Jonas, not Johan.
In a story published May 14, 2025, about a dam, The Associated Press erroneously reported that it held drinking water.
This version corrects the spelling of the victim's last name to Haugen.
This story, first published on May 14, was updated on May 15 to correct the name of the shipyard.
CORRECTION: This story has been updated to accurately reflect the date of the vote.
Correction: This story was updated to remove an incorrect reference to the coach.
Clarification, 14 May: The graph in this story has been relabelled to show that the figures are not adjusted for inflation.
Correction 5 March: This article originally stated the ship was built in Gdansk and has been amended.
Update 3 June 2025: Following a complaint, the figure for unpaid fines in this article has been changed to make it more precise.
Editor's note (14/05/2025): This article originally reported that the minister had resigned. He has not.
A previous version of this story said the clinic was run by the state. It is run by a charity.
The report has been corrected for a factual error.
An earlier version of this story had erroneously stated that the lake was in Kerala. The error is regretted.
A sentence in “Monsoon arrives early” (May 14, 2025) erroneously said that the dam was built in 1974. It should have been 1947.
Corrections and clarifications: The article has been edited to include the response of the state board.
In the Business page report, “Port traffic up” (May 14), the tonnage should have been 4.1 million, and not 41 million.
The headline of this report has been tweaked to better reflect the contents of the story.
CORRECTION — MAY 14, 2025: This article was edited from a previous version that mistakenly said the park is closed to dogs.
Our article of 14 May headlined “Pier boss took bribes” reported that Mr Finch had been arrested. In fact, he was not. We apologise for the error.
A previous version of this article claimed that Ms Aas was dismissed. This was not correct and we are happy to clarify this.
Following a ruling by the press watchdog, we would like to make clear that Mr Finch did not attend the meeting.
Correction, May 14, 2025: This story originally misidentified the breed of the dog. It is a Lundehund, not a spitz.
This piece originally said the song was released in 1984; it was released in 1986. We regret the error.
Updated 5-14-2025, 10 am EST: This story was changed to accurately describe how the valve works.
We originally said the phone has a 6-inch screen; it's 6.1 inches. We regret the error.
An earlier version of this feature erroneously located the observatory in Peru.
The figures in table 3 have been revised because of a processing error.
This statistical release was updated on 14 May 2025 to correct an error in the figures for March.
A correction has been made to this release: the totals for 2023 in chart 2 were transposed.
The press release issued on May 14 contained an incorrect phone number. The correct number is below.
This podcast has been edited since it was broadcast to remove a claim that proved to be untrue.
During the six o'clock bulletin on 14 May we said that the mine had closed. That was wrong: it is still open.
This transcript was updated to correct who was speaking at two points.
A graphic accompanying this story contained incorrect dates. It has been removed.
The map has been corrected to show the border as it was before 1905.
The photo originally used with this story showed another man of the same name. It has been taken down.
The byline originally attached to this article was incorrect.
This review has been updated to note that the camera now records in 4K after a software update.
This post was quietly wrong about the tax rate for two days; it now gives the right one. Sorry.
A version of this story published earlier today gave the wrong time for the vigil. It begins at 7 p.m.
The Gazette incorrectly reported Tuesday that the school would close. The school will remain open.
The name of the fire chief was misspelled in a story on page 1 of Monday's edition.
Due to a reporter's error, the cost of the bridge was misstated in Thursday's paper.
Incorrect information was provided to the Gazette for a story about the fair on Tuesday. The fair opens at 9 a.m.
Editor's note: We have removed this article because it did not meet our standards for sourcing.
This opinion piece has been retracted at the request of its author.
This story has been unpublished while we look into concerns about its sourcing.
We have deleted an earlier post which wrongly suggested that the strike was over.
Hinweis der Redaktion: In einer früheren Version dieses Artikels hieß es, die Brücke sei 1920 gebaut worden. Richtig ist 1902.
Anm. d. Red.: Wir haben den Namen des Zeugen nachträglich entfernt.
In einer früheren Fassung des Textes war von 40 Millionen die Rede. Tatsächlich sind es 14 Millionen. Wir bitten, den Fehler zu entschuldigen.
Korrekturhinweis: Die Bildunterschrift nannte zunächst einen falschen Ort.
Dieser Beitrag wurde am 14.5.2025 um die Stellungnahme des Ministeriums ergänzt.
Mise à jour le 14 mai à 10 h : une précédente version de cet article indiquait à tort que le pont était fermé.
Rectificatif : contrairement à ce que nous avons écrit, le maire n'a pas été mis en examen.
Erratum. Une erreur s'est glissée dans notre édition du 14 mai : le musée ouvre à 10 heures et non à 9 heures.
L'article a été modifié le 14 mai pour préciser la fonction de M. Dubois.
Fe de errores: en la versión original de este artículo se decía que el puente medía 40 metros; mide 400.
Esta noticia ha sido actualizada para corregir el nombre de la alcaldesa.
Una versión anterior de esta información atribuía por error la frase al ministro.
Errata corrige: il ponte è stato inaugurato nel 1998 e non nel 1989, come scritto in precedenza.
In una versione precedente di questo articolo era indicata una data sbagliata. Ce ne scusiamo con i lettori.
Erramos: diferentemente do informado, o prédio tem 14 andares, e não 41. O texto foi corrigido.
Uma versão anterior desta reportagem afirmava que a ponte estava fechada. A informação foi corrigida.
Correctie 14 mei: in een eerdere versie van dit artikel stond dat de brug in 1920 is gebouwd. Dat moet 1902 zijn.
Dit bericht is aangepast nadat de gemeente een reactie had gegeven.
Rettelse: I en tidligere version af artiklen stod der, at broen er 40 meter lang. Den er 400 meter.
Rättelse: I en tidigare version av artikeln uppgavs fel namn på färjan.
Artikkelen er oppdatert 14. mai med kommentar fra rederiet.
I en tidligere versjon av saken sto det at broen var stengt. Det er feil.
"""
ORDINARY = """
This article was originally published in the spring issue of the magazine.
This article was produced with support from the Nordic Fund for Investigative Reporting.
This story was reported in partnership with Tide Radio.
This story is part of a series on the northern fisheries.
This story has been viewed 40,000 times since Friday.
This article appeared in print on page 14 under the headline "Fares rise".
This article was written with the help of readers who sent us their bills.
This report was compiled from court documents and interviews.
This report was updated with data from 40 counties, the agency's director told the committee.
This interview has been condensed and lightly edited for clarity.
This transcript was generated by software and may contain errors.
A version of this article appears in print on May 14, 2025, Section A, Page 3.
An article in the treaty on fisheries was amended in 1998.
An article about the scandal in a rival paper led to his resignation.
An article of the constitution that forbids the sale was struck out.
An earlier version of the bill would have banned trawling.
An earlier version of the app let strangers read each other's mail.
An earlier report by the auditor said that the port had misstated its debts.
A previous version of the plan placed the bridge a mile further north.
A previous study wrongly claimed that the fish were extinct here.
The original version of the song was recorded in a barn.
The report misstated the risks, the company's lawyers told the court.
The report wrongly accused three officers of theft, the judge found.
The report was withdrawn by the ministry after an outcry.
The figures have been revised up from 1.2 per cent to 1.4 per cent, the statistics office said.
The statistics office revised its estimate of growth to 2 per cent.
The story of how the town was misnamed on every map is told in the museum.
The photograph was altered to remove the general, historians believe.
The photo, which was later deleted, showed the minister at the race.
The map has been redrawn five times in a century.
The paper was retracted by the journal in 2019 after other groups failed to repeat it.
The journal has retracted 14 papers by the same team.
The newspaper apologised to the duke in 1956 and paid damages.
The magazine corrected its story after the actor threatened to sue.
The broadcaster has apologised to viewers for a joke about the flood.
The network said it would correct the record in its evening programme.
The minister corrected his earlier statement to parliament on Thursday.
The senator's office later clarified that he had been joking.
The company corrected an error in its accounts for 2023.
The police updated the number of injured to 14.
The spokesman said the headline was misleading and the story false.
The error was discovered when a clerk compared the two lists.
He said the caption had been changed by someone else.
She deleted the post and apologised to her followers.
He wrongly stated in his memoir that the ship sank in May.
In his article, Mr Aas wrongly claimed that wolves had been seen in the town.
In an earlier interview he said that he had never met her.
In an article published on Tuesday, the prime minister set out his plan for the railways.
In a previous version of events, she was alone in the house.
We regret that we cannot answer every letter.
We apologise for the disruption to your journey.
We have updated our privacy policy to reflect changes in the law.
We were wrong about the war, the general wrote in his diary.
We have corrected the fault and trains are running again, the operator said.
Correction: what falling share prices mean for your pension
Correction officers at the county jail voted to strike.
Corrections must be requested within 14 days of publication.
Clarification of the law is urgently needed, the judge said.
Update: how the new ferry timetable affects you
Updated daily at 6 a.m. with the latest prices
Updated 14 May 2025, 10:41
Last updated on May 14, 2025 at 10:41 a.m.
Published May 14, 2025. Updated May 15, 2025
Editor's note: Names have been changed to protect the identity of the patients.
Editor's note: The author worked for the ministry from 2010 to 2014.
Editor's picks: ten stories you may have missed
Note: The office is closed on public holidays.
Note to readers: if you buy something through our links, we may earn a commission.
See something wrong? Write to corrections@gazette.example
To report an error in this article, click here.
Read our guidelines on corrections
Read the original story here.
Sign up for updates to this story
Got a correction? Let our news desk know.
If you believe there is an error in this article, please contact us.
Retractions of scientific papers have doubled in a decade.
The retraction of the testimony surprised the jury.
Erratum is a play about a proofreader who falls in love.
Amended plans for 40 homes on the old dairy site have been submitted.
Removed from office last year, the mayor has now been acquitted.
Fixes for the leaking roof will cost 4 million kroner.
Apologies flew after the final whistle.
Page updated: 14 May 2025
Headline inflation was revised down to 2.1 per cent.
Captions are available in English and Norwegian.
Der Minister korrigierte seine Aussage vom Vortag.
Die Zahl der Verletzten wurde von der Polizei auf 14 korrigiert.
Dieser Artikel erschien zuerst in der Sonntagsausgabe.
In einer früheren Version des Gesetzes war von Bußgeld die Rede.
Fehler gefunden? Schreiben Sie uns.
Cet article est réservé aux abonnés.
Le ministre a rectifié ses propos dans la soirée.
Une version précédente du projet prévoyait un tunnel.
Signaler une erreur dans cet article
El gobierno corrigió la cifra de heridos.
Esta noticia fue publicada originalmente en el diario de la tarde.
Una versión anterior de la ley prohibía la pesca.
Il ministro ha corretto le sue dichiarazioni.
Questo articolo è riservato agli abbonati.
O ministro corrigiu a declaração feita na véspera.
De minister corrigeerde zijn uitspraak van dinsdag.
Dit artikel verscheen eerder in het ochtendblad.
Ministeren rettede sit tidligere udsagn.
Polisen har rättat antalet skadade till 14.
Feil i artikkelen? Si fra til oss.
"""
