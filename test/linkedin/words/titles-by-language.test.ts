import { describe, expect, test } from "vitest";
import { isDecisionMaker } from "../../../src/linkedin/words/is-decision-maker.js";

/** Titles as people write them, one a line. */
const decisionMakers = {
  English: `
    Chief Operating Officer & Co-Founder
    Group CFO
    Fractional CMO
    Interim Chief Information Security Officer
    Founder/CEO
    Founder, Acme Ltd
    CEO and Founding Partner
    Co-CEO
    Co-Owner
    Joint Managing Director
    Managing Director, Head of EMEA Sales
    Regional Vice President - Sales, DACH
    Sr. VP, Business Development
    Senior Vice President
    Executive Vice President & General Counsel
    Area VP Sales
    Head of People & Culture
    Global Head of Procurement
    Department Head
    Head of Department
    Co-Head of M&A
    Interim Head of Growth
    Director, Strategic Accounts
    Senior Director - IT Infrastructure
    Director General
    Board Director
    Non-Exec Director
    Deputy Managing Director
    Regional Sales Director EMEA
    Marketing Director (UK & Ireland)
    Technical Director
    Creative Director
    Chairwoman
    Executive Chairman
    Chair of the Board
    Vice Chairman
    Business Owner & Operator
    Owner-Operator
    Proprietor
    President and Chief Executive Officer
    Chief Commercial Officer (CCO)
    Chief Digital & Information Officer
    Chief Executive
    General Manager & CEO
    Founder @ Stealth
    Self-employed | Owner at Doe Bakery
    Managing Member
    Principal & Founder
    Partner & Head of Tax
    CISO
    Chief People Officer
    General Manager
    Chief Legal and Compliance Officer`,
  Italian: `
    Direttore Commerciale
    Direttrice Commerciale
    Direttore Generale
    Direttrice Generale
    Direttore Vendite Italia
    Direttrice Risorse Umane
    Direttore Acquisti e Logistica
    Direttore Marketing & Comunicazione
    Direttore di stabilimento
    Direttore d'albergo
    Vicedirettore
    Vice Direttore Generale
    Vice Direttrice
    Condirettore
    AD
    A.D.
    AD e fondatore
    Amministratore Delegato e Direttore Generale
    Amministratrice Delegata
    Amministratore Unico
    Amministratrice unica presso Doe Srl
    Presidente e AD
    Presidente del Consiglio di Amministrazione
    Presidentessa
    Vicepresidente
    Vice Presidente Esecutivo
    Titolare
    Titolare d'impresa
    Socio titolare
    Socio fondatore
    Socia fondatrice
    Co-fondatore & CTO
    Co-Fondatrice
    Fondatore e CEO
    Socio amministratore
    Socia amministratrice
    Socio unico
    Proprietario
    Proprietaria di agriturismo
    Imprenditrice
    Dirigente
    Dirigente d'azienda
    Dirigente scolastico
    Direttore Tecnico
    Direttore Operativo (COO)
    Direttore Amministrativo e Finanziario
    Consigliere Delegato
    Direttore Responsabile`,
  German: `
    Geschäftsführer
    GF
    Gf.
    Geschäftsführender Gesellschafter
    Geschäftsführende Gesellschafterin
    Gesellschafter-Geschäftsführer
    Gesellschaftergeschäftsführer
    Alleiniger Geschäftsführer
    Kaufmännischer Geschäftsführer
    Kaufmännische Leiterin
    Kaufmännischer Leiter
    Technischer Leiter
    Leiter Vertrieb
    Leitung Vertrieb
    Vertriebsleitung
    Vertriebsleitung DACH
    Vertriebsleiter Nord
    Gesamtvertriebsleiter
    Verkaufsleiter
    Niederlassungsleiter
    Standortleiter
    Betriebsleiter
    Einkaufsleiter
    Leiterin Einkauf und Logistik
    Leitung Marketing & Kommunikation
    Marketingleitung
    Bereichsleitung IT
    Abteilungsleiterin Personal
    Personalleitung
    IT-Leiter
    IT-Leitung
    Entwicklungsleiter
    Produktionsleiter
    Finanzleiter
    Geschäftsleiter
    Geschäftsleitung
    Mitglied der Geschäftsleitung
    Mitglied der Geschäftsführung
    Mitglied des Vorstands
    Vorstand Finanzen
    Vorständin
    Vorstandsvorsitzende
    Vorstandssprecher
    Stellvertretender Geschäftsführer
    Stv. Vertriebsleiter
    Inhaber
    Inhaberin von Doe Consulting
    Alleininhaber
    Firmeninhaber
    Geschäftsinhaberin
    Gründer & Geschäftsführer
    Mitgründerin
    Firmengründer
    Unternehmer
    Direktorin Vertrieb
    Vertriebsdirektor
    Präsidentin
    Hauptgeschäftsführer
    Managing Director / Geschäftsführer (m/w/d)
    Geschäftsführer*in
    GeschäftsführerIn
    Eigentümer
    Eigentümerin
    Prokuristin und Vertriebsleiterin
    Geschaeftsfuehrende Gesellschafterin
    Betriebsleiterin`,
  French: `
    PDG
    P.D.G.
    Président Directeur Général
    Présidente-directrice générale
    Président-Directeur Général
    DG
    D.G.
    Directeur Général
    Directrice Générale Adjointe
    DGA
    Directeur général délégué
    Directeur Commercial France
    Directrice Commerciale
    Directeur des Ventes
    Directrice Marketing et Communication
    Directeur Financier
    Directrice administrative et financière
    DAF
    DRH
    Directrice des Ressources Humaines
    Directeur des Systèmes d'Information
    DSI
    Directeur d'agence
    Directrice d'agence bancaire
    Directeur de site
    Directeur des achats
    Directeur associé
    Directrice associée
    Directeur technique
    Directeur Régional Ile de France
    Fondateur
    Fondatrice & CEO
    Co-fondateur
    Co-fondatrice
    Président fondateur
    Présidente
    Président
    Vice-Président
    Vice-présidente Ventes
    Gérant
    Gérante de SARL
    Co-gérant
    Associé gérant
    Associée gérante
    Gérant associé
    Chef d'entreprise
    Cheffe d'entreprise
    Dirigeant
    Dirigeante
    Propriétaire
    Entrepreneur
    Associé fondateur
    Directeur Adjoint
    Directeur de création`,
  Spanish: `
    Director General
    Directora General
    Director Comercial
    Directora Comercial España
    Director de Ventas
    Directora de Marketing
    Director Ejecutivo
    Directora Ejecutiva
    Director Financiero
    Director de Recursos Humanos
    Director de Compras y Logística
    Directora de Operaciones (COO)
    Director Adjunto
    Subdirector
    Subdirectora Comercial
    Director Gerente
    Directora gerente
    Gerente General
    Consejero Delegado
    Consejera Delegada
    CEO y fundadora
    Fundador
    Fundadora
    Cofundador
    Co-fundadora
    Co-Fundador & CTO
    Presidente
    Presidenta
    Presidente Ejecutivo
    Vicepresidente
    Vicepresidenta de Ventas
    Vice Presidente Comercial
    Propietario
    Propietaria
    Dueño
    Dueña de negocio
    Socio Director
    Socia Directora
    Socio fundador
    Socia fundadora
    Socio propietario
    Administrador único
    Administradora única
    Empresario
    Empresaria
    Director Técnico
    Director Regional LATAM
    Director de Proyectos
    Director/a de área
    Emprendedor y fundador`,
  Portuguese: `
    Diretor Geral
    Diretora Geral
    Diretor Executivo
    Diretora Executiva
    Diretor Comercial
    Diretora Comercial
    Diretor de Vendas
    Diretora de Marketing
    Diretor Financeiro
    Diretora de Recursos Humanos
    Director Geral
    Directora Comercial
    Diretor-presidente
    Diretora-Presidente
    Diretor Presidente
    Presidente do Conselho
    Presidente
    Vice-presidente
    Vice Presidente de Vendas
    Fundador
    Fundadora
    Cofundador
    Co-fundadora
    Sócio-fundador
    Sócia-fundadora
    Sócio fundador e CEO
    Sócio Diretor
    Sócia-diretora
    Sócio-gerente
    Sócia gerente
    Sócio Administrador
    Sócia-administradora
    Sócio proprietário
    Sócia-proprietária
    Proprietário
    Proprietária
    Dono
    Dona de loja
    Gerente Geral
    Empresário
    Empresária
    Administrador delegado
    CEO e fundador
    Diretor Adjunto
    Diretor de Operações e Logística
    Diretor Técnico
    Diretor Regional Nordeste
    Diretora de Compras`,
};

