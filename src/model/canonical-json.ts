import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON with the keys of every object in code-unit order and no white space: equal data, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields: string[] = [];
    for (const key of Object.keys(value).sort()) {
      const inner: unknown = Reflect.get(value, key);
      if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
    }
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of the canonical JSON of a value, as 64 lower-case hexadecimal digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
