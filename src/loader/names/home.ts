// Whose "the government", "its army" is, where no word beside it says so: of the state where the sentence is set, and so on.

import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { headState, houseLarge } from "./houseLarge.ts";
import { judgeAbroad } from "./judgeAbroad.ts";
import { ledBefore } from "./ledBefore.ts";
import type { Line } from "./line.ts";
import type { Read } from "./reader.ts";
import {
  besidesOf,
  byThose,
  fought,
  lineBefore,
  mostTold,
  ofParty,
  sceneOf,
  settingOf,
  townIn,
} from "./setting.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";
import { adjectiveOf } from "./vocabulary.ts";
import type { Word } from "./words.ts";
import { ousting } from "./ousting.ts";
import { pastStanding } from "./standing.ts";
import { ledeState, ownerOf, subjectState } from "./stateOfDoer.ts";
import { summonedTo } from "./summonedTo.ts";
import { rebelsElsewhere, visitedOf } from "./visited.ts";
import { gather } from "../gather.ts";

const whens =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|early|late|mid|recent)$/;
const fields: ReadonlySet<string> = new Set(
  "foreign defence defense interior armed security air coast border federal national riot military interim transitional caretaker provisional".split(
    " ",
  ),
);
const bodies: ReadonlySet<string> = new Set(
  "government cabinet army navy military police parliament ministry junta regime authorities administration".split(
    " ",
  ),
);
/** What is a body only behind another word: "armed forces", "coast guard". */
const forces = /^(?:(?:armed|security) forces|air force|(?:coast|border) guards?|riot police)$/;
/** People that belong to somebody only with "its". */
const people: ReadonlySet<string> = new Set(
  "monitors observers inspectors peacekeepers soldiers troops forces warships jets negotiators diplomats ministers leaders presidents officials delegations secretaries premiers envoys commanders".split(
    " ",
  ),
);

export function opensHome(lower: string): boolean {
  return /^(?:the|its|their|his|her)$/.test(lower) || bare.has(lower) || fields.has(lower);
}

/** "the foreign ministry", "its army", "police": with nothing that says of which state. */
export function readHome(line: Line, at: number): Read | null {
  const { words, title } = line;
  if (title) return null;
  const lead = words[at]?.lower ?? "";
  if (isHisCountry(line, at)) {
    const what = { kind: "home" as const, noun: "country", owned: true };
    return {
      drafts: [{ from: at, to: at + 2, headFrom: at + 1, form: "group", what }],
      to: at + 2,
    };
  }
  // "said his Government had": that of whoever speaks
  const isHis =
    /^(?:his|her)$/.test(lead) &&
    /^(?:government|cabinet|troops|forces|soldiers)$/.test(words[at + 1]?.lower ?? "");
  if (/^(?:his|her)$/.test(lead) && !isHis) return null;
  const owned = lead === "its" || lead === "their" || isHis;
  const from = pastStanding(line, owned || lead === "the" ? at + 1 : at);
  // with nothing before it only "police", "riot police", "parliament", "government troops"
  if (from === at && !bare.has(lead) && words[at + 1]?.lower !== "police") return null;
  const led = governmentForces(line, at, from);
  if (led) return led;
  let to = from;
  while (fields.has(words[to]?.lower ?? "") && to - from < 2 && words[to + 1]?.joined) to += 1;
  const head = words[to];
  // "the military court", "the police": the field is the head where nothing follows
  const end =
    head && isHead(line, from, to, owned) ? to + 1 : isHead(line, from, to - 1, owned) ? to : 0;
  if (end <= from) return null;
  const last = words[end - 1]?.lower;
  const isBare =
    (last === "police" && end - at <= 2) ||
    // "the opposition and government agreed"
    (end === at + 1 &&
      /^(?:and|or)$/.test(words[at - 1]?.lower ?? "") &&
      sided.has(words[at - 2]?.lower ?? "")) ||
    // "Parliament voted", as its own papers write
    (last === "parliament" && end === at + 1 && /^(?:VERB|AUX)$/.test(words[end]?.pos ?? ""));
  if (from === at && !isBare) return null;
  const noun = words
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(" ");
  const seated = owned ? null : seatOf(line, end);
  if (seated && last !== "police") {
    const name = `${adjectiveOf(seated)} ${noun}`;
    const body = { kind: "body" as const, name, country: seated, leader: null };
    return { drafts: [{ from: at, to: end, headFrom: from, form: "group", what: body }], to: end };
  }
  const what = { kind: "home" as const, noun, owned };
  return { drafts: [{ from: at, to: end, headFrom: from, form: "group", what }], to: end };
}

