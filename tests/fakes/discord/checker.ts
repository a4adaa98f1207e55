/** Judges a request body as Discord would: its own OpenAPI description, and the rules that the description lacks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LIMITS } from '../../../bots/discord/limits.ts';
import { projectFolder } from '../../../data/project.ts';

interface Part {
  bodies: Record<string, string>;
  components: { schemas: Record<string, object> };
}
const kept = join(projectFolder(), 'tests', 'fakes', 'discord', 'openapi-part.json');
const part = JSON.parse(readFileSync(kept, 'utf8')) as Part;

export type BodyKind =
  | 'callback.autocomplete'
  | 'callback.message'
  | 'callback.update'
  | 'callback.modal'
  | 'webhook.create'
  | 'webhook.edit'
  | 'message.create'
  | 'command.create'
  | 'command.edit';

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
ajv.addFormat('snowflake', /^\d{1,20}$/);
ajv.addFormat('nonce', /^.{1,25}$/u);
ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) });
ajv.addFormat('date-time', { validate: (text: string) => !Number.isNaN(Date.parse(text)) });
for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'discord', components: part.components });

const validators = new Map(
  Object.entries(part.bodies).map(([kind, schema]) => [
    kind,
    ajv.compile({ $ref: `discord#/components/schemas/${schema}` }),
  ]),
);

/** The fields that the rules below look at. */
type Json = { readonly [K in Field]?: unknown };
type Field =
  | 'accessory'
  | 'allowed_mentions'
  | 'choices'
  | 'component'
  | 'components'
  | 'content'
  | 'custom_id'
  | 'data'
  | 'description'
  | 'embeds'
  | 'flags'
  | 'label'
  | 'name'
  | 'name_localizations'
  | 'options'
  | 'parse'
  | 'replied_user'
  | 'required'
  | 'roles'
  | 'style'
  | 'type'
  | 'url'
  | 'users'
  | 'value';
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @returns what is wrong with the body, each in one line; nothing wrong is an empty list. */
export function problemsOf(kind: BodyKind, body: unknown): string[] {
  const problems: string[] = [];
  const validate = validators.get(kind);
  if (!validate) throw new Error(`no schema kept for ${kind}`);
  if (!validate(body)) {
    problems.push(...(validate.errors ?? []).map((error) => `${kind}${error.instancePath} ${error.message ?? ''}`));
  }
  const json = body as Json;
  switch (kind) {
    case 'callback.message':
      problems.push(...(json.type === 5 ? deferralProblems(json.data as Json) : messageProblems(json.data as Json)));
      break;
    case 'callback.update':
      if (json.type === 7) problems.push(...messageProblems(json.data as Json));
      break;
    case 'webhook.create':
    case 'webhook.edit':
    case 'message.create':
      problems.push(...messageProblems(json));
      break;
    case 'callback.modal':
      problems.push(...modalProblems(json.data as Json));
      break;
    case 'callback.autocomplete':
      problems.push(...choiceProblems(list((json.data as Json).choices)));
      break;
    case 'command.create':
    case 'command.edit':
      problems.push(...commandProblems(json));
  }
  return problems;
}

const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

function deferralProblems(data: Json | undefined): string[] {
  const flags = Number(data?.flags ?? 0);
  const problems = (flags & ~EPHEMERAL) === 0 ? [] : ['a deferred reply may carry only the ephemeral flag'];
  if (list(data?.components).length) problems.push('a deferred reply may carry no components');
  return problems;
}

function messageProblems(message: Json | undefined): string[] {
  if (!message) return ['a message with no data'];
  const problems: string[] = [];
  const components = list(message.components);
  const all = components.flatMap(everyComponent);
  if (!(Number(message.flags ?? 0) & COMPONENTS_V2)) problems.push('the Components V2 flag is missing');
  if (text(message.content) || list(message.embeds).length) problems.push('content or embeds beside Components V2');
  if (components.length === 0) problems.push('an empty message');
  over(problems, LIMITS.components, all.length);
  over(
    problems,
    LIMITS.text,
    all.reduce((sum, c) => sum + (c.type === 10 ? text(c.content).length : 0), 0),
  );
  for (const component of all) problems.push(...componentProblems(component));
  const ids = all.map((c) => c.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) problems.push('a custom id twice in a message');
  const mentions = message.allowed_mentions as Json | undefined;
  if (
    !mentions ||
    list(mentions.parse).length ||
    list(mentions.users).length ||
    list(mentions.roles).length ||
    mentions.replied_user
  ) {
    problems.push('mentions are not switched off');
  }
  return problems;
}

