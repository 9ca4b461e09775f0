import manifest from "../../package.json" with { type: "json" };

/** A stream that text is written to. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that the command line has of the world beside files; Node's `process` is one. */
export interface CliIO {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The version of the package. */
export const version: string = manifest.version;

/** What JSON may carry as it is, and a terminal may obey: C1 controls and marks that turn the direction of writing. */
const unsafe = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** A value as readable JSON with a line break at the end; what a terminal may obey is escaped, so that it parses to the same. */
export function jsonText(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
