/** Cuts the page at its headings; the ranks at the top or the bottom belong to no group's block. */
export function pageSections(items) {
    let current = {
        whose: "own",
        headed: false,
        items: [],
    };
    const sections = [current];
    const begin = (whose, headed) => {
        current = { whose, headed, items: [] };
        sections.push(current);
    };
    for (const item of items) {
        if (item.kind === "own")
            begin("own", true);
        else if (item.kind === "block" || item.kind === "group" || item.kind === "groupSentence")
            begin(item.group, false);
        else if (item.kind === "rank" && current.whose !== "own")
            begin("own", false);
        current.items.push(item);
    }
    return sections;
}
