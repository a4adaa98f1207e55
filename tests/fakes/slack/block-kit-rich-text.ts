/** The Block Kit checker's rules for rich_text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
import { isBag, link, list, only, type Report } from './block-kit-report.ts';

const PARTS = new Set(['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted']);
const STYLES = new Set(['bold', 'italic', 'strike', 'code', 'underline']);

export function checkRichText(elements: unknown, path: string, report: Report): void {
  const parts = list(elements);
  if (parts.length === 0) report(path, 'empty');
  for (const [at, part] of parts.entries()) {
    const here = `${path}[${at}]`;
    if (!isBag(part) || !PARTS.has(String(part['type']))) {
      report(`${here}.type`, 'unknown part of rich text');
      continue;
    }
    const inner = list(part['elements']);
    if (inner.length === 0) report(`${here}.elements`, 'empty');
    if (part['type'] === 'rich_text_list') {
      only(part, ['type', 'style', 'indent', 'offset', 'border', 'elements'], here, report);
      if (part['style'] !== 'bullet' && part['style'] !== 'ordered') report(`${here}.style`, 'bullet or ordered');
      for (const [i, item] of inner.entries()) {
        if (!isBag(item) || item['type'] !== 'rich_text_section') report(`${here}.elements[${i}]`, 'not a section');
        else checkInline(item['elements'], `${here}.elements[${i}].elements`, report);
      }
    } else {
      only(part, ['type', 'border', 'elements'], here, report);
      checkInline(inner, `${here}.elements`, report);
    }
  }
}

/** Only text and links: an element that pings (user, usergroup, broadcast, channel) never comes from here. */
function checkInline(elements: unknown, path: string, report: Report): void {
  const items = list(elements);
  if (items.length === 0) report(path, 'empty');
  for (const [at, element] of items.entries()) {
    const here = `${path}[${at}]`;
    if (!isBag(element)) {
      report(here, 'not an object');
      continue;
    }
    const { type, text, style } = element;
    if (type === 'text') only(element, ['type', 'text', 'style'], here, report);
    else if (type === 'link') {
      only(element, ['type', 'url', 'text', 'style', 'unsafe'], here, report);
      link(element['url'], `${here}.url`, report);
    } else report(`${here}.type`, `${String(type)} is neither text nor link`);
    if (typeof text !== 'string' || text === '') report(`${here}.text`, 'empty');
    if (style !== undefined && !(isBag(style) && Object.keys(style).every((key) => STYLES.has(key)))) {
      report(`${here}.style`, 'unknown style');
    }
  }
}
