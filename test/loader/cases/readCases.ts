// Reads a table of cases: one line a case, as README.md tells.

import { parseDay } from "#model/day.ts";
import { type Fact, type FactName, type Facts, facts, isFactName } from "./facts.ts";

export interface Case {
  /** File and line, for complaints: "passives.txt:12". */
  readonly at: string;
  /** As the line has it, with its day in front: the name of the case. */
  readonly name: string;
  /** The article from its headline on. */
  readonly article: string;
  readonly published: string | null;
  /** In order of happening. */
  readonly events: readonly Facts[];
  /** Whether other events may come, too. */
  readonly mayHaveMore: boolean;
  /** What no event may be. */
  readonly never: readonly Facts[];
}

/** A Monday. */
const publishedDay = "2024-05-06";

/** Stands over a text that has no headline of its own. */
const plainFront = ["News of the day", "It rained."];

/** The cases of a table; `file` is its name, for complaints. */
export function readCases(file: string, table: string): readonly Case[] {
  return table.split("\n").flatMap((line, index) => {
    const text = line.trim();
    return text === "" || text.startsWith("#") ? [] : readCase(text, `${file}:${index + 1}`);
  });
}

function readCase(line: string, at: string): Case {
  const [name = "", wanted, ...more] = line.split(" => ");
  if (wanted === undefined || more.length > 0) {
    throw new Error(
      `${at} needs one “ => ”: write SENTENCE => who: Bo Vik; date: 2024-05-03, or SENTENCE => nothing.`,
    );
  }
  return { at, name, ...readText(name, at), ...readWanted(wanted, at) };
}

function readText(name: string, at: string): Pick<Case, "article" | "published"> {
  const [, day, text = ""] = /^(?:\[([^\]]*)\] )?(.*)$/u.exec(name) ?? [];
  if (day !== undefined && day !== "no day" && parseDay(day) === null) {
    throw new Error(`${at}: “[${day}]” is no day: write [2019-08-15], or [no day].`);
  }
  const [front, body, ...rest] = text.split(" ¶¶ ");
  if (rest.length > 0) throw new Error(`${at}: a text has one headline, before its only “¶¶”.`);
  const paragraphs = body === undefined ? [...plainFront, text] : [front, body];
  return {
    article: paragraphs.join("\n\n").replaceAll(" ¶ ", "\n\n").replaceAll(" ↵ ", "\n"),
    published: day === "no day" ? null : (day ?? publishedDay),
  };
}

function readWanted(wanted: string, at: string): Pick<Case, "events" | "mayHaveMore" | "never"> {
  if (wanted === "nothing") return { events: [], mayHaveMore: false, never: [] };
  const parts = wanted.split(" || ");
  const never = parts.filter((part) => part.startsWith("not "));
  const events = parts.filter((part) => part !== "…" && !never.includes(part));
  return {
    events: events.map((part) => readFacts(part, at)),
    // A line that only says what may not come leaves the rest open.
    mayHaveMore: parts.includes("…") || events.length === 0,
    never: never.map((part) => readFacts(part.slice("not ".length), at)),
  };
}

function readFacts(part: string, at: string): Facts {
  const found = new Map<FactName, string>();
  // A name may have a semicolon in it: only one before a fact's name ends a fact.
  for (const fact of part.split(/; (?=[a-z]+: )/u)) {
    const [, name = "", value = ""] = /^([a-z]+): (.+)$/u.exec(fact.trim()) ?? [];
    if (!isFactName(name)) {
      const names = Object.keys(facts).join(", ");
      throw new Error(`${at}: “${fact}” is no fact: write NAME: VALUE with one of ${names}.`);
    }
    if (found.has(name)) throw new Error(`${at} gives ${name} twice for one event.`);
    const { check }: Fact = facts[name];
    const fault = check?.(value) ?? null;
    if (fault !== null) throw new Error(`${at}: the ${name} “${value}” ${fault}.`);
    found.set(name, value);
  }
  return found;
}
