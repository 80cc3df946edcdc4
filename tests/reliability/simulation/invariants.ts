import { DatabaseSync } from 'node:sqlite'
import { apology, erased, notice } from '#bot/conversation/replies.ts'
import { defaultDesk } from '#bot/desk.ts'
import { identity } from './bot.ts'
import type { Deed, Past } from './history.ts'
import type { Platform } from './platform.ts'
import { nonceIn } from './question.ts'

export interface Evidence {
  pasts: readonly Past[]
  platforms: (name: string) => Platform
  path: string
  endedAt: number
}

/** What became of a question: the state of its message, and of the piece that answers it. */
interface Kept {
  state: string
  reason: string | null
  attempts: number
  piece: string | null
  tries: number | null
}

/** Every law that did not hold, in words; what breaks a platform's window is noted by its screens. */
export function breaches({ pasts, platforms, path, endedAt }: Evidence): string[] {
  const db = new DatabaseSync(path, { readOnly: true })
  const found = [
    ...sound(db),
    ...pasts.flatMap((past) => {
      const { wire, screens } = platforms(past.person.platform)
      const said = screens.of(past.person.id).filter(({ from }) => from === 'bot')
      const texts = said.map(({ text }) => text)
      const kept = (deed: Deed) => readKept(db, wire.name, deed.messageId)
      return [
        ...answered(past, texts, kept, endedAt - wire.window.ms),
        ...inOrder(past, texts, kept),
        ...toTheRightOne(past, texts),
        ...silentForStaff(past, texts),
        ...onceOnly(past, texts, db)
      ].map((breach) => `${wire.name} ${past.person.id}: ${breach}`)
    })
  ]
  db.close()
  return found
}

/** Whether something still waits to be answered or sent. */
export function isAtWork(path: string): boolean {
  const db = new DatabaseSync(path, { readOnly: true })
  const { stuck, unsent } = open(db)
  db.close()
  return stuck + unsent > 0
}

function open(db: DatabaseSync): { stuck: number; unsent: number } {
  const row = db
    .prepare(
      `select (select count(*) from inbox where state = 'waiting') as stuck,
         (select count(*) from outbox where state in ('due', 'sending', 'unknown')) as unsent`
    )
    .get()
  return row as { stuck: number; unsent: number }
}

function sound(db: DatabaseSync): string[] {
  const check = JSON.stringify(db.prepare('pragma integrity_check').all())
  const foreign = db.prepare('pragma foreign_key_check').all()
  const { stuck, unsent } = open(db)
  return [
    ...(check.includes('"ok"') ? [] : [`integrity: ${check}`]),
    ...(foreign.length === 0 ? [] : ['a row that belongs to nothing']),
    ...(stuck === 0 ? [] : [`${stuck} messages wait for ever`]),
    ...(unsent === 0 ? [] : [`${unsent} pieces wait for ever`])
  ]
}

function readKept(db: DatabaseSync, channel: string, messageId: string): Kept | null {
  const row = db
    .prepare(
      `select i.state, i.attempts, coalesce(o.reason, i.reason) as reason, o.state as piece, o.attempts as tries
       from inbox i left join outbox o on o.inbox = i.id
       where i.channel = ? and i.event = ?`
    )
    .get(channel, identity.hashEvent(channel, messageId))
  return (row as unknown as Kept | undefined) ?? null
}

const count = (texts: readonly string[], nonce: number) => texts.filter((text) => nonceIn(text) === name(nonce)).length
const name = (nonce: number) => `${nonce}/2099`

/** An acknowledged question is answered once, or ends in one of the ways that are known and kept with their reason. */
function answered(
  { deeds }: Past,
  texts: readonly string[],
  kept: (deed: Deed) => Kept | null,
  shutSince: number
): string[] {
  return questions(deeds).flatMap(({ deed, nonce }) => {
    const times = count(texts, nonce)
    if (times > 1) return [`question ${nonce} answered ${times} times`]
    if (times === 1 || deed.acknowledgedAt === null || mayBeErased(deeds, deed) || mayBeStaffs(deeds, deed)) return []
    const row = kept(deed)
    if (row === null) return [`question ${nonce} acknowledged and lost`]
    return mayEndSo(row, deed.writtenAt < shutSince) ? [] : [`question ${nonce} not answered: ${JSON.stringify(row)}`]
  })
}

/** Given up after its attempts or tries, or because it may not be sent any more. */
function mayEndSo({ state, piece, tries }: Kept, isShut: boolean): boolean {
  if (state === 'buried') return true
  if (piece === 'refused' && (tries ?? 0) >= SEND_TRIES) return true
  return isShut && (piece === 'refused' || piece === 'unsettled')
}

