// What a reader has kept (an address) and what git shows (the same bytes) do not change with what else is there.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDossier } from "#dossier/dossier.ts";
import type { NewsEvent } from "#model/event.ts";
import { corpusOf, met, on, person } from "./story.ts";

const papers = ["coast", "post", "mail", "record", "echo"];

const people = [
  person("Ana Roca", "PE"),
  person("Ana M. Roca"),
  person("Roca", "PE"),
  person("Bo Holm", "NO"),
  person("Luis Vidal"),
];

/** What one article tells: meetings within a fortnight, planned, held or called off, by people who may be one. */
const told = fc.record({
  title: fc.constantFrom(
    "Roca meets Holm",
    "Talks on the canal",
    "Roca to visit Lima",
    "Holm signs",
  ),
  kind: fc.constantFrom("CONSULT" as const, "AGREE" as const),
  status: fc.constantFrom("held" as const, "planned" as const, "cancelled" as const),
  when: fc.constantFrom(
    on("2024-06-14"),
    on("2024-06-15"),
    on("2024-06-21"),
    on("2024-06-01", "2024-06-30"),
    null,
  ),
  participants: fc.subarray(people),
});

/** Articles of different days, with their events. */
const articles = fc
  .array(fc.array(told, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: papers.length })
  .map((all) =>
    all.map((events, i) =>
      events.map((given, n) =>
        met(`2024-0${(i % 3) + 5}-1${i}-${papers[i]}`, {
          ...given,
          title: `${given.title} ${n}`,
          participants: given.participants.map((one) => ({ ...one })),
        }),
      ),
    ),
  );

/** Every address, with the one that it leads to. */
function addresses(all: readonly (readonly NewsEvent[])[]): ReadonlyMap<string, string> {
  const { corpus, old } = toDossier(corpusOf(...all.flat()));
  const own = corpus.events.map(({ slug }) => [slug, slug] as const);
  return new Map([...own, ...old.map(({ slug, leads: [to = ""] }) => [slug, to] as const)]);
}

describe("an address", () => {
  it("works whatever article is added, and has its own event again where that is taken away", () =>
    fc.assert(
      fc.property(articles, fc.nat(), (all, n) => {
        const without = all.filter((_, i) => i !== n % all.length);
        if (without.length === 0) return;
        const [before, after] = [addresses(without), addresses(all)];
        for (const slug of before.keys()) {
          const to = after.get(slug);
          if (to === undefined) throw new Error(`test: ${slug} leads nowhere`);
          expect(after.get(to)).toBe(to);
        }
        expect(addresses(without)).toEqual(before);
      }),
    ));

  it("is that of the article published first, unless it was alone", () =>
    fc.assert(
      fc.property(articles, (all) => {
        for (const { article, slug, title, tellings } of toDossier(corpusOf(...all.flat())).corpus
          .events) {
          const [first] = tellings ?? [];
          if (!first) continue;
          expect([article, slug, title]).toEqual([first.article, first.slug, first.title]);
          expect(tellings?.map((one) => one.article)).toEqual(
            tellings?.map((one) => one.article).toSorted(),
          );
        }
      }),
    ));
});

describe("what is joined", () => {
  it("is the same in whatever order the files are read, and byte for byte", () =>
    fc.assert(
      fc.property(articles, fc.nat(), (all, n) => {
        const turned = [...all.slice(n % all.length), ...all.slice(0, n % all.length)].toReversed();
        const print = (given: typeof all) =>
          JSON.stringify(toDossier(corpusOf(...given.flat())).corpus.events);
        expect(print(all)).toBe(print(all));
        expect(print(turned)).toBe(print(all));
      }),
    ));

  it("has every telling once, and none twice of one article", () =>
    fc.assert(
      fc.property(articles, (all) => {
        const { events } = toDossier(corpusOf(...all.flat())).corpus;
        const ids = events.flatMap(({ id, tellings }) => tellings?.map((one) => one.id) ?? [id]);
        expect(ids.toSorted()).toEqual(
          all
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { tellings } of events) {
          const own = tellings?.map((one) => one.article) ?? [];
          expect(new Set(own).size).toBe(own.length);
        }
      }),
    ));
});
