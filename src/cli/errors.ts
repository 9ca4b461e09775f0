/** The command line was used wrongly: what is wrong, and which command's usage line helps. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was given cannot be scored: one message, or several. Exit code 1. */
export class InputError extends Error {
  override readonly name = "InputError";
}