/** "said his country would open an embassy": the state of whoever says so, where it does something. */
function isHisCountry({ words }: Line, at: number): boolean {
  const [lead, noun, verb] = [words[at], words[at + 1], words[at + 2]];
  return (
    noun?.lower === "country" &&
    /^(?:his|her)$/.test(lead?.lower ?? "") &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? "")
  );
}

const sided: ReadonlySet<string> = new Set(["opposition", "rebels", "army", "military"]);
const bare: ReadonlySet<string> = new Set(["police", "parliament", "government", "army"]);

/** "government aircraft bombed", "army troops": of the state whose government it is. */
function governmentForces({ words }: Line, at: number, from: number): Read | null {
  const [head, force, after] = [words[from], words[from + 1], words[from + 2]];
  if (!/^(government|army)$/.test(head?.lower ?? "") || !force?.joined) return null;
  if (
    !/^(troops|forces|soldiers|aircraft|planes|jets|warplanes|helicopters|gunships|negotiators|delegation|delegates)$/.test(
      force.lower,
    )
  )
    return null;
  if (after?.joined && /^(of|from)$/.test(after.lower)) return null;
  const what = { kind: "home" as const, noun: `${head?.lower} ${force.lower}`, owned: false };
  const to = from + 2;
  return { drafts: [{ from: at, to, headFrom: from, form: "group", what }], to };
}

function isHead(line: Line, from: number, at: number, owned: boolean): boolean {
  const { words } = line;
  const word = words[at];
  const next = words[at + 1];
  if (!word || at < from) return false;
  const phrase = `${words[at - 1]?.lower ?? ""} ${word.lower}`;
  const fits =
    bodies.has(word.lower) ||
    (at > from && forces.test(phrase)) ||
    (owned && people.has(word.lower));
  if (
    !fits ||
    (word.capital && !/^(Government|Ministry|Cabinet|Police|Parliament)$/.test(word.text))
  )
    return false;
  // "the government spokesman", "the government of Peru", "the army and the police of Peru"
  const goesOn = next?.joined && (next.capital || /^(NOUN|ADJ|PROPN)$/.test(next.pos));
  if (goesOn && !isPresent(words[at + 1], words[at + 2])) return false;
  // "accused the government of lying"
  const isAccused = /^(?:accuse|suspect|acquit|absolve)$/.test(words[from - 2]?.lemma ?? "");
  const isGerund = /^\p{Ll}{2,}ing$/u.test(words[at + 2]?.text ?? "");
  if (next?.lower === "of" && (isGerund || isAccused)) return true;
  if (next?.lower === "in" && !owned && seatOf(line, at + 1)) return true;
  // "the government in May", but "the government in exile"
  const isThen = next?.lower === "in" && whens.test(words[at + 2]?.lower ?? "");
  return (isThen || !/^(of|for|in|from|led|-)$/.test(next?.lower ?? "")) && next?.text !== "-";
}

/** "the foreign ministry in Lima", "the government in Peru": of the state whose seat or name follows. */
function seatOf({ words, terms }: Line, at: number): Country | null {
  if (words[at]?.lower !== "in" || words[at - 1]?.lower === "authorities") return null;
  const term = terms[at + 1]?.term;
  return term?.seat?.code ?? term?.state?.code ?? null;
}

/** "The army captures the camp": the tagger takes such a verb for a noun. */
function isPresent(verb: Word | undefined, next: Word | undefined): boolean {
  return (
    /^\p{Ll}+s$/u.test(verb?.text ?? "") &&
    /^(?:the|a|an|its|their|his|all)$/.test(next?.lower ?? "")
  );
}

/** The body as the article's reader knows it, or null where nothing tells its state. */
export function homeBody(story: Story, draft: Draft, noun: string, owned: boolean): Figure | null {
  // "NATO met. Its ministers …": the body's own
  const union = /(?:ministers|leaders|monitors|observers|inspectors|peacekeepers)$/.test(noun)
    ? unionBefore(story, draft)
    : null;
  if (union) return union;
  const told = owned ? ownerOf(story, draft) : homeOf(story, draft, noun);
  // a union has none; its paper is on a state: "Report on the situation in Mali"
  const country = told === "UN" || told === "EU" ? headState(story) : told;
  // others have no administration that acts for the state
  if (noun === "administration" && country !== "US") return null;
  if (country === null && told !== null) return null;
  if (noun === "country") return country ? story.cast.state(country) : null;
  const leader = owned ? null : ledBefore(story, draft, noun);
  if (leader)
    return leader.country ? madeOf(story, noun, leader.country) : story.cast.group(noun, null);
  const house = owned ? null : houseLarge(story, draft);
  if (house) return madeOf(story, noun, house);
  const before = owned ? null : toldBefore(story, draft, noun);
  if (before) return before;
  if (country) return madeOf(story, noun, country);
  // "a truce between the government and the rebels": one of two, whosever it is
  const isSide = !owned && /(?:^| )(?:government|army|military|junta)$/.test(noun);
  return isSide || plural.test(noun) ? story.cast.group(noun, null) : null;
}

