import type { Article } from "../plan/member-plan.js";
import type { Era } from "./eras.js";
import { formatDate } from "./format-date.js";

/** The name of an article's file: its slug, or its date and title in archives that have the date nowhere else. */
export const articleName = ({ slug, title, published }: Article, era: Era): string =>
  era.datedArticleNames && published !== undefined ? `${formatDate.iso(published)}.0-${title}` : slug;

/** Writes an article as the archive does; a draft has no "published" paragraph. */
export function articleHtml(article: Article, era: Era): string {
  const title = article.title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const created = era.datedArticleNames
    ? ""
    : `  <p class="created">Created on ${formatDate.isoMinute(article.created)}</p>\n`;
  const published =
    article.published === undefined || era.datedArticleNames
      ? ""
      : `  <p class="published">Published on ${formatDate.isoMinute(article.published)}</p>\n`;
  return `<html>
<head>
  <title>${title}</title>
  <meta charset="utf-8">
</head>
<body>
  <h1><a href="https://www.linkedin.com/pulse/${encodeURIComponent(article.slug)}">${title}</a></h1>
${created}${published}  <div><p>Made up from end to end. It quotes a page that says &quot;Published on 2020-01-01 00:00&quot;, which is not its date.</p></div>
</body>
</html>
`;
}
