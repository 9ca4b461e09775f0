import { en } from "../locales/en.js";
import type { Told } from "./tell.js";

/** An error that is told in the language of whoever reads it; its `message` is English. */
class ToldError extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told(en));
    this.told = told;
  }
}

/** The command line was used wrongly: what is wrong, and which command's usage line helps. Exit code 2. */
export class UsageError extends ToldError {
  override readonly name = "UsageError";
}

/** What was given cannot be scored: one message, or several. Exit code 1. */
export class InputError extends ToldError {
  override readonly name = "InputError";
}
