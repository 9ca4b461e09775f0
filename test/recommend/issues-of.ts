import { SSIError } from "social-selling-index";

/** A value that the types refuse, as it comes from a program without types. */
export const untyped = (value: unknown) => value as never;

/** The issues that something is refused for; none where it is taken. */
export function issuesOf(act: () => unknown): { code: string; path: string; repair: string }[] {
  try {
    act();
  } catch (error) {
    if (error instanceof SSIError)
      return error.issues.map(({ code, path, repair }) => ({ code, path: path.join("."), repair }));
    throw error;
  }
  return [];
}
