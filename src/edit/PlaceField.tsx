// Where it happened, with the country and the coordinates that put it on the map.

import type { Place } from "#model/event.ts";
import styles from "./Editor.module.css";
import type { FormProps, Saving } from "./EventForm.tsx";
import { TextField } from "./TextField.tsx";

interface Props extends Pick<FormProps, "item" | "corpus"> {
  readonly saving: Saving;
}

export function PlaceField({ item: { event, read }, corpus, saving: { save, restore } }: Props) {
  const { place } = event;
  const names = [...new Set(corpus.events.flatMap((one) => one.place?.name ?? []))];
  const nameOf = (where: Place | null) => where?.name ?? "";
  const saveWith = (more: Readonly<Record<string, string>>) =>
    save((now) => (now.place ? { place: { ...valueOf(now.place), ...more } } : {}));
  return (
    <TextField
      label="Place"
      value={nameOf(place)}
      read={read && nameOf(read.place) !== nameOf(place) ? nameOf(read.place) : null}
      options={names}
      onSave={(name) => save({ place: name === "" ? "none" : name })}
      onRestore={restore("place")}
    >
      {place && place.latitude === null && (
        <p className={styles["read"]}>Its coordinates are not known: it will not be on the map.</p>
      )}
      {place && (
        <details className={styles["details"]}>
          <summary>Country and coordinates</summary>
          <TextField
            label="Country, as in FR"
            value={place.country ?? ""}
            onSave={(country) => saveWith({ country: country.toUpperCase() })}
          />
          <TextField
            label="Degrees north and east, as in 48.21, 16.37"
            value={place.latitude === null ? "" : `${place.latitude}, ${place.longitude}`}
            onSave={(typed) => {
              const [latitude = "", longitude = ""] = typed.split(/[,;\s]+/);
              return saveWith({ latitude, longitude });
            }}
          />
        </details>
      )}
    </TextField>
  );
}

const valueOf = ({ name, country, latitude, longitude }: Place) => ({
  name,
  ...(country === null ? {} : { country }),
  ...(latitude === null || longitude === null
    ? {}
    : { latitude: String(latitude), longitude: String(longitude) }),
});
