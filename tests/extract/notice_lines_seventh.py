"""A seventh list for the test of notices: lines as newsrooms write them every day, and what resembles them.

Written before the rules were looked at again; the figures at first sight stand in the commit that brought them.
"""

from __future__ import annotations

NOTICES = """
Correction: Due to incorrect figures in a news release, an earlier version of this story gave the wrong total for the grant.
Correction: The first name of the skipper was misspelled in an earlier version.
CORRECTION (7/8/25): The original version of this article stated that the dam holds 3 billion gallons. It holds 3 million.
Correction on June 9, 2025: This story originally said the ship left on Friday. It left on Thursday.
A CORRECTION WAS MADE ON JUNE 9: The story misidentified the street where the house stands.
Corrections: Tuesday's story on page A4 misspelled the name of Eleni Markou.
Clarification: A quote from Mr. Dale in a previous version of this story has been expanded to give its context.
Clarification: The story has been changed to specify that the strike affected ferries only.
*An earlier version of this post listed the wrong dates for the fair.
NOTE: This article has been edited to remove the name of a witness.
Editor's note: This article was updated on June 9 with new figures from the county.
Editor's note: We've corrected the year in which the mill burned down.
Editor's Note: The original version of this op-ed contained a factual error, which has been corrected.
Editor's note: Since this report aired, two of the officers have been cleared.
Updated June 9 to correct the name of the skipper.
Updated to reflect that the vote has been postponed.
Updated at 3:15 p.m. on June 9 with comments from the union.
This story has been edited since it was first published.
This story has been updated to include a statement issued after publication.
This article was updated after publication to add the company's response.
This article was corrected on 9 June 2025. It previously stated that 40 people had died. The number is 14.
This piece was updated on 9 June to reflect the latest court filing.
This post was edited on 9 June to fix a typo in the headline.
This video has been edited to remove a clip that was wrongly described.
The headline of this story has been changed to more accurately describe the ruling.
The headline on an earlier version of this article misstated the outcome of the vote.
An image that appeared with this article has been removed because it did not show the events described.
A paragraph about the family has been removed from this story at their request.
A sentence in this article has been amended to say that the firm denies the claim.
The article above has been corrected to state that the law applies to dogs as well.
In an earlier version of this story, the sheriff's title was incorrect.
In an earlier version, we attributed the painting to Munch. It is by Dahl.
An earlier version of this report wrongly suggested that Mr Sand had been convicted.
Our original headline implied that the school had been closed. It has not.
We have corrected the spelling of Szczecin.
We have been asked to clarify that the pool is run by a trust and not by the council. We are happy to do so.
We regret the error.
We apologise for this mistake, which was introduced during editing.
I have corrected a mistake in the third paragraph: the boat was built in Gdynia.
(Corrects name of bank in headline and first paragraph.)
(This June 9 story has been refiled to correct the dateline)
(This story was corrected on June 9 to remove the reference to Norway in paragraph 3)
Refiles story of June 9 to fix spelling in headline
Corrects number of injured to 12 (not 21) in second paragraph
The AP has corrected this story to say that the talks are in Geneva.
Retraction: On June 9 we published a story about a fire that did not take place.
We are retracting this article because the interviews on which it is based could not be verified.
The editors have issued an expression of concern about this article.
Correction to this article: the legend of Figure 3 was incomplete.
This erratum corrects the affiliation of the first author.
Amended on 9 June 2021: table 2 now includes data for Wales.
Document updated 9 June to correct an error in paragraph 14.
Berichtigung vom 9. Juni: Die Fähre legt um 9 Uhr ab, nicht um 8 Uhr.
Korrektur, 12.45 Uhr: Wir hatten zunächst berichtet, das Gesetz sei verabschiedet. Das stimmt nicht.
In einer früheren Version dieser Meldung hieß es, die Brücke sei gesperrt. Sie ist befahrbar.
Wir haben den Artikel aktualisiert und den Namen der Firma korrigiert.
Dieser Artikel wurde am 9. Juni geändert. Zuvor hieß es, der See sei 40 Meter tief.
Aufgrund eines Übertragungsfehlers stand in der ersten Fassung dieses Textes eine falsche Zahl.
Erratum : une version précédente de cet article évoquait 300 blessés. Il y en a eu 30.
Cet article a été modifié le 9 juin à 12 h 30 pour corriger le prénom du sénateur.
Une erreur s'est glissée dans notre article d'hier : la séance aura lieu mardi.
Nous avons corrigé le titre de cet article, qui pouvait prêter à confusion.
Corrección: el accidente fue en la A-3 y no en la A-4, como decía una primera versión de esta noticia.
Una versión anterior de esta información atribuía la frase a otro diputado.
Esta crónica se ha modificado para corregir el resultado del segundo set.
Rettifica: il treno partiva da Bari e non da Brindisi come scritto in una prima versione.
Articolo aggiornato alle 12.30 con la replica dell'azienda.
Correção: o nome do autor é Tomás, e não Tomé, como constava na versão original do texto.
Esta reportagem foi atualizada às 12h30 para incluir a resposta da prefeitura.
Correctie: eerder stond in dit artikel dat het om acht boten ging. Het zijn er zes.
Dit bericht is aangepast: de brand was in Weert, niet in Roermond.
Rettelse 9. juni: Skibet er bygget i Gdynia, ikke i Gdansk som først skrevet.
I en tidligere versjon av artikkelen var navnet på skipet feil.
Rättelse: I en tidigare version av artikeln stod det att färjan går varje dag.
"""
ORDINARY = """
Send corrections and story ideas to the desk.
How to request a correction
Corrections and feedback
Accuracy: our promise to readers
If we get something wrong, we say so.
Our journalists follow a code of conduct and correct errors openly.
A newspaper that never prints a correction is not a good one, she says.
The story has been corrected so often that it reads like a palimpsest, he joked.
The paper apologised and removed the article from its site.
The channel has since deleted the video and apologised.
The mayor deleted the post and apologised to the families.
The minister withdrew the claim a day later.
The ministry updated the list to include three more schools.
The agency revised its estimate of growth for the second time.
The council amended its plans after residents objected.
The company restated its results for 2023.
The bank corrected the error and refunded 4,000 customers.
The court corrected the date in its judgment.
The historian corrected a long-held view of the battle.
The optician corrected his sight with a laser.
The new edition corrects hundreds of mistakes.
The second edition of the dictionary was corrected by hand.
The clause was deleted from the final text of the treaty.
The photo was taken down from the wall.
The picture was later shown to be a fake.
The caption was written by the photographer's son.
The map was updated in 1974 to show the new border.
The title of the book was changed at the last minute.
The name of the ship was changed to Aurora in 1911.
The date of the vote was changed twice.
The number of victims was revised upwards on Monday.
The figure has been disputed by the opposition.
This amendment was tabled by the greens.
This correction in the market was overdue, traders said.
This update is free for all users.
This update fixes a crash when a file is renamed.
This version of events is disputed by the family.
This version of the app is no longer supported.
This policy was updated on 9 June 2025.
This privacy notice was last updated in May 2025
This site uses cookies
This story is part of a collaboration with the Northern Desk.
This story is free to republish.
This story has been told for generations.
This article was written with the help of a translator.
This article was published on 9 June 2025
This article is more than 4 years old
This article is from the print edition.
This article has 12 comments
This article discusses suicide.
This essay won the 2024 prize for nature writing.
This list is updated every Friday.
This map is updated hourly.
This recipe was tested by our readers.
An earlier version of the treaty had been rejected by the senate.
An earlier version of this bridge was destroyed in the war.
An original version of the manuscript is kept in Oslo.
An early version of the law passed in 1991.
A version of this article appears in print on June 9, Section A, Page 4.
A version of this story first appeared in Tide Magazine.
A previous attempt to cross the fjord had failed.
A mistake in the contract cost the town 4 million.
A reference to the king was removed from the oath in 1905.
A sentence of four years was reduced on appeal.
A line was added to the anthem in 1920.
A photo of the two men was removed from evidence.
In a correction to the minutes, the clerk noted that the vote had been unanimous.
In an earlier interview, she had denied it.
In our previous report, we looked at the causes of the flood.
In the original version, the wolf wins.
Because of an error at the printer's, 400 stamps were sold without a face value.
Due to a software error, some bills were sent twice.
Due to popular demand the show has been extended.
For corrections to your tax return, call the office.
Please correct the address on the form.
Retractions are rare in mathematics.
Clarifications on the new rules are due this week.
Corrected: how lasers are changing eye care
Wrong way driver stopped on ring road
Apology demanded from minister over remarks
Notes and corrections in the margin show that the poet kept at it until her death.
Editors' picks
Editor's choice
Note to self, she wrote: call mother.
Die Regierung hat den Entwurf nachgebessert.
Der Autor hat seinen Roman stark überarbeitet.
Die erste Fassung des Vertrags war kürzer.
Die Korrektur an der Börse dauert an.
Der Text der Hymne wurde 1991 geändert.
Le ministre a rectifié ses propos mardi.
La première version du texte a été rejetée.
Une correction des marchés est possible.
El presidente rectificó sus palabras.
La primera versión de la ley fue rechazada.
Fe de vida: dónde se solicita
Il governo ha corretto le stime.
La prima versione della legge fu bocciata.
O governo corrigiu a meta de inflação.
Correção monetária: como calcular
De regering heeft de raming aangepast.
Een eerdere versie van de wet werd verworpen.
Regeringen har ændret loven.
Regjeringen rettet anslaget ned.
Regeringen har ändrat förslaget.
"""
