// Checks the published addresses against the current events.

import type { OldAddress } from "#model/address.ts";
import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import { type Diagnostic, diagnose, type Source } from "../diagnostic.ts";
import type { Meant } from "./meant.ts";
import { whyDropped } from "./publish.ts";
import { type Address, complainOfRegister, type Register } from "./register.ts";

export interface CheckedAddresses {
  /** Published addresses that no event has any more, and that the site still serves. */
  readonly old: readonly OldAddress[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The current state. */
export interface Now {
  readonly meant: Meant;
  /** Ids of all articles. */
  readonly articles: ReadonlySet<string>;
  /** Ids of articles whose sidecar has errors, so their events are not final. */
  readonly faulty: ReadonlySet<string>;
  /** All events of the corpus, with their slugs. */
  readonly events: readonly NewsEvent[];
  readonly coverage: readonly Coverage[];
}

/** Reports an error for each address that would break. */
export function checkAddresses(
  { addresses, source, diagnostics }: Register,
  { meant, articles, faulty, events, coverage }: Now,
): CheckedAddresses {
  if (source === null || diagnostics.length > 0) return { old: [], diagnostics };
  const foreign = addresses.length > 0 && addresses.every(({ article }) => !articles.has(article));
  if (foreign) return { old: [], diagnostics: [ofOthers(source)] };
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const entries = new Map(addresses.map((address) => [address.slug, address]));
  const faults: Diagnostic[] = [];
  const old: OldAddress[] = [];
  for (const address of addresses) {
    if (bySlug.has(address.slug) || faulty.has(address.article)) continue;
    const { slug, title, leads, withdrawn } = address;
    if (leads.length === 0 && withdrawn === null) {
      const now = (meant.get(slug) ?? []).flatMap((id) => byId.get(id) ?? []);
      if (now.length > 0) faults.push(moved(source, address, now));
      else if (whyDropped(address, coverage) !== null) faults.push(dropped(source, address));
      else faults.push(lost(source, address, articles));
      continue;
    }
    const ends = follow(address, entries, bySlug);
    if (ends === null) {
      faults.push(astray(source, address));
      continue;
    }
    const why = ends.slugs.length > 0 ? null : (withdrawn ?? ends.why);
    old.push({ slug, title, leads: ends.slugs, why });
  }
  const sure = events.filter(({ article }) => !faulty.has(article));
  return { old, diagnostics: [...faults, ...unpromised(source, sure, entries)] };
}

/** Follows redirects to their end; null if one leads nowhere or in a circle. */
function follow(
  address: Address,
  entries: ReadonlyMap<string, Address>,
  events: ReadonlyMap<string, NewsEvent>,
  seen: ReadonlySet<string> = new Set(),
): { readonly slugs: readonly string[]; readonly why: string | null } | null {
  if (address.withdrawn !== null) return { slugs: [], why: address.withdrawn };
  const slugs = new Set<string>();
  let why: string | null = null;
  for (const lead of address.leads) {
    const next = entries.get(lead);
    if (events.has(lead)) {
      slugs.add(lead);
      continue;
    }
    if (!next || seen.has(lead)) return null;
    // An entry that should have an event and has none is reported separately.
    const ends = follow(next, entries, events, new Set([...seen, address.slug]));
    if (ends === null) return null;
    for (const slug of ends.slugs) slugs.add(slug);
    why ??= ends.why;
  }
  return { slugs: [...slugs], why };
}

const run = "Run `npm run -s dateline -- publish`";

function moved(source: Source, { slug, title }: Address, events: readonly NewsEvent[]): Diagnostic {
  const now = events.map((event) => `event/${event.slug}/ (“${event.title}”)`).join(" and ");
  const message = `event/${slug}/ (“${title}”) was published, and its event now has another address: ${now}.`;
  const mend = `${run}: the old address will redirect to the new one. Or undo the change that renamed it.`;
  return complainOfRegister(source, slug, "address/moved", message, mend);
}

/** For an event that a `drop` removed, so that the reason is known. */
function dropped(source: Source, { slug, title }: Address): Diagnostic {
  const message = `event/${slug}/ (“${title}”) was published, and a \`drop\` has removed its event.`;
  return complainOfRegister(
    source,
    slug,
    "address/lost",
    message,
    `${run}: its page will say why.`,
  );
}

function lost(source: Source, { slug, title, article }: Address, articles: ReadonlySet<string>) {
  const why = articles.has(article)
    ? "no event has its words any more"
    : `its article ${article} is gone`;
  const message = `event/${slug}/ (“${title}”) was published, and ${why}.`;
  const key = articles.has(article) ? slug : article;
  const mend = `Restore it, or say why it is gone: npm run -s dateline -- publish --withdraw ${key} "the reason, for readers"`;
  return complainOfRegister(source, slug, "address/lost", message, mend);
}

function astray(source: Source, { slug, leads }: Address): Diagnostic {
  const message = `event/${slug}/ redirects to ${leads.map((lead) => `event/${lead}/`).join(" and ")}, where there is no event.`;
  return complainOfRegister(
    source,
    slug,
    "address/astray",
    message,
    `${run}, or restore the file from the last commit.`,
  );
}

/** Only a warning: after replacing all articles, nothing has been published yet. */
function ofOthers(source: Source): Diagnostic {
  return diagnose(
    source,
    { start: 0, end: 1 },
    {
      severity: "warning",
      rule: "address/other-seeds",
      message: "None of the articles in this register exists, so it is ignored.",
      mend: "Delete it if you have replaced the articles; otherwise restore them.",
    },
  );
}

function unpromised(
  source: Source,
  events: readonly NewsEvent[],
  entries: ReadonlyMap<string, Address>,
): readonly Diagnostic[] {
  const fresh = events.filter(({ slug }) => {
    const entry = entries.get(slug);
    return !entry || entry.leads.length > 0 || entry.withdrawn !== null;
  });
  const [first, ...others] = fresh;
  if (!first) return [];
  const rest = others.length === 0 ? "" : ` and ${others.length} more`;
  return [
    diagnose(
      source,
      { start: 0, end: 1 },
      {
        severity: "warning",
        rule: "address/unpublished",
        message: `event/${first.slug}/${rest} may still change: it is not in the register yet.`,
        mend: `${run} when you publish the site, and commit the register.`,
      },
    ),
  ];
}
