/** How many cases a property tries: as many as `npm test` has time for, or those of `npm run test:long`. */
export const runs = (usual: number, long: number): number => (process.env["LONG_RUN"] === "1" ? long : usual);
