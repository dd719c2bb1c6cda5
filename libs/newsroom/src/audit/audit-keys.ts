import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, type Config } from '@claimdesk/platform';
import type { ChainHead } from './chain-walk.ts';
import { checkpointText, ORIGIN, type NoteSignature } from './checkpoint-note.ts';

interface PublicKey {
  keyId: string;
  key: KeyObject;
}

/** The keys of the log's checkpoints: the first private one signs, all of them verify, so that keys can be replaced. */
export class AuditKeys {
  private readonly signing: (PublicKey & { secret: KeyObject }) | null = null;
  private readonly known: PublicKey[] = [];

  /** @param pem one or more ed25519 keys as PEM, private or public */
  constructor(pem: string) {
    for (const block of pem.match(/-----BEGIN [A-Z ]+-----[^-]+-----END [A-Z ]+-----/g) ?? []) {
      const isPrivate = block.includes('PRIVATE');
      const secret = isPrivate ? createPrivateKey(block) : null;
      const key = createPublicKey(block);
      if (key.asymmetricKeyType !== 'ed25519') throw new Error(`it is ${key.asymmetricKeyType}, not ed25519`);
      const entry = { keyId: keyIdOf(key), key };
      this.known.push(entry);
      if (secret) this.signing ??= { ...entry, secret };
    }
  }

  /**
   * The configured keys; without any, the embedded desk makes one in its data folder and others have none.
   * @throws ConfigError when a key is configured that cannot be one
   */
  static read({ key, keyFile }: Config['audit']): AuditKeys {
    if (!key) return new AuditKeys(keyFile ? readOrMake(keyFile) : '');
    try {
      const keys = new AuditKeys(key.includes('-----BEGIN') ? key.replaceAll('\\n', '\n') : readFileSync(key, 'utf8'));
      if (keys.known.length) return keys;
      throw new Error('there is no key in it');
    } catch (error) {
      throw new ConfigError(
        `CLAIMDESK_AUDIT_KEY cannot be used: ${(error as Error).message}. It is a file, or the text, of an ed25519 key: ` +
          'openssl genpkey -algorithm ed25519 -out audit-key.pem',
      );
    }
  }

  get canSign(): boolean {
    return this.signing !== null;
  }

  get canVerify(): boolean {
    return this.known.length > 0;
  }

  /** For whoever verifies outside; null where there is no key. */
  get publicPem(): string | null {
    return this.known[0]?.key.export({ type: 'spki', format: 'pem' }).toString() ?? null;
  }

  sign(head: ChainHead): NoteSignature {
    if (!this.signing)
      throw new ConfigError('Set CLAIMDESK_AUDIT_KEY: without a private key no checkpoint can be signed.');
    const signature = sign(null, Buffer.from(checkpointText(head)), this.signing.secret);
    return { keyId: this.signing.keyId, signature: signature.toString('base64') };
  }

  isSignedBy(head: ChainHead, { keyId, signature }: NoteSignature): 'us' | 'nobody' | 'another key' {
    const keys = this.known.filter((known) => known.keyId === keyId);
    if (!keys.length) return 'another key';
    const [text, bytes] = [Buffer.from(checkpointText(head)), Buffer.from(signature, 'base64')];
    return keys.some(({ key }) => verify(null, text, key, bytes)) ? 'us' : 'nobody';
  }
}

/** As c2sp.org/signed-note counts it: name, newline, algorithm 1 and the key's 32 bytes, hashed. */
function keyIdOf(key: KeyObject): string {
  const raw = Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
  const named = Buffer.concat([Buffer.from(`${ORIGIN}\n\u0001`), raw]);
  return createHash('sha256').update(named).digest('hex').slice(0, 8);
}

/** Two processes that start together end up with the same key: the second to write reads the first's. */
function readOrMake(file: string): string {
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8');
    throw error;
  }
}
