import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articleLine,
  fromArticleRecord,
  fromEventRecord,
  type LineTelling,
  toArticleLine,
} from "#format/eventLine.ts";
import type { Article } from "#model/article.ts";
import {
  certainties,
  kinds,
  modes,
  partsOfDay,
  relationKinds,
  sorts,
  statuses,
} from "#model/event.ts";

const text = fc.string({ minLength: 1, unit: "grapheme" });
const at = { start: fc.nat(9999), end: fc.nat(9999) };
const words = fc.record({ ...at, text });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const day = orNull(fc.constantFrom("2024-06-14", "0044-03-15", "-0043-03-15"));
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const selector = fc.record({ ...at, exact: text, prefix: fc.string(), suffix: fc.string() });

const telling: fc.Arbitrary<LineTelling> = fc.record({
  id: text,
  article: fc.constant("a"),
  slug: orNull(fc.constantFrom("talks", "talks-2024-06")),
  title: text,
  kind: fc.constantFrom(...kinds),
  mode: orNull(fc.constantFrom(...modes)),
  status: fc.constantFrom(...statuses),
  certainty: orNull(fc.constantFrom(...certainties)),
  trigger: words,
  when: orNull(
    fc.record({
      edtf: fc.constantFrom("2024-06-14", "2024-06", "../2024"),
      earliest: day,
      latest: day,
      extent: fc.constantFrom("throughout", "within"),
      part: orNull(fc.constantFrom(...partsOfDay)),
      derivation: fc.record({
        words: some(words),
        reference: orNull(
          fc.oneof(
            fc.record({ to: fc.constant("published"), day: fc.constant("2024-06-14") }),
            fc.record({ to: fc.constant("event"), event: text }),
            fc.record({ to: fc.constant("words"), words }),
          ),
        ),
        rule: text,
        reason: fc.string(),
        unused: some(fc.record({ words, why: text })),
      }),
    }),
  ),
  lasted: orNull(words),
  participants: some(
    fc.record(
      {
        name: text,
        sort: fc.constantFrom(...sorts),
        office: orNull(text),
        country: orNull(fc.constantFrom("PE", "EU")),
        aliases: some(text),
        judged: text,
      },
      { requiredKeys: ["name", "sort", "office", "country", "aliases"] },
    ),
  ),
  place: orNull(
    fc.record({
      name: text,
      country: orNull(fc.constant("AT")),
      latitude: orNull(fc.constant(48.2)),
      longitude: orNull(fc.constant(16.37)),
    }),
  ),
  variants: some(fc.record({ of: fc.constantFrom("place", "lasted"), text })),
  saidBy: orNull(fc.record({ name: text, claim: fc.boolean() })),
  passages: fc.tuple(selector, selector),
  relations: some(fc.record({ kind: fc.constantFrom(...relationKinds), event: text })),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
  notes: some(fc.record({ text, source: orNull(text) })),
  corrected: fc.boolean(),
  added: fc.boolean(),
  directive: orNull(text),
});

const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant("a"),
  headline: text,
  text,
  paragraphs: some(
    fc.record({
      ...at,
      zone: fc.constantFrom("headline", "body", "gap"),
      number: orNull(fc.nat(99)),
    }),
  ),
  published: day,
  publishedFrom: orNull(fc.constantFrom("sidecar", "file name")),
  publisher: orNull(text),
  url: orNull(fc.constant("https://example.org/a")),
  rights: orNull(text),
  language: fc.constantFrom("en", "fr"),
  show: fc.constantFrom("article", "passages"),
});

describe("articleLine, of what toArticleLine(article and events) gives", () => {
  it("gives all of it back", () => {
    fc.assert(
      fc.property(
        article,
        fc.array(telling, { maxLength: 3 }),
        fc.boolean(),
        (own, events, whole) => {
          const line = toArticleLine({ id: "a", article: own, events }, whole, () => "Laos");
          const read = articleLine.parse(JSON.parse(JSON.stringify(line)));
          expect(fromArticleRecord(read.article, read.id)).toEqual({
            ...own,
            text: whole ? own.text : null,
          });
          expect(read.events.map((event) => fromEventRecord(event, read.id))).toEqual(events);
        },
      ),
    );
  });

  it.each(["", ".", "..", "a/b", "a\\b", "a\nb"])(
    "refuses an id that is no file's name: %j",
    (id) => {
      const { success } = articleLine.shape.id.safeParse(id);
      expect(success).toBe(false);
    },
  );
});
