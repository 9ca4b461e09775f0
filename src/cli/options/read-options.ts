import { createSSI, type SSI } from "../../compute-ssi.js";
import { nearestWord } from "../../errors/did-you-mean.js";
import { SSIError, type SSIIssue } from "../../errors/ssi-error.js";
import { checkExportOptions, type LinkedInExportOptions } from "../../linkedin/export-options.js";
import type { ScoreOrigin } from "../../peers/estimate-rank.js";
import type { CliLocale } from "../texts/cli-texts.js";
import { cliEn } from "../texts/en.js";
import { cliIt } from "../texts/it.js";
import { issueMessage, joinMessages, tell, UsageError } from "../texts/tell.js";
import type { exportOptions, OptionValues, scoringOptions } from "./command.js";

/** The set-up that the options ask for. Throws `UsageError`. */
export function ssiOf(values: Partial<OptionValues<typeof scoringOptions>>): SSI {
  return asUsage(() =>
    createSSI({
      ...(values.weights === undefined ? {} : { weights: weightsOf(values.weights) }),
      unknownKeys: values["ignore-unknown"] ? "ignore" : "refuse",
    }),
  );
}

function weightsOf(text: string): Record<string, number> {
  const weights = text.split(",").map((pair): [string, number] => {
    const match = /^\s*(\w+)\s*=\s*([\d.eE+-]+)\s*$/.exec(pair);
    const weight = Number(match?.[2]);
    if (match?.[1] === undefined || Number.isNaN(weight))
      throw new UsageError(
        tell("--weights: expected pillar=number, as in insights=2,brand=1, received {value}", {
          value: JSON.stringify(pair),
        }),
      );
    return [match[1], weight];
  });
  refuseTwice(
    weights.map(([name]) => name),
    "weights",
  );
  return Object.fromEntries(weights);
}

/** How to read an export. Throws `UsageError` for values that do not fit. */
export function exportOptionsOf(
  values: Partial<OptionValues<typeof exportOptions & typeof scoringOptions>>,
): LinkedInExportOptions {
  const titles = listed(values.audience, "audience");
  const options: LinkedInExportOptions = {
    asOf: values["as-of"],
    windowDays: values.window === undefined ? undefined : daysOf(values.window),
    salesNavigator: seatOf(values),
    audience: titles && { titles },
    focusSkills: listed(values["focus-skills"], "focus-skills"),
  };
  asUsage(() => checkExportOptions(options));
  return options;
}

/** The flags given that only mean something for an export. */
export const exportFlags = (values: Partial<OptionValues<typeof exportOptions>>): string[] =>
  Object.values(flags).filter((flag) => values[flag] !== undefined);

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isNaN(days))
    throw new UsageError(
      tell("--window: expected a number of days, received {value}", { value: JSON.stringify(text) }),
    );
  return days;
}

/** Whether there is a Sales Navigator seat; undefined where no flag is given. */
export function seatOf(values: Partial<OptionValues<typeof scoringOptions>>): boolean | undefined {
  if (values.seat && values["no-seat"])
    throw new UsageError(tell("{first} and {second} exclude each other", { first: "--seat", second: "--no-seat" }));
  return values.seat ? true : values["no-seat"] ? false : undefined;
}

/** The smallest number of others in a group that ranks are shown for; 10 by default. Throws `UsageError`. */
export function sizeOf(text: string | undefined): number {
  const size = Number(text ?? 10);
  if (Number.isSafeInteger(size) && size >= 1) return size;
  throw new UsageError(
    tell("--min-size: expected a whole number of 1 or more, received {value}", { value: JSON.stringify(text) }),
  );
}

/** Runs the check of an option; an issue with the option is reported for the flag. Throws `UsageError`. */
export function asUsage<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    return refuse(error);
  }
}

/** Throws what the library reports about an option as an error about the flag. */
function refuse(error: unknown): never {
  if (!(error instanceof SSIError)) throw error;
  const lines = error.issues.map((issue) => issueMessage({ ...issue, path: typedPath(issue.path) }));
  throw new UsageError(joinMessages(lines));
}

