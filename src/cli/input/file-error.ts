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
    // A Blob of a file tells in this way that the file is no longer what it was when it was opened.
    if (error instanceof DOMException && error.name === "NotReadableError")
      throw new InputError(`${path}: it was changed or taken away while it was read`);
    const code = error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new InputError(`${path}: ${words[code] ?? `it cannot be read (${code})`}`);
  }
}
