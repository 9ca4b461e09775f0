/** The form of a text that goes with a number in a language. */
export function pluralText(text, count, locale) {
    return text[new Intl.PluralRules(locale.tag).select(count)] ?? text.other;
}
