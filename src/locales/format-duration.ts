import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";

/** How long something takes: 45 minutes, 3.5 hours; in minutes below two hours. */
export function formatDuration(minutes: number, locale: Locale): string {
  const { advice } = locale;
  return minutes < 120
    ? countText(advice.minutes, minutes, locale)
    : countText(advice.hours, Math.round(minutes / 6) / 10, locale);
}
