/** The signs of the picture, told apart without colour. */
export interface Glyphs {
  readonly proven: string;
  readonly possible: string;
  readonly lost: string;
  readonly marker: string;
  readonly rule: string;
  readonly minus: string;
  readonly dot: string;
  readonly more: string;
  /** Between the ends of a range. */
  readonly to: string;
  /** Eight heights of a sparkline, the lowest first. */
  readonly sparks: readonly string[];
  /** Digits three lines high; absent where the terminal has no block characters. */
  readonly bigDigits: Readonly<Record<string, readonly [string, string, string]>> | undefined;
}

/** Block characters of Unicode. */
export const blockGlyphs: Glyphs = {
  proven: "█",
  possible: "▒",
  lost: "·",
  marker: "▲",
  rule: "─",
  minus: "−",
  dot: "·",
  more: "…",
  to: "–",
  sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  bigDigits: {
    "0": ["█▀█", "█ █", "▀▀▀"],
    "1": ["▀█ ", " █ ", "▀▀▀"],
    "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", " ▀█", "▀▀▀"],
    "4": ["█ █", "▀▀█", "  ▀"],
    "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"],
    "7": ["▀▀█", "  █", "  ▀"],
    "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"],
    ".": [" ", " ", "▀"],
  },
};

/** Signs every terminal has. */
export const plainGlyphs: Glyphs = {
  proven: "#",
  possible: "+",
  lost: ".",
  marker: "^",
  rule: "-",
  minus: "-",
  dot: "-",
  more: "...",
  to: "-",
  sparks: ["_", ".", ":", "-", "=", "+", "*", "#"],
  bigDigits: undefined,
};
