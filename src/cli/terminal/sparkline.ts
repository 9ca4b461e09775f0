/**
 * Values as a line of eight heights from 0 to the greatest, one sign each. Of more values than there is room for, the last
 * of each stretch is drawn, so that the line ends with the last value.
 */
export function sparkline(values: readonly number[], width: number, sparks: readonly string[]): string {
  const cells = Math.min(width, values.length);
  const drawn = Array.from({ length: cells }, (_, cell) => {
    const place = Math.ceil(((cell + 1) * values.length) / cells) - 1;
    return values[place] ?? 0;
  });
  const most = Math.max(...drawn);
  const height = (value: number) => (most === 0 ? 0 : Math.round((value / most) * (sparks.length - 1)));
  return drawn.map((value) => sparks[height(value)]).join("");
}
