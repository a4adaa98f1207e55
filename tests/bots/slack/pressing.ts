/** What Slack sends where a button, or an entry of a menu, of a message or view is pressed. */
import { type Bag, isBag, list } from '../../fakes/slack/block-kit-report.ts';
import type { Pressed } from '../../fakes/slack/payloads.ts';
import { labelsIn } from './card-faults.ts';

/** The interactive elements of a message or view, those beside a section too, with the ids of their blocks. */
export function elementsOf(message: Bag | undefined): (Bag & Pressed)[] {
  return list(message?.['blocks']).flatMap((block) => {
    if (!isBag(block)) return [];
    const elements = block['type'] === 'actions' ? list(block['elements']) : [block['accessory']];
    return elements.filter(isBag).map((each) => ({ block_id: block['block_id'], ...each }) as unknown as Bag & Pressed);
  });
}

/** What is sent where the button or the entry of a menu with this label is pressed; or the element of this id. */
export function button(message: Bag | undefined, wanted: string): Pressed {
  for (const element of elementsOf(message)) {
    const { action_id, block_id, value } = element;
    const at = { action_id, ...(block_id ? { block_id } : {}) };
    if (action_id === wanted || labelOf(element).startsWith(wanted)) return { ...at, ...(value ? { value } : {}) };
    const options = [element['options'], ...list(element['option_groups']).map((group) => (group as Bag)['options'])];
    const option = options.flatMap(list).find((each) => isBag(each) && labelOf(each).startsWith(wanted));
    if (option) return { ...at, type: String(element.type), selected_option: option as { value: string } };
  }
  throw new Error(`no ${wanted} among ${labelsIn(list(message?.['blocks'])).join()}`);
}

function labelOf(element: Bag): string {
  return isBag(element['text']) ? String(element['text']['text']) : '';
}
