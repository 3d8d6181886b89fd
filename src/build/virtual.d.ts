// The value that the Vite plugin builds from seeds/.
declare module "virtual:dateline" {
  export const corpus: import("#model/corpus.ts").Corpus;
}

// The search index over its corpus: see find/search.ts.
declare module "virtual:dateline/search" {
  export const index: string;
}

// The map of its places: see places/drawMap.ts.
declare module "virtual:dateline/map" {
  export const map: import("#model/map.ts").PlaceMap | null;
}
