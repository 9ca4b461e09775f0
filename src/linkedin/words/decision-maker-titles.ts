/**
 * The words by which a title is recognised as a decision maker's (VP, head, director, owner, founder, C-level), as data,
 * folded: lower case, without accents and dots. The lists of all languages apply at once, since titles mix them.
 *
 * Decided: a bare `partner` counts only where it is the whole title, since most partners are business, channel or talent
 * partners; associates and assistants of any rank do not count, deputies and acting holders do; `responsabile`,
 * `responsable`, `gerente`, `jefe`, `chef`, `capo` are left out, as they name team leads as often as heads.
 */
export interface TitleLanguage {
  /** Words or phrases that name a role; a role counts only as the head of its phrase, before `of`, `for` and the like. */
  readonly roles: readonly string[];
  /** Roles that count only when nothing but `alone` words stand beside them. */
  readonly wholeTitles?: readonly string[];
  /** Phrases that hold a role's word and name something else. */
  readonly others: readonly string[];
  /** Words after which the rest of a phrase says for whom or where. */
  readonly links: readonly string[];
  /** Phrases in which a link is part of a name: `Go-to-Market Director`. */
  readonly compounds?: readonly string[];
  /** Words that join two titles. */
  readonly joins: readonly string[];
  /** Who serves a decision maker, or is not one yet, any more, or fully. */
  readonly lesser: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.split(",").map((phrase) => phrase.trim());

/** The lists, by language. */
export const decisionMakerTitles: Readonly<Record<"en" | "it" | "de" | "fr" | "es" | "pt", TitleLanguage>> = {
  en: {
    roles: phrases(
      "ceo, cto, cfo, coo, cmo, cio, ciso, cso, cro, cpo, chro, cdo, cco, cao, cxo, cbo, cgo, chief executive, chief * officer, chief * * officer, " +
        "chief * * * officer, president, vp, svp, evp, rvp, gvp, vice president, director, head, owner, proprietor, founder, cofounder, chairman, " +
        "chairwoman, chairperson, managing partner, founding partner, general partner, senior partner, equity partner",
    ),
    wholeTitles: ["partner"],
    others: phrases(
      "product owner, process owner, system owner, service owner, data owner, application owner, platform owner, asset owner, risk owner, home owner, " +
        "dog owner, cat owner, art director, stage director, casting director, music director, film director, funeral director, director of photography, " +
        "head hunter, head count, head start, founder institute, vice president elect, president elect",
    ),
    links: words("of for in at with on to from by within under over across reporting"),
    compounds: phrases(
      "go to market, direct to consumer, business to business, business to consumer, end to end, order to cash, point of sale, internet of things, out of home",
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
      "amministratore delegato, amministratrice delegata, amministratore unico, amministratrice unica, direttore, direttrice, titolare, fondatore, " +
        "fondatrice, cofondatore, cofondatrice, presidente, vicepresidente, dirigente, proprietario, proprietaria, imprenditore, imprenditrice",
    ),
    others: ["direttore dei lavori", "direttore lavori", "direttore artistico"],
    links: words("di del della dello dei degli delle presso per al alla in d dell all"),
    joins: words("e ed"),
    lesser: words(
      "assistente segretaria segretario aspirante tirocinante stagista consulente collaboratore collaboratrice aiuto impiegato impiegata",
    ),
  },
  de: {
    roles: phrases(
      "geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer, geschaeftsfuehrerin, inhaber, inhaberin, grunder, grunderin, gruender, gruenderin, " +
        "mitgrunder, mitgrunderin, mitgruender, mitgruenderin, vorstand, vorstandin, vorstandsvorsitzender, vorstandsvorsitzende, vorstandsmitglied, " +
        "leiter, leiterin, bereichsleiter, bereichsleiterin, abteilungsleiter, abteilungsleiterin, vertriebsleiter, vertriebsleiterin, marketingleiter, " +
        "marketingleiterin, personalleiter, personalleiterin, werksleiter, werksleiterin, direktor, direktorin, prasident, prasidentin, vizeprasident, " +
        "vizeprasidentin, unternehmer, unternehmerin",
    ),
    others: phrases(
      "projekt leiter, projekt leiterin, team leiter, team leiterin, schicht leiter, gruppen leiter, bau leiter",
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
      "pdg, directeur, directrice, president, presidente, vice presidente, fondateur, fondatrice, cofondateur, cofondatrice, gerant, gerante, " +
        "proprietaire, dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, entrepreneur, entrepreneure",
    ),
    others: phrases(
      "directeur artistique, directrice artistique, directeur de la photographie, directeur de these, directrice de these",
    ),
    links: words("de du des d la l aux au chez pour en"),
    joins: words("et"),
    lesser: words(
      "assistante secretaire stagiaire ancien ancienne conseiller conseillere etudiant etudiante apprenti apprentie charge chargee",
    ),
  },
  es: {
    roles: phrases(
      "director, directora, fundador, fundadora, cofundador, cofundadora, propietario, propietaria, dueno, duena, presidente, presidenta, " +
        "vicepresidente, vicepresidenta, consejero delegado, consejera delegada, socio fundador, socia fundadora, socio director, socia directora, empresario, empresaria",
    ),
    others: phrases(
      "director de fotografia, director de arte, directora de arte, director artistico, directora artistica",
    ),
    links: words("de del la las los el para por en"),
    joins: words("y"),
    lesser: words(
      "asistente secretaria secretario auxiliar ayudante becario becaria practicante adjunta asesor asesora exdirector estudiante",
    ),
  },
  pt: {
    roles: phrases(
      "diretor, diretora, presidente, vice presidente, fundador, fundadora, cofundador, cofundadora, proprietario, proprietaria, dono, dona, " +
        "socio fundador, socia fundadora, socio administrador, socia administradora, socio proprietario, administrador delegado, empresario, empresaria",
    ),
    others: phrases("diretor de arte, diretora de arte, diretor de fotografia, dona de casa"),
    links: words("de do da dos das para em no na"),
    joins: words("e"),
    lesser: words(
      "assistente secretaria secretario auxiliar estagiario estagiaria assessor assessora estudante aprendiz",
    ),
  },
};