function unionBefore(story: Story, { line }: Draft): Figure | null {
  const first = [...toldIn(story, line), ...toldIn(story, line - 1)].find(
    ({ draft, figures }) =>
      figures.length === 1 && !draft.possessive && !isBehindPreposition(story, draft),
  );
  const figure = first?.figures[0];
  const isUnion = figure?.sort === "body" && (figure.country === null || figure.country === "EU");
  return isUnion ? figure : null;
}

/** "a truce between the government and the Front. It quit talks with the government": the same one. */
function toldBefore(story: Story, { line }: Draft, noun: string): Figure | null {
  for (let n = line; n >= Math.max(0, line - homeReach); n--) {
    const figures = gather(toldIn(story, n), (one) => one.figures);
    const found = figures.findLast(
      ({ sort, name, country }) =>
        sort === "body" && country !== null && name.toLowerCase().endsWith(` ${noun}`),
    );
    if (found) return found;
  }
  return null;
}

/** Sentences back to a body of the same noun. */
const homeReach = 3;

/** "Ministry of Foreign Affairs", which is the foreign ministry of its house. */
export function homeMinistry(story: Story, name: string): Figure | null {
  const field =
    /^Ministry (?:of|for) (?:the )?(Foreign|Defen[cs]e|Interior|Justice|Finance)(?: Affairs)?$/.exec(
      name,
    );
  const home = story.house;
  return field && home ? madeOf(story, `${field[1]?.toLowerCase()} ministry`, home) : null;
}

function madeOf({ cast }: Story, noun: string, country: Country): Figure {
  const name = `${adjectiveOf(country)} ${noun}`;
  return plural.test(noun) ? cast.group(name, country) : cast.body(name, country);
}

const plural =
  /(?:police|authorities|forces|guards|soldiers|troops|warships|jets|negotiators|diplomats|aircraft|planes|warplanes|helicopters|gunships)$/;

/** The state that such a body is of. */
function homeOf(story: Story, draft: Draft, noun: string): Country | null {
  const set =
    (noun.startsWith("government") ? fought(story, draft) : null) ??
    (noun.endsWith("ministry") ? summonedTo(story, draft) : null) ??
    settingOf(story, draft) ??
    ousting(story, draft) ??
    besidesOf(story, draft) ??
    byThose(story, draft) ??
    ofParty(story, draft) ??
    sceneOf(story, draft);
  if (set) return set;
  if (/police|authorities/.test(noun)) {
    const town = townIn(story.lines[draft.line]) ?? townIn(lineBefore(story, draft));
    if (town) return town;
  }
  const near =
    lineBefore(story, draft) && !isTraveller(story, draft.line - 1)
      ? subjectState(story, draft.line - 1)
      : null;
  if (near !== null && rebelsElsewhere(story.lines, draft.line, near)) return null;
  const judge = judgeAbroad(story, draft.line);
  const notJudging = (country: Country | null) => (country === judge ? null : country);
  return (
    notJudging(near) ??
    visitedOf(story.lines, draft.line) ??
    // written from a summit abroad: "the government" is of the state that the words before tell of
    notJudging(mostTold(story, draft.line)) ??
    story.home ??
    notJudging(ledeState(story, draft) ?? subjectState(story, draft.line - 1))
  );
}

/** An envoy, whose business is abroad: "the military" behind him is not his own. */
function isTraveller(story: Story, line: number): boolean {
  const first = toldIn(story, line).find(({ draft }) => !isBehindPreposition(story, draft));
  const figure = first?.figures[0];
  if (figure?.sort === "group" || figure?.sort === "body")
    return /envoys|mediators|negotiators|facilitators|delegation$/.test(figure.name);
  return (
    figure?.offices.some(({ text }) =>
      /envoy|ambassador|mediator|representative|negotiator|foreign|secretary of state|administrator/i.test(
        text,
      ),
    ) ?? false
  );
}
