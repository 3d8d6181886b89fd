// "his Danish counterpart": who holds the same kind of office on the other side.

import { officeHeads } from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import { type Domain, domainOf } from "./domain.ts";
import type { Draft, What } from "./draft.ts";
import { whoIs } from "./pronouns.ts";
import { type Story, isPerson, recent, subjectOf, toldIn } from "./story.ts";
import { adjectiveOf } from "./vocabulary.ts";
import { gather } from "../gather.ts";

type CounterpartDraft = Extract<What, { kind: "counterpart" }>;

/** By name where the article has one in that office; else somebody unnamed of that country. */
export function counterpartOf(story: Story, draft: Draft, what: CounterpartDraft): Figure {
  const named = what.name && namedCounterpart(story, what);
  const owner = ownerOf(story, draft);
  if (named) return withOffice(story, draft, named, owner);
  const folk = what.country === null && !what.plural ? folkOf(story, draft) : null;
  if (folk) return story.cast.standIn(`${folk} counterpart`, null, owner && fieldOf(owner));
  // "his colleagues from the Gulf states" are of no one state
  const country =
    what.country ??
    (what.plural ? null : (landThere(story, draft) ?? otherSide(story, draft.line, owner)));
  const field = owner ? fieldOf(owner) : null;
  const holder =
    country && !what.plural
      ? ((field && holderIn(story, owner, country, field)) ??
        neighbourIn(story, draft.line, owner, country))
      : null;
  if (holder) {
    holder.country ??= country;
    return holder;
  }
  const noun = what.plural ? "counterparts" : "counterpart";
  const name = country === null ? noun : `${adjectiveOf(country)} ${noun}`;
  return what.plural ? story.cast.group(name, country) : story.cast.standIn(name, country, field);
}

/** The "Abkhaz" of "her Abkhaz counterpart": of a people, and of no state that the text has told besides. */
function folkOf({ lines }: Story, { line, from }: Draft): string | null {
  const { words, terms } = lines[line] ?? { words: [], terms: [] };
  const at = /^(?:new|visiting)$/.test(words[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  const found = terms[at];
  if (found?.term.folk !== "adjective" || words[found.end]?.lower !== "counterpart") return null;
  return words
    .slice(at, found.end)
    .map(({ text }) => text)
    .join(" ");
}

/** "arrived in Damascus for talks with his counterpart there": of the land of the town told last. */
function landThere({ lines }: Story, { line, from, to }: Draft): Country | null {
  const { words, terms } = lines[line] ?? { words: [], terms: [] };
  if (words[to]?.lower !== "there") return null;
  const last = terms.findLast((found, at) => at < from && (found?.term.seat ?? found?.term.state));
  return last?.term.seat?.code ?? last?.term.state?.code ?? null;
}

/** Whoever is a minister's counterpart is a minister: "both ministers" are these two. */
function withOffice(
  { cast, lines }: Story,
  { line, head }: Draft,
  named: Figure,
  owner: Figure | null,
): Figure {
  const office = owner?.offices.find(({ powerful }) => powerful);
  if (!office || owner === named || named.offices.length > 0) return named;
  // "his counterpart, Undersecretary Holm"
  const before = lines[line]?.words.findLast(({ end }) => end <= head.start);
  if (officeHeads.has(before?.lower ?? "")) return named;
  cast.appoint(named, { ...office, country: named.country, countryAfter: false });
  return named;
}

/** Whose counterpart: that of "his", else of the sentence's subject. */
function ownerOf(story: Story, draft: Draft): Figure | null {
  const { words } = story.lines[draft.line] ?? { words: [] };
  const first = words[draft.from]?.lower ?? "";
  // "Holm said Premier Roca and her Danish counterpart had met": Roca's, who stands right before
  const joined =
    words[draft.from - 1]?.lower === "and" &&
    toldIn(story, draft.line).find((told) => told.draft.to === draft.from - 1)?.figures[0];
  if (joined && isPerson(joined)) return joined;
  const own = /^(?:his|her)$/.test(first)
    ? whoIs(story, { ...draft, to: draft.from + 1 }, first)
    : null;
  return own ?? subjectOf(story, toldIn(story, draft.line))?.figures[0] ?? null;
}

function namedCounterpart({ cast }: Story, { name, country }: CounterpartDraft): Figure | null {
  if (!name) return null;
  const known = cast.called(name.parts)[0];
  // "his Bangladeshi counterpart Sheikh Hasina": one name is all she has; "her counterpart, Minister Vik"
  const isTitled = name.titled === true;
  const figure =
    name.parts.length > 1 || (!known && isTitled)
      ? cast.person(name.text, name.parts, country)
      : known;
  if (!figure) return null;
  figure.country ??= country;
  return figure;
}

export function fieldOf(figure: Figure): Domain | null {
  for (const { text } of figure.offices) {
    const field = domainOf(text);
    if (field) return field;
  }
  return null;
}

/** Someone of that country first; else the only one whose country the text leaves open. */
function holderIn(
  { cast }: Story,
  owner: Figure | null,
  country: Country,
  field: Domain,
): Figure | null {
  const holders = cast.holders.filter(
    (figure) => figure !== owner && figure.named && fieldOf(figure) === field,
  );
  const certain = holders.filter((figure) => figure.country === country);
  const open = holders.filter((figure) => figure.country === null);
  return certain[0] ?? (open.length === 1 ? (open[0] ?? null) : null);
}

/** "… met Peru’s Ana Roca. Holm invited his Peruvian counterpart": somebody of no office told just now. */
function neighbourIn(
  story: Story,
  line: number,
  owner: Figure | null,
  country: Country,
): Figure | null {
  const near = gather(
    [...toldIn(story, line - 1), ...toldIn(story, line)],
    ({ figures }) => figures,
  );
  const fitting = new Set(
    near.filter(
      (figure) =>
        figure !== owner &&
        isPerson(figure) &&
        figure.named &&
        figure.offices.length === 0 &&
        figure.country === country,
    ),
  );
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

/** The country an article sets against the owner's, where it speaks of one above all others. */
function otherSide(story: Story, line: number, owner: Figure | null): Country | null {
  if (!owner?.country) return null;
  const counts = new Map<Country, number>();
  for (const { country } of recent(story, line))
    if (country && country !== owner.country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= 2 * second[1]) ? first[0] : null;
}
