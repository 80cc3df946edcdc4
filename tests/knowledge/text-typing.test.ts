import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { slipsOf } from '#knowledge/text/slips.ts'
import { accentedKey } from '#knowledge/text/syllable.ts'
import { isSyllable } from '#knowledge/text/syllable-shape.ts'
import { decodeTelex } from '#knowledge/text/telex.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import { decodeVni } from '#knowledge/text/vni.ts'
import { keystrokes } from '../quality/keystrokes.ts'
import { chanceOf } from '../quality/random.ts'
import { CORPUS, vocabulary } from './small-corpus.ts'

const asked = (text: string) => analyseQuestion(text, vocabulary).syllables.join(' ')

const syllables = [...new Set(CORPUS.toLowerCase().match(/\p{L}+/gu))].filter((word) => word.length > 1)

test('what people write is a possible syllable; residue, codes and foreign words are not', () => {
  for (const word of syllables) expect([word, isSyllable(word)]).toEqual([word, true])
  for (const word of ['quốc', 'giếng', 'nghiêng', 'khuỷu', 'yêu', 'thuở', 'gì', 'quyển', 'diem', 'nguoi']) {
    expect([word, isSyllable(word)]).toEqual([word, true])
  }
  for (const word of ['ddieemr', 'hocj', 'hỏc', 'kượ', 'ngê', 'thpt', 'web', 'caủ', 'sinhh', 'điểmm', 'ốtt']) {
    expect([word, isSyllable(word)]).toEqual([word, false])
  }
})

test('a syllable typed without its input method comes out as it was meant, wherever the keys were typed', () => {
  for (const word of syllables) {
    for (let at = 0; at < 4; at++) {
      const chance = chanceOf(`${word}${at}`)
      const [telex, vni] = [keystrokes(word, 'telex', chance), keystrokes(word, 'vni', chance)]
      if (telex !== word) expect([telex, accentedKey(decodeTelex(telex) ?? '')]).toEqual([telex, accentedKey(word)])
      if (vni !== word) expect([vni, accentedKey(decodeVni(vni) ?? '')]).toEqual([vni, accentedKey(word)])
    }
  }
})

test.each([
  ['ddieemr', 'điểm'],
  ['ddierme', 'điểm'],
  ['dieemrd', 'điểm'],
  ['hocj', 'học'],
  ['hojc', 'học'],
  ['truwowngf', 'trường'],
  ['truowngf', 'trường'],
  ['nawm', 'năm'],
  ['đuowcj', 'được'],
  ['quys', 'quý'],
  ['thuws', 'thứ'],
  ['internet', null],
  ['web', null],
  ['hcj', null]
])('Telex %s is %s', (typed, meant) => {
  expect(decodeTelex(typed)).toBe(meant)
})

test.each([
  ['d9ie63m', 'điểm'],
  ['ho5c', 'học'],
  ['tru7o7ng2', 'trường'],
  ['die6m39', 'điểm'],
  ['k12', null],
  ['covid19', null],
  ['a00', null]
])('VNI %s is %s', (typed, meant) => {
  expect(decodeVni(typed)).toBe(meant)
})

test.each([
  ['residue of Telex', 'ddieemr lieetj', 'diem liet'],
  ['residue of VNI', 'd9ie63m lie65t', 'diem liet'],
  ['swapped letters', 'đểim lịet', 'diem liet'],
  ['a doubled letter', 'tuyểnn sinhh', 'tuyen sinh'],
  ['a missing letter', 'tuyn sih lớp 10', 'tuyen sinh lop 10'],
  ['a key beside the right one', 'học pgí', 'hoc phi'],
  ['a missing space', 'họcphí trườngcông lập', 'hoc phi truong cong lap'],
  ['several missing spaces', 'giaovienchunhiem', 'giao vien chu nhiem'],
  ['a key hit in place of the space', 'giáobdục phổ thông', 'giao duc pho thong'],
  ['drawn-out letters', 'điểmmm liệttt', 'diem liet'],
  ['letters for sounds', 'ưu tiên trong tuyển sih, wy chế thj', 'uu tien tuyen sinh qui che thi'],
  ['a pair clipped to an initial', 'ptriển gdục', 'phat trien giao duc'],
  ['a sound of the region', 'học xinh giỏi', 'hoc sinh gioi'],
  ['a real word that makes no sense there', 'miễn giảm học hí', 'mien giam hoc phi']
])('%s is mended', (_, typed, meant) => {
  expect(asked(typed)).toBe(meant)
})

