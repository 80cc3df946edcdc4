import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openKnowledge } from '#knowledge/open.ts'
import { type Config, readConfig } from './config.ts'
import { attempt, bad, type Finding, good, warn } from './doctor/finding.ts'
import { checkClock, checkDisk, judgeBackup } from './doctor/machine.ts'
import { checkMessenger, checkZalo } from './doctor/platforms.ts'
import { checkQueues, checkServer, checkWebhooks } from './doctor/service.ts'
import { lastBackup } from './last-backup.ts'
import { openChannels } from './open-channels.ts'
import { obtainSecretKey } from './secret-key.ts'
import { openDatabase } from './store/database.ts'
import { createIdentity, type Identity } from './store/identity.ts'
import { fitsKey, keepTokens } from './store/tokens.ts'

const MARK = { good: 'TỐT ', warn: 'CHÚ Ý', bad: 'LỖI ' }
const now = () => new Date()

process.umask(0o077)
process.exitCode = await run()

/** Looks at everything the bot needs and says how it is; 1 when something is at fault. */
async function run(): Promise<number> {
  const result = readConfig(process.env)
  const findings =
    result.kind === 'faults' ? result.faults.map((fault) => bad('Cấu hình', fault)) : await examine(result.config)
  for (const { state, name, words } of findings) process.stdout.write(`${MARK[state]}  ${name}: ${words}\n`)
  const faults = findings.filter(({ state }) => state === 'bad').length
  process.stdout.write(faults === 0 ? '\nKhông thấy lỗi nào.\n' : `\nCó ${faults} lỗi cần sửa.\n`)
  return faults === 0 ? 0 : 1
}

async function examine(config: Config): Promise<Finding[]> {
  const { dataDir, zalo, messenger, port } = config
  const reference = zalo?.apiUrl ?? messenger?.apiUrl ?? config.publicUrl
  return [
    good('Cấu hình', config.notices.join(' ')),
    ...(await attempt('Đĩa', () => checkDisk(dataDir))),
    ...(await attempt('Dữ liệu', () => examineData(config))),
    ...(await attempt('Chỉ mục', () => checkIndex(config))),
    ...(reference ? await attempt('Đồng hồ', () => checkClock(fetch, reference, now)) : []),
    ...(messenger ? await attempt('Messenger', () => checkMessenger(messenger, fetch)) : []),
    ...(await attempt('Máy chủ', () => checkServer(fetch, port))),
    ...(await attempt('Webhook', () => checkWebhooks(fetch, config))),
    judgeBackup(await lastBackup(dataDir), now())
  ]
}

/** What lies in the database: the key that fits it, the queues, and Zalo's tokens. */
async function examineData(config: Config): Promise<Finding[]> {
  const path = join(config.dataDir, 'hoidap.db')
  if (!existsSync(path)) return [warn('Dữ liệu', 'chưa có, sẽ được tạo khi chạy npm start')]
  const identity = createIdentity(await obtainSecretKey(config))
  const db = await openDatabase(path)
  try {
    if (!(await fitsKey(db, identity))) return [bad('Dữ liệu', 'SECRET_KEY không phải là khoá đã dùng với dữ liệu này')]
    const zalo = await attempt('Zalo', () => examineZalo(config, db, identity))
    return [good('Dữ liệu', 'mở được, khoá đúng'), ...(await checkQueues(db, now())), ...zalo]
  } finally {
    await db.destroy()
  }
}

async function examineZalo(
  config: Config,
  db: Awaited<ReturnType<typeof openDatabase>>,
  identity: Identity
): Promise<Finding[]> {
  const { zaloTokens } = openChannels(config, { db, identity, fetch })
  if (config.zalo === null || zaloTokens === null) return []
  const { load } = keepTokens(db, identity, 'zalo')
  return checkZalo(config.zalo, fetch, { tokens: zaloTokens, load, now })
}

async function checkIndex({ knowledgeUri }: Config): Promise<Finding[]> {
  if (!knowledgeUri.includes('://') && !existsSync(knowledgeUri)) {
    return [warn('Chỉ mục', 'chưa có, sẽ được lập khi chạy npm start')]
  }
  const knowledge = await openKnowledge({ uri: knowledgeUri })
  const documents = await knowledge.listDocuments()
  await knowledge.close()
  return [
    documents.length > 0 ? good('Chỉ mục', `${documents.length} văn bản`) : warn('Chỉ mục', 'chưa có văn bản nào')
  ]
}
