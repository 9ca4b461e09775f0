/** The characters of a text that a terminal would obey rather than show, line breaks left out. */
export const controlCharacters = (text: string): string[] =>
  [...text].filter((sign) => {
    const code = sign.charCodeAt(0);
    const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return sign !== "\n" && (code < 0x20 || (code >= 0x7f && code < 0xa0) || turnsDirection);
  });
