/** How far LinkedIn's numbers may be from each other, and how much text is read at all. */
export const officialLimits = {
    /** LinkedIn computes in 32-bit floats: 25 may come as 25.000002. One step of such a float at 100 is 0.0000076. */
    noise: 0.0001,
    /** Between a total and its four pillars: float noise, or all five rounded to three decimals (5 x 0.0005). */
    sum: 0.005,
    /** The same for the averages of a group, which were seen with two decimals (5 x 0.005). */
    groupSum: 0.025,
    /** A pillar as the page shows it: three decimals, so half a step of the last one on either side. */
    shownPillar: 0.0005,
    /** Characters of JSON text; a real payload has about 1,000. */
    payloadText: 1_000_000,
    /** Characters of page text; a real page has about 2,000. */
    pageText: 20_000,
    /** Entries of a list in the payload; a real one has at most 4. */
    entries: 32,
    /** Wrappers around the payload. */
    wrappers: 8,
    /** Characters of an industry's name. */
    name: 200,
};
