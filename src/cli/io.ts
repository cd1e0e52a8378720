/** What the command line is connected to; tests hand in their own. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  stdout: Output;
  /** Everything else. */
  stderr: Output;
  /** The whole of standard input. */
  readStdin(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
  /** The program for further threads; without it there are none. */
  worker?: URL;
}

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  columns: number | undefined;
}

/** Everything went well and nothing at or above the threshold was found. */
export const CLEAN = 0;
/** There are findings at or above the threshold. */
export const FINDINGS = 1;
/** The run itself failed. */
export const FAILED = 2;
