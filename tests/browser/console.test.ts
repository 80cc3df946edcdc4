import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, noChromium } from './chromium.ts'
import { openSite, type Site } from './console-site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PASSWORD = 'mưa rơi trên mái ngói đỏ'
const LIGHTEST_KB = 100

/** One question in the spellings of sixty people. */
const SPELLINGS = [
  'Bể bơi của trường tiểu học có mở cửa dịp hè không?',
  'be boi cua truong tieu hoc co mo cua dip he khong',
  'bể bơi trường tiểu học hè có mở cửa ko ạ',
  'cho hoi be boi truong tieu hoc dip he co mo cua ko'
]
const ANSWER = 'Bể bơi mở cửa từ thứ Hai đến thứ Sáu trong dịp hè, từ 15 giờ đến 18 giờ.'
const DOCUMENT = `ỦY BAN NHÂN DÂN XÃ VĨNH AM
Số: 77/TB-UBND

Vĩnh Am, ngày 01 tháng 6 năm 2026

THÔNG BÁO
Về việc sử dụng cơ sở vật chất trường học dịp hè

Điều 1. Thư viện trường học
1. Thư viện các trường mở cửa vào sáng thứ Bảy.

Điều 2. Hiệu lực
Thông báo có hiệu lực từ ngày 05 tháng 6 năm 2026.
`

describe.skipIf(noChromium)('the console in a browser', { timeout: 180_000 }, () => {
  let browser: Browser
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  }, 30_000)
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  test.each([
    ['with JavaScript', { viewport: { width: 1366, height: 768 } }],
    ['without JavaScript', { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }]
  ] as [string, BrowserContextOptions][])(
    'from the first account to an answer that people get, %s',
    async (_, options) => {
      const site = await openSite()
      closing.push(() => site[Symbol.asyncDispose]())
      const desk = await openDesk(browser, options)
      closing.push(() => desk.close())

      const admin = await desk.open()
      await admin.goto(site.address + (await site.firstLink()))
      await fillAccount(admin, 'Trần Văn Minh', 'minh.tran')
      await admin.getByRole('heading', { name: 'Hôm nay' }).waitFor()
      await uploadAndAdmit(admin, site)
      const officer = await invited(desk, site, admin, [
        'Nguyễn Thị Lan',
        'lan.nguyen',
        'Cán bộ',
        'Phòng Văn hoá – Xã hội'
      ])
      const head = await invited(desk, site, admin, [
        'Phạm Thị Mai',
        'mai.pham',
        'Lãnh đạo cơ quan',
        'Phòng Văn hoá – Xã hội'
      ])
      const other = await invited(desk, site, admin, [
        'Lê Quang Huy',
        'huy.le',
        'Lãnh đạo cơ quan',
        'Ban Xây dựng Đảng'
      ])

      await askBy(60, site)
      await officer.goto(`${site.address}/staff`)
      const row = officer.locator('.case-row').first()
      expect(await row.textContent()).toMatch(/60\s*người/)
      await row.getByRole('link').click()
      const address = officer.url()
      await officer.getByLabel('Câu trả lời').fill(ANSWER)
      for (const box of await officer.locator('input[name=passages]:checked').all()) await box.uncheck()
      await officer.getByLabel(/thông tin của chính cơ quan/).check()
      await officer.getByRole('button', { name: 'Lưu, chuyển lãnh đạo duyệt' }).click()
      await officer.getByText('Đã lưu bản trả lời').waitFor()

      await head.goto(address)
      await head.getByRole('button', { name: 'Duyệt', exact: true }).click()
      await head.getByText('Còn chờ lãnh đạo cơ quan kia duyệt').waitFor()
      await other.goto(address)
      await other.getByRole('button', { name: 'Duyệt và công bố' }).click()
      await other.getByText('Từ phút này trợ lý trả lời bằng câu này').waitFor()

      await site.work()
      expect(site.zalo.ledger.answersTo('nguoi-0').at(-1)?.text).toContain('15 giờ đến 18 giờ')
      await site.zalo.say('nguoi-moi', 'hè này bể bơi trường tiểu học có mở cửa không vậy')
      await site.work()
      expect(
        site.zalo.ledger
          .answersTo('nguoi-moi')
          .map(({ text }) => text)
          .join('\n')
      ).toContain(ANSWER)
      expect(site.faults).toEqual([])
      expect(desk.complaints).toEqual([])
    }
  )

  test('axe finds no fault on any page, wide or narrow; each is light and no wider than its screen', async () => {
    const site = await openSite()
    closing.push(() => site[Symbol.asyncDispose]())
    const desk = await openDesk(browser, { viewport: { width: 390, height: 844 } })
    closing.push(() => desk.close())
    const admin = await desk.open()
    await admin.goto(site.address + (await site.firstLink()))
    await look(admin)
    await fillAccount(admin, 'Trần Văn Minh', 'minh.tran')
    await askBy(12, site)
    const head = await invited(desk, site, admin, [
      'Phạm Thị Mai',
      'mai.pham',
      'Lãnh đạo cơ quan',
      'Phòng Văn hoá – Xã hội'
    ])
    await site.zalo.say('nguoi-cho', 'gặp cán bộ')
    await site.work()
    await site.zalo.say('nguoi-cho', 'ĐỒNG Ý GẶP CÁN BỘ')
    await site.work()
    const documents = await site.knowledge.listDocuments()
    const shared = ['', '/cau-hoi', '/cau-hoi/1', '/cau-tra-loi', '/van-ban', `/van-ban/${documents[0]?.document.id}`]
    const more = [
      '/du-luan',
      `/thu-hoi?hoi=${encodeURIComponent('quên căn cước')}`,
      '/nhat-ky',
      '/he-thong',
      '/tai-khoan'
    ]
    for (const path of [...shared, ...more, '/hoi-thoai', '/hoi-thoai/1', '/khong-co']) await look(head, site, path)
    for (const path of ['/he-thong/can-bo', '/he-thong/chu-de', '/he-thong/cai-dat', '/dang-nhap'])
      await look(admin, site, path)
  })
})

