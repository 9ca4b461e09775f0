/** A field of a plain object; undefined for an inherited field, an accessor, or a value that is no object. */
export function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const field: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return field;
}
