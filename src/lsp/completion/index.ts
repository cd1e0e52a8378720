import type { CompletionItem } from 'vscode-languageserver';
import type { CompletionContext } from './context.js';
import { completeHeadings } from './headings.js';
import { completeItems } from './items.js';
import { completeKeys } from './keys.js';

/** After these an editor asks by itself. */
export const TRIGGERS = [' ', '#'];

/** What can be written at the caret. */
export function completionsAt(context: CompletionContext): CompletionItem[] {
  return [completeKeys, completeHeadings, completeItems].map((complete) => complete(context)).find(some) ?? [];
}

function some(items: readonly CompletionItem[]): boolean {
  return items.length > 0;
}
