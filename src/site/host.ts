// Configuration for hosts: the site's address, and the headers of every response.

import { type Page, policy } from "./shell.ts";

/**
 * The site's address, ending with a slash; null if none is given.
 * @throws Error if the text is not an absolute http(s) address
 */
export function toSiteUrl(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(
      `SITE_URL is “${text}”, which is not a full web address. Write it like SITE_URL=https://example.org/news/`,
    );
  }
  return url.origin + url.pathname.replace(/\/?$/, "/");
}

/** Headers of every response. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);

/** Files for hosts that read them: `_headers` (Netlify, Cloudflare), `.nojekyll` (GitHub). */
export const hostFiles: readonly Page[] = [
  { file: ".nojekyll", content: "" },
  {
    file: "_headers",
    content: `/*
${lines.join("")}/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
  },
];
