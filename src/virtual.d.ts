// The value that the Vite plugin builds from seeds/.
declare module "virtual:dateline" {
  export const corpus: import("./model/corpus.ts").Corpus;
}
