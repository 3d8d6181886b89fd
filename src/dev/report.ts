// What the dev server says of the articles, in the terminal and on the page.

import type { Logger } from "vite";
import { type ReadSite, sayDiagnostics } from "#build/readSite.ts";
import type { Diagnostic } from "#loader/diagnostic.ts";
import type { SeedNotice } from "#model/seedNotice.ts";
import { publishMends, toPublish } from "#loader/addresses/publish.ts";

/** What is wrong in the folder, but for what `publish` mends. */
const faultsOf = ({ diagnostics }: ReadSite): readonly Diagnostic[] =>
  diagnostics.filter(({ rule }) => !publishMends.has(rule));

export function noticesOf(site: ReadSite): readonly SeedNotice[] {
  return faultsOf(site).flatMap(({ severity, file, line, message, mend }) =>
    severity === "note" ? [] : { file, line, message, mend },
  );
}

/** Says each thing once, until it is mended. What `publish` mends is one line. */
export function makeReport(logger: Logger): (site: ReadSite) => void {
  let before: ReadonlySet<string> = new Set();
  return (site) => {
    const later = toPublish(site.diagnostics);
    const all = [
      ...sayDiagnostics(faultsOf(site)),
      ...(later === null ? [] : [{ text: later, level: "info" as const }]),
    ];
    for (const { text, level } of all) if (!before.has(text)) logger[level](text);
    before = new Set(all.map(({ text }) => text));
  };
}
