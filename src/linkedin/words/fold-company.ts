import { foldText } from "./fold-words.js";

/**
 * A company's name without case, accents, punctuation and legal form: `ACME S.p.A.` and `Acme SpA` are the same. Empty where
 * the text names no company (`Freelance`, `Self-employed`).
 */
export function foldCompany(name: string): string {
  const words: string[] =
    foldText(name)
      .replace(/[./'’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const isForm = (word: string | undefined) => word !== undefined && legalForms.has(word);
  while (words.length > 1 && isForm(words.at(-1))) words.pop();
  const folded = words.join(" ");
  return noCompany.has(folded) ? "" : folded;
}

/** Words at the end of a company's name that are its legal form, folded and without dots. */
const legalForms: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "ab ag aps as asa bv bvba co company corp corporation cv doo dba eg ek ev eurl gbr gmbh group holding holdings inc incorporated " +
      "kft kg kgaa kk limited llc llp lp ltd ltda mbh nv oao oo ood oy oyj plc pllc pty pte pvt sa sab sagl sapi sarl sas sasu sc scrl se sia sl slu " +
      "snc sp spa spzoo sprl srl srls srlu srlcr sro ug ulc vof z zoo zrt sàrl"
    ).split(" "),
  ))();

/** What people without a company write instead of one: two of them are no colleagues. */
const noCompany: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "self employed",
  "selfemployed",
  "freelance",
  "freelancer",
  "independent",
  "independent consultant",
  "consultant",
  "confidential",
  "stealth",
  "stealth startup",
  "stealth mode startup",
  "startup",
  "retired",
  "none",
  "na",
  "n a",
  "selbststandig",
  "selbstandig",
  "freiberuflich",
  "freiberufler",
  "libero professionista",
  "lavoratore autonomo",
  "independant",
  "independante",
  "autonomo",
  "autonoma",
  "trabajador autonomo",
]);
