import { callGraph, type GraphAnswer, type GraphOptions } from './graph.ts'

/** Payloads are words a person could type too: they come back as the text of a message. */
const BEGIN = 'xin chào'

/** What people see of the Page before they write: the one place where it is declared. */
export const PROFILE = {
  get_started: { payload: BEGIN },
  greeting: [
    {
      locale: 'default',
      text: 'Trợ lý tự động (AI) của xã: trả lời từ văn bản đã công bố, có ghi nguồn. Xin đừng gửi thông tin cá nhân.'
    }
  ],
  ice_breakers: [
    {
      locale: 'default',
      call_to_actions: [
        'Hồ sơ vào lớp 1 gồm những gì?',
        'Quên căn cước có được vào thi không?',
        'Mức học phí lớp 6?'
      ].map((question) => ({ question, payload: question }))
    }
  ],
  persistent_menu: [
    {
      locale: 'default',
      composer_input_disabled: false,
      call_to_actions: [
        { type: 'postback', title: 'Cách hỏi', payload: 'giúp tôi với' },
        { type: 'postback', title: 'Gặp cán bộ', payload: 'CANBO' },
        { type: 'postback', title: 'Xóa dữ liệu của tôi', payload: 'XOA' }
      ]
    }
  ]
}

/** Events of the Page that the bot wants to be told of; `feed` only where comments are answered. */
export const FIELDS = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_reads',
  'message_echoes',
  'message_reactions',
  'messaging_handovers',
  'standby'
]

/** Sets the profile of the Page as it is declared. */
export function setProfile(options: GraphOptions): Promise<GraphAnswer> {
  return callGraph(options, { method: 'POST', path: '/me/messenger_profile', body: PROFILE })
}

/** Has the Page's events sent to this app. */
export function subscribePage(options: GraphOptions & { answersComments: boolean }): Promise<GraphAnswer> {
  const fields = [...FIELDS, ...(options.answersComments ? ['feed'] : [])].join(',')
  return callGraph(options, { method: 'POST', path: `/me/subscribed_apps?subscribed_fields=${fields}` })
}

/** Who the access token speaks for. */
export function readPage(options: GraphOptions): Promise<GraphAnswer> {
  return callGraph(options, { method: 'GET', path: '/me?fields=id,name' })
}