test('short forms are read by what stands beside them', () => {
  expect(asked('hs giỏi')).toBe('hoc sinh gioi')
  expect(asked('hs đăng ký dự thi')).toBe('ho so dang ki du thi')
  expect(asked('tt 29')).toBe('thong tu 29')
  expect(asked('công khai tt')).toBe('cong khai thong tin')
  expect(asked('đt ưu tiên')).toBe('doi tuong uu tien')
})

test('a closing j is a tone or an i, as the words beside it say', () => {
  expect(asked('hocj phis')).toBe('hoc phi')
  expect(asked('thj sinh dự thj')).toBe('thi sinh du thi')
})

test('numbers joined to what they count are parted, and the parts of a document number stay', () => {
  expect(asked('tuyển sinh lop10')).toBe('tuyen sinh lop 10')
  expect(asked('nv1')).toBe('nguyen vong 1')
  expect(asked('ts10')).toBe('tuyen sinh lop 10')
  expect(asked('khối k12')).toContain('12')
  expect(asked('24/2024/TT-BGDĐT')).toBe('24 2024 tt bgddt')
  expect(asked('71-NQ/TW')).toBe('71 nq tw')
  expect(asked('hs/sv')).toBe('hoc sinh sinh vien')
  expect(asked('7480201CN')).toBe('7480201 cn')
})

test('what the corpus does not have and could be a word stays as typed', () => {
  for (const text of [
    'giá vàng hôm nay',
    'bitcoin samsung',
    'thời tiết ngày mai',
    'bóng đá',
    'cầu thủ',
    'test online',
    'zoom app'
  ]) {
    expect(asked(text)).toBe(
      indexTerms(text)
        .folded.filter((term) => !term.includes('_'))
        .join(' ')
    )
  }
})

test('a well typed question is left as it is', () => {
  for (const line of CORPUS.trim().split('\n')) {
    expect(asked(line)).toBe(
      indexTerms(line)
        .folded.filter((term) => !term.includes('_'))
        .join(' ')
    )
  }
})

test('every spelling of a date gives a common term, and so do grades in words and digits', () => {
  for (const date of ['26/6', '26-6-2026', '26.6.2026', '26/06/2026', 'ngày 26 tháng 6', 'ngay 26 thang 06 nam 2026']) {
    expect([date, indexTerms(date).folded.includes('26_6')]).toEqual([date, true])
    expect([date, analyseQuestion(date).pairs.includes('26_6')]).toEqual([date, true])
  }
  expect(indexTerms('tháng 6 năm 2026').folded).toContain('6_2026')
  expect(indexTerms('lớp mười hai').folded).toEqual(indexTerms('lớp 12').folded)
  expect(indexTerms('tháng tư').folded).toEqual(indexTerms('tháng 4').folded)
  expect(indexTerms('lớp năm học 2025').folded).toContain('nam_hoc')
})

test('a slip of the finger keeps the marks that were typed', () => {
  expect(slipsOf('hcọ').map((slip) => slip.word)).toContain('học')
  expect(slipsOf('sinnh').map((slip) => slip.word)).toContain('sinh')
})

test('any text is analysed in bounded time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void analyseQuestion(text, vocabulary))
  )
  const hostile = [
    'a',
    'hocsinh',
    'ăắặ',
    'thib hojc xyzt wkr ',
    'a1',
    'ngh ',
    'tuyeensinhs ',
    'lp ',
    'zkqwt ',
    '\u0300'
  ]
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    // processor time: other tests run beside
    const started = process.cpuUsage()
    analyseQuestion(text, vocabulary)
    expect([piece, process.cpuUsage(started).user < 200_000]).toEqual([piece, true])
  }
})

test('an abbreviation in two parts and its full form are found by the same words', () => {
  for (const text of ['Sở GD&ĐT', 'sở gd - đt', 'Sở Giáo dục Đào tạo']) {
    expect([text, indexTerms(text).folded]).toEqual([text, indexTerms('sở giáo dục đào tạo').folded])
    expect([text, asked(text)]).toEqual([text, 'so giao duc dao tao'])
  }
})
