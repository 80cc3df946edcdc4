import { expect, test } from 'vitest'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { dropPoliteness } from '#knowledge/text/politeness.ts'
import { standsBare } from '#knowledge/text/syllable-shape.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { CORPUS, vocabulary, vocabularyOf } from './small-corpus.ts'

const asked = (text: string) => analyseQuestion(text, vocabulary).syllables.join(' ')

test('greeting, address and politeness are no part of the question', () => {
  const question = asked('học phí trường công lập')
  for (const polite of [
    'dạ cho em hỏi học phí trường công lập ạ',
    'ad ơi học phí trường công lập vậy ạaa',
    'mn ơi cho mk hỏi học phí trường công lập v mn',
    'e chào ad, hoc phi truong cong lap z a'
  ]) {
    expect(asked(polite)).toBe(question)
  }
  expect(asked('thầy cô giáo viên')).toContain('thay co')
})

test('who begins with a bare "hoi" asks of a hội đồng, unless they ask "về" something', () => {
  const left = (text: string) => dropPoliteness(tokenise(text)).map(({ folded }) => folded)
  expect(left('ban phúc tra có mấy người')).toEqual(['ban', 'phuc', 'tra', 'co', 'may', 'nguoi'])
  expect(left('học phí bao nhiêu mọi người')).toEqual(['hoc', 'phi', 'bao', 'nhieu'])
  expect(left('hoi dong thi')).toEqual(['hoi', 'dong', 'thi'])
  expect(left('hoi ve hoc phi')).toEqual(['ve', 'hoc', 'phi'])
  expect(left('cho em hoi hoc phi')).toEqual(['hoc', 'phi'])
})

test('the căn cước is the same paper under its old name, and công dân elsewhere is a word', () => {
  expect(asked('quên căn cước công dân')).toBe('quen can cuoc')
  expect(asked('quen can cuoc cong dan')).toBe('quen can cuoc')
  expect(asked('học bạ của công dân')).toBe('hoc ba cong dan')
})

test('“lúc mấy giờ” asks no more than “mấy giờ”, and lúc elsewhere is a word', () => {
  expect(asked('phát đề lúc mấy giờ')).toBe(asked('phát đề mấy giờ'))
  expect(asked('phat de luc nao')).not.toContain('luc')
  expect(asked('hoc luc kha')).toContain('luc')
})

test('without marks a school subject behind “mon” is no grammar', () => {
  expect(asked('mon van thi may gio')).toContain('mon van')
  expect(asked('mon nao thi truoc')).not.toContain('nao')
})

test('a question of how many is not taken for another word with what stands before it', () => {
  const assured = Array.from({ length: 500 }, (_, i) => `Đảm bảo việc ${i}`).join('\n')
  const corpus = vocabularyOf(`${CORPUS}\n${assured}\nVăn Lang\nGiảm học phí`)
  const words = analyseQuestion('van lang giam bao nhieu hoc phi', corpus).syllables
  expect(words).toContain('giam')
  expect(words).not.toContain('dam')
})

test('without diacritics a word that may be grammar counts where the corpus has it beside its neighbour', () => {
  expect(asked('quy che thi tot nghiep')).toBe('qui che thi tot nghiep')
  expect(asked('de thi tot nghiep')).toBe('de thi tot nghiep')
  expect(asked('neu diem liet thi sao')).not.toContain('thi')
})

test('accents count word by word, and unmarked words say nothing', () => {
  expect(analyseQuestion('điểm liệt là gì', vocabulary).accents).toEqual(['điêm3', 'liêt5'])
  expect(analyseQuestion('diem liet', vocabulary).accents).toEqual([null, null])
  expect(analyseQuestion('diem lieejt mon thi tot nghiep', vocabulary).accents.slice(0, 2)).toEqual([null, 'liêt5'])
  expect(analyseQuestion('hs gioi', vocabulary).accents).toEqual(['hoc5', 'sinh', null])
})

test('among words with marks a syllable that cannot stand bare has lost its own', () => {
  expect(standsBare('nao') && standsBare('thi')).toBe(true)
  expect(standsBare('nhieu') || standsBare('hoc')).toBe(false)
  expect(asked('điểm liệt là bao nhieu')).toBe('diem liet')
  expect(asked('cơ quan nao xét điểm liệt')).not.toContain('nao')
  expect(analyseQuestion('điểm liet môn thi', vocabulary).accents[1]).toBeNull()
})

test('a letter that names something stays, and a letter typed for a word of address goes', () => {
  expect(asked('điểm a khoản 2')).toBe('diem a khoan 2')
  expect(asked('khối k')).toBe('khoi k')
  expect(asked('Trường hợp ông A và bà B')).toBe('truong hop ong a ba b')
  expect(asked('tuyển sinh thì e cần hồ sơ')).toBe('tuyen sinh can ho so')
})
