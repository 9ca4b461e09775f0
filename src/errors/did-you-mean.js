/** The number of single-character insertions, deletions, substitutions and swaps of neighbours between two words. */
function editDistance(a, b) {
    const rows = [];
    for (let i = 0; i <= a.length; i++) {
        const row = [];
        for (let j = 0; j <= b.length; j++) {
            const up = rows[i - 1]?.[j] ?? 0;
            const left = row[j - 1] ?? 0;
            const diagonal = rows[i - 1]?.[j - 1] ?? 0;
            if (i === 0 || j === 0)
                row.push(i + j);
            else {
                const same = a[i - 1] === b[j - 1];
                const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
                const best = Math.min(up + 1, left + 1, diagonal + (same ? 0 : 1));
                row.push(swapped ? Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1) : best);
            }
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? 0;
}
/** The known word nearest to a mistyped one, when near enough (a third of its length, at most 4); else undefined. */
export function nearestWord(word, known) {
    const fold = (text) => text.toLowerCase().replace(/[\s_-]/g, "");
    const typed = fold(word.slice(0, 60));
    let best;
    let bestDistance = Math.min(4, Math.floor(typed.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(typed, fold(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