/** After so many tries a piece the platform does not take is given up, with its reason. */
const SEND_TRIES = 8

/** How often a message may fail before those behind it need not wait any longer. */
const ATTEMPTS_IN_ORDER = 2

/** What was acknowledged before another was written is answered before it. */
function inOrder({ deeds }: Past, texts: readonly string[], kept: (deed: Deed) => Kept | null): string[] {
  const place = (nonce: number) => texts.findIndex((text) => nonceIn(text) === name(nonce))
  const all = questions(deeds).filter(({ nonce }) => place(nonce) !== -1)
  return all.flatMap((later) =>
    all
      .filter(({ deed }) => deed.acknowledgedAt !== null && deed.acknowledgedAt < later.deed.writtenAt)
      .filter((earlier) => place(earlier.nonce) > place(later.nonce))
      .filter(({ deed }) => (kept(deed)?.attempts ?? 0) <= ATTEMPTS_IN_ORDER)
      .map((earlier) => `${later.nonce} answered before ${earlier.nonce}`)
  )
}

function toTheRightOne({ deeds }: Past, texts: readonly string[]): string[] {
  const own = new Set(questions(deeds).map(({ nonce }) => name(nonce)))
  return texts.filter((text) => {
    const nonce = nonceIn(text)
    return nonce !== null && !own.has(nonce)
  })
}

/** What is asked while staff have the conversation is theirs to answer. */
function silentForStaff({ deeds }: Past, texts: readonly string[]): string[] {
  return questions(deeds)
    .filter(({ deed }) => isSurelyStaffs(deeds, deed))
    .filter(({ nonce }) => count(texts, nonce) > 0)
    .map(({ nonce }) => `the bot answered ${nonce}, though staff had the conversation`)
}

/** The notice is given once, the receipt of an erasure once, an apology for each message that was given up. */
function onceOnly({ deeds, person }: Past, texts: readonly string[], db: DatabaseSync): string[] {
  const erasures = deeds.filter(({ act }) => act.kind === 'erase').length
  const notices = texts.filter((text) => text.includes(notice)).length
  const receipts = texts.filter((text) => text.includes(erased)).length
  const apologies = texts.filter((text) => text.includes(apology)).length
  const conversation = identity.pseudonym({ channel: person.platform, id: person.id })
  const buried = Number(
    db.prepare(`select count(*) as n from inbox where state = 'buried' and conversation = ?`).get(conversation)?.['n']
  )
  return [
    ...(notices > 1 + erasures ? [`the notice given ${notices} times`] : []),
    ...(receipts > erasures ? [`${receipts} receipts for ${erasures} erasures`] : []),
    ...(erasures === 0 && apologies > buried ? [`${apologies} apologies for ${buried} messages given up`] : []),
    ...texts.filter((text) => nonceIn(text) === null && ![notice, erased, apology].some((own) => text.includes(own)))
  ]
}

function questions(deeds: readonly Deed[]): { deed: Deed; nonce: number }[] {
  return deeds.flatMap((deed) => (deed.act.kind === 'ask' ? [{ deed, nonce: deed.act.nonce }] : []))
}

/** Written before an erasure was done with: what had not been answered by then need not be. */
function mayBeErased(deeds: readonly Deed[], { writtenAt }: Deed): boolean {
  return deeds.some(
    ({ act, acknowledgedAt }) => act.kind === 'erase' && writtenAt <= (acknowledgedAt ?? Infinity) + SLACK_MS
  )
}

/** Answered after staff took over, or before they gave up: either may answer. */
function mayBeStaffs(deeds: readonly Deed[], deed: Deed): boolean {
  return deeds.some(
    ({ act, writtenAt }) => act.kind === 'staff' && deed.writtenAt < writtenAt + defaultDesk.silenceMs + SLACK_MS
  )
}

/** Whoever has everything erased starts anew, with the bot. */
function isSurelyStaffs(deeds: readonly Deed[], deed: Deed): boolean {
  if (deeds.some(({ act }) => act.kind === 'erase')) return false
  return deeds.some(
    ({ act, writtenAt, acknowledgedAt }) =>
      act.kind === 'staff' &&
      acknowledgedAt !== null &&
      acknowledgedAt < deed.writtenAt &&
      deed.writtenAt < writtenAt + defaultDesk.silenceMs - SLACK_MS
  )
}

/** What clocks may differ, and a step may take. */
const SLACK_MS = 200_000
