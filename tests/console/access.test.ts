import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#bot/review/case.ts'
import { browser, enter, type House, openConsole, type Person } from './console-fixture.ts'

/**
 * Who may use each route, written down a second time and independently of the program's own table: o officer, h head,
 * a administrator, u auditor; `*` also who is not signed in.
 */
const EXPECTED: Record<string, string> = {
  'GET /staff/dang-nhap': '*',
  'POST /staff/dang-nhap': '*',
  'GET /staff/loi-moi/:token': '*',
  'POST /staff/loi-moi/:token': '*',
  'POST /staff/dang-xuat': 'ohau',
  'GET /staff/tai-khoan': 'ohau',
  'POST /staff/tai-khoan/mat-khau': 'ohau',
  'POST /staff/tai-khoan/phien': 'ohau',
  'POST /staff/tai-khoan/lop-hai/bat': 'ohau',
  'POST /staff/tai-khoan/lop-hai/tat': 'ohau',
  'POST /staff/tai-khoan/lien-ket': 'ohau',
  'POST /staff/tai-khoan/lien-ket/bo': 'ohau',
  'GET /staff/': 'ohau',
  'GET /staff/cau-hoi': 'ohau',
  'GET /staff/cau-hoi/:id': 'ohau',
  'POST /staff/cau-hoi/:id/soan': 'oh',
  'POST /staff/cau-hoi/:id/chuyen': 'oh',
  'POST /staff/cau-hoi/:id/phan-loai': 'oh',
  'POST /staff/cau-hoi/:id/gop': 'oh',
  'POST /staff/cau-hoi/:id/tach': 'oh',
  'POST /staff/cau-hoi/:id/duyet': 'h',
  'POST /staff/cau-hoi/:id/tra-lai': 'h',
  'POST /staff/cau-hoi/:id/xep-lai': 'h',
  'POST /staff/cau-hoi/:id/mo-lai': 'h',
  'POST /staff/cau-hoi/:id/cong-bo': 'h',
  'GET /staff/cau-tra-loi': 'ohau',
  'POST /staff/cau-tra-loi/:id/rut': 'h',
  'GET /staff/van-ban': 'ohau',
  'POST /staff/van-ban': 'oha',
  'GET /staff/van-ban/:id': 'ohau',
  'POST /staff/van-ban/:id/go': 'ha',
  'GET /staff/van-ban/cho-duyet/:id': 'ohau',
  'POST /staff/van-ban/cho-duyet/:id/duyet': 'ha',
  'POST /staff/van-ban/cho-duyet/:id/bo': 'oha',
  'GET /staff/hoi-thoai': 'oh',
  'GET /staff/hoi-thoai/:id': 'oh',
  'POST /staff/hoi-thoai/:id/tra-loi': 'oh',
  'POST /staff/hoi-thoai/:id/dong': 'oh',
  'POST /staff/hoi-thoai/:id/chuyen': 'oh',
  'GET /staff/du-luan': 'ohau',
  'GET /staff/du-luan.csv': 'ohau',
  'GET /staff/du-luan.xlsx': 'ohau',
  'GET /staff/thu-hoi': 'ohau',
  'GET /staff/nhat-ky': 'hau',
  'GET /staff/he-thong': 'hau',
  'POST /staff/he-thong/kenh/tat': 'ha',
  'POST /staff/he-thong/kenh/bat': 'ha',
  'GET /staff/he-thong/cai-dat': 'a',
  'POST /staff/he-thong/cai-dat': 'a',
  'GET /staff/he-thong/chu-de': 'a',
  'POST /staff/he-thong/chu-de': 'a',
  'POST /staff/he-thong/chu-de/bo': 'a',
  'GET /staff/he-thong/can-bo': 'a',
  'POST /staff/he-thong/can-bo': 'a',
  'POST /staff/he-thong/can-bo/:id/moi': 'a',
  'POST /staff/he-thong/can-bo/:id/khoa': 'a',
  'POST /staff/he-thong/can-bo/:id/mo': 'a'
}
const LETTER: Record<Role, string> = { officer: 'o', head: 'h', administrator: 'a', auditor: 'u' }
const ROLES = Object.keys(LETTER) as Role[]

describe('every route as every role', () => {
  let house: House
  beforeAll(async () => {
    house = await openConsole()
  })
  afterAll(() => house[Symbol.asyncDispose]())

  test('no route of the console is missing from this list, and none here is gone', () => {
    const routes = house.routes
      .filter(({ url, method }) => url.startsWith('/staff') && method !== 'HEAD')
      .map(({ url, method }) => `${method} ${url}`)
    expect(new Set(routes)).toEqual(new Set(Object.keys(EXPECTED)))
  })

  test.each(Object.entries(EXPECTED))('%s is for %s', async (route, allowed) => {
    const [method, pattern = ''] = route.split(' ')
    const path = pattern.replace(':token', 'khong-co').replace(':id', '1')
    const nobody = browser(house)
    const unknown = method === 'GET' ? await nobody.get(path) : await nobody.post(path)
    if (allowed === '*') expect([200, 400, 404]).toContain(unknown.statusCode)
    else if (method === 'GET') expect(unknown.headers.location).toMatch(/^\/staff\/dang-nhap/)
    else expect(unknown.statusCode).toBe(401)

    for (const role of ROLES) {
      const person = await enter(house, role)
      const answer = method === 'GET' ? await person.get(path) : await person.post(path)
      const mayUse = allowed === '*' || allowed.includes(LETTER[role])
      if (mayUse) expect([role, answer.statusCode]).not.toEqual([role, 403])
      else expect([role, answer.statusCode]).toEqual([role, 403])
      expect(answer.statusCode).toBeLessThan(500)
    }
  })

  test.each(Object.keys(EXPECTED).filter((route) => route.startsWith('POST')))(
    '%s wants the token of its own form',
    async (route) => {
      const path = route.slice(5).replace(':token', 'khong-co').replace(':id', '1')
      const [victim, other] = [await enter(house, 'head'), await enter(house, 'head')]
      for (const person of [victim, other]) await person.get('/staff/tai-khoan')
      const theirs = await tokenOf(other)
      for (const body of ['', '_csrf=', '_csrf=x', `_csrf=${encodeURIComponent(theirs)}`, '_csrf[a]=1&_csrf=2']) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        const request = { method: 'POST', url: path, cookies: victim.cookies, headers, payload: body } as const
        expect((await house.server.inject(request)).statusCode).toBe(403)
      }
    }
  )

  async function tokenOf(person: Person): Promise<string> {
    return /name="_csrf" value="([^"]+)"/.exec((await person.get('/staff/tai-khoan')).body)?.[1] ?? ''
  }
})

describe('what every answer carries', () => {
  test.each(['/staff/dang-nhap', '/staff/tai-khoan', '/staff/khong-co', '/staff/nhat-ky'])(
    '%s: a policy without inline scripts, no frame, no copy in a cache, no sniffing',
    async (path) => {
      await using house = await openConsole()
      const person = await enter(house, 'officer')
      const { headers, body } = await person.get(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(body).not.toMatch(/<script|\sstyle=|\son[a-z]+=/)
    }
  )

  test('a role that changes takes effect with the next request', async () => {
    await using house = await openConsole()
    const person = await enter(house, 'administrator')
    expect((await person.get('/staff/he-thong/can-bo')).statusCode).toBe(200)
    await house.db.updateTable('staff').set({ role: 'auditor' }).where('id', '=', person.id).execute()
    expect((await person.get('/staff/he-thong/can-bo')).statusCode).toBe(403)
  })
})
