/** A field of a plain object; undefined for an inherited field, an accessor, or a value that is no object. */
export function ownValue(value, key) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const field = Object.getOwnPropertyDescriptor(value, key)?.value;
    return field;
}
