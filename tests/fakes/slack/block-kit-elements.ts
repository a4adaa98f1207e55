/** The Block Kit checker's rules for interactive elements: https://docs.slack.dev/reference/block-kit/block-elements */
import { type Bag, isBag, limited, link, list, only, type Report, text, textOf } from './block-kit-report.ts';

export function checkElement(element: unknown, path: string, report: Report): void {
  if (!isBag(element)) {
    report(path, 'not an object');
    return;
  }
  limited(element['action_id'], `${path}.action_id`, report, 255, element['type'] !== 'button' || !('url' in element));
  switch (element['type']) {
    case 'button':
      checkButton(element, path, report);
      return;
    case 'datepicker': {
      only(element, ['type', 'action_id', 'initial_date', 'placeholder', 'confirm', 'focus_on_load'], path, report);
      placeholder(element, path, report);
      const day = element['initial_date'];
      if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(textOf(day))) report(`${path}.initial_date`, 'YYYY-MM-DD');
      return;
    }
    case 'static_select': {
      only(
        element,
        ['type', 'action_id', 'options', 'option_groups', 'initial_option', 'placeholder', 'confirm', 'focus_on_load'],
        path,
        report,
      );
      placeholder(element, path, report);
      if (element['option_groups'] === undefined) checkOptions(element['options'], `${path}.options`, report);
      else checkGroups(element, path, report);
      return;
    }
    case 'overflow': {
      only(element, ['type', 'action_id', 'options', 'confirm'], path, report);
      checkOptions(element['options'], `${path}.options`, report);
      if (list(element['options']).length > 5) report(`${path}.options`, 'at most 5 options');
      return;
    }
    case 'external_select': {
      only(
        element,
        ['type', 'action_id', 'initial_option', 'min_query_length', 'placeholder', 'confirm', 'focus_on_load'],
        path,
        report,
      );
      placeholder(element, path, report);
      return;
    }
    case 'plain_text_input': {
      only(
        element,
        [
          'type',
          'action_id',
          'initial_value',
          'multiline',
          'min_length',
          'max_length',
          'placeholder',
          'focus_on_load',
          'dispatch_action_config',
        ],
        path,
        report,
      );
      limited(element['initial_value'], `${path}.initial_value`, report, 3000, false);
      placeholder(element, path, report);
      return;
    }
    case 'checkboxes': {
      only(element, ['type', 'action_id', 'options', 'initial_options', 'confirm', 'focus_on_load'], path, report);
      if (list(element['options']).length > 10) report(`${path}.options`, 'at most 10 options');
      checkOptions(element['options'], `${path}.options`, report);
      return;
    }
    default:
      report(`${path}.type`, `unknown element ${String(element['type'])}`);
  }
}

/** The answer to a block_suggestion. */
export function checkSuggestions(payload: unknown): string[] {
  const faults: string[] = [];
  const report: Report = (path, fault) => faults.push(`${path}: ${fault}`);
  if (!isBag(payload) || !Array.isArray(payload['options'])) return ['options: missing'];
  if (payload['options'].length > 0) checkOptions(payload['options'], 'options', report);
  return faults;
}

function checkButton(element: Bag, path: string, report: Report): void {
  only(element, ['type', 'action_id', 'text', 'value', 'url', 'style', 'confirm', 'accessibility_label'], path, report);
  text(element['text'], `${path}.text`, report, { max: 75, plain: true });
  limited(element['value'], `${path}.value`, report, 2000, false);
  if (element['url'] !== undefined) link(element['url'], `${path}.url`, report);
  const { style } = element;
  if (style !== undefined && style !== 'primary' && style !== 'danger') report(`${path}.style`, 'primary or danger');
}

function placeholder(element: Bag, path: string, report: Report): void {
  if (element['placeholder'] === undefined) return;
  text(element['placeholder'], `${path}.placeholder`, report, { max: 150, plain: true });
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
function checkGroups(element: Bag, path: string, report: Report): void {
  const groups = list(element['option_groups']);
  if (element['options'] !== undefined) report(`${path}.options`, 'not with option_groups');
  if (groups.length < 1 || groups.length > 100) report(`${path}.option_groups`, '1 to 100 groups');
  for (const [at, group] of groups.entries()) {
    const here = `${path}.option_groups[${at}]`;
    if (!isBag(group)) {
      report(here, 'not an object');
      continue;
    }
    only(group, ['label', 'options'], here, report);
    text(group['label'], `${here}.label`, report, { max: 75, plain: true });
    checkOptions(group['options'], `${here}.options`, report);
  }
}

function checkOptions(options: unknown, path: string, report: Report): void {
  const items = list(options);
  if (items.length < 1 || items.length > 100) report(path, '1 to 100 options');
  const values = new Set<unknown>();
  for (const [at, option] of items.entries()) {
    const here = `${path}[${at}]`;
    if (!isBag(option)) {
      report(here, 'not an object');
      continue;
    }
    only(option, ['text', 'value', 'description', 'url'], here, report);
    text(option['text'], `${here}.text`, report, { max: 75, plain: true });
    limited(option['value'], `${here}.value`, report, 75);
    if (option['description'] !== undefined)
      text(option['description'], `${here}.description`, report, { max: 75, plain: true });
    if (values.has(option['value'])) report(`${here}.value`, 'twice');
    values.add(option['value']);
  }
}
