import type { Finding } from '../finding.js';

/**
 * Gives each finding of a run a fingerprint that stays when lines above it come and go: made of the rule, the path and
 * what the finding is about, and, where these are the same, of which one it is. The wording of the message is no part
 * of it, as that may change with a version and tells lines; what the message quotes is.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** In the form that GitHub's own take: sixteen hexadecimal digits, `:`, and the occurrence from 1. */
  of(finding: Finding, path: string): string {
    const quoted = finding.message.match(/`[^`]*`/g) ?? [];
    const digits = hash([finding.ruleId, path, finding.actual, ...quoted].join('\0'));
    const occurrence = (this.#seen.get(digits) ?? 0) + 1;
    this.#seen.set(digits, occurrence);
    return `${digits}:${occurrence}`;
  }
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
