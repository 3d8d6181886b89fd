// A text and its table, every quotation put in its place.

import { kinds } from "#model/event.ts";
import { locate, locateWithin } from "./quotes.ts";
import type { Actor, Table, TableEvent, Wanted, Weight } from "./table.ts";
import { alternatives, type EventLines, parseTableFile, split } from "./tableFile.ts";

/** @throws where a line of the table is not borne out by the text. */
export function readTable(id: string, text: string, yaml: string): Table {
  const file = parseTableFile(yaml);
  const actors = new Map(Object.entries(file.actors).map(([key, line]) => [key, toActor(line)]));
  const read = (weight: Weight) =>
    file[weight].map((lines, i) => toEvent(`${weight}-${i + 1}`, weight, lines, text, actors));
  return {
    id,
    half: file.half,
    published: file.published,
    text,
    events: [...read("core"), ...read("passing"), ...read("marginal")],
    traps: file.traps.map((line) => placed(text, alternatives(line)[0] ?? "")),
  };
}

/** `Name | XX | alias; alias` */
function toActor(line: string): Actor {
  const [name = "", country = "-", aliases = ""] = line.split("|").map((part) => part.trim());
  return { name, country: country === "-" ? null : country, aliases: split(aliases, ";") };
}

function toEvent(
  id: string,
  weight: Weight,
  lines: EventLines,
  text: string,
  actors: ReadonlyMap<string, Actor>,
): TableEvent {
  const { title, count, group = null } = lines;
  const passages = lines.says.map((quote) => placed(text, quote));
  const trigger = locateWithin(text, passages, lines.trigger);
  if (trigger === null) throw new Error(`“${lines.trigger}” is in no passage of “${title}”.`);
  // A neighbour may give the date.
  if (lines.words !== undefined && !text.includes(lines.words)) {
    throw new Error(`“${lines.words}” is not in the text.`);
  }
  const [basis = "", ...dates] = lines.date.split(/\s*\|\s*|\s+/);
  return {
    id,
    weight,
    title,
    dates,
    isSpelledOut: basis === "explicit",
    statuses: alternatives(lines.status),
    kinds: split(lines.kind, " ").map(toKind),
    participants: split(lines.who, ",").map((key) => toWanted(key, actors)),
    places: alternatives(lines.place ?? ""),
    trigger,
    passages,
    count,
    group,
  };
}

function placed(text: string, quote: string) {
  const place = locate(text, quote);
  if (typeof place === "string") throw new Error(place);
  return place;
}

/** The kind of `KIND/mode`. */
function toKind(code: string): string {
  const name = code.split("/")[0];
  const kind = kinds.find((each) => each === name);
  if (kind === undefined) throw new Error(`There is no kind ${code}.`);
  return kind;
}

function toWanted(key: string, actors: ReadonlyMap<string, Actor>): Wanted {
  const isOptional = key.startsWith("?");
  const actor = actors.get(isOptional ? key.slice(1) : key);
  if (actor === undefined) throw new Error(`There is no actor ${key}.`);
  return { ...actor, isOptional };
}
