import { expect, test } from 'vitest'
import { firstInvitation } from '#bot/console/sign-in/first-account.ts'
import { verifyAudit } from '#bot/store/audit.ts'
import * as invitations from '#bot/store/invitations.ts'
import * as staff from '#bot/store/staff.ts'
import { account, browser, consoles, enter, PASSWORD } from './console-fixture.ts'

const open = consoles()

test('the first account is made by a one-time link, and by no second one', async () => {
  const house = await open()
  const link = (await firstInvitation(house.db, house.clock.at)) ?? ''
  const page = browser(house)
  expect((await page.get(link)).statusCode).toBe(200)
  const made = await page.post(link, {
    username: 'minh.tran',
    name: 'Trần Văn Minh',
    password: PASSWORD,
    again: PASSWORD
  })
  expect(made.statusCode).toBe(303)
  expect((await page.get('/staff')).body).toContain('Trần Văn Minh')
  expect((await browser(house).get(link)).statusCode).toBe(404)
  expect(await firstInvitation(house.db, house.clock.at)).toBeNull()
})

test('a link that has expired, was replaced or is for a closed account leads nowhere', async () => {
  const house = await open()
  const id =
    (await staff.add(house.db, { username: 'an', name: 'An', role: 'auditor', office: null }, house.clock.at)) ?? ''
  const first = await invitations.invite(house.db, id, house.clock.at)
  const second = await invitations.invite(house.db, id, house.clock.at)
  expect((await browser(house).get(`/staff/loi-moi/${first}`)).statusCode).toBe(404)
  expect((await browser(house).get(`/staff/loi-moi/${second}`)).statusCode).toBe(200)
  await staff.disable(house.db, id, true, house.clock.at)
  expect((await browser(house).get(`/staff/loi-moi/${second}`)).statusCode).toBe(404)
  await staff.disable(house.db, id, false, house.clock.at)
  house.pass(invitations.INVITATION_MS)
  expect((await browser(house).get(`/staff/loi-moi/${second}`)).statusCode).toBe(404)
})

test.each([
  ['short', 'ngắn quá'],
  ['common', 'password123'],
  ['of the place', 'xathuxathu'],
  ['the own name', 'minh.tran1'],
  ['a keyboard row', 'qwertyuiop'],
  ['a repetition', 'aaaaaaaaaaaa']
])('a password that is %s is not taken', async (_, password) => {
  const house = await open()
  const link = (await firstInvitation(house.db, house.clock.at)) ?? ''
  const fields = { username: 'minh.tran', name: 'Trần Văn Minh', password, again: password }
  const refused = await browser(house).post(link, fields)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).not.toContain(password)
})

test('signing in opens a session of its own; the one brought along is over', async () => {
  const house = await open()
  await account(house)
  const page = browser(house)
  expect((await page.post('/staff/dang-nhap', { username: 'Lan.Nguyen', password: PASSWORD })).headers.location).toBe(
    '/staff'
  )
  const before = page.cookies['hoidap'] ?? ''
  expect((await page.get('/staff/tai-khoan')).statusCode).toBe(200)
  await page.get('/staff/dang-nhap')
  await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  expect(page.cookies['hoidap']).not.toBe(before)
  expect((await browser(house, 'x', { hoidap: before }).get('/staff')).statusCode).toBe(303)
  expect((await browser(house, 'x', { hoidap: 'A'.repeat(43) }).get('/staff')).statusCode).toBe(303)
})

test('signing out ends the session on the server', async () => {
  const house = await open()
  const person = await enter(house, 'officer')
  const token = person.cookies['hoidap'] ?? ''
  await person.post('/staff/dang-xuat')
  expect((await browser(house, 'x', { hoidap: token }).get('/staff')).headers.location).toContain('/staff/dang-nhap')
})

test('a session ends after two idle hours, and after twelve however much it is used', async () => {
  const house = await open()
  const idle = await enter(house, 'officer')
  const busy = await enter(house, 'officer')
  for (let hour = 1; hour < 12; hour++) {
    house.pass(3600_000)
    expect((await busy.get('/staff/tai-khoan')).statusCode).toBe(200)
    if (hour === 2) expect((await idle.get('/staff/tai-khoan')).statusCode).toBe(303)
  }
  house.pass(3600_000)
  expect((await busy.get('/staff/tai-khoan')).statusCode).toBe(303)
})

