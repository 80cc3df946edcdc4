import { parseArgs } from 'node:util'
import { startFakeMessenger } from './messenger.ts'
import { startFakeZalo } from './zalo.ts'

const { values } = parseArgs({
  options: {
    bot: { type: 'string', default: 'http://localhost:3000' },
    'zalo-port': { type: 'string', default: '4010' },
    'messenger-port': { type: 'string', default: '4020' }
  }
})

const zalo = await startFakeZalo({ port: Number(values['zalo-port']) })
const messenger = await startFakeMessenger({ port: Number(values['messenger-port']) })
zalo.connect(`${values.bot}/webhooks/zalo`)
messenger.connect(`${values.bot}/webhooks/messenger`)

const environment = Object.entries({ ...zalo.environment, ...messenger.environment })
console.log(`Zalo giả:      ${zalo.url}
Messenger giả: ${messenger.url}

Ở một cửa sổ lệnh khác, khởi động bot với các biến sau (dán nguyên cả đoạn):

${environment.map(([name, value]) => `export ${name}='${value}'`).join('\n')}
npm start

Rồi ở cửa sổ lệnh thứ ba, nhắn thử một câu:

npm run say -- zalo "Bao giờ nộp hồ sơ tuyển sinh lớp 1?"
npm run say -- messenger "Bao giờ nộp hồ sơ tuyển sinh lớp 1?"

Mã làm mới của Zalo chỉ dùng được một lần: nếu xoá thư mục dữ liệu của bot thì hãy khởi động lại chương trình này.
Nhấn Ctrl+C để dừng.`)

async function stop(): Promise<void> {
  await Promise.all([zalo.close(), messenger.close()])
  process.exit(0)
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
