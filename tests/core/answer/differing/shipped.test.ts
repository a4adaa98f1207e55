/** The disagreements of the shipped ledger, each read with its record. */
import { describe, expect, test } from 'vitest';
import { compatibleBy, type Side } from '../../../../core/answer/differing/compatible.ts';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { mergedValues } from '../../../../core/answer/differing/merging.ts';
import { saysAll } from '../../../../core/answer/differing/saying.ts';
import { bareValue } from '../../../../core/answer/values.ts';
import type { Statement } from '../../../../core/ledger/schema.ts';
import { loadLedger } from '../../../../data/load.ts';

const ledger = loadLedger();
const records = [...ledger.records.values()];
const found = records.flatMap((record) => disagreementsOf(record, ledger).map((one) => ({ id: record.id, ...one })));
const side = (statement: Statement): Side => ({ statement, words: bareValue(statement, ledger) });

/** One value excludes another: what stays, by record and by what differs. */
const REAL: readonly (readonly [record: string, label: string])[] = [
  ['ai-tools-in-2025', 'ban or advice?'],
  ['chatgpt-it-2023', 'when it took effect'],
  ['deepseek-tw-2025', 'when it took effect'],
  ['deepseek-us-dod-disa-2025', 'when it took effect'],
  ['deepseek-us-federal-bill-2025', 'when it was announced'],
  ['deepseek-us-tx-2025', 'when it was announced'],
  ['facebook-nr-2015', 'when it took effect'],
  ['grok-id-2026', 'when it took effect'],
  ['grok-my-2026', 'when it took effect'],
  ['grok-ph-2026', 'when it was announced'],
  ['linkedin-ru-2016', 'when it took effect'],
  ['messaging-apps-ch-army-2022', 'ban or advice?'],
  ['messaging-apps-fr-tchap-2025', 'binding or advice?'],
  ['pubg-mobile-in-2020-09', 'how many apps?'],
  ['recreational-apps-fr-state-2023', 'at once, or with time to comply?'],
  ['recreational-apps-fr-state-2023', 'were the apps named?'],
  ['social-apps-fr-national-assembly-2023', 'what was advised'],
  ['social-media-af-2025-10', 'which apps?'],
  ['social-media-bd-2024-08', 'which apps?'],
  ['social-media-ga-2026', 'which apps?'],
  ['social-media-id-2026', 'when it took effect'],
  ['social-media-my-2026', 'in force or only planned?'],
  ['social-media-np-2025-09', 'how many apps?'],
  ['social-media-np-2025-09', 'when it took effect'],
  ['social-media-tr-under15-2026', 'when it was adopted'],
  ['telegram-np-2025', 'when it was announced'],
  ['telegram-ru-2018', 'when it was announced'],
  ['tiktok-af-2022', 'how long?'],
  ['tiktok-al-nationwide-2025', 'when it was lifted'],
  ['tiktok-be-bru-municipalities-2023', 'ban or advice?'],
  ['tiktok-ca-ab-2023', 'when it was announced'],
  ['tiktok-cd-2025', 'when it took effect'],
  ['tiktok-cz-chamber-of-deputies-2023', 'ban or advice?'],
  ['tiktok-de-federal-2023', 'ban or no ban?'],
  ['tiktok-dk-cfcs-2023', 'when it was announced'],
  ['tiktok-ee-state-2023', 'ban or advice?'],
  ['tiktok-eu-council-2023', 'decided or only considered?'],
  ['tiktok-eu-council-2023', 'who decided'],
  ['tiktok-eu-parliament-2023', 'ban or advice?'],
  ['tiktok-gb-wls-senedd-commission-2023', 'ban or no ban?'],
  ['tiktok-ie-government-2023', 'ban or advice?'],
  ['tiktok-in-2019', 'when it was announced'],
  ['tiktok-kg-2024', 'when it was announced'],
  ['tiktok-mt-government-2023', 'all of them or only some?'],
  ['tiktok-nc-2024', 'when it was announced'],
  ['tiktok-sn-2023', 'when it took effect'],
  ['tiktok-telegram-no-bergen-2023', 'ban or advice?'],
  ['tiktok-us-app-store-removal-2025', 'when it took effect'],
  ['tiktok-us-app-store-removal-2025', 'when it was lifted'],
  ['tiktok-us-ar-2023', 'by when to comply'],
  ['tiktok-us-army-2019', 'when it was announced'],
  ['tiktok-us-fl-universities-2023', 'when it took effect'],
  ['tiktok-us-id-2022', 'when it was announced'],
  ['tiktok-us-mi-2023', 'who decided'],
  ['tiktok-us-mt-sb419-2023', 'how it ended'],
  ['tiktok-us-nh-2022', 'when it was adopted'],
  ['tiktok-us-nv-2023', 'when it was announced'],
  ['tiktok-us-nyc-2023', 'when it was announced'],
  ['tiktok-us-omb-order-2023', 'when it was announced'],
  ['tiktok-us-vt-2023', 'when it was announced'],
  ['tiktok-ve-2025', 'when it was announced'],
  ['vk-ok-yandex-ua-2017', 'when it took effect'],
  ['whatsapp-ir-2022', 'when it took effect'],
  ['x-ng-2021', 'when it took effect'],
  ['x-pk-2024', 'fully or partly?'],
  ['x-ve-2024', 'lifted or still blocked?'],
  ['x-ve-2024', 'when it took effect'],
];

