/**
 * Keeps of Discord's OpenAPI description the schemas of the request bodies that a bot sends:
 * `npx tsx tests/fakes/discord/extract-openapi.ts [openapi.json]`. Skipped, aloud, where the description is not at hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Kind of body, as the checker names it, to the schema of Discord's that describes it. */
const BODIES = {
  'callback.autocomplete': 'ApplicationCommandAutocompleteCallbackRequest',
  'callback.message': 'CreateMessageInteractionCallbackRequest',
  'callback.update': 'UpdateMessageInteractionCallbackRequest',
  'callback.modal': 'ModalInteractionCallbackRequest',
  'webhook.create': 'IncomingWebhookRequestPartial',
  'webhook.edit': 'IncomingWebhookUpdateRequestPartial',
  'message.create': 'MessageCreateRequest',
  'command.create': 'ApplicationCommandCreateRequest',
  'command.edit': 'ApplicationCommandPatchRequestPartial',
} as const;

interface Description {
  info: Record<string, unknown>;
  components: { schemas: Record<string, unknown> };
}

function referencedBy(schema: unknown, found: Set<string>, all: Record<string, unknown>): void {
  if (Array.isArray(schema)) {
    for (const item of schema) referencedBy(item, found, all);
  } else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (key === '$ref' && typeof value === 'string') {
        const name = value.slice('#/components/schemas/'.length);
        if (found.has(name)) continue;
        found.add(name);
        referencedBy(all[name], found, all);
      } else referencedBy(value, found, all);
    }
  }
}

const from = process.argv[2] ?? new URL('../../../../shared/discord/openapi.json', import.meta.url);
const to = new URL('openapi-part.json', import.meta.url);
if (!existsSync(from)) {
  console.log(`skipped: no ${String(from)}; the part that is kept stays as it is`);
} else {
  const whole = JSON.parse(readFileSync(from, 'utf8')) as Description;
  const names = new Set<string>(Object.values(BODIES));
  for (const name of [...names]) referencedBy(whole.components.schemas[name], names, whole.components.schemas);
  const schemas = Object.fromEntries([...names].sort().map((name) => [name, whole.components.schemas[name]]));
  const part = {
    source: 'https://github.com/discord/discord-api-spec, specs/openapi.json',
    commit: '74fda0fad044407ea280043a03ffc9bc64c4e49e (2026-07-18)',
    license: 'MIT, Copyright 2023 Discord; see openapi-part.LICENSE',
    info: whole.info,
    bodies: BODIES,
    components: { schemas },
  };
  writeFileSync(to, `${JSON.stringify(part, null, 1)}\n`);
  console.log(`kept ${names.size} schemas`);
}
