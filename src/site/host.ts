// What hosts are told: the site's address, and the headers of every answer.

import { type Page, policy } from "./shell.ts";

/**
 * The site's address with a slash at its end; null where none is given.
 * @throws Error for what is no absolute web address
 */
export function toSiteUrl(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(
      `SITE_URL is “${text}”, which is no web address. Give it in full: SITE_URL=https://example.org/news/`,
    );
  }
  return url.origin + url.pathname.replace(/\/?$/, "/");
}

/** Files for hosts that read them: `_headers` (Netlify, Cloudflare), `.nojekyll` (GitHub). */
export const hostFiles: readonly Page[] = [
  { file: ".nojekyll", content: "" },
  {
    file: "_headers",
    content: `/*
  Content-Security-Policy: ${policy}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
  },
];
