import type { officialWordings as english } from "../../../errors/wordings/official-wordings.js";

/** What can be said of LinkedIn's own index, saved or copied. */
export const officialWordings: { readonly [W in (typeof english)[number]]: string } = {
  "the sum of the four pillars, {number}, give or take {tolerance}":
    "la somma dei quattro pilastri, {number}, con uno scarto di {tolerance}",
  "pass the total and the pillars of the same moment, all four unaltered":
    "passa il totale e i pilastri dello stesso momento, tutti e quattro inalterati",
  "{what}, a number from {low} to {high}": "{what}, un numero da {low} a {high}",
  "{what}, an integer from {low} to {high}": "{what}, un numero intero da {low} a {high}",
  "{what}, an array of at most {most}": "{what}, un elenco di non più di {most}",
  "the member's score": "il punteggio della persona",
  "the groups": "i gruppi",
  "the four sub-scores": "i quattro punteggi parziali",
  "the sub-score {name}": "il punteggio parziale {name}",
  'the rank in {name}, "top N percent"': "la posizione in {name}, «primi N percento»",
  "the average of {name}": "la media di {name}",
  "the size of {name}": "il numero di membri di {name}",
  "the number beside {name}": "il numero accanto a {name}",
  "the rank beside {name}": "la posizione accanto a {name}",
  "the total, as in {name}": "il totale, come in {name}",
  "the industry's name, text of at most {most} characters":
    "il nome del settore, un testo di non più di {most} caratteri",
  "leave the field out: it is only a name": "togli il campo: è solo un nome",
  "the kind of group, such as {names}": "il tipo di gruppo, come {names}",
  "save the JSON again just as LinkedIn sent it": "salva di nuovo il JSON come LinkedIn l’ha inviato",
  "save the JSON again and pass it on just as LinkedIn sent it":
    "salva di nuovo il JSON e passalo come LinkedIn l’ha inviato",
  "save the JSON again: a score without one of its four pillars is not taken":
    "salva di nuovo il JSON: un punteggio senza uno dei quattro pilastri non si accetta",
  "keep the one entry that LinkedIn sent": "tieni la sola voce che LinkedIn ha inviato",
  "each group once": "ogni gruppo una volta sola",
  "pass what was copied from the page; LinkedIn's JSON goes to fromOfficialPayload":
    "passa ciò che hai copiato dalla pagina; il JSON di LinkedIn va a fromOfficialPayload",
  "the text of linkedin.com/sales/ssi": "il testo di linkedin.com/sales/ssi",
  "the text of linkedin.com/sales/ssi in one of the languages {names}":
    "il testo di linkedin.com/sales/ssi in una delle lingue {names}",
  "page text of at most {most} characters": "il testo della pagina, non più di {most} caratteri",
  "copy the page alone, as plain text": "copia la sola pagina, come testo semplice",
  "one of the languages {names}": "una delle lingue {names}",
  "leave the option out, or name the language the page was in":
    "non indicare l’opzione, o indica la lingua della pagina",
  "copy the whole page; LinkedIn's JSON goes to fromOfficialPayload":
    "copia la pagina intera; il JSON di LinkedIn va a fromOfficialPayload",
  'name the language, as in { locale: "en" }': 'indica la lingua, per esempio { locale: "en" }',
  "as many words of each of {names}": "altrettante parole di ciascuna tra {names}",
  "a page in one language": "una pagina in una sola lingua",
  "copy the page once, as it is on one day, without other text":
    "copia la pagina una volta sola, com’è in un dato giorno, senza altro testo",
  "one value on the whole page": "un solo valore in tutta la pagina",
  "say when the score was seen: LinkedIn's payload and page carry no date":
    "indica quando è stato visto il punteggio: il JSON e la pagina di LinkedIn non hanno data",
  "say when the score was seen": "indica quando è stato visto il punteggio",
  "pass the four sub-scores that LinkedIn sent, with their names":
    "passa i quattro punteggi parziali inviati da LinkedIn, con i loro nomi",
  "pass the two series apart: official scores first, the model's second":
    "passa le due serie separate: prima i punteggi ufficiali, poi quelli del modello",
  "copy the whole page as plain text; where its words differ from these, switch the page to English":
    "copia la pagina intera come testo semplice; se le parole sono diverse da queste, passa alla pagina in inglese",
  "every number before its title, or every number after it": "ogni numero prima del suo titolo, o ogni numero dopo",
  "numbers and titles that can be joined in more than one way": "numeri e titoli che si possono unire in più modi",
  'copy the page as it is, or put each number on the line of its title: "14.2 | title"':
    'copia la pagina com’è, o metti ogni numero sulla riga del suo titolo: "14.2 | titolo"',
  "the SSI payload, an object with memberScore": "i dati dell’SSI, un oggetto con memberScore",
  "this is a web page: save the JSON response, or pass the page's text to fromOfficialText":
    "questa è una pagina web: salva la risposta JSON, o passa il testo della pagina a fromOfficialText",
  "pass the whole JSON, from its first { to its last }; the text of the page goes to fromOfficialText":
    "passa il JSON intero, dalla prima { all’ultima }; il testo della pagina va a fromOfficialText",
  "JSON text of at most {most} characters": "testo JSON di non più di {most} caratteri",
  "pass the SSI payload alone; it has about 1,000 characters": "passa solo i dati dell’SSI: sono circa 1.000 caratteri",
  "JSON text": "testo JSON",
  "pass the saved JSON as text or as the object it parses to":
    "passa il JSON salvato come testo, o come l’oggetto che se ne legge",
  "save the response again while signed in; an error answer of LinkedIn holds no score":
    "salva di nuovo la risposta dopo aver effettuato l’accesso; una risposta di errore di LinkedIn non contiene punteggi",
  "at most {most} wrappers around the payload": "al massimo {most} livelli attorno ai dati",
  "pass the object that holds memberScore": "passa l’oggetto che contiene memberScore",
  "a deeper nesting": "un annidamento più profondo",
};
