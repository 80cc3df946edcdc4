import type { DocumentRecord } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

/**
 * The provinces and cities, those of before July 2025 too: older texts and most people still name them. The name by which
 * a reader is told stands first, other ways to write it after it.
 */
const PROVINCES = `
Hà Nội;Thành phố Hồ Chí Minh|Hồ Chí Minh|tphcm|hcm|Sài Gòn;Hải Phòng;Đà Nẵng;Cần Thơ;Huế|Thừa Thiên Huế;An Giang;
Bà Rịa – Vũng Tàu|Vũng Tàu;Bạc Liêu;Bắc Giang;Bắc Kạn;Bắc Ninh;Bến Tre;Bình Dương;Bình Định;Bình Phước;Bình Thuận;
Cà Mau;Cao Bằng;Đắk Lắk|Đắc Lắc;Đắk Nông|Đắc Nông;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Giang;Hà Nam;Hà Tĩnh;
Hải Dương;Hậu Giang;Hòa Bình;Hưng Yên;Khánh Hòa;Kiên Giang;Kon Tum;Lai Châu;Lạng Sơn;Lào Cai;Lâm Đồng;Long An;Nam Định;
Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;
Tây Ninh;Thái Bình;Thái Nguyên;Thanh Hóa;Tiền Giang;Trà Vinh;Tuyên Quang;Vĩnh Long;Vĩnh Phúc;Yên Bái`

const known = PROVINCES.split(';').map((line) => {
  const names = line.trim().split('|')
  const lower = names.map((name) => name.toLowerCase())
  const marked = lower.map((name) => name.replace(/\p{L}+/gu, '!$&'))
  // without marks a name may be other words ("nam dinh ky"), unless such a word stands before it or nothing does
  const introduced = lower.map((name) => `(tỉnh|thành phố|tp|ở|tại|^) ${name}`)
  return { name: names[0] ?? '', says: compilePhrases([...marked, ...introduced]) }
})

/** The provinces and cities that a text names. */
export function placesIn(text: string): string[] {
  const { keys } = readUtterance(text)
  return known.flatMap(({ name, says }) => (says.test(keys) ? [name] : []))
}

const cache = new WeakMap<DocumentRecord, string[]>()

/** The provinces and cities for which a document was issued; none where it holds for the whole country. */
export function placesOf(document: DocumentRecord): string[] {
  const read = cache.get(document) ?? placesIn([document.issuer ?? '', document.title].join('\n'))
  cache.set(document, read)
  return read
}

const COMMUNE = /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)/iu

/** The commune that issued a document, folded, without what kind it is: "vinh am"; null where none did. */
export function communeOf({ issuer }: DocumentRecord): string | null {
  const name = COMMUNE.exec(issuer ?? '')?.[1]
  return name === undefined ? null : fold(name)
}
