import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes
} from 'node:crypto'
import { sketchKey } from '#bot/review/sketch.ts'
import type { Person } from '../message.ts'

/** Turns what identifies a person into what does not, and keeps readable only what a reply needs. */
export interface Identity {
  /** The same person on the same channel always has the same pseudonym; nothing leads back from it without the key. */
  pseudonym(person: Person): string
  /** Keyed, because platforms' event ids carry person ids and are short enough to be guessed. */
  hashEvent(channel: string, eventId: string): string
  /** Under which askers are counted in one scope and period, and cannot be found in another. */
  askerKey(scope: string, period: string): Buffer
  /** Authenticated encryption; the same text seals differently each time. */
  seal(text: string): string
  /** Throws when the text was altered or sealed with another key. */
  open(sealed: string): string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Derives one key for each purpose from the operator's secret, so that none can stand in for another. */
export function createIdentity(secretKey: string): Identity {
  // as key objects: Node takes a buffer for a key only after a costly look at what it is not
  const key = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secretKey, '', `hoidap/${purpose}`, 32)))
  const personKey = key('person')
  const eventKey = key('event')
  const sealKey = key('seal')
  const askerKey = key('asker')
  const hash = (secret: KeyObject, channel: string, id: string) =>
    createHmac('sha256', secret).update(`${channel}\0${id}`).digest('base64url')

  return {
    pseudonym: ({ channel, id }) => hash(personKey, channel, id),
    hashEvent: (channel, eventId) => hash(eventKey, channel, eventId),
    askerKey: (scope, period) => sketchKey(askerKey, scope, period),
    seal: (text) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
        'utf8'
      )
    }
  }
}
