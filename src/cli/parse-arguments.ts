import { parseArgs } from "node:util";
import { nearestWord } from "../errors/did-you-mean.js";
import type { Command, OptionValues } from "./command.js";
import { UsageError } from "./errors.js";
import { type Told, tell } from "./tell.js";

/** Splits the arguments of a command into option values and paths. Throws `UsageError` at the first that does not fit. */
export function parseArguments(
  command: Pick<Command, "options">,
  args: readonly string[],
): { readonly values: OptionValues; readonly paths: readonly string[] } {
  const { options } = command;
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new UsageError(unknownOption(name, rawName, Object.keys(options)));
    const isList = option.type === "string" && option.multiple === true;
    if (Object.hasOwn(values, name) && !isList) throw new UsageError(tell("{flag} is given twice", { flag: rawName }));
    if (option.type === "boolean") {
      if (value !== undefined)
        throw new UsageError(
          tell("{flag} takes no value, received {value}", { flag: rawName, value: JSON.stringify(value) }),
        );
      values[name] = true;
    } else {
      const isMissing = value === undefined || value === "" || (!token.inlineValue && /^--?[a-z]/.test(value));
      if (isMissing)
        throw new UsageError(
          tell("{flag} needs a value: {flag} {value}", { flag: rawName, value: (locale) => locale.help[option.value] }),
        );
      const before = values[name];
      values[name] = isList ? [...(Array.isArray(before) ? before : []), value] : value;
    }
  }
  return { values, paths: parsed.positionals };
}

function unknownOption(name: string, rawName: string, known: readonly string[]): Told {
  const near = nearestWord(name, known);
  return near === undefined
    ? tell("there is no option {flag}", { flag: rawName })
    : tell("there is no option {flag}; did you mean {near}?", { flag: rawName, near: `--${near}` });
}
