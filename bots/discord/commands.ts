/** The commands as Discord registers them, from the one table that feeds every surface. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { BAN, CHECK, type CommandOption, type Localised } from '../conversation/commands.ts';

/** Discord's locales for the languages of the table: https://docs.discord.com/developers/reference#locales */
const LOCALES = { fr: ['fr'], de: ['de'], nl: ['nl'], es: ['es-ES', 'es-419'] } as const;

function localisations(text: Localised): Record<string, string> {
  return Object.fromEntries(
    Object.entries(LOCALES).flatMap(([language, locales]) =>
      locales.map((locale) => [locale, text.other[language as keyof typeof LOCALES]]),
    ),
  );
}

function option(row: CommandOption) {
  const described = {
    name: row.name.en,
    name_localizations: localisations(row.name),
    description: row.description.en,
    description_localizations: localisations(row.description),
    required: row.required,
  };
  return row.type === 'yes-no'
    ? { type: ApplicationCommandOptionType.Boolean as const, ...described }
    : { type: ApplicationCommandOptionType.String as const, ...described, autocomplete: row.completes };
}

/** Installed to a server or to a person; used in servers, in DMs with the bot, in DMs and groups between people. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

/** @param scope where they are registered: Discord takes contexts only for commands of every server */
export function commandBodies(scope: 'global' | 'guild'): CommandBody[] {
  const where = scope === 'global' ? EVERYWHERE : {};
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: BAN.name.en,
      name_localizations: localisations(BAN.name),
      description: BAN.description.en,
      description_localizations: localisations(BAN.description),
      options: Object.values(BAN.options).map(option),
      ...where,
    },
    {
      type: ApplicationCommandType.Message,
      name: CHECK.name.en,
      name_localizations: localisations(CHECK.name),
      ...where,
    },
  ];
}
