import type { Locale } from "./locale.js";
import { countText } from "./plural-text.js";

/** How long something takes: 0.5 minutes, 45 minutes, 3.5 hours; whole minutes from ten on, hours from two on. */
export function formatDuration(minutes: number, locale: Locale): string {
  const { advice } = locale;
  if (minutes < 10) return countText(advice.minutes, minutes, locale);
  if (minutes < 120) return countText(advice.minutes, Math.round(minutes), locale);
  return countText(advice.hours, Math.round(minutes / 6) / 10, locale);
}
