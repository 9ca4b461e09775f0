import type { Article } from "../plan/member-plan.js";
import { formatDate } from "./format-date.js";

/** Writes an article as the archive does; a draft has no "published" paragraph. */
export function articleHtml(article: Article): string {
  const title = article.title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const published =
    article.published === undefined
      ? ""
      : `  <p class="published">Published on ${formatDate.isoMinute(article.published)}</p>\n`;
  return `<html>
<head>
  <title>${title}</title>
  <meta charset="utf-8">
</head>
<body>
  <h1><a href="https://www.linkedin.com/pulse/${encodeURIComponent(article.slug)}">${title}</a></h1>
  <p class="created">Created on ${formatDate.isoMinute(article.created)}</p>
${published}  <div><p>Made up from end to end. It quotes a page that says &quot;Published on 2020-01-01 00:00&quot;, which is not its date.</p></div>
</body>
</html>
`;
}
