import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
/** JSON with the keys of every object in code-unit order and no white space: equal data, equal text. */
export function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    if (typeof value === "object" && value !== null) {
        const fields = Object.entries(value)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
        return `{${fields.join(",")}}`;
    }
    return JSON.stringify(value);
}
/** SHA-256 of the canonical JSON of a value, as 64 lower-case hexadecimal digits. */
export const hashOf = (value) => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
