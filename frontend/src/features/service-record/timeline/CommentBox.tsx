import { App, Button, Form, Mentions } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { useSubmission } from '@/lib/graphql/submission'
import { useRecordPage } from '../context'
import { commentBoxID } from '../places'
import { mentionedIn, type Person } from './mentions'
import styles from './Timeline.module.css'

const commentMutation = graphql(`
  mutation CommentServiceRecord($input: CommentServiceRecordInput!) {
    commentServiceRecord(input: $input) {
      serviceRecord {
        id
        version
      }
    }
  }
`)

const mentionableQuery = graphql(`
  query MentionableUsers($id: ID!, $term: String!) {
    mentionableUsers(serviceRecordID: $id, term: $term) {
      id
      name
      department {
        id
        name
      }
    }
  }
`)

interface Comment {
  note: string
}

/** Writes a note on the timeline; after an @ it offers the people who can see the record. */
export function CommentBox({ recordID }: { recordID: string }) {
  const { t } = useTranslation('serviceRecord')
  const { message } = App.useApp()
  const { reload } = useRecordPage()
  const client = useClient()
  const [form] = Form.useForm<Comment>()
  const { busy, fault, submit, renew } = useSubmission(form)
  const people = useMentionable(recordID)
  const typed = Boolean(Form.useWatch('note', form)?.trim())

  async function send({ note }: Comment) {
    if (!note?.trim()) return
    const done = await submit(
      async (idempotencyKey) =>
        await client.mutation(commentMutation, {
          input: {
            id: recordID,
            note,
            mentionIDs: mentionedIn(note, people.picked.current),
            idempotencyKey,
          },
        }),
    )
    if (!done) return
    // The next note is another one.
    renew()
    form.resetFields()
    message.success(t('done.COMMENT'))
    await reload()
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.submit()
    }
  }

  return (
    <Form form={form} onFinish={send} className={styles.comment}>
      <Form.Item name="note" noStyle>
        <Mentions
          id={commentBoxID}
          autoSize={{ minRows: 2, maxRows: 10 }}
          loading={people.loading}
          onSearch={people.search}
          onSelect={({ key, value }) => people.pick({ id: idOfOption(key), name: String(value) })}
          filterOption={false}
          notFoundContent={t('timeline.nobody')}
          options={people.found.map(({ id, name, department }) => ({
            key: id,
            value: name,
            label: `${name} · ${department.name}`,
          }))}
          placeholder={t('timeline.placeholder')}
          aria-label={t('timeline.comment')}
          aria-keyshortcuts="Control+Enter"
          onKeyDown={sendByKey}
        />
      </Form.Item>
      {fault && <FaultAlert fault={fault} />}
      <Button htmlType="submit" disabled={!typed} loading={busy} className={styles.send}>
        {t('timeline.send')}
      </Button>
    </Form>
  )
}

/** Finds people while a name is typed, and remembers those who were picked. */
function useMentionable(recordID: string) {
  const [typed, setTyped] = useState<string>()
  const term = useDebounced(typed, 150)
  const picked = useRef<Person[]>([])
  const [{ data, fetching }] = useQuery({
    query: mentionableQuery,
    variables: { id: recordID, term: term ?? '' },
    pause: term === undefined,
    requestPolicy: 'cache-first',
  })
  return {
    found: typed === undefined ? [] : (data?.mentionableUsers ?? []),
    loading: fetching,
    picked,
    search: setTyped,
    pick: (person: Person) => {
      picked.current = [...picked.current.filter(({ id }) => id !== person.id), person]
    },
  }
}

/** The id that was given as an option's key: the list adds something of its own behind it. */
function idOfOption(key: unknown): string {
  return /^\d+/.exec(String(key))?.[0] ?? ''
}
