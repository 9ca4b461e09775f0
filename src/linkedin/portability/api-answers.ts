import type * as z from "zod";
import { isRecord, valueAt } from "../../errors/received.js";
import { type FoundIssue, throwIfAny } from "../../errors/ssi-error.js";
import { say } from "../../errors/wording.js";
import { expectedWords, plainPath } from "../../errors/zod-issues.js";
import { cellText } from "../facts/read-file.js";
import type { ImportBudget } from "../import-limits.js";

/** One answer of the API. */
export interface ApiPage<Element> {
  /** Its index in the input. */
  readonly index: number;
  /** Its number in the walk that it belongs to, where it is given. */
  readonly start: number | undefined;
  readonly elements: readonly Element[];
}

/**
 * Reads answers of the API: one body or several, parsed or as JSON text. The answer that ends a walk is skipped.
 *
 * @throws SSIError `import.apiAnswer`, `import.apiRefused`, all at once; `import.limit`.
 */
export function readAnswers<Element>(
  input: unknown,
  element: z.ZodType<Element>,
  subject: string,
  budget: ImportBudget,
): ApiPage<Element>[] {
  const issues: FoundIssue[] = [];
  const pages: ApiPage<Element>[] = [];
  let taken = 0;
  const take = (index: number, count: number) => {
    taken += count;
    if (taken > budget.limits.maxRows) budget.exceeded("maxRows", `page ${index}`);
  };
  const refuse = (index: number, [received, repair]: Refusal) =>
    issues.push({ code: "import.apiRefused", path: [index], expected: say("an answer with data"), received, repair });
  /** The body in a text; undefined, with an issue, where it is not JSON. */
  const parsed = (text: string, index: number): unknown => {
    budget.takeBytes(`page ${index}`, text.length, text.length);
    if (/^\s*</.test(text)) refuse(index, webPage());
    else {
      try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
      } catch {
        issues.push(answerIssue([index], "JSON", text));
      }
    }
    return undefined;
  };
  const readBody = (body: object, index: number) => {
    const status = valueAt(body, ["status"]);
    const elements = valueAt(body, ["elements"]);
    if (elements === undefined && typeof status === "number") {
      if (!isEnd(status, body)) refuse(index, refusalOf(status));
    } else if (!Array.isArray(elements)) issues.push(answerIssue([index, "elements"], say("an array"), elements));
    else {
      take(index, elements.length);
      const read: Element[] = [];
      for (const [number, value] of elements.entries()) {
        const { success, data, error } = element.safeParse(value);
        if (success) read.push(data);
        for (const issue of error?.issues ?? []) {
          const path = [index, "elements", number, ...plainPath(issue.path)];
          issues.push(answerIssue(path, expectedWords(issue), valueAt(value, issue.path)));
        }
        if (issues.length >= mostIssues) break;
      }
      pages.push({ index, start: startOf(body), elements: read });
    }
  };

  const whole = typeof input === "string" ? parsed(input, 0) : input;
  const bodies: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
  take(0, bodies.length);
  for (const [index, given] of bodies.entries()) {
    if (issues.length >= mostIssues) break;
    const before = issues.length;
    const body = typeof given === "string" ? parsed(given, index) : given;
    if (isRecord(body)) readBody(body, index);
    else if (issues.length === before && !(whole === undefined && typeof input === "string"))
      issues.push(answerIssue([index], say("an object"), body));
  }
  throwIssues(subject, issues);
  return pages;
}

/** The issue of a value that is no answer of the API. */
export const answerIssue = (path: readonly (string | number)[], expected: string, value: unknown): FoundIssue => ({
  code: "import.apiAnswer",
  path,
  expected,
  received: valueKind(value),
  repair: say("pass the bodies as the API sent them, parsed or as text"),
});

/** Throws the first issues, if there are any. */
export const throwIssues = (subject: string, issues: readonly FoundIssue[]): void =>
  throwIfAny(subject, issues.slice(0, mostIssues));

/** The most issues in one error. */
const mostIssues = 20;

/** The kind of a value, never its content, which may be private. */
function valueKind(value: unknown): string {
  if (value === undefined) return say("nothing");
  if (value === null) return "null";
  if (Array.isArray(value)) return say("an array");
  if (typeof value === "object") return say("an object");
  if (typeof value === "string") return say("a text");
  return typeof value === "number" ? say("a number") : say("a truth value");
}

/** Whether this is the answer to the request for the page after the last. */
const isEnd = (status: number, body: object) =>
  status === 404 && /^No data found for this /i.test(cellText(valueAt(body, ["message"])) ?? "");

/** The number of a page in its walk; undefined where there is none. */
function startOf(body: object): number | undefined {
  const start = valueAt(body, ["paging", "start"]);
  return typeof start === "number" && Number.isSafeInteger(start) && start >= 0 ? start : undefined;
}

/** What was received instead of data, and how to fix it. */
type Refusal = readonly [received: string, repair: string];

/** An answer without data, by its HTTP status. */
function refusalOf(status: number): Refusal {
  switch (status) {
    case 400:
      return [
        say("a refused request (400)"),
        say("ask with q=criteria for pages, with q=memberAndApplication for events"),
      ];
    case 401:
      return [say("a refused token (401)"), say("get a new access token for the member and ask again")];
    case 403:
      return [
        say("a token without the right to ask (403)"),
        say("get a token with the scope r_dma_portability_self_serve or r_dma_portability_3rd_party"),
      ];
    case 426:
      return [say("a refused version (426)"), say("send the header LinkedIn-Version: 202312")];
    case 429:
      return [say("too many requests (429)"), say("ask for this page again later; keep the others")];
    default:
      return [say("an error ({number})", { number: status }), say("ask for this page again; keep the others")];
  }
}

/** A page of the web site where data was requested. */
const webPage = (): Refusal => [
  say("an HTML page"),
  say("check the address (https://api.linkedin.com/rest) and the access token, and ask again"),
];
