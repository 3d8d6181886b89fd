// The elements of the day of publication: a background under vis's grid, a line with text over it.

import { publishedWords } from "#format/listing.ts";
import type { Plot } from "../layout/arrange.ts";
import { type Publication, toGroundStart, toPublicationPlace } from "../layout/publication.ts";

export interface PublicationMark {
  readonly mount: (panel: HTMLElement) => void;
  /** Its text leaves `year` out. */
  readonly set: (publication: Publication | null, year: number | null) => void;
  /** To be called again after fonts have loaded. */
  readonly measure: () => void;
  readonly place: (plot: Plot) => void;
}

export function createPublicationMark(): PublicationMark {
  const ground = document.createElement("div");
  ground.className = "ground";
  const line = document.createElement("div");
  line.className = "publication";
  line.hidden = true;
  const words = document.createElement("span");
  line.append(words);
  let publication: Publication | null = null;
  let width = 0;

  return {
    mount(panel) {
      panel.prepend(ground);
      panel.append(line);
    },
    set(next, year) {
      publication = next;
      words.textContent = next && publishedWords(next.published, year, next.isNewest);
    },
    measure() {
      width = words.offsetWidth;
    },
    place(plot) {
      const start = publication && toGroundStart(publication.day, plot);
      ground.hidden = start === null;
      ground.style.setProperty("--x", `${start ?? 0}px`);
      const place = publication && toPublicationPlace(publication.day, width, plot);
      line.hidden = place === null;
      line.style.setProperty("--x", `${place?.line ?? 0}px`);
      line.style.setProperty("--words", `${place?.words ?? 0}px`);
    },
  };
}
