import { execFile } from 'node:child_process';
import path from 'node:path';

/** The bundled command line. */
export const CLI = path.join(__dirname, 'server', 'cli.js');

/** Makes VS Code's own program run as Node, so that no other Node is needed. */
export const nodeEnvironment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

export interface Output {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs the bundled command line in a folder. @throws when it cannot be started */
export function runCommandLine(args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...nodeEnvironment, NO_COLOR: '1' }, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
