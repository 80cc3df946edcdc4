import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '#bot/conversation/reply.ts'
import type { Citation } from '#knowledge/citation.ts'
import { REPLY } from '../bot/pages-shelf.ts'
import { launchChromium, noChromium } from './chromium.ts'
import { startSite } from './site.ts'

const PHONE = { viewport: { width: 360, height: 640 } }
const DESKTOP = { viewport: { width: 1280, height: 800 } }
const QUOTE = REPLY.citations[0]?.quote ?? ''

describe.skipIf(noChromium)('the chat page in a browser', { timeout: 30_000 }, () => {
  let browser: Browser
  const closing: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  }, 30_000)
  afterAll(async () => {
    await browser.close()
  })
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  async function open(chat: Chat, options: BrowserContextOptions = PHONE, postsPerMinute = 1000): Promise<Opened> {
    const { url, server } = await startSite({ chat, postsPerMinute })
    closing.push(() => server.close())
    const context = await browser.newContext(options)
    closing.push(() => context.close())
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (fault) => complaints.push(String(fault)))
    page.on(
      'console',
      (message) => message.text().includes('Content Security Policy') && complaints.push(message.text())
    )
    await page.goto(url)
    return { page, complaints }
  }

  test.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP]
  ])('a question asked on %s gets its answer, source and validity, and the provision opens', async (_, options) => {
    const { page, complaints } = await open(answered, options)
    await ask(page, 'may gio co mat')
    const log = page.locator('[role=log][aria-live=polite]')
    await log.getByText('Thí sinh có mặt lúc 7 giờ 00.').waitFor()
    expect(await log.locator('.question p').textContent()).toBe('may gio co mat')
    expect(await log.locator('.citation').textContent()).toContain('10/2024/QĐ-M')
    expect(await log.locator('.badge').textContent()).toContain('Còn hiệu lực')
    await log.locator('summary').click()
    expect(await log.locator('blockquote').textContent()).toBe(QUOTE)
    await log.getByRole('link', { name: 'Mở toàn văn điều khoản' }).click()
    await page.getByRole('cell', { name: '7 giờ 00' }).waitFor()
    await page.goBack()
    await log.getByText('Thí sinh có mặt lúc 7 giờ 00.').waitFor()
    expect(complaints).toEqual([])
  })

  test('no page is wider than a phone of 360 px', async () => {
    const { page } = await open(answered)
    await ask(page, 'x'.repeat(200))
    await page.locator('.turn .citation').waitFor()
    const origin = new URL(page.url()).origin
    const addresses = ['/van-ban', '/van-ban/10-2024-qd-m', '/van-ban/10-2024-qd-m/chuong-i.dieu-2']
    const widths = [await widthOf(page)]
    for (const address of addresses) {
      await page.goto(origin + address)
      widths.push(await widthOf(page))
    }
    expect(widths).toEqual([360, 360, 360, 360])
  })

  test('without JavaScript the same form is answered on the page', async () => {
    const { page } = await open(answered, { ...PHONE, javaScriptEnabled: false })
    await page.getByRole('textbox').fill('mấy giờ có mặt')
    await page.getByRole('button', { name: 'Gửi' }).click()
    await page.getByText('Thí sinh có mặt lúc 7 giờ 00.').waitFor()
    expect(await page.locator('.turn .badge').textContent()).toContain('Còn hiệu lực')
    await page.locator('.turn').getByRole('link', { name: 'Mở toàn văn điều khoản' }).click()
    await page.getByRole('cell', { name: '7 giờ 00' }).waitFor()
  })

  test('an answer looks the same with and without the script', async () => {
    const [citation] = REPLY.citations as [Citation]
    const more = [
      { ...citation, quote: 'Môn thi: Toán' },
      {
        ...citation,
        document: 'Không số',
        title: 'Không số',
        provision: null,
        validity: 'unknown' as const,
        passage: 'a/b~2'
      }
    ]
    const text = `${REPLY.text}\nXem nguyên văn: https://xa.vn/van-ban/a-b/dieu-1.khoan-2~2\nXem thêm: /van-ban/c.`
    const buttons = [{ label: 'Gặp cán bộ', payload: 'CANBO' }]
    const chat = async () => ({ ...REPLY, text, citations: [citation, ...more], buttons })
    const looks: string[] = []
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(chat, { ...PHONE, javaScriptEnabled })
      await page.getByRole('textbox').fill('mấy giờ')
      await page.getByRole('button', { name: 'Gửi' }).click()
      await page.locator('.turn .citation').first().waitFor()
      expect(await page.locator('.turn .citation').count()).toBe(2)
      expect(await page.locator('.turn blockquote').allTextContents()).toEqual([QUOTE, 'Môn thi: Toán', QUOTE])
      expect(await page.locator('.reply-text a').nth(0).getAttribute('href')).toBe('/van-ban/a-b/dieu-1.khoan-2~2')
      expect(await page.locator('.reply-text a').nth(1).getAttribute('href')).toBe('/van-ban/c')
      const look = (await page.locator('.turn').innerHTML()).replace(/name="session" value="\w+"/, '')
      looks.push(look.replace(/\s+/g, ' ').replace(/> | </g, '|'))
    }
    expect(looks[0]).toBe(looks[1])
  })

  test('an example and a shortcut are asked with one tap, all in one session', async () => {
    const asked: string[][] = []
    const { page } = await open(async (...question) => {
      asked.push(question)
      return REPLY
    })
    await page.locator('#examples button').first().click()
    await page.locator('.turn .citation').waitFor()
    expect(await page.locator('#examples').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Gặp cán bộ' }).click()
    await page.locator('.turn .citation').nth(1).waitFor()
    expect(asked[1]?.[1]).toBe('CANBO')
    expect(asked[0]?.[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(asked[1]?.[0]).toBe(asked[0]?.[0])
  })

  test('words of a question or an answer never become markup', async () => {
    const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
    const [citation] = REPLY.citations
    const hostile = { ...REPLY, text: attack, citations: [{ ...citation, title: attack, quote: attack }] } as Reply
    const { page } = await open(async () => hostile)
    await ask(page, attack)
    await page.locator('.turn .citation').waitFor()
    expect(await page.locator('.reply-text').textContent()).toBe(attack)
    expect(await page.evaluate("'hit' in window")).toBe(false)
    expect(await page.locator('.turn img, .turn script').count()).toBe(0)
  })

  test('without a network the page says so, keeps the question, and asks it again on a tap', async () => {
    const { page } = await open(answered)
    await page.context().setOffline(true)
    await ask(page, 'mấy giờ có mặt')
    await page.getByText('Máy của bạn đang mất mạng').waitFor()
    expect(await page.locator('.question p').textContent()).toBe('mấy giờ có mặt')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Gửi lại' }).click()
    await page.locator('.turn .citation').waitFor()
    expect(await page.locator('.failed').count()).toBe(0)
    expect(await page.locator('.turn').count()).toBe(1)
  })

  test('asking too fast and a fault of the server are each said in plain words', async () => {
    const { page } = await open(() => Promise.reject(new Error('x')), PHONE, 1)
    await ask(page, 'một')
    await page.getByText('Máy chủ đang gặp trục trặc').waitFor()
    await ask(page, 'hai')
    await page.getByText('Bạn gửi hơi nhanh').waitFor()
    expect(await page.locator('.question p').allTextContents()).toEqual(['một', 'hai'])
  })

  test('without JavaScript a question refused as too fast stays in its field', async () => {
    const { page } = await open(answered, { ...PHONE, javaScriptEnabled: false }, 1)
    for (const question of ['một', 'hai']) {
      await page.getByRole('textbox').fill(question)
      await page.getByRole('button', { name: 'Gửi' }).click()
    }
    await page.getByText('Bạn gửi hơi nhanh').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('hai')
  })

  test('Enter sends, Shift+Enter and the Enter of an input method do not, and a draft survives a reload', async () => {
    const { page } = await open(answered)
    const field = page.getByRole('textbox')
    await field.fill('dòng một')
    await field.press('Shift+Enter')
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    expect(await page.locator('.turn').count()).toBe(0)
    await page.reload()
    expect(await field.inputValue()).toBe('dòng một\n')
    await field.press('Enter')
    await page.locator('.turn .citation').waitFor()
    expect(await field.inputValue()).toBe('')
    expect(await page.locator('#text:focus').count()).toBe(1)
  })

  test('erasing the conversation takes the earlier turns off the page and out of the tab', async () => {
    const erased: Reply = { outcome: 'smalltalk', reason: 'erase', text: 'Đã xóa.', citations: [], confidence: 1 }
    const { page } = await open(async (_, text) => (text === 'XOA' ? erased : REPLY))
    await ask(page, 'câu riêng tư')
    await page.locator('.turn .citation').waitFor()
    await page.getByRole('button', { name: 'Xóa cuộc trò chuyện' }).click()
    await page.getByText('Đã xóa.').waitFor()
    expect(await page.locator('.question p').allTextContents()).toEqual(['XOA'])
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('riêng tư')
  })
})

type Chat = (session: string, text: string) => Promise<Reply>

interface Opened {
  page: Page
  /** Faults of the script and breaches of the content policy. */
  complaints: string[]
}

async function answered(): Promise<Reply> {
  return REPLY
}

async function ask(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox')
  await field.fill(text)
  await field.press('Enter')
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth')
}
