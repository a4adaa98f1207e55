/** Whether to colour, and what in: by role and by the verdict's tone. The words carry the meaning without it. */
import picocolors from 'picocolors';
import type { Role } from '../../core/layout/wrap.ts';
import type { Tone } from '../../core/verdict/verdict.ts';

type Paint = (text: string) => string;
export type Palette = (role: Role, tone: Tone | null) => Paint;

/** The variables that decide. */
export interface ColourVariables {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

interface Circumstances {
  readonly env: ColourVariables;
  readonly isTerminal: boolean;
  /** `--no-color` was given. */
  readonly refused: boolean;
}

/** https://no-color.org first, then FORCE_COLOR, then whether a terminal is there. */
export function wantsColour({ env, isTerminal, refused }: Circumstances): boolean {
  if (refused || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

const plain: Paint = (text) => text;

export function palette(colour: boolean): Palette {
  if (!colour) return () => plain;
  const c = picocolors.createColors(true);
  const tones: Record<Tone, Paint> = {
    banned: c.red,
    pending: c.yellow,
    ended: c.green,
    advice: c.cyan,
    unclear: plain,
  };
  const roles: Record<Exclude<Role, 'verdict'>, Paint> = {
    reading: c.yellow,
    title: c.bold,
    label: c.cyan,
    text: plain,
    quote: c.italic,
    source: c.dim,
    caveat: c.yellow,
    date: c.cyan,
    option: c.bold,
    mark: c.dim,
    url: (text) => c.dim(c.underline(text)),
    key: c.dim,
    page: c.dim,
  };
  return (role, tone) => (role === 'verdict' ? (text) => c.bold((tone ? tones[tone] : plain)(text)) : roles[role]);
}
