import { SSIError } from "social-selling-index";

/** The issues that a call throws. */
export const issuesOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof SSIError) return error.issues;
    throw error;
  }
  throw new Error("not refused");
};

/** Each issue on a line: code, path, expected. */
export const line = (act: () => unknown) =>
  issuesOf(act).map(({ code, path, expected }) => `${code} ${path.join(".")}: ${expected}`);
