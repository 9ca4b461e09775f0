/** What a row can say besides its time, one bit each, so that a row is a few small numbers and holds no text. */
export const rowBits = {
  accepted: 1 << 0,
  focus: 1 << 1,
  visible: 1 << 2,
  double: 1 << 3,
  operator: 1 << 4,
  bareShare: 1 << 5,
  group: 1 << 6,
  substantive: 1 << 7,
  decisionMaker: 1 << 8,
  colleague: 1 << 9,
  audience: 1 << 10,
  titled: 1 << 11,
  outgoing: 1 << 12,
  active: 1 << 13,
  current: 1 << 14,
  described: 1 << 15,
  draft: 1 << 16,
  spam: 1 << 17,
  sponsored: 1 << 18,
  text: 1 << 19,
  image: 1 << 20,
  video: 1 << 21,
  document: 1 << 22,
  article: 1 << 23,
  event: 1 << 24,
  link: 1 << 25,
  headline: 1 << 26,
  industry: 1 << 27,
  location: 1 << 28,
  feed: 1 << 29,
} as const;

/** The name of one thing a row can say. */
export type RowBit = keyof typeof rowBits;

/** The formats a post can have, of those the export can show. */
export const formatBits = [
  "text",
  "image",
  "video",
  "document",
  "article",
  "event",
  "link",
] as const satisfies readonly RowBit[];

/** The bits of the names whose condition holds. */
export function bitsOf(conditions: { readonly [B in RowBit]?: boolean }): number {
  let bits = 0;
  for (const name in conditions) {
    const bit = name as RowBit; // a plain object of this type has no other keys
    if (conditions[bit]) bits |= rowBits[bit];
  }
  return bits;
}
