import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import * as staff from '#bot/store/staff.ts'
import { account, browser, consoles, enter, PASSWORD } from './console-fixture.ts'

const open = consoles()

test('with the second factor on, the password alone opens nothing, and a code works once', async () => {
  const house = await open()
  await account(house)
  const page = browser(house)
  await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  const { body } = await page.get('/staff/tai-khoan')
  const sealed = /name="sealed" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(body)?.[1]?.replaceAll(' ', '') ?? ''
  const codeAt = (ms: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: ms })
  expect((await page.post('/staff/tai-khoan/lop-hai/bat', { sealed, code: '000000' })).statusCode).toBe(422)
  const code = codeAt(house.clock.at.getTime())
  expect((await page.post('/staff/tai-khoan/lop-hai/bat', { sealed, code })).statusCode).toBe(303)

  const attempt = (given: string) =>
    browser(house).post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD, code: given })
  expect((await attempt('')).statusCode).toBe(401)
  expect((await attempt(code)).statusCode).toBe(401)
  house.pass(30_000)
  const next = codeAt(house.clock.at.getTime())
  expect((await attempt(next)).statusCode).toBe(303)
  expect((await attempt(next)).statusCode).toBe(401)
})

test('a new password ends every other session; the old one must be known', async () => {
  const house = await open()
  await account(house)
  const [here, there] = [browser(house), browser(house)]
  for (const page of [here, there]) await page.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })
  const next = 'con đường làng chiều thứ bảy'
  const change = (old: string) => here.post('/staff/tai-khoan/mat-khau', { old, password: next, again: next })
  await here.get('/staff/tai-khoan')
  expect((await change('đoán mò')).statusCode).toBe(422)
  expect((await change(PASSWORD)).statusCode).toBe(303)
  expect((await here.get('/staff/tai-khoan')).statusCode).toBe(200)
  expect((await there.get('/staff/tai-khoan')).statusCode).toBe(303)
})

test('a closed account is out at once, on the pages it has open too', async () => {
  const house = await open()
  const [admin, officer] = [await enter(house, 'administrator'), await enter(house, 'officer')]
  expect((await officer.get('/staff/tai-khoan')).statusCode).toBe(200)
  await admin.post(`/staff/he-thong/can-bo/${officer.id}/khoa`)
  expect((await officer.get('/staff/tai-khoan')).statusCode).toBe(303)
  expect((await admin.post(`/staff/he-thong/can-bo/${admin.id}/khoa`)).statusCode).toBe(422)
})

test('a link for a new password leaves the second factor on', async () => {
  const house = await open()
  const id = await account(house)
  await staff.setSecondFactor(house.db, id, 'đã niêm phong')
  const admin = await enter(house, 'administrator')
  const made = await admin.post(`/staff/he-thong/can-bo/${id}/moi`)
  const link = /value="http:\/\/[^/]+(\/staff\/loi-moi\/[^"]+)"/.exec(made.body)?.[1] ?? ''
  const next = 'con đường làng chiều thứ bảy'
  const [page, old] = [browser(house), browser(house)]
  expect((await page.get(link)).body).not.toContain('name="name"')
  expect((await page.post(link, { password: next, again: next, username: 'khac', name: 'Khác' })).statusCode).toBe(303)
  expect(await staff.find(house.db, id)).toMatchObject({ username: 'lan.nguyen', secondFactor: true })
  expect((await old.post('/staff/dang-nhap', { username: 'lan.nguyen', password: PASSWORD })).statusCode).toBe(401)
})
