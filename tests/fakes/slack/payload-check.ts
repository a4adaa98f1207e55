/** Which of the checker's rules a payload falls under. */
import { checkMessage, checkView } from './block-kit.ts';
import { checkSuggestions } from './block-kit-elements.ts';
import { isBag } from './block-kit-report.ts';

export function faultsOf(payload: unknown): string[] {
  if (payload === undefined || payload === '') return [];
  if (!isBag(payload)) return ['neither a message nor a view'];
  if (Object.keys(payload).length === 0) return [];
  if ('options' in payload) return checkSuggestions(payload);
  if (payload['type'] === 'modal' || payload['type'] === 'home') return checkView(payload);
  const faults = checkMessage(payload);
  for (const [key, wanted] of [
    ['parse', 'none'],
    ['link_names', 'false'],
    ['unfurl_links', 'false'],
  ] as const) {
    if (String(payload[key]) !== wanted) faults.push(`${key}: ${String(payload[key])}, not ${wanted}`);
  }
  return faults;
}
