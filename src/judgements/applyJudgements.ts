// What judgements are about: the events whose passages have their words, and the people who have their names.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { fold } from "#find/fold.ts";
import { groupBy } from "#find/people.ts";
import type { Judged } from "#dossier/group.ts";
import { fitting, noEvent, several } from "#loader/corrections/fit.ts";
import { findWords, notFound } from "#loader/corrections/words.ts";
import type { Diagnostic, Source } from "#loader/diagnostic.ts";
import { nearest } from "#loader/nearest.ts";
import type { Seeds } from "#loader/seeds.ts";
import { type JudgedPair, keepAgreeing } from "./agree.ts";
import { PeopleByForm, withJudgedPeople } from "./judgedPeople.ts";
import { type JudgedSide, type Judgement, readJudgements, refuse } from "./readJudgements.ts";

export interface AppliedJudgements {
  /** With the people as they were judged. */
  readonly corpus: Corpus;
  /** On events. */
  readonly judged: readonly Judged[];
  /** By their folded names. */
  readonly people: readonly JudgedPair[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the judgements of a folder make of its articles; of those that are not read yet nothing is said. */
export function judgeCorpus(
  { seeds, judgements: source }: Pick<Seeds, "seeds" | "judgements">,
  corpus: Corpus,
): AppliedJudgements {
  const { judgements, diagnostics } = readJudgements(source);
  if (source === null || judgements.length === 0)
    return { corpus, judged: [], people: [], diagnostics };
  const files = new Map(seeds.map(({ id, file }) => [id, file]));
  const isOfPeople = ({ sides }: Judgement) => sides.every(({ article }) => article === null);
  const ofEvents = new EventFinder(corpus, source, files);
  const told = judgements.filter((one) => !isOfPeople(one));
  const events = keepAgreeing(
    source,
    told.flatMap((one) => toPairs(one, (side) => ofEvents.find(side))),
    (id) => ofEvents.articleOf(id),
  );
  const byForm = new PeopleByForm(corpus);
  const ofPeople = new PersonFinder(byForm, source, files.size === corpus.articles.length);
  const named = judgements.filter(isOfPeople);
  const people = keepAgreeing(
    source,
    named.flatMap((one) => toPairs(one, (side) => ofPeople.find(side))),
    () => null,
  );
  return {
    corpus: withJudgedPeople(corpus, byForm, people.pairs),
    judged: events.pairs,
    people: people.pairs,
    diagnostics: [
      ...diagnostics,
      ...ofEvents.diagnostics,
      ...ofPeople.diagnostics,
      ...events.diagnostics,
      ...people.diagnostics,
    ],
  };
}

/** `same` of three are two ties; `different` of three are three pairs. */
function toPairs(
  { verdict, sides, at }: Judgement,
  find: (side: JudgedSide) => string | null,
): readonly JudgedPair[] {
  const found = sides.flatMap((side) => find(side) ?? []);
  return found.flatMap((a, i) =>
    found
      .slice(i + 1, verdict === "same" ? i + 2 : undefined)
      .map((b): JudgedPair => ({ verdict, pair: [a, b], at })),
  );
}

/** Looks events up by words, and keeps an error for each that is not found. */
class EventFinder {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: Source;
  private readonly files: ReadonlyMap<string, string>;
  private readonly articles: ReadonlyMap<string, Corpus["articles"][number]>;
  private readonly events: ReadonlyMap<string, readonly NewsEvent[]>;
  private readonly article: ReadonlyMap<string, string>;

  constructor(corpus: Corpus, source: Source, files: ReadonlyMap<string, string>) {
    this.source = source;
    this.files = files;
    this.articles = new Map(corpus.articles.map((article) => [article.id, article]));
    this.events = groupBy(corpus.events, ({ article }) => article);
    this.article = new Map(corpus.events.map(({ id, article }) => [id, article]));
  }

  articleOf(id: string): string | null {
    return this.article.get(id) ?? null;
  }

  /** The id of the only event that rests on these words. */
  find({ article: id, words, at, from }: JudgedSide): string | null {
    const { source } = this;
    const file = this.files.get(id ?? "");
    if (id === null || file === undefined) {
      const near = nearest(id ?? "", [...this.files.keys()]);
      const hint = near === null ? "" : ` Did you mean \`${near}\`?`;
      const mend = "Write the name of the article’s file, without its ending.";
      this.diagnostics.push(
        refuse(source, from, `There is no article \`${id}\`.${hint}`, mend, "judgement/unknown"),
      );
      return null;
    }
    const article = this.articles.get(id);
    if (!article) return null;
    const named = { words, prefix: null, suffix: null, at };
    const quote = { article, file, source, at };
    const found = findWords(article.text, named);
    const events = this.events.get(id) ?? [];
    const fits = found.length === 0 ? [] : fitting(events, found);
    const [only, second] = fits;
    if (only && !second) return only.id;
    this.diagnostics.push(
      found.length === 0
        ? notFound(quote, named)
        : second
          ? several(quote, words, fits)
          : noEvent(quote, words, found, events),
    );
    return null;
  }
}

/** Looks people up by name, and keeps an error for each that is not found. */
class PersonFinder {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: Source;
  private readonly isComplete: boolean;
  private readonly people: PeopleByForm;

  /** @param isComplete whether every article is read */
  constructor(people: PeopleByForm, source: Source, isComplete: boolean) {
    this.people = people;
    this.source = source;
    this.isComplete = isComplete;
  }

  /** The folded name, where it is that of one. */
  find({ words, at }: JudgedSide): string | null {
    const found = this.people.find(words);
    const names = [...new Set(found.map(({ name }) => name))];
    if (names.length === 1) return fold(words);
    if (!this.isComplete) return null;
    const near = nearest(words, this.people.forms);
    const hint = near === null ? "" : ` Did you mean “${near}”?`;
    const message =
      names.length > 1
        ? `“${words}” may be ${names.map((name) => `“${name}”`).join(" or ")}.`
        : `Nobody of the events is called “${words}”.${hint}`;
    const mend = "Write a name as an event’s card has it.";
    this.diagnostics.push(refuse(this.source, at, message, mend, "judgement/unknown"));
    return null;
  }
}
