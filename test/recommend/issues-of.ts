import { SSIError } from "social-selling-index";

/** A value that the types refuse, as a program without types may send it. */
export const untyped = (value: unknown) => value as never;

/** The issues that a call throws; none where it does not throw. */
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
