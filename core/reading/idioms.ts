/** Set phrases in which a place's name is none. */
import { type Draft, isPlace, refuse, spansOf } from './span.ts';

/** Names in set phrases that are no places: "turkey sandwich", "french fries". */
const IDIOMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    turkey: 'sandwich sandwiches recipe recipes dinner breast bacon club leg day hunting hunt vulture',
    jordan: 'peterson shoes sneakers henderson spieth almond peele brand shoe belfort',
    chad: 'kroeger smith meme memes from',
    china: 'plate plates shop cabinet cup doll set',
    french: 'fries toast press bulldog kiss horn bread door doors onion',
    swiss: 'cheese army knife roll watch chard',
    danish: 'pastry pastries',
    guinea: 'pig pigs fowl',
    panama: 'hat hats',
    greek: 'yogurt yoghurt salad mythology tragedy',
    brussels: 'sprout sprouts griffon',
    cuba: 'libre gooding',
    brazil: 'nut nuts',
    irish: 'coffee stew setter',
    dutch: 'oven angle courage',
    turkish: 'delight coffee bath',
    paris: 'hilton saint match fashion syndrome jackson',
    georgia: 'okeeffe font bulldogs tech',
    india: 'ink pale arie',
    indian: 'ocean',
    victoria: 'beckham secret secrets sponge falls',
    holland: 'tom daisy',
    london: 'breed tipton fog',
    virginia: 'woolf beach',
    newyork: 'times post yankees knicks giants',
    texas: 'instruments holdem rangers tech',
    indiana: 'jones pacers',
    tennessee: 'titans whiskey',
    kansas: 'city',
    iowa: 'city',
    maine: 'coon',
    phoenix: 'suns joaquin',
    washington: 'post wizards irving denzel capitals',
    austin: 'powers butler',
    lincoln: 'center park',
    madison: 'square beer',
    boston: 'tea dynamics',
    scotch: 'tape whisky whiskey',
    polish: 'remover',
    german: 'shepherd measles',
    spanish: 'flu fly omelette inquisition',
    jersey: 'shore shirt boys city number numbers cow cows cream milk fabric',
    jamaica: 'ginger rum inn',
    chile: 'con pepper peppers powder sauce',
    chili: 'con pepper peppers powder sauce',
  }).map(([place, words]) => [place, ` ${words} `]),
);

export function dropIdioms(draft: Draft): void {
  for (const span of spansOf(draft)) {
    if (!isPlace(span)) continue;
    const key = draft.tokens
      .slice(span.from, span.to)
      .map((token) => token.key)
      .join('');
    const next = draft.tokens[span.to];
    if (next && !next.gap && IDIOMS.get(key)?.includes(` ${next.key} `)) refuse(draft, span);
  }
}
