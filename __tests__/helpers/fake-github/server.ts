import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import { Commits, type FileSystem, type ListedFile } from './commits.js';
import { Posts, Refusal } from './posts.js';
import { answer, type Repository } from './routes.js';

/** What a request is answered with instead: a status, an answer of one's own, or nothing at all. */
export type Failure = number | 'silence' | { status: number; headers?: Record<string, string>; message: string };

const started: FakeGitHub[] = [];
afterAll(() => Promise.all(started.map((github) => github.close())));

/**
 * The repository `ana/notes` on a GitHub of one's own: the endpoints that the Action calls, with GitHub's limits. Tokens
 * that begin with `ro` only read, as those of forks do.
 */
export class FakeGitHub implements Repository {
  readonly commits = new Commits();
  readonly posts = new Posts();
  /** All requests, as `GET /repos/…`, with the status of the answer; 0 when there was none. */
  readonly calls: { call: string; status: number }[] = [];
  /** Lets requests fail; receives how often this one was made. */
  fail: (call: string, time: number) => Failure | undefined = () => undefined;
  /** Sent with each answer. */
  headers: Record<string, string> = {};
  main = '';
  readonly #pulls: { base: string; head: string }[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** One that is gone after the tests. */
  static async start(): Promise<FakeGitHub> {
    const github = new FakeGitHub();
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    started.push(github);
    return github;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A new pull request; returns the payload of its event. */
  pullRequest(before: FileSystem, after: FileSystem, { isFork = false } = {}) {
    const base = this.commits.add(before);
    this.main = base;
    return this.#payload(this.#pulls.push({ base, head: this.commits.add(after, base) }), isFork);
  }

  /** Another push to a pull request; returns the payload. */
  push(number: number, after: FileSystem) {
    const pull = this.#pulls[number - 1]!;
    pull.head = this.commits.add(after, pull.head);
    return this.#payload(number, false);
  }

  listed = (number: number): ListedFile[] => {
    const { base, head } = this.#pulls[number - 1]!;
    return this.commits.changes(this.commits.mergeBase(base, head)!, head);
  };

  /** How often each request has come since then, with numbers and names of commits left out: `POST pulls/N/reviews 200`. */
  countCalls(since = 0): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { call, status } of this.calls.slice(since)) {
      const name = call
        .replace('/repos/ana/notes/', '')
        .replace(/[0-9a-f]{40}/g, 'SHA')
        .replace(/\b\d+\b/g, 'N');
      counts[`${name} ${status}`] = (counts[`${name} ${status}`] ?? 0) + 1;
    }
    return counts;
  }

  #payload(number: number, isFork: boolean) {
    const { base, head } = this.#pulls[number - 1]!;
    return {
      repository: { default_branch: 'main' },
      pull_request: {
        number,
        changed_files: this.listed(number).length,
        base: { sha: base, repo: { full_name: 'ana/notes' } },
        head: { sha: head, repo: { full_name: isFork ? 'bo/notes' : 'ana/notes' } },
      },
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = request.method!;
    const { pathname, searchParams } = new URL(request.url!, this.url);
    const path = decodeURIComponent(pathname);
    const call = `${method} ${path}`;
    const send = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      this.calls.push({ call, status });
      response.writeHead(status, { 'content-type': 'application/json', ...this.headers, ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const failure = this.fail(call, this.calls.filter((one) => one.call === call).length + 1);
    if (failure === 'silence') return void this.calls.push({ call, status: 0 });
    if (typeof failure === 'object') return send(failure.status, { message: failure.message }, failure.headers);
    if (failure !== undefined) return send(failure, { message: 'Server Error' });
    const isReadOnly = request.headers.authorization?.startsWith('token ro') ?? false;
    if (method !== 'GET' && path !== '/graphql' && isReadOnly)
      return send(403, { message: 'Resource not accessible by integration' });
    try {
      const text = Buffer.concat(chunks).toString();
      const found = answer(this, method, path, searchParams, text ? JSON.parse(text) : {});
      if (!Array.isArray(found)) return send(found === undefined ? 204 : 200, found);
      const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
      const page = Number(searchParams.get('page') ?? 1);
      const next = `${this.url}${pathname}?per_page=${size}&page=${page + 1}`;
      const link = page * size < found.length ? { link: `<${next}>; rel="next"` } : undefined;
      send(200, found.slice((page - 1) * size, page * size), link);
    } catch (error) {
      send(error instanceof Refusal ? error.status : 500, { message: (error as Error).message });
    }
  }
}
