/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handler: (name: string, attributes: () => Readonly<Record<string, string | undefined>>) => void,
    ): this;
    on(event: "closeTag", handler: (name: string) => void): this;
    on(event: "text", handler: (text: string, decode: (text: string) => string) => void): this;
    on(event: "cdata" | "attention", handler: (text: string) => void): this;
    /** Throws at the first fault of the XML. */
    parse(xml: string): void;
  }
}
