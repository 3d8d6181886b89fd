// A page's metadata for browsers, search engines and link previews.
//
// Addresses in these tags must be absolute (link previews ignore relative ones), so they are left
// out if the site's address is unknown.

import { cardSize } from "./cards/card.ts";
import { type Html, html, jsonLd } from "./html.ts";
import type { Root } from "./link.ts";

export interface Head {
  readonly title: string;
  readonly description: string;
  /** Relative to the site's root; "" is the start page. */
  readonly path: string;
  readonly type: "website" | "article";
  /** schema.org data. */
  readonly data: object | null;
  /** Relative address of the site's root, where the feed is. */
  readonly root: Root;
  /** The preview card; cards are drawn only if the site's address is known. */
  readonly image: Image | null;
}

export interface Image {
  /** Relative to the site's root. */
  readonly path: string;
  /** Text alternative. */
  readonly alt: string;
}

/** Title and tags. `siteUrl` ends with a slash, or is null if unknown. */
export function head(
  { title, description, path, type, data, image, root }: Head,
  siteUrl: string | null,
): Html {
  const address = siteUrl === null ? null : siteUrl + path;
  return html`<title>${title}</title>
    <meta name="description" content="${description}">
    <meta property="og:site_name" content="Dateline">
    <meta property="og:type" content="${type}">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:locale" content="en">
    <meta name="twitter:card" content="${siteUrl !== null && image ? "summary_large_image" : "summary"}">
    <link rel="alternate" type="application/atom+xml" title="All events" href="${root}feed.xml">${
      address !== null &&
      html`
    <meta property="og:url" content="${address}">
    <link rel="canonical" href="${address}">`
    }${
      siteUrl !== null &&
      image &&
      html`
    <meta property="og:image" content="${siteUrl + image.path}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="${cardSize.width}">
    <meta property="og:image:height" content="${cardSize.height}">
    <meta property="og:image:alt" content="${image.alt}">`
    }${data && html`\n    ${jsonLd(data)}`}`;
}
