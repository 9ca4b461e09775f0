const longestText = 40;
const shortened = (text) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);
/** Says in a few words what a value is, for the `received` of an issue; text is cut at 40 characters. */
export function describeReceived(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (typeof value === "string") {
        return JSON.stringify(shortened(value));
    }
    if (typeof value === "bigint")
        return `the bigint ${shortened(String(value))}n`;
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (typeof value === "function")
        return "a function";
    if (typeof value === "symbol")
        return "a symbol";
    try {
        return describeObject(value);
    }
    catch {
        return "an object that throws when it is read";
    }
}
function describeObject(value) {
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    const keys = Object.keys(value).map(shortened);
    if (keys.length === 0)
        return isRecord(value) ? "an object without fields" : `a ${kindOf(value)}`;
    return `an object with ${keys.slice(0, 4).join(", ")}${keys.length > 4 ? ", …" : ""}`;
}
const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
/** Whether an object keeps its data in fields; a Map, a Date or a Promise does not, and would be read as empty. */
export const isRecord = (value) => typeof value === "object" && value !== null && kindOf(value) === "Object";
/** The value at a path of own properties, or undefined where the path leaves the data. */
export function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
