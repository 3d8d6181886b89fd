// An event of several articles as a line of JSON for programs: its values, each with the articles that give it.

import type { NewsEvent, Relation, Telling } from "#model/event.ts";

interface GivenValue {
  /** Ids of the articles that give it, the one published first first. */
  readonly articles: readonly string[];
}

/** Spans count UTF-16 code units in the article's text, half-open; a value is null where an article gives none. */
export interface DossierLine {
  readonly id: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly number: number | null;
  readonly title: string;
  readonly passages: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
  readonly values: {
    readonly when: readonly (GivenValue & {
      readonly edtf: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
    })[];
    readonly who: readonly (GivenValue & {
      readonly name: string;
      readonly country: string | null;
    })[];
    readonly where: readonly (GivenValue & {
      readonly name: string | null;
      readonly country: string | null;
    })[];
    readonly status: readonly (GivenValue & { readonly status: string })[];
    readonly kind: readonly (GivenValue & {
      readonly kind: string;
      readonly mode: string | null;
    })[];
  };
  /** What the articles give different values of: "when", "who", "where", "status". */
  readonly differs: readonly string[];
  readonly relations: readonly Relation[];
  /** Whether a person has judged that tellings of it are one. */
  readonly judged: boolean;
}

export function toDossierLine(event: NewsEvent): DossierLine {
  const { id, slug, number, title, tellings, differs, relations, judged = false } = event;
  const told: readonly Telling[] = tellings ?? [event];
  const given = <V extends object>(valuesOf: (telling: Telling) => readonly V[]) => {
    const byValue = new Map<string, V & { articles: string[] }>();
    for (const telling of told)
      for (const value of valuesOf(telling)) {
        const key = JSON.stringify(value);
        const known = byValue.get(key);
        if (known) known.articles.push(telling.article);
        else byValue.set(key, { ...value, articles: [telling.article] });
      }
    return [...byValue.values()];
  };
  return {
    id,
    slug,
    number,
    title,
    passages: told.flatMap(({ article, passages }) =>
      passages.map(({ start, end, exact }) => ({ article, start, end, quote: exact })),
    ),
    values: {
      when: given(({ when }) => [
        {
          edtf: when?.edtf ?? null,
          earliest: when?.earliest ?? null,
          latest: when?.latest ?? null,
        },
      ]),
      who: given(({ participants }) =>
        participants.map(({ name, country }) => ({ name, country })),
      ),
      where: given(({ place }) => [{ name: place?.name ?? null, country: place?.country ?? null }]),
      status: given(({ status }) => [{ status }]),
      kind: given(({ kind, mode }) => [{ kind, mode }]),
    },
    differs: differs.map(({ of }) => of),
    relations,
    judged,
  };
}
