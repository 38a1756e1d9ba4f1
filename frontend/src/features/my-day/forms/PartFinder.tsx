import { ScanOutlined } from '@ant-design/icons'
import { AutoComplete, Input } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql, readFragment } from '@/gql'
import type { MyDayPartFragment } from '@/gql/graphql'
import { useDebounced } from '@/lib/debounce'
import { type Fault, faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import styles from './fields.module.css'
import type { UsedPart } from './PartsField'

const FoundPart = graphql(`
  fragment MyDayPart on Part {
    id
    code
    name
    unitOfMeasure
  }
`)

const partsQuery = graphql(`
  query MyDayParts($where: PartWhereInput!) {
    parts(first: 20, orderBy: { field: CODE }, where: $where) {
      edges {
        node {
          ...MyDayPart
        }
      }
    }
  }
`)

/** Finds parts by code or name. A scanner types a code and Enter: that adds the part of just this code. */
export function PartFinder({ onFound }: { onFound: (part: UsedPart) => void }) {
  const { t } = useTranslation('myDay')
  const client = useClient()
  const [typed, setTyped] = useState('')
  const latest = useRef('')
  const [missing, setMissing] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const term = useDebounced(typed.trim(), 200)
  const [{ data }] = useQuery({
    query: partsQuery,
    variables: {
      where: { active: true, or: [{ codeContainsFold: term }, { nameContainsFold: term }] },
    },
    pause: term.length === 0,
  })
  const found = term ? nodesOf(data?.parts).map((part) => readFragment(FoundPart, part)) : []

  function type(text: string) {
    latest.current = text
    setTyped(text)
    setMissing('')
    setFault(null)
  }

  function add({ id, code, name, unitOfMeasure }: MyDayPartFragment) {
    type('')
    onFound({ partID: id, code, name, unitOfMeasure, quantity: 1 })
  }

  async function addByCode() {
    const code = latest.current.trim()
    if (!code) return
    const where = { active: true, codeEqualFold: code }
    const { data, error } = await client.query(partsQuery, { where })
    // Enter may have chosen a suggestion, or more was typed meanwhile.
    if (latest.current.trim() !== code) return
    const [part] = nodesOf(data?.parts).map((one) => readFragment(FoundPart, one))
    if (part) add(part)
    else if (error) setFault(faultOf(error))
    else setMissing(code)
  }

  return (
    <>
      <AutoComplete
        className={styles.find ?? ''}
        value={typed}
        onChange={type}
        // Enter after a scan means the code that was scanned, not the first suggestion.
        defaultActiveFirstOption={false}
        options={found.map(({ id, code, name }) => ({ value: id, label: `${name} · ${code}` }))}
        onSelect={(id: string) => {
          const part = found.find((one) => one.id === id)
          if (part) add(part)
        }}
        onInputKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Not the form's Enter.
          event.preventDefault()
          void addByCode()
        }}
      >
        <Input
          size="large"
          prefix={<ScanOutlined aria-hidden />}
          placeholder={t('form.partFind')}
          aria-label={t('form.partFindLabel')}
          enterKeyHint="search"
          autoCapitalize="characters"
          autoComplete="off"
        />
      </AutoComplete>
      {missing && (
        <p role="alert" className={styles.missing}>
          {t('form.partNone', { term: missing })}
        </p>
      )}
      {fault && <FaultAlert fault={fault} onRetry={() => void addByCode()} />}
    </>
  )
}
