/** A text by a key that may be of another model. */
function own(texts, key) {
    return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
/** The titles of a signal; one of another model goes by its description, else by its id. */
export function signalTitle(pillar, signal, locale, model) {
    const known = own(locale.signals[pillar], signal);
    if (known !== undefined)
        return known;
    const definition = model?.pillars.find(({ id }) => id === pillar)?.signals.find(({ id }) => id === signal);
    return { title: definition?.description?.replace(/\.$/, "") ?? signal, short: signal };
}
/** The name of a band; one of another model goes by its id. */
export const bandTitle = (band, locale) => own(locale.bands, band) ?? band;
