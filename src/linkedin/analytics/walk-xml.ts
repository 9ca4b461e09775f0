import { Parser } from "saxen";
import { SSIError } from "../../errors/ssi-error.js";
import { brokenWorkbook } from "./broken-workbook.js";

/** Hears the elements of a document by their local names: whatever prefix a program writes, `x:row` is `row`. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Walks through the XML of one part. A document type declaration is refused: SpreadsheetML has none, and entities could be
 * declared there. Throws `import.workbookBroken`.
 */
export function walkXml(xml: string, label: string, visitor: XmlVisitor): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributes) => visitor.open?.(localName(name), (key) => attributes()[key] ?? ""));
  parser.on("closeTag", (name) => visitor.close?.(localName(name)));
  parser.on("text", (text, decode) => visitor.text?.(decode(text)));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("attention", () => {
    throw brokenWorkbook(label, "XML with a document type declaration");
  });
  try {
    parser.parse(xml);
  } catch (error) {
    throw error instanceof SSIError ? error : brokenWorkbook(label, "XML that is not well-formed");
  }
}
