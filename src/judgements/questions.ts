// Which pairs a person should be asked about: those whose score is near the threshold, on whichever side of it.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import {
  type Question,
  type QuestionRow,
  type QuestionSide,
  type Reason,
  type SideName,
  verdicts,
} from "#model/judging.ts";
import { tellingsOf } from "#model/tellings.ts";
import { statusNames } from "#format/outcome.ts";
import { spokenDate } from "#format/when.ts";
import {
  type ComparedFact,
  comparedFacts,
  score,
  type Scored,
  threshold,
} from "#dossier/features.ts";
import { type Dossier, toDossier } from "#dossier/dossier.ts";
import { fold } from "#find/fold.ts";
import { groupBy } from "#find/people.ts";
import { named, StepError } from "#loader/corrections/quoting.ts";
import type { Seeds } from "#loader/seeds.ts";
import { judgeCorpus } from "./applyJudgements.ts";
import { toDecided } from "./agree.ts";
import { judgementLine } from "./judgementText.ts";
import { findLikePeople } from "./likePeople.ts";

/** How far from its threshold a score leaves room for doubt. */
const doubtful = 3;

/** A question, and how far its score is from the threshold. */
interface OpenQuestion {
  readonly question: Question;
  readonly far: number;
}

/**
 * Least sure first; none that is judged, or that others decide.
 * @param corpus what each article tells, by itself
 * @param among ids of tellings: asked is of every two of them, however sure, and of nothing else, the least likely
 *   first; null for all that is in doubt
 */
