/**
 * A sentence of an issue in English, with its values filled in. The English is at the same time the key that the
 * catalogues translate by; `{names}` stand for values of the caller's data, which no language changes. A value that is
 * missing does not compile.
 *
 * The sentence must be written out at the call: `npm run generate` collects the literals into `src/locales/sentences.ts`,
 * and from then on a catalogue without a translation does not compile.
 */
export function say<const W extends string>(wording: Literal<W>, ...values: ValuesIn<W>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return fill(wording, Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])));
}

/** A text that is known when it is compiled: a variable of the type `string` is refused. */
type Literal<W extends string> = string extends W ? never : W;

/** The names in braces; what has a space in it, such as `{ part, whole }`, is text. */
type Holes<W extends string> = W extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Holes<Rest>
  : never;

/** What follows a sentence in a call: its values by name, or nothing where it has no holes. */
export type ValuesIn<W extends string, V = string | number> = [Holes<W>] extends [never]
  ? []
  : [values: { readonly [N in Holes<W>]: V }];

/** A template with its `{names}` replaced; a name without a value is unchanged. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `${values[name]}` : whole,
  );
}
