// The value that the Vite plugin builds from seeds/. Built, it is packed: see virtualModules.ts.
declare module "virtual:dateline" {
  export const told:
    | import("#model/corpus.ts").Corpus
    | {
        readonly packed: import("#format/packed/corpus.ts").Packed;
        /** By the article's id. */
        readonly texts: Readonly<Record<string, string>>;
        readonly later: readonly import("#app/texts.ts").TextGroup[];
      };
}

// The search index over its corpus: see find/search.ts.
declare module "virtual:dateline/search" {
  export const index: string;
}

// The map of its places: see places/drawMap.ts.
declare module "virtual:dateline/map" {
  export const map: import("#model/map.ts").PlaceMap | null;
}
