import * as z from "zod";

/** Parses as a schema does. */
export type Parse<T> = (input: unknown) => z.ZodSafeParseResult<T>;

/** Generating code for a schema takes as long as a hundred parses or two without; one that is used once never needs to. */
const parsesBeforeCompiling = 128;

/**
 * Parses with a schema as it is and, once that is done often, with code generated for it, where that is allowed. A schema
 * that cannot be compiled may come with a stand-in that accepts the same and can: what the stand-in refuses, the schema
 * explains.
 */
export function oftenParsed<T>(schema: z.ZodType<T>, standIn: () => z.ZodType<T> = () => schema): Parse<T> {
  let parses = 0;
  let compiled: z.ZodType<T> | undefined;
  return (input) => {
    parses++;
    if (parses < parsesBeforeCompiling) return schema.safeParse(input, { jitless: true });
    compiled ??= z.compile(standIn());
    const parsed = compiled.safeParse(input);
    return parsed.success ? parsed : schema.safeParse(input);
  };
}
