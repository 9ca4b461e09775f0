/**
 * German. The first two titles of each pillar, "Aktueller Social Selling Index" and "46 von 100" as German articles copy
 * them from the page. All other wordings are ours: no capture was at hand.
 */
export const de = {
    pillars: {
        brand: [
            "Ihre professionelle Marke aufbauen",
            "Professionelle Marke aufbauen",
            "Eine professionelle Marke aufbauen",
        ],
        people: ["Gezielt die richtigen Personen finden", "Die richtigen Personen finden"],
        insights: ["Durch Einblicke Interesse wecken", "Durch Insights Interesse wecken"],
        relationships: ["Beziehungen aufbauen"],
    },
    own: [
        "Aktueller Social Selling Index",
        "Ihr Social Selling Index",
        "Die vier Komponenten Ihres Scores",
        "Vier Komponenten Ihres Scores",
    ],
    outOf: ["von 100"],
    groups: {
        industry: ["Personen in Ihrer Branche", "Branchendurchschnitt"],
        network: ["Personen in Ihrem Netzwerk", "Netzwerkdurchschnitt"],
        team: ["Personen in Ihrem Team", "Teamdurchschnitt"],
    },
    ranks: {
        industry: ["SSI-Rang in der Branche", "SSI-Rang Branche"],
        network: ["SSI-Rang im Netzwerk", "SSI-Rang Netzwerk"],
        team: ["SSI-Rang im Team", "SSI-Rang Team"],
    },
    top: ["Top", "Obere", "Oberen", "Besten"],
    industryNamed: ["Vertriebsprofis in der Branche"],
    average: ["haben einen durchschnittlichen SSI von"],
    remaining: ["Verbleibende Punkte"],
};
