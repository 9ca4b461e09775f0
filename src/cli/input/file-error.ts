import { InputError } from "../errors.js";
import { tell } from "../tell.js";

const words = {
  ENOENT: "{path}: there is no such file or folder",
  EACCES: "{path}: it may not be read (permission denied)",
  EPERM: "{path}: it may not be read (permission denied)",
  EISDIR: "{path}: it is a folder",
  ENOTDIR: "{path}: a part of the path is not a folder",
} as const;

const isKnown = (code: string): code is keyof typeof words => Object.hasOwn(words, code);

/** Runs something that touches files; what the file system says becomes one plain sentence. */
export async function withPlainFileErrors<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new InputError(
      isKnown(code) ? tell(words[code], { path }) : tell("{path}: it cannot be read ({code})", { path, code }),
    );
  }
}