/** Linked or dated differently, and both true: why none of them is shown as a disagreement. */
const NONE: readonly (readonly [one: string, other: string, why: string])[] = [
  ['roblox-eg-2026.import.in-force.already-ordered', 'roblox-eg-2026.import.in-force', 'ordered, then in force'],
  ['tiktok-ss-2025.import.ends.ninety', 'tiktok-ss-2025.import.ends.thirty', 'at least 30 and at most 90 days'],
  ['deepseek-us-ks-2025.import.adopted.signed', 'deepseek-us-ks-2025.import.adopted.enacted', 'signed, then enacted'],
  [
    'deepseek-ca-federal-2025.import.covers.mobile-devices',
    'deepseek-ca-federal-2025.import.covers.devices-and-networks',
    'a list that goes further',
  ],
  ['tiktok-ca-windup-2024.import.lifted.overturned', 'tiktok-ca-windup-2024.import.lifted.by-agreement', 'one ruling'],
  [
    'whatsapp-br-2016-07.import.follow-up.third-cut',
    'whatsapp-br-2016-07.import.follow-up.fourth-order',
    'cuts and orders',
  ],
  [
    'tiktok-be-federal-2023.decided-by-council',
    'tiktok-be-federal-2023.decided-by-prime-minister',
    'a warning, a decision',
  ],
  ['tiktok-be-federal-2023.announced-by-de-croo', 'tiktok-be-federal-2023.announced-by-de-cros', 'a misprinted name'],
  [
    'tiktok-us-federal-devices-2022.announced-earlier-last-year',
    'tiktok-us-federal-devices-2022.announced-bill',
    'a bill, then a ban, in one year',
  ],
  ['facetime-ru-2025.import.announced.blocked', 'facetime-ru-2025.import.announced.restricted', 'two wordings'],
  ['tiktok-gr-cabinet-2023.import.devices.office-phones', 'tiktok-gr-cabinet-2023.import.devices.phones', 'more exact'],
  [
    'tiktok-telegram-no-ministries-2023.import.advises.advice',
    'tiktok-telegram-no-ministries-2023.import.practice.as-ban',
    'advice by the letter, a ban in practice',
  ],
  ['tiktok-au-wa-2023.import.step.will-ban', 'tiktok-au-wa-2023.import.step.exception', 'planned and not yet done'],
  [
    'social-media-np-2025-09.import.covers.twenty-six',
    'social-media-np-2025-09.import.covers.two-dozen',
    'about as many',
  ],
  [
    'tiktok-us-fl-universities-2023.import.in-force.florida-state',
    'tiktok-us-fl-universities-2023.import.in-force.fox',
    'the day of one university',
  ],
  ['vk-ok-yandex-ua-2017.import.in-force.publication', 'vk-ok-yandex-ua-2017.import.in-force.june', 'by that day'],
];

describe('disagreements of the shipped ledger', () => {
  test.each(REAL)('%s: %s', (id, label) => {
    expect(found.filter((one) => one.id === id).map((one) => one.label)).toContain(label);
  });

  test('whoever adds one has read it', () => {
    expect(found.map(({ id, label }) => `${id}: ${label}`).sort()).toEqual(
      REAL.map(([id, label]) => `${id}: ${label}`).sort(),
    );
  });

  test.each(NONE)('%s and %s: %s', (one, other) => {
    const [first, second] = [ledger.statements.get(one), ledger.statements.get(other)];
    if (!first || !second) throw new Error('no such statement');
    expect(compatibleBy(side(first), side(second))).not.toBeNull();
    const sides = found.flatMap((disagreement) => disagreement.sides).flatMap(({ statements }) => statements);
    expect(sides.includes(first) && sides.includes(second)).toBe(false);
  });

  test('no two sides say the same', () => {
    for (const { id, sides } of found) {
      const heads = sides.map(({ statements }) => statements[0]);
      for (const a of heads)
        for (const b of heads) if (a && b && a !== b) expect([id, saysAll(a, b)]).toEqual([id, false]);
      expect(new Set(sides.map(({ words }) => words.toLowerCase())).size, id).toBe(sides.length);
    }
  });
});

describe('merged values of the shipped ledger', () => {
  const all = records.flatMap((record) => {
    const used = record.statements.filter(({ rank }) => rank !== 'deprecated');
    return [...new Set(used.map(({ property }) => property))].map((property) => ({
      used: used.filter((s) => s.property === property),
      values: mergedValues(used, property, ledger),
    }));
  });

  test('every statement is in one value, and its value is said by it', () => {
    for (const { used, values } of all) {
      const told = values.flatMap(({ statements }) => statements);
      expect(told.map(({ id }) => id).sort()).toEqual(used.map(({ id }) => id).sort());
      for (const { statements } of values)
        for (const statement of statements) expect(statements[0] && saysAll(statements[0], statement)).toBe(true);
    }
  });

  test('no value lacks a number that one of its statements gives', () => {
    const numbers = (words: string) => words.match(/\p{N}+/gu) ?? [];
    for (const { values } of all) {
      for (const { words, statements } of values) {
        for (const statement of statements) {
          for (const number of numbers(bareValue(statement, ledger))) expect(words).toContain(number);
        }
      }
    }
  });
});
