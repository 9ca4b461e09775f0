/**
 * Italian. The first title of each pillar follows the sentence of LinkedIn's page that several Italian articles quote
 * ("stabilire il tuo brand professionale, ..."). All other wordings are ours: no capture was at hand.
 */
export const it = {
    pillars: {
        brand: [
            "Stabilisci il tuo brand professionale",
            "Stabilire il tuo brand professionale",
            "Crea il tuo brand professionale",
        ],
        people: ["Trova le persone giuste", "Entra in contatto con le persone giuste", "Trovare le persone giuste"],
        insights: ["Interagisci con informazioni rilevanti", "Interagire con informazioni rilevanti"],
        relationships: ["Costruisci relazioni", "Costruire relazioni", "Crea relazioni"],
    },
    own: [
        "Social Selling Index attuale",
        "Il tuo Social Selling Index",
        "Quattro componenti del tuo punteggio",
        "I quattro componenti del tuo punteggio",
    ],
    outOf: ["su 100"],
    groups: {
        industry: ["Persone nel tuo settore", "Le persone nel tuo settore", "Media del settore"],
        network: ["Persone nella tua rete", "Le persone nella tua rete", "Media della rete"],
        team: ["Persone nel tuo team", "Le persone nel tuo team", "Media del team"],
    },
    ranks: {
        industry: ["Posizione SSI nel settore", "Classifica SSI del settore"],
        network: ["Posizione SSI nella rete", "Classifica SSI della rete"],
        team: ["Posizione SSI nel team", "Classifica SSI del team"],
    },
    top: ["Primo", "Primi", "Top"],
    industryNamed: ["I professionisti delle vendite del settore"],
    average: ["hanno un SSI medio di"],
    remaining: ["Punti rimanenti"],
};
