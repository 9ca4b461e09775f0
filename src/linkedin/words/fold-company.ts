import { foldText } from "./fold-words.js";
import { legalForms, noCompany } from "./legal-forms.js";

/**
 * A company's name without case, accents, punctuation and legal form: `ACME S.p.A.` and `Acme SpA` are one. Empty where
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