function everyComponent(component: Json): Json[] {
  const accessory = component.accessory as Json | undefined;
  const inner = component.component as Json | undefined;
  return [
    component,
    ...list(component.components).flatMap(everyComponent),
    ...(accessory ? everyComponent(accessory) : []),
    ...(inner ? everyComponent(inner) : []),
  ];
}

function componentProblems(component: Json): string[] {
  const problems: string[] = [];
  const id = component.custom_id;
  if (id !== undefined) over(problems, LIMITS.customId, text(id).length);
  if (component.type === 10 && text(component.content).trim() === '') problems.push('a blank text display');
  if (component.type === 2) problems.push(...buttonProblems(component));
  if (component.type === 1) {
    const children = list(component.components);
    const selects = children.filter((child) => child.type !== 2).length;
    if (selects > 1 || (selects === 1 && children.length > 1)) problems.push('a select menu shares its row');
  }
  if (component.type === 3) {
    const values = list(component.options).map((option) => option.value);
    if (new Set(values).size !== values.length) problems.push('a select value twice');
    for (const option of list(component.options)) {
      if (text(option.label).trim() === '' || text(option.value) === '') problems.push('a blank select option');
    }
  }
  return problems;
}

function buttonProblems(button: Json): string[] {
  const linked = button.style === 5;
  const problems: string[] = [];
  if (linked && !/^(https?|discord):\/\//.test(text(button.url))) problems.push('a link button with no web address');
  if (linked && button.custom_id !== undefined) problems.push('a link button with a custom id');
  if (!linked && (!button.custom_id || button.url)) problems.push('a button with no custom id, or with an address');
  if (!text(button.label).trim()) problems.push('a button with no label');
  return problems;
}

function modalProblems(modal: Json): string[] {
  const problems: string[] = [];
  const components = list(modal.components);
  over(problems, LIMITS.modalComponents, components.length);
  if (components.some((c) => c.type === 1)) problems.push('an action row in a modal is deprecated: use a label');
  for (const component of components.flatMap(everyComponent)) {
    if (component.custom_id !== undefined) over(problems, LIMITS.customId, text(component.custom_id).length);
  }
  return problems;
}

function choiceProblems(choices: Json[]): string[] {
  const problems: string[] = [];
  over(problems, LIMITS.choices, choices.length);
  for (const choice of choices) {
    over(problems, LIMITS.choiceName, text(choice.name).length);
    over(problems, LIMITS.choiceValue, text(choice.value).length);
    if (text(choice.name).trim() === '' || text(choice.value) === '') problems.push('a blank choice');
  }
  return problems;
}

const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function commandProblems(command: Json): string[] {
  const problems: string[] = [];
  const options = list(command.options);
  const named = command.type === 3 ? options : [command, ...options];
  for (const item of named) {
    const names = [item.name, ...Object.values(item.name_localizations ?? {})].map(text);
    for (const name of names.filter(Boolean)) {
      if (!COMMAND_NAME.test(name) || name !== name.toLowerCase()) problems.push(`not a name for a command: ${name}`);
    }
  }
  const firstOptional = options.findIndex((option) => !option.required);
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required)) {
    problems.push('a required option after an optional one');
  }
  const weight = named.reduce((sum, item) => sum + text(item.name).length + text(item.description).length, 0);
  over(problems, LIMITS.commandText, weight);
  return problems;
}

function over(problems: string[], limit: { max: number; of: string }, found: number): void {
  if (found > limit.max) problems.push(`${found} ${limit.of}, over ${limit.max}`);
}
