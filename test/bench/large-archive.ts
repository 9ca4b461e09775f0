import { zip } from "../support/zip.js";
import { phrases } from "../synthetic/pools/phrases.js";
import { createRandom } from "../synthetic/random.js";

const oneDay = 86_400_000;

/** A messages.csv of about so many bytes in the columns of 2026, every field quoted, newest conversation first. */
export function largeMessages(bytes: number): Uint8Array {
  const random = createRandom(20_261_101, "large messages");
  const words = [...phrases.longComments.join(" ").matchAll(/[\p{L}']+/gu)].map(([word]) => word);
  const header =
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"\n';
  const parts: string[] = [header];
  const owner = { name: "Alexis Moravent", url: "https://www.linkedin.com/in/alexis-moravent-0a1b2c" };
  const people = Array.from({ length: 12_000 }, (_, index) => {
    const name = `${random.pick(words)} ${random.pick(words)}${index}`;
    return {
      name,
      url: `https://www.linkedin.com/in/${name.toLowerCase().replace(/[^a-z0-9]/g, "-")}-${random.hex(6)}`,
    };
  });
  let length = header.length;
  let at = Date.UTC(2026, 10, 1, 20);
  const step = (9 * 365 * oneDay) / (bytes / 3300);
  while (length < bytes) {
    const id = `2-${random.hex(44)}==`;
    const other = random.pick(people);
    at -= step;
    let sent = at;
    for (let left = random.between(1, 12); left > 0; left--) {
      const [from, to] = random.chance(50) ? [owner, other] : [other, owner];
      const text = Array.from({ length: random.between(3, 45) }, () => random.pick(words)).join(" ");
      const content = random.chance(15) ? `${text}\n\nsee ""${random.pick(words)}"", ${text}` : text;
      const date = `${new Date(sent).toISOString().slice(0, 19).replace("T", " ")} UTC`;
      const row = `"${id}","","${from.name}","${from.url}","${to.name}","${to.url}","${date}","","${content}","INBOX","","No","No"\n`;
      parts.push(row);
      length += row.length;
      sent -= random.between(1, 3) * (oneDay / 3);
    }
  }
  return new TextEncoder().encode(parts.join(""));
}

/** A Complete archive whose messages.csv is so large; the other files are few and small. */
export function largeArchive(bytes: number): Uint8Array {
  return zip([
    { name: "Profile.csv", content: "First Name,Last Name,Headline\nAlexis,Moravent,Sells things" },
    { name: "messages.csv", content: largeMessages(bytes) },
    { name: "Saved_Items_123456789.csv", content: "savedItem,CreatedTime" },
  ]);
}
