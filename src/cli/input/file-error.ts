import { InputError } from "../errors.js";

const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it may not be read (permission denied)",
  EPERM: "it may not be read (permission denied)",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is not a folder",
};

/** Runs something that touches files; what the file system says becomes one plain sentence. */
export async function withPlainFileErrors<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new InputError(`${path}: ${words[code] ?? `it cannot be read (${code})`}`);
  }
}
