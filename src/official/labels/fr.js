/**
 * French. The first title of each pillar as several French articles copy it from the page. All other wordings are ours:
 * no capture was at hand.
 */
export const fr = {
    pillars: {
        brand: [
            "Construire votre marque professionnelle",
            "Établir votre marque professionnelle",
            "Imposer votre marque professionnelle",
        ],
        people: ["Trouver les bonnes personnes"],
        insights: ["Échanger des informations", "Communiquer avec les bonnes infos"],
        relationships: ["Établir des relations", "Construire des relations"],
    },
    own: ["Social Selling Index actuel", "Votre Social Selling Index", "Les quatre composantes de votre score"],
    outOf: ["sur 100"],
    groups: {
        industry: ["Personnes de votre secteur", "Les personnes de votre secteur", "Moyenne du secteur"],
        network: ["Personnes de votre réseau", "Les personnes de votre réseau", "Moyenne du réseau"],
        team: ["Personnes de votre équipe", "Les personnes de votre équipe", "Moyenne de l'équipe"],
    },
    ranks: {
        industry: ["Classement SSI du secteur", "Rang SSI du secteur"],
        network: ["Classement SSI du réseau", "Rang SSI du réseau"],
        team: ["Classement SSI de l'équipe", "Rang SSI de l'équipe"],
    },
    top: ["Top", "Premiers", "Premier", "des meilleurs"],
    industryNamed: ["Les professionnels de la vente du secteur"],
    average: ["ont un SSI moyen de"],
    remaining: ["Points restants"],
};
