/** What a first sentence says of a measure after "TikTok in Belgium: ", by what came of it. */
import { dateInWords, dateWithPreposition } from '../../day/wording.ts';
import type { Standing } from '../../situation/standing.ts';
import type { Effect } from './effects.ts';

/** "banned on official devices since 10 March 2023". */
export function predicateOf(standing: Standing, effect: Effect): string {
  const { judgement, phase } = standing;
  const { began, ended, announced, term, verdict, ahead } = judgement;
  const start = began === 'not-on-file-for-app' ? null : began;
  switch (phase) {
    case 'holds':
      return `${effect.does}${since(standing)}${temporary(standing)}`;
    case 'advice':
      return `${effect.does}${announced ? `; advice of ${dateInWords(announced.edtf)}` : ''}`;
    case 'ahead':
      return verdict === 'proposed'
        ? `${effect.thing}, proposed${announced ? ` ${dateWithPreposition(announced.edtf)}` : ''} and not adopted`
        : `${effect.thing}, announced${announced ? ` ${dateWithPreposition(announced.edtf)}` : ''}; ${ahead?.value.date ? `to begin ${dateWithPreposition(ahead.value.date)}` : 'no start on file'}`;
    case 'paused':
      return start
        ? `${effect.thing} ${start.planned ? 'planned to begin' : 'begun'} ${dateWithPreposition(start.edtf)}, now on hold`
        : `${effect.thing}, put on hold before it began`;
    case 'over':
      return `${effect.thing}${from(start)}, ${ENDED[verdict] ?? 'ended'}${ended ? ` ${dateWithPreposition(ended.edtf)}` : ', on a day not on file'}`;
    case 'never':
      return `${effect.thing}${announced ? ` of ${dateInWords(announced.edtf)}` : ''} that never took effect${ended ? `; ${ENDED[verdict] ?? 'over'} ${dateWithPreposition(ended.edtf)}` : ''}`;
    case 'before':
      return ahead?.value.date
        ? `nothing on file for that day; ${effect.thing} ${AHEAD[ahead.property] ?? 'followed'} ${dateWithPreposition(ahead.value.date)}`
        : `nothing on file for that day; ${effect.thing} came later`;
    case 'unclear':
      return verdict === 'term-passed'
        ? `${effect.thing}${from(start)}${term ? ', whose term has run out' : ''}`
        : `${effect.thing}, reported${start ? `${start.planned ? ', planned to begin' : ''} ${dateWithPreposition(start.edtf)}` : ''}; whether it ${standing.record.kind === 'proposed' ? 'was adopted' : 'still holds'} is not known`;
  }
}

const ENDED: Readonly<Partial<Record<Standing['judgement']['verdict'], string>>> = {
  lifted: 'lifted',
  expired: 'ended',
  'struck-down': 'struck down',
  rejected: 'rejected',
};

const AHEAD: Readonly<Partial<Record<string, string>>> = {
  announced: 'was announced',
  adopted: 'was adopted',
  'in-force': 'began',
  'comply-by': 'was to be complied with',
};

/** A day that was only ever set is no day on which it began. */
function from(start: { readonly edtf: string; readonly planned: boolean } | null): string {
  if (!start) return '';
  return start.planned ? ` planned from ${dateInWords(start.edtf)}` : ` from ${dateInWords(start.edtf)}`;
}

function since({ judgement: { began, announced } }: Standing): string {
  if (began === 'not-on-file-for-app') return '; the date for this app is not on file';
  if (began?.planned) return `, as planned from ${dateInWords(began.edtf)}`;
  if (began) return ` since ${dateInWords(began.edtf)}`;
  return announced ? `, announced ${dateWithPreposition(announced.edtf)}` : '; since when is not on file';
}

function temporary({ judgement: { verdict, term } }: Standing): string {
  if (verdict !== 'temporary') return '';
  const edtf = term && (term.event.value.until ?? term.event.value.date);
  if (edtf) return `, due to end ${dateWithPreposition(edtf)}`;
  return term ? `, due to end about ${dateInWords(term.end)}` : ', as a temporary measure';
}
