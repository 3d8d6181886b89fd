// The files that a site offers of its events, a row each. Pages link to them by these rows; `site/exports.ts`
// has their writers, which the page does not import.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { hasDays } from "./calendarDays.ts";

interface FileFormat {
  /** What a link to it says. */
  readonly label: string;
  readonly type: `${string}/${string}`;
  /** Of all events, at the site's root. */
  readonly all: string;
  /** Of one event, in its folder. */
  readonly one: string | null;
  /** A feed is opened. */
  readonly isSaved: boolean;
  /** Without an event that it can hold there is no file; null where it holds any, and none. */
  readonly holds: ((event: NewsEvent) => boolean) | null;
}

const formats = [
  {
    label: "calendar",
    type: "text/calendar",
    all: "events.ics",
    one: "event.ics",
    isSaved: true,
    holds: hasDays,
  },
  {
    label: "table",
    type: "text/csv",
    all: "events.csv",
    one: "event.csv",
    isSaved: true,
    holds: null,
  },
  {
    label: "data",
    type: "application/json",
    all: "events.json",
    one: "event.json",
    isSaved: true,
    holds: null,
  },
  {
    label: "feed",
    type: "application/atom+xml",
    all: "feed.xml",
    one: null,
    isSaved: false,
    holds: null,
  },
] as const satisfies readonly FileFormat[];

/** What each source tells; only of all events, and of several articles. */
const sourcesTable = {
  label: "table of sources",
  type: "text/csv",
  file: "sources.csv",
  isSaved: true,
} as const;
export const sourcesFile = sourcesTable.file;

export type FormatLabel = (typeof formats)[number]["label"] | (typeof sourcesTable)["label"];

/** A file that there is. */
export interface OfferedFile extends Pick<FileFormat, "type" | "isSaved"> {
  readonly label: FormatLabel;
  readonly file: string;
}

/** At the site's root. */
export function filesOfAll({ events, articles }: Corpus): readonly OfferedFile[] {
  const files = formats.flatMap(({ all, holds, ...rest }) =>
    holds === null || events.some(holds) ? { ...rest, file: all } : [],
  );
  return articles.length > 1 ? [...files, sourcesTable] : files;
}

/** In the event's folder. */
export function filesOfOne(event: NewsEvent): readonly OfferedFile[] {
  return formats.flatMap(({ one, holds, ...rest }) =>
    one !== null && (holds === null || holds(event)) ? { ...rest, file: one } : [],
  );
}
