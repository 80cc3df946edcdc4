import { expect, test } from 'vitest'
import { AMENDMENT, documentOf, HOSTILE, provisionsOf, SHELF, serverOf, shelfOf } from './pages-shelf.ts'

test('no page carries an inline script, an inline style or an event attribute', async () => {
  const server = await serverOf()
  for (const url of ['/', '/van-ban', '/van-ban/10-2024-qd-m', '/van-ban/10-2024-qd-m/chuong-i.dieu-2', '/van-ban/x']) {
    const { body } = await server.inject(url)
    expect(body).not.toMatch(/<style|<[^>]*\s(?:style|on[a-z]+)=|="javascript:/i)
    expect(body.match(/<script(?![^>]*\ssrc=)/g)).toBeNull()
  }
})

test('every asset a page names is served, and may be cached for ever', async () => {
  const server = await serverOf()
  const { body } = await server.inject('/')
  const addresses = body.match(/\/assets\/[^"]+/g) ?? []
  expect(addresses).toHaveLength(3)
  for (const address of addresses) {
    const { statusCode, headers } = await server.inject(address)
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toContain('immutable')
  }
})

test('words from a document never become markup', async () => {
  const server = await serverOf()
  for (const url of ['/van-ban', '/van-ban/tep-1a2b3c4d', '/van-ban/tep-1a2b3c4d/doan-1']) {
    const { statusCode, body } = await server.inject(url)
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/<script>alert|<img|<b onmouseover/)
    expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
  }
  expect((await server.inject('/van-ban/tep-1a2b3c4d')).body).toContain(
    '&lt;b onmouseover=&quot;x&quot;&gt;Đoạn&lt;/b&gt; &amp; &#39;khác&#39;'
  )
  expect(HOSTILE.document.title).toContain('<script>')
})

test('every link on every page of a document leads somewhere, and every anchor it names is there', async () => {
  const server = await serverOf()
  const bodies = new Map<string, string>()
  const queue = ['/', '/van-ban']
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    const { statusCode, body } = await server.inject(url)
    expect(statusCode, url).toBe(200)
    bodies.set(url, body)
    queue.push(
      ...linksOf(url, body)
        .map(({ path }) => path)
        .filter((path) => !bodies.has(path))
    )
  }
  for (const { path, anchor } of [...bodies].flatMap(([url, body]) => linksOf(url, body))) {
    if (anchor !== undefined) expect(bodies.get(path), `${path}#${anchor}`).toContain(`id="${anchor}"`)
  }
  for (const { document, provisions } of SHELF) {
    for (const { key } of provisions) expect([...bodies.keys()]).toContain(`/van-ban/${document.id}/${key}`)
  }
})

test('a provision deep in an annex, with an address of more than 100 characters, has its page', async () => {
  const steps = [
    'phu_luc I',
    'muc_la_ma II',
    'muc_so 1',
    'muc_so_con 1.1.3',
    'muc_chu đ',
    'muc_so_con 3.1.2',
    'muc_chu c',
    'muc_so 5'
  ]
  const provisions = provisionsOf([
    [steps.join('/'), '5. Nội dung sâu'],
    [`${steps.join('/')}/gach 1`, '- Gạch đầu dòng']
  ])
  const server = await serverOf({ knowledge: shelfOf([{ document: documentOf({ id: 'sau' }), provisions }]) })
  const key = provisions[1]?.key ?? ''
  expect(key.length).toBeGreaterThan(100)
  expect((await server.inject(`/van-ban/sau/${key}`)).body).toContain('- Gạch đầu dòng')
})

/** Links a reader can follow; the empty cards in templates are none. */
function linksOf(url: string, body: string): { path: string; anchor: string | undefined }[] {
  const shown = body.replace(/<template[\s\S]*?<\/template>/g, '')
  return [...shown.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => {
    const [path, anchor] = href.split('#')
    return { path: path || url, anchor }
  })
}

test('an unknown document or provision gets a page that says where to go on', async () => {
  const server = await serverOf()
  for (const url of ['/van-ban/khong-co', '/van-ban/khong-co/dieu-1', '/van-ban/a/b/c', '/van-ban/%3Cscript%3E']) {
    const { statusCode, body } = await server.inject(url)
    expect(statusCode).toBe(404)
    expect(body).toContain('Không tìm thấy')
    expect(body).toContain('href="/van-ban"')
  }
  const { statusCode, body } = await server.inject(`/van-ban/${AMENDMENT.document.id}/dieu-99`)
  expect(statusCode).toBe(404)
  expect(body).toContain('href="/van-ban/11-2025-tt-m"')
})
