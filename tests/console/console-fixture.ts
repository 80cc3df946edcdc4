import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import { afterEach } from 'vitest'
import { type ConsoleOptions, staffConsole } from '#bot/console/console.ts'
import { openUploads } from '#bot/console/documents/uploads.ts'
import { hashPassword } from '#bot/console/sign-in/password.ts'
import type { Office, Role } from '#bot/review/case.ts'
import { type Database, openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import * as sessions from '#bot/store/sessions.ts'
import * as staff from '#bot/store/staff.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

/** An index that holds nothing, for what does not look into it. */
export const EMPTY: ConsoleOptions['knowledge'] = {
  retrieve: async () => ({ hits: [], outOfForce: [], confidence: 0, asked: [] }),
  lookUp: async () => ({ kind: 'not_an_address' }),
  readProvision: async () => null,
  listDocuments: async () => [],
  readDocument: async () => null,
  answersCiting: async () => [],
  publishAnswer: async () => undefined,
  retractAnswer: async () => false
}

export type House = Awaited<ReturnType<typeof openConsole>>

/** The console on a server of its own over a real database; the clock stands until it is moved. */
export async function openConsole(options: Partial<ConsoleOptions> = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-console-'))
  const db = await openDatabase(join(dir, 'hoidap.db'))
  const clock = { at: new Date('2026-11-24T02:00:00Z') }
  const faults: unknown[] = []
  const server = Fastify({ trustProxy: 'loopback' })
  const routes: RouteOptions[] = []
  server.addHook('onRoute', (route) => void routes.push(route))
  await server.register(helmet)
  await staffConsole(server, {
    db,
    identity: createIdentity('khoá bí mật của phép thử'),
    knowledge: EMPTY,
    shelf: {
      preview: async () => ({ kind: 'refused', reason: 'Không đọc được.', advice: 'Xin thử tệp khác.' }),
      admit: async () => ({ kind: 'busy' }),
      retire: async () => ({ kind: 'missing' })
    },
    uploads: openUploads(join(dir, 'uploads')),
    ask: async () => ({ outcome: 'smalltalk', reason: 'greeting', text: 'Xin chào.', citations: [], confidence: 1 }),
    commune: 'xã Thử',
    onCommune: () => undefined,
    publicUrl: '',
    minimum: 10,
    longest: () => 2000,
    vitals: [{ name: 'database', check: async () => null }],
    channels: ['zalo', 'messenger', 'web'],
    lastBackup: async () => null,
    ring: () => undefined,
    reportFault: (_where, fault) => void faults.push(fault),
    today: () => clock.at.toISOString().slice(0, 10),
    now: () => clock.at,
    ...options
  })
  return {
    dir,
    db,
    server,
    routes,
    clock,
    faults,
    pass: (ms: number) => {
      clock.at = new Date(clock.at.getTime() + ms)
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await db.destroy()
      await rm(dir, { recursive: true })
    }
  }
}

export interface Person {
  id: string
  get(path: string): ReturnType<FastifyInstance['inject']>
  /** Sends a form as a browser would, with the token of a page loaded before. */
  post(path: string, fields?: Record<string, string | string[]>): ReturnType<FastifyInstance['inject']>
  cookies: Record<string, string>
}

let made = 0

/** Somebody with an account and a session, made without the way through the sign-in page. */
export async function enter(house: House, role: Role, office: Office | null = null): Promise<Person> {
  const where = office ?? (role === 'officer' || role === 'head' ? 'culture_society' : null)
  made += 1
  const fields = { username: `nguoi${made}`, name: `Người ${made}`, role, office: where }
  const id = (await staff.add(house.db, fields, house.clock.at)) ?? ''
  const token = await sessions.open(house.db, id, house.clock.at)
  return browser(house, id, { hoidap: token })
}

/** A browser: keeps cookies, and takes the token of forms from the page it saw last. */
export function browser({ server }: House, id = '', cookies: Record<string, string> = {}): Person {
  let csrf = ''
  const send = async (method: 'GET' | 'POST', url: string, payload?: string) => {
    const headers = payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await server.inject({ method, url, cookies, headers, ...(payload !== undefined && { payload }) })
    for (const { name, value } of response.cookies) {
      if (value === '') delete cookies[name]
      else cookies[name] = value
    }
    csrf = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? csrf
    return response
  }
  return {
    id,
    cookies,
    get: (path) => send('GET', path) as never,
    post: (async (path: string, fields: Record<string, string | string[]> = {}) => {
      if (csrf === '') await send('GET', id === '' ? '/staff/dang-nhap' : '/staff/tai-khoan')
      const form = new URLSearchParams({ _csrf: csrf })
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
      return send('POST', path, form.toString())
    }) as never
  }
}

export type { Database, Knowledge }

/** Consoles of one test file, each closed after its test, with an account to sign in with. */
export function consoles() {
  const closing: House[] = []
  afterEach(async () => {
    for (const house of closing.splice(0)) await house[Symbol.asyncDispose]()
  })
  return async (options: Partial<ConsoleOptions> = {}): Promise<House> => {
    const house = await openConsole(options)
    closing.push(house)
    return house
  }
}

export const PASSWORD = 'mưa rơi trên mái ngói đỏ'

/** Adds an officer who signs in with PASSWORD; returns their id. */
export async function account(house: House, username = 'lan.nguyen'): Promise<string> {
  const fields = { username, name: 'Nguyễn Thị Lan', role: 'officer', office: 'culture_society' } as const
  const id = (await staff.add(house.db, fields, house.clock.at)) ?? ''
  await staff.setPassword(house.db, id, await hashPassword(PASSWORD))
  return id
}
