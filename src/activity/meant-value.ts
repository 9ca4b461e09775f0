/** What a text most likely means: a number, one that cannot be told, or none. */
export type Meant = number | "ambiguous" | undefined;

const oneGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;
const plain = /^\d+(?:\.\d+)?$/;
const grouped = [
  { pattern: /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/, separator: ",", point: "." },
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/, separator: ".", point: "," },
];

function digitsMeant(digits: string): Meant {
  // 1.234 is a good one in English and more than a thousand in Italian; 1,234 the other way round.
  if (oneGroup.test(digits)) return "ambiguous";
  if (plain.test(digits)) return Number(digits);
  const found = grouped.find(({ pattern }) => pattern.test(digits));
  return found && Number(digits.replaceAll(found.separator, "").replace(found.point, "."));
}

/** The number that a text means: "500+" is 500, "1.234.567" is 1234567, "45 %" is 0.45. */
export function meantNumber(text: string): Meant {
  const match = /^\s*([\d.,]+)\s*([+%]?)\s*$/.exec(text);
  const meant = digitsMeant(match?.[1] ?? "");
  return typeof meant === "number" && match?.[2] === "%" ? meant / 100 : meant;
}

/** The proportion that a text such as "9/12" means. */
export function meantProportion(text: string): { readonly part: number; readonly whole: number } | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(text);
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  return part <= whole ? { part, whole } : undefined;
}
