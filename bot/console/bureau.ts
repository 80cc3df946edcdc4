import type { CaseDesk } from '#bot/case-work.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import type { Vital } from '#bot/server/health.ts'
import type { Identity } from '#bot/store/identity.ts'
import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Shelf } from './documents/shelf.ts'
import type { Uploads } from './documents/uploads.ts'

/** All that the console works with; acts on cases are done with the same. */
export interface Bureau extends CaseDesk {
  identity: Identity
  knowledge: CaseDesk['knowledge'] & Pick<Knowledge, 'retrieve' | 'lookUp' | 'listDocuments' | 'readDocument'>
  shelf: Shelf
  uploads: Uploads
  /** Answers a question as the channels would, and writes nothing. */
  ask: (question: string) => Promise<Reply>
  /** The commune as configured, as it is read in a sentence; staff may set another in the console. */
  commune: string
  /** Told when staff set another name for it. */
  onCommune: (name: string) => void
  /** Where people reach the server; cookies are for https alone when it is one. */
  publicUrl: string
  vitals: readonly Vital[]
  /** Names of the channels that are configured. */
  channels: readonly string[]
  lastBackup: () => Promise<Date | null>
  reportFault: (where: string, fault: unknown) => void
  /** Addresses of the style and the icon. */
  assets: { style: string; icon: string }
  /** The day on which validity is judged, in Vietnamese local time. */
  today: () => Day
}

export function overHttps({ publicUrl }: Pick<Bureau, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https:')
}
