// What the dev server says of the articles, on the page as in the terminal.

export interface SeedNotice {
  /** Path relative to the project's root: `seeds/apollo-13.txt`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  /** One sentence in the imperative. */
  readonly mend: string;
}

/** The name of the message that asks for them, and of the one that tells them. */
export const noticesName = "dateline:notices";
