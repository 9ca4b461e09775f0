import { groupKinds } from "./payload-names.js";
/** The name in "Sales professionals in the {name} industry have an average SSI of". */
function nameBetween(text, from, to) {
    const name = text
        .slice(from, to)
        .replace(/^[\s"'“”„«»]+/, "")
        .trim()
        .replace(/["'“”„«»]$/, "")
        .trim();
    return name === "" ? undefined : name;
}
/** "have an average SSI of 29", with the group and the name of the industry that its line speaks of. */
function foldAverage(tokens, place, text, items) {
    const token = tokens[place];
    const number = tokens[place + 1];
    if (token?.kind !== "average" || number?.kind !== "number")
        return false;
    let name;
    for (let back = place - 1; tokens[back]?.line === token.line; back--) {
        const opener = tokens[back];
        if (opener?.kind !== "group" && opener?.kind !== "industryNamed")
            continue;
        const group = opener.kind === "group" ? opener.group : groupKinds[0];
        if (opener.kind === "industryNamed")
            name = nameBetween(text, opener.end, token.start);
        items.push({ kind: "groupSentence", group, line: token.line });
        break;
    }
    items.push({ kind: "average", value: number.value, written: number.written, name, line: token.line });
    return true;
}
/** Joins "33" + "out of 100", "Top" + "37" + "%", "average SSI of" + "29"; one pass, in the order of the text. */
export function foldPageTokens(tokens, text) {
    const items = [];
    for (let place = 0; place < tokens.length; place++) {
        const token = tokens[place];
        const next = tokens[place + 1];
        const third = tokens[place + 2];
        if (token === undefined)
            break;
        const { line } = token;
        if (token.kind === "number") {
            const { value, written } = token;
            const after = third?.kind === "top" && third.line === line && tokens[place + 3]?.kind !== "number";
            if (next?.kind === "outOf")
                items.push({ kind: "total", value, written, line });
            else if (next?.kind === "percent" && after)
                items.push({ kind: "rankValue", value, written, line });
            // A percentage that is no rank: the change since last week.
            else if (next?.kind === "percent")
                items.push({ kind: "word", line });
            else
                items.push({ kind: "number", value, written, line });
            place += next?.kind === "outOf" ? 1 : next?.kind === "percent" ? (after ? 2 : 1) : 0;
        }
        else if (token.kind === "top" && next?.kind === "number" && third?.kind === "percent") {
            items.push({ kind: "rankValue", value: next.value, written: next.written, line: next.line });
            place += 2;
        }
        else if (foldAverage(tokens, place, text, items))
            place += 1;
        else if (token.kind === "pillar")
            items.push({ kind: "pillar", pillar: token.pillar, line });
        else if (token.kind === "group")
            items.push({ kind: "group", group: token.group, line });
        else if (token.kind === "rank")
            items.push({ kind: "rank", group: token.group, line });
        else if (token.kind === "own" || token.kind === "remaining" || token.kind === "pipe")
            items.push({ kind: token.kind, line });
        else if (token.kind !== "top" && token.kind !== "percent")
            items.push({ kind: "word", line });
    }
    return items;
}
