/** First, latest, longest, most and the next to end, in English. */
import type { Order } from '../../situation/ranking.ts';
import { counted, listed } from './lists.ts';

type Dated = Exclude<Order, 'most'>;

/** How the first sentence begins, before "TikTok in Gabon: blocked for everyone since …". */
export const LEADS: Readonly<Record<Dated, string>> = {
  first: 'First on file: ',
  latest: 'Latest on file: ',
  longest: 'Longest on file: ',
  shortest: 'Shortest on file: ',
  'soonest-end': 'Next to end on file: ',
};

export const STILL_IN_FORCE: Readonly<Record<Dated, string>> = {
  first: 'First of those in force, as last reported: ',
  latest: 'Latest of those in force, as last reported: ',
  longest: 'Longest of those in force, as last reported: ',
  shortest: '',
  'soonest-end': '',
};

export const PERHAPS: Readonly<Record<'first' | 'latest', string>> = {
  first: 'May be earlier, by a date less exact: ',
  latest: 'May be later, by a date less exact: ',
};

export const SAME_DATE = 'Dated the same: ';

/** Over the lines. */
export const IN_ORDER: Readonly<Record<Dated, string>> = {
  first: 'Earliest first',
  latest: 'Latest first',
  longest: 'Longest first',
  shortest: 'Shortest first',
  'soonest-end': 'Next to end first',
};

const LEFT_OUT = 'proposals, advice, age limits and what never took effect are left out';

const HOW_ORDERED: Readonly<Record<Dated, string>> = {
  first: `In order of start, or of announcement where no start is on file; ${LEFT_OUT}.`,
  latest: `In order of start, or of announcement where no start is on file; ${LEFT_OUT}.`,
  longest: `From start, or announcement where no start is on file, to the end or to today; ${LEFT_OUT}.`,
  shortest: `From start to end, where both are on file to the day; ${LEFT_OUT}.`,
  'soonest-end': 'In force with an end that a source gives; most bans on file have no end set.',
};

/** @param age of age limits alone. */
export function howOrdered(order: Dated, age: boolean): string {
  return age ? HOW_ORDERED[order].replace(LEFT_OUT, 'age limits alone') : HOW_ORDERED[order];
}

/** "17 years"; "3 days". */
export function lengthInWords(days: number): string {
  if (days === 0) return 'over the same day';
  const years = Math.floor(days / 365.25);
  if (years > 0) return counted(years, ['year', 'years']);
  const months = Math.floor(days / 30.44);
  return months > 1 ? `${months} months` : counted(days, ['day', 'days']);
}

export function noneToOrder(order: Dated, subject: string | null, age = false): string {
  const on = subject ? ` on ${subject}` : '';
  return order === 'soonest-end'
    ? `No ban${on} in force has an end still to come on file.`
    : `No ${age ? 'age limit' : 'ban'}${on} that took effect is on file with a date.`;
}

/** Of a place said to be the first. @param told "TikTok in Nebraska: banned on official devices". */
export function earlier(told: string): string {
  return `Earlier on file: ${told}.`;
}

export function noneEarlier(app: string): string {
  return `No earlier ban on ${app} in another place of its kind is on file.`;
}

export function onlyOne(): string {
  return 'It is the only ban in force on file with an end still to come.';
}

/** "India: 322 apps in 6 measures on file, by the number that the order gives (118, 59) and otherwise by the apps named." */
export function appsOfPlace(place: string, apps: number, measures: number, stated: readonly number[]): string {
  const how = stated.length
    ? `, as the measures count them (${listed(stated.map(String))})${measures > stated.length ? ' or else by the apps named' : ''}`
    : ', by the apps named';
  return `${place}: ${counted(apps, ['app', 'apps'])} in ${counted(measures, ['measure', 'measures'])} on file${how}`;
}

export function placesOfApp(app: string, places: string): string {
  return `${app}: bans in force in ${places} on file, as last reported`;
}

export function timesOfPlace(place: string, measures: number): string {
  return `${place}: ${counted(measures, ['ban', 'bans'])} on file that took effect`;
}

/** "Then Russia 14, China 10." */
export function thenInWords(next: readonly { readonly name: string; readonly count: number }[]): string {
  return `Next on file: ${next.map(({ name, count }) => `${name} ${count}`).join(', ')}.`;
}

/** "TikTok in Pakistan: 4 times on file blocked for everyone". */
export function timesInWords(title: string, times: number, thing: readonly [string, string]): string {
  return `${title}: ${counted(times, thing)} on file`;
}