/** Those who serve them, lead a team, share the letters only, or are not yet or no longer one. */
const others: typeof decisionMakers = {
  English: `
    Executive Assistant
    Personal Assistant to the Managing Director
    EA to CEO
    PA to the Directors
    Administrative Assistant, Office of the CFO
    Assistant to the Vice President of Sales
    Board Secretary
    Assistant to the Board of Directors
    Assistant Head of Department
    Sales Director's PA
    Vice Principal
    Team Leader
    Team Lead, Sales
    Sales Manager
    Area Manager
    Head Cashier
    Head Girl
    Intern to the CEO
    Trainee Director
    VP candidates recruiter
    CEO Advisor
    Coach to CEOs
    Retail Partner
    Partner Account Manager
    Channel Partner Manager
    Business Partner
    Talent Partner
    Scrum Master / Product Owner
    Key Account Manager
    Headteacher
    Homeowner
    Dog owner
    Casting Director
    Funeral Director
    Former Vice President
    Ex-Founder
    Customer Success Manager
    Executive Producer
    Directorate Officer
    Presidents Club Member
    Leader of a team
    MD
    Assistant General Manager
    Chief of Staff and Compliance Officer
    Ad Manager`,
  Italian: `
    Assistente di direzione
    Assistente alla Direzione Generale
    Assistente del Direttore Commerciale
    Assistente Amministratore Delegato
    Segretaria di Direzione
    Segreteria di presidenza
    Segretaria del Presidente
    Executive Assistant dell'AD
    Impiegata amministrativa
    Addetto vendite
    Addetta ufficio direzione
    Responsabile vendite
    Resp. Acquisti
    Responsabile Commerciale
    Capo area
    Capo reparto
    Capo turno
    Capocantiere
    Coordinatore
    Consulente di direzione
    Consulente commerciale
    Direttore dei lavori
    Direttore artistico
    Direttore d'orchestra
    Agente di commercio
    Stagista
    Aspirante imprenditore
    Ex direttore commerciale
    Studente
    Socio
    Quadro direttivo
    Aiuto direttore
    Collaboratrice del titolare
    Direttore lavori
    Store manager
    Tecnico commerciale
    Project manager
    Product Owner
    Impiegato direzione lavori
    Addetto alla segreteria del direttore
    Direttrice artistica
    Addetto ad acquisti`,
  German: `
    Direktionsassistenz
    Direktionsassistentin
    Direktionssekretärin
    Assistentin der Geschäftsleitung
    Assistenz der Geschäftsführung
    Assistenz Geschäftsleitung
    Assistent der Vertriebsleitung
    Vorstandsassistentin
    Vorstandssekretärin
    Referent des Vorstands
    Referentin der Geschäftsführung
    Büroleiter
    Teamleiter
    Teamleiterin Vertrieb
    Teamleitung Kundenservice
    Projektleiter
    Projektleitung
    Bauleiter
    Schichtleiter
    Gruppenleiter
    Vertriebsmitarbeiter
    Vertriebsassistenz
    Außendienstmitarbeiter
    Sachbearbeiterin Einkauf
    Sekretärin
    Sekretariat der Geschäftsführung
    Mitarbeiter der Geschäftsführung
    Berater für Geschäftsführer
    Coach für Führungskräfte
    Prokurist
    Prokuristin
    Gesellschafter
    Ehemaliger Geschäftsführer
    Praktikantin Marketing
    Werkstudent Vertrieb
    Auszubildender
    Vertriebsingenieur
    Kursleiterin
    Marktleiter-Assistent
    Product Owner
    Angehender Betriebsleiter
    Nachwuchsführungskraft
    Kundenberater
    Elektroingenieur
    Mitinhaberverband Referent
    Gebietsverkaufsleiter
    Regionalleiter Süd
    Filialleiterin`,
  French: `
    Assistante de direction
    Assistant de direction
    Assistante du Directeur Général
    Assistante commerciale
    Assistante DG
    Assistante du PDG
    Secrétaire de direction
    Secrétaire du Président
    Attachée de direction
    Chargée de mission auprès du DG
    Chargé d'affaires
    Adjoint au directeur
    Conseiller du Président
    Chef de projet
    Chef de produit
    Chef de secteur
    Chef des ventes
    Chef d'équipe
    Chef de rang
    Responsable commercial
    Responsable des achats
    Directeur artistique
    Directrice artistique
    Directeur de thèse
    Directeur de la photographie
    Ancien directeur
    Ex-directeur commercial
    Stagiaire direction commerciale
    Étudiante
    Ingénieur commercial
    Technico-commercial
    Consultant en direction
    Commercial
    Gestionnaire de paie
    Associé
    Alternante assistante de direction
    Coach de dirigeants
    Conseil aux dirigeants
    Membre du comité de direction
    Policy Officer, DG Competition
    Ingénieur DSI`,
  Spanish: `
    Asistente de dirección
    Asistente de Gerencia
    Asistente del Director General
    Asistente ejecutiva de presidencia
    Secretaria de dirección
    Secretaria del presidente
    Auxiliar de dirección
    Ayudante del director
    Ayudante de dirección
    Adjunta a dirección
    Adjunto a Gerencia
    Adjunto al Director Comercial
    Asesor de presidencia
    Asesora del consejero delegado
    Jefe de ventas
    Jefa de compras
    Jefe de proyecto
    Gerente de ventas
    Gerente de cuentas
    Responsable de compras
    Responsable comercial
    Encargado de tienda
    Coordinadora
    Consultor
    Becario
    Becaria de marketing
    Estudiante
    Director de fotografía
    Directora de arte
    Director artístico
    Director de orquesta
    Ex director comercial
    Exdirectora
    Ex-presidente
    Socio
    Comercial
    Ejecutivo de cuentas
    Técnico de compras
    Aspirante a director
    Coach para directores
    Subalterno`,
  Portuguese: `
    Assistente de direção
    Assistente de diretoria
    Assistente da Diretoria
    Assistente do Diretor Geral
    Assistente executiva da presidência
    Secretária de direção
    Secretária da presidência
    Secretária do presidente
    Auxiliar de diretoria
    Assessora do presidente
    Assessor da diretoria
    Gerente de vendas
    Gerente de contas
    Gerente comercial
    Gerente de loja
    Coordenador
    Supervisor de vendas
    Encarregado
    Analista de compras
    Estagiário de marketing
    Estagiária
    Estudante
    Aprendiz
    Consultor de negócios
    Vendedora
    Diretor de arte
    Diretora de arte
    Diretor de fotografia
    Dona de casa
    Ex-diretor comercial
    Ex diretora
    Sócio
    Chefe de equipa
    Chefe de cozinha
    Líder de equipe
    Responsável de compras
    Técnico comercial
    Executivo de contas
    Mentora de donos de negócio
    Engenheiro de vendas
    Adjunta do presidente
    Superintendente`,
};

const lines = (text: string) => text.trim().split(/\n\s*/);
const languages = Object.keys(decisionMakers) as (keyof typeof decisionMakers)[];

describe.each(languages)("%s titles", (language) => {
  test("of decision makers are known, in all their forms", () => {
    expect(lines(decisionMakers[language]).filter((title) => !isDecisionMaker(title))).toEqual([]);
  });

  test("of others are not taken for theirs", () => {
    expect(lines(others[language]).filter((title) => isDecisionMaker(title))).toEqual([]);
  });

  test("come in either case, with blanks around", () => {
    for (const title of lines(decisionMakers[language]))
      expect(isDecisionMaker(`  ${title.toUpperCase()} `), title).toBe(true);
    for (const title of lines(others[language]))
      expect(isDecisionMaker(`  ${title.toUpperCase()} `), title).toBe(false);
  });

  test("are thirty and more of each kind", () => {
    for (const list of [decisionMakers, others]) expect(new Set(lines(list[language])).size).toBeGreaterThanOrEqual(30);
  });
});
