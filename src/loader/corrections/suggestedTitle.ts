// A title of what an editor says an event is, where the one that was read says something else.

import type { ToldEvent } from "#model/event.ts";
import { phraseTitle, shortName } from "../events/phraseTitles.ts";

/** @param read before any correction; null for an event that an editor added. @returns null where the title may stay */
export function suggestedTitle(event: ToldEvent, read: ToldEvent | null): string | null {
  const title = read === null || isOtherKind(event, read) ? phrased(event) : renamed(event, read);
  return title === event.title ? null : title;
}

const isOtherKind = (event: ToldEvent, read: ToldEvent): boolean =>
  event.kind !== read.kind || event.mode !== read.mode;

const namesOf = ({ participants }: ToldEvent): readonly string[] => participants.map(shortName);

/** The title that was read with the new names in it; null where these are the same. */
function renamed(event: ToldEvent, read: ToldEvent): string | null {
  const [before, after] = [namesOf(read), namesOf(event)];
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  const isMoved = event.place?.name !== read.place?.name;
  if (gone.length === 0 && come.length === 0 && !isMoved) return null;
  const changes = [
    ...gone.map((name, n) => [name, come[n]] as const),
    ...(isMoved ? [[read.place?.name, event.place?.name] as const] : []),
  ];
  const title = changes.reduce<string | null>(
    (words, [from, to]) =>
      from !== undefined && to !== undefined && words?.includes(from)
        ? words.replace(from, to)
        : null,
    read.title,
  );
  return (come.length === gone.length ? title : null) ?? phrased(event);
}

/** By the table of titles: who acts stands first. */
function phrased({ kind, mode, participants, ...told }: ToldEvent): string | null {
  const act =
    mode === "visit" ? "visit" : mode === "phone" ? "call" : kind === "CONSULT" ? "meet" : null;
  const [first, ...others] = participants;
  if (act === null || !first) return null;
  const sides =
    act === "visit" ? { actors: participants, others: [] } : { actors: [first], others };
  const words = phraseTitle(act, { ...told, ...sides });
  return words?.replaceAll(/\s+/g, " ").trim() ?? null;
}
