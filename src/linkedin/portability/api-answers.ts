import type * as z from "zod";
import { isRecord, valueAt } from "../../errors/received.js";
import { type SSIIssue, throwIfAny } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { expectedWords, plainPath } from "../../errors/zod-issues.js";
import { cellText } from "../facts/read-file.js";
import type { ImportBudget } from "../import-limits.js";

/** One page of what the API answered. */
export interface ApiPage<Element> {
  /** Its place in what was passed, from 0. */
  readonly place: number;
  /** Its number in the walk that it belongs to, where it says. */
  readonly start: number | undefined;
  readonly elements: readonly Element[];
}

/** An error names no more than so many issues. */
const mostIssues = 50;

/** What kind of value came; never its content, which may be somebody's text. */
function kindOf(value: unknown): string {
  if (value === undefined) return say("nothing");
  if (value === null) return "null";
  if (Array.isArray(value)) return say("an array");
  if (typeof value === "object") return say("an object");
  if (typeof value === "string") return say("a text");
  return typeof value === "number" ? say("a number") : say("a truth value");
}

/** Says what was passed where an answer of the API was expected. */
export const answerIssue = (path: readonly (string | number)[], expected: string, value: unknown): SSIIssue => ({
  code: "import.apiAnswer",
  path,
  expected,
  received: kindOf(value),
  repair: say("pass the bodies as the API sent them, parsed or as text"),
});

/** Throws the first issues, if there are any. */
export const throwIssues = (subject: string, issues: readonly SSIIssue[]): void =>
  throwIfAny(subject, issues.slice(0, mostIssues));

/** Where a walk ends: the page after the last is answered in this way. */
const isEnd = (status: number, body: object) =>
  status === 404 && /^No data found for this /i.test(cellText(valueAt(body, ["message"])) ?? "");

/** The number of a page in its walk; undefined where there is none. */
function startOf(body: object): number | undefined {
  const start = valueAt(body, ["paging", "start"]);
  return typeof start === "number" && Number.isSafeInteger(start) && start >= 0 ? start : undefined;
}

/**
 * Reads what the API answered: one body or several, parsed or as JSON text. The answer that ends a walk is passed over.
 *
 * @throws SSIError `import.apiAnswer`, `import.apiRefused`, all at once; `import.limit`.
 */
export function readAnswers<Element>(
  input: unknown,
  element: z.ZodType<Element>,
  subject: string,
  budget: ImportBudget,
): ApiPage<Element>[] {
  const issues: SSIIssue[] = [];
  const pages: ApiPage<Element>[] = [];
  let taken = 0;
  const take = (place: number, count: number) => {
    taken += count;
    if (taken > budget.limits.maxRows) budget.exceeded("maxRows", `page ${place}`);
  };
  const refuse = (place: number, [received, repair]: Refusal) =>
    issues.push({ code: "import.apiRefused", path: [place], expected: say("an answer with data"), received, repair });
  /** The body of a text; undefined, with an issue, where it is none. */
  const parsed = (text: string, place: number): unknown => {
    budget.takeBytes(`page ${place}`, text.length, text.length);
    if (/^\s*</.test(text)) refuse(place, webPage);
    else {
      try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
      } catch {
        issues.push(answerIssue([place], "JSON", text));
      }
    }
    return undefined;
  };
  const readBody = (body: object, place: number) => {
    const status = valueAt(body, ["status"]);
    const elements = valueAt(body, ["elements"]);
    if (elements === undefined && typeof status === "number") {
      if (!isEnd(status, body)) refuse(place, apiRefusals[status] ?? otherRefusal(status));
    } else if (!Array.isArray(elements)) issues.push(answerIssue([place, "elements"], say("an array"), elements));
    else {
      take(place, elements.length);
      const read: Element[] = [];
      for (const [index, value] of elements.entries()) {
        const { success, data, error } = element.safeParse(value);
        if (success) read.push(data);
        for (const issue of error?.issues ?? []) {
          const path = [place, "elements", index, ...plainPath(issue.path)];
          issues.push(answerIssue(path, expectedWords(issue), valueAt(value, issue.path)));
        }
        if (issues.length >= mostIssues) break;
      }
      pages.push({ place, start: startOf(body), elements: read });
    }
  };

  const whole = typeof input === "string" ? parsed(input, 0) : input;
  const bodies: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
  take(0, bodies.length);
  for (const [place, given] of bodies.entries()) {
    if (issues.length >= mostIssues) break;
    const before = issues.length;
    const body = typeof given === "string" ? parsed(given, place) : given;
    if (isRecord(body)) readBody(body, place);
    else if (issues.length === before && !(whole === undefined && typeof input === "string"))
      issues.push(answerIssue([place], say("an object"), body));
  }
  throwIssues(subject, issues);
  return pages;
}

/** What came instead of data, and how to mend it. */
export type Refusal = readonly [received: string, repair: string];

/** What an answer of the API says when it is none of the data: by HTTP status, and how to mend it. */
export const apiRefusals: Readonly<Record<number, Refusal>> = {
  400: [say("a refused request (400)"), say("ask with q=criteria for pages, with q=memberAndApplication for events")],
  401: [say("a refused token (401)"), say("get a new access token for the member and ask again")],
  403: [
    say("a token without the right to ask (403)"),
    say("get a token with the scope r_dma_portability_self_serve or r_dma_portability_3rd_party"),
  ],
  426: [say("a refused version (426)"), say("send the header LinkedIn-Version: 202312")],
  429: [say("too many requests (429)"), say("ask for this page again later; keep the others")],
};

/** Any other status. */
export const otherRefusal = (status: number): Refusal => [
  say("an error ({number})", { number: status }),
  say("ask for this page again; keep the others"),
];

/** A page of the web site where data was asked for. */
export const webPage: Refusal = [
  say("an HTML page"),
  say("check the address (https://api.linkedin.com/rest) and the access token, and ask again"),
];
