// Who is told first as the one whom another holder of such an office meets.

import type { Figure } from "./cast.ts";
import { type Story, subjectOf } from "./story.ts";

/** "Peru's minister, Ana Roca, met Minister Vik. The Minister said": not Vik, whose land goes unsaid, but who met him. */
export function isPartner(story: Story, figure: Figure, holders: readonly Figure[]): boolean {
  const first = story.told.find((own) => own.some(({ figures }) => figures.includes(figure))) ?? [];
  const [subject] = subjectOf(story, first)?.figures ?? [];
  return subject !== undefined && subject !== figure && subject.named && holders.includes(subject);
}
