import type { Approvers, Office } from '#bot/review/case.ts'
import type { Database } from './database.ts'
import { prepare } from './prepared.ts'

/** What staff set in the console. */
export interface Settings {
  /** As it is read in a sentence (`xã Vĩnh Am`); null: as configured at the start. */
  commune: string | null
  /** The two offices' names, as people and staff read them. */
  offices: Record<Office, string>
  /** Whose approval a curated answer needs. */
  approvers: Approvers
}

/** Names of the offices until they are set. */
export const OFFICES: Record<Office, string> = {
  party_building: 'Ban Xây dựng Đảng',
  culture_society: 'Phòng Văn hoá – Xã hội'
}

const BOTH: Approvers = ['party_building', 'culture_society']

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).execute()
  const values = new Map(rows.map(({ name, value }) => [name, value]))
  return {
    commune: values.get('commune') ?? null,
    offices: {
      party_building: values.get('party_building') ?? OFFICES.party_building,
      culture_society: values.get('culture_society') ?? OFFICES.culture_society
    },
    approvers: approversOf(values.get('approvers'))
  }
}

export async function writeSettings(db: Database, settings: Settings, by: string, now: Date): Promise<void> {
  const { commune, offices, approvers } = settings
  const values = { commune, ...offices, approvers: approvers.length > 1 ? 'both' : approvers[0] }
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue
    const row = { value, changed_at: now.getTime(), changed_by: by }
    await db
      .insertInto('settings')
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute()
  }
}

/** A channel that staff have switched off, why and since when. */
export interface SwitchedOff {
  channel: string
  reason: string
  since: Date
  by: string
}

export async function listSwitchedOff(db: Database): Promise<SwitchedOff[]> {
  const rows = await db.selectFrom('channel_switches').selectAll().orderBy('channel').execute()
  return rows.map(({ channel, reason, switched_at, switched_by }) => ({
    channel,
    reason,
    since: new Date(switched_at),
    by: switched_by
  }))
}

export async function isSwitchedOff(db: Database, channel: string): Promise<boolean> {
  return (await switchesOf(db, { channel })).rows.length > 0
}

const switchesOf = prepare((db, { channel }: { channel: string }) =>
  db.selectFrom('channel_switches').select('channel').where('channel', '=', channel)
)

export async function switchOff(db: Database, channel: string, reason: string, by: string, now: Date): Promise<void> {
  const row = { reason, switched_at: now.getTime(), switched_by: by }
  await db
    .insertInto('channel_switches')
    .values({ channel, ...row })
    .onConflict((conflict) => conflict.column('channel').doUpdateSet(row))
    .execute()
}

export async function switchOn(db: Database, channel: string): Promise<void> {
  await db.deleteFrom('channel_switches').where('channel', '=', channel).execute()
}

function approversOf(value: string | undefined): Approvers {
  return value === 'party_building' || value === 'culture_society' ? [value] : BOTH
}
