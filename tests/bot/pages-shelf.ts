import Fastify, { type FastifyInstance } from 'fastify'
import type { Reply } from '#bot/conversation/reply.ts'
import { type PagesOptions, pages } from '#bot/server/pages/pages.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'

export const TODAY = '2026-11-23'

interface Shelved {
  document: DocumentRecord
  provisions: Provision[]
}

export function documentOf(changes: Partial<DocumentRecord> & { id: string }): DocumentRecord {
  return {
    number: null,
    kind: null,
    title: 'Văn bản không số',
    issuer: null,
    signer: null,
    issued: null,
    effective: null,
    expires: null,
    period: null,
    file: 'van-ban.md',
    digest: '0'.repeat(64),
    sample: false,
    relations: [],
    ...changes
  }
}

/** Provisions from their steps (`dieu 2/khoan 1`), own text, and heading, in reading order. */
export function provisionsOf(parts: [steps: string, own: string, heading?: string][]): Provision[] {
  const listed = parts.map(([steps, own, heading], order) => {
    const path = steps.split('/').map((step): Step => {
      const [level, label] = step.split(' ') as [Step['level'], string]
      return { level, label }
    })
    const inside = parts.filter(([other]) => other === steps || other.startsWith(`${steps}/`)).map(([, text]) => text)
    const container = ['phan', 'chuong', 'muc', 'tieu_muc'].includes(path.at(-1)?.level ?? '')
    return {
      key: provisionKey(path),
      parent: path.length > 1 ? provisionKey(path.slice(0, -1)) : null,
      path,
      address: path
        .map(({ level, label }) => `${level} ${label}`)
        .toReversed()
        .join(' '),
      heading: heading ?? null,
      own,
      text: container ? own : inside.join('\n'),
      order,
      page: null,
      effective: null,
      expires: null
    }
  })
  return listed
}

/** A shelf that behaves as the index does for what pages read: documents by id, in no particular order. */
export function shelfOf(shelved: readonly Shelved[]): PagesOptions['knowledge'] {
  return {
    listDocuments: async () =>
      shelved.map(({ document, provisions }) => ({
        document,
        articles: provisions.filter(({ path }) => path.at(-1)?.level === 'dieu').length,
        provisions: provisions.length,
        passages: provisions.length
      })),
    readDocument: async (id) => shelved.find(({ document }) => document.id === id) ?? null
  }
}

/** A server with the pages alone. */
export async function serverOf(options: Partial<PagesOptions> = {}): Promise<FastifyInstance> {
  const server = Fastify()
  const chat = async (): Promise<Reply> => REPLY
  await server.register(pages, {
    knowledge: shelfOf(SHELF),
    today: () => TODAY,
    commune: () => 'xã Mẫu',
    chat,
    ...options
  })
  return server
}

/** A regulation with a chapter, clauses, points and a table; a later circular amends it. */
export const REGULATION: Shelved = {
  document: documentOf({
    id: '10-2024-qd-m',
    number: '10/2024/QĐ-M',
    kind: 'Quyết định',
    title: 'Quy định mẫu về kỳ thi của xã',
    issuer: 'Uỷ ban nhân dân xã Mẫu',
    issued: '2024-01-02',
    effective: '2024-02-01',
    sample: true,
    relations: [{ kind: 'based_on', target: '99/2020/QH-M', provision: null, from: null }]
  }),
  provisions: provisionsOf([
    ['chuong I', 'Chương I\nQUY ĐỊNH CHUNG', 'QUY ĐỊNH CHUNG'],
    ['chuong I/dieu 1', 'Điều 1. Phạm vi', 'Phạm vi'],
    ['chuong I/dieu 1/khoan 1', '1. Quy định này áp dụng cho kỳ thi mẫu.'],
    ['chuong I/dieu 1/khoan 1/diem a', 'a) Thí sinh trong xã;'],
    ['chuong I/dieu 1/khoan 1/diem đ', 'đ) Thí sinh tự do.'],
    ['chuong I/dieu 1/khoan 2', '2. Không áp dụng cho kỳ thi khác.'],
    ['chuong I/dieu 2', 'Điều 2. Lịch thi\nLịch thi như sau:', 'Lịch thi'],
    ['chuong I/dieu 2/bang 1', 'Môn thi | Ngày | Giờ có mặt'],
    ['chuong I/dieu 2/bang 1/hang 1', 'Môn thi: Ngữ văn; Ngày: 11/6; Giờ có mặt: 7 giờ 00'],
    ['chuong I/dieu 2/bang 1/hang 2', 'Môn thi: Toán; Ngày, Giờ có mặt: báo sau'],
    ['chuong I/dieu 2/bang 1/hang 3', 'Buổi chiều nghỉ']
  ])
}

export const AMENDMENT: Shelved = {
  document: documentOf({
    id: '11-2025-tt-m',
    number: '11/2025/TT-M',
    kind: 'Thông tư',
    title: 'Sửa đổi quy định mẫu',
    issued: '2025-03-01',
    effective: '2027-01-01',
    relations: [{ kind: 'amends', target: '10/2024/qđ-m', provision: 'khoản 2 Điều 1', from: '2027-01-01' }]
  }),
  provisions: provisionsOf([['dieu 1', 'Điều 1. Sửa đổi khoản 2 Điều 1', 'Sửa đổi khoản 2 Điều 1']])
}

export const HOSTILE: Shelved = {
  document: documentOf({
    id: 'tep-1a2b3c4d',
    title: `<script>alert("1")</script>`,
    issuer: `<img src=x onerror='alert(1)'>`,
    expires: '2020-01-01'
  }),
  provisions: provisionsOf([['doan 1', `<b onmouseover="x">Đoạn</b> & 'khác'`]])
}

export const SHELF = [REGULATION, AMENDMENT, HOSTILE]

export const REPLY: Reply = {
  outcome: 'answer',
  reason: null,
  text: 'Thí sinh có mặt lúc 7 giờ 00.\nMang theo căn cước.',
  citations: [
    {
      document: '10/2024/QĐ-M',
      title: 'Quy định mẫu về kỳ thi của xã',
      provision: 'hàng 1',
      quote: 'Môn thi: Ngữ văn; Ngày: 11/6; Giờ có mặt: 7 giờ 00',
      validity: 'in_force',
      passage: '10-2024-qd-m/chuong-i.dieu-2.bang-1.hang-1'
    }
  ],
  confidence: 0.9
}
