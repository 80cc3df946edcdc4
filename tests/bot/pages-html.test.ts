import { expect, test } from 'vitest'
import { html } from '#bot/server/pages/html.ts'

const HOSTILE = `<script>alert("1")</script> & 'x'`

test('a string in a hole is escaped as text and as an attribute value', () => {
  expect(String(html`<p title="${HOSTILE}">${HOSTILE}</p>`)).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>'
  )
})

test('nested markup is kept and a list is joined without commas', () => {
  const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`)
  expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>')
})

test('null, undefined and false leave nothing, zero leaves itself', () => {
  expect(String(html`<p>${null}${undefined}${false}${0}</p>`)).toBe('<p>0</p>')
})

test('a list inside an attribute is escaped item by item', () => {
  expect(String(html`<p class="${['a"', ' b']}"></p>`)).toBe('<p class="a&quot; b"></p>')
})

test('an attribute without quotes is refused', () => {
  expect(() => html`<p class=${'x'}></p>`).toThrow(TypeError)
  expect(() => html`<p ${'onclick'}></p>`).toThrow(TypeError)
})

test('markup inside an attribute is refused', () => {
  expect(() => html`<p title="${html`<b>x</b>`}"></p>`).toThrow(TypeError)
})

test('a fragment that ends inside a tag is refused', () => {
  expect(() => html`<p class="a`).toThrow(TypeError)
})

test('the other kind of quote inside an attribute does not end it', () => {
  expect(String(html`<p title="it's ${'"'}">x</p>`)).toBe('<p title="it\'s &quot;">x</p>')
})