export function findQuestions(
  files: Pick<Seeds, "seeds" | "judgements">,
  corpus: Corpus,
  among: readonly string[] | null = null,
): readonly Question[] {
  if (corpus.articles.length < 2) return [];
  const applied = judgeCorpus(files, corpus);
  const open = among ? ofTellings(applied, among) : [...ofEvents(applied), ...ofPeople(applied)];
  return open
    .toSorted((a, b) => a.far - b.far || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

type Applied = ReturnType<typeof judgeCorpus>;

function ofTellings(
  { corpus, judged }: Applied,
  among: readonly string[],
): readonly OpenQuestion[] {
  const dossier = toDossier(corpus, judged);
  const eventsOf = toEventsOf(dossier);
  const isDecided = toDecided(judged);
  const words = new NamedEvents(corpus);
  return pairsOf(dossier, among).flatMap((one) => {
    if (isDecided(one.a.telling.id, one.b.telling.id)) return [];
    const question = toQuestion(one, eventsOf(one).size === 1, words);
    return question ? [{ question, far: one.score }] : [];
  });
}

/** Also those that were never compared, because a third joined them. */
function pairsOf({ scored, sides }: Dossier, ids: readonly string[]): readonly Scored[] {
  const all = ids.flatMap((id) => sides.get(id) ?? []);
  const known = scored.filter(({ a, b }) => all.includes(a) && all.includes(b));
  return all.flatMap((x, i) =>
    all
      .slice(i + 1)
      .map(
        (y) =>
          known.find(({ a, b }) => (a === x || a === y) && (b === x || b === y)) ?? score(x, y),
      ),
  );
}

/** The events that two tellings are part of: one where they are joined. */
function toEventsOf({ corpus }: Dossier): (pair: Scored) => ReadonlySet<string> {
  const eventOf = new Map(
    corpus.events.flatMap((event) => tellingsOf(event).map(({ id }) => [id, event.id] as const)),
  );
  return ({ a, b }) => new Set([a, b].map(({ telling }) => eventOf.get(telling.id) ?? ""));
}

function ofEvents({ corpus, judged }: Applied): readonly OpenQuestion[] {
  const dossier = toDossier(corpus, judged);
  const eventsOf = toEventsOf(dossier);
  const isDecided = toDecided(judged);
  const open = dossier.scored.filter(
    (one) =>
      Math.abs(one.score - threshold) <= doubtful && !isDecided(one.a.telling.id, one.b.telling.id),
  );
  // Between two events the likeliest pair says whether they are one; within one the least likely, whether it is two.
  const each = groupBy(open, (one) => [...eventsOf(one)].toSorted().join("\n"));
  const words = new NamedEvents(corpus);
  return [...each.values()].flatMap((pairs) => {
    const [low, ...more] = pairs.toSorted((x, y) => x.score - y.score);
    if (!low) return [];
    const isJoined = eventsOf(low).size === 1;
    const one = isJoined ? low : (more.at(-1) ?? low);
    const question = toQuestion(one, isJoined, words);
    return question ? { question, far: Math.abs(one.score - threshold) } : [];
  });
}

/** null where no words refer to one of them alone. */
function toQuestion(
  { a, b, reasons }: Scored,
  joined: boolean,
  words: NamedEvents,
): Question | null {
  const [one, other] = [words.side(a.telling), words.side(b.telling)];
  if (!one || !other) return null;
  const rows = comparedFacts.map(
    (of): QuestionRow => ({
      name: factNames[of],
      values: [valueOf[of](a.telling), valueOf[of](b.telling)],
      reasons: reasons
        .filter((reason) => reason.of === of)
        .map(({ weight, says }): Reason => ({ isFor: weight > 0, says })),
    }),
  );
  return {
    id: [a.telling.id, b.telling.id].toSorted().join(" "),
    about: "event",
    sides: [one, other],
    joined,
    rows: rows.filter((row) => row.reasons.length > 0 || row.values.some(Boolean)),
    lines: linesOf([one.named, other.named]),
  };
}

const factNames: Readonly<Record<ComparedFact, string>> = {
  when: "When",
  what: "What",
  who: "Who",
  where: "Where",
  status: "Status",
  beside: "Beside it",
};

const valueOf: Readonly<Record<ComparedFact, (event: NewsEvent) => string>> = {
  when: ({ when }) => (when ? spokenDate(when) : ""),
  what: ({ trigger }) => trigger.text,
  who: ({ participants }) => participants.map(({ name }) => name).join("; "),
  where: ({ place }) => place?.name ?? "",
  status: ({ status }) => statusNames[status],
  beside: () => "",
};

function linesOf(sides: readonly SideName[]): Question["lines"] {
  const [same, different, unsure] = verdicts.map((verdict) => judgementLine(verdict, sides));
  return { same: same ?? "", different: different ?? "", unsure: unsure ?? "" };
}

/** Events by words that refer to each alone. */
class NamedEvents {
  private readonly articles: ReadonlyMap<string, Corpus["articles"][number]>;
  private readonly events: ReadonlyMap<string, readonly NewsEvent[]>;

  constructor(corpus: Corpus) {
    this.articles = new Map(corpus.articles.map((article) => [article.id, article]));
    this.events = groupBy(corpus.events, ({ article }) => article);
  }

  side(event: NewsEvent): QuestionSide | null {
    const article = this.articles.get(event.article);
    if (!article) return null;
    try {
      const entry = named(article, this.events.get(article.id) ?? [], event, "words");
      // What stands beside them is a part of the words here.
      const words = [entry["prefix"], entry["words"], entry["suffix"]]
        .filter((part) => typeof part === "string")
        .join(" ");
      const [passage] = event.passages;
      return {
        named: { article: article.id, words },
        title: event.title,
        article: article.id,
        passage,
      };
    } catch (error) {
      if (error instanceof StepError) return null;
      throw error;
    }
  }
}

function ofPeople({ corpus, people }: Applied): readonly OpenQuestion[] {
  const isDecided = toDecided(people);
  return findLikePeople(corpus, doubtful).flatMap(({ far, sides: [a, b], rows }) => {
    const id = [a.named.words, b.named.words].toSorted().join(" / ");
    if (isDecided(fold(a.named.words), fold(b.named.words))) return [];
    const lines = linesOf([a.named, b.named]);
    return { far, question: { id, about: "person", sides: [a, b], joined: false, rows, lines } };
  });
}
