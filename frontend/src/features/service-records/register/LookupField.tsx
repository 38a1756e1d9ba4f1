import { SearchOutlined } from '@ant-design/icons'
import { AutoComplete, Input, type RefSelectProps } from 'antd'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useDebounced } from '@/lib/debounce'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import type { CallSubject } from './known'
import styles from './LookupField.module.css'
import { type Found, optionsOf } from './lookupOptions'

const lookupQuery = graphql(`
  query CallLookup($term: String!) {
    lookup(term: $term, limit: 6) {
      customers {
        id
        code
        name
        region
        phone
      }
      productUnits {
        id
        serialNumber
        product {
          id
          model
          name
        }
        customer {
          id
          name
        }
      }
      serviceRecords {
        id
        number
        status
        symptom
        reportedAt
        customer {
          id
          name
        }
      }
    }
  }
`)

interface LookupFieldProps {
  id?: string
  ref?: Ref<RefSelectProps>
  /** Whether the viewer may register a customer who is not known yet. */
  mayAdd: boolean
  onChoose: (subject: CallSubject, typed: string) => void
  /** A customer who is not known yet; told is what was typed. */
  onNew: (typed: string) => void
}

/** One field for whatever the caller names first: telephone, serial number, record number or name. */
export function LookupField({ id, ref, mayAdd, onChoose, onNew }: LookupFieldProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  const [typed, setTyped] = useState('')
  const term = typed.trim()
  const found = useLookup(term)

  function choose(value: string) {
    const [what, row] = value.split(':')
    setTyped('')
    if (what === 'new') onNew(term)
    else if (what && row) onChoose({ [what]: row }, term)
  }

  return (
    <>
      <AutoComplete
        id={id ?? ''}
        ref={ref}
        className={styles.field}
        value={typed}
        onChange={setTyped}
        onSelect={choose}
        options={found.term === term ? optionsOf(found, { mayAdd, t, formats }) : []}
        defaultActiveFirstOption
        virtual={false}
        listHeight={440}
        notFoundContent={found.term === term && !mayAdd ? t('register.lookup.nothing') : null}
      >
        <Input
          size="large"
          prefix={<SearchOutlined aria-hidden />}
          placeholder={t('register.lookup.placeholder')}
          autoComplete="off"
          // Enter takes what was found; it does not send the form.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </AutoComplete>
      {found.fault && (
        <p role="alert" className={styles.fault}>
          {found.fault.message || t('register.lookup.failed')}
        </p>
      )}
    </>
  )
}

/** What is known of a term; `term` says of which one, since answers come later than the typing. */
function useLookup(term: string): Found {
  const settled = useDebounced(term, 200)
  const pause = settled.length < 2
  const [{ data, error, operation }] = useQuery({
    query: lookupQuery,
    variables: { term: settled },
    pause,
    requestPolicy: 'network-only',
  })
  const answered = pause ? undefined : operation?.variables.term
  return {
    term: data || error ? answered : undefined,
    lookup: data?.lookup,
    fault: !pause && error ? faultOf(error) : undefined,
  }
}
