// Prints an article with everything the loader found in it, to explain a result.
// Every place is line:column of the article's file, both 1-based.

import { paragraphAt } from "#model/article.ts";
import type { Coverage } from "#model/coverage.ts";
import { doubtWords } from "#model/doubt.ts";
import type { NewsEvent, Participant, Place, ReadEvent, Reference } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { cover } from "./coverage/cover.ts";
import { pointAt } from "./diagnostic.ts";
import { gather } from "./gather.ts";
import type { LoadedSeed } from "./load.ts";
import type { Reading } from "./read.ts";
import type { Node, Tree } from "./tree/node.ts";
import { spanOf } from "./tree/walk.ts";

export function show(loaded: LoadedSeed): string {
  const { reading, events, heldBack } = loaded;
  const { article, trees, timexes, names, merged } = reading;
  const tellings = merged.flatMap((one) => one.tellings);
  const where = names.mentions.filter((mention) => mention.place !== null);
  const sections = [
    header(reading),
    section(`Zones (${article.paragraphs.length})`, zones(reading)),
    section(`Times (${timexes.length})`, times(reading)),
    section(`Names (${names.entities.length})`, people(reading)),
    section(`Places (${where.length})`, places(reading, where)),
    section(`Trees (${trees.length})`, gather(trees, drawTree)),
    section(`Triggers (${tellings.length})`, triggers(reading, tellings)),
    section(
      `Events (${events.length})`,
      events.flatMap((event) => telling(reading, events, event)),
    ),
    ...(heldBack.length === 0
      ? []
      : [section(`Held back (${heldBack.length})`, gather(heldBack, withDoubt))]),
    section("Coverage", coverage(reading, events, cover(loaded))),
  ];
  const counts = `${trees.length} sentences, ${events.length} events`;
  return `${sections.join("\n\n")}\n\n${counts}\n`;
}

function header({ article }: Reading): string {
  const { published, publishedFrom, publisher } = article;
  const day = published === null ? "no day of publication" : `published ${published}`;
  const from = publishedFrom === null ? "" : ` (from the ${publishedFrom})`;
  return `${article.headline}\n${day}${from}${publisher === null ? "" : `, ${publisher}`}`;
}

function section(title: string, lines: readonly string[]): string {
  return [
    title,
    ...(lines.length === 0 ? ["none"] : lines).map((line) => `  ${line}`.trimEnd()),
  ].join("\n");
}

/** Aligns rows in columns. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A label and wrapped text beside it. */
function entry(label: string, text: string): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length < 88 - label.length) lines[lines.length - 1] = `${line}${word} `;
    else lines.push(`${word} `);
  }
  return lines.map((line, i) => `${i === 0 ? label : " ".repeat(label.length)}  ${line}`.trimEnd());
}

function place({ article }: Reading, { start }: Span): string {
  const { line, column } = pointAt(article.text, start);
  return `${line}:${column}`;
}

