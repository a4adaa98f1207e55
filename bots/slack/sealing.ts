/** Encrypts what is kept on disk: AES-256-GCM, a new nonce each time, bound to the name it is kept under. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const NONCE_BYTES = 12;

export class SealError extends Error {
  override readonly name = 'SealError';
}

/** @param key 32 bytes */
export function seal(text: string, name: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [VERSION, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
}

/** @throws SealError where it is in the clear, was sealed with another key or name, or was changed. */
export function unseal(sealed: string, name: string, key: Buffer): string {
  const [version, nonce = '', tag = '', body = '', ...rest] = sealed.split('.');
  if (version !== VERSION || rest.length > 0) throw new SealError('not encrypted as this program does it');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return decipher.update(body, 'base64url', 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw new SealError('encrypted with another key, or changed', { cause });
  }
}
