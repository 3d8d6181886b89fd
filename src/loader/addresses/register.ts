// The register of published addresses, `seeds/addresses.json`: what every slug means, and what
// became of those that no event has any more. `publish` writes it; the build only reads it.

import { z } from "zod";
import { type Diagnostic, diagnose, type Rule, type Source } from "../diagnostic.ts";

/** What an address means, or meant when it was last published. */
export interface Address {
  readonly slug: string;
  /** The event's id. */
  readonly event: string;
  /** The id of the article that tells it. */
  readonly article: string;
  readonly title: string;
  /** The words that name the event: "rejected a meeting". */
  readonly trigger: string;
  /** The beginning of its primary passage, as the article has it. */
  readonly quote: string;
  /** Slugs it leads to since no event has it; empty while an event has it, or once it is withdrawn. */
  readonly leads: readonly string[];
  /** Why it was withdrawn, for readers; null for all others. */
  readonly withdrawn: string | null;
}

export interface Register {
  /** In the file's order. */
  readonly addresses: readonly Address[];
  /** The file, for complaints; null where there is none: nothing was published yet. */
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was never published. */
export const unpublished: Register = { addresses: [], source: null, diagnostics: [] };

/** Units of a passage that are kept. */
const longest = 240;

const entry = z.strictObject({
  event: z.string().min(1),
  article: z.string().min(1),
  title: z.string().min(1),
  trigger: z.string().min(1),
  quote: z.string().min(1),
  leads: z.array(z.string().min(1)).min(1).optional(),
  withdrawn: z.string().min(1).optional(),
});

const schema = z.strictObject({ about: z.string(), addresses: z.record(z.string(), z.unknown()) });

/** A slug is a folder of the site: letters, digits and hyphens, nothing that leads elsewhere. */
const slugLike = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns no addresses where the file is at fault: half a register would let addresses break */
export function readRegister(source: Source | null): Register {
  if (source === null) return unpublished;
  const refuse = (fault: Diagnostic): Register => ({ addresses: [], source, diagnostics: [fault] });
  const parsed = parse(source);
  if ("fault" in parsed) return refuse(parsed.fault);
  const { data } = schema.safeParse(parsed.value);
  if (!data) return refuse(complain(source, null, "address/form", noRegister, again));
  const addresses: Address[] = [];
  for (const [slug, value] of Object.entries(data.addresses)) {
    const read = entry.safeParse(value).data;
    const both = read?.leads !== undefined && read.withdrawn !== undefined;
    if (!read || both || !slugLike.test(slug)) {
      const message = `“${slug}” is no address, or something is missing in what it says.`;
      return refuse(complain(source, slug, "address/form", message, again));
    }
    const { leads = [], withdrawn = null } = read;
    addresses.push({ ...read, slug, leads, withdrawn });
  }
  return { addresses, source, diagnostics: [] };
}

const noRegister = "This is no register: it has no `addresses`.";
const again = "Take the file back from the last commit, and run `npm run -s dateline -- publish`.";

function parse(source: Source): { readonly value: unknown } | { readonly fault: Diagnostic } {
  try {
    const value: unknown = JSON.parse(source.text);
    return { value };
  } catch (error) {
    // Node says where, in words: "… at position 12".
    const said = error instanceof Error ? error.message : "";
    const at = Number(/position (\d+)/.exec(said)?.[1] ?? source.text.trimEnd().length);
    const start = Math.min(at, Math.max(0, source.text.length - 1));
    const fault = diagnose(
      source,
      { start, end: start + 1 },
      {
        severity: "error",
        rule: "address/json",
        message: "From here on the register is no JSON.",
        mend: "Mend the comma, quotation mark or bracket before this place; after a merge keep the lines of both sides.",
      },
    );
    return { fault };
  }
}

/** A complaint at an address's line; at the head of the file for none. */
export function complain(
  source: Source,
  slug: string | null,
  rule: Rule,
  message: string,
  mend: string,
): Diagnostic {
  const key = slug === null ? "" : JSON.stringify(slug);
  const at = slug === null ? 0 : Math.max(0, source.text.indexOf(`${key}:`));
  const span = { start: at, end: at + Math.max(1, key.length) };
  return diagnose(source, span, { severity: "error", rule, message, mend });
}

const about =
  "Every address that was published, and what it means. Written by `npm run -s dateline -- publish`; commit it, and leave it alone otherwise.";

/** The file, in order of slugs, so that two people's additions merge. */
export function printRegister(addresses: readonly Address[]): string {
  const sorted = addresses.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const entries = new Map<string, object>();
  for (const { slug, event, article, title, trigger, quote, ...now } of sorted) {
    entries.set(slug, {
      event,
      article,
      title,
      trigger,
      quote,
      ...(now.leads.length > 0 && { leads: now.leads }),
      ...(now.withdrawn !== null && { withdrawn: now.withdrawn }),
    });
  }
  const file: object = { about, addresses: Object.fromEntries<object>(entries) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The part of a passage that is kept, cut between letters. */
export function shortQuote(exact: string): string {
  return exact.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}
