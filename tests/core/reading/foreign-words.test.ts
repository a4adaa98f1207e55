/** Everyday words of other languages that look like names, and names that stand among such words. */
import { describe, expect, test } from 'vitest';
import { gist } from './reader.ts';

describe('words are no names', () => {
  test.each([
    ['Benim annem Facebook kullanmıyor', 'unread'],
    ['Моята майка е във Facebook', 'facebook | '],
    ['Русия блокира Signal и Discord', 'signal discord | RU'],
    ['telegram connu est interdit en russie', 'telegram | RU'],
    ['il marito usa tiktok in india', 'tiktok | IN'],
    ['ganas de usar tiktok en india', 'tiktok | IN'],
    ['мальчик смотрит тикток в индии', 'tiktok | IN'],
    ['σκότωσε tiktok στην ινδία', 'tiktok | IN'],
    ['was ist über tiktok in indien bekannt', 'tiktok | IN'],
    ['mój tiktok zakazany w indiach', 'tiktok | IN'],
    ['того тикток запрещён в индии', 'tiktok | IN'],
    ['so mali a friend asks if whatsapp works in mali', 'whatsapp | ML'],
    ['La nonna guarda YouTube', 'unread'],
    ['Cuban heels trend on Snapchat', 'unread'],
    ['Vienna sausages trend on Snapchat', 'unread'],
    ['A jersey from Facebook marketplace', 'unread'],
    ['island tiktok ban', 'tiktok | '],
    ['guy tiktok ban', 'tiktok | '],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));
});

describe('names among them stay', () => {
  test.each([
    ['hindistanda tiktok yasak mı', 'tiktok | IN'],
    ['onko tiktok kielletty intiassa', 'tiktok | IN'],
    ['be van tiltva a tiktok indiában', 'tiktok | IN'],
    ['ist tiktok in indien verboten', 'tiktok | IN'],
    ['är tiktok förbjudet i indien', 'tiktok | IN'],
    ['В Того заблокировали Телеграм', 'telegram | TG'],
    ['est-ce que tiktok est interdit en belgiqe', 'tiktok | BE'],
    ['facebook Miến Điện', 'facebook | MM'],
    ['เฟซบุ๊ก พม่า', 'facebook | MM'],
    ['signal Bolivarian Republic of Venezuela', 'signal | VE'],
    ['x Brasilien am 30. August 2024', 'x | BR'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));
});
