// The part of npm-run-all2 that the gates use; it has no types.

declare module "npm-run-all2" {
  interface Result {
    readonly name: string;
    readonly code: number;
  }
  interface Options {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
    readonly continueOnError: boolean;
    readonly printName: boolean;
  }
  /** Rejects with an error that has `results: Result[]` if a script failed. */
  export default function runAll(
    scripts: string | readonly string[],
    options: Options,
  ): Promise<readonly Result[]>;
}
