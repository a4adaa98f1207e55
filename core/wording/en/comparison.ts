/** Comparisons in English. */
import type { LineName } from './labels.ts';

export const NOTHING_ON_FILE = 'nothing on file, which is not the same as “not banned”';
export const SILENT = 'the sources do not say';
export const NOTHING = 'nothing on file';

/** What one compares for, in the order in which there is room for it. */
export const COMPARED: readonly LineName[] = ['who', 'exceptions', 'left', 'term', 'decided', 'why', 'penalty', 'law'];
