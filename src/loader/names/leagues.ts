// Bodies that "the bloc", "the summit" and "the leaders" may mean: unions of states told before.

import type { Figure } from "./cast.ts";
import { type Story, type Told, toldIn } from "./story.ts";
import { isTerm } from "./vocabulary.ts";
import { gather, joinLists } from "../gather.ts";

/** How many sentences such words look back. */
export const reach = 5;

/** A union of states by table or by its name, and no state's own government; a contact group holds no summits. */
const isLeague = (one: Figure) =>
  isUnion(one, "bloc") &&
  !/\b(?:Contact|Minsk) Group\b|Quartet|Troika|Court/.test(one.name) &&
  (isTerm(one.name) || /\b(?:Community|Union|League|Association|Forum)\b/.test(one.name));

/** "The league's leaders met in Lima. The summit condemned the coup": the union told last, or the only one. */
export function unionBefore(story: Story, line: number): readonly Figure[] {
  const fits = ({ figures: [one, more] }: Told) => one?.sort === "body" && !more && isLeague(one);
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const found = toldIn(story, n).findLast(fits);
    if (found) return found.figures;
    const sender = senderIn(story, n);
    if (sender) return [sender];
  }
  const only = onlyOne(story, line, fits);
  return only ? [only] : [];
}

/** "Andean League mediators visited Lima. The bloc lifted its ban": the league whose people they are. */
export function senderIn(story: Story, line: number): Figure | null {
  for (const { draft, figures } of toldIn(story, line)) {
    const { body, state, adjective } = story.lines[line]?.terms[draft.from]?.term ?? {};
    if (draft.form !== "group" || figures.length > 1) continue;
    if (state?.code === "EU" || adjective === "EU") return story.cast.state("EU");
    if (!body) continue;
    const figure = story.cast.body(body.name, body.country);
    if (isLeague(figure)) return figure;
  }
  return null;
}

/** "The Council" of a text that tells of one council, however far back. */
export function onlyOne(
  story: Story,
  line: number,
  fits: (one: Told) => boolean | undefined,
): Figure | null {
  const all = joinLists(story.told.slice(0, line)).filter(fits);
  const [figure, more] = [...new Set(gather(all, ({ figures }) => figures))];
  return figure && !more ? figure : null;
}

/** No league of states that has a bloc's say: an alliance, a relief society, a movement. */
const noBloc = /OSCE|NATO|Red C|Brotherhood|Movement|Front|Army|Brigades|Party|Hezbollah|Hamas/;

/** No state's own office, no paper. */
export function isUnion({ name, country }: Figure, noun: string): boolean {
  if (noun === "alliance") return name === "NATO";
  if (/^(?:bloc|grouping)$/.test(noun) && (country === "UN" || noBloc.test(name))) return false;
  // "handed their weapons to the UN mission. He urged the group to disarm": no mission
  if (noun === "group" && country === "UN" && !/Group/.test(name)) return false;
  if (noun === "group" && /Front|Army|Movement|Brigades?|Group|Forces|Liberation/.test(name))
    return true;
  return (
    (country === null || country === "EU" || country === "UN") &&
    !/Reuters|AFP|Press|News|Times|Post|Xinhua|CNN|BBC|TV|Radio|Jazeera|Ministry|Government|Party/.test(
      name,
    )
  );
}
