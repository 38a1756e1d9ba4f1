import { ScanOutlined } from '@ant-design/icons'
import { AutoComplete, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultAlert } from '@/components/FaultAlert'
import type { MyDayPartFragment } from '@/gql/graphql'
import { useDebounced } from '@/lib/debounce'
import { type Fault, faultOf } from '@/lib/errors'
import styles from './fields.module.css'
import type { UsedPart } from './PartsField'
import { ScanButton } from './ScanButton'
import { useParts } from './useParts'

/** Finds parts by code or name. A scanner types a code and Enter: that adds the part of just this code. */
export function PartFinder({ onFound }: { onFound: (part: UsedPart) => void }) {
  const { t } = useTranslation('myDay')
  const parts = useParts()
  const [typed, setTyped] = useState('')
  const latest = useRef('')
  const [missing, setMissing] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const found = useFound(useDebounced(typed.trim(), 200))

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

  async function addByCode(code: string) {
    if (!code) return
    try {
      const part = await parts.byCode(code)
      // Enter may have chosen a suggestion, or more was typed meanwhile.
      if (latest.current.trim() !== code) return
      if (part) add(part)
      else setMissing(code)
    } catch (error) {
      setFault(faultOf(error))
    }
  }

  function scan(code: string) {
    type(code)
    void addByCode(code)
  }

  return (
    <>
      <div className={styles.finder}>
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
            void addByCode(latest.current.trim())
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
        <ScanButton onScan={scan} />
      </div>
      {missing && (
        <p role="alert" className={styles.missing}>
          {t('form.partNone', { term: missing })}
        </p>
      )}
      {fault && <FaultAlert fault={fault} onRetry={() => void addByCode(latest.current.trim())} />}
    </>
  )
}

/** The parts that fit what is typed; none while nothing is. */
function useFound(term: string): readonly MyDayPartFragment[] {
  const { search } = useParts()
  const [found, setFound] = useState<{ term: string; parts: readonly MyDayPartFragment[] }>()
  useEffect(() => {
    if (!term) return
    let over = false
    search(term).then(
      (parts) => {
        if (!over) setFound({ term, parts })
      },
      // The code that is typed and entered says what is wrong; suggestions just stay away.
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [search, term])
  return term && found?.term === term ? found.parts : []
}
