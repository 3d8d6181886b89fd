// Events as a feed in chronological order: Atom, RFC 4287.

import type { Article } from "#model/article.ts";
import { editorPhrase } from "./editor.ts";
import { quotation } from "./quotation.ts";
import { statusPhrase } from "./outcome.ts";
import { pageAddress, sourceLine, type Told } from "./told.ts";
import { titleWithStatus } from "./status.ts";
import { uuidOf } from "./uuid.ts";
import { spokenDate } from "./when.ts";
import { escapeXml } from "./xml.ts";

/** Uses the article's publication day, so the output does not depend on the time of the build. */
function updated(article: Pick<Article, "published">): string {
  const day = article.published ?? "";
  return `${/^\d{4}-/.test(day) ? day : "1970-01-01"}T00:00:00Z`;
}

/**
 * The feed. `siteUrl` is absolute and ends with a slash. If it is null, links are relative to the
 * feed, and there is no `rel="self"` link.
 */
export function toAtom(name: string, told: readonly Told[], siteUrl: string | null): string {
  const days = told.map(({ article }) => updated(article));
  const newest = days.reduce((a, b) => (a > b ? a : b), "1970-01-01T00:00:00Z");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:${uuidOf(`feed|${firstArticle(told)}`)}</id>
<title>${escapeXml(name)}</title>
<subtitle>What happened, in order of happening</subtitle>
<updated>${newest}</updated>
<author><name>Dateline</name></author>
<generator>Dateline</generator>
<link rel="alternate" type="text/html" href="${escapeXml(siteUrl ?? "./")}"/>
${siteUrl === null ? "" : `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl)}feed.xml"/>\n`}${told.map((one) => toEntry(one, siteUrl)).join("")}</feed>
`;
}

/** The feed's id comes from its content, not its address, so that it survives a move of the site. */
function firstArticle(told: readonly Told[]): string {
  return told.map(({ article }) => article.id).reduce((a, b) => (a < b ? a : b), "\uFFFF");
}

function toEntry({ article, event }: Told, siteUrl: string | null): string {
  const passage = quotation(article, event.passages[0]);
  const content = [
    `<p>${escapeXml([spokenDate(event.when), statusPhrase(event), editorPhrase(event)].filter(Boolean).join(". "))}.</p>`,
    `<blockquote><p>${escapeXml(passage)}</p></blockquote>`,
    `<p>${escapeXml(sourceLine(article))}</p>`,
  ].join("");
  const author = article.publisher ?? "Dateline";
  return `<entry>
<id>urn:uuid:${uuidOf(event.id)}</id>
<title>${escapeXml(titleWithStatus(event))}</title>
<updated>${updated(article)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(pageAddress(event, siteUrl))}"/>
${article.url === null ? "" : `<link rel="via" type="text/html" href="${escapeXml(article.url)}"/>\n`}${article.rights === null ? "" : `<rights>${escapeXml(article.rights)}</rights>\n`}<summary>${escapeXml(spokenDate(event.when))}</summary>
<content type="html">${escapeXml(content)}</content>
</entry>
`;
}
