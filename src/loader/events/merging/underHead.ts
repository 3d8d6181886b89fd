// A headline tells what the story under it tells, in words of its own: "Chile throws out consul" over
// "Chile ordered the consul to leave", "rebels quit talks" over "The rebels walked out of the talks".

import { bounds } from "#model/edtf.ts";
import type { Names } from "../../names/name.ts";
import type { Dated } from "../dates/bindDates.ts";
import { type Candidate, entitiesOf } from "../candidate.ts";
import type { Group } from "./groups.ts";
import { isOldNews } from "./oldNews.ts";
import { familyOf } from "./sameEvent.ts";
import { isTurned } from "./turned.ts";

/** How far down the story such an event may first be told, in sentences. */
const reach = 4;

/** The events without those that a headline alone tells and the story tells too; these have its words. */
export function withoutHeads(groups: readonly Group[], names: Names): readonly Group[] {
  const heads = groups.filter(isHead);
  if (heads.length === 0) return groups;
  const stories = groups.filter((group) => !group.some(isInHead));
  const gone = new Set<Group>();
  const taken = new Set<Group>();
  for (const head of heads) {
    const [first] = head;
    const near = stories.filter(
      (story) =>
        !taken.has(story) &&
        story[0].candidate.sentence - first.candidate.sentence <= reach &&
        isTold(first, story[0], names),
    );
    const isOfOne = ([{ candidate }]: Group) => familyOf(candidate) === familyOf(first.candidate);
    const isNear = ([{ candidate }]: Group) => isOtherWord(first.candidate, candidate);
    const isDone = ([{ candidate }]: Group) => isAgreedTo(first.candidate, candidate);
    const story = head.every(isInHead)
      ? (near.find(isOfOne) ?? near.find(isNear))
      : near.find(isDone);
    if (!story) continue;
    story.push(...head);
    taken.add(story);
    gone.add(head);
  }
  return groups.filter((group) => !gone.has(group));
}

const isInHead = ({ candidate }: Dated) => candidate.zone === "headline";

/** Of a headline, or of it and of what tells it again with no day of its own. */
const isHead = (group: Group) =>
  group.some(isInHead) &&
  group.every((one) => isInHead(one) || one.candidate.echo || (one.dating?.strength ?? 0) === 0);

const travels = /^(?:visit|arrive|return|depart)$/;

/** Another word for it: "visits Lima" over "arrived in Lima", but not "Chile and Peru talk". */
function isOtherWord(head: Candidate, story: Candidate): boolean {
  if (head.kind !== "CONSULT") return true;
  return travels.test(familyOf(head)) && travels.test(familyOf(story));
}

/** The same kind of deed by someone of the same country, on no other day. */
function isTold(head: Dated, story: Dated, names: Names): boolean {
  const [a, b] = [head.candidate, story.candidate];
  if (b.zone !== "body" || b.echo) return false;
  if (a.kind !== b.kind) return isAgreedTo(a, b) && isOn(head, story) && isBy(head, story, names);
  if (a.kind !== "REJECT" && a.outcome.status !== b.outcome.status) return false;
  // "agree truce" over "signed a ceasefire"
  const isDeal = [a, b].every((one) => /^(?:agree|truce)$/.test(familyOf(one)));
  const isOther = a.kind === "AGREE" && familyOf(a) !== familyOf(b) && !isDeal;
  if (a.kind === "STATEMENT" || isOther) return false;
  return isOn(head, story) && isBy(head, story, names) && !isTurned(a, b, names);
}

/** "EU imposes sanctions" over "ministers agreed to impose sanctions": what they agreed to is what they did. */
function isAgreedTo(head: Candidate, story: Candidate): boolean {
  const isDeed = /^(?:SANCTION|CONCEDE|AID|COOPERATE|RETREAT|MOBILIZE)$/.test(head.kind);
  if (!isDeed || story.sense.act !== "agree" || head.outcome.status !== "held") return false;
  if (!/\bagreed\b.{0,30} to \p{Ll}/u.test(story.passageText)) return false;
  const told = story.passageText.toLowerCase();
  return (head.passageText.match(/\b\p{Ll}{6,}\b/gu) ?? []).some((word) => told.includes(word));
}

/** "Peru" of a headline, and a Peruvian minister of the story. */
function isBy(head: Dated, story: Dated, { entities }: Names): boolean {
  const countryOf = (id: number) => entities[id]?.country ?? null;
  const theirs = entitiesOf(story.candidate);
  const mine = head.candidate.actors.length > 0 ? head.candidate.actors : head.candidate.others;
  if (mine.length === 0) return familyOf(head.candidate) === familyOf(story.candidate);
  return mine.some((id) =>
    theirs.some(
      (other) => id === other || (countryOf(id) !== null && countryOf(id) === countryOf(other)),
    ),
  );
}

function isOn(head: Dated, story: Dated): boolean {
  if (isOldNews(head, story)) return false;
  if (!head.dating || !story.dating || head.dating.strength < 3) return true;
  const [a, b] = [bounds(head.dating.edtf), bounds(story.dating.edtf)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
