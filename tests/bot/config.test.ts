import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENVIRONMENT, readConfig } from '#bot/config.ts'
import { obtainSecretKey } from '#bot/secret-key.ts'

const MESSENGER = {
  MESSENGER_APP_SECRET: 'app-secret',
  MESSENGER_PAGE_ID: '104827361940283',
  MESSENGER_PAGE_ACCESS_TOKEN: 'page-token',
  MESSENGER_VERIFY_TOKEN: 'chuỗi tự đặt'
}

function configOf(env: NodeJS.ProcessEnv) {
  const result = readConfig(env)
  if (result.kind === 'faults') throw new Error(result.faults.join('\n'))
  return result.config
}

function faultsOf(env: NodeJS.ProcessEnv) {
  const result = readConfig(env)
  return result.kind === 'faults' ? result.faults : []
}

test('an empty environment is a working configuration with every channel off', () => {
  const config = configOf({ HOME: '/root', ZALO_APP_ID: '' })
  expect(config).toMatchObject({
    port: 3000,
    dataDir: './data',
    knowledgeUri: 'data/index',
    zalo: null,
    messenger: null
  })
  expect(config.notices.join('\n')).toMatch(/Kênh Zalo: tắt[\s\S]*Kênh Messenger: tắt/)
})

test('a channel with all of its variables is on', () => {
  const config = configOf({ ...MESSENGER, PORT: '8080' })
  expect(config.port).toBe(8080)
  expect(configOf({ PUBLIC_URL: 'https://hoidap.example/' }).publicUrl).toBe('https://hoidap.example')
  expect(config.messenger?.apiUrl).toBe('https://graph.facebook.com')
  expect(config.notices).toContain('Kênh Messenger: bật.')
})

test('a credential that no platform gives out is named before anything is sent with it', () => {
  const pasted = { ...MESSENGER, MESSENGER_PAGE_ACCESS_TOKEN: 'mã truy cập' }
  expect(faultsOf(pasted)).toEqual([expect.stringMatching(/^MESSENGER_PAGE_ACCESS_TOKEN: chỉ gồm chữ không dấu/)])
})

test('every fault is named at once', () => {
  const faults = faultsOf({
    PORT: 'tám nghìn',
    LOG_LEVEL: 'ồn',
    PUBLIC_URL: 'hoidap',
    SECRET_KEY: 'ngắn',
    DATABASE_URL: 'postgres://hoidap@localhost/hoidap',
    ZALO_REFRESH_TOKEN: 'refresh-token',
    MESSENGER_PAGE_ID: '1'
  }).join('\n')
  for (const name of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL', 'SECRET_KEY', 'DATABASE_URL']) expect(faults).toContain(name)
  expect(faults).toContain('Kênh Zalo cấu hình chưa đủ, còn thiếu: ZALO_APP_ID, ZALO_APP_SECRET')
  expect(faults).toContain('Kênh Messenger cấu hình chưa đủ, còn thiếu: MESSENGER_APP_SECRET')
})

test('what a commune sets of its desk and its channels is read, and faults in it are named', () => {
  const { desk, messenger } = configOf({
    ...MESSENGER,
    MESSENGER_SENDS_PER_SECOND: '0.5',
    MESSENGER_ANSWER_COMMENTS: '1',
    OFFICE_HOURS: 'T2-T6 8:00-12:00',
    STAFF_SILENCE_MINUTES: '45'
  })
  expect(messenger).toMatchObject({ sendsPerSecond: 0.5, answersComments: true, version: 'v25.0' })
  expect(desk.silenceMs).toBe(45 * 60_000)
  expect(desk.hours.get(1)).toEqual([[480, 720]])
  const faults = faultsOf({
    MESSENGER_GRAPH_VERSION: '25',
    ZALO_SENDS_PER_SECOND: '0',
    MESSENGER_ANSWER_COMMENTS: 'có',
    OFFICE_HOURS: 'cả ngày',
    STAFF_SILENCE_MINUTES: 'lâu'
  }).join('\n')
  for (const name of ['GRAPH_VERSION', 'ZALO_SENDS', 'ANSWER_COMMENTS', 'OFFICE_HOURS', 'STAFF_SILENCE'])
    expect(faults).toContain(name)
})

test('no value is repeated in a fault or a notice', () => {
  const marked = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, `dấu-${name}`]))
  expect(faultsOf(marked).length).toBeGreaterThan(3)
  expect(faultsOf(marked).join('\n')).not.toContain('dấu-')
  expect(configOf({ ...MESSENGER, OPENAI_API_KEY: 'sk-key' }).notices.join('\n')).not.toMatch(
    /sk-key|app-secret|page-token/
  )
})

test('deploy/env.example names exactly the variables that are read, with their true defaults', async () => {
  const example = await readFile(new URL('../../deploy/env.example', import.meta.url), 'utf8')
  const entries = [...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(
    ([, name = '', value = '']) => [name, value] as const
  )
  expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(ENVIRONMENT).sort())
  const written = Object.fromEntries(entries)
  expect(configOf(written)).toEqual(configOf({}))
})

test('a secret key that was not configured is made once, and readable by its owner only', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'hoidap-key-'))
  const made = await Promise.all(Array.from({ length: 20 }, () => obtainSecretKey({ dataDir, secretKey: null })))
  expect(new Set(made).size).toBe(1)
  expect(made[0]?.length).toBeGreaterThanOrEqual(43)
  expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600)
  expect(await obtainSecretKey({ dataDir, secretKey: 'đã cấu hình' })).toBe('đã cấu hình')
  await rm(dataDir, { recursive: true })
})
