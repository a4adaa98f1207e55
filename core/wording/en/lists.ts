/** Lists in English: what is counted, what each shelf is called in a sentence and over its lines. */
import type { Day } from '../../day/edtf.ts';
import { dateInWords, dateWithPreposition } from '../../day/wording.ts';
import type { PlaceKind } from '../../ledger/vocabulary.ts';
import type { PlaceGroup } from '../../situation/place-group.ts';
import type { Shelf } from '../../situation/shelves.ts';
import type { Phase, Standing } from '../../situation/standing.ts';

const PLACES: Readonly<Record<PlaceGroup, readonly [one: string, many: string]>> = {
  countries: ['country', 'countries'],
  territories: ['territory', 'territories'],
  US: ['US state', 'US states'],
  CA: ['Canadian province or territory', 'Canadian provinces and territories'],
  AU: ['Australian state or territory', 'Australian states and territories'],
  regions: ['region', 'regions'],
  cities: ['city', 'cities'],
  bodies: ['body', 'bodies'],
};

/** "7 countries", "1 US state". */
export function placesCounted(group: PlaceGroup, count: number): string {
  return `${count} ${PLACES[group][count === 1 ? 0 : 1]}`;
}

const BODIES: Readonly<Partial<Record<PlaceKind, readonly [one: string, many: string]>>> = {
  parliament: ['parliament', 'parliaments'],
  university: ['university system', 'universities or university systems'],
  ministry: ['ministry or agency', 'ministries and agencies'],
  'armed-forces': ['armed force', 'armed forces'],
  broadcaster: ['broadcaster', 'broadcasters'],
  institution: ['institution', 'institutions'],
};

export function bodiesCounted(kind: PlaceKind, count: number): string {
  return `${count} ${(BODIES[kind] ?? PLACES.bodies)[count === 1 ? 0 : 1]}`;
}

/** What is in force, after "TikTok is"; `{}` is where: "7 countries". */
export const DOES: Readonly<Partial<Record<Shelf, string>>> = {
  everyone: 'blocked for everyone in {}',
  stores: 'removed from app stores in {}',
  devices: 'banned on official devices or networks in {}',
  bodies: 'banned at {} for their own people',
  buyers: 'barred from government contracts in {}',
  minors: 'barred for minors in {}',
};

/** What is not, as a sentence of its own; `@` is what was asked about. */
export const NOT_IN_FORCE: Readonly<Partial<Record<Shelf, string>>> = {
  kind: '@ is not named itself, but its kind or its owner’s apps are banned in {}',
  paused: 'A ban on @ is on hold in {}',
  unclear: 'A ban on @ is reported in {}, and whether it still holds is not known',
  ahead: 'A ban or limit on @ is proposed or announced in {}',
  over: 'A ban on @ was lifted or ended in {}',
  never: 'A ban on @ was announced and never took effect in {}',
  advice: 'There is advice against @, and no ban by it, in {}',
  before: 'A ban on @ came later than that day in {}',
};

/** Where what ended leads: nobody may take it that nothing holds there. */
export const ANOTHER_MAY_HOLD = 'That one ban ended does not mean that no other holds there.';

/** How a shelf reads after "In force in India:", before the names of apps. */
export const APPS_ARE: Readonly<Record<Shelf, string>> = {
  everyone: 'blocked for everyone',
  stores: 'removed from app stores',
  devices: 'banned on official devices or networks',
  bodies: 'banned on work devices',
  buyers: 'barred from government contracts',
  minors: 'barred for minors',
  kind: 'named only by kind or owner',
  paused: 'on hold',
  unclear: 'status not known',
  ahead: 'proposed or announced',
  over: 'lifted or ended',
  never: 'never in effect',
  advice: 'advice only',
  before: 'begun later',
};

/** What stands on a shelf, as a thing that is counted: one, many. */
export const THINGS: Readonly<Record<Shelf, readonly [one: string, many: string]>> = {
  everyone: ['block for everyone', 'blocks for everyone'],
  stores: ['removal from app stores', 'removals from app stores'],
  devices: ['ban on official devices or networks', 'bans on official devices or networks'],
  bodies: ['ban by a single body', 'bans by single bodies'],
  buyers: ['ban on buying or contracting', 'bans on buying or contracting'],
  minors: ['age limit', 'age limits'],
  kind: ['that names only its kind or owner', 'that name only its kind or owner'],
  paused: ['on hold', 'on hold'],
  unclear: ['of unknown status', 'of unknown status'],
  ahead: ['proposed or announced', 'proposed or announced'],
  over: ['lifted or ended', 'lifted or ended'],
  never: ['never in effect', 'never in effect'],
  advice: ['advice only', 'advice only'],
  before: ['begun later', 'begun later'],
};

/** Over the lines of a shelf. */
export const TITLES: Readonly<Record<Shelf, string>> = {
  everyone: 'Blocked for everyone',
  stores: 'Removed from app stores',
  devices: 'Banned on official devices or networks',
  bodies: 'Banned by single bodies for their own people',
  buyers: 'Barred from government contracts',
  minors: 'Age limits',
  kind: 'In force for its kind or its owner’s apps, without its name',
  paused: 'On hold',
  unclear: 'Reported, whether it still holds is not known',
  ahead: 'Proposed or announced',
  over: 'Lifted or ended',
  never: 'Never in effect',
  advice: 'Advice, no ban',
  before: 'Later than that day',
};

