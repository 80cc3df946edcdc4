import { afterCue, anyOf, applyRules, type CueRule, digits } from './cues.ts'

const ID = '[số định danh]'
const BANK = '[số tài khoản]'
const CANDIDATE = '[số báo danh]'
const CODE = '[mã số]'
const PLATE = '[biển số]'
const BIRTH = '[ngày sinh]'
const OTHER = '[dãy số]'

const GROUPED = '\\d{6,19}(?!\\d)|\\d{2,6}(?:[ .-]\\d{2,6}){2,5}(?!\\d)'
const NOT_A_YEAR = '(?!(?:19|20)\\d\\d(?!\\d))'
const DATE =
  '\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\s{1,2}(?:tháng|thang)\\s{1,2}\\d{1,2}(?:\\s{1,2}(?:năm|nam)\\s{1,2}\\d{2,4})?'
/** Words that end in "sinh" and are not about a birth: học sinh, thí sinh, tuyển sinh. */
const NOT_BORN =
  '(?<!(?:học|hoc|thí|thi|vệ|ve|tuyển|tuyen|phát|phat|môn|mon|giáo|giao|lưu|luu|hy|giáng|giang|nghiên cứu)\\s{1,3})'

const RULES: CueRule[] = [
  afterCue(anyOf('số báo danh', 'sbd', 'mã thí sinh'), `${NOT_A_YEAR}[a-zđ]{0,4}[ .-]?${digits(4, 12)}`, CANDIDATE),
  afterCue(
    anyOf(
      'mã học sinh',
      'mã sinh viên',
      'mã số học sinh',
      'mã số sinh viên',
      'mshs',
      'mssv',
      'msv',
      'mã hồ sơ',
      'số hồ sơ',
      'mã phiếu',
      'mã số thuế',
      'mst'
    ),
    `${NOT_A_YEAR}(?:[a-zđ]{0,4}[ .-]?${digits(4, 14)}|[a-zđ]{1,4}\\d{1,4}[a-zđ]{1,6}\\d{2,8}|\\d{2}[a-zđ]{1,6}\\d{4,8})`,
    CODE
  ),
  afterCue(
    anyOf(
      'căn cước công dân',
      'căn cước',
      'cccd',
      'cmnd',
      'cmt',
      'cmtnd',
      'chứng minh nhân dân',
      'chứng minh thư',
      'chứng minh',
      'số định danh',
      'mã định danh',
      'định danh cá nhân',
      'số thẻ'
    ),
    digits(8, 12),
    ID
  ),
  afterCue(anyOf('hộ chiếu', 'passport'), '[a-z]\\s?\\d{6,8}(?!\\d)', ID),
  afterCue(
    anyOf('bảo hiểm y tế', 'bhyt', 'thẻ bảo hiểm', 'sổ bảo hiểm', 'bảo hiểm xã hội', 'bhxh'),
    `[a-z]{0,2}\\s?${digits(10, 13)}`,
    '[số thẻ]'
  ),
  {
    pattern: new RegExp(
      `(${anyOf('số tài khoản', 'stk', 'tài khoản ngân hàng', 'tài khoản', 'số tk', 'tk', 'chuyển khoản', 'ck')}(?:[ :.-]{1,3}\\p{L}{1,20}){0,5}?[ :.=-]{1,3})(?:${GROUPED})`,
      'giu'
    ),
    label: BANK
  },
  afterCue(
    `${NOT_BORN}${anyOf('ngày tháng năm sinh', 'ngày sinh', 'sinh ngày', 'sinh nhật', 'sinh', 'dob', 'sn')}(?:\\s{1,2}(?:ngày|ngay))?`,
    DATE,
    BIRTH
  ),
  afterCue(
    anyOf('biển số', 'biển kiểm soát', 'bks', 'biển xe'),
    '\\d{2}\\s?[-.]?\\s?[a-z]{1,2}\\d?[ .-]{0,2}\\d{3,5}(?:\\.\\d{2})?(?!\\d)',
    PLATE
  )
]

const PLATE_ALONE = /(?<![\p{L}\d/])\d{2}[ -]?[A-Z]{1,2}\d?[ .-]{1,2}\d{3}\.?\d{2}(?![\d\p{L}])/giu
/** A CCCD begins with a province's code, 001 to 096. */
const ID_ALONE = /(?<![\d.,/])0[0-9]\d(?:[ .-]?\d{3}){3}(?!\d)|(?<![\d.,/])0[0-9]\d{2}(?:[ .-]\d{4}){2}(?!\d)/gu
const HEALTH_CARD = /(?<![\p{L}\d])[A-Z]{2}[ -]?\d(?:[ .-]?\d){12}(?!\d)/gu
/** So many digits in one piece are never part of a question, unless they are money or a hotline. */
const LONG_NUMBER =
  /(?<![\d.,/])(?!1[89]00)\d{9,19}(?![\d/]|[.,]\d|\s{0,2}(?:đồng|đ|dong|vnđ|vnd|tỷ|triệu)(?!\p{L}))/giu

const DIGIT_WORD =
  '(?:không|khong|hông|một|mốt|mot|hai|ba|bốn|bon|tư|tu|năm|lăm|nam|lam|sáu|sau|bảy|bẩy|bay|tám|tam|chín|chin|\\d{1,3})'
const SPOKEN = new RegExp(`(?<![\\p{L}\\d])(?:không|khong|0)(?:[ ,.-]{1,3}${DIGIT_WORD}){7,}(?![\\p{L}\\d])`, 'giu')

/** Numbers that name a person: ID cards, candidates, accounts, plates, dates of birth, and digits spoken as words. */
export function maskNumbers(text: string): string {
  return applyRules(text, RULES)
    .replace(SPOKEN, spoken)
    .replace(HEALTH_CARD, '[số thẻ]')
    .replace(ID_ALONE, ID)
    .replace(PLATE_ALONE, PLATE)
}

/** Digits in one piece that no other rule has named; applied after phone numbers have been taken out. */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, OTHER)
}

const LEAST_WORDS = 4

function spoken(run: string): string {
  const words = run.match(/\p{L}+/gu) ?? []
  return words.length >= LEAST_WORDS ? OTHER : run
}
