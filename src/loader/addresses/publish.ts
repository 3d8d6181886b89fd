// Creates the next register: current addresses, and redirects or reasons for former ones.

import { type Coverage, noReason } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Meant } from "./meant.ts";
import type { Diagnostic, Rule } from "../diagnostic.ts";
import { type Address, type Register, shortQuote } from "./register.ts";

/** Rules whose diagnostics `publish` resolves, if necessary with a reason for what is gone. */
export const publishMends: ReadonlySet<Rule> = new Set([
  "address/moved",
  "address/lost",
  "address/unpublished",
]);

/** One line that sums them up, for the dev server; null if there are none. */
export function toPublish(diagnostics: readonly Diagnostic[]): string | null {
  const toMend = diagnostics.filter(({ rule }) => publishMends.has(rule));
  const [first] = toMend;
  if (!first) return null;
  const broken = toMend.filter(({ severity }) => severity === "error").length;
  const said = [
    broken > 0 && `${broken} published address${broken === 1 ? "" : "es"} would break`,
    broken < toMend.length && "new events are not in it",
  ].filter((part) => part !== false);
  return `${first.file}: ${said.join(", and ")}. Before you publish the site: npm run -s dateline -- publish`;
}

export interface PublishedAddresses {
  /** Unsorted. Not to be written if `lost` or `unused` has entries. */
  readonly addresses: readonly Address[];
  /** The changes, one sentence each, for printing. */
  readonly said: readonly string[];
  /** Addresses that would break, without a reason given. */
  readonly lost: readonly Address[];
  /** Keys of reasons that match no lost address. */
  readonly unused: readonly string[];
}

/**
 * `reasons` say why addresses are withdrawn, by slug or by article id. A `drop` in a sidecar already has
 * its reason there.
 */
export function publish(
  { addresses }: Register,
  meant: Meant,
  events: readonly NewsEvent[],
  coverage: readonly Coverage[],
  reasons: ReadonlyMap<string, string>,
): PublishedAddresses {
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = new Map(addresses.map((address) => [address.slug, address]));
  const said: string[] = [];
  const lost: Address[] = [];
  const used = new Set<string>();
  const next = new Map<string, Address>();
  for (const address of addresses) {
    const { slug, leads, withdrawn } = address;
    if (bySlug.has(slug)) continue;
    const settled = leads.length > 0 || withdrawn !== null;
    if (settled) {
      next.set(slug, address);
      continue;
    }
    const now = (meant.get(slug) ?? []).flatMap((id) => byId.get(id)?.slug ?? []);
    if (now.length > 0) {
      next.set(slug, { ...address, leads: now });
      said.push(`event/${slug}/ redirects to ${now.map((each) => `event/${each}/`).join(" and ")}`);
      continue;
    }
    const key = reasons.has(slug) ? slug : address.article;
    const why = reasons.get(key) ?? whyDropped(address, coverage);
    if (reasons.has(key)) used.add(key);
    if (why === null) {
      lost.push(address);
      continue;
    }
    next.set(slug, { ...address, withdrawn: why });
    said.push(`event/${slug}/ says that it was withdrawn: ${why}`);
  }
  for (const event of events) {
    const before = known.get(event.slug);
    next.set(event.slug, toAddress(event));
    if (!before) said.push(`event/${event.slug}/ is new`);
    else if (before.leads.length > 0 || before.withdrawn !== null)
      said.push(`event/${event.slug}/ is back`);
  }
  const unused = [...reasons.keys()].filter((key) => !used.has(key));
  return { addresses: [...next.values()], said, lost, unused };
}

function toAddress({ slug, id, article, title, trigger, passages: [primary] }: NewsEvent): Address {
  return {
    slug,
    event: id,
    article,
    title,
    trigger: trigger.text,
    quote: shortQuote(primary.exact),
    leads: [],
    withdrawn: null,
  };
}

/**
 * The reason of the `drop` that removed the event, even if its words were edited since; null if no
 * `drop` did.
 */
export function whyDropped(
  { event, article, quote, trigger }: Address,
  coverage: readonly Coverage[],
): string | null {
  const drops = coverage
    .filter((one) => one.article === article)
    .flatMap(({ corrections }) => corrections)
    .filter(({ verb }) => verb === "drop");
  const meant =
    drops.find((drop) => drop.event === event) ??
    drops.find(({ words }) => words && quote.includes(words.text) && words.text.includes(trigger));
  return meant ? (meant.why ?? noReason) : null;
}
