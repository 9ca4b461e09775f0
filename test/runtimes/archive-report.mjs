// What the built package makes of an archive, as text: the same bytes in every runtime. Loaded by a page too, so it uses
// nothing but what all runtimes have.
import { computeSSI } from "../../dist/index.js";
import { readLinkedInExport } from "../../dist/linkedin.js";

async function reading(input) {
  const { activity, evidence, issues, asOf } = await readLinkedInExport(input);
  return { activity, evidence, issues, asOf, result: computeSSI(activity) };
}

const outcome = (bytes) =>
  readLinkedInExport(bytes).then(
    () => "read",
    (error) => error.code ?? String(error),
  );

/** JSON of everything the archive gives, read from each kind of bytes, and of the codes that damaged copies end in. */
export async function archiveReport(name, bytes) {
  const middle = bytes.length >> 1;
  const changed = bytes.slice();
  changed[middle] ^= 1;
  return JSON.stringify(
    {
      view: await reading({ name, bytes }),
      buffer: await reading({ name, bytes: bytes.slice().buffer }),
      blob: await reading({ name, bytes: new Blob([bytes]) }),
      file: await reading(new File([bytes], name)),
      damaged: [
        await outcome(bytes.subarray(0, middle)),
        await outcome(bytes.subarray(0, -1)),
        await outcome(bytes.subarray(middle)),
        await outcome(changed),
        await outcome(new Blob([changed])),
      ],
    },
    undefined,
    1,
  );
}
