// What a Markdown file tells of itself, in the YAML over its text: keys of a sidecar, or what writers call them.

import { z } from "zod";
import { nameBeside } from "#saved/saved.ts";
import type { Diagnostic, Source } from "../diagnostic.ts";
import { nearest } from "../nearest.ts";
import type { Sidecar } from "../sidecar.ts";
import { complain, isRecord, toDiagnostics, unknownKey } from "./complaints.ts";
import { day, show, text, url } from "./fields.ts";
import { forms } from "./forms.ts";
import { type Path, readYaml } from "./yaml.ts";

/** What a file tells of itself; the sidecar's values go over it. */
export type OwnFacts = Partial<
  Pick<Sidecar, "published" | "publisher" | "url" | "rights" | "show">
>;

interface FrontMatter {
  readonly headline: string | null;
  readonly author: string | null;
  readonly facts: OwnFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Many writers add the time of day. */
const dayOfTime = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\d)[T ].*/, "$1") : value),
  day,
);
const names = z.array(text).transform((all) => all.join(" and "));
const orNull = <T>(read: z.ZodType<T>) => read.nullable().default(null);
const schema = z.object({
  headline: orNull(text),
  author: orNull(z.union([text, names])),
  published: orNull(dayOfTime),
  publisher: orNull(text),
  url: orNull(url),
  rights: orNull(text),
  show: show.default("article"),
});
/** What cannot be read may have been meant to hide text. */
const hidden = { show: "passages" } as const;
const keys = Object.keys(schema.shape);
/** They are about words of the text, and are written by the editor. */
const besideOnly = new Set(["zones", "corrections", "checked"]);

const namesOf = (key: string): readonly string[] =>
  key === "author" ? ["authors", "byline"] : key === "show" ? [] : (forms.get(key)?.synonyms ?? []);

/** Other keys are the writer's own, unless they are nearly one of these. */
export function readFrontMatter(source: Source): FrontMatter {
  const { yaml, diagnostics } = readYaml(source);
  const value = yaml?.value;
  if (!yaml || !isRecord(value))
    return {
      headline: null,
      author: null,
      facts: diagnostics.length > 0 ? hidden : {},
      diagnostics,
    };
  /** As it stands in the file. */
  const written = new Map(
    keys.flatMap((key) => {
      const name = [key, ...namesOf(key)].find((one) => Object.hasOwn(value, one));
      return name === undefined ? [] : [[key, name]];
    }),
  );
  const sidecar = nameBeside(source.file, ".yaml");
  const known = new Set(written.values());
  const part = { source, yaml, path: [], called: "a front matter", keys };
  const named = {
    ...yaml,
    spanOf: (path: Path) => yaml.spanOf(path.map((step) => written.get(String(step)) ?? step)),
  };
  const told = Object.fromEntries([...written].map(([key, name]) => [key, value[name]]));
  const { error } = schema.safeParse(told);
  const wrong = new Set(error?.issues.map(({ path }) => path[0]));
  const right = Object.entries(told).filter(([key]) => !wrong.has(key));
  const faults = [
    ...(error ? toDiagnostics({ ...part, yaml: { ...named, value: told } }, error.issues) : []),
    ...Object.keys(value).flatMap((key) => {
      if (besideOnly.has(key)) {
        const message = `\`${key}\` stands in the sidecar, not in the front matter.`;
        return complain(part, [key], "sidecar/unknown-key", message, `Move it to ${sidecar}.`);
      }
      return known.has(key) || nearest(key, keys) === null ? [] : unknownKey(part, key);
    }),
  ];
  const { headline, author, ...facts } = schema.parse(Object.fromEntries(right));
  const own = wrong.has("show") ? { ...facts, ...hidden } : facts;
  return { headline, author, facts: own, diagnostics: faults };
}
