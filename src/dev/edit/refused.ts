/** A request that is refused: nothing was written. */
export class Refused extends Error {
  /** Of HTTP. */
  readonly code: number;
  /** The file on the disk, where it is another than the page knew. */
  readonly now: string | null;
  constructor(code: number, message: string, now: string | null = null) {
    super(message);
    this.code = code;
    this.now = now;
  }
}
