"""A fifteenth list for the test of notices: a mixed bag, met blind.

The figures at first sight stand in the commit that brought it.
"""

from __future__ import annotations

NOTICES = """
An article on Nov. 2 about the Danube misidentified the country through which it flows after Austria. It is Slovakia, not Hungary.
The Times mistakenly reported on Sunday that the archive had closed. It is moving, and will reopen in March.
A review on Thursday of "The Tin Whistle" misstated the name of an actor. He is Lee Park, not Lee Clark.
Because of an editing error, a recipe on Wednesday omitted an ingredient. It calls for two eggs.
• A panel with our feature on tides had the moon's distance as 38,000km; that should have been 384,000km.
• We referred to the Isle of Man as being part of the UK. It is a crown dependency.
• A letter about hedgehogs was attributed to the wrong reader (12 May, page 8).
This piece was updated on 12 May to remove the name of a witness.
This article was corrected on 12 May 2026. It originally said the fund was worth £3m; in fact it is £30m.
Post-publication note: the council has asked us to point out that the plan was never adopted.
A correction has been made to this article: the Ouse does not flow through Leeds.
After this article was published, the ministry said its figures for 2024 had been wrong. The text has been changed to reflect the new figures.
The article has been revised to include the full statement from the hospital.
We've updated this story to clarify that the lawsuit was dismissed without prejudice.
We have changed the headline on this story to make clear that the finding applies only to adults.
We misspelled Siobhan Kerr's name in an earlier version of this story.
This post has been corrected. The law takes effect in July, not June.
NPR incorrectly reported that the bill had been signed. It awaits the governor's signature.
Our story on the mill said it employs 400. The right number is 140.
An item in Friday's briefs should have said the blood drive starts at 9 a.m.
The caption under the picture on page 5 last week should have named the goalkeeper as Ana Ruiz.
Clarification: a story on Page B1 Tuesday about the levy did not make clear that renters are exempt.
Retraction notice: the paper below has been retracted by its authors.
This version removes the reference to a third suspect.
UPDATES with comment from prosecutors; CORRECTS age of defendant to 31.
This is an updated version of a story first published on Monday; it corrects the name of the ship.
The number of islands has been corrected in this story.
The link in the third paragraph was broken and has been fixed.
Due to incorrect information supplied by the agency, an earlier version of this report gave the wrong tally.
Owing to a mix-up in our newsroom, we ran the wrong photograph with Saturday's profile of Dr. Amin.
The interview with Mr. Sato has been removed from our site while we review how it was obtained.
At the author's request, this poem has been taken down.
This article no longer includes a photo that was published without permission.
Note: This story has been edited to delete an unverified claim about the cause of the crash.
Note: The figures in this article were changed on 3 May after the agency revised its data.
Updated with corrected spelling of the defendant's name.
Edited at 4.15pm to correct the location of the hall.
Article amended 5 May to show that the rate is 4.5%, not 5.4%.
Page updated to correct the date of the spring half-term.
Content has been amended to remove an out-of-date reference to the helpline.
The 2023 figure in Table 4 was revised on 9 May 2026 because of an error in processing.
Corrected 12 May: the survey had 1,020 respondents, not 10,200.
Erratum: equation (3) is missing a factor of 2.
Anmerkung der Redaktion: In einer früheren Version dieses Artikels war das Todesjahr falsch.
Die Redaktion hat diesen Text nach Hinweisen von Lesern korrigiert.
Wir hatten zunächst geschrieben, der Verein sei pleite. Das stimmt nicht.
Update, 14.30 Uhr: In einer früheren Fassung war von fünf Verletzten die Rede.
Cet article a été modifié le 12 mai : le prénom de la maire est Solène, et non Hélène.
Une erreur dans le calcul des pourcentages a été corrigée dans le deuxième paragraphe.
Contrairement à ce que nous écrivions, le musée est ouvert le lundi.
Corrección: el apellido del alcalde es Ruiz, no Díaz.
En una versión previa de este reportaje se atribuía la cita a otra persona.
In una prima versione dell'articolo era indicato un orario sbagliato.
Rettifica: la mostra apre il 12 e non il 21 maggio.
In dit artikel stond eerder een verkeerd jaartal. Dat is aangepast.
Este texto foi atualizado para corrigir o nome do hospital.
Artikeln har korrigerats: det var 40 personer, inte 400.
Denne artikkelen er endret etter at Vy kom med nye tall.
"""

