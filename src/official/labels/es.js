/**
 * Spanish. The first title of each pillar as several Spanish articles copy it from the page. All other wordings are
 * ours: no capture was at hand.
 */
export const es = {
    pillars: {
        brand: ["Establece tu marca profesional", "Establecer tu marca profesional"],
        people: ["Encuentra a las personas adecuadas", "Encontrar a las personas adecuadas"],
        insights: ["Interactúa ofreciendo información", "Interactuar ofreciendo información", "Interactúa con información"],
        relationships: ["Crea relaciones", "Crear relaciones"],
    },
    own: [
        "Social Selling Index actual",
        "Tu Social Selling Index",
        "Los cuatro componentes de tu puntuación",
        "Cuatro componentes de tu puntuación",
    ],
    outOf: ["de 100"],
    groups: {
        industry: ["Personas de tu sector", "Las personas de tu sector", "Promedio del sector"],
        network: ["Personas de tu red", "Las personas de tu red", "Promedio de la red"],
        team: ["Personas de tu equipo", "Las personas de tu equipo", "Promedio del equipo"],
    },
    ranks: {
        industry: ["Posición SSI en el sector", "Clasificación SSI del sector"],
        network: ["Posición SSI en la red", "Clasificación SSI de la red"],
        team: ["Posición SSI en el equipo", "Clasificación SSI del equipo"],
    },
    top: ["Primer", "Primeros", "Top", "superior", "mejor"],
    industryNamed: ["Los profesionales de ventas del sector"],
    average: ["tienen un SSI medio de", "tienen un SSI promedio de"],
    remaining: ["Puntos restantes"],
};