/** A path in the options of the library as one types it; the index in a list is left out, since the value is shown. */
function typedPath(path: SSIIssue["path"]): SSIIssue["path"] {
  const names = new Map<string, string>(Object.entries({ ...flags, ...planFlags }));
  const [first = "", ...rest] = path.filter((part) => typeof part === "string");
  const whole = names.get(`${first}.${rest[0]}`);
  return whole === undefined ? [`--${names.get(first) ?? first}`, ...rest] : [`--${whole}`, ...rest.slice(1)];
}

/** The names of options in the library, and their flags. */
const flags = { asOf: "as-of", windowDays: "window", audience: "audience", focusSkills: "focus-skills" } as const;

const planFlags = {
  limits: "limit",
  maxActions: "max-actions",
  companySize: "company-size",
  "target.score": "target",
  "target.minutes": "minutes",
  "target.topPercent": "top",
} as const;

/** The texts of a list between commas. Throws `UsageError`. */
export function listed(text: string | undefined, flag: string): string[] | undefined {
  if (text === undefined) return undefined;
  const texts = text.split(",").map((one) => one.trim());
  if (texts.includes(""))
    throw new UsageError(
      tell("--{flag}: expected texts between commas, received {value}", { flag, value: JSON.stringify(text) }),
    );
  return texts;
}

/** The numbers of a list of name=number, by name. Throws `UsageError`. */
export function numbersOf(text: string | undefined, flag: string): { readonly [name: string]: number } | undefined {
  if (text === undefined) return undefined;
  const pairs = text.split(",").map((pair): [string, number] => {
    const [name = "", value = ""] = pair.split("=").map((part) => part.trim());
    const number = Number(value);
    if (name === "" || value === "" || Number.isNaN(number))
      throw new UsageError(
        tell("--{flag}: expected name=number, as in post=4,react=10, received {value}", {
          flag,
          value: JSON.stringify(pair),
        }),
      );
    return [name, number];
  });
  refuseTwice(
    pairs.map(([name]) => name),
    flag,
  );
  return Object.fromEntries(pairs);
}

/** Refuses a list that names something twice: which of the two is meant is not clear. Throws `UsageError`. */
function refuseTwice(names: readonly string[], flag: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(tell("--{flag}: {name} is named twice", { flag, name: twice }));
}

/** A number given as text. Throws `UsageError`. */
export function numberOf(text: string, flag: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  throw new UsageError(tell("--{flag}: expected a number, received {value}", { flag, value: JSON.stringify(text) }));
}

/** A mean that is given, and whose it is: LinkedIn's, or with `model:` before it one of this model's scores. Throws `UsageError`. */
export function meanOf(text: string): { readonly mean: number; readonly origin: ScoreOrigin } {
  const match = /^(model:)?(\d+(?:\.\d+)?)$/.exec(text.trim());
  const mean = Number(match?.[2]);
  if (!(mean <= 100))
    throw new UsageError(
      tell("--average: expected a mean from 0 to 100, as in 34 or model:31, received {value}", {
        value: JSON.stringify(text),
      }),
    );
  return { mean, origin: match?.[1] === undefined ? "official" : "model" };
}

/** The language that was asked for. Throws `UsageError` for one that is not known. */
export function localeOf(args: readonly string[]): CliLocale {
  const tag = tagIn(args);
  const known = Object.keys(locales);
  const locale = localeCalled(tag);
  if (locale !== undefined) return locale;
  const near = nearestWord(tag, known);
  const values = { names: known.join(", "), value: JSON.stringify(tag) };
  throw new UsageError(
    near === undefined
      ? tell("--locale: expected one of {names}, received {value}", values)
      : tell("--locale: expected one of {names}, received {value}; did you mean {near}?", { ...values, near }),
  );
}

/** The language of messages about arguments that do not fit: the one they name, if it is known. */
export const localeIn = (args: readonly string[]): CliLocale => localeCalled(tagIn(args)) ?? cliEn;

/** The language that the arguments name; English where they name none, or no value follows. */
function tagIn(args: readonly string[]): string {
  const index = args.findIndex((one) => /^--locale(?:=|$)/.test(one));
  const tag = index < 0 ? "" : (args[index]?.split("=")[1] ?? args[index + 1] ?? "");
  return tag === "" || tag.startsWith("-") ? cliEn.tag : tag;
}

const localeCalled = (tag: string): CliLocale | undefined => (Object.hasOwn(locales, tag) ? locales[tag] : undefined);

const locales: { readonly [tag: string]: CliLocale } = { en: cliEn, it: cliIt };
