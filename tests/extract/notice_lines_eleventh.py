"""An eleventh list for the test of notices: written after the tenth was mended, and met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
• This article was amended on 3 June 2025. The cyclist was taken to hospital in Bodø, not in Tromsø as an earlier version said.
• This article was amended on 3 June 2025 to remove a personal detail and because it had confused two companies of the same name.
• The caption on this article was amended on 3 June 2025 to correct the name of the dancer on the left.
• This recipe was updated on 3 June 2025 to add the missing quantity of flour.
A feature about night trains (“Sleeper hits”, 3 June, page 22) should have said that the line runs from Narvik, not Bergen.
In an article about coal (3 June, p31) we said the mine employs 4,000 people; it employs 400.
Owing to a subbing error, a comment piece on the tunnel said it was 4 metres deep. That should have been 40 metres.
A headline on a story about the hospital could have given the impression that the surgeon was at fault. This was not the case.
An article on Monday about the harbour described incorrectly the role of the pilot.
An article on Page C1 on Tuesday about jazz clubs gave an incorrect surname for the drummer in some editions.
An earlier version of a caption with this article reversed the identities of the two women.
An earlier version of this article referred imprecisely to the tax. It applies to sales, not income.
An earlier version of this article misspelled the surname of a biologist. She is Siri Haugland, not Hauglund.
An earlier version of this article, using information from the museum, misstated the age of the ship.
The story was corrected on June 3, 2025, to delete a reference to the second fire.
The Associated Press deleted its story about the senator's health because it relied on a fabricated document.
This story has been corrected to reflect that the game was played in Oslo, not Lillehammer.
This story corrects the amount of the fine to $4 million.
This corrects the version moved on June 3 to fix the spelling of the captain's name.
Eds: UPDATES: Corrects the day of the vote to Thursday.
(In June 3 story, corrects paragraph 2 to show that the bank is based in Riga)
(This story has been refiled to remove an extra word in paragraph 7)
(Recasts, corrects share movement in paragraph 4)
(The June 3 story was corrected to say that the plant is in Latvia, not Lithuania)
Correction on June 3: This story has been updated to accurately describe the settlement.
Correction 3/6/25: A quote in this story was attributed to the wrong official.
Corrected at 4:40 p.m. on 3 June: the original version of this story had the wrong fare.
Correction | 3 June 2025 | The graph in this article was mislabelled. It shows arrivals and not departures.
Correction: Due to an error in transcription, the professor was quoted as saying “million”. She said “billion”.
Correction: We've fixed the spelling of Åsgård in this piece.
Clarification: The original version of this story did not make clear that the tests were carried out on mice.
Clarification: This story has been edited to specify that the grant covers one year.
We'd like to clarify that the picture used with our report on Tuesday was a library image.
Editor's note: We have changed the headline on this story to better reflect what the report found.
Editor's Note: This article has been updated with additional context about the poll.
Editor's note — June 3: CNX has removed an image from this story at the photographer's request.
Editor's note: The magazine has retracted this essay. A full account is here.
Editors' Note: The review failed to disclose that the critic and the author share a publisher.
Update, June 3, 2025: This post was updated to include a statement from the maker of the lock.
Updated June 3 at 9:15 a.m.: This article was updated with details of the charges.
UPDATED: This story has been updated to reflect that the strike was called off on Monday night.
This piece has been updated. It originally said that Berg was the founder; he is the chief executive.
This piece has been amended to reflect the fact that the play was first staged in 1906.
This article has been amended since it was first published to reflect comments from the council.
This article was modified on 3 June after the publisher pointed out an inaccuracy.
This page was corrected on 3 June 2025. It previously gave the wrong telephone number for the helpline.
This guidance was amended on 3 June 2025 to correct the dates in section 4.
This bulletin was reissued on 3 June 2025 following the discovery of an error in table 2.
The tables were updated on 3 June 2025 to correct a formula error affecting the totals for 2022.
An error was identified in chart 3 of this release and was corrected on 3 June 2025.
We identified an error in the weights used for this report. Revised figures were published on 3 June.
This dataset has been revised to correct duplicate entries for Finnmark.
This web story was corrected on 3 June to say that the storm was a category 4.
In a previous version of the audio of this story, we incorrectly say that the reactor was shut in 1999.
In the broadcast version of this story, we incorrectly refer to Lt. Nes as a captain.
During this programme we wrongly referred to the charity as a company.
On last night's programme we said that the pier was privately owned. In fact it belongs to the town.
The presenter misspoke in this episode: the treaty was signed in 1905, not 1915.
A previous version of this video contained an inaccurate subtitle. It has been re-uploaded.
This video has been taken down because it used footage from another event.
Our headline on Wednesday was wrong. The council has not banned the fair.
The Courier regrets that a photograph of the wrong house was published with the story on Friday.
The Courier misidentified a man in a photo on page 2 of Tuesday's edition. He is Ivar Lie.
A photo caption on page 5 of Friday's edition misidentified the school.
A story about the school board in Thursday's edition contained an error. The levy would raise $4 million.
A letter to the editor on Saturday was attributed to the wrong writer. It was by Mona Vik.
A name was inadvertently left out of the list of graduates published Friday: Ole Dahl.
An obituary for Berta Lie that appeared in Tuesday's edition listed an incorrect time for the service.
Because of a reporting error, Tuesday's story about the well misstated who owns the land.
Mr Ivar Lie: In our report “Farmer fined” (3 June) we stated that Mr Lie had two convictions. He has none. We apologise to Mr Lie.
Following the publication of our article on 3 June, we have been asked to make clear that the firm is solvent.
We previously published an article saying that Ms Vik had been suspended. We accept that this was untrue and apologise to her.
The article “Dirty money at the docks” was removed on 3 June following a legal complaint.
We have taken down a story about the vicar because we are no longer confident in its sourcing.
The report wrongly mentioned the distance as 40 km. The error has been corrected.
The story has been edited to correct the name of the police station. We regret the error.
The headline in an earlier version of this report was incorrect. The error is regretted.
Apropos “River in spate” (June 3), the dam named in the report is the Lower one, not the Upper one.
An apology: our quiz on Saturday had two right answers to question 4.
Some figures in the graphic published with this article on Monday were wrong. They have been replaced.
Berichtigung: Anders als gestern berichtet, ist das Schiff nicht gesunken.
In der ersten Fassung dieses Beitrags war der Name des Richters falsch geschrieben.
Die Redaktion hat die Überschrift dieses Artikels am 3. Juni geändert.
Aktualisierung, 3. Juni: Wir haben eine Stellungnahme des Unternehmens ergänzt.
Précision : cet article a été modifié pour indiquer que le suspect nie les faits.
Dans une version précédente de cet article, nous écrivions que la tour mesurait 40 mètres.
Une erreur dans le titre de cet article a été corrigée.
Rectificación: en la edición de ayer se publicó una foto que no correspondía a la noticia.
Este artículo fue editado el 3 de junio para añadir la respuesta de la empresa.
Precisazione: per un errore abbiamo scritto che il museo è chiuso. È aperto.
Esta reportagem foi atualizada às 10h para incluir a nota da prefeitura.
Correctie: in de kop van dit artikel stond aanvankelijk een verkeerd bedrag.
Rättelse 3 juni: I en tidigare version stod det att bron är 40 meter lång.
Saken ble oppdatert 3. juni fordi navnet på skipet var feil.
Rettet 3. juni: I en tidligere version stod der 40 meter.
"""
ORDINARY = """
This article is part of our series on the Arctic, supported by a grant.
This article was first published by the Institute and is reproduced with permission.
This article is more than five years old
This article contains references to events that some may find distressing.
This article was reviewed by a physician on June 3, 2025.
This article was amended in the constitution of 1814 and again in 1905.
This page has been visited 4,000 times.
This page is updated every hour.
This post has been pinned by a moderator.
This story was a finalist for a national award.
This story was told to me by a fisherman.
This story has two sides, and both were wrong.
This report, which was leaked to the press, accuses the ministry of misstating its costs.
This report has been prepared for the committee.
This chart was made with data from the weather service.
This map is not to scale.
This film has been restored by the national archive.
This guide was prepared in 2019 and may be out of date.
This interview was conducted by e-mail and has been translated.
This product page contains incorrect information? Tell us.
This podcast was recorded before the election was called.
This column has long argued that the tax is wrong.
This image was removed at the request of the copyright owner, according to the search engine.
This statement replaces all earlier agreements between the parties.
A corrected statement was filed with the exchange on Monday, the bank said.
A correction in shares is overdue, the fund manager said.
A photograph of the wrong man was shown to the jury.
A previous version of the bridge collapsed in 1888.
A misprint in the hymn book has puzzled singers for a century.
A newspaper had wrongly named him as the killer.
A story she wrote for the school newsletter was changed by the head teacher.
A spelling mistake on the road sign was corrected after 12 years.
A rival outlet retracted its story on Tuesday after the senator threatened to sue.
A review of the figures found an error in the count of votes in two districts.
An article by the professor on Monday described the plan as a mistake.
An earlier post by the president was deleted within minutes.
An earlier version of the ship had four masts.
An edited version of this essay appears in her new book.
An error in the code was found in June and fixed in July.
An apology from the bishop was read out in all churches.
Because of a mistake at the registry, his name was misspelled on his passport.
By mistake, the wrong envelope was opened on stage.
Due to a production fault, 400 cars were recalled.
Earlier reports that the dam had burst were wrong, officials said.
Early reports misidentified the gunman, and an innocent man was hounded online.
Following a ruling by the court, the law was amended.
His story was corrected by an eyewitness.
In a correction to its annual report, the firm said profits were overstated by 4 million.
In a later edition of the novel the ending was changed.
In an article for a website, she wrongly predicted that the party would win.
In our latest episode, we talk about mistakes that changed history.
In our survey, two in five readers said that the tax is wrong.
In the story, the wolf is mistaken for a dog.
In Tuesday's debate, both candidates misstated the cost of the plan.
It is wrong to say that the north is empty, she writes.
It was mistakenly delivered to the house next door.
Ministers have amended the bill to remove the clause on fishing.
More corrections are likely as the books are audited.
On Friday the agency corrected its estimate from 40 to 14 tonnes.
Our readers' best photographs of the northern lights
Our report on the state of the roads is published today.
Our review: a flawed but funny film
Our story begins in a small town on the coast.
Please correct me if I am wrong.
Police have corrected the time of the crash to 4 p.m.
Previously on this show, the captain lost his ship.
Some of the figures in the budget were wrong, the minister admitted.
The agency has deleted the post and apologised.
The article concludes that the data were misinterpreted by the authors.
The article on page 4 of the contract was amended in 2019.
The broadcaster admitted that its report was inaccurate and paid damages.
The caption read: “Wrong way”.
The change in the headline rate was due to an error in collection, the office said.
The company has issued a correction to its prospectus.
The editor apologised to the family in person.
The editor's note was short and to the point.
The error meant that 400 patients were given the wrong dose.
The figure was misreported for years by the tax office.
The first version of the vaccine was withdrawn in 1976.
The headline act was replaced at short notice.
The mayor's post was edited to remove a reference to the rival club.
The map was wrong, so they turned back.
The name was corrected on the gravestone in 1990.
The newspaper was ordered to print a correction on its front page.
The original story is by a Danish writer.
The page was torn out of the register.
The podcast was updated weekly until 2019.
The press council upheld the complaint against the magazine.
The publisher withdrew the book after errors were found.
The report was amended twice before it was adopted.
The site has been updated with a new design.
The spokeswoman later corrected herself.
The teacher corrected his spelling in red ink.
The text was altered by later scribes.
The video has since been deleted.
There was an error in the count, so the vote was repeated.
They apologised for the mistake and offered a refund.
Updated throughout the day with results
Updated terms and conditions
Update: the winners of our photo contest
Clarification butter is made by heating
Corrections department seeks 40 new guards
Correcting the past: how museums return stolen art
Editor's note: This is the last column by Ivar Lie, who is retiring.
Editor's note: We welcome letters of up to 200 words.
From the editor: thank you for your support
Sorry, this article is not available in your country.
Sorry for the mistake, he said, and sat down.
We apologise, the minister told the survivors.
We corrected the course twice during the night.
We have been wrong before about the weather.
We have changed the way you sign in
We made an error of judgment, the coach said after the match.
We removed the seats ourselves.
Der Text der Hymne wurde 1990 geändert.
Die Behörde hat ihre Angaben korrigiert.
Dieser Artikel ist nur für Abonnenten.
Hinweis: Die Bibliothek bleibt am Montag geschlossen.
Le texte de loi a été modifié en commission.
Cet article a été rédigé avec l'aide de nos lecteurs.
El artículo fue escrito por un colaborador.
La ley fue modificada el 3 de junio.
Il testo della legge è stato modificato ieri.
O texto da lei foi alterado ontem.
De wet is op 3 juni aangepast.
Lagen ändrades 3 juni.
Saken er anmeldt til politiet.
"""
