/** A text for each of some keys: one that is missing does not compile. */
export type Texts<K extends string, T = string> = Readonly<Record<K, T>>;

/**
 * A text by the plural category of its number (`Intl.PluralRules` of the locale's tag). Only the forms that a language
 * has are given; a category without a form takes `other`. The number itself is `{count}` or `{points}`.
 */
export type PluralText = { readonly [C in Exclude<Intl.LDMLPluralRule, "other">]?: string } & {
  /** For every number that has no form of its own; always there. */
  readonly other: string;
};

/** A name, and a shorter one where there is little room. */
export type TitleText = {
  /** Up to some 35 characters: in lists, tables and sentences between quotation marks. */
  readonly title: string;
  /** Up to 14 characters: a heading of a narrow column, cut where it is longer. */
  readonly short: string;
};

/** Where a value is found, written as "title (how)" or in two columns. */
export type PlaceText = {
  /** The source, with a capital: an archive, a page, the reader's own aims. */
  readonly title: string;
  /** How to get at it there: in small letters, without a full stop. */
  readonly how: string;
};
