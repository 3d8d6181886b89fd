// Events as a feed in chronological order: Atom, RFC 4287.

import { editorPhrase } from "./editor.ts";
import {
  dateLine,
  differenceLines,
  lastPublished,
  quoteSources,
  statusLine,
  titleLine,
} from "./oneLine.ts";
import { pageAddress, type Told } from "./told.ts";
import { uuidOf } from "./uuid.ts";
import { escapeXml } from "./xml.ts";

/** The day on which it was last told, so the output does not depend on the time of the build. */
function updated(told: Told): string {
  const day = lastPublished(quoteSources(told)) ?? "";
  return `${/^\d{4}-/.test(day) ? day : "1970-01-01"}T00:00:00Z`;
}

/**
 * The feed. `siteUrl` is absolute and ends with a slash. If it is null, links are relative to the
 * feed, and there is no `rel="self"` link.
 */
export function toAtom(name: string, told: readonly Told[], siteUrl: string | null): string {
  const days = told.map(updated);
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

function toEntry(told: Told, siteUrl: string | null): string {
  const { event } = told;
  const sources = quoteSources(told);
  const content = [
    `<p>${escapeXml([dateLine(event), statusLine(event), editorPhrase(event)].filter(Boolean).join(". "))}.</p>`,
    ...differenceLines(told).map((line) => `<p>${escapeXml(line)}</p>`),
    ...sources.map(
      ({ quoted, source }) =>
        `<blockquote><p>${escapeXml(quoted)}</p></blockquote><p>${escapeXml(source)}</p>`,
    ),
  ].join("");
  const each = (of: (article: Told["article"]) => string | null) => [
    ...new Set(sources.flatMap(({ article }) => of(article) ?? [])),
  ];
  const authors = each(({ publisher }) => publisher ?? "Dateline");
  const rights = each((article) => article.rights);
  return `<entry>
<id>urn:uuid:${uuidOf(event.id)}</id>
<title>${escapeXml(titleLine(event))}</title>
<updated>${updated(told)}</updated>
${authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`).join("\n")}
<link rel="alternate" type="text/html" href="${escapeXml(pageAddress(event, siteUrl))}"/>
${each(({ url }) => url)
  .map((url) => `<link rel="via" type="text/html" href="${escapeXml(url)}"/>\n`)
  .join(
    "",
  )}${rights.length === 0 ? "" : `<rights>${escapeXml(rights.join("\n"))}</rights>\n`}<summary>${escapeXml(dateLine(event))}</summary>
<content type="html">${escapeXml(content)}</content>
</entry>
`;
}
