import { groupKinds } from "./payload-names.js";
const foldWording = (wording) => wording.toLowerCase();
function marksOf(labels) {
    const marks = new Map();
    const add = (wordings, mark) => {
        for (const wording of wordings)
            marks.set(foldWording(wording), mark);
    };
    const { pillars } = labels;
    add(pillars.brand, { kind: "pillar", pillar: "brand" });
    add(pillars.people, { kind: "pillar", pillar: "people" });
    add(pillars.insights, { kind: "pillar", pillar: "insights" });
    add(pillars.relationships, { kind: "pillar", pillar: "relationships" });
    for (const group of groupKinds) {
        add(labels.groups[group], { kind: "group", group });
        add(labels.ranks[group], { kind: "rank", group });
    }
    for (const kind of ["own", "outOf", "top", "industryNamed", "average", "remaining"])
        add(labels[kind], { kind });
    return marks;
}
/** The number that digits mean: a point or a comma is a decimal one, since nothing on the page reaches 1,000. */
function readDigits(written) {
    return /^[-−]?\d{1,6}(?:[.,]\d{1,12})?$/.test(written)
        ? Number(written.replace("−", "-").replace(",", "."))
        : undefined;
}
/**
 * The page in one form: single plain spaces, "\n" at line ends, straight apostrophes, composed letters, no invisible
 * characters.
 */
export const plainPageText = (text) => text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/[\u2018\u2019\u02BC]/g, "'");
/** Makes the reader of one language: it cuts plain page text into tokens, in one pass. */
export function pageTokenizer(labels) {
    const marks = marksOf(labels);
    const longestFirst = [...marks.keys()].sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((wording) => wording.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(
    // A wording; else digits with a sign of their own; else another word, %, | or a line end. No two can match alike.
    `(?<![\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])|((?:(?<!\\S)[-−])?\\d[\\p{L}\\p{N}.,]*)|([\\p{L}\\p{N}]+)|(%)|(\\|)|\\n`, "giu");
    return (text) => {
        const tokens = [];
        let line = 0;
        for (const match of text.matchAll(pattern)) {
            const [whole, wording, digits, word, percent, pipe] = match;
            // A point or comma that ends a sentence is no part of the number; nothing this long is a number.
            const written = digits?.slice(0, 24).replace(/[.,]+$/, "");
            const place = { line, start: match.index, end: match.index + whole.length };
            const mark = wording === undefined ? undefined : marks.get(foldWording(wording));
            if (mark !== undefined)
                tokens.push({ ...mark, ...place });
            else if (written !== undefined) {
                const value = whole.length > 24 ? undefined : readDigits(written);
                tokens.push(value === undefined ? { kind: "word", ...place } : { kind: "number", value, written, ...place });
            }
            else if (word !== undefined)
                tokens.push({ kind: "word", ...place });
            else if (percent !== undefined)
                tokens.push({ kind: "percent", ...place });
            else if (pipe !== undefined)
                tokens.push({ kind: "pipe", ...place });
            else
                line += 1;
        }
        return tokens;
    };
}