ORDINARY = """
The Danube was misidentified on the map that hung in the school for forty years.
The bank mistakenly reported a profit, and its shares rose for a day before the truth came out.
A review of the rules will be published in May.
The recipe has changed little since 1880, though the eggs are now smaller.
The letter was attributed to the wrong man until a scholar found the envelope.
The figures were wrong, the minister admitted on Thursday, and the man who wrote them has gone.
A panel of experts will look again at the error and report in June.
The ministry said its figures for 2024 had been wrong and that it would publish new ones.
Her name was misspelled on the trophy, and has been ever since.
The law takes effect in July, not June, the clerk told shopkeepers.
The mill employs 140, not the 400 that its owner had promised.
The picture on page 5 of the brochure shows a hotel that was never built.
The levy did not make clear that renters are exempt, and hundreds paid it.
The paper was retracted, and the prize went to another team.
Prosecutors updated the charges on Friday to include fraud.
The number of islands has been corrected by the survey to 267,570.
The broken link in the chain was fixed by noon.
The interview was cut short when the president walked out.
The poem was removed from the school's reading list after parents complained.
The photo was published without permission, and the paper paid for it.
An unverified claim about the cause of the crash spread quickly.
The agency revised its data in May, and growth now looks weaker.
The correct spelling of the name is a matter of dispute.
The helpline is out of date and should be removed, the report says.
Corrections to the text were made by Joyce in the margins of the proofs.
A corrected edition of the dictionary came out in 1888.
The second edition removes a chapter on phrenology and adds one on sleep.
He edited the magazine until 1977 and changed its name twice.
The editors changed the ending without asking her.
The amended claim is for 4 million dollars.
We changed trains at Crewe and were told that an error in the timetable had left us an hour to wait.
We made a mistake when we bought this house, Anna says.
We were wrong to think that spring had come.
I was wrong about sprouts.
Our mistake was to leave in the afternoon.
Sorry, we could not find that page.
Sorry for the wait: we are having trouble loading this video.
Oops! Something went wrong. Please try again.
Error: the file could not be read.
Your comment has been edited by a moderator.
This comment was removed because it did not meet our community standards.
This video is no longer available.
This page has moved. Update your bookmarks.
This content is not available in your region.
This article is more than 5 years old.
This article is for subscribers only.
The following article contains material that some may find upsetting.
Editor's note: This is an excerpt from our weekly letter on the law.
Editor's note: The writer was a guest of the tourist board.
Editor's note: A version of this piece ran in our March issue.
Author's note: the names of two of the sailors have been changed.
A note to our readers: from Monday our print edition will cost 20 cents more.
Update: the show has been extended until 30 June.
Updated for 2026: the best pans you can buy
New and updated: our guide to the islands
What has changed since the first edition? Quite a lot, it turns out.
Fixed-rate loans have become dearer since June.
Removed from its frame, the painting looks smaller.
Added sugar is listed on the back of the pack.
Changed circumstances meant that the couple could not stay.
Anmerkung: Die Preise verstehen sich ohne Mehrwertsteuer.
Die Polizei korrigierte ihre Angaben: Es waren drei Täter, nicht zwei.
Le préfet a rectifié le bilan dans la soirée.
La policía corrigió el número de heridos.
Il prefetto ha corretto il bilancio in serata.
De politie heeft het aantal gewonden bijgesteld.
A polícia corrigiu o número de feridos.
Polisen har ändrat sina uppgifter om olyckan.
"""
