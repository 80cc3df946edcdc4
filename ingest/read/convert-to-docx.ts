import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from './blocks.ts'
import { LIMITS } from './limits.ts'
import type { Programs } from './programs.ts'
import { refuse, refuseForNow } from './refusals.ts'
import { inWorkFolder } from './work-folder.ts'

export type Converted = { kind: 'converted'; bytes: Uint8Array } | Refusal

const RESAVE = 'Xin mở tệp bằng Word, chọn Lưu thành (Save As) định dạng .docx rồi nạp lại.'

/** Turns a .doc, .rtf or .odt into .docx by LibreOffice, where it is installed. */
export function convertToDocx(bytes: Uint8Array, programs: Programs): Promise<Converted> {
  return inWorkFolder(async (folder) => {
    const source = join(folder, 'van-ban.doc')
    await writeFile(source, bytes)
    // A profile of its own lets several conversions run at once and keeps out the user's settings and macros.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const flags = [
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'out')
    ]
    const ran = await programs.run('soffice', [profile, ...flags, source], LIMITS.conversionTime)
    if (ran.kind === 'missing') {
      return refuse(
        'Tệp Word đời cũ (.doc, .rtf, .odt) cần LibreOffice để đọc mà máy chưa cài.',
        `${RESAVE} Hoặc cài gói libreoffice-writer.`
      )
    }
    if (ran.kind === 'timed_out') return refuseForNow('LibreOffice chuyển đổi tệp quá lâu nên đã dừng.', RESAVE)
    const converted = await readIfThere(join(folder, 'out', 'van-ban.docx'))
    if (converted !== null) return { kind: 'converted', bytes: converted }
    // of a file that it cannot load LibreOffice complains and ends well; by another code it did not run itself
    return ran.code === 0
      ? refuse('LibreOffice không mở được tệp này; tệp có thể hỏng hoặc có mật khẩu.', RESAVE)
      : refuseForNow(`LibreOffice trên máy chưa chạy được (mã ${ran.code}).`, `${RESAVE} Hoặc cài lại LibreOffice.`)
  })
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
