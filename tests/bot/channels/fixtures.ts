import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fetch } from '#bot/channels/http.ts'

const folder = join(import.meta.dirname, '../../fixtures/channels')

/** The secrets with which `signed/` was made. */
export const keys = {
  zalo: {
    appId: '1908172635445362718',
    oaId: '2750419386012745093',
    oaSecretKey: 'fixtureOaSecretKey_khong_phai_that'
  },
  messenger: {
    appSecret: 'fixture0000000000000000000000fbs',
    appId: '1302948571029384',
    pageId: '104827361940283'
  }
}

export function fixtureNames(group: string): string[] {
  return readdirSync(join(folder, group)).sort()
}

export function readFixture(group: string, name: string): Buffer {
  return readFileSync(join(folder, group, name))
}

export interface SignedFixture {
  name: string
  valid: boolean
  headers: Record<string, string>
  body: Buffer
}

/** The signed deliveries of one platform, without the data-deletion callback, which is signed in another way. */
export function signedFixtures(platform: 'zalo' | 'messenger'): SignedFixture[] {
  return fixtureNames('signed')
    .filter((file) => file.startsWith(`${platform}-`) && file.endsWith('.body.txt') && !file.includes('data-deletion'))
    .map((file) => {
      const name = file.replace('.body.txt', '')
      const { headers } = JSON.parse(readFixture('signed', `${name}.headers.json`).toString())
      return { name, valid: name.includes('-valid-'), headers, body: readFixture('signed', file) }
    })
}

export interface StoredAnswer {
  status: number
  body: string
}

/** The status in a stored answer's name and its text. */
export function storedAnswer(group: string, name: string): StoredAnswer {
  return { status: Number(/^http(\d+)/.exec(name)?.[1] ?? 200), body: readFixture(group, name).toString() }
}

/** A platform that gives these answers one after the other, the last one for ever, and keeps the calls. */
export function answering(...answers: StoredAnswer[]): { fetch: Fetch; calls: Request[] } {
  const calls: Request[] = []
  const fetch: Fetch = async (input, init) => {
    calls.push(new Request(input, init))
    const { status, body } = answers[Math.min(calls.length, answers.length) - 1] ?? { status: 500, body: '' }
    return new Response(body, { status })
  }
  return { fetch, calls }
}
