// The places of the events on a map, and beside it in a list. Both narrow the view to a place: the
// list has all places, in words, so the map is never the only way to one.

import { type CSSProperties, useMemo } from "react";
import { placeKey } from "#find/facets.ts";
import { type Filter, noFilter, toggled } from "#find/filter.ts";
import { type Choice, toChoices } from "#find/find.ts";
import { withCountry } from "#format/country.ts";
import { counted, figure } from "#format/number.ts";
import type { PlaceMap as Shapes } from "#model/map.ts";
import { ChoiceBoxes } from "../find/ChoiceBoxes.tsx";
import { toFound } from "../find/finder.ts";
import { LanesChoice } from "../timeline/controls/LanesChoice.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { go } from "../view/go.ts";
import type { Shown } from "../view/select.ts";
import { type Pin, type LabelSide, type PinSpot, toPins, toSides } from "./pins.ts";
import styles from "./PlaceMap.module.css";
import { unmapped } from "./unmapped.ts";
import { useRoom } from "./useRoom.ts";

interface Props {
  /** null if no place is at a point. */
  readonly map: Shapes | null;
  readonly shown: Shown;
}

export function PlaceMap({ map, shown }: Props) {
  const { corpus, asked, event, events, lanes } = shown;
  const found = useMemo(() => asked ?? toFound(corpus, noFilter, "", null), [asked, corpus]);
  const { finder, counts, filter } = found;
  const chosen = filter.values.where ?? [];
  const groups = toChoices(finder, counts, "where", chosen);
  const choices = new Map(
    groups.flatMap(({ head, under }) => [head, ...under]).map((each) => [each.key, each]),
  );
  const missing = unmapped(map, events, choices);
  return (
    <div className={styles["face"]}>
      <div className={styles["over"]}>
        <LanesChoice face={lanes} corpus={shown.corpus} />
      </div>
      <div className={styles["parts"]}>
        <div className={styles["shown"]}>
          {map && (
            <Plot
              map={map}
              choices={choices}
              filter={filter}
              selected={event?.place ? placeKey(event.place) : null}
            />
          )}
          {missing !== "" && <p className={styles["missing"]}>{missing}</p>}
        </div>
        {groups.length > 0 && (
          <fieldset className={styles["list"]}>
            <legend>Places</legend>
            <ul>
              {groups.map((group) => (
                <ChoiceBoxes
                  key={group.head.key}
                  of={group}
                  onPress={(key) => go({ filter: toggled(filter, "where", key) })}
                />
              ))}
            </ul>
          </fieldset>
        )}
      </div>
    </div>
  );
}

/** A place of the list that has a point. */
interface MappedPlace extends PinSpot {
  readonly choice: Choice;
}

interface MapPlotProps {
  readonly map: Shapes;
  /** By key. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly filter: Filter;
  /** The key of the place of the selected event. */
  readonly selected: string | null;
}

/** In rem: what a letter of a name takes at most, and a line. */
const letter = 0.425;
const line = 0.9375;
/** A drawing has no room for larger text; the list has it. */
const largestRem = 20;

function Plot({ map, choices, filter, selected }: MapPlotProps) {
  const { room, ref } = useRoom();
  const measured = room !== null && room.width > 0 && room.height > 0;
  const { width, height, rem } = measured ? room : { ...map, rem: 16 };
  const scale = Math.min(width / map.width, height / map.height);
  const size = { width: map.width * scale, height: map.height * scale };
  const spots = map.points.flatMap(({ key, x, y, afloat }): readonly MappedPlace[] => {
    const choice = choices.get(key);
    if (!choice) return [];
    const { count, total } = choice;
    return [{ key, choice, x: x * scale, y: y * scale, afloat, total, count }];
  });
  const pins = toPins(spots, size.width);
  const unit = Math.min(rem, largestRem);
  const names = pins.map((pin) => {
    const name = nameOf(pin);
    return { pin, name, width: name.length * letter * unit };
  });
  const sides = toSides(names, { ...size, line: line * unit });
  return (
    <div
      className={styles["room"]}
      ref={ref}
      style={variables({ "--aspect": `${map.width} / ${map.height}` })}
    >
      <div className={styles["plot"]} style={{ inlineSize: size.width, blockSize: size.height }}>
        <svg
          className={styles["shapes"]}
          viewBox={`0 0 ${map.width * 10} ${map.height * 10}`}
          aria-hidden="true"
        >
          <path className={styles["land"]} d={map.land} />
          <path className={styles["borders"]} d={map.borders} />
        </svg>
        <ul aria-label={`Map of ${counted(spots.length, "place")}`}>
          {names.map((named, i) => (
            <li key={named.pin.spots[0].key}>
              <PinLink
                {...named}
                at={toShare(named.pin, size)}
                side={sides[i] ?? null}
                filter={filter}
                selected={named.pin.spots.some(({ key }) => key === selected)}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface PinProps {
  readonly pin: Pin<MappedPlace>;
  /** Where it stands, as CSS has it. */
  readonly at: { readonly x: string; readonly y: string };
  readonly name: string;
  /** Of the name, in pixels. */
  readonly width: number;
  readonly side: LabelSide | null;
  readonly filter: Filter;
  readonly selected: boolean;
}

/** The least radius with room for its number; that of a smaller one stands beside its name. */
const roomy = 7;

function PinLink({ pin, at, name, width, side, filter, selected }: PinProps) {
  const { spots, radius, reach, count } = pin;
  const all = spots.every(({ choice }) => choice.chosen);
  const some = spots.some(({ choice }) => choice.chosen);
  const keys = spots.filter(({ choice }) => choice.chosen === all).map(({ key }) => key);
  const places = spots.map(({ choice: { label, under } }) => withCountry(label, under));
  const words = `${places.join("; ")}: ${counted(count, "event")}`;
  return (
    <ViewLink
      className={styles["pin"]}
      view={{ filter: keys.reduce((to, key) => toggled(to, "where", key), filter) }}
      aria-label={words}
      aria-current={some || undefined}
      title={words}
      data-empty={count === 0 || undefined}
      data-selected={selected || undefined}
      style={variables({
        "--x": at.x,
        "--y": at.y,
        "--radius": `${radius}px`,
        "--reach": `${reach}px`,
        "--room": `${width}px`,
      })}
    >
      <span className={styles["disc"]}>{count > 0 && radius >= roomy && figure(count)}</span>
      {side && (
        <bdi className={styles["name"]} data-side={side}>
          {name}
        </bdi>
      )}
    </ViewLink>
  );
}

/** In shares of the map: on paper it has another size, and nothing is drawn anew. */
function toShare(
  { x, y }: Pin,
  { width, height }: { readonly width: number; readonly height: number },
) {
  return { x: `${(100 * x) / width}%`, y: `${(100 * y) / height}%` };
}

/** By the place of the most events found. */
function nameOf({ spots, radius, count }: Pin<MappedPlace>): string {
  const { choice } = spots.reduce((most, spot) => (spot.count > most.count ? spot : most));
  const others = spots.length - 1;
  const name = others === 0 ? choice.label : `${choice.label} +${figure(others)}`;
  return count > 0 && radius < roomy ? `${name}, ${figure(count)}` : name;
}

/** React knows no custom properties. */
function variables(all: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return all;
}
