/** English. From captures of 2024 to 2026; the second titles of pillars from LinkedIn's post of January 2015. Team: ours. */
export const en = {
    pillars: {
        brand: ["Establish your professional brand", "Create a professional brand"],
        people: ["Find the right people"],
        insights: ["Engage with insights"],
        relationships: ["Build relationships", "Build strong relationships"],
    },
    own: ["Current Social Selling Index", "Your Social Selling Index", "Four components of your score"],
    outOf: ["out of 100"],
    groups: {
        industry: ["People in your industry", "Sales professionals in your industry", "Industry average"],
        network: ["People in your network", "Network average"],
        team: ["People in your team", "People on your team", "Team average"],
    },
    ranks: {
        industry: ["Industry SSI rank"],
        network: ["Network SSI rank"],
        team: ["Team SSI rank"],
    },
    top: ["Top"],
    industryNamed: ["Sales professionals in the"],
    average: ["industry have an average SSI of", "have an average SSI of"],
    remaining: ["Remaining points"],
};
