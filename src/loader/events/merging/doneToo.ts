// "She also met the bishops": whatever it is, it is not what was told just before.

import { type Candidate, entitiesOf } from "../candidate.ts";
import { isCountry } from "../roles/placeKinds.ts";

/** Sentences that an "also" looks back. */
const reach = 4;

/** "Holm met the premier. She also met local mayors": two meetings, where "also met the premier" may tell of one again. */
export function isDoneToo(a: Candidate, b: Candidate): boolean {
  if (a.sentence === b.sentence) return isElsewhere(a, b);
  const [first, again] = a.sentence < b.sentence ? [a, b] : [b, a];
  const away = again.sentence - first.sentence;
  if (again.kind === "ASSAULT" && away === 1 && isWhatItFollows(again)) return true;
  if (away < 1 || away > reach || again.echo || first.echo || first.zone === "headline")
    return false;
  // "will fly to Lima. From there she goes on to Oslo"
  if (again.sense.frame === "visit" && /^from there\b/i.test(again.passageText)) return true;
  if (!/^(?:mutual|toward|visit)$/.test(again.sense.frame) || !isToo(again)) return false;
  const isThere = (id: number) => first.others.includes(id) || first.actors.includes(id);
  // "They also exchanged views": the same talks; "They also agreed to": another matter
  const isTalking = again.kind === "CONSULT" && again.sense.frame === "mutual";
  const told = isTalking ? entitiesOf(again) : again.others;
  const isTheSame = told.length > (isTalking ? 1 : 0) && told.every(isThere);
  return !isTheSame && again.actors.some((id) => first.actors.includes(id));
}

/** "killed ten people in one town and burnt a church in another": two verbs of a sentence, and two towns. */
function isElsewhere(a: Candidate, b: Candidate): boolean {
  if (a.clause === b.clause || a.word === b.word || a.echo || b.echo || !a.place || !b.place)
    return false;
  return (
    a.place.name !== b.place.name &&
    [a, b].every(({ place, kind }) => kind === "ASSAULT" && place && !isCountry(place))
  );
}

/** "launched an offensive. The operation follows an attack on Lima airport": what came before it is another blow. */
const isWhatItFollows = ({ trigger, passage, passageText }: Candidate): boolean =>
  following.test(passageText.slice(0, Math.max(0, trigger.start - passage.start)));

const following =
  /^(?:The|This) (?:\p{L}+ )?(?:operation|offensive|assault|raids?|strikes?|campaign|bombardment|bombing|shelling) (?:follow(?:s|ed)|comes? after|came after) an? (?:\p{L}+ )?$/u;

/** "also met", "will also meet" */
function isToo({ trigger, passage, passageText }: Candidate): boolean {
  return (
    /\balso\b/.test(trigger.text) ||
    passageText.slice(0, Math.max(0, trigger.start - passage.start)).endsWith("also ")
  );
}
