/** An entry of at least so many bytes is read with ballast. */
export const largeEntry = 2 ** 25;

const ballastLength = 3 * 2 ** 22;

/**
 * A text of 12 MiB that nobody reads, to be held while a large entry is inflated.
 *
 * The inflater of Node.js leaves a buffer of 16 KiB behind for every 16 KiB it gives. V8 counts these buffers towards a limit
 * that follows the size of its heap. A reader that keeps next to nothing on the heap has a small one, so V8 collects all of it
 * every 12 MiB, on the core that inflates too, and drops compiled code on the way. With ballast it waits three times as long:
 * 100 MB are read in 0.45 s instead of 0.6 s (docs/decisions/0002).
 */
export function createHeapBallast(): string {
  const text = "-".repeat(ballastLength);
  // Asked for a letter, V8 writes out what it only noted as a repetition.
  text.charCodeAt(0);
  return text;
}