test.each(['lan.nguyen', 'khong.ai'])(
  'a name that fails five times waits, longer each time, whether or not anybody has it: %s',
  async (username) => {
    const house = await open()
    await account(house)
    const attempt = (password: string) => browser(house).post('/staff/dang-nhap', { username, password })
    for (let n = 0; n < 5; n++) expect((await attempt('sai')).statusCode).toBe(401)
    const held = await attempt(PASSWORD)
    expect(held.statusCode).toBe(429)
    expect(held.body).toContain('Xin thử lại sau 1 phút')
    house.pass(60_000)
    expect((await attempt('sai')).statusCode).toBe(401)
    house.pass(60_000)
    expect((await attempt(PASSWORD)).body).toContain('Xin thử lại sau 1 phút')
    house.pass(60_000)
    expect((await attempt(PASSWORD)).statusCode).toBe(username === 'lan.nguyen' ? 303 : 401)
  }
)

test('a refused sign-in is the same page for a wrong password and an unknown name', async () => {
  const house = await open()
  await account(house)
  const bodies = await Promise.all(
    ['lan.nguyen', 'khong.ai'].map(async (username) => {
      const { body } = await browser(house).post('/staff/dang-nhap', { username, password: 'sai hoàn toàn' })
      return body.replace(username, '').replace(/name="_csrf" value="[^"]+"/, '')
    })
  )
  expect(bodies[0]).toBe(bodies[1])
})

test('one address may try ten times a minute', async () => {
  const house = await open()
  const codes: number[] = []
  for (let n = 0; n < 12; n++) {
    codes.push((await browser(house).post('/staff/dang-nhap', { username: `ai${n}`, password: 'x' })).statusCode)
  }
  expect(codes.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(codes.slice(10)).toEqual([429, 429])
})

test('over https the cookies are bound to the host and never sent in the clear', async () => {
  const house = await open({ publicUrl: 'https://hoidap.xa.vn' })
  await account(house)
  const page = browser(house)
  const { headers } = await page.get('/staff/dang-nhap')
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
  const signedIn = await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  const cookies = [signedIn.headers['set-cookie'] ?? []].flat()
  expect(cookies.length).toBeGreaterThan(0)
  for (const one of cookies) expect(one).toMatch(/^__Host-hoidap.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test.each(['//xau.vn', 'https://xau.vn', '/staff/../../xau', '/staff\\xau', '/khac', 'javascript:1'])(
  'after signing in nobody is sent to %s',
  async (next) => {
    const house = await open()
    await account(house)
    const page = browser(house)
    await page.get(`/staff/dang-nhap?tiep=${encodeURIComponent(next)}`)
    const answer = await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD, next })
    expect(answer.headers.location).toBe('/staff')
  }
)

test('whoever wanted a page is brought there after signing in', async () => {
  const house = await open()
  await account(house)
  const page = browser(house)
  const wanted = await page.get('/staff/tai-khoan')
  expect(wanted.headers.location).toBe('/staff/dang-nhap?tiep=%2Fstaff%2Ftai-khoan')
  expect((await page.get(String(wanted.headers.location))).body).toContain('value="/staff/tai-khoan"')
})

test('neither token nor password is anywhere in the database', async () => {
  const house = await open()
  await account(house)
  const page = browser(house)
  await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  const tables = ['staff', 'sessions', 'invitations', 'sign_in_failures', 'audit'] as const
  const rows = await Promise.all(tables.map((table) => house.db.selectFrom(table).selectAll().execute()))
  const dump = JSON.stringify(rows)
  expect(dump).toContain('$argon2id$v=19$m=47104,t=1,p=1$')
  expect(dump).not.toContain(PASSWORD)
  expect(dump).not.toContain(page.cookies['hoidap'])
})

test('signing in, refused tries and account changes are in the audit trail, which is whole', async () => {
  const house = await open()
  const id = await account(house)
  await browser(house).post('/staff/dang-nhap', { username: 'lan.nguyen', password: 'sai' })
  await browser(house).post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  const rows = await house.db.selectFrom('audit').select(['act', 'subject']).execute()
  expect(rows).toEqual([
    { act: 'sign_in_refused', subject: `staff:${id}` },
    { act: 'signed_in', subject: `staff:${id}` }
  ])
  expect((await verifyAudit(house.db)).kind).toBe('whole')
})
