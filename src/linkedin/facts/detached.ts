/**
 * The same text, no longer a view of the chunk it was cut from: engines keep the whole chunk in memory for as long as a
 * piece of it is held.
 */
export const detached = (text: string): string => ` ${text}`.slice(1);
