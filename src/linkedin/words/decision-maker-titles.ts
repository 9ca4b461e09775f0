/**
 * The words by which a title is recognised as a decision maker's (VP, head, director, owner, founder, C-level), as data,
 * folded: lower case, without accents and dots. The lists of all languages apply at once, since titles mix them.
 *
 * Decided: a bare `partner` counts only where it is the whole title, since most partners are business, channel or talent
 * partners; associates and assistants of any rank do not count, deputies and acting holders do; `responsabile`,
 * `responsable`, `gerente`, `jefe`, `chef`, `capo` are left out, as they name team leads as often as heads, but a general
 * manager (`gerente general`, `gerente geral`) heads a business. Of the German `-leiter` and `-leitung`, those of a function, a
 * plant or a site count, those of a team, a project, a shop or a sales area do not; nor does a `Prokurist`, who may sign but
 * heads nothing, or a mere `Gesellschafter`, `socio` or `associé`. `MD` is left out: as many are physicians. Abbreviations that
 * mean something else inside a title (`AD`, `DG`, `DSI`) count only where they are the whole of it.
 */
export interface TitleLanguage {
  /**
   * Words or phrases that name a role; a role counts only at the beginning of its phrase, before `of`, `for` and the like. A
   * link inside of a role belongs to it: `chef d'entreprise`.
   */
  readonly roles: readonly string[];
  /** Roles that count only as the whole title. */
  readonly wholeTitles?: readonly string[];
  /** Phrases that contain the word of a role and name something else. */
  readonly others: readonly string[];
  /** Words after which a phrase says for whom or where. */
  readonly links: readonly string[];
  /** Phrases in which a link is part of a name: `Go-to-Market Director`. */
  readonly compounds?: readonly string[];
  /** Words that join two titles. */
  readonly joins: readonly string[];
  /** Words for those who serve a decision maker, or are not one yet, not any more, or not fully. */
  readonly lesser: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.split(",").map((phrase) => phrase.trim());

/** German words in both ways of writing them without umlauts: `geschaftsfuhrer`, as folding leaves it, and `geschaeftsfuehrer`. */
const german = (text: string) =>
  phrases(text).flatMap((phrase) => [
    phrase.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u"),
    phrase.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"),
  ]);
/** The same with the feminine in `-in` beside each. */
const germanPairs = (text: string) => phrases(text).flatMap((word) => german(`${word}, ${word}in`));

/** The lists, by language. */
export const decisionMakerTitles = (): Readonly<Record<"en" | "it" | "de" | "fr" | "es" | "pt", TitleLanguage>> => ({
  en: {
    roles: phrases(
      "ceo, cto, cfo, coo, cmo, cio, ciso, cso, cro, cpo, chro, cdo, cco, cao, cxo, cbo, cgo, chief executive, chief * officer, chief * * officer, " +
        "chief * * * officer, president, vp, svp, evp, rvp, gvp, vice president, director, head, owner, proprietor, founder, cofounder, chairman, " +
        "chairwoman, chairperson, general manager, managing member, owneroperator, managing partner, founding partner, general partner, senior partner, equity partner",
    ),
    wholeTitles: ["partner", "chair"],
    others: phrases(
      "product owner, process owner, system owner, service owner, data owner, application owner, platform owner, asset owner, risk owner, home owner, " +
        "dog owner, cat owner, art director, stage director, casting director, music director, film director, funeral director, director of photography, " +
        "head hunter, head count, head start, founder institute, vice president elect, president elect",
    ),
    links: words("of for in at with on to from by within under over across reporting"),
    compounds: phrases(
      "go to market, direct to consumer, business to business, business to consumer, end to end, order to cash, point of sale, internet of things, out of home, " +
        "owner operator",
    ),
    joins: words("and plus"),
    lesser: words(
      "assistant assistants assisting aide secretary pa associate aspiring future former formerly ex retired past previous previously intern trainee " +
        "apprentice student junior analyst specialist coordinator consultant engineer developer recruiter adviser advisor representative coach hunter " +
        "nurse chef cook waiter waitress barista bartender teacher cashier gardener brewer lifeguard housekeeper porter boy girl librarian athlete " +
        "candidate nominee roles role searches search office relations hiring support staff writer speechwriter clerk administrator operator",
    ),
  },
  it: {
    roles: phrases(
      "amministratore delegato, amministratrice delegata, amministratore unico, amministratrice unica, socio amministratore, socia amministratrice, " +
        "socio unico, socia unica, consigliere delegato, consigliera delegata, direttore, direttrice, vicedirettore, vicedirettrice, condirettore, " +
        "condirettrice, titolare, fondatore, fondatrice, cofondatore, cofondatrice, presidente, presidentessa, vicepresidente, dirigente, " +
        "proprietario, proprietaria, imprenditore, imprenditrice",
    ),
    wholeTitles: ["ad"],
    others: phrases(
      "direttore dei lavori, direttrice dei lavori, direttore lavori, direttrice lavori, direttore artistico, direttrice artistica, " +
        "direttore d orchestra, direttrice d orchestra, direttore della fotografia, direttrice della fotografia",
    ),
    links: words("di del della dello dei degli delle presso per al alla in d dell all"),
    joins: words("e ed"),
    lesser: words(
      "assistente segretaria segretario aspirante tirocinante stagista consulente collaboratore collaboratrice aiuto impiegato impiegata",
    ),
  },
  de: {
    roles: [
      ...germanPairs(
        "geschäftsführer, hauptgeschäftsführer, gesellschaftergeschäftsführer, inhaber, alleininhaber, firmeninhaber, geschäftsinhaber, eigentümer, " +
          "gründer, mitgründer, firmengründer, vorstandssprecher, leiter, geschäftsleiter, bereichsleiter, abteilungsleiter, vertriebsleiter, " +
          "gesamtvertriebsleiter, verkaufsleiter, gesamtverkaufsleiter, marketingleiter, personalleiter, einkaufsleiter, finanzleiter, " +
          "entwicklungsleiter, produktionsleiter, werksleiter, betriebsleiter, standortleiter, niederlassungsleiter, direktor, vertriebsdirektor, " +
          "präsident, vizepräsident, unternehmer",
      ),
      ...german(
        "gf, geschäftsführender gesellschafter, geschäftsführende gesellschafterin, geschäftsführung, vorstand, vorständin, vorstandsvorsitzender, " +
          "vorstandsvorsitzende, vorstandsmitglied, mitglied des vorstands, mitglied des vorstandes, mitglied der geschäftsführung, " +
          "mitglied der geschäftsleitung, leitung, geschäftsleitung, bereichsleitung, abteilungsleitung, vertriebsleitung, verkaufsleitung, " +
          "marketingleitung, personalleitung, einkaufsleitung, werksleitung, betriebsleitung, standortleitung, niederlassungsleitung",
      ),
    ],
    others: phrases(
      "projekt leiter, projekt leiterin, projekt leitung, team leiter, team leiterin, team leitung, schicht leiter, schicht leiterin, schicht leitung, " +
        "gruppen leiter, gruppen leiterin, gruppen leitung, bau leiter, bau leiterin, bau leitung",
    ),
    links: words("der des die dem den von vom fur fuer bei beim im zur zum"),
    joins: words("und"),
    lesser: words(
      "assistent assistentin assistenz sekretar sekretarin sekretariat referent referentin ehemaliger ehemalige werkstudent werkstudentin praktikant " +
        "praktikantin berater beraterin angehender angehende mitarbeiter mitarbeiterin",
    ),
  },
  fr: {
    roles: phrases(
      "pdg, dg adjoint, dg adjointe, daf, drh, directeur, directrice, president, presidente, vice presidente, fondateur, fondatrice, cofondateur, cofondatrice, gerant, gerante, " +
        "proprietaire, dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, entrepreneur, entrepreneure",
    ),
    wholeTitles: ["dg", "dga", "dsi"],
    others: phrases(
      "directeur artistique, directrice artistique, directeur de la photographie, directrice de la photographie, directeur de these, directrice de these",
    ),
    links: words("de du des d la l aux au chez pour en"),
    joins: words("et"),
    lesser: words(
      "assistante secretaire stagiaire ancien ancienne conseiller conseillere etudiant etudiante apprenti apprentie charge chargee",
    ),
  },
  es: {
    roles: phrases(
      "director, directora, subdirector, subdirectora, gerente general, administrador unico, administradora unica, fundador, fundadora, cofundador, cofundadora, propietario, propietaria, dueno, duena, presidente, presidenta, " +
        "vicepresidente, vicepresidenta, consejero delegado, consejera delegada, socio fundador, socia fundadora, socio director, socia directora, empresario, empresaria",
    ),
    others: phrases(
      "director de fotografia, directora de fotografia, director de orquesta, directora de orquesta, director de arte, directora de arte, director artistico, directora artistica",
    ),
    links: words("de del la las los el para por en"),
    joins: words("y"),
    lesser: words(
      "asistente secretaria secretario auxiliar ayudante becario becaria practicante adjunta asesor asesora exdirector estudiante",
    ),
  },
  pt: {
    roles: phrases(
      "diretor, diretora, gerente geral, presidente, vice presidente, fundador, fundadora, cofundador, cofundadora, proprietario, proprietaria, dono, dona, " +
        "socio fundador, socia fundadora, socio administrador, socia administradora, socio gerente, socia gerente, socio proprietario, administrador delegado, empresario, empresaria",
    ),
    others: phrases("diretor de arte, diretora de arte, diretor de fotografia, diretora de fotografia, dona de casa"),
    links: words("de do da dos das para em no na"),
    joins: words("e"),
    lesser: words(
      "assistente secretaria secretario auxiliar estagiario estagiaria assessor assessora estudante aprendiz",
    ),
  },
});
