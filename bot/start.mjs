// Plain JavaScript on purpose: this file must run, and be understood, where Node is too old for the rest.

const NEEDED = 24
const found = Number(process.versions.node.split('.')[0])

if (found < NEEDED) {
  console.error(
    [
      `Hỏi đáp cần Node ${NEEDED}, nhưng đang chạy bằng Node ${process.versions.node}.`,
      'Cách 1: chạy lại «npm ci» rồi «npm start» trong thư mục này; npm ci tải kèm Node 24 (cần cho phép npm chạy kịch bản cài đặt,',
      '        tức là không dùng --ignore-scripts).',
      'Cách 2: cài Node 24 trên máy này (https://nodejs.org) rồi chạy lại «npm start».'
    ].join('\n')
  )
  process.exit(1)
}

await import('./main.ts')
