// The register of published addresses, `seeds/addresses.json`: the event of each slug, and redirects or
// reasons for slugs that no event has any more. `publish` writes it; the build only reads it.

import { z } from "zod";
import { type Diagnostic, diagnose, type Rule, type Source } from "../diagnostic.ts";

/** An entry of the register, as of the last `publish`. */
export interface Address {
  readonly slug: string;
  /** The event's id. */
  readonly event: string;
  /** Id of the article that reports it. */
  readonly article: string;
  readonly title: string;
  /** The words that name the event: "rejected a meeting". */
  readonly trigger: string;
  /** The start of its primary passage, as in the article. */
  readonly quote: string;
  /** Slugs it redirects to; empty while an event has it, or after it was withdrawn. */
  readonly leads: readonly string[];
  /** Why it was withdrawn, for readers; null if it was not. */
  readonly withdrawn: string | null;
}

export interface Register {
  /** In the file's order. */
  readonly addresses: readonly Address[];
  /** The file, for diagnostics; null if there is none, since nothing was published yet. */
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The register before anything was published. */
export const unpublished: Register = { addresses: [], source: null, diagnostics: [] };

/** The longest quote, in UTF-16 units. */
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

/** A slug is a folder name of the site: letters, digits and hyphens, so that it cannot leave the site. */
const slugLike = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns no addresses if the file has an error, since a partial register would let addresses break */
export function readRegister(source: Source | null): Register {
  if (source === null) return unpublished;
  const refuse = (fault: Diagnostic): Register => ({ addresses: [], source, diagnostics: [fault] });
  const parsed = parseRegister(source);
  if ("fault" in parsed) return refuse(parsed.fault);
  const { data } = schema.safeParse(parsed.value);
  if (!data) return refuse(complainOfRegister(source, null, "address/form", noRegister, again));
  const addresses: Address[] = [];
  for (const [slug, value] of Object.entries(data.addresses)) {
    const read = entry.safeParse(value).data;
    const both = read?.leads !== undefined && read.withdrawn !== undefined;
    if (!read || both || !slugLike.test(slug)) {
      const message = `The entry “${slug}” is not a valid address, or a key is missing or wrong.`;
      return refuse(complainOfRegister(source, slug, "address/form", message, again));
    }
    const { leads = [], withdrawn = null } = read;
    addresses.push({ ...read, slug, leads, withdrawn });
  }
  return { addresses, source, diagnostics: [] };
}

const noRegister = "This is not a register: it has no `addresses`.";
const again = "Restore the file from the last commit, and run `npm run -s dateline -- publish`.";

function parseRegister(
  source: Source,
): { readonly value: unknown } | { readonly fault: Diagnostic } {
  try {
    const value: unknown = JSON.parse(source.text);
    return { value };
  } catch (error) {
    // Node's message contains the place: "… at position 12".
    const said = error instanceof Error ? error.message : "";
    const at = Number(/position (\d+)/.exec(said)?.[1] ?? source.text.trimEnd().length);
    const start = Math.min(at, Math.max(0, source.text.length - 1));
    const fault = diagnose(
      source,
      { start, end: start + 1 },
      {
        severity: "error",
        rule: "address/json",
        message: "From here on the register is not valid JSON.",
        mend: "Fix the comma, quotation mark or bracket before this place; after a merge keep the lines of both sides.",
      },
    );
    return { fault };
  }
}

/** A diagnostic at the line of an address; null: at the start of the file. */
export function complainOfRegister(
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
  "Every published address and its event. Written by `npm run -s dateline -- publish`; commit it and do not edit it.";

/** The file, sorted by slug, so that additions of two people merge. */
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

/** The start of a passage, never cut inside a surrogate pair. */
export function shortQuote(exact: string): string {
  return exact.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}
