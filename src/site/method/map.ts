// Whose depiction of the world the map is.

import { type Html, html } from "../html.ts";
import { section } from "./section.ts";

export function map(): Html {
  return section(
    "map",
    "Whose map it is",
    html`<p>Coasts and borders are those of Natural Earth (naturalearthdata.com), at 1 : 50 million, in the public domain. It draws who holds a territory, not who claims it. No border is drawn at sea.</p>
<p>A pin is as large as its number of events, and stands where a gazetteer, or an editor, puts the place. Where pins would hide each other they are one. A country is a pin only where all of it lies under one, as Singapore does; the others, and places known by name only, are in the list beside the map.</p>`,
  );
}