/** "as last reported"; "on 1 March 2023, by what is on file". */
export function asOfWords(day: Day, today: Day): string {
  return day < today ? `on ${dateInWords(day)}, by what is on file` : 'as last reported';
}

/** "TikTok is", "Dating apps are". */
export function subjectIs(subject: string, several: boolean): string {
  return `${subject} ${several ? 'are' : 'is'}`;
}

export function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}

export const CANNOT_LIST =
  'Where it is not banned cannot be listed: this ledger holds measures that are on record, and no record is not the same as “not banned”.';

/** How a shelf's place is said to have come out, where a list is over a period. */
export const OUTCOMES: Readonly<Partial<Record<Phase, string>>> = {
  over: 'ended',
  paused: 'on hold',
  unclear: 'status not known',
};

/**
 * "since 10 March 2023; last reported 23 March 2024", as a line of a shelf whose title says what it is; then the same in
 * fewer words, for where there is less room.
 */
export function coursesOf(standing: Standing): string[] {
  const { confirmed, began, announced } = standing.judgement;
  const course = courseOf(standing);
  if (standing.phase !== 'holds') return [course];
  const start = began && began !== 'not-on-file-for-app' ? began : announced;
  if (confirmed && start?.edtf === confirmed.edtf) return [course];
  if (!confirmed) return [`${course}; by a report without a date`, course];
  return [
    `${course}; last reported ${dateInWords(confirmed.edtf)}`,
    `${course}; last reported ${dateInWords(confirmed.edtf.slice(0, 7))}`,
    course,
  ];
}

function courseOf({ judgement, phase }: Standing): string {
  const { began, announced, ended, ahead, verdict } = judgement;
  const start = began === 'not-on-file-for-app' ? null : began;
  const told = announced ? `announced ${dateInWords(announced.edtf)}` : null;
  switch (phase) {
    case 'holds': {
      const since = start
        ? `${start.planned ? 'planned from' : 'since'} ${dateInWords(start.edtf)}`
        : began === null
          ? (told ?? 'since when is not on file')
          : 'the date for this app is not on file';
      return `${since}${verdict === 'temporary' ? termOf(judgement) : ''}`;
    }
    case 'over':
    case 'never': {
      const end = `${ENDED[verdict] ?? 'ended'} ${ended ? dateInWords(ended.edtf) : 'on a day not on file'}`;
      return start ? `${fromWhen(start)}; ${end}` : told ? `${told}; ${end}` : end;
    }
    case 'ahead': {
      const said = announced
        ? `${verdict === 'proposed' ? 'proposed' : 'announced'} ${dateInWords(announced.edtf)}`
        : 'no date on file';
      return ahead?.value.date && ahead.property === 'in-force'
        ? `${said}; to begin ${dateInWords(ahead.value.date)}`
        : said;
    }
    case 'before':
      return ahead?.value.date ? `later: ${dateInWords(ahead.value.date)}` : 'later';
    case 'advice':
    case 'paused':
    case 'unclear':
      return start ? fromWhen(start) : (told ?? 'no date on file');
  }
}

function fromWhen({ edtf, planned }: { readonly edtf: string; readonly planned: boolean }): string {
  return `${planned ? 'planned from' : 'from'} ${dateInWords(edtf)}`;
}

const ENDED: Readonly<Partial<Record<Standing['judgement']['verdict'], string>>> = {
  lifted: 'lifted',
  expired: 'ended',
  'struck-down': 'struck down',
  rejected: 'rejected',
};

function termOf({ term }: Standing['judgement']): string {
  const edtf = term && (term.event.value.until ?? term.event.value.date);
  if (edtf) return `, due to end ${dateWithPreposition(edtf)}`;
  return term ? `, due to end about ${dateInWords(term.end)}` : ', for a time';
}

/** "2025", "January 2025", "1 March 2025 to 5 May 2025". */
export function periodInWords({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const year = from.slice(0, 4);
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return `in ${year}`;
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && to.startsWith(month) && to >= `${month}-28`) return `in ${dateInWords(month)}`;
  if (from <= '1900-01-01') return `before ${dateInWords(to)}`;
  return `from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/** "1 app", "12 apps". */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Over the lines of a list: how one of them is opened. */
export function toOpen(ask: string): string {
  return `On file; to open one, ask for it: “${ask}”`;
}

export const NONE_IS_NO_NO = 'No ban on file is not the same as “not banned”.';

export function emptyListInWords(title: string): string {
  return `Not on file: no measure found for ${title}, which is not the same as “not banned”.`;
}

export function withoutRestriction(count: number): string {
  return `Another answer, without that restriction (${counted(count, ['measure', 'measures'])} on file):`;
}

/** More apps of a kind than a name in a sentence tells. */
export const SEVERAL = 'several';
