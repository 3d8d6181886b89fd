// Who may ask: the page that this server sent, and nobody else. A site that an editor visits must not
// write here.

import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { tokenName } from "#model/review.ts";
import { Refused } from "./refused.ts";

const mostBytes = 1_000_000;

/** A new one for each start of the server; its page carries it. */
export const makeToken = (): string => randomBytes(24).toString("base64url");

/** @throws Refused for requests of other pages, and for large ones */
export async function bodyOfOwnPage(request: IncomingMessage, token: string): Promise<string> {
  expectOwnPage(request, token);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) continue;
    size += part.length;
    if (size > mostBytes) throw new Refused(413, "The request is larger than 1 MB.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function expectOwnPage({ method, headers }: IncomingMessage, token: string): void {
  if (method !== "POST") throw new Refused(405, "The editor is asked by POST.");
  const type = headers["content-type"]?.split(";")[0]?.trim();
  if (type !== "application/json") throw new Refused(415, "The editor takes JSON.");
  const { origin, host } = headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new Refused(403, "The request comes from another page.");
  const given = Buffer.from(String(headers[tokenName] ?? ""));
  const own = Buffer.from(token);
  if (given.length !== own.length || !timingSafeEqual(given, own))
    throw new Refused(403, "The page is older than the server. Reload it.");
}
