// A map of the places of the events, drawn when the site is built.

export interface MapPoint {
  /** The key of a value of the facet "where". */
  readonly key: string;
  /** In the map's units, from its upper left corner. */
  readonly x: number;
  readonly y: number;
  /** No land is drawn near it: a sea, or an island too small for the map. */
  readonly afloat: boolean;
}

export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** Paths as SVG has them, in tenths of the map's units. */
  readonly land: string;
  /** Where two countries share land. There are none at sea. */
  readonly borders: string;
  readonly points: readonly MapPoint[];
}
