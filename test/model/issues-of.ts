import { SSIError } from "social-selling-index";

/** The issues that something is refused for. */
export const issuesOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof SSIError) return error.issues;
    throw error;
  }
  throw new Error("not refused");
};

/** Each issue on a line: code, path, what was expected. */
export const line = (act: () => unknown) =>
  issuesOf(act).map(({ code, path, expected }) => `${code} ${path.join(".")}: ${expected}`);
