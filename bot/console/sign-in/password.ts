import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** Argon2id as OWASP's ASVS 5 (appendix C) asks: 46 MiB, one pass, one lane. */
const MEMORY_KIB = 47_104
const PASSES = 1
const TAG_BYTES = 32
/** How many are computed at once: more would take the memory, and the threads, that answers need. */
const AT_ONCE = 2

/** Hashes a password with a fresh salt, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await compute(password, salt)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${salt.toString('base64url')}$${tag.toString('base64url')}`
}

/** Whether a password is the one hashed. Takes as long where there is no hash: nobody learns whether an account exists. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , , , salt = '', tag = ''] = (hash ?? '').split('$')
  const expected = Buffer.from(tag, 'base64url')
  const computed = await compute(password, hash === null ? randomBytes(16) : Buffer.from(salt, 'base64url'))
  return expected.length === computed.length && timingSafeEqual(expected, computed)
}

let running = 0
const waiting: (() => void)[] = []

async function compute(password: string, nonce: Buffer): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    const message = password.normalize('NFC')
    return await derive('argon2id', {
      message,
      nonce,
      memory: MEMORY_KIB,
      passes: PASSES,
      parallelism: 1,
      tagLength: TAG_BYTES
    })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}
