/** The workspaces that installed the app, with their tokens: a JSON file in which every entry is encrypted. */
import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';
import { SurfaceError } from '../service/surface.ts';
import { SealError, seal, unseal } from './sealing.ts';

const stored = z.strictObject({ version: z.literal(1), installations: z.record(z.string(), z.string()) });
type Stored = z.infer<typeof stored>;

/** Bolt's port, with deletion, which an uninstalled app needs. */
export type Installations = Required<InstallationStore>;

/**
 * @param storeKey 32 bytes in hexadecimal (`SLACK_STORE_KEY`)
 * @throws SurfaceError where the file holds anything that is in the clear or was encrypted with another key
 */
export async function fileInstallations(file: string, storeKey: string): Promise<Installations> {
  const key = Buffer.from(storeKey, 'hex');
  await mkdir(dirname(file), { recursive: true });
  const low = new Low<unknown>(new JSONFile<unknown>(file), { version: 1, installations: {} });
  const data = await load(low, file, key);
  let last: Promise<unknown> = Promise.resolve();
  /** One write after the other: two at once would lose one. */
  const write = (change: () => void): Promise<void> => {
    const next = last.then(async () => {
      const before = { ...data.installations };
      change();
      low.data = data;
      try {
        await low.write();
        await chmod(file, 0o600);
      } catch (cause) {
        data.installations = before;
        throw cause;
      }
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    storeInstallation: (installation) => {
      const name = nameOf({
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
        teamId: installation.team?.id,
        enterpriseId: installation.enterprise?.id,
      });
      const sealed = seal(JSON.stringify(installation), name, key);
      return write(() => {
        data.installations[name] = sealed;
      });
    },
    fetchInstallation: async (query) => {
      const name = nameOf(query);
      const sealed = Object.hasOwn(data.installations, name) ? data.installations[name] : undefined;
      if (sealed === undefined) throw new Error('not installed in this workspace');
      return JSON.parse(unseal(sealed, name, key)) as Installation<'v2', boolean>;
    },
    deleteInstallation: (query) =>
      write(() => {
        delete data.installations[nameOf(query)];
      }),
  };
}

async function load(low: Low<unknown>, file: string, key: Buffer): Promise<Stored> {
  const refuse = (why: string, cause?: unknown) =>
    new SurfaceError('configuration', `SLACK_STORE_KEY: the installations in ${file} are ${why}.`, { cause });
  try {
    await low.read();
  } catch (cause) {
    throw refuse('no JSON', cause);
  }
  const parsed = stored.safeParse(low.data);
  if (!parsed.success) throw refuse('not in the form this program writes', parsed.error);
  for (const [name, sealed] of Object.entries(parsed.data.installations)) {
    try {
      unseal(sealed, name, key);
    } catch (cause) {
      throw refuse(cause instanceof SealError ? cause.message : 'not readable', cause);
    }
  }
  return parsed.data;
}

type Which = Pick<InstallationQuery<boolean>, 'isEnterpriseInstall' | 'teamId' | 'enterpriseId'>;

/** An organisation's installation goes by the organisation, any other by the workspace. */
function nameOf({ isEnterpriseInstall, teamId, enterpriseId }: Which): string {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (!id) throw new Error('neither workspace nor organisation');
  return isEnterpriseInstall ? `enterprise:${id}` : `team:${id}`;
}
