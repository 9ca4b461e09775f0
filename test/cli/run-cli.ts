import { main } from "../../src/cli/main.js";

/** What the command line wrote and how it ended. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The world to run in: by default a pipe of 80 columns in UTF-8. */
export interface CliWorld {
  readonly columns?: number;
  readonly stdin?: string | readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdoutTTY?: boolean;
  readonly stderrTTY?: boolean;
}

/** Runs the command line in this process. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  let out = "";
  let err = "";
  const { stdin = "", columns, env = { LANG: "C.UTF-8" } } = world;
  const code = await main(args, {
    stdout: {
      write: (text) => (out += text),
      isTTY: world.stdoutTTY === true,
      ...(columns === undefined ? {} : { columns }),
    },
    stderr: { write: (text) => (err += text), isTTY: world.stderrTTY === true, columns: 80 },
    stdin: (async function* () {
      yield* typeof stdin === "string" ? [stdin] : stdin;
    })(),
    env,
  });
  return { code, out, err };
}
