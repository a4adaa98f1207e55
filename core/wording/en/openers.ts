/** What a lede opens with where a yes or no was asked, in the polarity asked. */
import type { Asking } from '../../reading/asking.ts';
import type { Sense } from '../../situation/sense.ts';
import type { Standing } from '../../situation/standing.ts';

/** @returns a whole short sentence, or null where none is needed. */
export function openerOf(
  sense: Sense,
  polarity: Asking['polarity'],
  lead: Standing,
  asked: Asking['audience'],
): string | null {
  switch (sense) {
    case 'yes':
      if (polarity === 'allowed') return 'No.';
      return polarity === 'banned' ? `Yes, ${WHOM[lead.audience] ?? 'for those it covers'}.` : null;
    case 'only':
      if (polarity === null && asked === null) return null;
      if (asked === 'everyone') return `Not for the public: only ${PART[lead.audience] ?? 'for a part'}.`;
      if (polarity === 'allowed') return `Not ${PART[lead.audience] ?? 'for those it covers'}.`;
      return `Only ${PART[lead.audience] ?? 'for a part'}.`;
    case 'no':
      return asked === 'everyone' || asked === 'users'
        ? `Not for the public: only ${PART[lead.audience] ?? 'for a part'}.`
        : null;
    case 'no-longer':
      return lead.phase === 'paused' ? 'Not now: on hold.' : 'No longer.';
    case 'not-yet':
      return lead.phase === 'before' ? 'Not yet on that day.' : 'Not yet.';
    case 'never':
      return 'It never took effect.';
    case 'advised':
      return 'Advice only, no ban.';
    case 'unclear':
      return polarity === null ? null : 'Unclear.';
    case 'not-on-file':
    case 'ask-back':
      return null;
  }
}

const WHOM: Readonly<Partial<Record<Standing['audience'], string>>> = {
  everyone: 'for everyone',
  stores: 'in the app stores',
  minors: 'for minors',
};

const PART: Readonly<Partial<Record<Standing['audience'], string>>> = {
  stores: 'in the app stores',
  minors: 'for minors',
  officials: 'on official devices',
  institution: 'on work devices',
  network: 'on official networks',
  buyers: 'under government contracts',
};
