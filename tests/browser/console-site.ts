import { join } from 'node:path'
import { staffConsole } from '#bot/console/console.ts'
import { openUploads } from '#bot/console/documents/uploads.ts'
import { firstInvitation } from '#bot/console/sign-in/first-account.ts'
import { replyAlone } from '#bot/dialogue.ts'
import { groupNext } from '#bot/grouping.ts'
import { vietnamDay } from '#bot/respond.ts'
import { mask } from '#bot/review/privacy.ts'
import { FIRST_TOPICS } from '#bot/review/topic.ts'
import { seedTopics } from '#bot/store/topics.ts'
import { openForStaff } from '#ingest/for-staff.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { analyseBy } from '../bot/cases/room.ts'
import { type Ground, indexSamples, openHouse } from '../journeys/house.ts'

const MINIMUM = 10

export type Site = Awaited<ReturnType<typeof openSite>>

/** The whole bot with the console and fake platforms; steps are taken by the test (`work`). */
export async function openSite() {
  const knowledge = await indexSamples()
  const house = await openHouse(knowledge, (ground) => mount(ground, knowledge))
  const { db, identity } = house.flow
  const analyse = analyseBy(knowledge)
  return {
    ...house,
    knowledge,
    /** Path of the one-time link a first start would print. */
    firstLink: () => firstInvitation(db, house.flow.now()),
    /** Takes every step there is: answers, groups, sends. */
    async work(): Promise<void> {
      await house.work()
      while ((await groupNext({ db, identity, knowledge, analyse, minimum: MINIMUM })) === 'worked');
      await house.work()
    },
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]()
      await knowledge[Symbol.asyncDispose]()
    }
  }
}

async function mount({ server, db, identity, now, dir }: Ground, knowledge: Awaited<ReturnType<typeof indexSamples>>) {
  await seedTopics(db, FIRST_TOPICS)
  const { dataDir } = knowledge
  const openIndex = () => openKnowledge({ uri: join(dataDir, 'index') })
  await staffConsole(server, {
    db,
    identity,
    knowledge,
    shelf: openForStaff({ dataDir, searchPath: '', openIndex, now }),
    uploads: openUploads(join(dir, 'uploads')),
    ask: (question) => replyAlone({ knowledge, publicUrl: '' }, mask(question), vietnamDay(now())),
    commune: 'xã Vĩnh Am',
    onCommune: () => undefined,
    publicUrl: '',
    minimum: MINIMUM,
    longest: () => 2000,
    vitals: [
      { name: 'database', check: async () => null },
      { name: 'index', check: async () => null },
      { name: 'workers', check: async () => null }
    ],
    channels: ['zalo', 'messenger', 'web'],
    lastBackup: async () => null,
    ring: () => undefined,
    reportFault: () => undefined,
    today: () => vietnamDay(now()),
    now
  })
}
