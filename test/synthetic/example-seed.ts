/** The seed of the archive in examples/synthetic-export. */
export const exampleSeed = 2026;
