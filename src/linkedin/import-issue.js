/** An empty report. */
export function createIssueReport() {
    const found = new Map();
    return {
        add(code, file, row) {
            const key = `${code}\n${file}`;
            const known = found.get(key);
            if (known !== undefined)
                known.count++;
            else
                found.set(key, { code, ...(file !== undefined && { file }), ...(row !== undefined && { row }), count: 1 });
        },
        list: () => [...found.values()],
    };
}
