// The next register: what is published now, and what became of what was published before.

import { type Coverage, noReason } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Meant } from "./meant.ts";
import type { Diagnostic, Rule } from "../diagnostic.ts";
import { type Address, type Register, shortQuote } from "./register.ts";

/** Complaints that publishing puts right, where need be with a reason for what is gone. */
export const publishMends: ReadonlySet<Rule> = new Set([
  "address/moved",
  "address/lost",
  "address/unpublished",
]);

/** One line on all of these, for an editor at work; null where there is none. */
export function toPublish(diagnostics: readonly Diagnostic[]): string | null {
  const left = diagnostics.filter(({ rule }) => publishMends.has(rule));
  const [first] = left;
  if (!first) return null;
  const broken = left.filter(({ severity }) => severity === "error").length;
  const said = [
    broken > 0 && `${broken} published address${broken === 1 ? "" : "es"} would break`,
    broken < left.length && "new events are not in it",
  ].filter((part) => part !== false);
  return `${first.file}: ${said.join(", and ")}. Before you publish the site: npm run -s dateline -- publish`;
}

export interface Published {
  /** In no order; as it was where something is missing. */
  readonly addresses: readonly Address[];
  /** What changed, a sentence each, for who publishes. */
  readonly said: readonly string[];
  /** Addresses that would break, and that no reason was given for. */
  readonly lost: readonly Address[];
  /** Reasons for what was not lost, as they were given. */
  readonly unused: readonly string[];
}

/**
 * `reasons` say why an address is withdrawn, by its slug or by the id of its article; the reason of
 * a `drop` in a sidecar needs no saying again.
 */
export function publish(
  { addresses }: Register,
  meant: Meant,
  events: readonly NewsEvent[],
  coverage: readonly Coverage[],
  reasons: ReadonlyMap<string, string>,
): Published {
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
      said.push(`event/${slug}/ leads to ${now.map((each) => `event/${each}/`).join(" and ")}`);
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
 * The reason of the `drop` that took the event out, whose words may have been edited since; null
 * where no `drop` did.
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
