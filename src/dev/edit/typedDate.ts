// A date as an editor types it: EDTF, the page's own words, words that the loader's rules read, or a part of
// these within the page's words: "not before late 2022". A word that nothing reads makes the whole refused.

import { yearOf } from "#format/calendar.ts";
import { readWhen } from "#format/readWhen.ts";
import { wrongWeekday } from "#format/readNames.ts";
import { whenOf } from "#loader/corrections/change.ts";
import { readTimes } from "#loader/corrections/typedDate.ts";
import type { Parse } from "#loader/parseSeeds.ts";
import { date } from "#loader/sidecar/fields.ts";
import type { Status, ToldEvent } from "#model/event.ts";
import type { TypedDate } from "#model/review.ts";
import { daysValue } from "#model/sidecarValue.ts";

interface DateGround {
  readonly published: string | null;
  /** The article's others, which words may count from. */
  readonly events: readonly ToldEvent[];
  readonly status: Status;
}

export async function readTypedDate(
  typed: string,
  ground: DateGround,
  parse: Parse,
): Promise<TypedDate> {
  const words = typed.trim();
  if (date.safeParse(words).success) return dated(words);
  if (/^(?:the )?day of publication$/i.test(words) && ground.published !== null)
    return dated(ground.published);
  const { days, unread } = readWhen(words, ground);
  const [first, ...more] = days.map(daysValue);
  if (first !== undefined && more.length === 0) return dated(first);
  if (first !== undefined)
    return {
      ...refused(`“${words}” may be any of these days: press the one that is meant.`),
      choices: [first, ...more].map((edtf) => ({ edtf, when: whenOf(edtf) })),
    };
  const year = yearOf(ground.published);
  const wrong = unread.map((part) => wrongWeekday(part.words, year)).find((why) => why !== null);
  if (wrong !== undefined) return refused(wrong);
  const known = { ...ground, toCome: ground.status === "planned" };
  let left: readonly string[] = [];
  for (const { words: part, whole } of unread) {
    const read = await readTimes(part, known, parse);
    const found = read.edtf && whole(read.edtf, read.part);
    if (found) return dated(daysValue(found));
    left = read.left;
  }
  const names = left.map((word) => `“${word}”`).join(", ");
  const why = left.length === 0 || names === `“${words}”` ? "" : ` Not understood: ${names}.`;
  return refused(`No days can be read from “${words}”.${why}`);
}

const dated = (edtf: string): TypedDate => ({
  edtf,
  when: whenOf(edtf),
  problem: null,
  choices: [],
});

const refused = (problem: string): TypedDate => ({ edtf: null, when: null, problem, choices: [] });
