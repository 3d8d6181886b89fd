// The zones that a sidecar gives to paragraphs, which it names by words.

import type { Diagnostic } from "../diagnostic.ts";
import { type ToldZone, toParagraphs } from "../article/zones.ts";
import type { Seed } from "../seeds.ts";
import type { Sidecar } from "../sidecar.ts";
import { onlyPlace } from "./words.ts";

interface ToldZones {
  readonly told: readonly ToldZone[];
  /** Of words that are not in the text, or in it more than once. */
  readonly diagnostics: readonly Diagnostic[];
}

export function toldZones({ text, file }: Seed, { zones, source }: Sidecar): ToldZones {
  if (source === null || zones.length === 0) return { told: [], diagnostics: [] };
  const paragraphs = toParagraphs(text);
  const all = zones.map(({ zone, ...named }) => {
    const place = onlyPlace({ article: { text }, file, source, at: named.at }, named);
    if ("rule" in place) return place;
    const paragraph = paragraphs.find(({ end }) => place.start < end);
    return { start: paragraph?.start ?? place.start, zone };
  });
  return {
    told: all.flatMap((one) => ("rule" in one ? [] : one)),
    diagnostics: all.flatMap((one) => ("rule" in one ? one : [])),
  };
}
