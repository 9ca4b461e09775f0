/** The progress of reading, in bytes of the archives. */
export interface ImportProgress {
  /** Bytes read so far. */
  readonly done: number;
  /** Bytes to read in all. */
  readonly total: number;
  /** The file that is being read. */
  readonly file: string;
}

/** A file to be read. */
interface WeighedFile {
  readonly label: string;
  /** Bytes to read. */
  readonly weight: number;
}

/** Counts the bytes of one file as they are read. */
export interface FileProgress {
  readonly read: (bytes: number) => void;
  /** The file is finished, though not all of it may have been read. */
  readonly finish: () => void;
}

/** Reports the progress of reading some files, file by file. */
export function createProgress(
  files: readonly WeighedFile[],
  onProgress: ((progress: ImportProgress) => void) | undefined,
): (file: WeighedFile) => FileProgress {
  const total = files.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  return ({ weight, label }) => {
    let left = weight;
    const read = (bytes: number) => {
      left -= bytes;
      done += bytes;
      onProgress?.({ done, total, file: label });
    };
    return { read, finish: () => left > 0 && read(left) };
  };
}
