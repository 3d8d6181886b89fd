// robots.txt and sitemap.xml for search engines.

import { escapeXml } from "#format/xml.ts";
import type { Page } from "./shell.ts";

/**
 * robots.txt allows everything; sitemap.xml lists `pages`, which are files of the site. A sitemap
 * needs `siteUrl`, which ends with a slash, or is null. Search engines read robots.txt only at the
 * root of a host, so a site in a subfolder has to submit its sitemap in another way.
 */
export function robotFiles(pages: readonly string[], siteUrl: string | null): readonly Page[] {
  if (siteUrl === null) return [{ file: "robots.txt", content: allowed }];
  const told = `${allowed}\nSitemap: ${siteUrl}sitemap.xml\n`;
  return [
    { file: "robots.txt", content: told },
    { file: "sitemap.xml", content: sitemap(pages, siteUrl) },
  ];
}

const allowed = "User-agent: *\nAllow: /\n";

/** https://www.sitemaps.org/protocol.html */
function sitemap(pages: readonly string[], siteUrl: string): string {
  const urls = pages.map((file) => {
    const path = file
      .replace(/index\.html$/, "")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    return `<url><loc>${escapeXml(siteUrl + path)}</loc></url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}