/** The text of a span on one line, cut to a length. */
function words({ article }: Reading, { start, end }: Span, longest = 60): string {
  const text = article.text.slice(start, end).replace(/\s+/g, " ");
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function zones(reading: Reading): readonly string[] {
  return table(
    reading.article.paragraphs.map((paragraph) => [
      place(reading, paragraph),
      paragraph.zone + (paragraph.number === null ? "" : ` ${paragraph.number}`),
      words(reading, paragraph),
    ]),
  );
}

function times(reading: Reading): readonly string[] {
  return table(
    reading.timexes.map((timex) => [
      place(reading, timex),
      `“${words(reading, timex, 32)}”`,
      timex.type,
      timex.value + (timex.vague ? " (vague)" : ""),
      timex.rule,
    ]),
  );
}

type Mentions = Reading["names"]["mentions"];

function people(reading: Reading): readonly string[] {
  const { entities, mentions } = reading.names;
  return entities.flatMap((entity) => {
    const mine = mentions.filter((mention) => mention.entities.includes(entity));
    const where = mine.map(({ nodes }) => {
      const span = spanOf(nodes);
      return `“${words(reading, span)}” ${place(reading, span)}`;
    });
    return [`${describe(entity)} (${entity.sort})`, ...entry("", where.join(", "))];
  });
}

function describe({ name, office, country, aliases }: Omit<Participant, "sort">): string {
  const also = aliases.length === 0 ? null : `also ${aliases.join(", ")}`;
  return [name, office, country, also].filter((part) => part !== null).join(", ");
}

function places(reading: Reading, mentions: Mentions): readonly string[] {
  return table(
    mentions.map(({ nodes, place: where }) => {
      const span = spanOf(nodes);
      return [place(reading, span), `“${words(reading, span)}”`, where ? printPlace(where) : ""];
    }),
  );
}

/** A sentence, each word under the one that it hangs on: its tag, its relation. */
function drawTree({ nodes }: Tree): readonly string[] {
  const draw = (node: Node, depth: number): readonly string[] => [
    `${"  ".repeat(depth)}${node.text}  ${node.xpos} ${node.relation}`,
    ...node.children.flatMap((child) => draw(child, depth + 1)),
  ];
  return [...nodes.filter(({ head }) => head === null).flatMap((root) => draw(root, 0)), ""];
}

function printPlace({ name, country, latitude, longitude }: Place): string {
  const degrees = latitude === null || longitude === null ? null : `${latitude} ${longitude}`;
  return [name, country, degrees].filter((part) => part !== null).join(", ");
}

/** Each telling of an event, with the row of patterns that found who takes part. */
function triggers(
  reading: Reading,
  tellings: Reading["merged"][number]["tellings"],
): readonly string[] {
  const inOrder = tellings.toSorted(
    (a, b) => a.candidate.trigger.start - b.candidate.trigger.start,
  );
  return table(
    inOrder.map(({ candidate, dating }) => [
      place(reading, candidate.trigger),
      `“${candidate.trigger.text}”`,
      [candidate.kind, candidate.mode].filter(Boolean).join(" "),
      [candidate.outcome.status, candidate.outcome.certainty].filter(Boolean).join(", "),
      candidate.pattern,
      dating?.rule ?? "no date",
    ]),
  );
}

type LabelledRow = readonly [label: string, text: string];

/** What stands in the first line or beside another field, then what is not shown. */
type NotShown =
  | ("number" | "status" | "certainty" | "title" | "mode")
  | ("id" | "article" | "slug" | "directive" | "trigger" | "variants" | "confidence")
  | ("corrected" | "added" | "tellings" | "differs" | "judged");

function telling(
  reading: Reading,
  events: readonly NewsEvent[],
  event: NewsEvent,
): readonly string[] {
  const { when, lasted, participants, place: where, saidBy } = event;
  const status = [event.status, event.certainty].filter(Boolean).join(", ");
  const title = (id: string) => events.find((other) => other.id === id)?.title ?? id;
  const rows: Readonly<Record<Exclude<keyof NewsEvent, NotShown>, readonly LabelledRow[]>> = {
    kind: [["what", [event.kind, event.mode].filter(Boolean).join(" ")]],
    participants: [["who", participants.map(describe).join("; ")]],
    place: [["where", where ? printPlace(where) : ""]],
    saidBy: [["says", saidBy ? saidBy.name + (saidBy.claim ? " (a claim)" : "") : ""]],
    lasted: [["lasted", lasted ? `“${lasted.text}” ${place(reading, lasted)}` : ""]],
    passages: event.passages.map((passage) => [
      paragraphOf(reading, passage),
      `“${words(reading, passage)}”`,
    ]),
    when: [["why", when ? why(reading, when.derivation, title) : ""]],
    relations: event.relations.map(({ kind, event: id }) => [kind, title(id)]),
    notes: event.notes.map(({ text }) => ["editor", text]),
  };
  const told = Object.values(rows)
    .flat()
    .filter(([, cell]) => cell !== "");
  const widest = Math.max(...told.map(([label]) => label.length));
  return [
    `${event.number ?? "–"}  ${when?.edtf ?? "no date"}  ${status}  ${event.title}`,
    ...told.flatMap(([label, cell]) => entry(`   ${label.padEnd(widest)}`, cell)),
  ];
}

/** An event that is not printed as a fact, and why. */
function withDoubt({ title, passages: [{ exact }], doubt }: ReadEvent): readonly string[] {
  const reasons = doubt.map((reason) => doubtWords[reason]).join(" ");
  return [title, ...entry("  ", `“${exact.replace(/\s+/g, " ")}”`), ...entry("  ", reasons)];
}

function paragraphOf({ article }: Reading, span: Span): string {
  const found = paragraphAt(article, span);
  if (found === null) return "?";
  return found.number === null ? found.zone : `¶ ${found.number}`;
}

function why(
  reading: Reading,
  { words: read, reference, rule, reason }: NonNullable<NewsEvent["when"]>["derivation"],
  title: (id: string) => string,
): string {
  const from = read.map((span) => `“${span.text}” ${place(reading, span)}`).join(", ");
  const to = reference ? `relative to ${origin(reading, reference, title)}` : "";
  return [from, to, rule, reason].filter((part) => part !== "").join(" · ");
}

function origin(reading: Reading, reference: Reference, title: (id: string) => string): string {
  switch (reference.to) {
    case "published":
      return reference.day;
    case "event":
      return `“${title(reference.event)}”`;
    case "words":
      return `“${reference.words.text}” ${place(reading, reference.words)}`;
  }
}

/** What became of each time expression, and which words gave no event. */
function coverage(
  reading: Reading,
  events: readonly NewsEvent[],
  { times: seen, happenings }: Coverage,
): readonly string[] {
  const named = (ids: readonly string[]) =>
    ids.map((id) => events.find((event) => event.id === id)?.number ?? "–").join(", ");
  const idle = happenings.flatMap(({ words: trigger, passage, fate }) =>
    "left" in fate
      ? [
          [
            place(reading, trigger),
            `“${trigger.text}”`,
            `left: ${fate.left}`,
            words(reading, passage),
          ],
        ]
      : [],
  );
  return [
    `times: ${seen.length} seen, ${seen.filter(({ fate }) => "use" in fate).length} used`,
    ...table(
      seen.map(({ words: time, fate }) => [
        place(reading, time),
        `“${words(reading, time, 32)}”`,
        "use" in fate
          ? `${fate.use} of ${named(fate.events)}`
          : `left: ${fate.left}${fate.event === null ? "" : ` (${named([fate.event])})`}`,
      ]),
    ),
    `happenings: ${happenings.length} seen, ${happenings.length - idle.length} used`,
    ...table(idle),
  ];
}
