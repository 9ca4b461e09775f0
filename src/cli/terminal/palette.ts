/** Ways to set a text apart. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What is proven. */
  readonly proven: (text: string) => string;
  /** What is possible and not known. */
  readonly possible: (text: string) => string;
  /** What is lost. */
  readonly lost: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Colours of the terminal's own sixteen, so that they go with every theme; without colour, the text as it is. */
export function createPalette(isColoured: boolean): Palette {
  const paint = (open: number, close: number) => (text: string) =>
    isColoured && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    proven: paint(36, 39),
    possible: paint(33, 39),
    lost: paint(2, 22),
    good: paint(32, 39),
    bad: paint(31, 39),
  };
}
