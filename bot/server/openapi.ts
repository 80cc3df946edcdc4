import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Question } from './chat.ts'

const Citation = z.object({
  document: z.string(),
  title: z.string(),
  provision: z.string().nullable(),
  quote: z.string(),
  validity: z.enum(['in_force', 'not_yet', 'expired', 'unknown']),
  passage: z.string()
})

/** What POST /api/chat answers: the same as `ask --json`. */
export const Answered = z.object({
  outcome: z.enum(['answer', 'clarify', 'abstain', 'smalltalk', 'handover', 'crisis']),
  reason: z.string().nullable(),
  text: z.string(),
  citations: z.array(Citation),
  confidence: z.number().min(0).max(1),
  buttons: z.array(z.object({ label: z.string(), payload: z.string() })).optional(),
  ms: z.number()
})

const Ready = z.object({ ready: z.boolean() }).catchall(z.union([z.string(), z.boolean()]))

const json = (schema: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(schema, { target: 'openapi-3.0' }) }
})
const text = { 'text/plain': { schema: { type: 'string' } } }
const html = { 'text/html': { schema: { type: 'string' } } }
const answers = (description: string, content?: object) => ({ '200': { description, ...(content && { content }) } })
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

/** Every address other programs may call, and the public pages. The console is for people and not described. */
export const OPENAPI = {
  openapi: '3.0.3',
  info: { title: 'Hỏi đáp', version: '1' },
  paths: {
    '/api/chat': {
      post: {
        summary: 'Một câu hỏi, trả lời ngay trong phản hồi',
        requestBody: { required: true, content: json(Question) },
        responses: {
          ...answers('Trả lời', json(Answered)),
          '400': { description: 'Không đúng mẫu' },
          '429': { description: 'Hỏi quá nhanh' }
        }
      }
    },
    '/webhooks/zalo': { post: { summary: 'Sự kiện của Zalo OA, có chữ ký', responses: answers('Đã ghi xuống đĩa') } },
    '/webhooks/messenger': {
      get: { summary: 'Meta xác minh địa chỉ webhook', responses: answers('Chuỗi hub.challenge', text) },
      post: { summary: 'Sự kiện của Messenger, có chữ ký', responses: answers('Đã ghi xuống đĩa') }
    },
    '/webhooks/messenger/data-deletion': {
      post: { summary: 'Meta chuyển yêu cầu xoá dữ liệu', responses: answers('Mã và địa chỉ theo dõi') }
    },
    '/xoa-du-lieu': { get: { summary: 'Trang nói về việc xoá dữ liệu', responses: answers('Trang', html) } },
    '/xoa-du-lieu/{code}': {
      get: {
        summary: 'Yêu cầu xoá dữ liệu đã tới đâu',
        parameters: [inPath('code')],
        responses: answers('Trang', html)
      }
    },
    '/healthz': { get: { summary: 'Tiến trình còn sống', responses: answers('Còn sống') } },
    '/readyz': {
      get: {
        summary: 'Mọi phần đều làm việc',
        responses: { ...answers('Sẵn sàng', json(Ready)), '503': { description: 'Chưa', content: json(Ready) } }
      }
    },
    '/metrics': { get: { summary: 'Số đo cho Prometheus', responses: answers('Số đo', text) } },
    '/openapi.json': { get: { summary: 'Bản mô tả này', responses: answers('OpenAPI 3.0') } },
    '/': { get: { summary: 'Trang hỏi đáp', responses: answers('Trang', html) } },
    '/van-ban': { get: { summary: 'Danh sách văn bản', responses: answers('Trang', html) } },
    '/van-ban/{document}': {
      get: { summary: 'Một văn bản', parameters: [inPath('document')], responses: answers('Trang', html) }
    },
    '/van-ban/{document}/{provision}': {
      get: {
        summary: 'Một điều khoản, địa chỉ không đổi',
        parameters: [inPath('document'), inPath('provision')],
        responses: answers('Trang', html)
      }
    }
  }
}

/** `GET /openapi.json`. */
export async function openapi(server: FastifyInstance): Promise<void> {
  server.get('/openapi.json', () => OPENAPI)
}
