/**
 * Portuguese (Brazil). From captures of 2025 and 2026: pillar titles, "Social Selling Index atual", "N de 100", ranks,
 * "Primeiros N%", both groups, the sentence of the industry and of the network. Ours: team, "Pontos restantes", and the
 * wordings of Portugal.
 */
export const pt = {
    pillars: {
        brand: ["Estabelecer sua marca profissional", "Estabelecer a sua marca profissional"],
        people: ["Localizar as pessoas certas", "Encontrar as pessoas certas"],
        insights: ["Interagir oferecendo insights", "Interagir com insights"],
        relationships: ["Criar relacionamentos", "Cultivar relacionamentos", "Construir relacionamentos"],
    },
    own: ["Social Selling Index atual", "Seu Social Selling Index", "Os quatro componentes da sua pontuação"],
    outOf: ["de 100"],
    groups: {
        industry: ["Pessoas no seu setor", "Pessoas do seu setor", "As pessoas do seu setor", "Média do setor"],
        network: ["Pessoas na sua rede", "Pessoas da sua rede", "As pessoas da sua rede", "Média da rede"],
        team: ["Pessoas na sua equipe", "As pessoas da sua equipe", "Média da equipe"],
    },
    ranks: {
        industry: ["Classificação SSI do setor", "Classificação no setor"],
        network: ["Classificação SSI da rede", "Classificação na rede"],
        team: ["Classificação SSI da equipe", "Classificação na equipe"],
    },
    top: ["Primeiros", "Top"],
    industryNamed: ["Os profissionais de vendas do setor"],
    average: ["têm um SSI médio de"],
    remaining: ["Pontos restantes"],
};
