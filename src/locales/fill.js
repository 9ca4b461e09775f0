/** A template with its `{names}` replaced; a name without a value stays as it stands. */
export function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(values, name) ? `${values[name]}` : whole);
}