/** Every summary opened, so that what is folded is judged too. */
async function look(page: Page, site?: Site, path = ''): Promise<void> {
  if (site) await page.goto(`${site.address}/staff${path}`)
  expect([page.url(), Math.round(Buffer.byteLength(await page.content()) / 1024) < LIGHTEST_KB]).toEqual([
    page.url(),
    true
  ])
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    expect([page.url(), await page.evaluate('document.documentElement.scrollWidth')]).toEqual([page.url(), width])
    await page.evaluate(AXE)
    const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] }
    const faults = found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
    )
    expect([page.url(), ...faults]).toEqual([page.url()])
  }
}

interface BrowserDesk {
  /** A page with cookies of its own: another person at another machine. */
  open(): Promise<Page>
  complaints: string[]
  close(): Promise<void>
}

async function openDesk(browser: Browser, options: BrowserContextOptions): Promise<BrowserDesk> {
  const complaints: string[] = []
  const contexts: { close(): Promise<void> }[] = []
  return {
    complaints,
    open: async () => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (fault) => complaints.push(String(fault)))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text())
      })
      return page
    },
    close: async () => {
      for (const context of contexts) await context.close()
    }
  }
}

async function fillAccount(page: Page, name: string, username: string): Promise<void> {
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD)
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
}

async function invited(
  desk: BrowserDesk,
  site: Site,
  admin: Page,
  [name, username, role, office]: [string, string, string, string]
): Promise<Page> {
  await admin.goto(`${site.address}/staff/he-thong/can-bo`)
  await admin.getByLabel('Họ và tên').fill(name)
  await admin.getByLabel('Tên đăng nhập').fill(username)
  await admin.getByLabel('Vai trò').selectOption({ label: role })
  await admin.getByLabel('Cơ quan (với cán bộ và lãnh đạo)').selectOption({ label: office })
  await admin.getByRole('button', { name: 'Tạo liên kết mời' }).click()
  const link = await admin.getByLabel('Liên kết mời').inputValue()
  const page = await desk.open()
  await page.goto(link)
  await fillAccount(page, name, username)
  await page.getByRole('heading', { name: 'Hôm nay' }).waitFor()
  return page
}

async function uploadAndAdmit(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}/staff/van-ban`)
  const file = { name: 'thong-bao-he.md', mimeType: 'text/markdown', buffer: Buffer.from(DOCUMENT) }
  await page.getByLabel('Tệp văn bản').setInputFiles(file)
  await page.getByRole('button', { name: 'Tải lên và đọc thử' }).click()
  // the page loads itself anew until the file is read, without any script
  await page.getByText('77/TB-UBND').first().waitFor()
  expect((await site.knowledge.listDocuments()).some(({ document }) => document.number === '77/TB-UBND')).toBe(false)
  await page.getByRole('button', { name: 'Duyệt, công khai' }).click()
  await page.getByText('Văn bản đã được duyệt công khai').waitFor()
  await site.zalo.say('nguoi-doc', 'Thư viện trường học mở cửa khi nào?')
  await site.work()
  expect(site.zalo.ledger.answersTo('nguoi-doc').at(-1)?.text).toContain('77/TB-UBND')
}

/** Half on Zalo, half on Messenger; the first of them wishes to be told. */
async function askBy(people: number, site: Site): Promise<void> {
  for (let n = 0; n < people; n++) {
    const platform = n % 2 === 0 ? site.zalo : site.messenger
    await platform.say(n % 2 === 0 ? `nguoi-${n}` : `psid-${n}`, SPELLINGS[n % SPELLINGS.length] ?? '')
  }
  await site.work()
  await site.zalo.say('nguoi-0', 'BAOTOI')
  await site.work()
}
