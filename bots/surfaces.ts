/** Which chat surfaces a configuration asks for, in the order in which their packages must be loaded. */
import type { Configuration } from './service/configuration.ts';
import type { Surface, SurfaceContext } from './service/surface.ts';

type Open = (configuration: Configuration, context: SurfaceContext) => Promise<Surface | null>;

/**
 * Discord first. discord.js and @slack/bolt each bring an undici of their own, and the one loaded first sets the
 * process's global dispatcher: with Bolt's, Discord's file uploads fail.
 */
const IN_ORDER: readonly Open[] = [
  async ({ discord }, context) =>
    discord && (await import('./discord/surface.ts')).createDiscordSurface(discord, context),
  async ({ slack }, context) => slack && (await import('./slack/surface.ts')).createSlackSurface(slack, context),
];

/** @returns the surfaces whose tokens are set; none is started yet. */
export async function openSurfaces(configuration: Configuration, context: SurfaceContext): Promise<Surface[]> {
  const surfaces: Surface[] = [];
  for (const open of IN_ORDER) {
    const surface = await open(configuration, context);
    if (surface) surfaces.push(surface);
  }
  return surfaces;
}
