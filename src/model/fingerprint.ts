import type { Finding } from './finding.js';

/**
 * Gives the findings of a run fingerprints that survive changes of the lines above: made of the rule, the path and
 * what the finding is about, and a number where these are equal. SARIF and suppressions identify findings by them.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The fingerprint of a finding, in GitHub's own form: sixteen hexadecimal digits, `:`, the occurrence from 1. */
  of(finding: Finding, path: string): string {
    return this.#next(finding.ruleId, path, subjects(finding)[0]!);
  }

  /** One for each thing that the finding is about, which is mostly one. They do not contain the path. */
  each(finding: Finding): string[] {
    return subjects(finding).map((subject) => this.#next(finding.ruleId, '', subject));
  }

  #next(ruleId: string, path: string, subject: string): string {
    const digits = hash([ruleId, path, subject].join('\0'));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
}

/**
 * What distinguishes a finding from others of its rule: its own identity, else the offending text and what the message
 * quotes of the mistake. The other words of the message may change with a version, the replacement with other notes.
 */
function subjects({ about, actual, message }: Finding): readonly string[] {
  if (about !== undefined) return about;
  const quoted: string[] = [];
  // The form of a message: what is wrong, a semicolon, what to write instead.
  for (const [part] of message.matchAll(/`[^`]*`|;/g)) {
    if (part === ';') break;
    quoted.push(part);
  }
  // A checkout may have other line ends than the one before.
  const lines = actual
    .replace(/\r\n|\r/g, '\n')
    .replace(/(?<![ \t])[ \t]+(?=\n)/g, '')
    .replace(/\n[ \t]+/g, '\n');
  return [[lines, ...quoted].join('\0')];
}

/** Two runs of FNV-1a of 32 bits over UTF-16 units, from different starts: enough to tell findings of one repository apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return value >>> 0;
}
