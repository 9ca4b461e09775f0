const esc = "\\u001b";

/** Commands to a terminal with what belongs to them: OSC (titles, links), CSI (colours, moves), and the short ones. */
const commands = new RegExp(
  `${esc}\\][^\\u0007${esc}]*(?:\\u0007|${esc}\\\\)?|(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${esc}[ -/]*[0-~]`,
  "g",
);

/** Control characters, and the marks that turn the direction of writing: both let a text pretend to be another. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** Text from outside, fit for a terminal: on one line, without escape sequences and control characters. */
export const printable = (text: string): string =>
  text
    .replace(commands, "")
    .replace(/[\t\r\n]+/g, " ")
    .replace(unprintable, "");
