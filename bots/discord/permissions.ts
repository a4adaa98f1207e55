/** Whether an answer may be posted for everyone where the interaction came from. */
import {
  ApplicationIntegrationType,
  ChannelType,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CanPost } from '../conversation/actions.ts';

const THREADS: readonly (ChannelType | undefined)[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/**
 * In a server: only where Interdict is installed to that server and may write there. A person's own installation
 * answers that person alone there.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 * @param channelType as delivered: discord.js keeps no channel of a server that it was not told of
 */
export function canPost(interaction: Interaction, channelType: ChannelType | undefined): CanPost {
  if (interaction.context === InteractionContextType.BotDM) return { no: 'alone' };
  if (interaction.context === InteractionContextType.PrivateChannel) return true;
  if (!interaction.guildId) return { no: 'alone' };
  const installed = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  if (!installed) return { no: 'not-installed' };
  const thread = THREADS.includes(channelType);
  const needed = thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return interaction.appPermissions.has([PermissionFlagsBits.ViewChannel, needed]) ? true : { no: 'no-permission' };
}
